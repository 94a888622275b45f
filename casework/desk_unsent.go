package casework

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/outbox"
	"vaada/people"
)

// Unsent lists what could not be sent and nobody tries to send any more, the
// newest first, at most size of it: what was put there before an id, or the
// newest when before is zero. Who keeps the outbox may; of a letter in a case
// that they do not see they read when it was written and how often it was tried,
// and neither to whom it goes nor what it says.
func (d Desk) Unsent(ctx context.Context, who people.Actor, before ids.ID, size int) (unsent []outbox.DeadItem, err error) {
	if err := who.May(people.KeepOutbox); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if unsent, err = outbox.Dead(tx, before, size); err != nil {
			return err
		}
		items := make([]*outbox.Item, len(unsent))
		for i := range unsent {
			items[i] = &unsent[i].Item
		}
		return hideUnseen(tx, who, items)
	})
	return unsent, err
}

// NotYetSent lists the letters that have not left yet, those that are tried
// soonest first, at most Most of them and one more. Who keeps the outbox may; of
// a letter in a case that they do not see they read as much as Unsent tells.
func (d Desk) NotYetSent(ctx context.Context, who people.Actor) (waiting []outbox.WaitingItem, err error) {
	if err := who.May(people.KeepOutbox); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if waiting, err = outbox.Pending(tx, Most+1); err != nil {
			return err
		}
		items := make([]*outbox.Item, len(waiting))
		for i := range waiting {
			items[i] = &waiting[i].Item
		}
		return hideUnseen(tx, who, items)
	})
	return waiting, err
}

// hideUnseen leaves of letters in cases that somebody does not see when they
// were written and how often they were tried.
func hideUnseen(tx *db.Tx, who people.Actor, items []*outbox.Item) error {
	cases := make([]ids.ID, len(items))
	for i, item := range items {
		cases[i] = item.Case
	}
	seen, err := seenRows(tx, who, cases)
	for _, item := range items {
		if _, sees := seen[item.Case]; item.Case != 0 && !sees {
			*item = outbox.Item{ID: item.ID, Kind: item.Kind, At: item.At, Attempts: item.Attempts}
		}
	}
	return err
}

// SendAgain puts what could not be sent back into the outbox. Who keeps the
// outbox may. NotFound when it is not among what could not be sent, or in a case
// that they do not see.
func (d Desk) SendAgain(ctx context.Context, who people.Actor, item ids.ID) error {
	if err := who.May(people.KeepOutbox); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		dead, err := outbox.Dead(tx, item+1, 1)
		if err != nil {
			return err
		}
		if len(dead) == 0 || dead[0].ID != item {
			return fault.NotFound()
		}
		if err := mustSee(tx, who, dead[0].Case); err != nil {
			return err
		}
		there, err := outbox.Retry(tx, item)
		if err == nil && !there {
			err = fault.NotFound()
		}
		if err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "sent again", "letter", item))
	})
}
