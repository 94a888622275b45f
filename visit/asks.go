package visit

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Mine":   people.Having(people.MakeVisits),
	"Of":     people.Having(people.Serve, people.MakeVisits, people.ArrangeVisits),
	"Book":   people.Having(people.WalkCases),
	"Cancel": people.Having(people.WalkCases),
	"Arrive": people.Having(people.MakeVisits),
	"Report": people.Having(people.ReportVisits),

	"Unreported": people.Having(people.ManagePeople),
	"HandOver":   people.Having(people.ManagePeople),
}
