package staff

import "vaada/people"

// doorRoutes are the pages and deeds about the doors for other systems.
func (p *Pages) doorRoutes() map[string]route {
	return map[string]route{
		"GET /settings/keys":               {people.KeepKeys, p.keysPage},
		"POST /settings/keys":              {people.KeepKeys, p.makeKey},
		"POST /settings/keys/{key}/revoke": {people.KeepKeys, p.revokeKey},
		"POST /settings/keys/{key}/keep":   {people.KeepKeys, p.keepKey},

		"GET /settings/webhooks":                                        {people.KeepWebhooks, p.webhooksPage},
		"GET /settings/webhooks/{webhook}":                              {people.KeepWebhooks, p.webhookPage},
		"POST /settings/webhooks":                                       {people.KeepWebhooks, p.makeWebhook},
		"POST /settings/webhooks/{webhook}":                             {people.KeepWebhooks, p.changeWebhook},
		"POST /settings/webhooks/{webhook}/test":                        {people.KeepWebhooks, p.testHook},
		"POST /settings/webhooks/{webhook}/secret":                      {people.KeepWebhooks, p.renewHook},
		"POST /settings/webhooks/{webhook}/keep":                        {people.KeepWebhooks, p.onHook(p.keepHook)},
		"POST /settings/webhooks/{webhook}/switch":                      {people.KeepWebhooks, p.onHook(p.switchHook)},
		"POST /settings/webhooks/{webhook}/remove":                      {people.KeepWebhooks, p.onHook(p.removeHook)},
		"POST /settings/webhooks/{webhook}/again":                       {people.KeepWebhooks, p.onHook(p.sendDead)},
		"POST /settings/webhooks/{webhook}/deliveries/{delivery}/again": {people.KeepWebhooks, p.onHook(p.sendToldAgain)},
	}
}
