package casework_test

import (
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/files"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/sample"
	"vaada/touchpoint"
)

// home is Anar Home on its first morning, with a complaint to work on.
type home struct {
	*testing.T
	sample.Rooms
	staff map[string]people.Actor
	mails int
}

func anarHome(t *testing.T, d *db.DB) *home {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	must(t, err)
	return &home{T: t, Rooms: rooms, staff: staff}
}

// mail lets a message of Elif arrive.
func (h *home) mail(to, body, link string) casework.Received {
	h.Helper()
	h.mails++
	hash, _, err := files.Keep(h.Context(), h.DB, "message.eml", "message/rfc822", strings.NewReader(body))
	must(h.T, err)
	received, err := h.Casework.Receive(h.Context(), people.Program(), casework.Incoming{
		Key: body, Original: hash, From: "elif@example.com", Name: "Elif Yılmaz", Receivers: []string{to}, Link: link,
		Language: language.Turkish, Subject: "İki kez tahsilat yapıldı", Body: body, At: h.Hand.Now(),
	})
	must(h.T, err)
	return received
}

// complaint gives the number of a complaint that is read and clear.
func (h *home) complaint() int64 {
	h.Helper()
	number := h.mail("complaints@anarhome.example", "Para iki kez çekildi.", "").Number
	h.do(sample.Deniz, number, map[string]string{"about": "bill", "wish": "Birinin iadesi"})
	return number
}

func (h *home) do(email string, number int64, typed map[string]string) {
	h.Helper()
	must(h.T, h.Casework.Walk(h.Context(), h.staff[email], number, procedure.Deed{Kind: procedure.Done, Typed: typed}))
}

func (h *home) answer(number int64, exits ...string) {
	h.Helper()
	for _, exit := range exits {
		must(h.T, h.Casework.Walk(h.Context(), h.staff[sample.Deniz], number, procedure.Deed{Kind: procedure.Answering, Exit: exit}))
	}
}

func (h *home) page(number int64) casework.Page {
	h.Helper()
	page, err := h.Casework.Case(h.Context(), people.Program(), number, 0)
	must(h.T, err)
	return page
}

func (h *home) clock(number int64, key string) clock.Clock {
	h.Helper()
	for _, c := range h.page(number).Clocks {
		if c.Promise == key {
			return c
		}
	}
	h.Fatalf("no clock of %s runs on the case", key)
	return clock.Clock{}
}

func TestARefundIsAskedOnceAndOwedBeyondTheEndOfItsCase(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		number := h.complaint()
		h.answer(number, "yes", "yes", "refund")
		h.do(sample.Deniz, number, map[string]string{"refund-amount": "4500", "refund-reason": "charged-twice"})
		h.do(sample.Deniz, number, map[string]string{"reference": "AH-7731"})
		must(t, h.Casework.Say(t.Context(), h.staff[sample.Deniz], number, casework.Saying{Kind: touchpoint.Message, Body: "Paranız yolda."}))
		h.do(sample.Deniz, number, nil)
		h.mail("complaints@anarhome.example", "Teşekkürler.", h.page(number).Case.Link)
		h.answer(number, "yes")
		h.do(sample.Deniz, number, nil)
		page := h.page(number)
		if page.Case.Open() || len(page.Refunds) != 1 || page.Refunds[0].State != order.Approved || page.Refunds[0].Amount.Minor != 450_000 {
			t.Fatalf("the case is open: %v, its refunds are %v", page.Case.Open(), page.Refunds)
		}
		if c := h.clock(number, "refund"); c.State != promise.Running {
			t.Errorf("the money is owed beyond the end, but its clock is %s", c.State)
		}
		nadia := h.staff[sample.Nadia]
		nadia.Proved = h.Hand.Now()
		must(t, h.Casework.PayRefund(t.Context(), nadia, page.Refunds[0].ID))
		if c := h.clock(number, "refund"); c.State != promise.Met {
			t.Errorf("the money was paid in time, but its clock is %s", c.State)
		}
	})
}

