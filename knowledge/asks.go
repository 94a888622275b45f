package knowledge

import "vaada/people"

// Asks says who may call which method of this room. What is asked of whom, and who
// sees the case, the method asks when it knows the question.
var Asks = map[string]people.Ask{
	"AdvisersOf": people.Having(people.WalkCases),
	"Ask":        people.Having(people.WalkCases),
	"Of":         people.Having(people.LeadCases),
	"Mine":       people.Having(people.Serve),
	"Told":       people.Having(people.Serve),
	"Answer":     people.Having(people.LeadCases),
	"Decline":    people.Having(people.LeadCases),
	"HandOn":     people.Having(people.LeadCases),
	"Remind":     people.Having(people.LeadCases),
	"Withdraw":   people.Having(people.WalkCases),

	"PassOn":   people.Having(people.ManagePeople),
	"GiveBack": people.Having(people.WalkCases),
}
