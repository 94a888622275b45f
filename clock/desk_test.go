package clock_test

import (
	"slices"
	"testing"
	"time"

	"vaada/charter/starter"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
)

func TestAClockStopsWhileTheCustomerIsWaitedFor(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.complaint()
		h.arrives(m, h.at(0, 10, 0)) // two working days: due on Wednesday evening
		due := h.clock(m, "reply-mail").Due
		h.waits(m, promise.WaitCustomer, h.at(0, 11, 0))
		if c := h.clock(m, "reply-mail"); c.State != promise.Paused || c.PausedSince() != h.at(0, 11, 0) {
			t.Errorf("while it waits it is %+v", c)
		}
		if c := h.clock(m, "acknowledge-mail"); c.State != promise.Running {
			t.Errorf("a promise that names no wait is %s", c.State)
		}
		h.sweeps(h.at(9, 10, 0))
		if c := h.clock(m, "reply-mail"); c.State != promise.Paused {
			t.Errorf("a sweep made it %s", c.State)
		}
		h.goesOn(m, h.at(7, 11, 0)) // a week later, on a holiday
		c := h.clock(m, "reply-mail")
		if left, before := h.calendar.Elapsed(h.at(7, 11, 0), c.Due), h.calendar.Elapsed(h.at(0, 11, 0), due); c.State != promise.Running || left != before {
			t.Errorf("after the wait it is %s and %v are left, not %v", c.State, left, before)
		}
		h.look(func(tx *db.Tx) error {
			var began, ended, before, after now.Instant
			var reason string
			if err := tx.Row(`SELECT began, ended, reason FROM clock_pauses WHERE clock = $1`, c.ID).Scan(&began, &ended, &reason); err != nil {
				return err
			}
			if began != h.at(0, 11, 0) || ended != h.at(7, 11, 0) || reason != string(promise.WaitCustomer) {
				t.Errorf("the pause is kept as %v, %v, %q", began, ended, reason)
			}
			err := tx.Row(`SELECT due_before, due_after FROM clock_moves WHERE clock = $1`, c.ID).Scan(&before, &after)
			if before != due || after != c.Due {
				t.Errorf("the move is kept as %v, %v", before, after)
			}
			return err
		})
	})
}

func TestAClockIsMissedAtTheMomentItWasDueWheneverSomebodyLooks(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		prompt, late := h.complaint(), h.complaint()
		for _, m := range []clock.Matter{prompt, late} {
			h.arrives(m, h.at(0, 10, 0))
		}
		if cases := h.sweeps(h.at(0, 11, 0)); len(cases) != 0 {
			t.Errorf("at the very deadline the sweep found %v", cases)
		}
		cases := h.sweeps(h.at(0, 11, 0) + 1)
		if len(cases) != 2 || !slices.Contains(cases, late.Case) {
			t.Errorf("the sweep concerned %v", cases)
		}
		h.happens(late, promise.Acknowledged, h.at(3, 10, 0))
		for _, m := range []clock.Matter{prompt, late} {
			c := h.clock(m, "acknowledge-mail")
			explain := h.clock(m, "explain-delay")
			if c.State != promise.Broken || c.Due != h.at(0, 11, 0) || explain.Started != c.Due {
				t.Errorf("missed %+v, explained from %v", c, explain.Started)
			}
		}
		if due, kept := h.counts("acknowledge-mail", 0); due != 2 || kept != 0 {
			t.Errorf("the day counts %d of %d kept", kept, due)
		}
	})
}

func TestWhatHappenedInTimeIsKeptThoughTheSweepWasQuicker(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.complaint()
		h.arrives(m, h.at(0, 10, 0))
		h.sweeps(h.at(0, 12, 0))
		h.happens(m, promise.Acknowledged, h.at(0, 11, 0)) // told late, done at the very deadline
		if c := h.clock(m, "acknowledge-mail"); c.State != promise.Met || c.Done != h.at(0, 11, 0) {
			t.Errorf("it is %+v", c)
		}
		if due, kept := h.counts("acknowledge-mail", 0); due != 1 || kept != 1 {
			t.Errorf("the day counts %d of %d kept", kept, due)
		}
	})
}

func TestADateAgreedWithTheCustomerTakesTheLimitsPlace(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.request()
		h.happens(m, promise.CaseBegun, h.at(0, 10, 0))
		agree := func(due now.Instant) {
			h.deed(func(tx *db.Tx) error { return clock.Agree(tx, m, due, h.at(0, 10, 30)) })
		}
		agree(h.at(6, 12, 0))
		if c := h.clock(m, "visit"); c.Due != h.at(6, 12, 0) || c.Agreed != c.Due {
			t.Errorf("agreed, it is due %v", c.Due.In(h.zone))
		}
		h.waits(m, promise.WaitAgreed, h.at(1, 10, 0))
		h.sweeps(h.at(6, 12, 0))
		if c := h.clock(m, "visit"); c.State != promise.Running {
			t.Errorf("a date told to a customer is moved by a wait: %s", c.State)
		}
		h.happens(m, promise.VisitDone, h.at(6, 12, 0))
		if c := h.clock(m, "visit"); c.State != promise.Met {
			t.Errorf("done on the date it is %s", c.State)
		}
		if due, kept := h.counts("visit", 6); due != 1 || kept != 1 {
			t.Errorf("it counts on its day as %d of %d", kept, due)
		}
	})
}

