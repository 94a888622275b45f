package casework_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/sample"
	"vaada/touchpoint"
)

func TestLeavingTheChartNeedsAReasonAndLeavesATrace(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		err := h.cases.Walk(t.Context(), h.sara(), number, procedure.Deed{Kind: procedure.Left, Reason: "  "})
		if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "reason" {
			t.Errorf("without a reason: %v", err)
		}
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "he is at the counter"})
		page := h.page(number)
		if page.Case.State.Standing != procedure.OffChart || page.Box != nil {
			t.Errorf("off the chart it is %+v", page.Case.State)
		}
		if row := page.Steps[len(page.Steps)-1]; row.Deed != procedure.Left || row.Reason != "he is at the counter" || row.Actor != h.sara().ID {
			t.Errorf("the trace is %+v", row)
		}
		h.replays(number)
		h.walks(number, procedure.Deed{Kind: procedure.CameBack})
		h.on(number, "read")
		h.replays(number)
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "it is clear already", To: "ours"})
		h.on(number, "ours")
		h.replays(number)
	})
}

func TestUndoIsADeedOfItsOwn(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		if page := h.page(number); page.CanUndo {
			t.Error("the beginning can be undone")
		}
		if err := h.cases.Walk(t.Context(), h.sara(), number, procedure.Deed{Kind: procedure.Undone}); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the beginning was undone: %v", err)
		}
		h.does(number, "read", "", "about", "repair", "wish", "That it cools")
		h.does(number, "clear", "yes")
		before := h.on(number, "ours")
		if !before.CanUndo {
			t.Fatal("nothing can be undone")
		}
		h.walks(number, procedure.Deed{Kind: procedure.Undone})
		page := h.on(number, "clear")
		if len(page.Steps) != len(before.Steps)+1 || page.Case.State.Fields["wish"] != "That it cools" {
			t.Errorf("undone, it has %d rows and %v", len(page.Steps), page.Case.State.Fields)
		}
		h.replays(number)
	})
}

func TestWhoReadACaseBeforeSomebodyElseActedIsTold(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		before, err := h.cases.InHand(h.Context(), h.sara(), number)
		must(h.T, err)
		h.does(number, "read", "", "about", "repair", "wish", "That it cools again")
		deed := casework.Deed{Deed: procedure.Deed{
			Kind: procedure.Done, Seen: before.Case.State.Sequence, Typed: map[string]string{"about": "price", "wish": "Nothing"},
		}, Read: &before.Case}
		if err := h.cases.Do(h.Context(), h.sara(), number, deed); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a step that was done already was answered with %v", err)
		}
		stale := before.Case // what it says of itself is never believed over what stands now
		deed.Seen = h.on(number, "clear").Case.State.Sequence
		deed.Read, deed.Kind, deed.Exit = &stale, procedure.Answering, "write"
		must(h.T, h.cases.Do(h.Context(), h.sara(), number, deed))
		h.on(number, "ask")
		h.replays(number)
	})
}

func TestAnAlternateIsAnotherWayOutOfAStep(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.asks(number)
		h.hand.Advance(20 * 24 * time.Hour)
		must(t, h.cases.Sweep(t.Context(), h.hand.Now())) // nobody answered
		if err := h.tries(h.sara(), number, "agree-call", "overnight"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("a way that the step has not: %v", err)
		}
		h.does(number, "agree-call", "no-number") // without the time and number that the plain way wants
		page := h.on(number, "bad-news")
		if row := page.Steps[len(page.Steps)-1]; row.Exit != "no-number" {
			t.Errorf("the trace is %+v", row)
		}
		if len(page.Pledges) != 0 {
			t.Errorf("a call was promised all the same: %+v", page.Pledges)
		}
		h.replays(number)
	})
}

