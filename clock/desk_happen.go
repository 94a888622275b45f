package clock

import (
	"slices"
	"time"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// Happened tells, in the caller's deed, that something happened to a matter at
// an instant: the clocks that it stops are stopped, each by the promise that
// it was started for, and the promises of the matter's charter that it starts
// begin to run. Whoever makes an event true calls it.
func Happened(tx *db.Tx, m Matter, event promise.Event, at now.Instant) error {
	return happened(tx, m, event, at, "")
}

// happened leaves one promise out: its own miss is not what it promises about.
func happened(tx *db.Tx, m Matter, event promise.Event, at now.Instant, but string) error {
	if m.Charter == 0 {
		return nil // nothing was promised yet
	}
	office, err := people.OfficeOf(tx, m.Office)
	if err != nil {
		return err
	}
	owed, err := judged(tx, m, at)
	if err != nil {
		return err
	}
	running := map[string]bool{but: true}
	for _, c := range owed {
		p, err := promiseOf(tx, c)
		if err != nil {
			return err
		}
		if c.Promise == but || !p.Stops(event) {
			running[c.Promise] = true
			continue
		}
		if c, err = stood(tx, c); err != nil {
			return err
		}
		if err := turn(tx, c, c.Run.Stop(p, office.Calendar, at), office.Zone); err != nil {
			return err
		}
	}
	return start(tx, m, event, office, at, running)
}

// start lets the promises begin that an event starts and that do not run yet.
func start(tx *db.Tx, m Matter, event promise.Event, office people.Office, at now.Instant, running map[string]bool) error {
	made, err := charter.Of(tx, m.Charter)
	if err != nil {
		return err
	}
	for _, p := range made.Promises {
		if running[p.Key] || !p.Starts(event) || !judges(p) {
			continue
		}
		matter := m.asked(p, office, at)
		if matter.On = hours.DateIn(at, office.Zone); !p.Covers(matter) {
			continue
		}
		if run, known := promise.Begin(p.For(matter), office.Calendar, at); known {
			if err := insert(tx, m, p.Key, run, office.Zone); err != nil {
				return err
			}
		}
	}
	return nil
}

// judged lists the clocks of a matter that are still owed, and first finds
// those missed whose time was over by an instant: what a deed sees does not
// depend on when the last sweep was.
func judged(tx *db.Tx, m Matter, at now.Instant) ([]Clock, error) {
	for {
		clocks, err := owed(tx, m)
		if err != nil {
			return nil, err
		}
		late := slices.IndexFunc(clocks, func(c Clock) bool { return c.State == promise.Running && c.Due < at })
		if late < 0 {
			return clocks, nil
		}
		if err := miss(tx, clocks[late]); err != nil { // which may judge others, and start some
			return nil, err
		}
	}
}

// miss judges a clock whose time is over: it is missed at the moment it was
// due, and the promises about misses begin then.
func miss(tx *db.Tx, c Clock) error {
	office, err := people.OfficeOf(tx, c.Office)
	if err != nil {
		return err
	}
	p, err := promiseOf(tx, c)
	if err != nil {
		return err
	}
	if err := change(tx, c, c.Run.At(p, c.Due+1), office.Zone); err != nil || c.Case == 0 {
		return err
	}
	m, err := matterOf(tx, c)
	if err != nil {
		return err
	}
	return happened(tx, m, promise.Missed, c.Due, c.Promise)
}

// promiseOf gives the promise that a clock runs for, as it was made then for
// its matter.
func promiseOf(tx *db.Tx, c Clock) (promise.Promise, error) {
	made, err := charter.Of(tx, c.Edition)
	if err != nil {
		return promise.Promise{}, err
	}
	p, _ := made.Promise(c.Promise)
	if len(p.Keyed) == 0 {
		return p, nil
	}
	m, err := matterOf(tx, c)
	if err != nil {
		return p, err
	}
	office, err := people.OfficeOf(tx, c.Office)
	return p.For(m.asked(p, office, c.Started)), err
}

// turn writes a clock's next run, and where it stood and stands no more, the
// end of its pause.
func turn(tx *db.Tx, c Clock, next promise.Run, zone *time.Location) error {
	if err := change(tx, c, next, zone); err != nil {
		return err
	}
	since := c.PausedSince()
	if since.IsZero() || next.State == promise.Paused {
		return nil
	}
	return endPause(tx, c.ID, since, next.Pauses[len(next.Pauses)-1].To)
}
