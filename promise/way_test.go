package promise_test

import (
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/promise"
)

// visited is a promise to change.
func visited() promise.Promise {
	return promise.Promise{
		Key: "visit", Class: promise.ShareWithin, Start: promise.CaseBegun, Stop: promise.VisitDone,
		Limit: &promise.Limit{Limit: hours.Limit{Value: 48, Unit: hours.InHours}},
		Share: &promise.Share{Op: promise.AtLeast, Percent: 9000},
		Words: promise.Words{Source: language.English, In: map[language.Language]promise.Phrases{
			language.English: {Who: "we", Deed: "visit", Object: "you"}, language.Turkish: {Deed: "geliriz"},
			language.Urdu: {Who: "ہم", Deed: "آئیں گے"}, language.Hindi: {Who: "हम", Deed: "आएँगे"},
		}},
	}
}

// say puts a phrase into a promise.
func say(p *promise.Promise, l language.Language, name, words string) {
	next := p.Words.In[l]
	*map[string]*string{"deed": &next.Deed, "object": &next.Object, "condition": &next.Condition, "remedy": &next.Remedy}[name] = words
	p.Words.In[l] = next
}

func TestWhichWayAPromiseWent(t *testing.T) {
	t.Parallel()
	rupees := func(minor int64) *promise.Making {
		return &promise.Making{Amount: &money.Amount{Minor: minor, Currency: "PKR"}}
	}
	for name, each := range map[string]struct {
		was, is func(*promise.Promise)
		want    promise.Way
	}{
		"more time":                          {is: func(p *promise.Promise) { p.Limit.Value = 72 }, want: promise.Lowered},
		"less time":                          {is: func(p *promise.Promise) { p.Limit.Value = 36 }, want: promise.Raised},
		"a smaller share":                    {is: func(p *promise.Promise) { p.Share.Percent = 8000 }, want: promise.Lowered},
		"always":                             {is: func(p *promise.Promise) { p.Share = nil }, want: promise.Raised},
		"less of fewer":                      {is: func(p *promise.Promise) { p.Share.Percent, p.Limit.Value = 8000, 36 }, want: promise.Altered},
		"another unit":                       {is: func(p *promise.Promise) { p.Limit.Unit = hours.InDays }, want: promise.Altered},
		"another calendar":                   {is: func(p *promise.Promise) { p.Limit.Counting = hours.Working }, want: promise.Altered},
		"a remedy":                           {is: func(p *promise.Promise) { p.OnMiss.Remedy = rupees(100) }, want: promise.Raised},
		"a smaller remedy":                   {func(p *promise.Promise) { p.OnMiss.Remedy = rupees(100) }, func(p *promise.Promise) { p.OnMiss.Remedy = rupees(50) }, promise.Lowered},
		"no remedy":                          {func(p *promise.Promise) { p.OnMiss.Remedy = rupees(100) }, func(*promise.Promise) {}, promise.Lowered},
		"something is out":                   {is: func(p *promise.Promise) { p.Exclusions = []promise.Exclusion{promise.ForceMajeure} }, want: promise.Lowered},
		"a condition":                        {is: func(p *promise.Promise) { p.Conditions = []promise.Condition{{Kind: promise.FeePaid}} }, want: promise.Lowered},
		"an end":                             {is: func(p *promise.Promise) { p.Until = hours.DateOf(2026, 12, 31) }, want: promise.Lowered},
		"others are served":                  {is: func(p *promise.Promise) { p.Population.Touchpoints = []string{"letter"} }, want: promise.Altered},
		"another deed":                       {is: func(p *promise.Promise) { say(p, language.English, "deed", "call") }, want: promise.Altered},
		"another object":                     {is: func(p *promise.Promise) { say(p, language.English, "object", "your neighbour") }, want: promise.Altered},
		"no object":                          {is: func(p *promise.Promise) { say(p, language.English, "object", "") }, want: promise.Altered},
		"a condition, said":                  {is: func(p *promise.Promise) { say(p, language.English, "condition", "in Lahore") }, want: promise.Lowered},
		"no condition, said":                 {func(p *promise.Promise) { say(p, language.English, "condition", "in Lahore") }, func(*promise.Promise) {}, promise.Raised},
		"another condition":                  {func(p *promise.Promise) { say(p, language.English, "condition", "in Lahore") }, func(p *promise.Promise) { say(p, language.English, "condition", "in Multan") }, promise.Altered},
		"a condition in a translation alone": {is: func(p *promise.Promise) { say(p, language.Urdu, "condition", "لاہور میں") }, want: promise.Lowered},
		"a condition, translated": {func(p *promise.Promise) { say(p, language.English, "condition", "in Lahore") }, func(p *promise.Promise) {
			say(p, language.English, "condition", "in Lahore")
			say(p, language.Urdu, "condition", "لاہور میں")
		}, ""},
		"a condition that only its translations keep": {func(p *promise.Promise) {
			say(p, language.English, "condition", "in Lahore")
			say(p, language.Urdu, "condition", "لاہور میں")
		}, func(p *promise.Promise) { say(p, language.Urdu, "condition", "لاہور میں") }, promise.Raised},
		"a remedy, measured and said": {is: func(p *promise.Promise) {
			p.OnMiss.Remedy = rupees(100)
			say(p, language.English, "remedy", "we pay {amount}")
		}, want: promise.Raised},
		"a translation":                  {is: func(p *promise.Promise) { say(p, language.Turkish, "object", "size") }},
		"another translation":            {is: func(p *promise.Promise) { say(p, language.Turkish, "deed", "uğrarız") }},
		"capitals and marks":             {is: func(p *promise.Promise) { say(p, language.English, "object", " You, ") }},
		"a slip that is mended":          {func(p *promise.Promise) { say(p, language.English, "object", "your adress") }, func(p *promise.Promise) { say(p, language.English, "object", "your address") }, ""},
		"letters that changed places":    {func(p *promise.Promise) { say(p, language.English, "deed", "anwser") }, func(p *promise.Promise) { say(p, language.English, "deed", "answer") }, ""},
		"another word, one letter apart": {func(p *promise.Promise) { say(p, language.English, "deed", "lend") }, func(p *promise.Promise) { say(p, language.English, "deed", "send") }, promise.Altered},
		"the language it is written in":  {is: func(p *promise.Promise) { p.Words.Source = language.Urdu }},
		"a condition in the language it is written in now": {is: func(p *promise.Promise) {
			p.Words.Source = language.Urdu
			say(p, language.Urdu, "condition", "لاہور میں")
		}, want: promise.Lowered},
		"the house's own": {is: func(p *promise.Promise) { p.Internal = &promise.Share{Op: promise.AtLeast, Percent: 9900} }},
		"an owner":        {is: func(p *promise.Promise) { p.Owner = "manager" }},
	} {
		was, is := visited(), visited()
		if each.was != nil {
			each.was(&was)
		}
		each.is(&is)
		if got := promise.WayOf(was, is); got != each.want {
			t.Errorf("%s: %q, want %q", name, got, each.want)
		}
	}
}

