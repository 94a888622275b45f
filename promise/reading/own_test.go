package reading_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// cast reads the promises of the room's tests.
func cast(t testing.TB) (all []promise.Promise) {
	t.Helper()
	file, err := os.ReadFile("../testdata/cast.yaml")
	if err != nil {
		t.Fatal(err)
	}
	plain, err := yaml.YAMLToJSON(file)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&all); err != nil {
		t.Fatal(err)
	}
	return all
}

// told is what a reading must give back of a promise.
type told struct {
	Class   promise.Class
	Limit   *promise.Limit
	Share   *promise.Share
	Moment  promise.Moment
	Average promise.Average
	Slot    *promise.Slot
	Repeat  *promise.Repeat
	Level   *promise.Level
	Period  promise.Period
	Agreed  bool
	Told    bool
	Remedy  *promise.Making
}

func toldBy(p promise.Promise) told {
	t := told{
		Class: p.Class, Limit: p.Limit, Share: p.Share, Moment: p.Moment, Average: p.Average, Slot: p.Slot, Repeat: p.Repeat,
		Level: p.Level, Agreed: p.Alternative != nil && p.Alternative.Kind == promise.AgreedDate,
		Told: p.Alternative != nil && p.Alternative.Kind == promise.ToldDate,
	}
	if p.Class == promise.Count {
		t.Period = p.Period
	}
	return t
}

// expected is what the main sentence of a promise prints.
func expected(p promise.Promise) told {
	t := toldBy(p)
	if p.Limit != nil {
		limit := *p.Limit
		limit.Begins = ""
		if _, byMinute := limit.Boundary.Minute(); !byMinute { // which no sentence says
			limit.Boundary = ""
		}
		t.Limit = &limit
	}
	if p.Share != nil {
		t.Share = &promise.Share{Op: p.Share.Op, Percent: p.Share.Percent, Strictness: p.Share.Strictness}
	}
	if p.Repeat != nil {
		repeat := *p.Repeat
		repeat.Until = ""
		t.Repeat = &repeat
	}
	switch {
	case p.Class == promise.Rate && p.Limit != nil: // the same sentence as that of a share of those who wait
		t.Class = promise.ShareWithin
	case p.Class == promise.Remedy:
		t.Remedy = paid(p)
	}
	return t
}

// unnamed are the classes whose sentences only say what is done.
func unnamed(p promise.Promise) bool {
	switch p.Class {
	case promise.Behaviour, promise.Vague, promise.Progress, promise.Survey, promise.Entitle:
		return p.Limit == nil && p.Share == nil
	}
	return false
}

// What is printed is read back, in every class and language.
func TestEveryPrintedSentenceIsReadBack(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for _, p := range cast(t) {
		for _, l := range language.All {
			text := promise.Plain(promise.Sentence(p, l), l)
			r := reader.Sentence(text, l)
			got := toldBy(r.Promise)
			if p.Class == promise.Remedy {
				got.Remedy = r.Promise.OnMiss.Remedy
			}
			if unnamed(p) {
				if len(r.Limits) > 0 || r.Promise.Share != nil || r.Sure == reading.Certain {
					t.Errorf("%s %s: %q is read as %+v", p.Key, l, text, r)
				}
				continue
			}
			if diff := cmp.Diff(expected(p), got); diff != "" {
				t.Errorf("%s %s: %q\n%s", p.Key, l, text, diff)
			}
		}
	}
}

// More than a share and less than a share are read back in every sentence that
// has one.
func TestStrictSharesAreReadBack(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	read := 0
	for _, p := range cast(t) {
		share := promise.Share{Op: promise.AtLeast, Percent: 9000}
		switch {
		case p.Class == promise.Remedy, p.Share == nil && p.Class != promise.Notice && p.Class != promise.Cadence:
			continue
		case p.Share != nil:
			share = *p.Share
		}
		share.Strictness, share.Percent = promise.Below, min(share.Percent, 9999)
		p.Share = &share
		for _, l := range language.All {
			text := promise.Plain(promise.Sentence(p, l), l)
			if diff := cmp.Diff(expected(p), toldBy(reader.Sentence(text, l).Promise)); diff != "" {
				t.Errorf("%s %s: %q\n%s", p.Key, l, text, diff)
			}
			read++
		}
	}
	if read < 40 {
		t.Errorf("only %d were read", read)
	}
}

// A share that stands in the sentence of another class than its own is read back
// with what that class measures; of a class that measures nothing else the
// share alone is.
func TestAShareOfAnyClassIsReadBack(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	read := map[promise.Class]int{}
	for _, p := range cast(t) {
		for _, strictness := range []promise.Strictness{promise.Within, promise.Below} {
			before := p.Share
			p.Share = &promise.Share{Op: promise.AtLeast, Percent: 9000, Strictness: strictness}
			if before != nil || p.Check() != nil {
				continue
			}
			want := expected(p)
			if p.Class == promise.MaxTime { // in a share of cases it is one of the other class
				want.Class = promise.ShareWithin
			}
			for _, l := range language.All {
				text := promise.Plain(promise.Sentence(p, l), l)
				r := reader.Sentence(text, l)
				got := toldBy(r.Promise)
				if unshared := p; p.Limit == nil {
					unshared.Share = nil
					if unnamed(unshared) {
						got.Class = want.Class
					}
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s %s: %q\n%s", p.Key, l, text, diff)
				}
				read[p.Class]++
			}
			p.Share = before
		}
	}
	for _, class := range []promise.Class{promise.Window, promise.Negotiated, promise.Progress, promise.Entitle, promise.Rate, promise.Cadence, promise.Notice} {
		if read[class] < 8 {
			t.Errorf("of %s only %d were read", class, read[class])
		}
	}
}

