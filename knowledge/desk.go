package knowledge

import (
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Matter is what a question is about: a case, where it is led, whether it is
// private, and the step at which it stands.
type Matter struct {
	Case, Office, Team ids.ID
	Private            bool
	Box                string
}

// AdvisersOf lists those whom the actor can ask about a matter. Who walks cases
// may.
func AdvisersOf(tx *db.Tx, who people.Actor, m Matter, at now.Instant) (a Advisers, err error) {
	if err := who.May(people.WalkCases); err != nil {
		return a, err
	}
	return advisers(tx, who, m, at)
}

func advisers(tx *db.Tx, who people.Actor, m Matter, at now.Instant) (Advisers, error) {
	able, err := people.Colleagues(tx, people.LeadCases, m.Office, m.Team, at)
	return advisersOf(able, who.ID), err
}

// Ask asks experts about a matter, in the caller's deed, and makes the answer a
// duty of theirs; they are told by letter. Who walks cases may. Invalid names the
// field: no words, or nobody who could be asked; Conflict while a question about the
// matter is open.
func Ask(tx *db.Tx, who people.Actor, m Matter, to To, words string, at now.Instant) (q Question, err error) {
	if err := who.May(people.WalkCases); err != nil {
		return q, err
	}
	if words, err = wellSaid("question", words); err != nil {
		return q, err
	}
	if _, open, err := OpenOf(tx, m.Case); err != nil || open {
		if err == nil {
			err = fault.Conflict(say.KnowledgeAskedAlready())
		}
		return q, err
	}
	q = Question{
		ID: ids.New(), Case: m.Case, Office: m.Office, Team: m.Team, Box: m.Box, Words: words, To: to,
		Asked: at, AskedBy: who.ID, State: Open,
	}
	asked, err := askedOf(tx, who, m, to, at)
	if err != nil {
		return q, err
	}
	if err := insert(tx, q); err != nil {
		return q, err
	}
	if err := insertTurn(tx, q.ID, Turn{Deed: Asking, At: at, Staff: who.ID, To: to, Words: words}); err != nil {
		return q, err
	}
	if err := duty.Settle(tx, duty.Declined, m.Case); err != nil {
		return q, err
	}
	return q, owe(tx, q, asked, at)
}

func askedOf(tx *db.Tx, who people.Actor, m Matter, to To, at now.Instant) ([]people.Colleague, error) {
	able, err := advisers(tx, who, m, at)
	if err != nil {
		return nil, err
	}
	return able.of(to, m.Private)
}

// owe makes the answer a duty of those who are asked, and tells them by letter who
// have an address. The letter has no word of the question: it is read here.
func owe(tx *db.Tx, q Question, asked []people.Colleague, at now.Instant) error {
	owed := duty.Duty{
		Kind: duty.Question, Subject: q.ID, Case: q.Case, Role: people.Expert, Office: q.Office, Team: q.Team, Made: at, Due: q.Due,
	}
	if q.All() {
		if err := duty.Owe(tx, owed); err != nil {
			return err
		}
	}
	for _, c := range asked {
		if !q.All() {
			owed.Staff = c.ID
			if err := duty.Owe(tx, owed); err != nil {
				return err
			}
		}
		if err := tell(tx, c.Staff, at); err != nil {
			return err
		}
	}
	return nil
}

func tell(tx *db.Tx, to people.Staff, at now.Instant) error {
	if to.Email == "" {
		return nil
	}
	_, err := people.WriteTo(tx, to, at, say.KnowledgeLetterSubject(), say.CrewLetterHello(to.Name), say.KnowledgeLetterBody())
	return err
}

// Await says until when a matter waits for the answer to its question: the first
// time counts, so that a question becomes no younger by waiting for it again.
func Await(tx *db.Tx, matter ids.ID, until now.Instant) error {
	q, open, err := OpenOf(tx, matter)
	if err != nil || !open || !q.Due.IsZero() || until.IsZero() {
		return err
	}
	if _, err := tx.Exec(`UPDATE knowledge_questions SET due = $1 WHERE id = $2`, until, q.ID); err != nil {
		return err
	}
	return duty.Fall(tx, duty.Question, q.ID, until)
}

// Answer answers a question, in the caller's deed. Those who are asked may:
// Forbidden for all others. Invalid without words; Conflict when it is over.
func Answer(tx *db.Tx, who people.Actor, q Question, words string, at now.Instant) error {
	return settle(tx, who, q, Answering, "answer", words, at)
}

// Decline says why there is no answer, in the caller's deed. Those who are asked
// may: Forbidden for all others. Invalid without a reason; Conflict when it is over.
func Decline(tx *db.Tx, who people.Actor, q Question, reason string, at now.Instant) error {
	return settle(tx, who, q, Declining, "reason", reason, at)
}

func settle(tx *db.Tx, who people.Actor, q Question, deed Deed, field, words string, at now.Instant) error {
	if err := isAsked(who, q); err != nil {
		return err
	}
	words, err := wellSaid(field, words)
	if err != nil {
		return err
	}
	return end(tx, who, q, Turn{Deed: deed, At: at, Staff: who.ID, To: q.To, Words: words})
}

// end does a deed after which nobody owes an answer.
func end(tx *db.Tx, who people.Actor, q Question, t Turn) error {
	if err := turn(tx, &q, t); err != nil {
		return err
	}
	return duty.Settle(tx, duty.Question, q.ID)
}

// isAsked answers Forbidden for who is not among those who are asked.
func isAsked(who people.Actor, q Question) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	if !q.IsAsked {
		return fault.Forbidden(say.KnowledgeNotAsked())
	}
	return nil
}