func TestAnAmountAboveTheLimitGoesToTheSupervisor(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		number := h.complaint()
		h.answer(number, "yes", "yes", "refund")
		typed := map[string]string{"refund-amount": "20.000", "refund-reason": "charged-twice"}
		err := h.Casework.Walk(t.Context(), h.staff[sample.Deniz], number, procedure.Deed{Kind: procedure.Done, Typed: typed})
		if f := fault.Of(err); f == nil || f.Field != "refund-amount" {
			t.Fatalf("an agent decided 20,000 rupees alone: %v", err)
		}
		above := procedure.Deed{Kind: procedure.Done, Exit: "above-limit", Typed: typed}
		must(t, h.Casework.Walk(t.Context(), h.staff[sample.Deniz], number, above))
		if refunds := h.page(number).Refunds; len(refunds) != 0 {
			t.Errorf("asked for before anybody decided: %v", refunds)
		}
		if kept := h.page(number).Case.State.Fields["refund-amount"]; kept != "PKR 2000000" {
			t.Errorf("the supervisor reads %q as the amount", kept)
		}
		granting := procedure.Deed{Kind: procedure.Done, Typed: map[string]string{"refund-amount": "20000"}}
		if err := h.Casework.Walk(t.Context(), h.staff[sample.Nadia], number, granting); !fault.Is(err, fault.KindUnproved) {
			t.Fatalf("a supervisor who proved nothing lately granted more than agents may: %v", err)
		}
		must(t, h.Casework.Walk(t.Context(), proved(h.staff[sample.Nadia], h.Hand.Now()), number, granting))
		if refunds := h.page(number).Refunds; len(refunds) != 1 || refunds[0].State != order.Approved {
			t.Errorf("the supervisor's limit holds the amount, the refunds are %v", refunds)
		}
	})
}

func TestACallBackIsAPledgeThatTheCallKeeps(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		late  time.Duration
		spare string // minutes after the time during which it is on time; 15 is usual
		want  clock.PledgeState
	}{
		"on time":                     {10 * time.Minute, "15", clock.KeptPledge},
		"twenty minutes past it":      {20 * time.Minute, "15", clock.Broken},
		"within what a manager set":   {20 * time.Minute, "30", clock.KeptPledge},
		"no more what a manager left": {10 * time.Minute, "5", clock.Broken},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			testkit.DB(t, func(t *testing.T, d *db.DB) {
				h := anarHome(t, d)
				must(t, h.People.Set(t.Context(), h.staff[sample.Ayesha], people.SettingCallBack, "15", row.spare))
				number := h.complaint()
				h.answer(number, "call")
				h.do(sample.Deniz, number, map[string]string{"call-back-at": "2026-11-02 11:00", "phone": "+90 532 5550142"})
				if pledges := h.page(number).Pledges; len(pledges) != 1 || pledges[0].Kind != clock.CallBackPledge || pledges[0].State != clock.OpenPledge {
					t.Fatalf("the pledges are %v", pledges)
				}
				h.Hand.Advance(2*time.Hour + row.late)
				h.do(sample.Deniz, number, nil)
				if p := h.page(number).Pledges[0]; p.State != row.want {
					t.Errorf("the pledge is %s, want %s", p.State, row.want)
				}
			})
		})
	}
}

func TestALateReplyExplainsItself(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		number := h.complaint()
		h.Hand.Advance(3 * 24 * time.Hour) // Thursday 09:00; it was due on Wednesday at the close
		must(t, h.Casework.Sweep(t.Context(), h.Hand.Now()))
		if c := h.clock(number, "reply-mail"); c.State != promise.Broken {
			t.Fatalf("the reply is %s", c.State)
		}
		if c := h.clock(number, "explain-delay"); c.State != promise.Running {
			t.Fatalf("the explanation is %s", c.State)
		}
		must(t, h.Casework.Say(t.Context(), h.staff[sample.Deniz], number, casework.Saying{Kind: touchpoint.Message, Body: "Geciktik, özür dileriz.", Explains: true}))
		if c := h.clock(number, "explain-delay"); c.State != promise.Met {
			t.Errorf("told why, and the explanation is %s", c.State)
		}
	})
}

func TestAMissThatNobodySweptStartsTheExplanationToo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		number := h.complaint()
		h.Hand.Advance(3 * 24 * time.Hour)
		must(t, h.Casework.Say(t.Context(), h.staff[sample.Deniz], number, casework.Saying{Kind: touchpoint.Message, Body: "Bakıyoruz."}))
		if c := h.clock(number, "reply-mail"); c.State != promise.Broken {
			t.Errorf("a reply on Thursday is %s", c.State)
		}
		if c := h.clock(number, "explain-delay"); c.State != promise.Running {
			t.Errorf("the explanation is %s", c.State)
		}
	})
}

