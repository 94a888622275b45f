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
