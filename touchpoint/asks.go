package touchpoint

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"SetUp":     people.Having(people.SetUp),
	"Lists":     people.Having(people.Serve),
	"Ours":      people.Open(people.Machine),
	"Unsent":    people.Having(people.KeepOutbox),
	"SendAgain": people.Having(people.KeepOutbox),
}
