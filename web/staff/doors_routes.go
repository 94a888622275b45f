package staff

import "vaada/people"

// doorRoutes are the pages and deeds about the doors for other systems.
func (p *Pages) doorRoutes() map[string]route {
	return map[string]route{
		"GET /settings/keys":               {people.KeepKeys, p.keysPage},
		"POST /settings/keys":              {people.KeepKeys, p.makeKey},
		"POST /settings/keys/{key}/revoke": {people.KeepKeys, p.revokeKey},
	}
}
