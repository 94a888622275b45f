package order

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Own":    people.Open(people.WithDeed),
	"Ask":    people.Having(people.AskRefunds),
	"Decide": people.Having(people.DecideRefunds).Proved(),
	"Pay":    people.Having(people.DecideRefunds).Proved(),

	"Organise": people.Having(people.SetUp),
	"Recorded": people.Having(people.SetUp),
}
