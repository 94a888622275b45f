package people

import (
	"context"
	"encoding/json"
	"errors"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// SetHours gives a person working hours of their own; a nil week gives them the
// office's again. Who manages absence may, where they do, and nobody their own while
// somebody else might. Invalid names the day that is wrong.
func (d Desk) SetHours(ctx context.Context, who Actor, staff ids.ID, week *hours.Week) error {
	return d.absent(ctx, who, staff, "set the hours of", func(tx *db.Tx, s Staff, _ now.Instant) error {
		if week == nil {
			return updateHours(tx, staff, "")
		}
		office, err := OfficeOf(tx, s.Office)
		if err != nil {
			return err
		}
		own := hours.Document{Format: hours.Format, Zone: office.Zone.String(), Week: *week}
		if _, err := hours.Open(own); err != nil {
			return err
		}
		stored, err := json.Marshal(own)
		if err != nil {
			return err
		}
		return updateHours(tx, staff, string(stored))
	})
}

// AddAbsence writes down that a person is away. Who manages absence may, where
// they do, and nobody their own while somebody else might. Invalid names what is wrong, also where some of the days are noted for
// the same reason already.
func (d Desk) AddAbsence(ctx context.Context, who Actor, a Absence) error {
	if err := who.May(ManageAbsence); err != nil {
		return err
	}
	if err := a.check(); err != nil {
		return err
	}
	return d.absent(ctx, who, a.Staff, "noted an absence of", func(tx *db.Tx, _ Staff, at now.Instant) error {
		if err := noted(tx, a); err != nil {
			return err
		}
		return insertAbsence(tx, a, at, who.ID)
	})
}

// aloneWithDays lets deeds that say when somebody is away go one after the other:
// no day is asked for or noted twice.
func aloneWithDays(tx *db.Tx, staff ids.ID) error { return tx.Alone("absence of " + staff.String()) }

// noted refuses an absence of which some days are noted already.
func noted(tx *db.Tx, a Absence) error {
	if err := aloneWithDays(tx, a.Staff); err != nil {
		return err
	}
	known, err := absencesOf(tx, a.Staff, a.First)
	if err == nil {
		err = a.anew(known)
	}
	return err
}

// DropAbsence takes an absence back. Who manages absence may, where they do, and
// nobody their own while somebody else might.
func (d Desk) DropAbsence(ctx context.Context, who Actor, staff, absence ids.ID) error {
	return d.absent(ctx, who, staff, "took back an absence of", func(tx *db.Tx, _ Staff, _ now.Instant) error {
		there, err := deleteAbsence(tx, staff, absence)
		if err == nil && !there {
			err = fault.NotFound()
		}
		return err
	})
}

// absent opens a deed on when a person works. Nobody says so of themselves while
// somebody else who is here might: Forbidden.
func (d Desk) absent(ctx context.Context, who Actor, staff ids.ID, verb string, act func(*db.Tx, Staff, now.Instant) error) error {
	if err := who.May(ManageAbsence); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		s, err := StaffOf(tx, staff)
		if errors.Is(err, db.ErrNone) {
			return fault.NotFound()
		}
		if err != nil {
			return err
		}
		if err := who.MayAt(ManageAbsence, s.Office, s.Team); err != nil {
			return err
		}
		if err := mayNote(tx, who, s, d.Now()); err != nil {
			return err
		}
		if err := act(tx, s, d.Now()); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), verb, "staff", staff))
	})
}

// mayNote refuses who says of themselves when they work, while somebody else who is
// here, and not away, might.
func mayNote(tx *db.Tx, who Actor, s Staff, at now.Instant) error {
	if who.Kind != Person || who.ID != s.ID {
		return nil
	}
	another, err := Another(tx, who.ID, ManageAbsence, s.Office, s.Team, at, nil)
	if err == nil && another {
		err = fault.Forbidden(say.CrewAbsenceOwn())
	}
	return err
}

// AwayToday lists those who are away today. All who serve may: a case is not
// given to somebody who is not there without knowing.
func (d Desk) AwayToday(ctx context.Context, who Actor) (away map[ids.ID]Absence, err error) {
	if err := who.May(Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err := awayAt(tx, d.Now())
		away = map[ids.ID]Absence{}
		for _, a := range all {
			away[a.Staff] = a
		}
		return err
	})
	return away, err
}