func TestAWaitThatIsOverGoesOnByItsWayOut(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.asks(number)
		until := h.page(number).Case.WaitUntil
		if until.Sub(h.hand.Now()) < 5*24*time.Hour {
			t.Errorf("five working days are over after %v", until.Sub(h.hand.Now()))
		}
		h.hand.Set(until - 1)
		must(t, h.cases.Sweep(t.Context(), h.hand.Now()))
		h.on(number, "wait-answer")
		h.hand.Set(until.Add(3 * time.Minute))
		for range 2 { // a second sweep finds nothing to do
			must(t, h.cases.Sweep(t.Context(), h.hand.Now()))
		}
		page := h.on(number, "agree-call")
		row := page.Steps[len(page.Steps)-1]
		if row.Deed != procedure.TimedOut || row.Exit != "silent" || row.Left != until || row.Kind != string(people.System) {
			t.Errorf("the trace is %+v", row)
		}
		if page.Case.Waiting != "" {
			t.Errorf("it still waits for %q", page.Case.Waiting)
		}
		h.replays(number)
	})
}

func TestOurPromisesStandStillWhileTheCustomerIsWaitedFor(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.does(number, "read", "", "about", "repair", "wish", "That it cools")
		h.does(number, "clear", "write")
		h.does(number, "ask", "") // by telephone, so that our reply is still owed
		if state := h.clocks(number)["reply-mail"]; state != promise.Paused {
			t.Fatalf("while he is waited for it is %s", state)
		}
		if page := h.page(number); page.Next != nil && page.Next.Promise == "reply-mail" {
			t.Error("a promise that stands still is due next")
		}
		h.hand.Advance(72 * time.Hour)
		h.receive(h.answers(number, "RT38"))
		if reply := h.clock(number, "reply-mail"); reply.State != promise.Running || reply.Due < h.hand.Now() {
			t.Errorf("after his answer it is %+v", reply)
		}
		h.walks(number, procedure.Deed{Kind: procedure.Undone})
		if state := h.clocks(number)["reply-mail"]; state != promise.Paused {
			t.Errorf("waiting again it is %s", state)
		}
	})
}

func TestBadNewsIsToldAndWrittenDown(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.does(number, "read", "", "about", "product", "wish", "A new one")
		h.does(number, "clear", "yes")
		h.does(number, "ours", "no")
		for missing, typed := range map[string][]string{
			"cannot": {"why", "It fell", "can", "A repair at half price"},
			"can":    {"cannot", "Give a new one", "why", "It fell"},
		} {
			if err := h.tries(h.sara(), number, "bad-news", "", typed...); !fault.Is(err, fault.KindInvalid) {
				t.Errorf("without %s: %v", missing, err)
			}
		}
		h.does(number, "bad-news", "", "cannot", "Give a new one", "why", "It fell", "can", "A repair at half price")
		page := h.on(number, "reply")
		last := page.Contacts[len(page.Contacts)-1]
		if last.Kind != touchpoint.Note || last.Staff != h.sara().ID {
			t.Errorf("it is kept as %+v", last)
		}
		h.replays(number)
	})
}

func TestTheEndOfACaseDropsWhatIsNotOwedAnyMore(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		c := h.page(number).Case
		promised := h.hand.Now().Add(50 * time.Hour)
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := clock.Promise(tx, h.sara(), clock.Pledge{
				Case: c.ID, Customer: c.Customer, Kind: clock.DatePledge, Until: promised, Made: h.hand.Now(),
			})
			return err
		}))
		err := h.cases.Close(t.Context(), h.sara(), number, "he found another shop")
		if !fault.Is(err, fault.KindConflict) {
			t.Errorf("closed while on its chart: %v", err)
		}
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "he found another shop"})
		must(t, h.cases.Close(t.Context(), h.sara(), number, "he found another shop"))
		page := h.page(number)
		if page.Case.Open() || page.Next != nil || page.Pledges[0].State != clock.SparePledge {
			t.Errorf("closed, it is %+v with %+v", page.Case, page.Pledges)
		}
		if stand := h.clocks(number); stand["reply-mail"] != promise.LeftAside || stand["acknowledge-mail"] != promise.Met {
			t.Errorf("the promises stand at %v", stand)
		}
		if owed := h.count(`SELECT COUNT(*) FROM duty_duties WHERE case_id = $1`, c.ID); owed != 0 {
			t.Errorf("%d duties are owed", owed)
		}
		h.replays(number)
		h.hand.Advance(time.Hour)
		h.walks(number, procedure.Deed{Kind: procedure.Undone})
		page = h.page(number)
		if !page.Case.Open() || page.Case.Outcome != "" || page.Next == nil || page.Pledges[0].State != clock.OpenPledge {
			t.Errorf("taken up again, it is %+v with %+v", page.Case, page.Pledges)
		}
		if stand := h.clocks(number); stand["reply-mail"] != promise.Running {
			t.Errorf("the promises stand at %v", stand)
		}
		h.hand.Set(promised + 1)
		must(t, h.cases.Sweep(t.Context(), h.hand.Now()))
		if page := h.page(number); page.Pledges[0].State != clock.Broken || page.Case.Promise == "" {
			t.Errorf("later it is %+v, due next %q", page.Pledges, page.Case.Promise)
		}
		h.replays(number)
	})
}

