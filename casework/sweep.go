package casework

import (
	"context"
	"errors"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
)

// sweepBatch is how many cases one round of a sweep looks at.
const sweepBatch = 100

// Sweep does what time does: promises that fell due are judged and their cases
// found a new place in lists, and waits whose time is over go on by their way
// out. A case that cannot go on does not stop the others.
func (d Desk) Sweep(ctx context.Context, at now.Instant) error {
	cases, err := clock.Sweep(ctx, d.DB, at)
	faults := []error{err}
	for _, id := range cases {
		faults = append(faults, d.DB.Deed(ctx, func(tx *db.Tx) error {
			c, err := loadID(tx, id)
			if err != nil {
				return err
			}
			if err := place(tx, &c); err != nil {
				return err
			}
			touch(tx, &c)
			return save(tx, &c)
		}))
	}
	return errors.Join(append(faults, d.timeOut(ctx, at))...)
}

// timeOut leads cases on whose wait is over: from the moment it was over, not
// from the sweep.
func (d Desk) timeOut(ctx context.Context, at now.Instant) error {
	var waiting []Case
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		waiting, err = collectCases(tx, `c.wait_until > 0 AND c.wait_until <= $1 ORDER BY c.wait_until LIMIT $2`, at, sweepBatch)
		return err
	})
	faults := []error{err}
	for _, c := range waiting {
		err := d.DB.Deed(ctx, func(tx *db.Tx) error {
			fresh, err := loadID(tx, c.ID)
			if err != nil || fresh.State.Sequence != c.State.Sequence || fresh.WaitUntil != c.WaitUntil {
				return err // somebody was quicker
			}
			return d.within(tx, people.Program(), &fresh, "timed out", func(tx *db.Tx, c *Case, _ now.Instant) error {
				return d.walk(tx, people.Program(), c, procedure.Deed{Kind: procedure.TimedOut}, c.WaitUntil)
			})
		})
		if !fault.Is(err, fault.KindConflict) {
			faults = append(faults, err)
		}
	}
	return errors.Join(faults...)
}
