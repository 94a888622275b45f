package staff

import (
	"strconv"
	"strings"
	"time"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// term is one more sentence that belongs to the promise; one that it has not is
// offered to be added.
type term struct {
	Name  string
	Label language.Message
	Line  line
	Has   bool
}

// terms are all that may belong to a promise besides its sentence.
func (b builder) terms() []term {
	p := b.Shown
	timed := p.Limit != nil
	all := []term{
		{"counted", say.PromiseFieldStart(), b.counted(), timed},
		{"pauses", say.PromiseFieldPauses(), b.pauses(), len(p.Pauses) > 0},
		{"conditions", say.PromiseFieldCondition(), b.conditions(), len(p.Conditions) > 0},
		{"exclusions", say.PromiseFieldExclusion(), b.exclusions(), len(p.Exclusions) > 0},
		{"season", say.PromiseFieldSeason(), b.season(), len(p.Seasons) > 0},
		{"explain", say.BuilderFieldExplain(), b.shaped("explained", map[string]line{"within": b.within("on_miss.explain", p.OnMiss.Explain)}), p.OnMiss.Explain != nil},
	}
	if p.Class != promise.Remedy {
		all = append(all, term{"remedy", say.TermRemedy(), b.shaped("remedied", map[string]line{"remedy": {b.phrase("remedy")}}), p.OnMiss.Remedy != nil})
	}
	return append(all,
		term{"sum", say.PromiseFieldAmount(), b.sum(), p.OnMiss.Remedy != nil},
		term{"appeal", say.TermOfficer(), b.appeal(), p.OnMiss.Appeal != nil},
		term{"indicator", say.PromiseFieldIndicator(), b.one(say.BuilderToldBy(gap("it")), b.text("indicator", say.PromiseFieldIndicator(), p.Indicator)), !p.Indicator.IsZero() || !timed},
		term{"period", say.PromiseFieldPeriod(), b.counting(), true},
		term{"internal", say.BuilderFieldInternal(), b.one(say.BuilderHeldTo(gap("it")), b.percent("internal.percent", say.BuilderFieldInternal(), percentOf(p.Internal))), p.Internal != nil},
		term{"title", say.PromiseFieldTitle(), b.one(say.BuilderCalled(gap("it")), b.text("title", say.PromiseFieldTitle(), p.Title)), true},
		term{"owner", say.TermOwner(), b.one(say.BuilderAnswers(gap("it")), b.owner()), true},
		term{"audience", say.PromiseFieldAudience(), b.one(say.BuilderShownTo(gap("it")), b.audience()), true},
		term{"since", say.BuilderFieldSince(), b.since(), p.Since != 0 || p.Until != 0},
		term{"reason", say.TermReason(), b.one(say.BuilderWhy(gap("it")), b.text("reason", say.TermReason(), p.Reason)), !p.Reason.IsZero()},
	)
}

// one is a sentence of the catalogues with one slot.
func (b builder) one(m language.Message, c control) line {
	return fits(m, b.writer(), map[string][]control{"it": {c}})
}

// text is a slot for a text that stands in several languages.
func (b builder) text(name string, label language.Message, text language.Text) control {
	return b.words(name, label, text.In[b.In])
}

func (b builder) counted() line {
	p := b.Shown
	events := func(name string, label language.Message, now promise.Event) line {
		return line{b.filled(pick(name, label.Capital(), now, promise.Events, func(e promise.Event) string {
			if e == "" {
				return b.chooseWords()
			}
			return e.From(b.In)
		}))}
	}
	start, stop := events("start", say.PromiseFieldStart(), p.Start), events("stop", say.PromiseFieldStop(), p.Stop)
	if p.Class == promise.Notice || p.Limit != nil && p.Limit.Before {
		return b.shaped("counted back", map[string]line{"start": start, "event": start})
	}
	now := promise.AtOnce
	if p.Limit != nil {
		now = p.Limit.Begins
	}
	all := b.shaped("counted", map[string]line{"start": start, "stop": stop})
	if p.Limit == nil {
		return all
	}
	begins := pick("limit.begins", say.PromiseFieldBegins().Capital(), now, []promise.Begins{promise.AtOnce, promise.NextOpening, promise.MonthEnd},
		func(when promise.Begins) string {
			switch when {
			case promise.NextOpening:
				return say.BuilderBeginsOpening().Plain(b.writer())
			case promise.MonthEnd:
				return say.BuilderBeginsMonth().Plain(b.writer())
			}
			return say.BuilderBeginsAtOnce().Plain(b.writer())
		})
	return append(append(all, joins(" ")), b.one(say.BuilderBegins(gap("it")), b.filled(begins))...)
}

func (b builder) pauses() line {
	c := several("pauses", say.PromiseFieldPauses().Capital(), b.Shown.Pauses, promise.Waits, func(w promise.Wait) string { return w.Words(b.In) })
	return b.shaped("pause", map[string]line{"list": {b.filled(c)}})
}

func (b builder) exclusions() line {
	c := several("exclusions", say.PromiseFieldExclusion().Capital(), b.Shown.Exclusions, promise.ExclusionKinds, func(e promise.Exclusion) string { return e.Words(b.In) })
	return b.shaped("exclusion", map[string]line{"list": {b.filled(c)}})
}

// conditions are those of the vocabulary, with what two of them measure.
func (b builder) conditions() line {
	var now []promise.ConditionKind
	var measured line
	for _, each := range b.Shown.Conditions {
		now = append(now, each.Kind)
		switch each.Kind {
		case promise.ReachedBy:
			by := b.filled(control{Kind: ofTime, Name: "conditions.by", Label: say.BuilderTimeOfDay().Capital(), Value: each.By.String()})
			measured = append(measured, joins(" "), by)
		case promise.LastsLonger:
			measured = append(append(measured, joins(" ")), b.limit("conditions.limit", each.Limit)...)
		}
	}
	kinds := promise.ConditionKinds[:len(promise.ConditionKinds)-1] // the own one stands in the sentence
	c := several("conditions", say.PromiseFieldCondition().Capital(), now, kinds, b.conditionWords)
	return append(b.shaped("condition", map[string]line{"list": {b.filled(c)}}), measured...)
}

func (b builder) conditionWords(kind promise.ConditionKind) (words string) {
	for _, each := range promise.ConditionPieces(kind, b.In) {
		if each.Slot != "" {
			each.Words = "…"
		}
		words += each.Words
	}
	return words
}

// seasons are how a season is told in the form.
const (
	allYear = ""
	only    = "only"
	never   = "not"
)

func (b builder) season() line {
	season, mode := promise.Season{From: promise.YearDay{Month: time.January, Day: 1}, To: promise.YearDay{Month: time.December, Day: 31}}, allYear
	if len(b.Shown.Seasons) > 0 {
		if season, mode = b.Shown.Seasons[0], never; season.Only {
			mode = only
		}
	}
	modes := pick("seasons.mode", say.PromiseFieldSeason().Capital(), mode, []string{allYear, only, never}, func(mode string) string {
		switch mode {
		case only:
			return say.BuilderSeasonOnly().Plain(b.writer())
		case never:
			return say.BuilderSeasonNot().Plain(b.writer())
		}
		return say.BuilderSeasonAll().Plain(b.writer())
	})
	return fits(say.BuilderSeason(gap("mode"), gap("from"), gap("to")), b.writer(), map[string][]control{
		"mode": {b.filled(modes)}, "from": b.yearDay("seasons.from", say.BuilderFrom(), season.From), "to": b.yearDay("seasons.to", say.BuilderTo(), season.To),
	})
}

func (b builder) yearDay(name string, label language.Message, day promise.YearDay) line {
	month := pick(name+".month", say.BuilderUnit(label), strconv.Itoa(int(day.Month)), monthKeys, func(key string) string {
		n, _ := strconv.Atoi(key)
		first := language.Reader{Language: b.In, Zone: time.UTC}.DayAndMonth(now.At(time.Date(2024, time.Month(n), 1, 12, 0, 0, 0, time.UTC)))
		return strings.TrimSpace(strings.TrimPrefix(first, "1"))
	})
	return line{b.figure(name+".day", label, int64(day.Day)), joins("\u00a0"), b.filled(month)}
}

var monthKeys = []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}

