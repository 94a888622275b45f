package lint_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/lint"
)

// answered is a promise about which nothing is to be said.
func answered() promise.Promise {
	return promise.Promise{
		Key: "message-answered", Class: promise.ShareWithin, Owner: "supervisor",
		Title: language.NewText(language.English, "Answering messages"),
		Start: promise.Received, Stop: promise.Replied,
		Limit:      days(2),
		Share:      &promise.Share{Op: promise.AtLeast, Percent: 9000},
		Population: promise.Population{Touchpoints: []string{"email", "website"}},
		Period:     promise.RollingQuarter,
		OnMiss:     promise.OnMiss{Explain: days(1)},
		Words: promise.Words{Source: language.English, In: map[language.Language]promise.Phrases{
			language.English: {Who: "we", Deed: "reply to", Object: "your message"},
			language.Urdu:    {Who: "ہم", Object: "آپ کے پیغام کا جواب", Deed: "دیں گے"},
			language.Hindi:   {Who: "हम", Object: "आपके संदेश का जवाब", Deed: "देंगे"},
			language.Turkish: {Object: "mesajınızı", Deed: "yanıtlarız"},
		}},
	}
}

func days(n int64) *promise.Limit {
	return &promise.Limit{Limit: hours.Limit{Value: n, Unit: hours.InDays, Counting: hours.Working, Boundary: hours.AtClose}}
}

// written gives the promise with other phrases in one language.
func written(l language.Language, with func(*promise.Phrases)) func(*promise.Promise) {
	return func(p *promise.Promise) {
		phrases := p.Words.In[l]
		with(&phrases)
		p.Words.In[l] = phrases
	}
}

func TestNothingIsSaidOfAGoodPromise(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*promise.Promise){
		"as it is":          func(*promise.Promise) {},
		"one as an article": written(language.English, func(w *promise.Phrases) { w.Object = "your one message" }),
		"the same inside":   func(p *promise.Promise) { p.Internal = &promise.Share{Op: promise.AtLeast, Percent: 9000} },
		"harder inside":     func(p *promise.Promise) { p.Internal = &promise.Share{Op: promise.AtLeast, Percent: 9500} },
		"softer, with reason": func(p *promise.Promise) {
			p.Internal, p.Reason = &promise.Share{Op: promise.AtLeast, Percent: 8000}, p.Title
		},
		"documents as a start": func(p *promise.Promise) {
			p.Start = promise.DocumentsComplete
			written(language.English, func(w *promise.Phrases) { w.Condition = "once we have all required documents" })(p)
		},
		"a condition that is listed": func(p *promise.Promise) {
			p.Conditions = []promise.Condition{{Kind: promise.OwnCondition}}
			written(language.English, func(w *promise.Phrases) { w.Condition = "if it is signed" })(p)
		},
		"prompting somebody": written(language.English, func(w *promise.Phrases) { w.Deed = "prompt" }),
		"until midnight":     func(p *promise.Promise) { p.Limit.Boundary = hours.AtMidnight },
	} {
		p := answered()
		change(&p)
		for _, f := range lint.Promise(p, nil) {
			t.Errorf("%s: %s in %s", name, f.Kind, f.Field)
		}
	}
}

// one is a promise with one thing wrong, and what is found of it.
type one struct {
	name    string
	change  func(*promise.Promise)
	kind    string
	rule    lint.Rule
	field   string
	piece   string
	repairs string // the first repaired promise's sentence; "-" where there is none
}

