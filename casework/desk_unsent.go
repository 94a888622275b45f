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
// newest when before is zero. Who keeps the outbox may; of letters in cases they
// read those of the cases that they see.
func (d Desk) Unsent(ctx context.Context, who people.Actor, before ids.ID, size int) (unsent []outbox.DeadItem, err error) {
	if err := who.May(people.KeepOutbox); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		unsent = nil
		for from := before; ; {
			some, err := outbox.Dead(tx, from, size)
			if err != nil {
				return err
			}
			for _, item := range some {
				if item.Case == 0 || seesCase(tx, who, item.Case) {
					unsent = append(unsent, item)
				}
				from = item.ID
			}
			if len(some) < size || len(unsent) >= size {
				unsent = unsent[:min(size, len(unsent))]
				return nil
			}
		}
	})
	return unsent, err
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
		if len(dead) == 0 || dead[0].ID != item || dead[0].Case != 0 && !seesCase(tx, who, dead[0].Case) {
			return fault.NotFound()
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