func TestTheEndOfACaseGivesItsWindowBack(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		h.does(number, "answer", "")
		h.does(number, "account", "", "phone", "0300 5550142")
		h.does(number, "request", "", "appliance", "fridge", "fault", "It drips", "danger", "no")
		h.does(number, "create", "")
		h.does(number, "needed", "yes")
		h.does(number, "engineers", "")
		h.does(number, "tell", "")
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "it stopped by itself"})
		must(t, h.cases.Close(t.Context(), h.sara(), number, "it stopped by itself"))
		page := h.page(number)
		if page.Visits[0].Cancelled.IsZero() || page.Pledges[0].State != clock.SparePledge {
			t.Errorf("somebody still comes: %+v, %+v", page.Visits, page.Pledges)
		}
		if stand := h.clocks(number); stand["visit"] != promise.LeftAside {
			t.Errorf("the promises stand at %v", stand)
		}
		h.walks(number, procedure.Deed{Kind: procedure.Undone})
		if page := h.page(number); page.Pledges[0].State != clock.SparePledge {
			t.Errorf("a visit that nobody booked is promised: %+v", page.Pledges)
		}
	})
}

func TestAnAgentDecidesWithinTheLimitAndASupervisorAboveIt(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.does(number, "read", "", "about", "bill", "wish", "The money")
		h.does(number, "clear", "yes")
		h.does(number, "ours", "yes")
		h.does(number, "right", "refund")
		err := h.tries(h.sara(), number, "refund-amount", "", "refund-amount", "10,001", "refund-reason", "charged-twice")
		if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "refund-amount" {
			t.Errorf("above the limit: %v", err)
		}
		h.does(number, "refund-amount", "above-limit", "refund-reason", "charged-twice")
		if err := h.tries(h.nadia(), number, "approve", "", "refund-amount", "50,001"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("above the supervisor's limit: %v", err)
		}
		must(t, h.tries(h.proved(h.nadia()), number, "approve", "", "refund-amount", "30,000"))
		page := h.on(number, "pay")
		if len(page.Refunds) != 1 || page.Refunds[0].Amount.Minor != 30_000_00 || page.Refunds[0].DecidedBy != h.nadia().ID {
			t.Errorf("the refunds are %+v", page.Refunds)
		}
		if h.clocks(number)["refund"] != promise.Running {
			t.Errorf("the promises stand at %v", h.clocks(number))
		}
		stale := h.proved(h.nadia())
		h.hand.Advance(15*time.Minute + time.Second)
		for what, err := range map[string]error{
			"decided": h.cases.DecideRefund(t.Context(), stale, page.Refunds[0].ID, false, "No"),
			"paid":    h.cases.PayRefund(t.Context(), stale, page.Refunds[0].ID),
		} {
			if !fault.Is(err, fault.KindUnproved) {
				t.Errorf("who proved a quarter of an hour ago who they are %s: %v", what, err)
			}
		}
		must(t, h.cases.PayRefund(t.Context(), h.proved(h.staff[sample.Ayesha]), page.Refunds[0].ID))
		if h.clocks(number)["refund"] != promise.Met {
			t.Errorf("paid, the promises stand at %v", h.clocks(number))
		}
	})
}

