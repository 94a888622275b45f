package publishing

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Publish":  people.Having(people.Publish),
	"OwnedBy":  people.Having(people.ManagePeople),
	"HandOver": people.Having(people.ManagePeople),
}
