package leaving

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Estate":   people.Having(people.ManagePeople),
	"HandOver": people.Having(people.ManagePeople).Proved(),
	"Leave":    people.Having(people.ManagePeople).Proved(),
	"Stay":     people.Having(people.ManagePeople),
	"Sweep":    people.Open(people.Machine),
}
