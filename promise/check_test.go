package promise_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/promise"
)

// faulty gives the fields that a check names.
func faulty(err error) []string {
	var found *fault.Fault
	if !errors.As(err, &found) {
		return nil
	}
	var fields []string
	for _, each := range found.Fields() {
		fields = append(fields, each.Field)
	}
	return fields
}

func TestThePromisesOfTheTestsAreSound(t *testing.T) {
	t.Parallel()
	for _, p := range all {
		if err := p.Check(); err != nil {
			t.Errorf("%s: %v", p.Key, err)
		}
		if missing := p.Missing(); len(missing) > 0 {
			t.Errorf("%s cannot be said in %v", p.Key, missing)
		}
	}
}

// notice is the cast's promise of its class.
var notice = all[slices.IndexFunc(all, func(p promise.Promise) bool { return p.Class == promise.Notice })]

// with gives a promise with its phrases in one language changed.
func with(p promise.Promise, l language.Language, change func(*promise.Phrases)) promise.Promise {
	in := map[language.Language]promise.Phrases{}
	for each, phrases := range p.Words.In {
		if each == l {
			change(&phrases)
		}
		in[each] = phrases
	}
	p.Words.In = in
	return p
}

func change(p promise.Promise, how func(*promise.Promise)) promise.Promise {
	how(&p)
	return p
}

