package clock_test

import (
	"database/sql"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/promise"
)

// life is one matter of which we hear all sorts of things.
type life struct {
	*house
	m      clock.Matter
	closed now.Instant
}

// deed is one thing that happens to a matter at an instant.
type deed struct {
	name string
	do   func(*life, *db.Tx, now.Instant) error
}

// deeds are all that can happen; some stand here twice, to come more often.
func deeds() (all []deed) {
	for _, event := range []promise.Event{
		promise.Received, promise.CaseBegun, promise.Acknowledged, promise.Replied, promise.VisitDone, promise.RefundApproved,
		promise.RefundPaid, promise.Explained, promise.Rung, promise.Answered,
	} {
		all = append(all, deed{string(event), func(l *life, tx *db.Tx, at now.Instant) error { return clock.Happened(tx, l.m, event, at) }})
	}
	pause := deed{"waits for the customer", func(l *life, tx *db.Tx, at now.Instant) error {
		return clock.Pause(tx, l.m, promise.WaitCustomer, at)
	}}
	resume := deed{"goes on", func(l *life, tx *db.Tx, at now.Instant) error { return clock.Resume(tx, l.m, at) }}
	return append(all, pause, pause, resume, resume,
		deed{"waits as agreed", func(l *life, tx *db.Tx, at now.Instant) error { return clock.Pause(tx, l.m, promise.WaitAgreed, at) }},
		deed{"agrees", func(l *life, tx *db.Tx, at now.Instant) error { return clock.Agree(tx, l.m, at.Add(50*time.Hour), at) }},
		deed{"gives up", func(l *life, tx *db.Tx, at now.Instant) error { return clock.GiveUp(tx, l.m, at) }},
		deed{"closes", func(l *life, tx *db.Tx, at now.Instant) error {
			l.closed = at
			return clock.Drop(tx, l.m, at, func(promise.Promise) bool { return false })
		}},
		deed{"takes the end back", func(l *life, tx *db.Tx, at now.Instant) error {
			if l.closed.IsZero() {
				return nil
			}
			return clock.Reopen(tx, l.sara, l.m, l.closed, at)
		}},
	)
}

// later draws how much time goes by between two deeds: often none, sometimes
// days.
var later = rapid.OneOf(
	rapid.Just(time.Duration(0)),
	rapid.Map(rapid.IntRange(0, 90), func(n int) time.Duration { return time.Duration(n) * time.Second }),
	rapid.Map(rapid.IntRange(0, 48), func(n int) time.Duration { return time.Duration(n) * time.Hour }),
)

// Whatever happens, and whenever a sweep comes by: the daily facts are what
// recounting all clocks gives, and every clock is one thing at a time.
func TestDailyFactsAreAlwaysWhatARecountGives(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h, all := open(t, d), deeds()
		rapid.Check(t, func(r *rapid.T) {
			l := &life{house: h, m: rapid.SampledFrom([]func() clock.Matter{h.complaint, h.request}).Draw(r, "matter")()}
			l.m.Contact = ids.New()
			at := h.at(0, 9, 0)
			for range rapid.IntRange(1, 10).Draw(r, "deeds") {
				at = at.Add(later.Draw(r, "later"))
				one := all[rapid.IntRange(0, len(all)-1).Draw(r, "deed")]
				if err := d.Deed(t.Context(), func(tx *db.Tx) error { return one.do(l, tx, at) }); err != nil {
					r.Fatalf("%s: %v", one.name, err)
				}
				if rapid.IntRange(0, 3).Draw(r, "sweeps") == 0 {
					h.sweeps(at)
				}
				h.look(func(tx *db.Tx) error {
					clocks, err := clock.Of(tx, l.m.Case)
					for _, c := range clocks {
						isOneThing(r, tx, c)
					}
					return err
				})
				recounted(r, h)
			}
		})
	})
}

