package reading_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/promise"
	"vaada/promise/reading"
)

// besides reads the sentences beside a promise onto one that has none of it.
func besides(t *testing.T, p promise.Promise, l language.Language) promise.Promise {
	t.Helper()
	var reader reading.Reader
	bare := promise.Promise{Limit: p.Limit, Repeat: p.Repeat, Share: p.Share, OnMiss: promise.OnMiss{Remedy: &promise.Making{}}}
	if p.Share != nil {
		share := *p.Share
		share.Tiers = nil
		bare.Share = &share
	}
	for _, sentence := range promise.Terms(p, l) {
		if text := promise.Plain(sentence, l); !reader.Beside(&bare, text, l) {
			t.Errorf("%s %s: %q is not read", p.Key, l, text)
		}
	}
	return bare
}

func byClock(value int64, unit hours.Unit) *promise.Limit {
	return &promise.Limit{Limit: hours.Limit{Value: value, Unit: unit, Counting: hours.Clock}}
}

// Whom a promise is for, when it is made and what holds instead are read back,
// by their keys where the vocabulary has them.
func TestWhomAPromiseIsForIsReadBack(t *testing.T) {
	t.Parallel()
	whole := promise.Population{
		Touchpoints: promise.Keys("touchpoint"), RequestTypes: promise.Keys("request"), Customers: "internal",
		Services: []string{"s"}, Segments: []string{"m", "n"}, Places: []string{"p"},
	}
	for _, l := range language.All {
		called := func(key string) string { return "name " + key + " " + string(l) }
		p := promise.Promise{
			Keyed: []promise.Keyed{
				{By: promise.ByOpening, Value: promise.Outside, Limit: promise.Limit{Limit: hours.Limit{Value: 3, Unit: hours.InHours, Counting: hours.Working}}},
				{By: promise.ByDay, Value: promise.Other, Limit: promise.Limit{Limit: hours.Limit{Value: 4, Unit: hours.InHours, Counting: hours.Clock}}},
			},
			OnMiss: promise.OnMiss{Remedy: &promise.Making{
				Every: byClock(12, hours.InHours), Further: &money.Amount{Minor: 4000, Currency: "USD"},
				Steps: []promise.Step{{After: *byClock(2, hours.InWeeks), Amount: &money.Amount{Minor: 200_000, Currency: "PKR"}}, {After: *byClock(1, hours.InMonths), Percent: 5000}},
			}},
			Population: whole, Since: 20000, Until: 21000, Alternative: &promise.Alternative{Kind: promise.Fallback, Promise: "f"},
			Words: promise.Words{Source: l, In: map[language.Language]promise.Phrases{l: {Deed: "answer", Names: map[string]string{}}}},
		}
		for _, key := range p.Nameable() {
			p.Words.In[l].Names[key] = called(key)
		}
		want := whole
		want.Services, want.Segments, want.Places = []string{called("s")}, []string{called("m"), called("n")}, []string{called("p")}
		got := besides(t, p, l)
		if diff := cmp.Diff(want, got.Population); diff != "" {
			t.Errorf("%s: %s", l, diff)
		}
		if diff := cmp.Diff(p.Keyed, got.Keyed); diff != "" {
			t.Errorf("%s: %s", l, diff)
		}
		if diff := cmp.Diff(p.OnMiss.Remedy, got.OnMiss.Remedy); diff != "" {
			t.Errorf("%s: %s", l, diff)
		}
		if got.Since != p.Since || got.Until != p.Until || got.Alternative.Kind != promise.Fallback || got.Alternative.Promise != called("f") {
			t.Errorf("%s: made from %s until %s, %+v", l, got.Since, got.Until, got.Alternative)
		}
	}
	p := promise.Promise{Until: 21000, Words: promise.Words{Source: language.Hindi, In: map[language.Language]promise.Phrases{language.Hindi: {Deed: "देंगे"}}}}
	if got := besides(t, p, language.Hindi); got.Until != 21000 || got.Since != 0 {
		t.Errorf("made from %s until %s", got.Since, got.Until)
	}
}
