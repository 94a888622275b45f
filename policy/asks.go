package policy

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{"InForce": people.Open(people.Anybody)}