func TestAnAbandonedCallCountsOnlyWhenItWasLate(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		rung := h.at(0, 10, 0)
		for wait, want := range map[time.Duration]promise.State{
			15 * time.Second: promise.LeftAside, 20 * time.Second: promise.LeftAside, 21 * time.Second: promise.Broken,
		} {
			call := h.request()
			call.Case, call.Contact, call.RequestType = 0, ids.New(), ""
			h.happens(call, promise.Rung, rung)
			h.deed(func(tx *db.Tx) error { return clock.GiveUp(tx, call, rung.Add(wait)) })
			if c := h.clock(call, "answer-call"); c.State != want {
				t.Errorf("given up after %v it is %s", wait, c.State)
			}
		}
		if due, kept := h.counts("answer-call", 0); due != 1 || kept != 0 {
			t.Errorf("the day counts %d of %d kept", kept, due)
		}
	})
}

func TestACallGivenUpLeavesThePromisesOfItsCaseAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.request()
		h.happens(m, promise.CaseBegun, h.at(0, 9, 0))
		call := m
		call.Case, call.Contact = 0, ids.New()
		h.happens(call, promise.Rung, h.at(0, 10, 0))
		h.deed(func(tx *db.Tx) error {
			if err := clock.Adopt(tx, call.Contact, m.Case, m.RequestType, h.at(0, 10, 0)); err != nil {
				return err
			}
			joined := m
			joined.Contact = call.Contact
			return clock.GiveUp(tx, joined, h.at(0, 10, 0).Add(time.Second))
		})
		if c := h.clock(m, "visit"); c.State != promise.Running {
			t.Errorf("the visit is %s", c.State)
		}
		if c := h.clock(m, "answer-call"); c.State != promise.LeftAside {
			t.Errorf("the call is %s", c.State)
		}
	})
}

func TestAClosedMatterKeepsItsMissesAndDropsTheRest(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.complaint()
		h.arrives(m, h.at(0, 10, 0))
		h.happens(m, promise.RefundApproved, h.at(0, 10, 0))
		closed := h.at(0, 15, 0) // the acknowledgement is four hours late, and no sweep saw it
		h.deed(func(tx *db.Tx) error {
			return clock.Drop(tx, m, closed, func(p promise.Promise) bool { return p.Stop == promise.RefundPaid })
		})
		for key, want := range map[string]promise.State{
			"acknowledge-mail": promise.Broken, "reply-mail": promise.LeftAside, "refund": promise.Running,
		} {
			if c := h.clock(m, key); c.State != want {
				t.Errorf("%s is %s", key, c.State)
			}
		}
		h.deed(func(tx *db.Tx) error { return clock.Reopen(tx, h.sara, m, closed, h.at(0, 16, 0)) })
		if c := h.clock(m, "reply-mail"); c.State != promise.Running || !c.GivenUp.IsZero() {
			t.Errorf("after the end was undone the reply is %+v", c)
		}
		h.sweeps(h.at(5, 10, 0))
		if due, kept := h.counts("reply-mail", 2); due != 1 || kept != 0 {
			t.Errorf("a reply that never came counts as %d of %d", kept, due)
		}
	})
}

func TestAThankYouAfterAReplyStartsNothingThatWasKept(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.complaint()
		h.arrives(m, h.at(0, 10, 0))
		h.happens(m, promise.Replied, h.at(0, 12, 0))
		h.happens(m, promise.Replied, h.at(4, 12, 0))
		if c := h.clock(m, "reply-mail"); c.State != promise.Met || c.Done != h.at(0, 12, 0) {
			t.Errorf("of two replies the first counts, it is %+v", c)
		}
	})
}

func TestChangingAPromiseNeitherMovesNorDeletesWhatRuns(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.complaint()
		h.arrives(m, h.at(0, 10, 0))
		before := h.clock(m, "reply-mail")
		next, err := starter.Charter()
		if err != nil {
			t.Fatal(err)
		}
		next.Promises = slices.DeleteFunc(next.Promises, func(p promise.Promise) bool { return p.Key == "reply-mail" })
		err = publishing.Desk{DB: d, Now: h.hand.Now}.Publish(t.Context(), people.Program(), publishing.Documents{Charter: next}, "")
		if err != nil {
			t.Fatal(err)
		}
		h.look(func(tx *db.Tx) error {
			if n, err := clock.Running(tx, "reply-mail"); err != nil || n != 1 {
				t.Errorf("%d clocks run for it: %v", n, err)
			}
			return nil
		})
		newer := m
		newer.Charter = h.inForce()
		h.happens(newer, promise.Replied, h.at(0, 12, 0))
		if c := h.clock(m, "reply-mail"); c.State != promise.Met || c.Due != before.Due || c.Edition != h.charter {
			t.Errorf("under the next edition it is %+v", c)
		}
	})
}

func TestAColleagueIsPromisedWhatIsPromisedToColleagues(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		next, err := starter.Charter()
		if err != nil {
			t.Fatal(err)
		}
		for i := range next.Promises {
			if next.Promises[i].Key == "explain-delay" {
				next.Promises[i].Population.Customers = "internal"
			}
		}
		err = publishing.Desk{DB: d, Now: h.hand.Now}.Publish(t.Context(), people.Program(), publishing.Documents{Charter: next}, "")
		if err != nil {
			t.Fatal(err)
		}
		h.charter = h.inForce()
		colleague, customer := h.complaint(), h.complaint()
		colleague.Internal = true
		h.arrives(colleague, h.at(0, 10, 0))
		h.arrives(customer, h.at(0, 10, 0))
		h.sweeps(h.at(0, 12, 0))
		h.clock(colleague, "explain-delay")
		h.look(func(tx *db.Tx) error {
			clocks, err := clock.Of(tx, customer.Case)
			if len(clocks) != 2 {
				t.Errorf("a customer is promised %d things", len(clocks))
			}
			return err
		})
	})
}
