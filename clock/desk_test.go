package clock_test

import (
	"slices"
	"testing"
	"time"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/clock"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
	"vaada/sample"
	"vaada/touchpoint"
)

// house is Anar Home on its first morning, a Monday at nine.
type house struct {
	testing.TB
	db      *db.DB
	hand    *now.Hand
	sara    people.Actor
	zone    *time.Location
	charter ids.ID
	// calendar holds the office's hours: a holiday is on the Monday after.
	calendar *hours.Calendar
}

func open(t testing.TB, d *db.DB) *house {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	if err != nil {
		t.Fatal(err)
	}
	h := &house{TB: t, db: d, hand: rooms.Hand, sara: staff[sample.Sara], zone: staff[sample.Sara].Zone}
	h.charter = h.inForce()
	h.look(func(tx *db.Tx) error {
		office, err := people.OfficeOf(tx, h.sara.Office)
		h.calendar = office.Calendar
		return err
	})
	return h
}

func (h *house) inForce() (id ids.ID) {
	h.look(func(tx *db.Tx) (err error) {
		id, _, err = charter.InForce(tx)
		return err
	})
	return id
}

func (h *house) look(see func(*db.Tx) error) {
	h.Helper()
	if err := h.db.Look(h.Context(), see); err != nil {
		h.Fatal(err)
	}
}

func (h *house) deed(do func(*db.Tx) error) {
	h.Helper()
	if err := h.db.Deed(h.Context(), do); err != nil {
		h.Fatal(err)
	}
}

// at gives the instant of a time of day so many days after the first Monday.
func (h *house) at(days, hour, minute int) now.Instant {
	return now.At(time.Date(2026, time.November, 2+days, hour, minute, 0, 0, h.zone))
}

// complaint is a new matter: a complaint by e-mail.
func (h *house) complaint() clock.Matter {
	return clock.Matter{
		Case: ids.New(), Charter: h.charter, Touchpoint: touchpoint.Email, RequestType: touchpoint.Complaint,
		Language: language.Urdu, Office: h.sara.Office,
	}
}

// request is a new matter: a service request by telephone.
func (h *house) request() clock.Matter {
	m := h.complaint()
	m.Touchpoint, m.RequestType = touchpoint.Telephone, touchpoint.ServiceRequest
	return m
}

func (h *house) happens(m clock.Matter, event promise.Event, at now.Instant) {
	h.Helper()
	h.deed(func(tx *db.Tx) error { return clock.Happened(tx, m, event, at) })
}

// arrives begins a matter with the message of a customer.
func (h *house) arrives(m clock.Matter, at now.Instant) {
	h.Helper()
	h.happens(m, promise.Received, at)
	h.happens(m, promise.CaseBegun, at)
}

func (h *house) waits(m clock.Matter, wait promise.Wait, at now.Instant) {
	h.Helper()
	h.deed(func(tx *db.Tx) error { return clock.Pause(tx, m, wait, at) })
}

func (h *house) goesOn(m clock.Matter, at now.Instant) {
	h.Helper()
	h.deed(func(tx *db.Tx) error { return clock.Resume(tx, m, at) })
}

func (h *house) sweeps(at now.Instant) []ids.ID {
	h.Helper()
	cases, err := clock.Sweep(h.Context(), h.db, at)
	if err != nil {
		h.Fatal(err)
	}
	return cases
}

// clock gives the one clock of a promise on a matter.
func (h *house) clock(m clock.Matter, promise string) (found clock.Clock) {
	h.Helper()
	h.look(func(tx *db.Tx) error {
		clocks, err := clock.Of(tx, m.Case)
		if m.Case == 0 {
			clocks, err = clock.OfContact(tx, m.Contact)
		}
		clocks = slices.DeleteFunc(clocks, func(c clock.Clock) bool { return c.Promise != promise })
		if len(clocks) != 1 {
			h.Fatalf("%s runs %d times", promise, len(clocks))
		}
		found = clocks[0]
		return err
	})
	return found
}

