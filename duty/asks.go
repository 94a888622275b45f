package duty

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Mine":   people.Having(people.Serve),
	"OwedBy": people.Having(people.ManagePeople),
}