// wrong are promises with one thing wrong each. Every kind of finding that a
// single promise can have is among them.
var wrong = []one{
	{"two deeds", written(language.English, func(w *promise.Phrases) { w.Deed = "acknowledge and resolve" }), "two deeds", lint.OneEach, "words.en.deed", "acknowledge and resolve", "In at least 90% of cases we will acknowledge your message within 2 working days."},
	{"a manner", written(language.English, func(w *promise.Phrases) { w.Object = "your message politely" }), "time and manner", lint.OneEach, "words.en.object", "politely", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"an end nobody sees", func(p *promise.Promise) { p.Stop = promise.WorkStarted }, "unseen end", lint.Visible, "stop", "", "-"},
	{"no owner", func(p *promise.Promise) { p.Owner = "" }, "unsound", lint.Visible, "owner", "", "-"},
	{"no start", func(p *promise.Promise) { p.Start = "" }, "unsound", lint.StartNamed, "start", "", "-"},
	{"no end", func(p *promise.Promise) { p.Stop = "" }, "unsound", lint.StopNamed, "stop", "", "-"},
	{"no limit", func(p *promise.Promise) { p.Limit = nil }, "unsound", lint.Numbered, "limit", "", "-"},
	{"an instant without a start", instant(promise.SameDay), "no start", lint.StartNamed, "start", "", "-"},
	{"an instant without an end", func(p *promise.Promise) { instant(promise.SameDay)(p); p.Stop = "" }, "no end", lint.StopNamed, "stop", "", "-"},
	{"at once", instant(promise.SameMoment), "at once", lint.Numbered, "moment", "", "-"},
	{"a range", func(p *promise.Promise) { p.Limit.Value, p.Limit.From = 7, 2 }, "range", lint.Numbered, "limit.from", "", "In at least 90% of cases we will reply to your message within 7 working days."},
	{"a hundred years", func(p *promise.Promise) {
		p.Limit.Limit = hours.Limit{Value: 1200, Unit: hours.InMonths, Counting: hours.Clock}
	}, "absurd", lint.Numbered, "limit.value", "", "-"},
	{"figures from anywhere", func(p *promise.Promise) { p.Source = promise.Imports }, "unsourced", lint.Numbered, "indicator", "", "-"},
	{"working hours for days", func(p *promise.Promise) {
		p.Limit.Limit = hours.Limit{Value: 24, Unit: hours.InHours, Counting: hours.Working}
	}, "working hours", lint.Calendar, "limit.unit", "", "-"},
	{"no boundary", func(p *promise.Promise) { p.Limit.Boundary = "" }, "end of day", lint.Calendar, "limit.boundary", "", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"no touchpoint", func(p *promise.Promise) { p.Population = promise.Population{} }, "no touchpoint", lint.Channel, "population.touchpoints", "", "-"},
	{"a touchpoint in words alone", written(language.English, func(w *promise.Phrases) { w.Object = "your letter" }), "touchpoint left out", lint.Channel, "words.en.object", "letter", "In at least 90% of cases we will reply to your letter within 2 working days."},
	{"a share in words", written(language.English, func(w *promise.Phrases) { w.Object = "your message in all of the cases" }), "share in words", lint.ShareApart, "words.en.object", "of the cases", "-"},
	{"a share without its class", func(p *promise.Promise) { p.Class = promise.MaxTime }, "share without its kind", lint.ShareApart, "class", "", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"a share upside down", func(p *promise.Promise) { p.Share.Op = promise.AtMost }, "upside down", lint.ShareApart, "share.op", "", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"no period", func(p *promise.Promise) { p.Period = "" }, "no period", lint.Population, "period", "", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"a condition in prose", written(language.English, func(w *promise.Phrases) { w.Object = "your message provided it is signed" }), "condition in prose", lint.Conditions, "words.en.object", "provided it is signed", "In at least 90% of cases we will reply to your message within 2 working days, provided it is signed."},
	{"documents in prose", written(language.English, func(w *promise.Phrases) { w.Object = "your message once all required documents are here" }), "condition in prose", lint.Conditions, "words.en.object", "all required documents", "In at least 90% of cases we will reply to your message within 2 working days, once all required documents are here."},
	{"documents in the condition", written(language.English, func(w *promise.Phrases) { w.Condition = "once we have all required documents" }), "condition in prose", lint.Conditions, "words.en.condition", "all required documents", "In at least 90% of cases we will reply to your message within 2 working days, once we have all required documents."},
	{"an exclusion in prose", written(language.English, func(w *promise.Phrases) { w.Object = "your message except at year end" }), "exclusion in prose", lint.Exclusions, "words.en.object", "except", "-"},
	{"a peak season in prose", written(language.English, func(w *promise.Phrases) { w.Object = "your message, longer in busy periods" }), "exclusion in prose", lint.Exclusions, "words.en.object", "busy periods", "-"},
	{"a peak season in Turkish", written(language.Turkish, func(w *promise.Phrases) { w.Object = "yoğun dönemlerde mesajınızı" }), "exclusion in prose", lint.Exclusions, "words.tr.object", "yoğun dönemlerde", "-"},
	{"peak times without dates", func(p *promise.Promise) { p.Exclusions = []promise.Exclusion{promise.PeakTimes} }, "peak without dates", lint.Exclusions, "seasons", "", "-"},
	{"a stage after the promise", func(p *promise.Promise) {
		p.Stages = []promise.Stage{{Stop: promise.Closed, Limit: *p.Limit}}
		for l, phrases := range p.Words.In {
			phrases.Stages = []string{"…"}
			p.Words.In[l] = phrases
		}
	}, "stage without a clock", lint.StopNamed, "stages", "", "-"},
	{"a further share", func(p *promise.Promise) {
		p.Share.Tiers = []promise.Tier{{Percent: 9900, Limit: *days(30)}}
	}, "share without a figure", lint.Population, "share.tiers", "", "-"},
	{"nothing on a miss", func(p *promise.Promise) { p.OnMiss = promise.OnMiss{} }, "nothing on a miss", lint.Miss, "on_miss", "", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"a hedge", written(language.English, func(w *promise.Phrases) { w.Deed = "try to reply to" }), "hedge", lint.NoHedge, "words.en.deed", "try to", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"a hedge in Urdu", written(language.Urdu, func(w *promise.Phrases) { w.Object = "آپ کے پیغام کا جلد از جلد جواب" }), "hedge", lint.NoHedge, "words.ur.object", "جلد از جلد", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"a hedge that is the verb", written(language.Turkish, func(w *promise.Phrases) { w.Deed = "yanıtlamaya çalışırız" }), "hedge", lint.NoHedge, "words.tr.deed", "çalışırız", "-"},
	{"a hedge in Hindi", written(language.Hindi, func(w *promise.Phrases) {
		w.Object = "यथाशीघ्र आपके संदेश का जवाब"
	}), "hedge", lint.NoHedge, "words.hi.object", "यथाशीघ्र", "In at least 90% of cases we will reply to your message within 2 working days."},
	{"always", func(p *promise.Promise) { p.Class, p.Share = promise.MaxTime, nil }, "always", lint.Reachable, "share", "", "-"},
	{"a small share", func(p *promise.Promise) { p.Share.Percent = 4000 }, "hardly a share", lint.Reachable, "share.percent", "", "-"},
	{"softer inside", func(p *promise.Promise) {
		p.Internal = &promise.Share{Op: promise.AtLeast, Percent: 8000}
	}, "softer inside", lint.Reachable, "internal", "", "-"},
	{"a language missing", func(p *promise.Promise) { delete(p.Words.In, language.Hindi) }, "not said", lint.SameNumbers, "words.hi", "", "-"},
	{"a stale language", func(p *promise.Promise) { p.Words.Stale = []language.Language{language.Turkish} }, "stale", lint.SameNumbers, "words.tr", "", "-"},
	{"a number in words, in one language", written(language.Urdu, func(w *promise.Phrases) { w.Object = "آپ کے دو پیغاموں کا جواب" }), "numbers differ", lint.SameNumbers, "words.ur.object", "دو", "-"},
	{"a number in words, in the source", written(language.English, func(w *promise.Phrases) { w.Object = "your two messages" }), "numbers differ", lint.SameNumbers, "words.en.object", "two", "-"},
	{"a number in words, everywhere", func(p *promise.Promise) {
		for l, object := range map[language.Language]string{
			language.English: "your two messages", language.Urdu: "آپ کے دو پیغاموں کا جواب",
			language.Hindi: "आपके दो संदेशों का जवाब", language.Turkish: "iki mesajınızı",
		} {
			written(l, func(w *promise.Phrases) { w.Object = object })(p)
		}
	}, "number in words", lint.SameNumbers, "words.en.object", "two", "-"},
	{"a value", func(p *promise.Promise) {
		*p = promise.Promise{
			Key: p.Key, Class: promise.Vague, Owner: p.Owner, Title: p.Title, Indicator: language.NewText(language.English, "Median time"), Words: p.Words,
		}
		written(language.English, func(w *promise.Phrases) { w.Object = "your message as soon as possible" })(p)
	}, "value", lint.NoHedge, "class", "", "-"},
}

