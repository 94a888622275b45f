package touchpoint

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"SetUp":    people.Having(people.SetUp),
	"Lists":    people.Having(people.Serve),
	"Names":    people.Open(people.Anybody),
	"Ours":     people.Open(people.Machine),
	"OfCase":   people.Open(people.WithDeed),
	"Readable": people.Open(people.WithDeed),

	"Add":           people.Having(people.SetUp),
	"Rename":        people.Having(people.SetUp),
	"Retire":        people.Having(people.SetUp),
	"Offer":         people.Having(people.SetUp),
	"Heard":         people.Having(people.SetUp),
	"Receivers":     people.Having(people.SetUp),
	"ReceiveAt":     people.Having(people.SetUp),
	"ReceiveNoMore": people.Having(people.SetUp),
}
