package staff

import (
	"math"
	"strconv"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/promise"
	"vaada/web"
)

// reading puts what somebody typed into a promise. A field that the form does
// not have stays as it is.
type reading struct {
	builder
	form *web.Form
	p    promise.Promise
}

// longestPhrase bounds a phrase, in characters.
const longestPhrase = 200

// typed is the promise with what was typed on it. What cannot be read is noted
// in the form.
func (b builder) typed(form *web.Form, from promise.Promise) promise.Promise {
	r := &reading{builder: b, form: form, p: from.Copy()}
	r.phrases()
	r.measured()
	r.lists()
	r.miss()
	r.besides()
	if class := promise.Class(form.Value("class")); form.Typed("class") && class != r.p.Class {
		r.p = promise.Reshaped(r.p, class)
	}
	return r.p
}

func (r *reading) phrases() {
	words := r.p.Words.In[r.In]
	for name, into := range map[string]*string{
		"who": &words.Who, "deed": &words.Deed, "object": &words.Object, "condition": &words.Condition, "remedy": &words.Remedy,
	} {
		if field := "words." + string(r.In) + "." + name; r.form.Typed(field) {
			*into = r.phraseTyped(field, phraseLabels[name](), *into)
		}
	}
	if words.Remedy != "" && r.p.OnMiss.Remedy == nil {
		r.p.OnMiss.Remedy = &promise.Making{}
	}
	if words.IsZero() {
		delete(r.p.Words.In, r.In)
	} else {
		r.p.Words.In[r.In] = words
	}
	if l := language.Language(r.form.Value("fresh")); l.Known() {
		var stale []language.Language
		for _, each := range r.p.Words.Stale {
			if each != l {
				stale = append(stale, each)
			}
		}
		r.p.Words.Stale = stale
	}
}

// phraseTyped reads a phrase on one line. The capital that the page gave it at
// the beginning of the sentence is not part of it.
func (r *reading) phraseTyped(field string, label language.Message, before string) string {
	text := strings.Join(strings.Fields(r.form.Optional(field, label, longestPhrase)), " ")
	if text == capitalOf(before, r.In) {
		return before
	}
	return text
}

func (r *reading) measured() {
	p := &r.p
	p.Limit = r.limit("limit", p.Limit)
	if p.Limit != nil && r.form.Typed("limit.begins") {
		p.Limit.Begins = promise.Begins(r.form.Value("limit.begins"))
	}
	if r.form.Typed("share.percent") {
		if p.Share == nil {
			p.Share = &promise.Share{Op: promise.AtLeast}
		}
		p.Share.Percent = r.percent("share.percent")
	}
	if r.form.Typed("moment") {
		p.Moment = promise.Moment(r.form.Value("moment"))
	}
	if r.form.Typed("slot") {
		p.Slot = dayPartOf(r.form.Value("slot"))
	}
	if r.form.TypedUnder("level.") && p.Level == nil {
		p.Level = &promise.Level{Kind: promise.Number, Op: promise.AtMost}
	}
	for name, into := range r.numbers() {
		if r.form.Typed(name) {
			*into = r.whole(name)
		}
	}
	if r.form.Typed("level.percent") {
		p.Level.Percent = r.percent("level.percent")
	}
	r.repeat()
}

// numbers are the plain numbers of a level.
func (r *reading) numbers() map[string]*int64 {
	if r.p.Level == nil {
		return nil
	}
	return map[string]*int64{"level.value": &r.p.Level.Value, "level.per": &r.p.Level.Per}
}

func dayPartOf(key string) *promise.Slot {
	length, rest, _ := strings.Cut(key, " ")
	slot := &promise.Slot{Chosen: rest == "chosen", HalfDay: length == "half"}
	if !slot.HalfDay {
		slot.Hours, _ = strconv.ParseInt(length, 10, 64)
	}
	return slot
}