func instant(moment promise.Moment) func(*promise.Promise) {
	return func(p *promise.Promise) {
		p.Class, p.Moment, p.Limit, p.Share = promise.Instant, moment, nil, nil
		p.Indicator = language.NewText(language.English, "Share done the same day")
		if moment == promise.SameDay {
			p.Start = ""
		}
	}
}

func TestEachFaultIsFoundOnceAndNothingElse(t *testing.T) {
	t.Parallel()
	for _, each := range wrong {
		p := answered()
		each.change(&p)
		found := lint.Promise(p, nil)
		mine := slices.DeleteFunc(slices.Clone(found), func(f lint.Finding) bool { return f.Kind != each.kind || f.Field != each.field })
		if len(mine) != 1 {
			t.Errorf("%s: found %v", each.name, kinds(found))
			continue
		}
		if others := slices.DeleteFunc(found, func(f lint.Finding) bool { return f.Kind == each.kind }); len(others) > 0 && each.name != "an instant without an end" {
			t.Errorf("%s: found also %v", each.name, kinds(others))
		}
		f := mine[0]
		if f.Rule != each.rule || f.Piece != each.piece || f.Promise != p.Key {
			t.Errorf("%s: rule %d, %q of %q", each.name, f.Rule, f.Piece, f.Promise)
		}
		if _, phrase, found := strings.Cut(each.field, "words."); found && each.piece != "" {
			l, name, _ := strings.Cut(phrase, ".")
			for _, written := range p.Words.In[language.Language(l)].All() {
				if written.Field == name && written.Text[f.From:f.To] != f.Piece {
					t.Errorf("%s: bytes %d to %d are %q", each.name, f.From, f.To, written.Text[f.From:f.To])
				}
			}
		}
		checkRepair(t, each, p, f)
	}
}