// wrong pairs a field with a promise that it is wrong in.
var wrong = []struct {
	field   string
	promise promise.Promise
}{
	{"key", change(callAnswered, func(p *promise.Promise) { p.Key = "Call answered" })},
	{"class", change(callAnswered, func(p *promise.Promise) { p.Class = "SOON" })},
	{"repeat", change(noPreservatives, func(p *promise.Promise) { p.Class = promise.Cadence })},
	{"title", change(callAnswered, func(p *promise.Promise) { p.Title = language.Text{} })},
	{"owner", change(callAnswered, func(p *promise.Promise) { p.Owner = "" })},
	{"start", change(callAnswered, func(p *promise.Promise) { p.Start = "rang" })},
	{"stop", change(callAnswered, func(p *promise.Promise) { p.Stop = p.Start })},
	{"limit", change(callAnswered, func(p *promise.Promise) { p.Limit = nil })},
	{"share.strictness", change(callAnswered, func(p *promise.Promise) {
		p.Share = &promise.Share{Op: promise.AtLeast, Percent: 9000, Strictness: "about"}
	})},
	{"limit.strictness", change(notice, func(p *promise.Promise) { p.Limit = &promise.Limit{Limit: p.Limit.Limit, Strictness: promise.Below} })},
	{"limit.begins", change(notice, func(p *promise.Promise) { p.Limit = &promise.Limit{Limit: p.Limit.Limit, Begins: promise.MonthEnd} })},
	{"alternative.kind", change(notice, func(p *promise.Promise) { p.Alternative = &promise.Alternative{Kind: promise.AgreedDate} })},
	{"alternative.limit", change(callAnswered, func(p *promise.Promise) { p.Alternative = &promise.Alternative{Kind: promise.Express} })},
	{"alternative.moment", change(callAnswered, func(p *promise.Promise) {
		p.Alternative = &promise.Alternative{Kind: promise.Express, Moment: "soon"}
	})},
	{"alternative.slot.hours", change(callAnswered, func(p *promise.Promise) {
		p.Alternative = &promise.Alternative{Kind: promise.Express, Slot: &promise.Slot{Hours: 25}}
	})},
	{"conditions.fee_to", change(callAnswered, func(p *promise.Promise) {
		p.Conditions = []promise.Condition{{Kind: promise.FeePaid, FeeTo: &money.Amount{Minor: 100, Currency: "KES"}}}
	})},
	{"conditions.fee", change(callAnswered, func(p *promise.Promise) {
		p.Conditions = []promise.Condition{{Kind: promise.FeePaid, Fee: &money.Amount{Minor: -1, Currency: "KES"}}}
	})},
	{"limit.value", change(callAnswered, func(p *promise.Promise) { p.Limit = limit(0, hours.InHours, hours.Clock) })},
	{"limit.unit", change(callAnswered, func(p *promise.Promise) { p.Limit = limit(1, "ring", hours.Clock) })},
	{"limit.counting", change(callAnswered, func(p *promise.Promise) { p.Limit = limit(1, hours.InWeeks, hours.Working) })},
	{"share", change(messageAnswered, func(p *promise.Promise) { p.Share = nil })},
	{"share.percent", change(messageAnswered, func(p *promise.Promise) { p.Share = atLeast(10_001) })},
	{"share.percent", change(messageAnswered, func(p *promise.Promise) { p.Share = atLeast(0) })},
	{"pauses", change(messageAnswered, func(p *promise.Promise) { p.Pauses = []promise.Wait{"tea"} })},
	{"until", change(callAnswered, func(p *promise.Promise) { p.Since, p.Until = 20, 10 })},
	{"audience", change(callAnswered, func(p *promise.Promise) { p.Audience = "all" })},
	{"source", change(callAnswered, func(p *promise.Promise) { p.Source = "hearsay" })},
	{"period", change(callAnswered, func(p *promise.Promise) { p.Period = "fortnight" })},
	{"abandoned", change(callAnswered, func(p *promise.Promise) { p.Abandoned = "maybe" })},
	{"population.customers", change(callAnswered, func(p *promise.Promise) { p.Population.Customers = "new" })},
	{"seasons.0", change(callAnswered, func(p *promise.Promise) { p.Seasons = []promise.Season{{}} })},
	{"share.tiers.0.percent", change(messageAnswered, func(p *promise.Promise) {
		p.Share = &promise.Share{Op: promise.AtLeast, Percent: 6000, Tiers: []promise.Tier{{}}}
	})},
	{"keyed.1.value", change(callAnswered, func(p *promise.Promise) {
		p.Keyed = []promise.Keyed{{By: promise.ByPlace, Value: "town", Limit: *p.Limit}, {By: promise.ByPlace, Limit: *p.Limit}}
	})},
	{"stages.0.stop", change(callAnswered, func(p *promise.Promise) { p.Stages = []promise.Stage{{Stop: "later", Limit: *p.Limit}} })},
	{"words.en.stages", with(change(callAnswered, func(p *promise.Promise) {
		p.Stages = []promise.Stage{{Stop: promise.Done, Limit: *p.Limit}}
	}), language.English, func(p *promise.Phrases) { p.Stages = []string{""} })},
	{"on_miss.appeal.1.officer", change(callAnswered, func(p *promise.Promise) {
		p.OnMiss.Appeal = &promise.Appeal{Officer: p.Title, Limit: *p.Limit, Then: &promise.Appeal{Limit: *p.Limit}}
	})},
	{"on_miss.remedy.keyed.0.value", change(callAnswered, func(p *promise.Promise) {
		p.OnMiss.Remedy = &promise.Making{Keyed: []promise.KeyedSum{{By: promise.BySegment, Amount: money.Amount{Minor: 100, Currency: "PKR"}}}}
	})},
	{"alternative.limit", change(callAnswered, func(p *promise.Promise) {
		p.Alternative = &promise.Alternative{Kind: promise.Express}
	})},
	{"limit.strictness", change(callAnswered, func(p *promise.Promise) {
		p.Limit = &promise.Limit{Limit: p.Limit.Limit, Strictness: "about"}
	})},
	{"indicator", change(organic, func(p *promise.Promise) { p.Indicator = language.Text{} })},
	{"words.source", change(callAnswered, func(p *promise.Promise) { p.Words.Source = "" })},
	{"words.en.who", with(callAnswered, language.English, func(p *promise.Phrases) { p.Who = "" })},
	{"words.hi.deed", with(callAnswered, language.Hindi, func(p *promise.Phrases) { p.Deed = "" })},
	{"words.tr.object", with(organic, language.Turkish, func(p *promise.Phrases) { p.Object = "" })},
	{"words.en.object", with(callAnswered, language.English, func(p *promise.Phrases) { p.Object = "your 2 calls" })},
	{"words.hi.object", with(callAnswered, language.Hindi, func(p *promise.Phrases) { p.Object = "२ कॉल" })},
	{"words.ur.object", with(callAnswered, language.Urdu, func(p *promise.Phrases) { p.Object = "۲ کالز" })},
	{"words.en.who", with(callAnswered, language.English, func(p *promise.Phrases) { p.Who = "we {limit}" })},
	{"words.en.remedy", with(moneyBack, language.English, func(p *promise.Phrases) { p.Remedy = "" })},
	{"words.ur.remedy", with(moneyBack, language.Urdu, func(p *promise.Phrases) { p.Remedy = "{percent}" })},
	{"words.tr.remedy", with(moneyBack, language.Turkish, func(p *promise.Phrases) { p.Remedy += " {amount}" })},
	{"words.tr.remedy", with(moneyBack, language.Turkish, func(p *promise.Phrases) { p.Remedy += " {" })},
}

