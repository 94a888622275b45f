package casework

import (
	"context"
	"database/sql"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/live"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
)

// Waiting is a message that waits to be placed, or to be looked at.
type Waiting struct {
	Contact touchpoint.Contact
	Reason  string
	Refused language.Message // who answers there instead of the actor; zero where the actor may
}

// mostWaiting is how many messages a page shows to be placed.
const mostWaiting = 100

// Unplaced lists the messages that no chart could begin with, oldest first, and
// what is kept for a person to look at. Who leads cases may.
func (d Desk) Unplaced(ctx context.Context, who people.Actor) (waiting []Waiting, held []touchpoint.Arrival, err error) {
	if err := who.May(people.LeadCases); err != nil {
		return nil, nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		waiting, held = nil, nil
		rows, err := db.Collect(tx, func(rows *sql.Rows) (w Waiting, err error) {
			err = rows.Scan(&w.Contact.ID, &w.Reason)
			return w, err
		}, `SELECT contact, reason FROM casework_unplaced WHERE placed = 0 ORDER BY contact LIMIT $1`, mostWaiting)
		if err != nil {
			return err
		}
		for _, row := range rows {
			if row.Contact, err = touchpoint.Of(tx, row.Contact.ID); err != nil {
				return err
			}
			if people.ScopeOf(who).Sees(row.Contact.Office, 0, 0) && who.CanIn(people.LeadCases, row.Contact.Office, 0) {
				if row.Refused, err = refused(tx, who, row.Contact.Touchpoint, row.Contact.Office, 0); err != nil {
					return err
				}
				waiting = append(waiting, row)
			}
		}
		first, err := people.FirstOffice(tx) // where what cannot be read comes
		if err != nil || !people.ScopeOf(who).Sees(first, 0, 0) {
			return err
		}
		held, err = touchpoint.HeldArrivals(tx, mostWaiting)
		return err
	})
	return waiting, held, err
}

// Place begins a case with a message that waited, as the request type that a person
// chose, and gives its number. Who leads cases and answers at its touchpoint may.
// Conflict where no chart handles such a request, or somebody placed it already.
func (d Desk) Place(ctx context.Context, who people.Actor, contact ids.ID, requestType string) (number int64, err error) {
	if err := who.May(people.LeadCases); err != nil {
		return 0, err
	}
	if requestType == "" {
		return 0, fault.Invalid("request_type", say.ErrChoose(say.TermRequestType()))
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		from, err := claim(tx, who, contact)
		if err != nil {
			return err
		}
		if number, err = d.beginMessage(tx, who, from, requestType, "", ""); err != nil {
			return err
		}
		_, err = tx.Exec(`UPDATE casework_unplaced SET placed = $1, placed_by = $2 WHERE contact = $3`, d.Now(), who.ID, contact)
		if err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "placed", "contact", contact))
	})
	return number, err
}

// unplaced puts a message on the list of what a person places. What we promise
// about messages runs from its arrival, unless nobody wrote it.
func unplaced(tx *db.Tx, contact touchpoint.Contact, reason string) error {
	_, err := tx.Exec(`INSERT INTO casework_unplaced (contact, reason, at, placed, placed_by) VALUES ($1, $2, $3, 0, 0)`,
		contact.ID, reason, contact.At)
	if err != nil || !contact.Mark.Written() {
		return err
	}
	m, err := contactMatter(tx, contact.ID)
	if err != nil {
		return err
	}
	return clock.Happened(tx, m, promise.Received, contact.At)
}

// SetAside takes a message off the list of what is to be placed without a case:
// it asks for nothing, so no promise counts it. Who may place it may. Conflict
// when somebody was quicker.
func (d Desk) SetAside(ctx context.Context, who people.Actor, contact ids.ID) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, err := claim(tx, who, contact); err != nil {
			return err
		}
		at := d.Now()
		rows, err := tx.Exec(`UPDATE casework_unplaced SET placed = $1, placed_by = $2 WHERE contact = $3 AND placed = 0`, at, who.ID, contact)
		if err == nil && rows == 0 {
			err = fault.Conflict(say.ErrChanged())
		}
		if err != nil {
			return err
		}
		m, err := contactMatter(tx, contact)
		if err != nil {
			return err
		}
		if err := clock.Drop(tx, m, at, func(promise.Promise) bool { return false }); err != nil {
			return err
		}
		live.Touch(tx, ListThing)
		return journal.Write(tx, who.Entry(at, "set aside", "contact", contact))
	})
}