// checkRepair fails unless a repair says what it should, is rid of the finding,
// and left the promise as it was.
func checkRepair(t *testing.T, each one, p promise.Promise, f lint.Finding) {
	t.Helper()
	before := promise.Hash(p)
	repaired := f.Repaired()
	switch {
	case promise.Hash(p) != before:
		t.Errorf("%s: the repair changed the promise itself", each.name)
	case each.repairs == "-":
		if len(repaired) > 0 {
			t.Errorf("%s: a repair was offered: %s", each.name, promise.Plain(promise.Sentence(repaired[0], language.English), language.English))
		}
		return
	case len(repaired) == 0:
		t.Errorf("%s: no repair", each.name)
		return
	}
	if said := promise.Plain(promise.Sentence(repaired[0], language.English), language.English); plain(said) != plain(each.repairs) {
		t.Errorf("%s: repaired to %q, want %q", each.name, said, each.repairs)
	}
	for _, again := range lint.Promise(repaired[0], nil) {
		if again.Kind == f.Kind && again.Field == f.Field && again.Piece == f.Piece {
			t.Errorf("%s: the repaired promise has it still", each.name)
		}
	}
}

func plain(text string) string { return strings.Join(strings.Fields(text), " ") }

// No clock runs for these classes, so something else must say how they are kept.
func TestAPromiseThatNoClockTellsSaysHowItIsChecked(t *testing.T) {
	t.Parallel()
	for _, class := range promise.Classes {
		p := answered()
		p.Class = class
		wants := 0
		switch class {
		case promise.Instant, promise.Cadence, promise.Progress, promise.Notice, promise.Window,
			promise.Count, promise.Negotiated, promise.AverageTime, promise.Entitle,
			promise.Rate, promise.Survey, promise.Available:
			wants = 1
		}
		if found := only(lint.Promise(p, nil), "without a clock"); len(found) != wants {
			t.Errorf("%s: %d findings", class, len(found))
		}
		p.Indicator = language.NewText(language.English, "Share of those asked")
		if found := only(lint.Promise(p, nil), "without a clock"); len(found) > 0 {
			t.Errorf("%s with an indicator: found still", class)
		}
		p.Indicator, p.Source = language.Text{}, promise.Imports
		if found := only(lint.Promise(p, nil), "without a clock"); len(found) > 0 {
			t.Errorf("%s from elsewhere: asked about twice", class)
		}
	}
}

