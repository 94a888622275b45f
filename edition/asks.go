package edition

import "vaada/people"

// Asks says who may call which deed of this room.
var Asks = map[string]people.Ask{
	"Write":     people.Having(people.Publish),
	"History":   people.Having(people.Publish),
	"WorkingOf": people.Having(people.Publish),
	"Move":      people.Having(people.Publish),
}
