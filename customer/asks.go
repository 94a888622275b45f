package customer

import "vaada/people"

// Asks says who may call which deed of this room.
var Asks = map[string]people.Ask{
	"Of":     people.Open(people.WithDeed),
	"Make":   people.Having(people.LeadCases),
	"Change": people.Open(people.WithDeed),
	"Join":   people.Having(people.JoinCustomers).Proved(),
}
