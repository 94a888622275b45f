package casework

import "vaada/people"

// Asks says who may call which method of this room. What they may see and in
// which office they have the right, the method asks when it knows the case.
var Asks = map[string]people.Ask{
	// Reading.
	"List":       people.Having(people.Serve),
	"Rows":       people.Having(people.Serve),
	"Running":    people.Having(people.Serve),
	"Number":     people.Having(people.Serve),
	"Case":       people.Having(people.Serve),
	"InHand":     people.Having(people.Serve),
	"Contact":    people.Having(people.Serve),
	"File":       people.Having(people.Serve),
	"Search":     people.Having(people.Serve),
	"Customer":   people.Having(people.Serve),
	"MayHear":    people.Having(people.Serve),
	"Calls":      people.Having(people.Serve),
	"Call":       people.Having(people.LeadCases),
	"IsPrivate":  people.Having(people.Serve),
	"Today":      people.Having(people.Serve),
	"Visits":     people.Having(people.MakeVisits),
	"Visit":      people.Having(people.Serve),
	"Refunds":    people.Having(people.DecideRefunds),
	"Unsent":     people.Having(people.KeepOutbox),
	"NotYetSent": people.Having(people.KeepOutbox),
	"SendAgain":  people.Having(people.KeepOutbox),
	"Unplaced":   people.Having(people.LeadCases),
	"Original":   people.Having(people.LeadCases),
	"Happening":  people.Having(people.Publish),
	"Older":      people.Having(people.Publish),
	"Moving":     people.Having(people.Publish),

	// Setting things up.
	"SetHours":   people.Having(people.KeepOffice),
	"TryHours":   people.Having(people.KeepOffice),
	"TryRing":    people.Having(people.SetUp),
	"Telephoned": people.Having(people.SetUp),

	// Moving cases to a newer edition of their procedure.
	"MoveAll": people.Having(people.Publish),

	// Leading a case.
	"Begin":         people.Having(people.LeadCases),
	"JoinCustomers": people.Having(people.JoinCustomers).Proved(),
	"Doubles":       people.Having(people.JoinCustomers),
	"Joining":       people.Having(people.JoinCustomers),
	"JoinCall":      people.Having(people.LeadCases),
	"Place":         people.Having(people.LeadCases),
	"SetAside":      people.Having(people.LeadCases),
	"Assign":        people.Having(people.LeadCases),
	"Take":          people.Having(people.LeadCases),
	"Say":           people.Having(people.LeadCases),
	"Draft":         people.Having(people.LeadCases),
	"Read":          people.Having(people.LeadCases),
	"Close":         people.Having(people.LeadCases),
	"MakePrivate":   people.Having(people.LeadCases),
	"MakeOpen":      people.Having(people.LeadCases),
	"Admit":         people.Having(people.LeadCases),
	"Dismiss":       people.Having(people.LeadCases),
	"Walk":          people.Having(people.WalkCases),
	"Do":            people.Having(people.WalkCases),
	"Arrive":        people.Having(people.MakeVisits),
	"Report":        people.Having(people.ReportVisits),
	"DecideRefund":  people.Having(people.DecideRefunds).Proved(),
	"PayRefund":     people.Having(people.DecideRefunds).Proved(),

	// Asking experts.
	"AskExpert":        people.Having(people.LeadCases),
	"Questions":        people.Having(people.Serve),
	"Question":         people.Having(people.LeadCases),
	"AnswerQuestion":   people.Having(people.LeadCases),
	"DeclineQuestion":  people.Having(people.LeadCases),
	"HandOnQuestion":   people.Having(people.LeadCases),
	"RemindExpert":     people.Having(people.LeadCases),
	"WithdrawQuestion": people.Having(people.LeadCases),

	// For channels and customers.
	"Phone":   people.Having(people.TellCalls),
	"Bring":   people.Having(people.BringMessages),
	"Note":    people.Having(people.WriteNotes),
	"Receive": people.Open(people.Machine),
	"LinkOf":  people.Open(people.Machine),
	"Knows":   people.Open(people.Machine),
	"Track":   people.Open(people.Bearer),
	"Tell":    people.Open(people.Bearer),

	// When somebody leaves.
	"OwnedBy":        people.Having(people.ManagePeople),
	"HandOver":       people.Having(people.ManagePeople),
	"HandOverVisits": people.Having(people.ManagePeople),
	"Heirs":          people.Having(people.ManagePeople),
	"MayInherit":     people.Having(people.ManagePeople),

	"MayInheritVisits": people.Having(people.ManagePeople),
	"VisitHeirs":       people.Having(people.ManagePeople),
	"LetGo":            people.Having(people.ManagePeople),
	"PassQuestions":    people.Having(people.ManagePeople),

	// By themselves.
	"Sweep":      people.Open(people.Machine),
	"SweepCalls": people.Open(people.Machine),
}
