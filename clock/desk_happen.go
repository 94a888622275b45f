package clock

import (
	"errors"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// Happened tells, in the caller's deed, that something happened to a matter at
// an instant: the clocks that it stops are stopped, and the promises that it
// starts begin to run. Whoever makes an event true calls it.
func Happened(tx *db.Tx, m Matter, event promise.Event, at now.Instant) error {
	return happened(tx, m, event, at, "")
}

// happened leaves one promise out: its own miss is not what it promises about.
func happened(tx *db.Tx, m Matter, event promise.Event, at now.Instant, but string) error {
	if m.Charter == 0 {
		return nil // nothing was promised yet
	}
	made, err := charter.Of(tx, m.Charter)
	if err != nil {
		return err
	}
	if !concerns(made, event) {
		return nil
	}
	office, err := people.OfficeOf(tx, m.Office)
	if err != nil {
		return err
	}
	owed, err := owed(tx, m)
	if err != nil {
		return err
	}
	for _, p := range made.Promises {
		running := find(owed, p.Key)
		if p.Key == but {
			continue
		}
		if running != nil && p.Stops(event) {
			if err := stop(tx, m, *running, p, office, at); err != nil {
				return err
			}
			running = nil
		}
		if running == nil && p.Starts(event) && p.Covers(matterOf(m, office, at)) {
			if run, known := promise.Begin(p, office.Calendar, at); known {
				if err := insert(tx, m, p.Key, run, office.Zone); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// stop tells a clock that the promised thing was done. One that stands runs on
// first, so its pause is over too. One that is late without a sweep having
// judged it is a miss to the others now.
func stop(tx *db.Tx, m Matter, c Clock, p promise.Promise, office people.Office, at now.Instant) error {
	stopped := c.Run.Stop(p, office.Calendar, at)
	if err := change(tx, c, stopped, office.Zone); err != nil {
		return err
	}
	if err := over(tx, c, stopped); err != nil {
		return err
	}
	if stopped.State == promise.Broken && c.State != promise.Broken {
		return happened(tx, m, promise.Missed, stopped.Due, p.Key)
	}
	return nil
}

// over ends the pause of a clock that stood, where its next run ended it.
func over(tx *db.Tx, c Clock, next promise.Run) error {
	since := c.PausedSince()
	if since.IsZero() || next.State == promise.Paused {
		return nil
	}
	return endPause(tx, c.ID, since, next.Pauses[len(next.Pauses)-1].To)
}

// concerns says whether any promise of the charter starts or stops at an event.
func concerns(made *charter.Charter, event promise.Event) bool {
	for _, p := range made.Promises {
		if p.Starts(event) || p.Stops(event) {
			return true
		}
	}
	return false
}

func matterOf(m Matter, office people.Office, at now.Instant) promise.Matter {
	return promise.Matter{
		Touchpoint: m.Touchpoint, RequestType: m.RequestType, Internal: m.Internal, On: hours.DateIn(at, office.Zone),
	}
}

func find(clocks []Clock, key string) *Clock {
	for i := range clocks {
		if clocks[i].Promise == key {
			return &clocks[i]
		}
	}
	return nil
}

// Pause makes the clocks of a matter stand still for a wait that their
// promises name, in the caller's deed.
func Pause(tx *db.Tx, m Matter, wait promise.Wait, at now.Instant) error {
	return each(tx, m, func(c Clock, p promise.Promise, office people.Office) error {
		paused := c.Run.Pause(p, wait, at)
		if err := change(tx, c, paused, office.Zone); err != nil || paused.State == c.State {
			return err
		}
		return insertPause(tx, c.ID, paused.Pauses[len(paused.Pauses)-1])
	})
}

// Resume makes the clocks of a matter that stand still run on, in the caller's
// deed. What their due times were before is kept.
func Resume(tx *db.Tx, m Matter, at now.Instant) error {
	return each(tx, m, func(c Clock, p promise.Promise, office people.Office) error {
		if c.PausedSince().IsZero() {
			return nil
		}
		resumed := c.Run.Resume(p, office.Calendar, at)
		if err := change(tx, c, resumed, office.Zone); err != nil {
			return err
		}
		if err := over(tx, c, resumed); err != nil {
			return err
		}
		return insertMove(tx, c.ID, at, c.Due, resumed.Due, "pause")
	})
}

// Agree puts a date agreed with the customer in the place of the limits of
// promises that allow it, in the caller's deed.
func Agree(tx *db.Tx, m Matter, due, at now.Instant) error {
	return each(tx, m, func(c Clock, p promise.Promise, office people.Office) error {
		agreed := c.Run.Agree(p, at, due)
		if agreed.Due == c.Due {
			return nil
		}
		if err := change(tx, c, agreed, office.Zone); err != nil {
			return err
		}
		if err := over(tx, c, agreed); err != nil {
			return err
		}
		return insertMove(tx, c.ID, at, c.Due, agreed.Due, "agreed")
	})
}

// each calls a function for every clock of a matter that is still owed.
func each(tx *db.Tx, m Matter, do func(Clock, promise.Promise, people.Office) error) error {
	clocks, err := owed(tx, m)
	if err != nil || len(clocks) == 0 {
		return err
	}
	office, err := people.OfficeOf(tx, m.Office)
	if err != nil {
		return err
	}
	for _, c := range clocks {
		made, err := charter.Of(tx, c.Edition)
		if err != nil {
			return err
		}
		if p, known := made.Promise(c.Promise); known {
			if err := do(c, p, office); err != nil {
				return err
			}
		}
	}
	return nil
}

// GiveUp tells, in the caller's deed, that the customer gave a contact up (hung
// up before an answer). Whether that counts is the promise's to say.
func GiveUp(tx *db.Tx, m Matter, at now.Instant) error {
	return each(tx, m, func(c Clock, p promise.Promise, office people.Office) error {
		given := c.Run.At(p, at).GiveUp(p, at)
		if err := change(tx, c, given, office.Zone); err != nil {
			return err
		}
		return over(tx, c, given)
	})
}

// Drop takes, in the caller's deed, the clocks out of the figures that a closed
// matter no longer needs; what is late stays missed, and what is owed beyond
// the end runs on.
func Drop(tx *db.Tx, m Matter, at now.Instant, owed func(promise.Promise) bool) error {
	return each(tx, m, func(c Clock, p promise.Promise, office people.Office) error {
		if owed(p) {
			return nil
		}
		left := c.Run.At(p, at).Withdraw(p, at)
		if err := change(tx, c, left, office.Zone); err != nil {
			return err
		}
		return over(tx, c, left)
	})
}

// Adopt makes the clocks of a contact those of the case that it began or
// joined, in the caller's deed.
func Adopt(tx *db.Tx, contact, matter ids.ID, requestType string) error {
	_, err := tx.Exec(`UPDATE clock_clocks SET case_id = $1, request_type = $2 WHERE contact = $3`, matter, requestType, contact)
	return err
}

// Next gives the clock of a case that falls due first among those still owed.
// False when none runs. A clock that stands still is never due next.
func Next(tx *db.Tx, matter ids.ID) (Clock, bool, error) {
	c, err := scan(tx.Row(`SELECT `+columns+` FROM clock_clocks k WHERE k.case_id = $1 AND k.stopped = 0 AND k.given_up = 0
		AND k.state IN ('running', 'missed') ORDER BY k.due, k.id LIMIT 1`, matter))
	if errors.Is(err, db.ErrNone) {
		return c, false, nil
	}
	return c, err == nil, err
}