// What stands beside the sentence is read back too.
func TestEveryTermIsReadBack(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for _, p := range cast(t) {
		for _, l := range language.All {
			r := reader.Sentence(promise.Plain(promise.Sentence(p, l), l), l)
			read := r.Promise
			if p.OnMiss.Remedy != nil && read.OnMiss.Remedy == nil {
				read.OnMiss.Remedy = &promise.Making{}
			}
			for _, sentence := range promise.Terms(p, l) {
				if text := promise.Plain(sentence, l); !reader.Beside(&read, text, l) {
					t.Errorf("%s %s: %q is not read", p.Key, l, text)
				}
			}
			if diff := cmp.Diff(termsOf(p), termsOf(read)); diff != "" {
				t.Errorf("%s %s:\n%s", p.Key, l, diff)
			}
		}
	}
}

// spoken says that an event is of the vocabulary.
func spoken(event promise.Event) bool {
	return event != "" && !strings.HasPrefix(string(event), "own: ")
}

// termsOf is what the sentences beside the main one print.
func termsOf(p promise.Promise) map[string]any {
	all := map[string]any{
		"seasons": p.Seasons, "exclusions": p.Exclusions, "pauses": p.Pauses, "conditions": p.Conditions, "counted": p.Population.Counted,
		"period": p.Period,
	}
	var limits []promise.Limit
	for _, keyed := range p.Keyed {
		limits = append(limits, keyed.Limit)
	}
	for _, stage := range p.Stages {
		limits = append(limits, stage.Limit)
	}
	all["limits"] = limits
	if p.Limit != nil {
		backward := p.Class == promise.Notice || p.Limit.Before
		if spoken(p.Start) && (backward || spoken(p.Stop)) { // an event of one's own has no words
			all["start"], all["begins"] = p.Start, p.Limit.Begins
			if !backward {
				all["stop"] = p.Stop
			}
		}
	}
	if p.Share != nil {
		all["tiers"] = p.Share.Tiers
	}
	if p.Repeat != nil {
		all["until"] = p.Repeat.Until
	}
	if a := p.Alternative; a != nil && (a.Limit != nil || a.Moment != "" || a.Slot != nil) {
		limit := promise.Limit{}
		if a.Limit != nil {
			limit = *a.Limit
		}
		limit.Boundary = ""
		all["alternative"] = []any{a.Kind, limit, a.Moment, a.Slot, a.Fee, a.FeePercent}
	}
	all["law"] = !p.Law.IsZero()
	if made := p.OnMiss.Remedy; made != nil {
		all["remedy"] = []any{made.ClaimWithin, made.PaidWithin, made.ToEach, made.CapOf, made.CapPercent, len(made.Keyed)}
	}
	if appeal := p.OnMiss.Appeal; appeal != nil {
		all["appeal"] = []any{appeal.Limit, appeal.Then != nil}
	}
	return all
}

// Whatever the numbers are, they are read back, in every language.
func TestNumbersAreReadBackInEveryLanguage(t *testing.T) {
	t.Parallel()
	all := cast(t)
	var timed []promise.Promise
	for _, p := range all {
		if p.Limit != nil && p.Limit.Rings == 0 && p.Class != promise.Remedy {
			timed = append(timed, p)
		}
	}
	var reader reading.Reader
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.SampledFrom(timed).Draw(t, "promise")
		limit := *p.Limit
		limit.From, limit.Boundary = 0, ""
		limit.Value = rapid.Int64Range(1, 3000).Draw(t, "value")
		limit.Unit = rapid.SampledFrom(hours.Units).Draw(t, "unit")
		limit.Counting = hours.Clock
		if limit.Unit == hours.InDays || limit.Unit == hours.InHours || limit.Unit == hours.InMinutes {
			limit.Counting = rapid.SampledFrom([]hours.Counting{hours.Working, hours.Clock}).Draw(t, "counting")
		}
		if p.Class == promise.MaxTime || p.Class == promise.ShareWithin && p.Share.Op == promise.AtLeast {
			limit.Strictness = rapid.SampledFrom([]promise.Strictness{promise.Within, promise.Below}).Draw(t, "strictness")
		}
		p.Limit = &limit
		if p.Share != nil {
			share := promise.Share{Op: p.Share.Op, Percent: promise.BasisPoints(rapid.IntRange(1, 9_999).Draw(t, "share"))}
			p.Share = &share
		}
		l := rapid.SampledFrom(language.All).Draw(t, "language")
		digits := rapid.SampledFrom([]language.Digits{language.LatinDigits, language.NativeDigits}).Draw(t, "digits")
		text := promise.Plain(promise.SentenceFor(p, language.Reader{Language: l, Digits: digits}), l)
		r := reader.Sentence(text, l)
		if diff := cmp.Diff(expected(p), toldBy(r.Promise)); diff != "" {
			t.Fatalf("%s: %q\n%s", l, text, diff)
		}
	})
}