// isOneThing fails when a clock is met and missed, or stands without a pause.
func isOneThing(r *rapid.T, tx *db.Tx, c clock.Clock) {
	var standing int
	if err := tx.Row(`SELECT COUNT(*) FROM clock_pauses WHERE clock = $1 AND ended = 0`, c.ID).Scan(&standing); err != nil {
		r.Fatal(err)
	}
	sound := false
	switch c.State {
	case promise.Running:
		sound = c.Owed() && standing == 0
	case promise.Paused:
		sound = c.Owed() && standing == 1
	case promise.Met:
		sound = !c.Done.IsZero() && c.Done <= c.Due && c.GivenUp.IsZero() && standing == 0
	case promise.Broken:
		sound = (c.Done.IsZero() || c.Done > c.Due) && standing == 0
	case promise.LeftAside:
		sound = c.Done.IsZero() && !c.GivenUp.IsZero() && standing == 0
	}
	if !sound || c.Due < c.Started || c.Warn < c.Started || c.Warn > c.Due {
		r.Fatalf("with %d pauses open, %s is %+v", standing, c.Promise, c)
	}
}

type fact struct {
	Promise        string
	Day, Due, Kept int64
}

// recounted compares the daily facts with all clocks.
func recounted(r *rapid.T, h *house) {
	scan := func(rows *sql.Rows) (f fact, err error) {
		err = rows.Scan(&f.Promise, &f.Day, &f.Due, &f.Kept)
		return f, err
	}
	h.look(func(tx *db.Tx) error {
		kept, err := db.Collect(tx, scan, `SELECT promise, day, due, kept FROM clock_days WHERE due <> 0 OR kept <> 0 ORDER BY promise, day`)
		if err != nil {
			return err
		}
		anew, err := db.Collect(tx, scan, `SELECT promise, day, COUNT(*), SUM(CASE WHEN state = 'met' THEN 1 ELSE 0 END)
			FROM clock_clocks WHERE state IN ('met', 'missed') GROUP BY promise, day ORDER BY promise, day`)
		if diff := cmp.Diff(anew, kept); diff != "" {
			r.Fatalf("the daily facts are not what a recount gives:\n%s", diff)
		}
		return err
	})
}

// stood is what a clock comes to.
type stood struct {
	Promise, State                     string
	Started, Due, Stopped, GivenUp, On int64
}

// Two houses live through the same; in one a sweep comes by all the time, in
// the other only at the end.
func TestWhenTheSweepComesChangesNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		watched, quiet, all := open(t, d), open(t, testkit.Another(t, d)), deeds()
		all = all[:len(all)-1] // an end that is taken back after days makes misses of those days
		rapid.Check(t, func(r *rapid.T) {
			lives := []*life{{house: watched}, {house: quiet}}
			ask := rapid.Bool().Draw(r, "request")
			for _, l := range lives {
				if l.m = l.complaint(); ask {
					l.m = l.request()
				}
				l.m.Contact = ids.New()
			}
			at := watched.at(0, 9, 0)
			for range rapid.IntRange(1, 12).Draw(r, "deeds") {
				at = at.Add(later.Draw(r, "later"))
				one := all[rapid.IntRange(0, len(all)-1).Draw(r, "deed")]
				watched.sweeps(at)
				for _, l := range lives {
					if err := l.db.Deed(t.Context(), func(tx *db.Tx) error { return one.do(l, tx, at) }); err != nil {
						r.Fatalf("%s: %v", one.name, err)
					}
				}
			}
			var ends [2][]stood
			for i, l := range lives {
				l.sweeps(watched.at(60, 9, 0))
				l.look(func(tx *db.Tx) (err error) {
					ends[i], err = db.Collect(tx, func(rows *sql.Rows) (s stood, err error) {
						err = rows.Scan(&s.Promise, &s.State, &s.Started, &s.Due, &s.Stopped, &s.GivenUp, &s.On)
						return s, err
					}, `SELECT promise, state, started, due, stopped, given_up, day FROM clock_clocks WHERE case_id = $1
						ORDER BY promise, started, due, stopped`, l.m.Case)
					return err
				})
			}
			if diff := cmp.Diff(ends[0], ends[1]); diff != "" {
				r.Fatalf("the sweep made a difference (- watched, + quiet):\n%s", diff)
			}
		})
	})
}
