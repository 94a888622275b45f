package casework_test

import (
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/visit"
)

// engineers leads a call to the step that books the engineer's visit.
func (o office) engineers() (number int64) {
	o.Helper()
	number = o.call()
	o.do(number, "account", typed("phone", "0300 5550142"))
	o.do(number, "request", typed("appliance", "fridge", "fault", "It does not cool", "danger", "no"))
	o.do(number, "create", casework.Deed{})
	o.do(number, "needed", casework.Deed{Deed: procedure.Deed{Exit: "yes"}})
	return number
}

func TestTheStepThatBooksAVisitIsNotDoneWithoutOne(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		number := o.engineers()
		done := func(slot visit.Slot) error {
			return o.cases.Do(t.Context(), o.agent, number, casework.Deed{Deed: procedure.Deed{Kind: procedure.Done}, Slot: slot})
		}
		err := done(visit.Slot{})
		if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "slot" {
			t.Fatalf("done without a visit: %v", err)
		}
		if page := o.page(o.agent, number); page.Box.Key != "engineers" || len(page.Visits) != 0 {
			t.Fatalf("it went on to %q with %v", page.Box.Key, page.Visits)
		}
		must(t, done(o.page(o.agent, number).Slots[0]))
		must(t, o.cases.Walk(t.Context(), o.agent, number, procedure.Deed{Kind: procedure.Left, Reason: "asked for another day"}))
		must(t, o.cases.Walk(t.Context(), o.agent, number, procedure.Deed{Kind: procedure.CameBack, To: "engineers"}))
		booked := o.page(o.agent, number).Visits
		must(t, done(visit.Slot{})) // the visit may stay
		if after := o.page(o.agent, number).Visits; len(after) != 1 || len(booked) != 1 || after[0].ID != booked[0].ID {
			t.Errorf("the visit %+v became %+v", booked, after)
		}
	})
}

func TestACallIsNotToldOfBeforeItHappens(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		key := people.Actor{Kind: people.Key, ID: 1, Rights: []people.Right{people.TellCalls}}
		for name, wrong := range map[string]struct {
			event touchpoint.CallEvent
			field string
		}{
			"a ring in 2030":               {touchpoint.CallEvent{Call: "c1", Kind: touchpoint.Ring, At: o.hand.Now().Add(4 * 365 * 24 * time.Hour)}, "at"},
			"a ring in six minutes":        {touchpoint.CallEvent{Call: "c1", Kind: touchpoint.Ring, At: o.hand.Now().Add(6 * time.Minute)}, "at"},
			"a dance, of an unknown call":  {touchpoint.CallEvent{Call: "c1", Kind: "dance"}, "kind"},
			"a dance, of no call":          {touchpoint.CallEvent{Kind: "dance"}, "kind"},
			"nothing, of an unknown call":  {touchpoint.CallEvent{Call: "c1"}, "kind"},
			"an answer of an unknown call": {touchpoint.CallEvent{Call: "c1", Kind: touchpoint.Answer}, "call"},
		} {
			_, err := o.cases.Phone(t.Context(), key, wrong.event)
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != wrong.field {
				t.Errorf("%s: %v", name, err)
			}
		}
		for name, at := range map[string]time.Duration{"c2": 4 * time.Minute, "c3": -time.Hour} {
			_, err := o.cases.Phone(t.Context(), key, touchpoint.CallEvent{Call: name, Kind: touchpoint.Ring, At: o.hand.Now().Add(at)})
			must(t, err)
		}
	})
}
