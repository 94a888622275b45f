package procedure

import (
	"slices"

	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
)

// telling are the events of which the customer hears, and taking the actions
// whose words only ask or take something down.
var (
	telling = []promise.Event{
		promise.Replied, promise.Explained, promise.Updated, promise.Contacted, promise.Resolved, promise.CalledBack,
		promise.VisitTold, promise.Remedied, promise.Noticed,
	}
	taking = []Action{AnswerCall, OpenAccount, RecordRequest, CreateCase, CheckEngineers, BookVisit, ConsultKnowledge, Acknowledge}
)

// tells says that whoever passes the box hears from us how the matter stands. What a
// box that calls a chart tells is told in there.
func (b *Box) tells() bool {
	switch {
	case b.Kind == Mail:
		return b.Happens() != promise.Acknowledged
	case b.Kind == Delay && b.Wait != nil && b.Wait.For == CallBackTime, slices.Contains(telling, b.Happens()):
		return true
	}
	return !b.Say.IsZero() && !slices.Contains(taking, b.Action)
}

// told finds ends that a case can reach without anybody telling the customer.
func (c *checker) told() {
	silent := c.waysBy(c.silent)
	for _, i := range c.all(func(box *Box) bool { return box.Kind == End && !box.tells() }) {
		if silent.reaches(i) {
			var way []int
			if c.shows() {
				way = silent.to(i)
			}
			c.findBy(way, Warning, "untold", say.ProcedureUntold(c.named(i)), i)
		}
	}
}

// refusals finds ends at which customers did not get what they came for,
// without a step that says what cannot be done, why, and what can, and from
// which a way leads to somebody above.
func (c *checker) refusals() {
	above := reach(c.all(c.within(func(box *Box) bool {
		return box.Role == people.Supervisor || box.Role == people.Manager || box.Happens() == promise.Escalated
	})), c.in)
	bad := c.all(c.within(func(box *Box) bool { return box.Action == TellBadNews }))
	after := reach(slices.DeleteFunc(bad, func(i int) bool { return !above[i] }), c.out)
	for _, i := range c.all(func(box *Box) bool { return box.Kind == End && c.chart.OutcomeSense(box.Outcome) == Refusal }) {
		if !after[i] && c.shortest().reaches(i) {
			c.find(Warning, "refused-bare", say.ProcedureRefusedBare(c.named(i)), i)
		}
	}
}