func TestEachFaultNamesItsField(t *testing.T) {
	t.Parallel()
	for _, c := range wrong {
		if fields := faulty(c.promise.Check()); !slices.Contains(fields, c.field) {
			t.Errorf("%s is not named, but %v", c.field, fields)
		}
	}
}

// A promise is not sound when nothing can measure what it says, when it says two
// things that cannot both be, and when what it says cannot be missed or kept.
func TestWhatNothingMeasuresIsNoPromise(t *testing.T) {
	t.Parallel()
	ofClass := func(class promise.Class, how func(*promise.Promise)) promise.Promise {
		return change(all[slices.IndexFunc(all, func(p promise.Promise) bool { return p.Class == class && p.OnMiss.Remedy == nil && p.Limit == nil })].Copy(), how)
	}
	made := func(made promise.Making) func(*promise.Promise) {
		return func(p *promise.Promise) { p.OnMiss.Remedy = &made }
	}
	none, usd := days(0), &money.Amount{Minor: 100, Currency: "USD"}
	keyed := func(p *promise.Promise) {
		p.Keyed = []promise.Keyed{{By: promise.ByDay, Value: promise.Other, Limit: days(2)}}
	}
	staged := func(p *promise.Promise) { p.Stages = []promise.Stage{{Stop: promise.Closed, Limit: days(2)}} }
	paused := func(p *promise.Promise) { p.Pauses = promise.Waits[:1] }
	level := func(level promise.Level) func(*promise.Promise) {
		return func(p *promise.Promise) { p.Level, p.Share = &level, nil }
	}
	for _, each := range []struct {
		field   string // none where it is sound
		promise promise.Promise
	}{
		{"keyed", ofClass(promise.Vague, keyed)},
		{"keyed", ofClass(promise.Behaviour, keyed)},
		{"keyed", ofClass(promise.Rate, keyed)},
		{"keyed", ofClass(promise.Negotiated, keyed)},
		{"", ofClass(promise.Cadence, keyed)}, // a time stands in the limit's place
		{"", ofClass(promise.Cadence, paused)},
		{"", ofClass(promise.Instant, keyed)}, // the same day; 2 days for large matters
		{"", ofClass(promise.Instant, staged)},
		{"keyed", ofClass(promise.Entitle, keyed)},
		{"stages", ofClass(promise.Vague, staged)},
		{"share.tiers", ofClass(promise.Rate, func(p *promise.Promise) {
			p.Share = &promise.Share{Op: promise.AtLeast, Percent: 9000, Tiers: []promise.Tier{{Percent: 9900, Limit: days(2)}}}
		})},
		{"pauses", ofClass(promise.Vague, paused)},
		{"pauses", ofClass(promise.Rate, paused)},
		{"pauses", ofClass(promise.Rate, func(p *promise.Promise) { // another promise is no time
			paused(p)
			p.Alternative = &promise.Alternative{Kind: promise.Fallback, Promise: "other"}
		})},
		{"", ofClass(promise.Negotiated, func(p *promise.Promise) {
			paused(p)
			p.Alternative = &promise.Alternative{Kind: promise.ToldDate}
		})},
		{"", ofClass(promise.Entitle, paused)},
		{"abandoned", ofClass(promise.Rate, func(p *promise.Promise) { p.Abandoned = promise.CountedAsMiss })},
		{"population.counted", ofClass(promise.Rate, func(p *promise.Promise) { p.Population.Counted = promise.StillOpen })},
		{"on_miss.remedy", ofClass(promise.Vague, made(promise.Making{Amount: sum(100)}))},
		{"on_miss.explain", ofClass(promise.Behaviour, func(p *promise.Promise) { two := days(2); p.OnMiss.Explain = &two })},

		{"share.percent", change(messageAnswered, func(p *promise.Promise) {
			p.Share = &promise.Share{Op: promise.AtLeast, Percent: promise.Whole, Strictness: promise.Below}
		})},
		{"level.value", ofClass(promise.Rate, level(promise.Level{Kind: promise.Per, Op: promise.AtMost, Value: 10, Per: 5}))},
		{"level.value", ofClass(promise.Rate, level(promise.Level{Kind: promise.Per, Op: promise.AtLeast, Value: 5, Per: 5, Strictness: promise.Below}))},
		{"level.value", ofClass(promise.Rate, level(promise.Level{Kind: promise.Per, Op: promise.AtMost, Per: 5, Strictness: promise.Below}))},
		{"", ofClass(promise.Rate, level(promise.Level{Kind: promise.Per, Op: promise.AtMost, Per: 5}))},
		{"limit.value", change(notice, func(p *promise.Promise) { p.Limit = &none })},
		{"limit.value", change(shortWaits, func(p *promise.Promise) { p.Limit = &none })},
		{"on_miss.remedy.every.value", change(callAnswered, made(promise.Making{Amount: sum(100), Every: &none}))},
		{"on_miss.remedy", change(callAnswered, made(promise.Making{Amount: sum(100), Cap: usd}))},
		{"on_miss.remedy", change(callAnswered, made(promise.Making{Amount: sum(100), Every: limit(12, hours.InHours, hours.Clock), Further: usd}))},
		{"on_miss.remedy.amount", change(callAnswered, made(promise.Making{Amount: &money.Amount{Minor: 100, Currency: "eur"}}))},
		{"on_miss.remedy.cap_of", change(callAnswered, made(promise.Making{Amount: sum(100), Cap: sum(900), CapOf: promise.OfYearlyBill}))},
		{"on_miss.remedy.claimed", change(callAnswered, made(promise.Making{Amount: sum(100), ClaimWithin: limit(9, hours.InDays, hours.Clock)}))},
	} {
		names(t, each.field, named(each.promise))
	}
}

