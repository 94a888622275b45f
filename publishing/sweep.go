package publishing

import (
	"context"
	"errors"
	"time"

	"vaada/duty"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

// Sweep brings into force what is trained and whose day has come, on to its day
// whatever nobody has to be trained in any more, on to training what nobody is left
// to approve besides those who have, and opens the reviews whose day is
// near. An edition that cannot come into force holds up no other: managers owe to
// see why. For the program.
func (d Desk) Sweep(ctx context.Context) error {
	var ready []ids.ID
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		ready, err = edition.InStates(tx, edition.InReview, edition.Approved, edition.InTraining, edition.Trained)
		return err
	})
	faults := []error{err}
	for _, id := range ready {
		err := d.course(ctx, id, func(tx *db.Tx, c Course, at now.Instant) error { return d.goOn(tx, c, at) })
		if err != nil && fault.Of(err).Kind != fault.KindBroken {
			err = d.stuck(ctx, id)
		}
		faults = append(faults, err)
	}
	return errors.Join(append(faults, d.openDue(ctx))...)
}

// stuck has managers owe to see why an edition cannot come into force.
func (d Desk) stuck(ctx context.Context, id ids.ID) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		owed, err := duty.Owed(tx, duty.Stuck, id)
		if err != nil || owed {
			return err
		}
		return duty.Owe(tx, duty.Duty{Kind: duty.Stuck, Subject: id, Role: people.Manager, Made: d.Now()})
	})
}

// mostAtOnce is how many reviews are opened in one deed.
const mostAtOnce = 200

// openDue opens the reviews whose day is near, and looks after what came into
// force before anybody did.
func (d Desk) openDue(ctx context.Context) error {
	near := func(tx *db.Tx) (rows []Upkeep, zone *time.Location, err error) {
		if zone, err = zoneOf(tx); err != nil {
			return nil, nil, err
		}
		rows, err = upkeepsOf(tx, `ended = 0 AND (edition = 0 OR opened = 0 AND due <= $1)`, int64(hours.DateIn(d.Now(), zone)+ahead))
		return rows[:min(len(rows), mostAtOnce)], zone, err
	}
	var rows []Upkeep
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		rows, _, err = near(tx)
		return err
	})
	if err != nil || len(rows) == 0 {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("upkeep"); err != nil {
			return err
		}
		rows, zone, err := near(tx)
		for _, u := range rows {
			if err != nil {
				return err
			}
			if u.Edition == 0 {
				err = tendFirst(tx, u, d.Now())
			} else {
				err = open(tx, u, 0, "", d.Now(), zone)
			}
		}
		return err
	})
}

// tendFirst looks after a document that came into force before anybody did.
func tendFirst(tx *db.Tx, u Upkeep, at now.Instant) error {
	id, err := edition.InForceID(tx, u.Kind, u.Document)
	if errors.Is(err, db.ErrNone) {
		return letGo(tx, u, at)
	}
	if err != nil {
		return err
	}
	e, err := edition.Of(tx, id)
	if err != nil {
		return err
	}
	return tend(tx, e, at)
}
