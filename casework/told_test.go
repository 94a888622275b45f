package casework_test

import (
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
	"vaada/promise"
	"vaada/sample"
	"vaada/touchpoint"
)

// told tells an event without an id, so many seconds after now.
func (h house) told(call string, kind touchpoint.CallKind, after time.Duration) (ids.ID, error) {
	return h.cases.Phone(h.Context(), telephone, touchpoint.CallEvent{Call: call, Kind: kind, Caller: "0300 5550142", At: h.hand.Now().Add(after)})
}

func TestWhatATelephoneTellsIsPlainTextOfSomeLength(t *testing.T) {
	inHouse(t, func(h house) {
		for field, set := range map[string]func(*touchpoint.CallEvent, string){
			"call":     func(e *touchpoint.CallEvent, text string) { e.Call = text },
			"event":    func(e *touchpoint.CallEvent, text string) { e.Event = text },
			"from":     func(e *touchpoint.CallEvent, text string) { e.Caller = text },
			"to":       func(e *touchpoint.CallEvent, text string) { e.Called = text },
			"answerer": func(e *touchpoint.CallEvent, text string) { e.Answerer = text },
		} {
			for _, wrong := range []string{"a\x00b", "a\x1bb", "a\nb", "a\u202eb", "a\xffb", strings.Repeat("é", 255)} {
				e := touchpoint.CallEvent{Call: "call", Kind: touchpoint.Ring}
				set(&e, wrong)
				if _, err := h.cases.Phone(t.Context(), telephone, e); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != field {
					t.Errorf("%s %q: %v", field, wrong, err)
				}
			}
		}
		if _, err := h.told(" \u00a0", touchpoint.Ring, 0); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "call" {
			t.Errorf("a blank call: %v", err)
		}
		_, err := h.told(strings.Repeat("é", 200), touchpoint.Ring, 0)
		must(t, err)
	})
}

func TestACallerWithoutANumberIsKeptAsTold(t *testing.T) {
	inHouse(t, func(h house) {
		for call, caller := range map[string][2]string{"1": {"anonymous", "anonymous"}, "2": {"\u20660300 5550142\u2069", "+923005550142"}, "3": {"", ""}} {
			contact, err := h.cases.Phone(t.Context(), telephone, touchpoint.CallEvent{Call: call, Kind: touchpoint.Ring, Caller: caller[0]})
			must(t, err)
			if view, err := h.cases.Call(t.Context(), h.sara(), contact); err != nil || view.Caller != caller[1] || view.Known != nil {
				t.Errorf("%q is kept as %q, %v", caller[0], view.Caller, err)
			}
		}
	})
}

func TestACallAnsweredByNobodyWeKnowIsShownUntilSomebodyTakesItUp(t *testing.T) {
	inHouse(t, func(h house) {
		shown := func(who people.Actor) int {
			calls, err := h.cases.Calls(t.Context(), who)
			must(t, err)
			return len(calls)
		}
		contacts := map[string]ids.ID{}
		for _, call := range []string{"begun", "joined", "ended"} {
			_, err := h.told(call, touchpoint.Ring, 0)
			must(t, err)
			contacts[call], err = h.told(call, touchpoint.Answer, time.Second)
			must(t, err)
		}
		if shown(h.sara()) != 3 || shown(h.staff[sample.Ayesha]) != 3 {
			t.Fatalf("%d and %d calls are shown", shown(h.sara()), shown(h.staff[sample.Ayesha]))
		}
		number, err := h.cases.Begin(t.Context(), h.sara(), casework.Beginning{
			Contact: contacts["begun"], Name: "Elif", Phone: "0300 5550142", RequestType: touchpoint.ServiceRequest, Subject: "It drips",
		})
		must(t, err)
		must(t, h.cases.JoinCall(t.Context(), h.sara(), contacts["joined"], number))
		for _, call := range []string{"begun", "joined"} {
			if view, err := h.cases.Call(t.Context(), h.sara(), contacts[call]); err != nil || view.AnsweredBy != h.sara().ID {
				t.Errorf("%s is answered by %v, %v", call, view.AnsweredBy, err)
			}
		}
		if shown(h.sara()) != 3 || shown(h.staff[sample.Ayesha]) != 1 {
			t.Errorf("then %d and %d calls are shown", shown(h.sara()), shown(h.staff[sample.Ayesha]))
		}
		_, err = h.told("ended", touchpoint.End, 2*time.Second)
		must(t, err)
		if shown(h.staff[sample.Ayesha]) != 0 {
			t.Error("it is shown though it is over")
		}
	})
}

