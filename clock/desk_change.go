package clock

import (
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// each calls a function for every clock of a matter that is still owed at an
// instant.
func each(tx *db.Tx, m Matter, at now.Instant, do func(Clock, promise.Promise, people.Office) error) error {
	clocks, err := judged(tx, m, at)
	if err != nil || len(clocks) == 0 {
		return err
	}
	office, err := people.OfficeOf(tx, m.Office)
	if err != nil {
		return err
	}
	for _, c := range clocks {
		p, err := promiseOf(tx, c)
		if err != nil {
			return err
		}
		if err := do(c, p, office); err != nil {
			return err
		}
	}
	return nil
}

// Pause makes the clocks of a matter stand still for a wait that their
// promises name, in the caller's deed.
func Pause(tx *db.Tx, m Matter, wait promise.Wait, at now.Instant) error {
	return each(tx, m, at, func(c Clock, p promise.Promise, office people.Office) (err error) {
		if !p.PausedBy(wait) || c.State == promise.Paused {
			return nil
		}
		if c.Pauses, err = pauses(tx, c.ID); err != nil {
			return err
		}
		paused := c.Run.Pause(p, wait, at)
		if paused.State != promise.Paused {
			return nil
		}
		if err := change(tx, c, paused, office.Zone); err != nil {
			return err
		}
		return insertPause(tx, c.ID, paused.Pauses[len(paused.Pauses)-1])
	})
}

// Resume makes the clocks of a matter that stand still run on, in the caller's
// deed. What their due times were before is kept.
func Resume(tx *db.Tx, m Matter, at now.Instant) error {
	return each(tx, m, at, func(c Clock, p promise.Promise, office people.Office) error {
		if c.State != promise.Paused {
			return nil
		}
		c, err := stood(tx, c)
		if err != nil {
			return err
		}
		resumed := c.Run.Resume(p, office.Calendar, at)
		if err := turn(tx, c, resumed, office.Zone); err != nil {
			return err
		}
		return insertMove(tx, c.ID, at, c.Due, resumed.Due, "pause")
	})
}

// stood is a clock with all its pauses: a deadline at a time of day is moved by
// what they took together.
func stood(tx *db.Tx, c Clock) (_ Clock, err error) {
	if c.State == promise.Paused {
		c.Pauses, err = pauses(tx, c.ID)
	}
	return c, err
}

// Agree puts a date agreed with the customer in the place of the limits of
// promises that allow it, in the caller's deed.
func Agree(tx *db.Tx, m Matter, due, at now.Instant) error {
	return each(tx, m, at, func(c Clock, p promise.Promise, office people.Office) error {
		agreed := c.Run.Agree(p, at, due)
		if agreed.Agreed == c.Agreed {
			return nil
		}
		if err := turn(tx, c, agreed, office.Zone); err != nil {
			return err
		}
		return insertMove(tx, c.ID, at, c.Due, agreed.Due, "agreed")
	})
}

// GiveUp tells, in the caller's deed, that the customer gave a contact up (hung
// up before an answer). Whether that counts is the promise's to say. What runs
// on the case that the contact belongs to runs on.
func GiveUp(tx *db.Tx, m Matter, at now.Instant) error {
	return each(tx, m, at, func(c Clock, p promise.Promise, office people.Office) error {
		if c.Contact != m.Contact {
			return nil
		}
		return turn(tx, c, c.Run.GiveUp(p, at), office.Zone)
	})
}

// Drop takes, in the caller's deed, the clocks out of the figures that a closed
// matter no longer needs; what is late stays missed, and what is owed beyond
// the end runs on.
func Drop(tx *db.Tx, m Matter, at now.Instant, owed func(promise.Promise) bool) error {
	return each(tx, m, at, func(c Clock, p promise.Promise, office people.Office) error {
		if owed(p) {
			return nil
		}
		return turn(tx, c, c.Run.Withdraw(p, at), office.Zone)
	})
}

// Reopen lets, in the caller's deed, the clocks and the pledges run on that the
// end of a case took out of the figures: the end was undone.
func Reopen(tx *db.Tx, who people.Actor, m Matter, closed, at now.Instant) error {
	office, err := people.OfficeOf(tx, m.Office)
	if err != nil {
		return err
	}
	left, err := collect(tx, `k.case_id = $1 AND k.state = $2 AND k.given_up = $3 ORDER BY k.id`,
		m.Case, string(promise.LeftAside), closed)
	if err != nil {
		return err
	}
	for _, c := range left {
		p, err := promiseOf(tx, c)
		if err != nil {
			return err
		}
		if c.Pauses, err = pauses(tx, c.ID); err != nil {
			return err
		}
		if err := change(tx, c, c.Run.Revive(p, office.Calendar), office.Zone); err != nil {
			return err
		}
	}
	return reopenPledges(tx, who, m.Case, closed, at)
}

// Adopt makes the clocks of a contact those of the case that it began or
// joined, in the caller's deed. What is asked is known by then: where a promise
// has another limit for it, an open clock has that limit from its start.
func Adopt(tx *db.Tx, contact, matter ids.ID, requestType string, at now.Instant) error {
	_, err := tx.Exec(`UPDATE clock_clocks SET case_id = $1, request_type = $2 WHERE contact = $3`, matter, requestType, contact)
	if err != nil {
		return err
	}
	open, err := collect(tx, `k.contact = $1 AND k.stopped = 0 AND k.given_up = 0 ORDER BY k.id`, contact)
	if err != nil {
		return err
	}
	for _, c := range open {
		if err := limitAnew(tx, c, at); err != nil {
			return err
		}
	}
	return nil
}

// limitAnew reckons an open clock by the limit that its matter has now.
func limitAnew(tx *db.Tx, c Clock, at now.Instant) error {
	p, err := promiseOf(tx, c)
	if err != nil || len(p.Keyed) == 0 {
		return err
	}
	office, err := people.OfficeOf(tx, c.Office)
	if err != nil {
		return err
	}
	if c.Pauses, err = pauses(tx, c.ID); err != nil {
		return err
	}
	next := promise.Recount(p, office.Calendar, c.Run)
	if next.Due == c.Due {
		return nil
	}
	if err := change(tx, c, next, office.Zone); err != nil {
		return err
	}
	if err := insertMove(tx, c.ID, at, c.Due, next.Due, "request type"); err != nil || next.State != promise.Running || next.Due >= at {
		return err
	}
	return missNow(tx, c.ID)
}

// Next gives the clock of a case that falls due first among those still owed.
// False when none runs. A clock that stands still is never due next.
func Next(tx *db.Tx, matter ids.ID) (Clock, bool, error) {
	c, err := scan(tx.Row(`SELECT `+columns+` FROM clock_clocks k WHERE `+dueNext, matter))
	if errors.Is(err, db.ErrNone) {
		return c, false, nil
	}
	return c, err == nil, err
}

// dueNext is the condition of Next.
const dueNext = `k.case_id = $1 AND k.stopped = 0 AND k.given_up = 0 AND k.state IN ('running', 'missed') ORDER BY k.due, k.id LIMIT 1`

// NextDue gives of Next only the promise, when it began to run and when it is
// due; all zero when none runs. Every deed on a case asks.
func NextDue(tx *db.Tx, matter ids.ID) (key string, started, due now.Instant, err error) {
	err = tx.Row(`SELECT k.promise, k.started, k.due FROM clock_clocks k WHERE `+dueNext, matter).Scan(&key, &started, &due)
	if errors.Is(err, db.ErrNone) {
		err = nil
	}
	return key, started, due, err
}
