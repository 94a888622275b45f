package staff

import "vaada/people"

// doorRoutes are the pages and deeds about the doors for other systems.
func (p *Pages) doorRoutes() map[string]route {
	return map[string]route{
		"GET /settings/keys":               {people.KeepKeys, p.keysPage},
		"POST /settings/keys":              {people.KeepKeys, p.makeKey},
		"POST /settings/keys/{key}/revoke": {people.KeepKeys, p.revokeKey},

		"GET /settings/webhooks":                                        {people.KeepKeys, p.webhooksPage},
		"GET /settings/webhooks/{webhook}":                              {people.KeepKeys, p.webhookPage},
		"POST /settings/webhooks":                                       {people.KeepKeys, p.makeWebhook},
		"POST /settings/webhooks/{webhook}":                             {people.KeepKeys, p.changeWebhook},
		"POST /settings/webhooks/{webhook}/test":                        {people.KeepKeys, p.testHook},
		"POST /settings/webhooks/{webhook}/secret":                      {people.KeepKeys, p.renewHook},
		"POST /settings/webhooks/{webhook}/switch":                      {people.KeepKeys, p.onHook(p.switchHook)},
		"POST /settings/webhooks/{webhook}/remove":                      {people.KeepKeys, p.onHook(p.removeHook)},
		"POST /settings/webhooks/{webhook}/again":                       {people.KeepKeys, p.onHook(p.sendDead)},
		"POST /settings/webhooks/{webhook}/deliveries/{delivery}/again": {people.KeepKeys, p.onHook(p.sendToldAgain)},
	}
}
