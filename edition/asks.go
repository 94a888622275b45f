package edition

import "vaada/people"

// Asks says who may call which deed of this room.
var Asks = map[string]people.Ask{
	"Write":       people.Having(people.Publish),
	"Begin":       people.Having(people.Publish),
	"Add":         people.Having(people.Publish),
	"MoveUp":      people.Having(people.Publish),
	"TakeBack":    people.Having(people.Publish),
	"BringBack":   people.Having(people.Publish),
	"PartHistory": people.Having(people.Publish),
	"History":     people.Having(people.Publish),
	"WorkingOf":   people.Having(people.Publish),
	"Move":        people.Having(people.Publish),
}
