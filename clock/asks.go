package clock

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Figures":  people.Open(people.Anybody),
	"FigureOf": people.Open(people.Anybody),
	"History":  people.Having(people.Publish),
	"Promise":  people.Having(people.Serve),
	"Settle":   people.Open(people.WithDeed),
	"Reopen":   people.Open(people.WithDeed),
}
