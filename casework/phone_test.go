package casework_test

import (
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"vaada/casework"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/people"
	"vaada/promise"
	"vaada/sample"
	"vaada/touchpoint"
)

var telephone = people.Actor{Kind: people.Key, ID: 1, Name: "telephone", Rights: []people.Right{people.TellCalls}}

// tells is one thing that the telephone tells of a call.
func (h house) tells(kind touchpoint.CallKind, event string) (ids.ID, error) {
	return h.cases.Phone(h.Context(), telephone, touchpoint.CallEvent{
		Call: "call", Kind: kind, Event: event, Caller: "0300 5550142", Answerer: map[bool]string{true: sample.Sara}[kind == touchpoint.Answer],
	})
}

func TestAKeyTellsOfTheCallsOfItsOfficeAlone(t *testing.T) {
	inHouse(t, func(h house) {
		ring := touchpoint.CallEvent{Call: "1001", Kind: touchpoint.Ring, Event: "1", Caller: "0300 5550142"}
		end := touchpoint.CallEvent{Call: "1001", Kind: touchpoint.End, Event: "2"}
		tells := func(who people.Actor, e touchpoint.CallEvent) ids.ID {
			t.Helper()
			contact, err := h.cases.Phone(t.Context(), who, e)
			must(t, err)
			return contact
		}
		here, there := telephone, telephone
		here.Office, there.Office = h.sara().Office, ids.New()
		whole := tells(telephone, ring)
		rung := tells(here, ring)
		for name, call := range map[string]string{"of another office": "1001", "of all offices": "1001", "by its whole name": here.Office.String() + ":1001"} {
			foreign := end
			foreign.Call = call
			if _, err := h.cases.Phone(t.Context(), there, foreign); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "call" {
				t.Errorf("a key ends a call %s: %v", name, err)
			}
		}
		view, err := h.cases.Call(t.Context(), h.sara(), rung)
		must(t, err)
		if rung == whole || !view.Ended.IsZero() {
			t.Errorf("the call of the office is %+v, that of all is %v", view, whole)
		}
		if again := tells(here, ring); again != rung {
			t.Errorf("its own ring told twice is %v, not %v", again, rung)
		}
		if answered := tells(h.sara(), touchpoint.CallEvent{Call: view.External, Kind: touchpoint.Answer, Event: "page"}); answered != rung {
			t.Errorf("who serves there answers %v", answered)
		}
		if ended := tells(here, end); ended != rung {
			t.Errorf("its own end ends %v", ended)
		}
	})
}

