package casework

import (
	"context"
	"errors"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/live"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
)

// sweepBatch is how many cases one round of a sweep looks at.
const sweepBatch = 100

// Sweep does what time does: promises that fell due are judged and their cases
// found a new place in lists, waits whose time is over go on by their way out, and
// what was ordered to move to a newer edition moves. A case that cannot go on does not stop the others.
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
	return errors.Join(append(faults, d.timeOut(ctx, at, sweepBatch), d.passAway(ctx, at), d.moveAllOn(ctx))...)
}

// SweepCalls ends calls whose end got lost, as abandoned at the last instant
// that was told of them.
func (d Desk) SweepCalls(ctx context.Context, at now.Instant) error {
	var ringing []touchpoint.CallRecord
	err := d.DB.Look(ctx, func(tx *db.Tx) error {
		longest, err := people.LengthOf(tx, people.SettingLongestRing)
		if err == nil {
			ringing, err = touchpoint.RingingSince(tx, at.Add(-longest), sweepBatch)
		}
		return err
	})
	faults := []error{err}
	for _, call := range ringing {
		faults = append(faults, d.DB.Deed(ctx, func(tx *db.Tx) error { return loseCall(tx, call.External, at) }))
	}
	return errors.Join(faults...)
}

func loseCall(tx *db.Tx, external string, at now.Instant) error {
	call, err := touchpoint.CallOf(tx, external)
	if err != nil || !call.Ringing() {
		return err // somebody was quicker
	}
	last, err := touchpoint.LastEvent(tx, external, "")
	if err != nil {
		return err
	}
	end := touchpoint.CallEvent{Call: external, Kind: touchpoint.End, At: max(last, call.Rung)}
	ended, err := call.Next(end)
	if err != nil {
		return err
	}
	if err := touchpoint.PutCall(tx, call, ended); err != nil {
		return err
	}
	if err := heard(tx, ended, end); err != nil {
		return err
	}
	live.Touch(tx, ListThing)
	return journal.Write(tx, people.Program().Entry(at, "ended a call whose end got lost", "contact", call.Contact))
}

// timeOut leads cases on whose wait is over: from the moment it was over, not
// from the sweep. It reads so many at a time; one that cannot go on stands in
// nobody's way.
func (d Desk) timeOut(ctx context.Context, at now.Instant, batch int) error {
	var faults []error
	for from := (Case{}); ; {
		var waiting []Case
		err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
			waiting, err = collectCases(tx, `c.wait_until > 0 AND c.wait_until <= $1 AND (c.wait_until, c.id) > ($2, $3) ORDER BY c.wait_until, c.id LIMIT $4`,
				at, from.WaitUntil, from.ID, batch)
			return err
		})
		faults = append(faults, err)
		for _, from = range waiting {
			if err := d.timeOutOf(ctx, from); !fault.Is(err, fault.KindConflict) {
				faults = append(faults, err)
			}
		}
		if len(waiting) < batch {
			return errors.Join(faults...)
		}
	}
}

func (d Desk) timeOutOf(ctx context.Context, c Case) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		fresh, err := loadID(tx, c.ID)
		if err != nil || fresh.State.Sequence != c.State.Sequence || fresh.WaitUntil != c.WaitUntil {
			return err // somebody was quicker
		}
		return d.within(tx, people.Program(), &fresh, "timed out", func(tx *db.Tx, c *Case, _ now.Instant) error {
			return d.walk(tx, people.Program(), c, procedure.Deed{Kind: procedure.TimedOut}, c.WaitUntil)
		})
	})
}
