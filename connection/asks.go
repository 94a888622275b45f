package connection

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Webhooks":      people.Having(people.KeepWebhooks),
	"Webhook":       people.Having(people.KeepWebhooks),
	"MakeWebhook":   people.Having(people.KeepWebhooks).Proved(),
	"ChangeWebhook": people.Having(people.KeepWebhooks).Proved(),
	"SwitchWebhook": people.Having(people.KeepWebhooks).Proved(),
	"RemoveWebhook": people.Having(people.KeepWebhooks),
	"RenewSecret":   people.Having(people.KeepWebhooks).Proved(),
	"KeepSecret":    people.Having(people.KeepWebhooks).Proved(),
	"Ping":          people.Having(people.KeepWebhooks),
	"SendAgain":     people.Having(people.KeepWebhooks).Proved(),
	"SendDead":      people.Having(people.KeepWebhooks).Proved(),
	"Deliver":       people.Open(people.Machine),
	"Due":           people.Open(people.Machine),
	"Sweep":         people.Open(people.Machine),
	"Forget":        people.Open(people.Machine),
	"SealSecrets":   people.Open(people.Machine),
	"Standing":      people.Open(people.Machine),
	"Restored":      people.Open(people.Machine),
}