// Shares of one promise agree: what has more time is done in more cases. Days that
// count differently are told apart by a factor of two, the same day from any.
func TestSharesOfOnePromiseAgree(t *testing.T) {
	t.Parallel()
	shared := func(op promise.Op, percent promise.BasisPoints, tiers ...promise.Tier) func(*promise.Promise) {
		return func(p *promise.Promise) {
			five := days(5)
			p.Limit, p.Share = &five, &promise.Share{Op: op, Percent: percent, Tiers: tiers}
		}
	}
	none, sameDay := days(0), *limit(0, hours.InDays, hours.Working)
	for _, each := range []struct {
		field   string // none where they do
		promise promise.Promise
	}{
		{"", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 9900, Limit: days(9)}))},
		{"", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 5000, Limit: days(2)}))},
		{"share.tiers.0.percent", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 5000, Limit: days(9)}))},
		{"share.tiers.0.percent", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 9500, Limit: days(2)}))},
		{"share.tiers.1.percent", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 9500, Limit: days(7)}, promise.Tier{Percent: 9400, Limit: days(9)}))},
		{"share.tiers.0.percent", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 9500, Limit: days(5)}))},
		{"share.tiers.0.percent", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 9000, Limit: days(9)}))},
		{"", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 5000, Limit: sameDay}))},
		{"share.tiers.0.percent", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 9500, Limit: sameDay}))},
		{"share.tiers.1.percent", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 5000, Limit: sameDay}, promise.Tier{Percent: 6000, Limit: sameDay}))},
		{"", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 5000, Limit: sameDay}, promise.Tier{Percent: 6000, Limit: *limit(2, hours.InHours, hours.Working)}))}, // which may be less
		{"share.tiers.0.percent", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 5000, Limit: *limit(15, hours.InDays, hours.Working)}))},
		{"", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 9500, Limit: *limit(15, hours.InDays, hours.Working)}))},
		{"", change(messageAnswered, shared(promise.AtLeast, 9000, promise.Tier{Percent: 8000, Limit: *limit(7, hours.InDays, hours.Working)}))},
		{"", change(shortWaits, shared(promise.AtMost, 500, promise.Tier{Percent: 100, Limit: days(9)}))},
		{"share.tiers.0.percent", change(shortWaits, shared(promise.AtMost, 500, promise.Tier{Percent: 900, Limit: days(9)}))},
		{"share.tiers.0.limit.value", change(shortWaits, shared(promise.AtMost, 500, promise.Tier{Percent: 100, Limit: none}))},
	} {
		names(t, each.field, named(each.promise))
	}
}