func TestASplitPromiseEndsWithTheSecondDeed(t *testing.T) {
	t.Parallel()
	p := answered()
	written(language.English, func(w *promise.Phrases) { w.Deed = "acknowledge and resolve" })(&p)
	repaired := only(lint.Promise(p, nil), "two deeds")[0].Repaired()
	if len(repaired) != 2 || repaired[1].Stop != promise.Resolved || repaired[1].Words.In[language.English].Deed != "resolve" || repaired[1].Key == p.Key {
		t.Errorf("%+v", repaired)
	}
}

func TestEveryFindingIsSaidInTheReadersLanguage(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, each := range lint.Kinds {
		if seen[each.Name] {
			t.Errorf("%s stands twice", each.Name)
		}
		seen[each.Name] = true
		for _, l := range language.All {
			if text := each.Say("…").Plain(language.Reader{Language: l}); text == "" || l != language.English && text == each.Say("…").Plain(language.Reader{}) {
				t.Errorf("%s in %s: %q", each.Name, l, text)
			}
		}
	}
	for rule := lint.OneEach; rule <= lint.SameNumbers; rule++ {
		if !slices.ContainsFunc(lint.Kinds, func(k lint.Kind) bool { return k.Rule == rule }) {
			t.Errorf("rule %d finds nothing", rule)
		}
	}
	if lint.SameNumbers != 15 {
		t.Errorf("%d rules", lint.SameNumbers)
	}
}

// A repair of a real promise is a promise that can be printed, and is never
// less sound than the one before.
func TestRepairsOfRealPromisesAreSound(t *testing.T) {
	t.Parallel()
	repairs := 0
	for name, all := range real(t) {
		for _, p := range all {
			for _, f := range lint.Promise(p, nil) {
				for _, repaired := range f.Repaired() {
					repairs++
					if err := repaired.Check(); err != nil && !strings.HasSuffix(repaired.Key, "-manner") {
						t.Errorf("%s %s, %s: %v", name, p.Key, f.Kind, err)
					}
					if promise.Plain(promise.Sentence(repaired, language.English), language.English) == "" {
						t.Errorf("%s %s, %s: no sentence", name, p.Key, f.Kind)
					}
				}
			}
		}
	}
	if repairs < 100 {
		t.Errorf("only %d repairs", repairs)
	}
}

// What a firm is given to begin with, and what real firms published and the
// room holds as sound, can be published.
func TestRealPromisesHaveNoErrorButTheirHedges(t *testing.T) {
	t.Parallel()
	for name, all := range real(t) {
		for _, p := range all {
			for _, f := range lint.Promise(p, nil) {
				if f.Severity == lint.Error && f.Kind != "hedge" {
					t.Errorf("%s %s: %s in %s", name, p.Key, f.Kind, f.Field)
				}
			}
		}
	}
}
