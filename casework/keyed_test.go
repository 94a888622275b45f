package casework_test

import (
	"slices"
	"testing"
	"time"

	"vaada/casework"
	"vaada/charter/starter"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
	"vaada/promise/lint"
	"vaada/publishing"
	"vaada/touchpoint"
)

// keyed is the reply to messages, with other limits for some.
func keyed(t *testing.T, others ...promise.Keyed) promise.Promise {
	t.Helper()
	made, err := starter.Charter()
	must(t, err)
	p, known := made.Promise("reply-mail")
	if !known {
		t.Fatal("the starter has no promise about messages")
	}
	p.Keyed = others
	for l, phrases := range p.Words.In {
		phrases.Names = map[string]string{}
		for _, each := range others {
			phrases.Names[each.Value] = "“" + string(each.By) + "”"
		}
		p.Words.In[l] = phrases
	}
	return p
}

// promises publishes a charter with one promise more.
func (h house) promises(more ...promise.Promise) {
	h.Helper()
	made, err := starter.Charter()
	must(h.T, err)
	made.Promises = append(slices.DeleteFunc(made.Promises, func(p promise.Promise) bool { return p.Key == "reply-mail" }), more...)
	must(h.T, publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(h.Context(), people.Program(), publishing.Documents{Charter: made}, ""))
}

func within(n int64, unit hours.Unit) promise.Limit {
	return promise.Limit{Limit: hours.Limit{Value: n, Unit: unit, Counting: hours.Clock}}
}

// takes is how long a clock has from its start.
func (h house) takes(number int64, key string) time.Duration {
	h.Helper()
	c := h.clock(number, key)
	return c.Due.Sub(c.Started)
}

func TestACaseHasTheLimitOfItsOfficeAndOfWhatIsAsked(t *testing.T) {
	inHouse(t, func(h house) {
		name := h.office(h.sara().Office).Name.In[language.Urdu]
		at := promise.Keyed{By: promise.ByPlace, Value: name, Limit: within(5, hours.InHours)}
		other := promise.Keyed{By: promise.ByPlace, Value: "Multan", Limit: within(1, hours.InHours)}
		service := promise.Keyed{By: promise.ByService, Value: touchpoint.Complaint, Limit: within(4, hours.InHours)}
		asked := promise.Keyed{By: promise.ByRequest, Value: touchpoint.Complaint, Limit: within(3, hours.InHours)}
		for want, others := range map[time.Duration][]promise.Keyed{
			5: {other, at}, 4: {at, service}, 3: {at, service, asked},
		} {
			h.promises(keyed(t, others...))
			if got := h.takes(h.complaint(), "reply-mail"); got != want*time.Hour {
				t.Errorf("with %d other limits it has %v, not %d hours", len(others), got, want)
			}
		}
	})
}

// A message that comes at night has the limit of the night, whenever somebody
// looks at it.
func TestACaseHasTheLimitOfWhenItCame(t *testing.T) {
	inHouse(t, func(h house) {
		h.promises(keyed(t,
			promise.Keyed{By: promise.ByOpening, Value: promise.Inside, Limit: within(3, hours.InHours)},
			promise.Keyed{By: promise.ByOpening, Value: promise.Outside, Limit: within(9, hours.InHours)},
		))
		calendar := h.office(h.sara().Office).Calendar
		closes, _ := calendar.Closing(h.hand.Now())
		opens, _ := calendar.NextOpening(closes.Add(time.Hour))
		h.hand.Set(closes.Add(time.Hour))
		night := h.complaint()
		h.hand.Set(opens.Add(time.Minute))
		if got := h.takes(night, "reply-mail"); got != 9*time.Hour {
			t.Errorf("what came at night has %v", got)
		}
		if got := h.takes(h.complaint(), "reply-mail"); got != 3*time.Hour {
			t.Errorf("what came by day has %v", got)
		}
	})
}

