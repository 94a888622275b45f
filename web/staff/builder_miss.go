package staff

import (
	"strconv"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/promise"
)

// making is the beginning of the names of what a remedy is worth.
const making = "on_miss.remedy."

// remedyWords are the words of a remedy, in pieces, and between them what is
// measured of it.
func (b builder) remedyWords() (all line) {
	name := "words." + string(b.In) + ".remedy"
	var measured []string
	words := 0
	for _, each := range b.remedyPieces() {
		if len(all) > 0 {
			all = append(all, joins(" "))
		}
		if each.Slot != "remedy" {
			measured = append(measured, each.Slot)
			all = append(all, b.sum(each.Slot)...)
			continue
		}
		c := b.words(place(name, words), say.PromiseFieldRemedy(), each.Words)
		if words == 0 {
			c.Fault = b.Form.FaultOf(name)
		} else if each.Words == "" {
			c.Nothing = say.BuilderFurtherWords()
		}
		all = append(all, c)
		words++
	}
	return append(all, control{Kind: ofHidden, Name: name + ".slots", Value: strings.Join(measured, " ")})
}

func (b builder) remedyPieces() []promise.Piece { return promise.RemedyPieces(b.Shown, b.In) }

// sum is what fills one slot of a remedy's words.
func (b builder) sum(slot string) line {
	made := promise.Making{}
	if b.Shown.OnMiss.Remedy != nil {
		made = *b.Shown.OnMiss.Remedy
	}
	switch slot {
	case "amount":
		return line{b.money(making+"amount", say.PromiseFieldAmount(), made.Amount)}
	case "percent":
		return line{b.percent(making+"percent", say.TermRemedy(), made.Percent)}
	case "every":
		return b.limit(making+"every", made.Every)
	}
	if made.Cap == nil && made.CapPercent != 0 {
		return line{b.percent(making+"cap_percent", say.BuilderAtMost(), made.CapPercent)}
	}
	return line{b.money(making+"cap", say.BuilderAtMost(), made.Cap)}
}

// sums are what a remedy is worth beside what stands in its words, each to be
// added.
func (b builder) sums(made promise.Making) (all []term) {
	if b.Shown.OnMiss.Remedy == nil {
		return nil
	}
	shown := map[string]bool{}
	for _, each := range append(b.remedyWords(), b.sentence()...) {
		shown[each.Name] = true
	}
	for _, each := range []struct {
		name string
		say  func(string) language.Message
		kind func() language.Message
	}{
		{"amount", say.BuilderSumAmount, say.PromiseFieldAmount},
		{"percent", say.BuilderSumPercent, say.TermShare},
		{"every", say.BuilderSumEvery, say.BuilderAgain},
	} {
		name := making + each.name
		if each.name == "every" && made.Further != nil {
			continue // it stands with the sum for each further time
		}
		if !shown[name] && !shown[name+".value"] && !shown[name+".percent"] {
			all = append(all, term{Name: "sum-" + each.name, Label: each.kind(), Line: b.one(each.say(it()), b.sum(each.name)...)})
		}
	}
	all = append(all, term{Name: "further", Label: say.BuilderFurtherSum(), Line: b.further(made), Has: made.Further != nil})
	var most line
	if !shown[making+"cap"] {
		most = line{b.money(making+"cap", say.BuilderAtMost(), made.Cap)}
	}
	if !shown[making+"cap_percent"] {
		if len(most) > 0 {
			most = append(most, joins(" / "))
		}
		most = append(most, b.percent(making+"cap_percent", say.BuilderAtMost(), made.CapPercent))
	}
	of := b.one(say.BuilderMostOfIs(it()), choice(b, making+"cap_of", say.BuilderMostOf(), made.CapOf, choices[promise.Worth]{
		{promise.OfMatter, say.BuilderOfMatter}, {promise.OfYearlyBill, say.BuilderOfYear},
	}))
	line := append(b.one(say.BuilderSumCap(it()), most...), append(line{joins(" ")}, of...)...)
	return append(all, term{Name: "cap", Label: say.BuilderAtMost(), Line: line, Has: made.CapOf != "" || made.Cap != nil && made.CapPercent != 0})
}

