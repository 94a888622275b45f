package policy

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"InForce":   people.Open(people.Anybody),
	"All":       people.Having(people.Serve),
	"One":       people.Having(people.Serve),
	"WrittenOf": people.Having(people.Publish),
	"Working":   people.Having(people.Publish),
}