func TestAMessageThatWaitedHasTheLimitOfWhatItWasPlacedAs(t *testing.T) {
	inHouse(t, func(h house) {
		h.promises(keyed(t, promise.Keyed{By: promise.ByRequest, Value: touchpoint.Complaint, Limit: within(6, hours.InHours)}))
		placed := func(wait time.Duration) (int64, now.Instant) {
			r := h.receive(message(func(in *casework.Incoming) { in.Receivers = []string{"nobody@elsewhere.example"} }))
			came := h.hand.Now()
			h.hand.Advance(wait)
			number, err := h.cases.Place(t.Context(), h.sara(), r.Contact, touchpoint.Complaint)
			must(t, err)
			return number, came
		}
		number, came := placed(2 * time.Hour)
		if c := h.clock(number, "reply-mail"); c.Started != came || c.Due != came.Add(6*time.Hour) || c.State != promise.Running {
			t.Errorf("it came %v and is %+v", came, c)
		}
		number, came = placed(7 * time.Hour)
		if c := h.clock(number, "reply-mail"); c.Due != came.Add(6*time.Hour) || c.State != promise.Broken {
			t.Errorf("placed too late, it is %+v", c)
		}
		if c := h.clock(number, "explain-delay"); c.Started != came.Add(6*time.Hour) {
			t.Errorf("why it is late is owed from %v", c.Started)
		}
		if counted := h.count(`SELECT COUNT(*) FROM clock_moves m WHERE m.reason = 'request type'`); counted != 2 {
			t.Errorf("%d moves are kept", counted)
		}
		if due, kept := h.count(`SELECT COALESCE(SUM(due), 0) FROM clock_days WHERE promise = 'reply-mail'`), h.count(`SELECT COALESCE(SUM(kept), 0) FROM clock_days WHERE promise = 'reply-mail'`); due != 1 || kept != 0 {
			t.Errorf("%d of %d count as kept", kept, due)
		}
	})
}

func TestAPromiseForAPlaceHoldsForItsOfficeAlone(t *testing.T) {
	inHouse(t, func(h house) {
		here, there, asked, other := keyed(t), keyed(t), keyed(t), keyed(t)
		here.Key, here.Population.Places = "here", []string{"Multan", h.office(h.sara().Office).Name.In[language.English]}
		there.Key, there.Population.Places = "there", []string{"Multan"}
		asked.Key, asked.Population.Services = "asked", []string{touchpoint.Complaint}
		other.Key, other.Population.Services = "other", []string{touchpoint.Price}
		h.promises(here, there, asked, other)
		stand := h.clocks(h.complaint())
		for key, want := range map[string]promise.State{"here": promise.Running, "there": "", "asked": promise.Running, "other": ""} {
			if stand[key] != want {
				t.Errorf("the promise %s stands %q, not %q", key, stand[key], want)
			}
		}
	})
}

// Nobody tells a fraud from any other complaint: a promise that makes a
// difference is not called kept, and the rules say why.
func TestAPromiseThatNothingCanJudgeIsNeverKept(t *testing.T) {
	inHouse(t, func(h house) {
		severe := keyed(t, promise.Keyed{By: promise.BySeverity, Value: "fraud", Limit: within(30, hours.InDays)})
		segment := keyed(t)
		segment.Key, segment.Population.Segments = "farms", []string{"farms"}
		h.promises(severe, segment)
		number := h.complaint()
		h.says(number, touchpoint.Message, "We look into it.")
		if stand := h.clocks(number); stand["reply-mail"] != "" || stand["farms"] != "" || stand["acknowledge-mail"] == "" {
			t.Errorf("the promises stand %v", stand)
		}
		manager := h.nadia()
		manager.Holdings = people.Everywhere(people.Manager)
		in, err := h.cases.Happening(t.Context(), manager)
		must(t, err)
		severe.Population.Places = []string{h.office(h.sara().Office).Name.In[language.Turkish]}
		var found []string
		for _, f := range lint.Charter([]promise.Promise{severe, segment}, in) {
			if f.Kind == "never told" {
				found = append(found, f.Field)
			}
		}
		if !slices.Equal(found, []string{"keyed.0.value", "population.segments"}) {
			t.Errorf("the rules find %v", found)
		}
	})
}