func TestWhatATelephoneTellsTwiceCountsOnce(t *testing.T) {
	inHouse(t, func(h house) {
		var all sync.WaitGroup
		contacts := make([]ids.ID, 5)
		for i := range contacts {
			all.Go(func() {
				var err error
				if contacts[i], err = h.tells(touchpoint.Ring, "1"); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		for _, contact := range contacts {
			if contact == 0 || contact != contacts[0] {
				t.Fatalf("one ring makes %v", contacts)
			}
		}
		h.hand.Advance(10 * time.Second)
		for _, told := range []struct {
			kind  touchpoint.CallKind
			event string
		}{{touchpoint.Answer, "2"}, {touchpoint.Answer, "2"}, {touchpoint.Hold, "3"}, {touchpoint.Hold, "3"}, {touchpoint.Resume, "4"}, {touchpoint.Ring, "5"}} {
			if _, err := h.tells(told.kind, told.event); err != nil {
				t.Fatalf("%s %s: %v", told.kind, told.event, err)
			}
			h.hand.Advance(30 * time.Second)
		}
		view, err := h.cases.Call(t.Context(), h.sara(), contacts[0])
		must(t, err)
		if view.AnsweredBy != h.sara().ID || view.HeldTotal != time.Minute.Microseconds() || len(view.Clocks) != 1 || view.Clocks[0].State != promise.Met {
			t.Errorf("the call is %+v", view)
		}
	})
}

// A telephone of one office does not learn who serves in others, nor says that they
// took a call.
func TestATelephoneOfOneOfficeNamesThoseWhoServeThere(t *testing.T) {
	inHouse(t, func(h house) {
		crew := people.Desk{DB: h.db, Now: h.hand.Now}
		office, err := crew.AddOffice(t.Context(), people.Program(), language.NewText(language.English, "Karachi"), language.NewText(language.English, "Counter"), hours.Always(time.UTC).Document())
		must(t, err)
		_, teams, err := crew.Places(t.Context(), people.Program())
		must(t, err)
		team := teams[slices.IndexFunc(teams, func(each people.Team) bool { return each.Office == office })]
		_, err = crew.Hire(t.Context(), people.Program(), people.Staff{
			Name: "Maryam", Email: "maryam@anarhome.example", Language: language.English, Office: office, Team: team.ID, Holdings: people.Usual(office, people.Agent),
		})
		must(t, err)
		here := telephone
		here.Office = h.sara().Office
		tells := func(who people.Actor, kind touchpoint.CallKind, answerer string) error {
			_, err := h.cases.Phone(t.Context(), who, touchpoint.CallEvent{Call: "call", Kind: kind, Caller: "+92 300 5550142", Answerer: answerer})
			return err
		}
		for _, who := range []people.Actor{here, telephone} {
			must(t, tells(who, touchpoint.Ring, ""))
		}
		if err := tells(here, touchpoint.Answer, "maryam@anarhome.example"); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "answerer" {
			t.Errorf("answered by who serves elsewhere: %v", err)
		}
		must(t, tells(here, touchpoint.Answer, sample.Ayesha))
		must(t, tells(telephone, touchpoint.Answer, "maryam@anarhome.example"))
	})
}

func TestWhatATelephoneCannotMeanIsSaid(t *testing.T) {
	inHouse(t, func(h house) {
		if _, err := h.tells(touchpoint.Answer, "0"); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "call" {
			t.Errorf("an answer before the ring: %v", err)
		}
		_, err := h.tells(touchpoint.Ring, "1")
		must(t, err)
		if _, err := h.tells(touchpoint.Hold, "2"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a hold before the answer: %v", err)
		}
		_, err = h.cases.Phone(t.Context(), telephone, touchpoint.CallEvent{Call: "call", Kind: touchpoint.Answer, Answerer: "nobody@example.com"})
		if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "answerer" {
			t.Errorf("answered by nobody: %v", err)
		}
		_, err = h.tells(touchpoint.Answer, "3") // what was refused before does not count as told
		must(t, err)
		_, err = h.tells(touchpoint.Hold, "2")
		must(t, err)
		for name, who := range map[string]people.Actor{"an engineer": h.staff[sample.Imran], "a customer": people.ByLink(1), "nobody": {}} {
			if _, err := h.cases.Phone(t.Context(), who, touchpoint.CallEvent{Call: "x", Kind: touchpoint.Ring}); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestACallJoinsTheCaseThatItIsAbout(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		contact, err := h.tells(touchpoint.Ring, "1")
		must(t, err)
		h.hand.Advance(5 * time.Second)
		_, err = h.tells(touchpoint.Answer, "2")
		must(t, err)
		if calls, err := h.cases.Calls(t.Context(), h.sara()); err != nil || len(calls) != 1 || calls[0].Case != 0 {
			t.Errorf("she talks on %+v, %v", calls, err)
		}
		must(t, h.cases.JoinCall(t.Context(), h.sara(), contact, number))
		if err := h.cases.JoinCall(t.Context(), h.sara(), contact, number); !fault.Is(err, fault.KindConflict) {
			t.Errorf("joined twice: %v", err)
		}
		page := h.page(number)
		if last := page.Contacts[len(page.Contacts)-1]; last.ID != contact || last.Customer != page.Case.Customer {
			t.Errorf("the call is kept as %+v", last)
		}
		if stand := h.clocks(number); stand["answer-call"] != promise.Met || stand["visit"] != promise.Running {
			t.Errorf("the promises stand at %v", stand)
		}
		h.hand.Advance(time.Minute)
		_, err = h.tells(touchpoint.End, "3")
		must(t, err)
		if calls, err := h.cases.Calls(t.Context(), h.sara()); err != nil || len(calls) != 0 {
			t.Errorf("she still talks on %+v, %v", calls, err)
		}
		if view, err := h.cases.Call(t.Context(), h.sara(), contact); err != nil || view.Case != number {
			t.Errorf("the call leads to %d, %v", view.Case, err)
		}
	})
}

func TestAKnownCallerIsShownWithOpenCases(t *testing.T) {
	inHouse(t, func(h house) {
		number, err := h.cases.Begin(t.Context(), h.sara(), casework.Beginning{
			Name: "Elif", Phone: "+92 300 5550142", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "It drips",
		})
		must(t, err)
		contact, err := h.tells(touchpoint.Ring, "1")
		must(t, err)
		view, err := h.cases.Call(t.Context(), h.sara(), contact)
		must(t, err)
		if view.Known == nil || view.Known.Name != "Elif" || len(view.Open) != 1 || view.Open[0].Number != number {
			t.Errorf("the call shows %+v", view)
		}
	})
}

func TestWhoTalksOnOneCallHoldsItBeforeTakingAnother(t *testing.T) {
	inHouse(t, func(h house) {
		tell := func(who people.Actor, call string, kind touchpoint.CallKind) error {
			h.hand.Advance(time.Second)
			_, err := h.cases.Phone(t.Context(), who, touchpoint.CallEvent{Call: call, Kind: kind, Event: ids.Token(), Caller: "0300 555014" + call})
			return err
		}
		for _, call := range []string{"1", "2", "3"} {
			must(t, tell(telephone, call, touchpoint.Ring))
		}
		must(t, tell(h.sara(), "1", touchpoint.Answer))
		for _, call := range []string{"2", "3"} {
			if err := tell(h.sara(), call, touchpoint.Answer); !fault.Is(err, fault.KindConflict) {
				t.Errorf("call %s is answered while the first is on the line: %v", call, err)
			}
		}
		if clocks := h.count(`SELECT COUNT(*) FROM clock_clocks WHERE state = 'met'`); clocks != 1 {
			t.Errorf("%d calls count as answered", clocks)
		}
		must(t, tell(h.staff[sample.Ayesha], "3", touchpoint.Answer)) // a colleague's line is free
		must(t, tell(h.sara(), "1", touchpoint.Hold))
		must(t, tell(h.sara(), "2", touchpoint.Answer))
		if err := tell(h.sara(), "1", touchpoint.Resume); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the first is taken up while the second is on the line: %v", err)
		}
		must(t, tell(h.sara(), "2", touchpoint.End))
		must(t, tell(h.sara(), "1", touchpoint.Resume))

		// what a telephone tells has happened, whatever the line
		must(t, tell(telephone, "4", touchpoint.Ring))
		_, err := h.cases.Phone(t.Context(), telephone, touchpoint.CallEvent{Call: "4", Kind: touchpoint.Answer, Answerer: sample.Sara})
		must(t, err)
	})
}

// Two tabs of one agent each answer another call in the same instant: one of
// them is told that the line is taken.
func TestOneLineTakesOneOfTheCallsAnsweredAtOnce(t *testing.T) {
	inHouse(t, func(h house) {
		calls := []string{"1", "2", "3", "4", "5", "6", "7", "8"}
		for _, call := range calls {
			_, err := h.cases.Phone(t.Context(), telephone, touchpoint.CallEvent{Call: call, Kind: touchpoint.Ring, Caller: "0300 555014" + call})
			must(t, err)
		}
		var all sync.WaitGroup
		var taken atomic.Int32
		for _, call := range calls {
			all.Go(func() {
				_, err := h.cases.Phone(t.Context(), h.sara(), touchpoint.CallEvent{Call: call, Kind: touchpoint.Answer})
				switch {
				case err == nil:
					taken.Add(1)
				case !fault.Is(err, fault.KindConflict):
					t.Error(err)
				}
			})
		}
		all.Wait()
		if taken.Load() != 1 {
			t.Errorf("%d calls are on one line", taken.Load())
		}
	})
}
