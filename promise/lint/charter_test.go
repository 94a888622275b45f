package lint_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/lint"
)

// second is a promise like the first, with another key and what is changed.
func second(change func(*promise.Promise)) []promise.Promise {
	p := answered()
	p.Key = "another"
	change(&p)
	return []promise.Promise{answered(), p}
}

func TestContradictionsBetweenPromisesAreFound(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		all  []promise.Promise
		want []string
	}{
		"the same again":        {second(func(*promise.Promise) {}), []string{"alike"}},
		"the same key":          {second(func(p *promise.Promise) { p.Key = answered().Key }), []string{"same key"}},
		"the same touchpoints":  {second(func(p *promise.Promise) { p.Population.Touchpoints = []string{"website", "email"} }), []string{"alike"}},
		"a shorter one inside":  {second(func(p *promise.Promise) { p.Limit.Value, p.Population.Touchpoints = 1, []string{"email"} }), []string{"inside another"}},
		"the same limit inside": {second(func(p *promise.Promise) { p.Population.Touchpoints = []string{"email"} }), nil},
		"other customers":       {second(func(p *promise.Promise) { p.Population.Touchpoints = []string{"letter"} }), nil},
		"another end":           {second(func(p *promise.Promise) { p.Stop = promise.Closed; p.Limit.Value = 3 }), nil},
		"a later end, sooner":   {second(func(p *promise.Promise) { p.Stop = promise.Resolved; p.Limit.Value = 1 }), []string{"out of order"}},
		"a later end of another start": {second(func(p *promise.Promise) {
			p.Start, p.Stop, p.Limit.Value = promise.DocumentsComplete, promise.Resolved, 1
		}), nil},
		"for staff alone":   {second(func(p *promise.Promise) { p.Audience = promise.InternalOnly }), nil},
		"under a condition": {second(func(p *promise.Promise) { p.Conditions = []promise.Condition{{Kind: promise.OnRefusal}} }), nil},
		"for some years":    {second(func(p *promise.Promise) { p.Since, p.Until = 20000, 21000 }), []string{"alike"}},
		"a fallback nowhere": {second(func(p *promise.Promise) {
			p.Stop, p.Alternative = promise.Closed, &promise.Alternative{Kind: promise.Fallback, Promise: "nowhere"}
		}), []string{"fallback missing"}},
		"a fallback that is there": {second(func(p *promise.Promise) {
			p.Stop, p.Alternative = promise.Closed, &promise.Alternative{Kind: promise.Fallback, Promise: "message-answered"}
		}), nil},
		"a remedy after a promise": {second(func(p *promise.Promise) { p.Class, p.Start, p.Limit = promise.Remedy, promise.Missed, nil }), nil},
		"a remedy alone":           {[]promise.Promise{{Key: "alone", Class: promise.Remedy, Start: promise.Missed}}, []string{"nothing to miss"}},
	} {
		if got := kinds(lint.Charter(each.all, lint.House{})); !slices.Equal(got, each.want) {
			t.Errorf("%s: found %v, want %v", name, got, each.want)
		}
	}
}

func TestPromisesOneAfterAnotherDoNotMeet(t *testing.T) {
	t.Parallel()
	all := second(func(p *promise.Promise) { p.Since = 21001 })
	all[0].Until = 21000
	for range 2 {
		if got := kinds(lint.Charter(all, lint.House{})); len(got) != 0 {
			t.Error(got)
		}
		slices.Reverse(all)
	}
}

func TestTwoSharesOfTheSameBecomeTiers(t *testing.T) {
	t.Parallel()
	both := second(func(p *promise.Promise) {
		p.Share, p.Limit = &promise.Share{Op: promise.AtLeast, Percent: 9900}, days(9)
	})
	found := lint.Charter(both, lint.House{})
	if len(found) != 1 {
		t.Fatal(kinds(found))
	}
	if repaired := found[0].Repaired(); repaired != nil {
		t.Errorf("a share loses its figure: %+v", repaired)
	}
	both[0].Indicator = language.NewText(language.English, "Both shares, by the log")
	found = lint.Charter(both, lint.House{})
	repaired := found[0].Repaired()
	if len(repaired) != 1 || len(repaired[0].Share.Tiers) != 1 || repaired[0].Share.Tiers[0].Percent != 9900 || repaired[0].Check() != nil {
		t.Errorf("%+v", repaired)
	}
}

func TestAClockThatNothingStartsOrStopsIsFound(t *testing.T) {
	t.Parallel()
	p := answered()
	p.Start = promise.Custom("hatched")
	all := []promise.Promise{p}
	if got := kinds(lint.Charter(all, lint.House{})); len(got) != 0 {
		t.Errorf("asked nothing: %v", got)
	}
	if got := kinds(lint.Charter(all, lint.House{Happening: lint.Events{promise.Received: true, promise.Replied: true}})); !slices.Equal(got, []string{"never starts"}) {
		t.Error(got)
	}
	if got := kinds(lint.Charter(all, lint.House{Happening: lint.Events{}})); !slices.Equal(got, []string{"never starts", "never ends"}) {
		t.Error(got)
	}
}

func TestAFindingNamesTheOtherPromise(t *testing.T) {
	t.Parallel()
	found := lint.Charter(second(func(*promise.Promise) {}), lint.House{})
	if said := found[0].Say.Plain(language.Reader{}); found[0].Promise != "another" || said != "This promise covers the same customers and events as another: message-answered. Keep one of them." {
		t.Errorf("%s: %s", found[0].Promise, said)
	}
}

func TestAPromiseForCasesThatNothingTellsIsFound(t *testing.T) {
	t.Parallel()
	p := answered()
	p.Population.Places, p.Population.Segments = []string{"Lahore", "Multan"}, []string{"farms"}
	p.Population.RequestTypes, p.Population.Services = []string{"complaint"}, []string{"gas"}
	p.Keyed = []promise.Keyed{
		{By: promise.ByPlace, Value: "لاہور", Limit: *p.Limit}, {By: promise.BySeverity, Value: "fraud", Limit: *p.Limit},
	}
	told := map[promise.Dimension][]string{promise.ByPlace: {"Lahore", "لاہور"}, promise.ByRequest: {"complaint"}, promise.ByService: {"complaint"}}
	var places []string
	for _, f := range lint.Charter([]promise.Promise{p}, lint.House{Told: told}) {
		if f.Kind != "never told" {
			t.Errorf("found %s", f.Kind)
		}
		places = append(places, f.Field)
	}
	if !slices.Equal(places, []string{"population.services", "population.segments", "population.places", "keyed.1.value"}) {
		t.Error(places)
	}
}