func TestAMessageThatWaitsToBePlacedRunsUnderOurPromises(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		received := h.mail("info@anarhome.example", "Faturam yanlış.", "")
		if !received.ToPlace {
			t.Fatal("the message was placed by itself")
		}
		h.Hand.Advance(2 * time.Hour)
		number, err := h.Casework.Place(t.Context(), h.staff[sample.Deniz], received.Contact, touchpoint.Complaint)
		must(t, err)
		began := h.Hand.Now().Add(-2 * time.Hour)
		if c := h.clock(number, "reply-mail"); c.Started != began {
			t.Errorf("the reply's time runs from %v, not from the arrival", c.Started.Time())
		}
		if c := h.clock(number, "acknowledge-mail"); c.State != promise.Broken {
			t.Errorf("acknowledged two hours after the arrival, and that is %s", c.State)
		}
	})
}

func TestAMessageThatAsksForNothingIsSetAside(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		received := h.mail("info@anarhome.example", "En uygun fiyata yedek parça", "")
		must(t, h.Casework.SetAside(t.Context(), h.staff[sample.Deniz], received.Contact))
		waiting, _, err := h.Casework.Unplaced(t.Context(), h.staff[sample.Deniz])
		must(t, err)
		if len(waiting) != 0 {
			t.Errorf("%d messages still wait", len(waiting))
		}
		must(t, d.Look(t.Context(), func(tx *db.Tx) error {
			clocks, err := clock.OfContact(tx, received.Contact)
			for _, c := range clocks {
				if c.State != promise.LeftAside {
					t.Errorf("%s is %s", c.Promise, c.State)
				}
			}
			return err
		}))
		if err := h.Casework.SetAside(t.Context(), h.staff[sample.Sara], received.Contact); !fault.Is(err, fault.KindConflict) {
			t.Errorf("set aside twice: %v", err)
		}
	})
}

func TestWhoWritesFirstKeepsTheNameOfTheMessage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		if name := h.page(h.complaint()).Customer.Name; name != "Elif Yılmaz" {
			t.Errorf("the customer is called %q", name)
		}
	})
}

func TestAVisitIsJudgedByTheArrival(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		sara := h.staff[sample.Sara]
		number, err := h.Casework.Begin(t.Context(), sara, casework.Beginning{
			Name: "Sara Malik", Phone: "0300 5550142", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
		})
		must(t, err)
		h.do(sample.Sara, number, nil)
		h.do(sample.Sara, number, nil)
		h.do(sample.Sara, number, map[string]string{"appliance": "fridge", "fault": "It does not cool.", "danger": "no"})
		h.do(sample.Sara, number, nil)
		must(t, h.Casework.Walk(t.Context(), sara, number, procedure.Deed{Kind: procedure.Answering, Exit: "yes"}))
		slot := h.page(number).Slots[0]
		must(t, h.Casework.Do(t.Context(), sara, number, casework.Deed{Deed: procedure.Deed{Kind: procedure.Done}, Slot: slot}))
		h.do(sample.Sara, number, nil)
		var engineer people.Actor
		for _, who := range h.staff {
			if who.ID == slot.Engineer {
				engineer = who
			}
		}
		visit := h.page(number).Visits[0]
		h.Hand.Set(slot.Until.Add(-10 * time.Minute))
		must(t, h.Casework.Arrive(t.Context(), engineer, visit.ID))
		h.Hand.Advance(time.Hour)
		must(t, h.Casework.Sweep(t.Context(), h.Hand.Now()))
		must(t, h.Casework.Report(t.Context(), engineer, visit.ID, "repaired", "New relay."))
		if c := h.clock(number, "visit"); c.State != promise.Met {
			t.Errorf("the engineer came in the window, and the promise is %s", c.State)
		}
		if p := h.page(number).Pledges[0]; p.State != clock.KeptPledge {
			t.Errorf("the pledge is %s", p.State)
		}
		if err := h.Casework.Arrive(t.Context(), sara, visit.ID); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent arrived: %v", err)
		}
	})
}
