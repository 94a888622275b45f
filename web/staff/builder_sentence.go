package staff

import (
	"slices"
	"strconv"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// classMenu is the kind of promise: choosing another changes the sentence.
func (b builder) classMenu() control {
	c := pick("class", say.BuilderClass(), b.Shown.Class, promise.Classes, func(class promise.Class) string {
		return classWords(class).Capital().Plain(b.Reader)
	})
	c.In = b.Reader.Language
	return c
}

// sentence is the promise in the language at hand, with its slots in that
// language's order.
func (b builder) sentence() (all line) {
	for _, each := range promise.Slots(b.Shown, b.In) {
		if each.Slot == "" {
			all = append(all, joins(each.Words))
		} else {
			all = append(all, b.slot(each.Slot)...)
		}
	}
	for at, each := range all {
		if each.Kind == ofWords && strings.TrimSpace(each.Value) != "" || each.Kind == ofPhrase && each.Value != "" {
			all[at].First = true
			break
		}
	}
	return all
}

// slot is what fills one slot of the sentence.
func (b builder) slot(name string) line {
	p := b.Shown
	switch name {
	case "who", "deed", "object", "remedy":
		return line{b.phrase(name)}
	case "condition", ", condition", " condition", "Condition":
		return b.condition(name)
	case "limit":
		return b.limit("limit", p.Limit)
	case "strictness":
		return line{b.strictness("limit", p.Limit)}
	case "share":
		return line{b.percent("share.percent", say.TermShare(), percentOf(p.Share))}
	case "number":
		return b.number()
	case "per":
		return line{b.figure("level.per", say.PromiseFieldLevel(), p.Level.Per)}
	case "band":
		return line{b.percent("level.percent", say.PromiseFieldLevel(), p.Level.Percent)}
	case "slot":
		return line{b.slotMenu()}
	case "repeat":
		return b.repeat()
	case "rolling":
		return line{b.period()}
	case "moment":
		return line{pick("moment", say.PromiseFieldMoment(), p.Moment, promise.Moments, func(m promise.Moment) string { return m.Words(b.In) })}
	}
	return nil
}

var phraseLabels = map[string]func() language.Message{
	"who": say.PromiseFieldWho, "deed": say.PromiseFieldDeed, "object": say.PromiseFieldObject,
	"condition": say.PromiseFieldCondition, "remedy": say.PromiseFieldRemedy,
}

// phraseOf reads one phrase of a promise.
func phraseOf(words promise.Phrases, name string) string {
	switch name {
	case "who":
		return words.Who
	case "deed":
		return words.Deed
	case "object":
		return words.Object
	case "condition":
		return words.Condition
	}
	return words.Remedy
}

func (b builder) phrase(name string) control {
	return b.words("words."+string(b.In)+"."+name, phraseLabels[name](), phraseOf(b.Shown.Words.In[b.In], name))
}

// condition is the promise's own condition, with what joins it where it has one.
func (b builder) condition(slot string) line {
	c := b.phrase("condition")
	switch {
	case c.Value == "":
		return line{joins(" "), c}
	case slot == "Condition":
		return line{c, joins(" ")}
	}
	return line{joins(strings.TrimSuffix(slot, "condition")), c}
}

// words is a slot for words in the sentence's language.
func (b builder) words(name string, label language.Message, value string) control {
	return b.filled(control{Kind: ofPhrase, Name: name, Label: label, Value: value})
}

// filled is a slot with what was typed of it, where the form came back.
func (b builder) filled(c control) control {
	c.In = b.In
	if b.Form != nil && b.Form.Typed(c.Name) && c.Kind != ofMenu && c.Kind != ofMarks {
		c.Value = b.Form.Value(c.Name)
	}
	c.Fault = b.Form.FaultOf(c.Name)
	return c
}

func (b builder) figure(name string, label language.Message, n int64) control {
	value := ""
	if n != 0 {
		value = strconv.FormatInt(n, 10)
	}
	return b.filled(control{Kind: ofFigure, Name: name, Label: label, Value: value})
}

func percentOf(s *promise.Share) promise.BasisPoints {
	if s == nil {
		return 0
	}
	return s.Percent
}

// percent is a number with the sign of its language around it; there is none
// in front of an empty one.
func (b builder) percent(name string, label language.Message, share promise.BasisPoints) control {
	value := ""
	if share != 0 {
		value = b.writer().Percent(float64(share)/float64(promise.Whole), 2)
	}
	return b.filled(control{Kind: ofFigure, Name: name, Label: say.BuilderPercent(label), Value: value})
}

// units are what a limit may count, each by which clock.
var units = []hours.Limit{
	{Unit: hours.InMinutes, Counting: hours.Working},
	{Unit: hours.InHours, Counting: hours.Working},
	{Unit: hours.InDays, Counting: hours.Working},
	{Unit: hours.InSeconds, Counting: hours.Clock},
	{Unit: hours.InMinutes, Counting: hours.Clock},
	{Unit: hours.InHours, Counting: hours.Clock},
	{Unit: hours.InDays, Counting: hours.Clock},
	{Unit: hours.InWeeks, Counting: hours.Clock},
	{Unit: hours.InMonths, Counting: hours.Clock},
}

func unitKey(limit hours.Limit) string { return string(limit.Counting) + " " + string(limit.Unit) }

// limit is a number and what it counts, by which clock.
func (b builder) limit(name string, limit *promise.Limit) (all line) {
	label := say.TermTimeLimit()
	if name != "limit" {
		label = labelOf(name)
	}
	now := promise.Limit{Limit: hours.Limit{Unit: hours.InDays, Counting: hours.Working}}
	if limit != nil {
		now = *limit
	}
	if now.From != 0 {
		all = append(all, b.figure(name+".from", label, now.From))
		for _, each := range promise.PatternOf("_range", b.In) {
			if each.Slot == "" {
				all = append(all, joins(each.Words))
			}
		}
	}
	unit := control{Kind: ofMenu, Name: name + ".unit", Label: say.BuilderUnit(label), Value: unitKey(now.Limit)}
	for _, each := range units {
		each.Value = max(now.Value, 1)
		group := say.BuilderByClock()
		if each.Counting == hours.Working {
			group = say.BuilderByHours()
		}
		unit.Options = append(unit.Options, option{
			Value: unitKey(each), Label: promise.UnitWords(each, b.writer()), Group: group, Chosen: unitKey(each) == unitKey(now.Limit),
		})
	}
	return append(all, b.figure(name+".value", label, now.Value), joins("\u00a0"), b.filled(unit))
}

// labelOf names a slot by the field that it belongs to.
func labelOf(name string) language.Message {
	for _, field := range slices.Backward(promise.Fields()) {
		if field.Holds(name) {
			return field.Say()
		}
	}
	return say.TermTimeLimit()
}

func (b builder) strictness(name string, limit *promise.Limit) control {
	now := promise.Within
	if limit != nil {
		now = limit.Strictness
	}
	c := pick(name+".strictness", say.PromiseFieldStrictness(), now, []promise.Strictness{promise.Within, promise.Below},
		func(s promise.Strictness) string { return s.Words(b.In) })
	return b.filled(c)
}

// within is a limit with its words, in another sentence than the main one.
func (b builder) within(name string, limit *promise.Limit) (all line) {
	for _, each := range promise.WithinSlots(b.In) {
		switch each.Slot {
		case "limit":
			all = append(all, b.limit(name, limit)...)
		case "strictness":
			all = append(all, b.strictness(name, limit))
		default:
			all = append(all, joins(each.Words))
		}
	}
	return all
}

// number is the one that the sentence counts.
func (b builder) number() line {
	switch p := b.Shown; {
	case p.Repeat != nil:
		return line{b.figure("repeat.times", say.PromiseFieldRepeat(), p.Repeat.Times)}
	case p.Level != nil:
		return line{b.figure("level.value", say.PromiseFieldLevel(), p.Level.Value)}
	}
	return line{b.figure("level.value", say.PromiseFieldLevel(), 0)}
}

// slotKey names a stretch of the day in a menu.
func slotKey(s promise.Slot) string {
	key := strconv.FormatInt(s.Hours, 10)
	if s.HalfDay {
		key = "half"
	}
	if s.Chosen {
		key += " chosen"
	}
	return key
}

func (b builder) slotMenu() control {
	now := *b.Shown.Slot
	c := control{Kind: ofMenu, Name: "slot", Label: say.PromiseFieldSlot().Capital(), Value: slotKey(now)}
	var all []promise.Slot
	for _, chosen := range []bool{false, true} {
		for _, n := range []int64{1, 2, 3, 4, 6, 8} {
			all = append(all, promise.Slot{Hours: n, Chosen: chosen})
		}
		all = append(all, promise.Slot{HalfDay: true, Chosen: chosen})
	}
	if !slices.Contains(all, now) {
		all = append(all, now)
	}
	for _, each := range all {
		c.Options = append(c.Options, option{Value: slotKey(each), Label: each.Words(b.writer()), Chosen: each == now})
	}
	return b.filled(c)
}

// repeat is how often: every so long, or so many times in a period.
func (b builder) repeat() line {
	now := promise.Repeat{}
	if b.Shown.Repeat != nil {
		now = *b.Shown.Repeat
	}
	if now.Every != nil {
		return b.shaped("_every", map[string]line{"limit": b.limit("repeat.every", now.Every)})
	}
	if len(now.Dates) > 0 {
		return b.shaped("_dates", map[string]line{"dates": {joins(b.dates(now.Dates))}})
	}
	in := pick("repeat.in", say.PromiseFieldPeriod().Capital(), now.In, promise.Periods, func(p promise.Period) string { return p.Words(b.In) })
	return b.shaped("_times", map[string]line{
		"number": {b.figure("repeat.times", say.PromiseFieldRepeat(), now.Times)}, "period": {b.filled(in)},
	})
}

func (b builder) dates(days []promise.YearDay) string {
	var words []string
	for text, day := range promise.YearDays(b.In) {
		if slices.Contains(days, day) {
			words = append(words, text)
		}
	}
	slices.Sort(words)
	return b.writer().List(words)
}

// repeatKind is the way in which it is said how often: it changes the sentence,
// so it stands before it.
func (b builder) repeatKind() control {
	now := "times"
	switch repeat := b.Shown.Repeat; {
	case repeat == nil:
	case repeat.Every != nil:
		now = "every"
	case len(repeat.Dates) > 0:
		now = "dates"
	}
	kinds := []string{"every", "times"}
	return b.filled(pick("repeat.kind", say.BuilderHowOften().Capital(), now, kinds, func(kind string) string {
		switch kind {
		case "every":
			return say.BuilderEverySoLong().Plain(b.Reader)
		case "times":
			return say.BuilderSoManyTimes().Plain(b.Reader)
		}
		return say.PromiseFieldRepeat().Plain(b.Reader)
	}))
}

// shaped lays one of the sentences beside the main one out, with what fills its
// slots.
func (b builder) shaped(shape string, slots map[string]line) (all line) {
	for _, each := range promise.PatternOf(shape, b.In) {
		if each.Slot == "" {
			all = append(all, joins(each.Words))
		} else {
			all = append(all, slots[each.Slot]...)
		}
	}
	return all
}
