package casework

import (
	"slices"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/knowledge"
	"vaada/people"
	"vaada/procedure"
)

// Asking is whom a step asks, and in which words where the step has no field for
// them.
type Asking struct {
	knowledge.To
	Words string
}

// about is what a question about the case, asked at a box, is about.
func (c *Case) about(box string) knowledge.Matter {
	return knowledge.Matter{Case: c.ID, Office: c.Office, Team: c.Team, Private: c.Private, Box: box}
}

// ask asks experts what the step's fields say, and drops what was asked before.
// Where nobody is there who could be asked, the words stay with the step.
func (o outcome) ask(values filled) error {
	words := values.of(procedure.LongTextField, "question")
	if words == "" {
		words = o.deed.Ask.Words
	}
	m := o.c.about(values.box.Key)
	advisers, err := knowledge.AdvisersOf(o.tx, o.who, m, o.at)
	if err != nil || len(advisers.People) == 0 {
		return err
	}
	if q, open, err := knowledge.OpenOf(o.tx, o.c.ID); err != nil {
		return err
	} else if open {
		if err := knowledge.Withdraw(o.tx, o.who, q, o.at); err != nil {
			return err
		}
	}
	_, err = knowledge.Ask(o.tx, o.who, m, o.deed.Ask.To, words, o.at)
	return err
}

// questions keeps the question about a case in step with its place on the chart,
// after a deed: what nobody waits for any more is withdrawn, and a case that comes
// to wait for an answer which is there already goes on at once. Waited is what the
// case waited for before the deed.
func (o outcome) questions(waited procedure.Awaited) error {
	q, open, err := knowledge.OpenOf(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	waits := o.c.State.Standing == procedure.OnChart && o.c.Waiting == procedure.ExpertsAnswer
	if !waits {
		if err := duty.Settle(o.tx, duty.Declined, o.c.ID); err != nil {
			return err
		}
	}
	if open {
		if !nobodyWaits(o.c, o.deed.Kind, waited, q) {
			return nil
		}
		return knowledge.Withdraw(o.tx, o.who, q, o.at)
	}
	if !waits {
		return nil
	}
	_, told, err := knowledge.UnheardOf(o.tx, o.c.ID)
	if err != nil || !told {
		return err
	}
	return o.desk.heard(o.tx, o.who, o.c, o.at)
}

// nobodyWaits says that a deed made an open question idle: the case left its chart
// or ended, somebody ended the wait by hand, or the asking was undone. A time-out
// alone does not: a late answer still helps.
func nobodyWaits(c *Case, deed procedure.DeedKind, waited procedure.Awaited, q knowledge.Question) bool {
	switch {
	case c.State.Standing != procedure.OnChart:
		return true
	case deed == procedure.Undone:
		return c.State.Box == q.Box
	}
	return deed == procedure.Done && waited == procedure.ExpertsAnswer
}

// heard leads a case on that waits for an answer which is there.
func (d Desk) heard(tx *db.Tx, who people.Actor, c *Case, at now.Instant) error {
	if err := knowledge.Hear(tx, c.ID, at); err != nil {
		return err
	}
	return d.walk(tx, who, c, procedure.Deed{Kind: procedure.Done}, at)
}

// asksExperts says that a walk on the charts can ask experts, or wait for them.
func asksExperts(charts procedure.Charts) bool {
	for _, compiled := range charts.Editions {
		if slices.ContainsFunc(compiled.Chart.Boxes, func(b procedure.Box) bool {
			return b.Action == procedure.AskExpert || b.Wait != nil && b.Wait.For == procedure.ExpertsAnswer
		}) {
			return true
		}
	}
	return false
}
