package feedback

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Asked": people.Open(people.Bearer),
	"Rate":  people.Open(people.Bearer),
}
