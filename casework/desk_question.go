package casework

import (
	"context"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/knowledge"
	"vaada/people"
	"vaada/procedure"
)

// AskExpert asks experts about a case that waits for them and has no open question:
// the last was declined or taken back. Who leads the case may. Invalid names the
// field; Conflict while a question is open, or when the case does not wait.
func (d Desk) AskExpert(ctx context.Context, who people.Actor, number int64, to knowledge.To, words string) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.on(ctx, who, people.LeadCases, number, "asked experts about", func(tx *db.Tx, c *Case, at now.Instant) error {
		if c.Waiting != procedure.ExpertsAnswer {
			return movedOn(tx, c.ID)
		}
		if _, err := knowledge.Ask(tx, who, c.about(c.State.Box), to, words, at); err != nil {
			return err
		}
		return knowledge.Await(tx, c.ID, c.WaitUntil)
	})
}

// AnswerQuestion answers a question: the case that waited for it goes on. Those who
// are asked may. Invalid without words; Conflict when it is over.
func (d Desk) AnswerQuestion(ctx context.Context, who people.Actor, id ids.ID, words string) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.onQuestion(ctx, who, id, "answered as an expert", func(tx *db.Tx, c *Case, q knowledge.Question, at now.Instant) error {
		if err := knowledge.Answer(tx, who, q, words, at); err != nil {
			return err
		}
		if c.State.Standing != procedure.OnChart || c.Waiting != procedure.ExpertsAnswer {
			return nil
		}
		return d.heard(tx, who, c, at)
	})
}

// DeclineQuestion says why a question has no answer: who leads the case owes to ask
// somebody else, or to go on without. Those who are asked may. Invalid without a
// reason; Conflict when it is over.
func (d Desk) DeclineQuestion(ctx context.Context, who people.Actor, id ids.ID, reason string) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.onQuestion(ctx, who, id, "declined a question about", func(tx *db.Tx, c *Case, q knowledge.Question, at now.Instant) error {
		if err := knowledge.Decline(tx, who, q, reason, at); err != nil {
			return err
		}
		return declined(tx, c, at)
	})
}

// declined makes somebody owe to see to a case whose question nobody answers.
func declined(tx *db.Tx, c *Case, at now.Instant) error {
	if c.Waiting != procedure.ExpertsAnswer {
		return nil
	}
	staff, err := present(tx, c, at)
	if err != nil {
		return err
	}
	return duty.Owe(tx, duty.Duty{
		Kind: duty.Declined, Subject: c.ID, Case: c.ID, Staff: staff, Role: people.Agent, Team: c.Team, Office: c.Office, Made: at, Due: c.WaitUntil,
	})
}

// HandOnQuestion asks somebody else instead. Those who are asked may, and who leads
// the case. Invalid names who cannot be asked; Conflict when it is over.
func (d Desk) HandOnQuestion(ctx context.Context, who people.Actor, id ids.ID, to knowledge.To, words string) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.onQuestion(ctx, who, id, "handed on a question about", func(tx *db.Tx, c *Case, q knowledge.Question, at now.Instant) error {
		if !q.IsAsked {
			if err := who.MayIn(people.LeadCases, c.Office, c.Team); err != nil {
				return err
			}
		}
		return knowledge.HandOn(tx, who, q, c.about(q.Box), to, words, at)
	})
}

// RemindExpert tells those who are asked once more. Who leads the case may. Conflict
// when the question is over, or when they were told just now.
func (d Desk) RemindExpert(ctx context.Context, who people.Actor, id ids.ID) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.onOwnQuestion(ctx, who, id, "reminded an expert of", func(tx *db.Tx, c *Case, q knowledge.Question, at now.Instant) error {
		return knowledge.Remind(tx, who, q, c.about(q.Box), at)
	})
}

// WithdrawQuestion takes a question back; the case waits on. Who leads the case may.
// Conflict when it is over.
func (d Desk) WithdrawQuestion(ctx context.Context, who people.Actor, id ids.ID) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.onOwnQuestion(ctx, who, id, "took back a question about", func(tx *db.Tx, _ *Case, q knowledge.Question, at now.Instant) error {
		return knowledge.Withdraw(tx, who, q, at)
	})
}

// onQuestion opens a deed on the case that a question is about, for who knows of the
// question.
func (d Desk) onQuestion(ctx context.Context, who people.Actor, id ids.ID, verb string,
	act func(*db.Tx, *Case, knowledge.Question, now.Instant) error,
) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		q, c, _, err := asked(tx, who, id)
		if err != nil {
			return err
		}
		return d.within(tx, who, &c, verb, func(tx *db.Tx, c *Case, at now.Instant) error { return act(tx, c, q, at) })
	})
}

// onOwnQuestion does the same for who leads the case.
func (d Desk) onOwnQuestion(ctx context.Context, who people.Actor, id ids.ID, verb string,
	act func(*db.Tx, *Case, knowledge.Question, now.Instant) error,
) error {
	return d.onQuestion(ctx, who, id, verb, func(tx *db.Tx, c *Case, q knowledge.Question, at now.Instant) error {
		if err := mustSee(tx, who, c.ID); err != nil {
			return err
		}
		if err := who.MayIn(people.LeadCases, c.Office, c.Team); err != nil {
			return err
		}
		return act(tx, c, q, at)
	})
}

// asked reads a question with its case, and says whether the actor sees the case.
// Who is asked by name, or has answered, knows of it also where the case is none that
// they see; one that all are asked is hidden with its case when that is private.
// NotFound for who sees no such case; Forbidden for who sees it and does not lead.
func asked(tx *db.Tx, who people.Actor, id ids.ID) (q knowledge.Question, c Case, sees bool, err error) {
	if q, err = knowledge.Of(tx, who, id); err != nil {
		return q, c, false, err
	}
	if c, err = loadID(tx, q.Case); err != nil {
		return q, c, false, err
	}
	sees, err = seesCase(tx, who, c.ID)
	switch {
	case err != nil || q.Concerns(who) || q.IsAsked && !c.Private:
		return q, c, sees, err
	case sees:
		return q, c, sees, who.MayIn(people.LeadCases, c.Office, c.Team)
	}
	return q, c, false, fault.NotFound()
}
