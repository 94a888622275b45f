package clock_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/charter"
	"vaada/clock"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/promise"
	"vaada/promise/lint"
)

// What happened is held against a promise's own limit and against others around
// it; the waits for the customer count against none.
func TestThePastOfAPromiseIsToldAtSeveralLimits(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		var reply promise.Promise
		h.look(func(tx *db.Tx) error {
			_, made, err := charter.InForce(tx)
			reply, _ = made.Promise("reply-mail")
			return err
		})
		for n := range 12 {
			m := h.complaint()
			h.arrives(m, h.at(0, 10, n)) // a Monday: two working days end on Wednesday
			switch n % 4 {
			case 0: // the next day
				h.happens(m, promise.Replied, h.at(1, 12, 0))
			case 1: // on the third
				h.happens(m, promise.Replied, h.at(3, 12, 0))
			case 2: // as late, but two days of it waited for the customer
				h.waits(m, promise.WaitCustomer, h.at(0, 11, 0))
				h.goesOn(m, h.at(2, 11, 0))
				h.happens(m, promise.Replied, h.at(3, 12, 0))
			} // or never
		}
		h.sweeps(h.at(9, 9, 0))
		day := func(n int64) hours.Limit { l := reply.Limit.Limit; l.Value = n; return l }
		seen := func(p promise.Promise, days int) (past lint.History) {
			h.look(func(tx *db.Tx) (err error) {
				past, err = clock.HistoryOf(tx, p, h.at(days, 9, 0))
				return err
			})
			return past
		}
		want := lint.History{{Limit: day(1), Due: 12, Met: 6}, {Limit: day(2), Due: 12, Met: 6}, {Limit: day(3), Due: 12, Met: 9}, {Limit: day(4), Due: 12, Met: 9}}
		if diff := cmp.Diff(want, seen(reply, 20)[:4]); diff != "" {
			t.Error(diff)
		}
		if last := seen(reply, 8)[4]; last.Limit.Value != 6 || last.Due != 0 { // none would be due yet
			t.Errorf("at six days %+v", last)
		}
		other := reply
		other.Stop = promise.Resolved
		if past := seen(other, 20); past == nil || len(past) > 0 {
			t.Errorf("between other events %+v", past)
		}
	})
}

func TestThePastOfWhatNoClockMeasuresIsWhatWasLookedAt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		p := promise.Promise{Key: "supply-back", Class: promise.MaxTime, Start: promise.Interrupted, Stop: promise.Restored, Limit: &promise.Limit{}}
		p.Limit.Limit = hours.Limit{Value: 12, Unit: hours.InHours, Counting: hours.Clock}
		h.deed(func(tx *db.Tx) error {
			if err := clock.Observe(tx, p.Key, h.at(-400, 9, 0), 20000, 1, 9, promise.Imports); err != nil { // long ago
				return err
			}
			return clock.Observe(tx, p.Key, h.at(0, 9, 0), 20500, 27, 30, promise.Imports)
		})
		h.look(func(tx *db.Tx) error {
			past, err := clock.HistoryOf(tx, p, h.at(1, 9, 0))
			if diff := cmp.Diff(lint.History{{Limit: p.Limit.Limit, Due: 30, Met: 27}}, past); diff != "" {
				t.Error(diff)
			}
			return err
		})
		if _, err := (clock.Desk{DB: d, Now: h.hand.Now}).History(t.Context(), h.sara, p); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent reads it: %v", err)
		}
	})
}

// A date that was agreed with the customer takes the place of the promise's own
// limit; of another it says nothing. Who gave up is not counted.
func TestAgreedDatesAreOfAPromisesOwnLimit(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		var visit promise.Promise
		h.look(func(tx *db.Tx) error {
			_, made, err := charter.InForce(tx)
			visit, _ = made.Promise("visit")
			return err
		})
		for n := range 4 {
			m := h.request()
			h.arrives(m, h.at(0, 10, n))
			h.deed(func(tx *db.Tx) error { return clock.Agree(tx, m, h.at(4, 12, 0), h.at(0, 11, 0)) })
			switch n {
			case 0, 1:
				h.happens(m, visit.Stop, h.at(4, 11, 0))
			case 2:
				h.happens(m, visit.Stop, h.at(4, 15, 0))
			case 3:
				h.deed(func(tx *db.Tx) error { return clock.GiveUp(tx, m, h.at(1, 11, 0)) })
			}
		}
		h.sweeps(h.at(9, 9, 0))
		h.look(func(tx *db.Tx) error {
			past, err := clock.HistoryOf(tx, visit, h.at(20, 9, 0))
			for _, point := range past {
				if want := (lint.Point{Limit: visit.Limit.Limit, Due: 3, Met: 2}); point.Limit == want.Limit && point != want || point.Limit != want.Limit && point.Due > 0 {
					t.Errorf("%+v", point)
				}
			}
			return err
		})
	})
}
