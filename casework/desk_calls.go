package casework

import (
	"context"
	"errors"

	"vaada/clock"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/touchpoint"
)

// CallView is a call that rings or is being talked, for those who take calls.
type CallView struct {
	touchpoint.CallRecord
	Case   int64              // the number of its case; zero while it has none
	Known  *customer.Customer // who has this telephone number; nil when nobody has
	Open   []Row              // that customer's open cases
	Clocks []clock.Clock

	Refused language.Message // who takes it instead of the actor; zero where the actor may

	elsewhere bool // its case is none that the actor sees
}

// mostCalls is how many ringing calls a page shows.
const mostCalls = 20

// Calls lists the calls that ring in the actor's office, those that the actor is
// talking on, and those that nobody we know has answered there, until they have
// a case. All who serve may.
func (d Desk) Calls(ctx context.Context, who people.Actor) (calls []CallView, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		calls = nil
		if !people.ScopeOf(who).Sees(who.Office, 0, 0) {
			return nil
		}
		records, err := touchpoint.Calling(tx, who.Office, who.ID, mostCalls)
		if err != nil {
			return err
		}
		for _, record := range records {
			view, err := viewCall(tx, who, record)
			if err != nil {
				return err
			}
			if view.Case != 0 || !view.elsewhere {
				calls = append(calls, view)
			}
		}
		return nil
	})
	return calls, err
}

// Call reads one call. Who leads cases may. NotFound for those who do not take
// calls of its office.
func (d Desk) Call(ctx context.Context, who people.Actor, contact ids.ID) (view CallView, err error) {
	if err := who.May(people.LeadCases); err != nil {
		return view, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		c, err := touchpoint.Of(tx, contact)
		if errors.Is(err, db.ErrNone) || err == nil && c.Call == nil {
			return fault.NotFound()
		}
		if err != nil {
			return err
		}
		team, err := teamOf(tx, who, c)
		if err != nil {
			return err
		}
		if !people.ScopeOf(who).Sees(c.Office, team, 0) || !who.CanIn(people.LeadCases, c.Office, team) {
			return fault.NotFound()
		}
		if err := mustSee(tx, who, c.Case); err != nil {
			return err
		}
		view, err = viewCall(tx, who, *c.Call)
		return err
	})
	return view, err
}

// teamOf gives the team that a contact without a case belongs to: of a call that
// somebody of its office answered that person's, unless it is the actor's own call.
// What rings, and what waits to be placed, is every team's of its office: 0.
func teamOf(tx *db.Tx, who people.Actor, c touchpoint.Contact) (ids.ID, error) {
	if c.Call == nil || c.Call.AnsweredBy == 0 || c.Call.AnsweredBy == who.ID {
		return 0, nil
	}
	answerer, err := people.StaffOf(tx, c.Call.AnsweredBy)
	if err != nil || answerer.Office != c.Office {
		return 0, err
	}
	return answerer.Team, nil
}

func viewCall(tx *db.Tx, who people.Actor, record touchpoint.CallRecord) (view CallView, err error) {
	view.CallRecord = record
	c, err := touchpoint.Of(tx, record.Contact)
	if err != nil {
		return view, err
	}
	if c.Case != 0 {
		owner, err := loadSeen(tx, who, c.Case)
		if view.elsewhere = fault.Is(err, fault.KindNotFound); err != nil && !view.elsewhere {
			return view, err
		}
		view.Case = owner.Number
	}
	if view.Clocks, err = clock.OfContact(tx, c.ID); err != nil {
		return view, err
	}
	team, err := teamOf(tx, who, c)
	if err != nil {
		return view, err
	}
	if view.Refused, err = refused(tx, who, c.Touchpoint, c.Office, team); err != nil {
		return view, err
	}
	if c.Customer == 0 {
		return view, nil
	}
	known, err := customer.Of(tx, who, c.Customer)
	if err != nil {
		return view, err
	}
	view.Known = &known
	view.Open, err = historyOf(tx, who, c.Customer, 0, true)
	return view, err
}

// JoinCall makes a call part of a case that is there already, when the
// customer calls about it again; its clocks go along. Who leads cases and answers
// the telephone may. Conflict when the call belongs to a case already.
func (d Desk) JoinCall(ctx context.Context, who people.Actor, contact ids.ID, number int64) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.on(ctx, who, people.LeadCases, number, "joined a call to", func(tx *db.Tx, c *Case, at now.Instant) error {
		from, err := claim(tx, who, contact)
		if err != nil {
			return err
		}
		if err := touchpoint.Belong(tx, contact, c.ID, c.Customer); err != nil {
			return err
		}
		if err := clock.Adopt(tx, contact, c.ID, c.RequestType, at); err != nil {
			return err
		}
		c.LastContact, c.LastAt = max(c.LastContact, from.ID), at
		return nil
	})
}