// sum is what a remedy is worth: each of its slots may stay empty.
func (b builder) sum() line {
	made := promise.Making{}
	if b.Shown.OnMiss.Remedy != nil {
		made = *b.Shown.OnMiss.Remedy
	}
	const name = "on_miss.remedy."
	return fits(say.BuilderSum(gap("amount"), gap("percent"), gap("every"), gap("cap"), gap("most")), b.writer(), map[string][]control{
		"amount":  {b.money(name+"amount", say.PromiseFieldAmount(), made.Amount)},
		"percent": {b.percent(name+"percent", say.TermRemedy(), made.Percent)},
		"every":   b.limit(name+"every", made.Every),
		"cap":     {b.money(name+"cap", say.BuilderMost(), made.Cap)},
		"most":    {b.percent(name+"cap_percent", say.BuilderMost(), made.CapPercent)},
	})
}

func (b builder) money(name string, label language.Message, amount *money.Amount) control {
	value := ""
	if amount != nil {
		value = b.writer().Money(*amount)
	}
	return b.filled(control{Kind: ofFigure, Name: name, Label: label.Capital(), Value: value})
}

func (b builder) appeal() line {
	appeal := promise.Appeal{}
	var limit *promise.Limit
	if b.Shown.OnMiss.Appeal != nil {
		appeal = *b.Shown.OnMiss.Appeal
		limit = &appeal.Limit
	}
	return b.shaped("appeal", map[string]line{
		"officer": {b.text("on_miss.appeal.officer", say.TermOfficer(), appeal.Officer)}, "within": b.within("on_miss.appeal.limit", limit),
	})
}