// names checks that a fault of a promise names the field, or of an empty one that it
// has none but for its words.
func names(t *testing.T, field string, p promise.Promise) {
	t.Helper()
	fields := faulty(p.Check())
	fields = slices.DeleteFunc(fields, func(field string) bool { return strings.HasPrefix(field, "words.") })
	if field == "" && len(fields) > 0 || field != "" && !slices.Contains(fields, field) {
		t.Errorf("%s: %q is not named, but %v", p.Key, field, fields)
	}
}

func TestAFaultIsSaidInEveryLanguage(t *testing.T) {
	t.Parallel()
	var found *fault.Fault
	if !errors.As(promise.Promise{}.Check(), &found) {
		t.Fatal("an empty promise passes")
	}
	for _, each := range found.Fields() {
		for _, l := range language.All {
			if each.Say.Plain(language.Reader{Language: l}) == "" {
				t.Errorf("%s is not said in %s", each.Field, l)
			}
		}
	}
}

func TestALanguageWithoutOrWithOldWordsIsMissing(t *testing.T) {
	t.Parallel()
	p := with(callAnswered, language.Hindi, func(p *promise.Phrases) { *p = promise.Phrases{} })
	p.Words.Stale = []language.Language{language.Turkish}
	if err := p.Check(); err != nil {
		t.Errorf("a language to come is a fault: %v", err)
	}
	if got := p.Missing(); !slices.Equal(got, []language.Language{language.Hindi, language.Turkish}) {
		t.Errorf("missing %v", got)
	}
}

// Sums by how late it is rise with the delay, and a sum for each further time
// has a time.
func TestSumsByHowLateItIsStandInTheirOrder(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		made promise.Making
		want string
	}{
		"in order":       {promise.Making{Steps: []promise.Step{{After: days(1), Percent: 100}, {After: days(2), Percent: 200}}}, ""},
		"out of order":   {promise.Making{Steps: []promise.Step{{After: days(2), Percent: 100}, {After: days(1), Percent: 200}}}, "on_miss.remedy.steps.1.after.value"},
		"the same again": {promise.Making{Steps: []promise.Step{{After: days(1), Percent: 100}, {After: *limit(24, hours.InHours, hours.Clock), Percent: 200}}}, "on_miss.remedy.steps.1.after.value"},
		"worth nothing":  {promise.Making{Steps: []promise.Step{{After: days(1)}}}, "on_miss.remedy.steps.0.percent"},
		"worth two":      {promise.Making{Steps: []promise.Step{{After: days(1), Percent: 100, Amount: sum(100)}}}, "on_miss.remedy.steps.0.percent"},
		"and one sum":    {promise.Making{Percent: 100, Steps: []promise.Step{{After: days(1), Percent: 100}}}, "on_miss.remedy.percent"},
		"without a time": {promise.Making{Amount: sum(100), Further: sum(100)}, "on_miss.remedy.every"},
	} {
		p := callAnswered.Copy()
		p.OnMiss.Remedy = &each.made
		for _, l := range language.All {
			p = with(p, l, func(phrases *promise.Phrases) { phrases.Remedy = strings.Join(slotsIn(each.made), " ") + " so" })
		}
		got := ""
		var wrong *fault.Fault
		if errors.As(p.Check(), &wrong) {
			got = wrong.Field
		}
		if got != each.want {
			t.Errorf("%s: %q is found, not %q", name, got, each.want)
		}
	}
}

func slotsIn(made promise.Making) (slots []string) {
	if made.Amount != nil {
		slots = append(slots, "{amount}")
	}
	if made.Percent != 0 {
		slots = append(slots, "{percent}")
	}
	return slots
}
