package touchpoint

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
// newest first, at most size of them: those before an id, or the newest when
// before is zero. Managers and administrators may.
func (d Desk) Unsent(ctx context.Context, who people.Actor, before ids.ID, size int) (unsent []outbox.DeadItem, err error) {
	if err := who.May(people.KeepOutbox); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		unsent, err = outbox.Dead(tx, before, size)
		return err
	})
	return unsent, err
}

// SendAgain puts what could not be sent back into the outbox. Managers and
// administrators may. NotFound when it is not among what could not be sent.
func (d Desk) SendAgain(ctx context.Context, who people.Actor, item ids.ID) error {
	if err := who.May(people.KeepOutbox); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		there, err := outbox.Retry(tx, item)
		if err != nil {
			return err
		}
		if !there {
			return fault.NotFound()
		}
		return journal.Write(tx, who.Entry(d.Now(), "sent again", "letter", item))
	})
}