func (h *house) counts(promise string, days int) (due, kept int) {
	h.Helper()
	h.look(func(tx *db.Tx) error {
		return tx.Row(`SELECT COALESCE(SUM(due), 0), COALESCE(SUM(kept), 0) FROM clock_days WHERE promise = $1 AND day = $2`,
			promise, int64(hours.DateIn(h.at(days, 12, 0), h.zone))).Scan(&due, &kept)
	})
	return due, kept
}

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
			if err := clock.Adopt(tx, call.Contact, m.Case, m.RequestType); err != nil {
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

func TestAPledgeIsSettledOnceAndBrokenAfterItsTime(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		made, until := h.at(0, 10, 0), h.at(1, 10, 0)
		pledge := func() (p clock.Pledge) {
			h.deed(func(tx *db.Tx) (err error) {
				p, err = clock.Promise(tx, h.sara, clock.Pledge{Case: 7, Customer: 8, Kind: clock.DatePledge, Until: until, Made: made})
				return err
			})
			return p
		}
		for _, try := range []struct {
			to   clock.PledgeState
			at   now.Instant
			want clock.PledgeState
		}{
			{clock.KeptPledge, until, clock.KeptPledge},
			{clock.KeptPledge, until + 1, clock.Broken},
			{clock.AgreedAnew, until, clock.AgreedAnew},
			{clock.AgreedAnew, until + 1, clock.Broken},
			{clock.SparePledge, until + 1, clock.Broken},
		} {
			p := pledge()
			settle := func(to clock.PledgeState, at now.Instant) {
				h.deed(func(tx *db.Tx) error { return clock.Settle(tx, h.sara, p, to, at) })
			}
			settle(try.to, try.at)
			settle(clock.Broken, until+5)
			h.look(func(tx *db.Tx) error {
				all, err := clock.PledgesOf(tx, 7)
				if got := all[len(all)-1]; got.State != try.want || got.Settled > until+1 {
					t.Errorf("%s at %d after its time: %+v", try.to, try.at-until, got)
				}
				return err
			})
		}
		p := pledge()
		h.sweeps(until)
		h.sweeps(h.at(9, 10, 0))
		h.look(func(tx *db.Tx) error {
			all, err := clock.PledgesOf(tx, 7)
			if got := all[len(all)-1]; got.ID != p.ID || got.State != clock.Broken || got.Settled != until+1 {
				t.Errorf("a late sweep found %+v", got)
			}
			var owed int
			if err := tx.Row(`SELECT COUNT(*) FROM duty_duties WHERE done = 0`).Scan(&owed); err != nil {
				return err
			}
			if owed != 0 {
				t.Errorf("%d duties are still owed", owed)
			}
			return err
		})
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := clock.Promise(tx, h.sara, clock.Pledge{Case: 7, Kind: clock.DatePledge, Until: made, Made: made})
			return err
		}); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "until" {
			t.Errorf("a time that is over was promised: %v", err)
		}
	})
}

func TestWhatSomebodyLookedAtCountsLikeWhatAClockMeasured(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.complaint()
		h.arrives(m, h.at(0, 10, 0))
		h.happens(m, promise.Acknowledged, h.at(0, 10, 1))
		h.deed(func(tx *db.Tx) error {
			return clock.Observe(tx, "acknowledge-mail", h.at(0, 12, 0), int64(hours.DateIn(h.at(0, 12, 0), h.zone)), 7, 9, promise.Inspections)
		})
		h.hand.Set(h.at(0, 18, 0))
		figures, err := clock.Desk{DB: d, Now: h.hand.Now}.Figures(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, figure := range figures {
			due, met := 0, 0
			if figure.Promise.Key == "acknowledge-mail" {
				due, met = 10, 8
			}
			if figure.Due != due || figure.Met != met {
				t.Errorf("%s was kept %d of %d times", figure.Promise.Key, figure.Met, figure.Due)
			}
		}
		if due, kept := clock.Total(figures); due != 10 || kept != 8 {
			t.Errorf("together %d of %d", kept, due)
		}
	})
}
