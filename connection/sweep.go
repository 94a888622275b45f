package connection

import (
	"context"
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/outbox"
)

// Due lists the webhooks for which something may leave at an instant.
func (d Desk) Due(ctx context.Context, at now.Instant) (due []ids.ID, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		due = nil
		on, err := collect(tx, `WHERE w.state = 'on' ORDER BY w.id`)
		for _, w := range on {
			if err != nil {
				return err
			}
			var waits bool
			if waits, err = outbox.HasDue(tx, laneOf(w.ID).Name, at); waits {
				due = append(due, w.ID)
			}
		}
		return err
	})
	return due, err
}

// Sweep sends what may leave to one webhook. Each is swept by itself, so that a
// slow receiver holds up nobody else.
func (d Desk) Sweep(ctx context.Context, id ids.ID) error {
	for {
		swept, err := laneOf(id).Sweep(ctx, d.DB, d.Now(), d.Deliver)
		if err != nil || !swept.More || ctx.Err() != nil {
			return err
		}
	}
}

// forgottenAtOnce is how many deliveries one deed drops, so that those who work
// wait for none of them.
const forgottenAtOnce = 500

// Forget drops what was told longer ago than it is kept, what waited in vain as
// long, and what systems asked for once the day before.
func (d Desk) Forget(ctx context.Context, at now.Instant) error {
	err := d.DB.Deed(ctx, func(tx *db.Tx) error {
		all, err := collect(tx, ``)
		for _, w := range all {
			if err == nil {
				err = outbox.ForgetLane(tx, laneOf(w.ID).Name, at.Add(-kept))
			}
		}
		return err
	})
	for more := true; more && err == nil && ctx.Err() == nil; {
		err = d.DB.Deed(ctx, func(tx *db.Tx) error {
			n, err := tx.Exec(`DELETE FROM connection_deliveries WHERE id IN
				(SELECT id FROM connection_deliveries WHERE made < $1 ORDER BY made LIMIT $2)`, at.Add(-kept), forgottenAtOnce)
			more = n == forgottenAtOnce
			return err
		})
	}
	return errors.Join(err, d.DB.Deed(ctx, func(tx *db.Tx) error { return forgetOnce(tx, at.Add(-onceKept)) }))
}
