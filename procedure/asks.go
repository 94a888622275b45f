package procedure

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"InForce":   people.Having(people.Serve),
	"Chart":     people.Having(people.Serve),
	"All":       people.Having(people.Serve),
	"WrittenOf": people.Having(people.Publish),
	"Working":   people.Having(people.Publish),
	"Edit":      people.Having(people.Publish),
	"Repair":    people.Having(people.Publish),
	"Undo":      people.Having(people.Publish),
	"Practise":  people.Having(people.Serve),
}