func TestWhatIsLearnedOfACustomerIsOnTheCard(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		h.does(number, "answer", "")
		h.does(number, "account", "", "phone", "0300 555 0142")
		if c := h.page(number).Customer; len(c.Phones) != 1 || c.Phones[0] != "+923005550142" || c.Name != "Elif" {
			t.Errorf("the card is %+v", c)
		}
	})
}

// Whatever is done to a case, its rows replay to its state, it is open exactly
// while it has not ended, and it owes one step at most.
func TestRandomDeedsOnACaseAlwaysReplay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := settled(t, d)
		who := h.staff[sample.Ayesha]
		rapid.Check(t, func(r *rapid.T) {
			h.hand.Set(testkit.Hand().Now())
			number := h.complaint()
			page := h.page(number)
			for range rapid.IntRange(1, 12).Draw(r, "deeds") {
				h.hand.Advance(time.Duration(rapid.IntRange(0, 3000).Draw(r, "minutes")) * time.Minute)
				deed := casework.Deed{Deed: procedure.Deed{
					Kind: rapid.SampledFrom([]procedure.DeedKind{
						procedure.Done, procedure.Done, procedure.Done, procedure.Left, procedure.CameBack, procedure.Undone, procedure.Ended,
					}).Draw(r, "deed"),
					Reason: "random", Outcome: "random",
					Typed: map[string]string{
						"about": "repair", "wish": "w", "refund-amount": "500", "refund-reason": "faulty", "deed": "x", "done-by": "2026-12-24",
						"change": "c", "cannot": "c", "why": "w", "can": "c", "question": "q", "delay-reason": "d", "finding": "f", "heard": "h",
						"call-back-at": "2026-12-24 10:00", "phone": "0300 5550142",
					},
				}}
				if box := page.Box; box != nil && deed.Kind == procedure.Done {
					deed.Exit = rapid.SampledFrom(box.Exits).Draw(r, "exit").Key
					if box.Kind == procedure.Question {
						deed.Kind = procedure.Answering
					}
				}
				err := h.cases.Do(t.Context(), who, number, deed)
				if err != nil && !fault.Is(err, fault.KindConflict) && !fault.Is(err, fault.KindInvalid) {
					r.Fatalf("%s on %q: %v", deed.Kind, page.Case.State.Box, err)
				}
				if rapid.IntRange(0, 3).Draw(r, "sweeps") == 0 {
					must(t, h.cases.Sweep(t.Context(), h.hand.Now()))
				} else if err != nil && h.page(number).Case.State.Sequence != page.Case.State.Sequence {
					r.Fatalf("a refused deed left a row")
				}
				page = h.page(number)
				isSound(r, h, page)
			}
		})
	})
}

// isSound fails when a case is not what its rows lead to, or owes what it should
// not.
func isSound(r *rapid.T, h house, page casework.Page) {
	rows := make([]procedure.Row, len(page.Steps))
	for i, step := range page.Steps {
		rows[i] = step.Row
	}
	again, err := procedure.Replay(rows)
	if diff := cmp.Diff(again, page.Case.State); err != nil || diff != "" {
		r.Fatalf("its rows lead elsewhere: %v\n%s", err, diff)
	}
	standing := page.Case.State.Standing
	if page.Case.Open() == (standing == procedure.HasEnded) {
		r.Fatalf("it is %s and closed at %v", standing, page.Case.Closed)
	}
	owed := h.count(`SELECT COUNT(*) FROM duty_duties WHERE kind = 'step' AND subject = $1`, page.Case.ID)
	if owed > 1 || owed == 1 && standing != procedure.OnChart {
		r.Fatalf("%s it owes %d steps", standing, owed)
	}
}
