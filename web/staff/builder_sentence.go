package staff

import (
	"slices"
	"strconv"
	"strings"

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
	if b.Shown.Class == promise.Remedy {
		all = b.shaped("remedied", map[string]line{"remedy": b.remedyWords()})
	} else {
		for _, each := range promise.Slots(b.Shown, b.In) {
			if each.Slot == "" {
				all = append(all, joins(each.Words))
			} else {
				all = append(all, b.slot(each.Slot)...)
			}
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
	case "who", "deed", "object":
		return line{b.phrase(name)}
	case "condition", ", condition", " condition", "Condition":
		return b.condition(name)
	case "limit":
		return b.mainLimit()
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
		return b.period()
	case "moment":
		return line{b.moment()}
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

// number is the one that the sentence counts.
func (b builder) number() line {
	switch p := b.Shown; {
	case p.Repeat != nil:
		return line{b.figure("repeat.times", say.PromiseFieldRepeat(), p.Repeat.Times)}
	case p.Level != nil:
		return line{b.filled(control{Kind: ofFigure, Name: "level.value", Label: say.PromiseFieldLevel().Capital(), Value: strconv.FormatInt(p.Level.Value, 10)})}
	}
	return line{b.figure("level.value", say.PromiseFieldLevel().Capital(), 0)}
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

func (b builder) slotMenu() control { return b.slotOf("slot", b.Shown.Slot) }

func (b builder) slotOf(name string, shown *promise.Slot) control {
	now := promise.Slot{}
	if shown != nil {
		now = *shown
	}
	c := control{Kind: ofMenu, Name: name, Label: say.PromiseFieldSlot().Capital(), Value: slotKey(now)}
	var all []promise.Slot
	for _, chosen := range []bool{false, true} {
		for n := range int64(12) {
			n++
			all = append(all, promise.Slot{Hours: n, Chosen: chosen})
		}
		all = append(all, promise.Slot{HalfDay: true, Chosen: chosen})
	}
	if shown == nil {
		c.Options = append(c.Options, option{Value: "", Label: say.BuilderNone().Plain(b.writer()), Chosen: true})
	} else if !slices.Contains(all, now) {
		all = append(all, now)
	}
	for _, each := range all {
		c.Options = append(c.Options, option{Value: slotKey(each), Label: each.Words(b.writer()), Chosen: each == now && shown != nil})
	}
	return b.filled(c)
}

// mainLimit is the limit of the sentence, with what of it does not stand beside.
func (b builder) mainLimit() line {
	beside := []string{}
	if !b.countsBack() {
		beside = append(beside, "begins")
	}
	if slices.ContainsFunc(promise.Slots(b.Shown, b.In), func(p promise.Piece) bool { return p.Slot == "strictness" }) {
		beside = append(beside, "strictness")
	}
	return b.limit("limit", b.Shown.Limit, beside...)
}

// repeat is how often: every so long, so many times in a period, or by dates.
func (b builder) repeat() line {
	now := promise.Repeat{}
	if b.Shown.Repeat != nil {
		now = *b.Shown.Repeat
	}
	switch repeatedBy(b.Shown.Repeat) {
	case "every":
		return b.shaped("_every", map[string]line{"limit": b.limit("repeat.every", now.Every)})
	case "dates":
		return b.shaped("_dates", map[string]line{"dates": {joins(b.datesWords(now.Dates))}})
	}
	in := pick("repeat.in", say.PromiseFieldPeriod().Capital(), now.In, promise.Periods, func(p promise.Period) string { return p.Words(b.In) })
	times := control{Kind: ofFigure, Name: "repeat.times", Label: say.PromiseFieldRepeat().Capital(), Value: strconv.FormatInt(now.Times, 10)}
	return b.shaped("_times", map[string]line{"number": {b.filled(times)}, "period": {b.filled(in)}})
}

// repeatedBy is the way in which something is done again and again.
func repeatedBy(repeat *promise.Repeat) string {
	switch {
	case repeat == nil || repeat.Times != 0:
		return "times"
	case repeat.Every != nil:
		return "every"
	case len(repeat.Dates) > 0:
		return "dates"
	}
	return "times"
}

func (b builder) datesWords(days []promise.YearDay) string {
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
	c := choice(b, "repeat.kind", say.BuilderHowOften(), repeatedBy(b.Shown.Repeat), choices[string]{
		{"every", say.BuilderEverySoLong}, {"times", say.BuilderSoManyTimes}, {"dates", say.BuilderOnDates},
	})
	return c
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
