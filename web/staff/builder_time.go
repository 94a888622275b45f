package staff

import (
	"strconv"
	"strings"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/promise"
)

// place names a row of a list.
func place(list string, at int) string { return list + "." + strconv.Itoa(at) }

// ownEvent stands in a menu of events for one of an organisation's own.
const ownEvent = promise.Event("own: ")

// event is a menu of what can happen, with a field for one of our own.
func (b builder) event(name string, label language.Message, now promise.Event, none bool) line {
	keys, menu := append([]promise.Event{}, promise.Events...), now
	if none || now == "" {
		keys = append([]promise.Event{""}, keys...)
	}
	own, isOwn := now.Own()
	if isOwn {
		menu = ownEvent
	}
	all := line{b.filled(pick(name, label.Capital(), menu, append(keys, ownEvent), func(e promise.Event) string {
		switch {
		case e == "" && none:
			return say.BuilderNone().Plain(b.writer())
		case e == "":
			return b.chooseWords()
		case e == ownEvent:
			return say.BuilderOwnEvent().Plain(b.writer())
		case e.From(b.In) == "":
			return e.Say().Plain(b.writer())
		}
		return e.From(b.In)
	}))}
	if isOwn {
		all = append(all, joins("\u00a0"), b.words(name+".own", say.BuilderOwnEventName(), own))
	}
	return all
}

// counted is from what to what its time counts.
func (b builder) counted() line {
	p := b.Shown
	start, stop := b.event("start", say.PromiseFieldStart(), p.Start, false), b.event("stop", say.PromiseFieldStop(), p.Stop, false)
	var all line
	if b.countsBack() {
		all = b.shaped("counted back", map[string]line{"start": start, "event": start})
		all = append(append(all, joins(" ")), fits(say.BuilderEnds(gap("stop")), b.writer(), map[string][]control{"stop": stop})...)
	} else {
		all = b.shaped("counted", map[string]line{"start": start, "stop": stop})
	}
	if p.Limit == nil {
		return all
	}
	return append(append(all, joins(" ")), fits(say.BuilderBegins(it()), b.writer(), map[string][]control{"it": {b.begins("limit", *p.Limit)}})...)
}

func (b builder) countsBack() bool {
	return b.Shown.Class == promise.Notice || b.Shown.Limit != nil && b.Shown.Limit.Before
}

func (b builder) average() control {
	return choice(b, "average", say.PromiseFieldAverage(), b.Shown.Average, choices[promise.Average]{
		{promise.Mean, say.BuilderAverageMean}, {promise.Median, say.BuilderAverageMedian},
	})
}

func (b builder) moment() control { return b.momentOf("moment", b.Shown.Moment) }

func (b builder) momentOf(name string, now promise.Moment) control {
	all := append([]promise.Moment{""}, promise.Moments...)
	return b.filled(pick(name, say.PromiseFieldMoment().Capital(), now, all, func(m promise.Moment) string {
		if m == "" {
			return say.BuilderNone().Plain(b.writer())
		}
		return m.Words(b.In)
	}))
}

func (b builder) pauses() line {
	c := several("pauses", say.PromiseFieldPauses().Capital(), b.Shown.Pauses, promise.Waits, func(w promise.Wait) string { return w.Words(b.In) })
	return b.shaped("pause", map[string]line{"list": {b.filled(c)}})
}

var dimensions = choices[promise.Dimension]{
	{promise.BySegment, say.BuilderBySegment},
	{promise.BySeverity, say.BuilderBySeverity},
	{promise.ByPlace, say.BuilderByPlace},
	{promise.ByService, say.BuilderByService},
	{promise.ByRequest, say.TermRequestType},
	{promise.ByOpening, say.TermOpeningHours},
	{promise.ByDay, say.BuilderByDay},
}

// forSome says for whom a limit or an amount is another: by what, which one, and
// how the sentence says it.
func (b builder) forSome(field string, by promise.Dimension, value string) (name control, where line) {
	name = b.words(field+".name", say.PromiseFieldValueName(), b.Shown.Words.In[b.In].Names[value])
	if values := by.Values(); values != nil {
		name = b.filled(pick(field+".value", say.PromiseFieldValue().Capital(), value, values, func(value string) string { return by.Words(value, b.In) }))
		return name, append(line{joins(" ")}, b.one(say.BuilderWhen(it()), choice(b, field+".by", say.PromiseFieldDimension(), by, dimensions))...)
	}
	where = fits(say.BuilderWhere(gap("by"), gap("value")), b.writer(), map[string][]control{
		"by": {choice(b, field+".by", say.PromiseFieldDimension(), by, dimensions)}, "value": {b.words(field+".value", say.PromiseFieldValue(), value)},
	})
	return name, append(line{joins(" ")}, append(where, control{Kind: ofHidden, Name: field + ".was", Value: value})...)
}