func TestAnEventsIDIsOfOneKind(t *testing.T) {
	inHouse(t, func(h house) {
		for _, kind := range []touchpoint.CallKind{touchpoint.Ring, touchpoint.Answer, touchpoint.Hold} {
			_, err := h.tells(kind, string(kind))
			must(t, err)
		}
		if _, err := h.tells(touchpoint.End, "hold"); !fault.Is(err, fault.KindConflict) || fault.Of(err).Field != "event" {
			t.Errorf("the hold's id ends the call: %v", err)
		}
		contact, err := h.tells(touchpoint.End, "end")
		must(t, err)
		if view, err := h.cases.Call(t.Context(), h.sara(), contact); err != nil || view.Ended.IsZero() {
			t.Errorf("the call goes on: %+v, %v", view.CallRecord, err)
		}
	})
}

func TestASecondHoldNeedsNoID(t *testing.T) {
	inHouse(t, func(h house) {
		var contact ids.ID
		for second, kind := range []touchpoint.CallKind{
			touchpoint.Ring, touchpoint.Ring, touchpoint.Answer, touchpoint.Answer, touchpoint.Hold, touchpoint.Hold, touchpoint.Resume, touchpoint.Resume,
			touchpoint.Hold, touchpoint.Hold, touchpoint.Resume, touchpoint.End, touchpoint.End,
		} {
			var err error
			contact, err = h.told("call", kind, 0)
			must(t, err)
			if second < 12 {
				h.hand.Advance(10 * time.Second)
			}
		}
		view, err := h.cases.Call(t.Context(), h.sara(), contact)
		must(t, err)
		if view.HeldTotal != (40*time.Second).Microseconds() || view.Ended != h.hand.Now().Add(-10*time.Second) {
			t.Errorf("the call is %+v", view.CallRecord)
		}
		if events := h.count(`SELECT COUNT(*) FROM touchpoint_call_events`); events != 7 {
			t.Errorf("%d events are kept", events)
		}
	})
}

func TestEventsComeInTheOrderOfTheirTimes(t *testing.T) {
	inHouse(t, func(h house) {
		contact, err := h.told("call", touchpoint.Ring, 0)
		must(t, err)
		_, err = h.told("call", touchpoint.Answer, 60*time.Second)
		must(t, err)
		wrongly := func(kind touchpoint.CallKind, at time.Duration) {
			t.Helper()
			if _, err := h.told("call", kind, at); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "at" {
				t.Errorf("%s after %s: %v", kind, at, err)
			}
		}
		wrongly(touchpoint.Hold, 50*time.Second)
		wrongly(touchpoint.End, -10*time.Second)
		_, err = h.told("call", touchpoint.Hold, 56*time.Second) // clocks are never quite alike
		must(t, err)
		_, err = h.told("call", touchpoint.Resume, 100*time.Second)
		must(t, err)
		wrongly(touchpoint.Hold, 70*time.Second) // before it was taken up
		wrongly(touchpoint.End, -25*time.Hour)
		wrongly(touchpoint.End, -52*365*24*time.Hour)
		view, err := h.cases.Call(t.Context(), h.sara(), contact)
		must(t, err)
		if view.HeldTotal != (40*time.Second).Microseconds() || !view.Ended.IsZero() {
			t.Errorf("the call is %+v", view.CallRecord)
		}
	})
}

func TestACallWhoseEndGotLostRingsForAnHour(t *testing.T) {
	inHouse(t, func(h house) {
		rung := h.hand.Now()
		lost, err := h.told("lost", touchpoint.Ring, 0)
		must(t, err)
		_, err = h.told("answered", touchpoint.Ring, 0)
		must(t, err)
		answered, err := h.told("answered", touchpoint.Answer, time.Second)
		must(t, err)
		h.hand.Advance(time.Hour)
		view := func(contact ids.ID) casework.CallView {
			must(t, h.cases.Sweep(t.Context(), h.hand.Now()))
			must(t, h.cases.SweepCalls(t.Context(), h.hand.Now()))
			view, err := h.cases.Call(t.Context(), h.sara(), contact)
			must(t, err)
			return view
		}
		if !view(lost).Ringing() {
			t.Error("it rings no more after an hour")
		}
		h.hand.Advance(time.Second)
		if call := view(lost); !call.Abandoned() || call.Ended != rung || len(call.Clocks) != 1 || call.Clocks[0].State == promise.Running {
			t.Errorf("the lost call is %+v", call)
		}
		if call := view(answered); !call.Ended.IsZero() {
			t.Errorf("the answered call is %+v", call)
		}
		_, err = h.told("lost", touchpoint.End, 0) // it was only late
		must(t, err)
		if ended := h.count(`SELECT COUNT(*) FROM journal_entries WHERE verb = 'ended a call whose end got lost'`); ended != 1 {
			t.Errorf("the journal tells of %d", ended)
		}
	})
}
