package knowledge

import (
	"slices"
	"time"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// remindAgain is how long those who were asked, or reminded, are left in peace.
const remindAgain = time.Hour

// mostSettled is how many questions that are over a list shows.
const mostSettled = 30

// OpenOf gives the open question about a case; a case has one at most.
func OpenOf(tx *db.Tx, matter ids.ID) (Question, bool, error) {
	return firstOf(tx, `q.case_id = $1 AND q.state = 'open' ORDER BY q.id LIMIT 1`, matter)
}

// UnheardOf gives the newest answer for which a case has not gone on yet.
func UnheardOf(tx *db.Tx, matter ids.ID) (Question, bool, error) {
	return firstOf(tx, `q.case_id = $1 AND q.state = 'answered' AND q.heard = 0 ORDER BY q.id DESC LIMIT 1`, matter)
}

func firstOf(tx *db.Tx, where string, matter ids.ID) (q Question, found bool, err error) {
	all, err := collect(tx, where, matter)
	if err != nil || len(all) == 0 {
		return q, false, err
	}
	return all[0], true, nil
}

// Hear notes that a case went on by what its questions brought.
func Hear(tx *db.Tx, matter ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE knowledge_questions SET heard = $1 WHERE case_id = $2 AND state = 'answered' AND heard = 0`, at, matter)
	return err
}

// OfCase lists the questions about a case, the oldest first: whether somebody sees
// the case the caller has asked.
func OfCase(tx *db.Tx, matter ids.ID) ([]Question, error) {
	return collect(tx, `q.case_id = $1 ORDER BY q.id`, matter)
}

// Of reads a question for those who are asked, for who answered or declined it, and
// for others who lead cases: whether these see its case the room that owns cases
// asks. NotFound for everybody else.
func Of(tx *db.Tx, who people.Actor, id ids.ID) (Question, error) {
	if !Asks["Of"].Admits(who) {
		return Question{}, fault.Forbidden(say.PeopleNotYours())
	}
	q, err := load(tx, id)
	if err != nil {
		return q, err
	}
	if q.State == Open {
		owed, err := duty.Of(tx, duty.Question, q.ID)
		q.IsAsked = slices.ContainsFunc(owed, func(d duty.Duty) bool { return owes(who, d) })
		return q, err
	}
	q.IsAsked, err = wasAsked(tx, who, q)
	return q, err
}

// owes says that a person owes an answer: by name, or as one of those who hold the
// role where it is owed, while nobody in particular does.
func owes(who people.Actor, d duty.Duty) bool {
	return who.Kind == people.Person && (d.Staff == who.ID || d.Staff == 0 && who.HoldsIn(d.Office, d.Team, d.Role))
}

// wasAsked says whether the actor was among those who were asked when a question
// ended: they are told that it is over, and not that it is none of theirs.
func wasAsked(tx *db.Tx, who people.Actor, q Question) (bool, error) {
	switch {
	case who.Kind != people.Person:
		return false, nil
	case q.SettledBy == who.ID && q.State != Withdrawn || q.Expert == who.ID:
		return true, nil
	case q.Skill != 0:
		return people.HasSkill(tx, who.ID, q.Skill)
	}
	return q.All() && who.HoldsIn(q.Office, q.Team, people.Expert), nil
}

// Concerns says that a question is for the actor by name, whatever of its case they
// see: they are asked, or have answered.
func (q Question) Concerns(who people.Actor) bool {
	told := q.State == Answered || q.State == Declined
	return who.Kind == people.Person && (q.IsAsked && !q.All() || told && q.SettledBy == who.ID)
}

// TurnsOf lists what happened to a question, the oldest first.
func TurnsOf(tx *db.Tx, q Question) ([]Turn, error) { return turns(tx, q.ID) }

// Mine lists the open questions that the actor owes an answer to, due first. All who
// serve may; whether they see the case of one that all are asked, the room that owns
// cases asks.
func Mine(tx *db.Tx, who people.Actor) (mine []Question, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	owed, err := duty.Mine(tx, who)
	for _, each := range owed {
		if each.Kind != duty.Question || err != nil {
			continue
		}
		var q Question
		q, err = load(tx, each.Subject)
		q.IsAsked = true
		mine = append(mine, q)
	}
	return mine, err
}

// Told lists the questions that the actor answered or declined, the newest first.
// All who serve may.
func Told(tx *db.Tx, who people.Actor) ([]Question, error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	return collect(tx, `q.settled_by = $1 AND q.state IN ('answered', 'declined') ORDER BY q.settled DESC LIMIT $2`, who.ID, mostSettled)
}

// ByName lists the open questions that somebody is asked by name.
func ByName(tx *db.Tx, expert ids.ID) ([]Question, error) {
	return collect(tx, `q.expert = $1 AND q.state = 'open' ORDER BY q.id`, expert)
}

// Named lists those who are asked by name something that is open, each once.
func Named(tx *db.Tx) (experts []ids.ID, err error) {
	open, err := collect(tx, `q.expert > 0 AND q.state = 'open' ORDER BY q.expert, q.id LIMIT 500`)
	for _, q := range open {
		if len(experts) == 0 || experts[len(experts)-1] != q.Expert {
			experts = append(experts, q.Expert)
		}
	}
	return experts, err
}