func TestTheTimeOfAPromiseStandsAlone(t *testing.T) {
	t.Parallel()
	for l, want := range map[language.Language]string{
		language.English: "48 hours (90%)", language.Urdu: "48\u00a0گھنٹے (\u206690%\u2069)", language.Hindi: "48 घंटे (90%)", language.Turkish: "48 saat (%90)",
	} {
		if got := promise.Plain(promise.LimitFor(visited(), language.Reader{Language: l}), l); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	always := visited()
	always.Share = nil
	always.Limit.Limit = hours.Limit{Value: 1, Unit: hours.InHours}
	if got := promise.Plain(promise.LimitFor(always, language.Reader{Language: language.Urdu}), language.Urdu); got != "1\u00a0گھنٹہ" {
		t.Errorf("an hour alone is %q", got)
	}
	for name, change := range map[string]func(*promise.Promise){
		"no time":  func(p *promise.Promise) { p.Limit = nil },
		"by place": func(p *promise.Promise) { p.Keyed = []promise.Keyed{{By: promise.ByPlace, Value: "village"}} },
		"by noon": func(p *promise.Promise) {
			p.Limit.Limit = hours.Limit{Value: 1, Unit: hours.InDays, Boundary: hours.AtMinute(720)}
		},
		"counted back":  func(p *promise.Promise) { p.Limit.Before = true },
		"step by step":  func(p *promise.Promise) { p.Stages = []promise.Stage{{Stop: promise.VisitDone}} },
		"from a month":  func(p *promise.Promise) { p.Limit.Begins = promise.MonthEnd },
		"from tomorrow": func(p *promise.Promise) { p.Limit.Begins = promise.NextOpening },
	} {
		p := visited()
		change(&p)
		if got := promise.LimitFor(p, language.Reader{Language: language.English}); got != nil {
			t.Errorf("%s: %v says less than the sentence", name, got)
		}
	}
}
