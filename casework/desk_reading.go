package casework

import (
	"context"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/people"
	"vaada/touchpoint"
)

// readAgain is how long somebody who reads something private on and on has read
// it once: a page that stays open asks again with every change.
const readAgain = 15 * time.Minute

// IsPrivate says whether reading a case, or a contact of it unless that is zero,
// leaves a line in the journal. All who serve may, within their scope.
func (d Desk) IsPrivate(ctx context.Context, who people.Actor, number int64, contact ids.ID) (private bool, err error) {
	if err := who.May(people.Serve); err != nil {
		return false, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		c, err := load(tx, who, number)
		if err != nil || c.Private {
			private = c.Private
			return err
		}
		if contact == 0 {
			page, err := touchpoint.OfCase(tx, who, c.ID, 0, mostContacts)
			private = othersNote(who, page...)
			return err
		}
		found, err := contactOf(tx, who, c.ID, contact)
		private = othersNote(who, found)
		return err
	})
	return private, err
}

// othersNote says that a private note of somebody else is among contacts.
func othersNote(who people.Actor, contacts ...touchpoint.Contact) bool {
	for _, each := range contacts {
		if each.Private && each.Staff != who.ID {
			return true
		}
	}
	return false
}

// noted writes down that somebody reads something private, before they have it:
// the one effect that reading has.
func (d Desk) noted(ctx context.Context, who people.Actor, c *Case, contacts ...touchpoint.Contact) error {
	if c.Private {
		if err := d.notedOnce(ctx, who, c.ID, "read a private"); err != nil {
			return err
		}
	}
	if othersNote(who, contacts...) {
		return d.notedOnce(ctx, who, c.ID, "read a private note in a")
	}
	return nil
}

// notedOnce writes the line, unless the same person read on.
func (d Desk) notedOnce(ctx context.Context, who people.Actor, matter ids.ID, verb string) error {
	at := d.Now()
	var before bool
	err := d.DB.Look(ctx, func(tx *db.Tx) error {
		last, err := journal.Last(tx, who.ID, verb, "case", matter)
		before = !last.IsZero() && at < last.Add(readAgain)
		return err
	})
	if err != nil || before {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return journal.Write(tx, who.Entry(at, verb, "case", matter)) })
}