func (b builder) keyed(field string, keyed promise.Keyed) line {
	name, where := b.forSome(field, keyed.By, keyed.Value)
	return append(b.shaped("keyed", map[string]line{"name": {name}, "limit": b.limit(field+".limit", &keyed.Limit)}), where...)
}

func (b builder) stage(field string, stage promise.Stage) line {
	deed, number := "", 0
	if at := strings.LastIndexByte(field, '.'); at >= 0 {
		number, _ = strconv.Atoi(field[at+1:])
	}
	if written := b.Shown.Words.In[b.In].Stages; number < len(written) {
		deed = written[number]
	}
	all := b.shaped("stage", map[string]line{
		"stage": {b.words(field+".deed", say.PromiseFieldDeed(), deed)}, "within": b.within(field+".limit", &stage.Limit),
	})
	stop := b.event(field+".stop", say.PromiseFieldStop(), stage.Stop, false)
	return append(append(all, joins(" ")), fits(say.BuilderEnds(gap("stop")), b.writer(), map[string][]control{"stop": stop})...)
}

// repeatTerm is until when it is done again and again, and how often where the
// sentence does not say it.
func (b builder) repeatTerm(in map[string]bool) (all line) {
	now := promise.Event("")
	if b.Shown.Repeat != nil {
		now = b.Shown.Repeat.Until
	}
	if b.Shown.Class != promise.Cadence {
		all = append(b.one(say.BuilderRepeatIs(it()), append(line{b.repeatKind(), joins(" ")}, b.repeat()...)...), joins(" "))
	}
	return append(all, b.shaped("until", map[string]line{"stop": b.event("repeat.until", say.BuilderEndsRepeat(), now, true)})...)
}

// dates are the days of the year by which something is done.
func (b builder) dates() []promise.YearDay {
	if b.Shown.Repeat == nil {
		return nil
	}
	return b.Shown.Repeat.Dates
}

func (b builder) dateRow(field string, day promise.YearDay) line {
	return b.one(say.BuilderByDate(it()), b.yearDay(field, say.BuilderYearDay(), day)...)
}

func (b builder) yearDay(name string, label language.Message, day promise.YearDay) line {
	month := pick(name+".month", say.BuilderUnit(label), strconv.Itoa(int(day.Month)), monthKeys, func(key string) string {
		n, _ := strconv.Atoi(key)
		first := language.Reader{Language: b.In, Zone: time.UTC}.DayAndMonth(now.At(time.Date(2024, time.Month(n), 1, 12, 0, 0, 0, time.UTC)))
		return strings.TrimSpace(strings.TrimPrefix(first, "1"))
	})
	return line{b.figure(name+".day", label.Capital(), int64(day.Day)), joins("\u00a0"), b.filled(month)}
}

var monthKeys = []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}

var alternatives = choices[promise.AlternativeKind]{
	{"", say.BuilderNone},
	{promise.AgreedDate, say.BuilderInsteadAgreed},
	{promise.ToldDate, say.BuilderInsteadTold},
	{promise.Express, say.BuilderInsteadExpress},
	{promise.Fallback, say.BuilderInsteadFallback},
	{promise.Charged, say.BuilderInsteadCharged},
}

// alternative is what may take the place of the limit.
func (b builder) alternative() line {
	now := promise.Alternative{}
	if b.Shown.Alternative != nil {
		now = *b.Shown.Alternative
	}
	all := b.one(say.BuilderInstead(it()), choice(b, "alternative.kind", say.PromiseFieldAlternative(), now.Kind, alternatives))
	fee := fits(say.BuilderEither(gap("one"), gap("other")), b.writer(), map[string][]control{
		"one":   {b.money("alternative.fee", say.TermFee(), now.Fee)},
		"other": {b.percent("alternative.fee_percent", say.TermFee(), now.FeePercent)},
	})
	switch now.Kind {
	case promise.Express:
		all = append(append(all, joins(" ")), b.shaped("express", map[string]line{"fee": fee, "within": b.within("alternative.limit", now.Limit)})...)
		all = append(append(all, joins(" ")), fits(say.BuilderEither(gap("one"), gap("other")), b.writer(), map[string][]control{
			"one": {b.momentOf("alternative.moment", now.Moment)}, "other": {b.slotOf("alternative.slot", now.Slot)},
		})...)
	case promise.Charged:
		all = append(append(all, joins(" ")), b.shaped("charged", map[string]line{"fee": fee})...)
	case promise.Fallback:
		keys, titles := []string{}, map[string]string{}
		for _, each := range b.Past.Others {
			title, _ := each.Title.Pick(b.In)
			keys, titles[each.Key] = append(keys, each.Key), title
		}
		menu := pick("alternative.promise", say.TermPromise().Capital(), now.Promise, keys, func(key string) string { return titles[key] })
		all = append(append(all, joins(" ")), b.one(say.BuilderHoldsInstead(it()), b.filled(menu))...)
	}
	return all
}
