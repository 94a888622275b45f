package casework

import (
	"context"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/knowledge"
	"vaada/people"
)

// PassQuestions asks somebody else what a leaver was asked by name, or all experts
// where there is no heir; in the caller's deed. Who manages people may. Handing over
// opens nothing: a question about a private case that the heir may not have comes
// back to who leads the case.
func PassQuestions(tx *db.Tx, who people.Actor, from ids.ID, heir Heir, at now.Instant) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	giver := who
	if heir.Planner.Kind != "" {
		giver = heir.Planner
	}
	open, err := knowledge.ByName(tx, from)
	if err != nil {
		return err
	}
	for _, q := range open {
		if err := handing(at).passQuestion(tx, who, giver, q, heir.Staff, at); err != nil {
			return err
		}
	}
	return nil
}

// passQuestion asks an heir instead, or all experts where there is none.
func (d Desk) passQuestion(tx *db.Tx, who, giver people.Actor, q knowledge.Question, heir people.Staff, at now.Instant) error {
	c, err := loadID(tx, q.Case)
	if err != nil {
		return err
	}
	return d.within(tx, who, &c, "handed on a question about", func(tx *db.Tx, c *Case, _ now.Instant) error {
		inherits, err := c.inherits(tx, giver)
		if err != nil {
			return err
		}
		if c.Private && (heir.ID == 0 || !inherits(heir)) {
			if err := knowledge.GiveBack(tx, people.Program(), q, at); err != nil {
				return err
			}
			return declined(tx, c, at)
		}
		to := knowledge.To{Expert: heir.ID}
		if !heir.CanIn(people.LeadCases, c.Office, c.Team) {
			to = knowledge.To{}
		}
		return knowledge.PassOn(tx, who, q, c.about(q.Box), to, at)
	})
}

// passAway asks all experts what somebody was asked by name who is away by now: the
// case waits for whoever is here. A question about a private case comes back to who
// leads it; where no other expert is here, it stays.
func (d Desk) passAway(ctx context.Context, at now.Instant) error {
	var away []knowledge.Question
	err := d.DB.Look(ctx, func(tx *db.Tx) error {
		away = nil
		named, err := knowledge.Named(tx)
		if err != nil {
			return err
		}
		for _, expert := range named {
			_, is, err := people.AwayOf(tx, expert, at)
			if err != nil {
				return err
			}
			if is {
				open, err := knowledge.ByName(tx, expert)
				if err != nil {
					return err
				}
				away = append(away, open...)
			}
		}
		return nil
	})
	faults := []error{err}
	for _, q := range away {
		err := d.DB.Deed(ctx, func(tx *db.Tx) error { return d.passFrom(tx, q, at) })
		if !fault.Is(err, fault.KindConflict) && !fault.Is(err, fault.KindInvalid) {
			faults = append(faults, err)
		}
	}
	return errors.Join(faults...)
}

// passFrom passes the question of somebody who is away on. Invalid where no other
// expert is here.
func (d Desk) passFrom(tx *db.Tx, q knowledge.Question, at now.Instant) error {
	c, err := loadID(tx, q.Case)
	if err != nil {
		return err
	}
	program := people.Program()
	return d.within(tx, program, &c, "handed on a question about", func(tx *db.Tx, c *Case, _ now.Instant) error {
		if c.Private {
			if err := knowledge.GiveBack(tx, program, q, at); err != nil {
				return err
			}
			return declined(tx, c, at)
		}
		return knowledge.HandOn(tx, program, q, c.about(q.Box), knowledge.To{}, "", at)
	})
}
