package casework

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/knowledge"
	"vaada/people"
)

// Asked is a question with what of its case those who are asked need to know: all
// that a list shows where they see the case; else its number, and its subject where
// the case is not private.
type Asked struct {
	knowledge.Question
	Row         Row
	RequestType string
	Sees        bool // the reader sees the case
	Leads       bool // and leads cases there
	Asker       string
	Expert      string // who is asked by name, "" for all
	Skill       string // or the skill of those who are
	Teller      string // who answered or declined
	Turns       []knowledge.Turn
	Advisers    knowledge.Advisers // whom it can be handed on to; only of one question, while it is open
	Names       map[ids.ID]string
}

// Questions lists what the actor is asked, due first, and what they answered or
// declined, the newest first. All who serve may.
func (d Desk) Questions(ctx context.Context, who people.Actor) (open, told []Asked, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		open, told = nil, nil
		mine, err := knowledge.Mine(tx, who)
		if err != nil {
			return err
		}
		answered, err := knowledge.Told(tx, who)
		if err != nil {
			return err
		}
		if open, err = askedAll(tx, who, mine); err == nil {
			told, err = askedAll(tx, who, answered)
		}
		return err
	})
	return open, told, err
}

func askedAll(tx *db.Tx, who people.Actor, all []knowledge.Question) (shown []Asked, err error) {
	for _, each := range all {
		one, err := askedOne(tx, who, each.ID)
		if fault.Is(err, fault.KindNotFound) {
			continue // of a private case that is hidden from them
		}
		if err != nil {
			return nil, err
		}
		shown = append(shown, one)
	}
	return shown, nil
}

// Question reads one question: for those who are asked, who answered, and who sees
// its case and leads cases. NotFound for everybody else. Reading of a private case
// leaves a line in the journal.
func (d Desk) Question(ctx context.Context, who people.Actor, id ids.ID) (a Asked, err error) {
	if err := who.May(people.LeadCases); err != nil {
		return a, err
	}
	var c Case
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if a, err = askedOne(tx, who, id); err != nil {
			return err
		}
		if c, err = loadID(tx, a.Case); err != nil {
			return err
		}
		if a.Turns, err = knowledge.TurnsOf(tx, a.Question); err != nil {
			return err
		}
		if a.Names, err = namesIn(tx, a.Turns); err != nil || a.State != knowledge.Open {
			return err
		}
		a.Advisers, err = knowledge.AdvisersOf(tx, who, c.about(a.Box), d.Now())
		return err
	})
	if err == nil {
		err = d.noted(ctx, who, &c)
	}
	return a, err
}

// askedOne reads a question as far as the actor may know of its case.
func askedOne(tx *db.Tx, who people.Actor, id ids.ID) (a Asked, err error) {
	q, c, sees, err := asked(tx, who, id)
	if err != nil {
		return a, err
	}
	a = Asked{Question: q, Sees: sees, RequestType: c.RequestType}
	a.Row = Row{ID: c.ID, Number: c.Number, Spoken: c.Language, Private: c.Private}
	if sees {
		rows, err := seenRows(tx, who, []ids.ID{c.ID})
		if err != nil {
			return a, err
		}
		a.Row, a.Leads = rows[c.ID], who.CanIn(people.LeadCases, c.Office, c.Team)
	} else if !c.Private {
		a.Row.Subject = c.Subject
	}
	for _, named := range []struct {
		id   ids.ID
		name *string
	}{{q.AskedBy, &a.Asker}, {q.To.Expert, &a.Expert}, {q.SettledBy, &a.Teller}} {
		if *named.name, err = nameOfStaff(tx, named.id); err != nil {
			return a, err
		}
	}
	a.Skill, err = people.SkillName(tx, q.To.Skill)
	return a, err
}

func namesIn(tx *db.Tx, turns []knowledge.Turn) (map[ids.ID]string, error) {
	names := map[ids.ID]string{}
	for _, t := range turns {
		for _, id := range []ids.ID{t.Staff, t.Expert} {
			name, err := nameOfStaff(tx, id)
			if err != nil {
				return nil, err
			}
			names[id] = name
		}
	}
	return names, nil
}

// nameOfStaff is what somebody is called; "" for nobody.
func nameOfStaff(tx *db.Tx, id ids.ID) (string, error) {
	if id == 0 {
		return "", nil
	}
	s, err := people.StaffOf(tx, id)
	if err == db.ErrNone {
		err = nil
	}
	return s.Name, err
}
