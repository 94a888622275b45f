package charter

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{"Published": people.Open(people.Anybody)}