func (b builder) money(name string, label language.Message, amount *money.Amount) control {
	value := ""
	if amount != nil {
		value = b.writer().Money(*amount)
	}
	return b.filled(control{Kind: ofFigure, Name: name, Label: label.Capital(), Value: value})
}

// further is what is paid for each further time.
func (b builder) further(made promise.Making) line {
	every := line{joins("…")}
	if made.Further != nil {
		every = b.limit(making+"every", made.Every)
	}
	return b.shaped("further", map[string]line{"limit": every, "amount": {b.money(making+"further", say.PromiseFieldAmount(), made.Further)}})
}

// step is what is paid from a delay on.
func (b builder) step(field string, step promise.Step) line {
	sum := fits(say.BuilderEither(gap("one"), gap("other")), b.writer(), map[string][]control{
		"one":   {b.money(field+".amount", say.PromiseFieldAmount(), step.Amount)},
		"other": {b.percent(field+".percent", say.TermShare(), step.Percent)},
	})
	shaped := "step"
	if step.Amount == nil {
		shaped = "step percent"
	}
	return b.shaped(shaped, map[string]line{"limit": b.limit(field+".after", &step.After), "amount": sum})
}

func (b builder) keyedSum(field string, keyed promise.KeyedSum) line {
	name, where := b.forSome(field, keyed.By, keyed.Value)
	amount := &keyed.Amount
	if amount.Minor == 0 {
		amount = nil
	}
	return append(b.shaped("keyed sum", map[string]line{
		"name": {name}, "amount": {b.money(field+".amount", say.PromiseFieldAmount(), amount)},
	}), where...)
}

// asked says whether one has to ask for a remedy, and who receives it.
func (b builder) asked(made promise.Making) line {
	all := b.one(say.BuilderAskedFor(it()), choice(b, making+"claimed", say.BuilderAskedLabel(), yes(made.Claimed), choices[string]{
		{"", say.BuilderUnasked}, {"yes", say.BuilderAsked},
	}))
	return append(append(all, joins(" ")), b.one(say.BuilderGoesTo(it()), choice(b, making+"to_each", say.BuilderWhom(), yes(made.ToEach), choices[string]{
		{"", say.BuilderToOne}, {"yes", say.BuilderToEach},
	}))...)
}

func (b builder) appeal(field string, appeal promise.Appeal) line {
	shape := "appeal next"
	if strings.HasSuffix(field, ".0") {
		shape = "appeal"
	}
	all := b.shaped(shape, map[string]line{
		"officer": {b.text(field+".officer", say.TermOfficer(), appeal.Officer)}, "within": b.within(field+".limit", &appeal.Limit),
	})
	return append(append(all, joins(" ")), b.shaped("appeal by", map[string]line{"within": b.within(field+".within", appeal.Within)})...)
}

// side says whether a share is of those kept or of those missed.
func (b builder) side(name string, share *promise.Share) line {
	now, strict := promise.AtLeast, promise.Within
	if share != nil {
		now, strict = share.Op, share.Strictness
	}
	side := b.one(say.BuilderShareSide(it()), choice(b, name+".op", say.BuilderSide(), now, choices[promise.Op]{
		{promise.AtLeast, say.BuilderShareKept}, {promise.AtMost, say.BuilderShareMissed},
	}))
	return append(append(side, joins(" ")), b.one(say.BuilderShareItself(it()), choice(b, name+".strictness", say.PromiseFieldStrictness(), strict, choices[promise.Strictness]{
		{promise.Within, say.BuilderShareEnough}, {promise.Below, say.BuilderShareNotEnough},
	}))...)
}