// HandOn asks somebody else instead, in the caller's deed. Those who are asked may,
// and who withdraws the question. Invalid names who cannot be asked; Conflict when
// it is over.
func HandOn(tx *db.Tx, who people.Actor, q Question, m Matter, to To, words string, at now.Instant) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	asked, err := askedOf(tx, who, m, to, at)
	if err != nil {
		return err
	}
	if to == q.To {
		return fault.Invalid(FieldTo, say.ErrChoose(say.TermExpert()))
	}
	return pass(tx, who, q, to, words, asked, at)
}

func pass(tx *db.Tx, who people.Actor, q Question, to To, words string, asked []people.Colleague, at now.Instant) error {
	if err := turn(tx, &q, Turn{Deed: HandingOn, At: at, Staff: who.ID, To: to, Words: words}); err != nil {
		return err
	}
	if err := duty.Settle(tx, duty.Question, q.ID); err != nil {
		return err
	}
	return owe(tx, q, asked, at)
}

// Remind tells those who are asked once more, in the caller's deed. Who leads cases
// may. Conflict when it is over, or when they were told within the last hour.
func Remind(tx *db.Tx, who people.Actor, q Question, m Matter, at now.Instant) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	all, err := turns(tx, q.ID)
	if err != nil {
		return err
	}
	if len(all) > 0 && at < all[len(all)-1].At.Add(remindAgain) {
		return fault.Conflict(say.KnowledgeToldJustNow())
	}
	advisers, err := AdvisersOf(tx, people.Program(), m, at)
	if err != nil {
		return err
	}
	if err := turn(tx, &q, Turn{Deed: Reminding, At: at, Staff: who.ID, To: q.To}); err != nil {
		return err
	}
	asked, err := advisers.of(q.To, false)
	if fault.Is(err, fault.KindInvalid) {
		return nil // who is away reads it when they are back
	}
	for _, c := range asked {
		if err == nil {
			err = tell(tx, c.Staff, at)
		}
	}
	return err
}

// Withdraw takes a question back, in the caller's deed: nobody waits for the answer
// any more. Who walks cases may. Conflict when it is over.
func Withdraw(tx *db.Tx, who people.Actor, q Question, at now.Instant) error {
	if err := who.May(people.WalkCases); err != nil {
		return err
	}
	return end(tx, who, q, Turn{Deed: Taking, At: at, Staff: who.ID, To: q.To})
}
