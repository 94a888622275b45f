package keeping

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"View":     people.Having(people.SetUp),
	"Ask":      people.Having(people.KeepSystem),
	"Take":     people.Having(people.TakeBackups).Proved(),
	"Findings": people.Open(people.Machine),
	"Upgraded": people.Open(people.Machine),
	"Sweep":    people.Open(people.Machine),
}