// tier is a further share with a limit of its own.
func (b builder) tier(op promise.Op) func(string, promise.Tier) line {
	return func(field string, tier promise.Tier) line {
		percent := line{b.percent(field+".percent", say.TermShare(), tier.Percent)}
		if op == promise.AtMost {
			return b.shaped("tier at most", map[string]line{"share": percent, "limit": b.limit(field+".limit", &tier.Limit)})
		}
		return b.shaped("tier", map[string]line{"share": percent, "within": b.within(field+".limit", &tier.Limit)})
	}
}

var levels = choices[promise.LevelKind]{
	{"", say.BuilderNone},
	{promise.Number, say.BuilderLevelNumber},
	{promise.Per, say.BuilderLevelPer},
	{promise.Band, say.BuilderLevelBand},
	{promise.BelowMean, say.BuilderLevelBelow},
}

// level is a number that is no time, with what of it the sentence does not say.
func (b builder) level(in map[string]bool) line {
	now := promise.Level{}
	if b.Shown.Level != nil {
		now = *b.Shown.Level
	}
	all := b.one(say.BuilderLevelIs(it()), choice(b, "level.kind", say.BuilderLevelKind(), now.Kind, levels))
	if now.Kind == "" {
		return all
	}
	all = append(all, joins(" "), choice(b, "level.op", say.BuilderSide(), now.Op, choices[promise.Op]{
		{"", say.BuilderNone}, {promise.AtLeast, say.BuilderAtLeast}, {promise.AtMost, say.BuilderAtMost},
	}))
	if now.Kind == promise.Number || now.Kind == promise.Per || now.Strictness != promise.Within {
		all = append(all, joins(" "), choice(b, "level.strictness", say.PromiseFieldStrictness(), now.Strictness, choices[promise.Strictness]{
			{promise.Within, say.BuilderShareEnough}, {promise.Below, say.BuilderShareNotEnough},
		}))
	}
	for _, each := range []control{
		b.filled(control{Kind: ofFigure, Name: "level.value", Label: say.PromiseFieldLevel().Capital(), Value: strconv.FormatInt(now.Value, 10)}),
		b.figure("level.per", say.BuilderAmong().Capital(), now.Per),
		b.percent("level.percent", say.PromiseFieldLevel(), now.Percent),
	} {
		if !in[each.Name] {
			all = append(all, joins(" "), each)
		}
	}
	return all
}

// rolling is the way of a period that is not one of the calendar.
const rolling = promise.Period("rolling")

// period is the stretch of time that one figure is of.
func (b builder) period() line {
	now := b.Shown.Period
	count, unit := int64(90), "days"
	number, word, found := strings.Cut(string(now), " ")
	if n, err := strconv.ParseInt(number, 10, 64); err == nil && found {
		count, unit = n, word
	}
	_, _, rolls := now.Rolling()
	if rolls {
		now = rolling
	}
	menu := b.filled(pick("period", say.PromiseFieldPeriod().Capital(), now, append([]promise.Period{rolling}, promise.Periods...), func(p promise.Period) string {
		if p == rolling {
			return say.BuilderRolling().Plain(b.writer())
		}
		return p.Words(b.In)
	}))
	if !rolls {
		return line{menu}
	}
	units := pick("period.unit", say.BuilderUnit(say.PromiseFieldPeriod()), unit, []string{"days", "weeks", "months", "years"}, b.periodUnit)
	return append(line{menu, joins(" ")}, fits(say.BuilderRollingOver(gap("count"), gap("unit")), b.writer(), map[string][]control{
		"count": {b.figure("period.count", say.PromiseFieldPeriod().Capital(), count)}, "unit": {b.filled(units)},
	})...)
}

func (b builder) periodUnit(word string) string {
	unit, known := map[string]hours.Unit{"days": hours.InDays, "weeks": hours.InWeeks, "months": hours.InMonths}[word]
	if !known {
		return say.BuilderYears().Plain(b.writer())
	}
	return promise.UnitWords(hours.Limit{Value: 2, Unit: unit, Counting: hours.Clock}, b.writer())
}
