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

// usualLimit is what a limit begins with that somebody adds.
func usualLimit() promise.Limit {
	return promise.Limit{Limit: hours.Limit{Value: 2, Unit: hours.InDays, Counting: hours.Working}}
}

func unitKey(limit hours.Limit) string { return string(limit.Counting) + " " + string(limit.Unit) }

// limit is a number and what it counts, by which clock. What is seldom said of a
// limit is folded away behind it, but for what stands beside it already.
func (b builder) limit(name string, limit *promise.Limit, beside ...string) (all line) {
	label := labelOf(name)
	now, value := promise.Limit{Limit: hours.Limit{Unit: hours.InDays, Counting: hours.Working}}, ""
	if limit != nil {
		now = *limit
		value = strconv.FormatInt(now.Value, 10)
	}
	if now.From != 0 {
		all = append(all, b.figure(name+".from", say.BuilderFrom(), now.From))
		for _, each := range promise.PatternOf("_range", b.In) {
			if each.Slot == "" {
				all = append(all, joins(each.Words))
			}
		}
	}
	number := b.filled(control{Kind: ofFigure, Name: name + ".value", Label: label.Capital(), Value: value})
	unit, more := b.unit(name, label, now.Limit), b.moreOf(name, label, now, beside)
	unit.Tail = &more
	all = append(all, number, joins("\u00a0"), unit)
	if at, is := now.Boundary.Minute(); is {
		all = append(all, joins(" · "), b.filled(control{Kind: ofTime, Name: name + ".minute", Label: say.BuilderTimeOfDay().Capital(), Value: at.String()}))
	}
	return all
}

func (b builder) unit(name string, label language.Message, now hours.Limit) control {
	unit := control{Kind: ofMenu, Name: name + ".unit", Label: say.BuilderUnit(label), Value: unitKey(now)}
	offered := units
	if !slices.ContainsFunc(units, func(each hours.Limit) bool { return unitKey(each) == unitKey(now) }) {
		offered = append(slices.Clip(units), now)
	}
	for _, each := range offered {
		each.Value = max(now.Value, 1)
		group := say.BuilderByClock()
		if each.Counting == hours.Working {
			group = say.BuilderByHours()
		}
		unit.Options = append(unit.Options, option{
			Value: unitKey(each), Label: promise.UnitWords(each, b.writer()), Group: group, Chosen: unitKey(each) == unitKey(now),
		})
	}
	return b.filled(unit)
}

// moreOf is what is seldom said of a limit.
func (b builder) moreOf(name string, label language.Message, now promise.Limit, beside []string) control {
	more := control{Kind: ofMore, Name: name + ".more", Label: say.BuilderMoreAbout(label), In: b.In}
	add := func(field string, c control) {
		if !slices.Contains(beside, field) {
			more.Inside = append(more.Inside, c)
		}
	}
	if now.From == 0 {
		add("from", b.figure(name+".from", say.BuilderFrom().Capital(), 0))
	}
	add("strictness", b.strictness(name, &now))
	add("begins", b.begins(name, now))
	ends := now.Boundary
	if _, is := ends.Minute(); is {
		ends = byMinute
	}
	add("boundary", choice(b, name+".boundary", say.BuilderBoundary(), ends, boundaries))
	add("before", choice(b, name+".before", say.BuilderDirection(), yes(now.Before), directions))
	add("rings", b.figure(name+".rings", say.BuilderRings().Capital(), now.Rings))
	return more
}

// yes is how a form says that something is so.
func yes(so bool) string {
	if so {
		return "yes"
	}
	return ""
}

var boundaries = choices[hours.Boundary]{
	{"", say.BuilderBoundaryUsual},
	{hours.AtClose, say.BuilderBoundaryClose},
	{hours.AtMidnight, say.BuilderBoundaryMidnight},
	{hours.AtSameTime, say.BuilderBoundarySame},
	{byMinute, say.BuilderBoundaryMinute},
}

// byMinute stands in the menu for an end at a time of day.
const byMinute hours.Boundary = "minute"

var directions = choices[string]{{"", say.BuilderForwards}, {"yes", say.BuilderBackwards}}

var beginnings = choices[promise.Begins]{
	{promise.AtOnce, say.BuilderBeginsAtOnce}, {promise.NextOpening, say.BuilderBeginsOpening}, {promise.MonthEnd, say.BuilderBeginsMonth},
}

func (b builder) begins(name string, now promise.Limit) control {
	return choice(b, name+".begins", say.PromiseFieldBegins(), now.Begins, beginnings)
}

func (b builder) strictness(name string, limit *promise.Limit) control {
	now := promise.Within
	if limit != nil {
		now = limit.Strictness
	}
	c := pick(name+".strictness", say.PromiseFieldStrictness().Capital(), now, []promise.Strictness{promise.Within, promise.Below},
		func(s promise.Strictness) string { return s.Words(b.In) })
	return b.filled(c)
}

// within is a limit with its words, in another sentence than the main one.
func (b builder) within(name string, limit *promise.Limit) (all line) {
	for _, each := range promise.WithinSlots(b.In) {
		switch each.Slot {
		case "limit":
			all = append(all, b.limit(name, limit, "strictness")...)
		case "strictness":
			all = append(all, b.strictness(name, limit))
		default:
			all = append(all, joins(each.Words))
		}
	}
	return all
}

// fieldLabels name slots by the ends of their names.
var fieldLabels = choices[string]{
	{"internal_limit", say.BuilderFieldInternalLimit},
	{"repeat.every", say.PromiseFieldRepeat},
	{"remedy.every", say.BuilderAgain},
	{"remedy.claim_within", say.BuilderClaimWithin},
	{"remedy.paid_within", say.BuilderPaidWithin},
	{"on_miss.explain", say.BuilderFieldExplain},
	{"limit", say.TermTimeLimit},
	{"percent", say.TermShare},
	{"amount", say.PromiseFieldAmount},
	{"officer", say.TermOfficer},
}

var allFields = promise.Fields()

// labelOf names a slot as people do; one of a list with its number.
func labelOf(name string) language.Message {
	label := say.TermTimeLimit()
	for _, end := range []string{".value", ".from", ".rings"} {
		name = strings.TrimSuffix(name, end)
	}
	at := slices.IndexFunc(fieldLabels, func(f worded[string]) bool { return name == f.key || strings.HasSuffix(name, "."+f.key) })
	field := slices.IndexFunc(allFields, func(f promise.Field) bool { return f.Holds(name) })
	switch {
	case at >= 0:
		label = fieldLabels[at].say()
	case field >= 0:
		label = allFields[field].Say()
	}
	for _, part := range strings.Split(name, ".") {
		if number, err := strconv.Atoi(part); err == nil {
			return say.BuilderNumbered(label, number+1)
		}
	}
	return label
}