func (r *reading) repeat() {
	if !r.form.Typed("repeat.kind") {
		return
	}
	p := &r.p
	if p.Repeat == nil {
		p.Repeat = &promise.Repeat{Times: 1, In: promise.Monthly}
	}
	switch r.form.Value("repeat.kind") {
	case "every":
		if p.Repeat.Every == nil {
			month := promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InMonths, Counting: hours.Clock}}
			p.Repeat = &promise.Repeat{Every: &month, Until: p.Repeat.Until}
		}
		p.Repeat.Every = r.limit("repeat.every", p.Repeat.Every)
	case "times":
		if p.Repeat.Times == 0 {
			p.Repeat = &promise.Repeat{Times: 1, In: promise.Monthly, Until: p.Repeat.Until}
		}
		if r.form.Typed("repeat.times") {
			p.Repeat.Times = r.whole("repeat.times")
		}
		if r.form.Typed("repeat.in") {
			p.Repeat.In = promise.Period(r.form.Value("repeat.in"))
		}
	}
}

// whole reads a number that may not be left out.
func (r *reading) whole(name string) int64 {
	return int64(r.form.Whole(name, labelOf(name), 0, math.MaxInt32))
}

// limit reads a limit. One whose number is empty is none, where it was none or
// need not be.
func (r *reading) limit(name string, before *promise.Limit) *promise.Limit {
	if !r.form.Typed(name + ".value") {
		return before
	}
	if strings.TrimSpace(r.form.Value(name+".value")) == "" {
		if name == "limit" {
			r.form.Wrongly(name+".value", say.ErrEnter(say.TermTimeLimit()))
			return before
		}
		return nil
	}
	next := promise.Limit{}
	if before != nil {
		next = *before
	}
	now := next.Value
	next.Value = r.whole(name + ".value")
	if next.Value != now {
		next.Rings = 0
	}
	if r.form.Typed(name + ".from") {
		next.From = r.whole(name + ".from")
	}
	unitTyped := r.form.Value(name + ".unit")
	if counting, unit, _ := strings.Cut(unitTyped, " "); r.form.Typed(name+".unit") && unitKey(next.Limit) != unitTyped {
		next.Unit, next.Counting, next.Boundary, next.Rings = hours.Unit(unit), hours.Counting(counting), "", 0
	}
	if r.form.Typed(name + ".strictness") {
		next.Strictness = promise.Strictness(r.form.Value(name + ".strictness"))
	}
	return &next
}

// percent reads a share in hundredths of a per cent.
func (r *reading) percent(name string) promise.BasisPoints {
	typed := r.form.Optional(name, labelOf(name), 20)
	if typed == "" {
		return 0
	}
	n, err := language.ParseNumber(r.In, typed)
	if err != nil {
		n, err = language.ParseNumber(r.Reader.Language, typed)
	}
	points := math.Round(n * 100)
	switch {
	case err != nil:
		r.form.Wrongly(name, say.ErrNumber(labelOf(name)))
	case points < 1 || points > float64(promise.Whole):
		r.form.Wrongly(name, say.ErrRange(labelOf(name), 1, 100))
	default:
		return promise.BasisPoints(points)
	}
	return 0
}

// money reads an amount; nil where the field is empty.
func (r *reading) money(name string, before *money.Amount) *money.Amount {
	if !r.form.Typed(name) {
		return before
	}
	typed := r.form.Optional(name, labelOf(name), 40)
	if typed == "" {
		return nil
	}
	currency := r.Currency
	if before != nil {
		currency = before.Currency
	}
	amount, err := language.ParseMoney(r.In, typed, currency)
	if err != nil {
		amount, err = language.ParseMoney(r.Reader.Language, typed, currency)
	}
	if err != nil {
		r.form.Wrongly(name, say.ErrAmount(say.PromiseFieldAmount(), money.Amount{Minor: 150000, Currency: currency}))
		return before
	}
	return &amount
}
