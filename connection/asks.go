package connection

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Webhooks":      people.Having(people.KeepKeys),
	"Webhook":       people.Having(people.KeepKeys),
	"MakeWebhook":   people.Having(people.KeepKeys),
	"ChangeWebhook": people.Having(people.KeepKeys),
	"SwitchWebhook": people.Having(people.KeepKeys),
	"RemoveWebhook": people.Having(people.KeepKeys),
	"RenewSecret":   people.Having(people.KeepKeys),
	"Ping":          people.Having(people.KeepKeys),
	"SendAgain":     people.Having(people.KeepKeys),
	"SendDead":      people.Having(people.KeepKeys),
	"Deliver":       people.Open(people.Machine),
	"Due":           people.Open(people.Machine),
	"Sweep":         people.Open(people.Machine),
	"Forget":        people.Open(people.Machine),
	"SealSecrets":   people.Open(people.Machine),
}