// counting is the stretch of time that one figure is of.
func (b builder) counting() line {
	_, _, rolls := b.Shown.Period.Rolling()
	if rolls {
		return line{joins(b.prefix("figure")), b.period(), joins(b.suffix("figure"))}
	}
	return b.shaped("figure", map[string]line{"period": {b.period()}})
}

func (b builder) prefix(shape string) string {
	if first := promise.PatternOf(shape, b.In)[0]; first.Slot == "" {
		return first.Words
	}
	return ""
}

func (b builder) suffix(shape string) string {
	all := promise.PatternOf(shape, b.In)
	return all[len(all)-1].Words
}

func (b builder) period() control {
	all := append([]promise.Period{promise.RollingQuarter, "30 days", "12 months"}, promise.Periods...)
	now := b.Shown.Period
	if now == "" {
		now = promise.RollingQuarter
	}
	return b.filled(pick("period", say.PromiseFieldPeriod().Capital(), now, all, func(p promise.Period) string {
		if n, unit, rolls := p.Rolling(); rolls {
			return say.BuilderLast(language.Measure{Count: int(n), Unit: measureOf[unit]}).Plain(b.writer())
		}
		return p.Words(b.In)
	}))
}

var measureOf = map[hours.Unit]language.Unit{hours.InDays: language.Day, hours.InWeeks: language.Week, hours.InMonths: language.Month}

func (b builder) owner() control {
	return b.filled(pick("owner", say.TermOwner().Capital(), people.Role(b.Shown.Owner), people.AllRoles, func(role people.Role) string {
		if !isRole(role) {
			return string(role)
		}
		return roleWord(role).Plain(b.writer())
	}))
}

func isRole(role people.Role) bool {
	for _, each := range people.AllRoles {
		if each == role {
			return true
		}
	}
	return false
}

func (b builder) audience() control {
	return b.filled(pick("audience", say.PromiseFieldAudience().Capital(), b.Shown.Audience, []promise.Audience{promise.Public, promise.InternalOnly}, func(a promise.Audience) string {
		if a == promise.Public {
			return say.BuilderEverybody().Plain(b.writer())
		}
		return say.BuilderUsAlone().Plain(b.writer())
	}))
}

func (b builder) since() line {
	day := func(name string, label language.Message, date hours.Date) control {
		value := ""
		if date != 0 {
			value = date.String()
		}
		return b.filled(control{Kind: ofDate, Name: name, Label: label.Capital(), Value: value})
	}
	return fits(say.BuilderMade(gap("since"), gap("until")), b.writer(), map[string][]control{
		"since": {day("since", say.BuilderFieldSince(), b.Shown.Since)}, "until": {day("until", say.BuilderFieldUntil(), b.Shown.Until)},
	})
}
