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

// Fewer than and more than so many are read back.
func TestAStrictNumberIsReadBack(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	read := 0
	for _, p := range cast(t) {
		if p.Level == nil || p.Level.Op == "" {
			continue
		}
		for _, op := range []promise.Op{promise.AtLeast, promise.AtMost} {
			level := *p.Level
			level.Op, level.Strictness = op, promise.Below
			p.Level = &level
			for _, l := range language.All {
				text := promise.Plain(promise.Sentence(p, l), l)
				if diff := cmp.Diff(&level, reader.Sentence(text, l).Promise.Level); diff != "" {
					t.Errorf("%s %s: %q\n%s", p.Key, l, text, diff)
				}
				read++
			}
		}
	}
	if read < 16 {
		t.Errorf("only %d were read", read)
	}
}

// Not more than so many is at most so many, and not fewer is at least.
func TestADeniedNumberIsTheOtherSide(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for _, each := range []struct {
		text string
		in   language.Language
		want promise.Level
	}{
		{"You will not speak to more than 3 people about one matter.", language.English, promise.Level{Kind: promise.Number, Op: promise.AtMost, Value: 3}},
		{"No customer will speak to more than 3 people.", language.English, promise.Level{Kind: promise.Number, Op: promise.AtMost, Value: 3}},
		{"You will not see fewer than 3 people.", language.English, promise.Level{Kind: promise.Number, Op: promise.AtLeast, Value: 3}},
		{"You will see more than 3 people.", language.English, promise.Level{Kind: promise.Number, Op: promise.AtLeast, Strictness: promise.Below, Value: 3}},
		{"آپ کو 3 سے زیادہ افراد سے بات نہیں کرنی پڑے گی۔", language.Urdu, promise.Level{Kind: promise.Number, Op: promise.AtMost, Value: 3}},
		{"आपको 3 से ज़्यादा लोगों से बात नहीं करनी पड़ेगी।", language.Hindi, promise.Level{Kind: promise.Number, Op: promise.AtMost, Value: 3}},
	} {
		if diff := cmp.Diff(&each.want, reader.Sentence(each.text, each.in).Promise.Level); diff != "" {
			t.Errorf("%q\n%s", each.text, diff)
		}
	}
}

// How long one has to appeal, and whether a call given up counts, are read back.
func TestAnAppealInTimeAndACallGivenUpAreReadBack(t *testing.T) {
	t.Parallel()
	for _, p := range cast(t) {
		if p.OnMiss.Appeal == nil && p.Abandoned == "" {
			continue
		}
		for _, l := range language.All {
			got := besides(t, p, l)
			if len(got.OnMiss.Appeals()) != len(p.OnMiss.Appeals()) || got.Abandoned != p.Abandoned {
				t.Errorf("%s %s: %+v, %s", p.Key, l, got.OnMiss.Appeals(), got.Abandoned)
				continue
			}
			for at, appeal := range p.OnMiss.Appeals() {
				if diff := cmp.Diff(appeal.Within, got.OnMiss.Appeals()[at].Within); diff != "" {
					t.Errorf("%s %s: %s", p.Key, l, diff)
				}
			}
		}
	}
}
