package promise

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"vaada/hours"
	"vaada/internal/language"
)

// printer fills the slots of one sentence.
type printer struct {
	promise Promise
	limit   *Limit
	agreed  shape // how a date takes the limit's place; "" where none does
	hand    hand
	at      int     // column of the templates
	values  []value // what other slots print
	writing
}

// value is what a slot prints: one part, and those after it.
type value struct {
	slot  string
	first Part
	rest  []Part
}

// printers are kept for the sentences to come, with the room that they grew to.
var printers = sync.Pool{New: func() any { return new(printer) }}

func newPrinter(p Promise, h hand, limit *Limit) *printer {
	spoken := p.SpokenIn(h.Language)
	if h.Language != language.Pseudo {
		h.Language = spoken
	}
	q, _ := printers.Get().(*printer)
	q.promise, q.limit, q.hand, q.at, q.agreed = p, limit, h, place(spoken), p.dated()
	return q
}

// done gives the printer back.
func (p *printer) done() {
	clear(p.values)
	*p = printer{values: p.values[:0], writing: writing{text: p.text[:0], ends: p.ends[:0]}}
	printers.Put(p)
}

// dated is the piece that puts a date in the limit's place, "" where none may be.
func (p Promise) dated() shape {
	switch {
	case p.told():
		return "_told"
	case p.Alternative != nil && p.Alternative.Kind == AgreedDate:
		return "_agreed"
	}
	return ""
}

// plain leaves the alternative to the main sentence.
func (p *printer) plain() *printer {
	p.agreed = ""
	return p
}

func (p *printer) phrases() Phrases { return p.promise.Words.In[language.All[p.at]] }

func (p *printer) sentence(s shape) []Part {
	p.fill(templates[s][p.at])
	p.capital()
	all := p.parts()
	if p.hand.Language == language.Pseudo {
		for at := range all {
			all[at].Text = "⟦" + strings.Trim(all[at].Text, "⟦⟧") + "⟧"
		}
	}
	return all
}

// fill writes a template: words as they are, each slot by its name.
func (p *printer) fill(template []piece) {
	for _, each := range template {
		if each.slot == "" {
			p.add(Said, each.words)
		} else {
			p.slot(each.slot)
		}
	}
}

func (p *printer) slot(name string) {
	if given := p.given(name); given != nil {
		p.add(given.first.Kind, given.first.Text)
		for _, part := range given.rest {
			p.add(part.Kind, part.Text)
		}
		return
	}
	phrases := p.phrases()
	switch name {
	case "who":
		p.add(Said, phrases.Who)
	case "deed":
		p.add(Deed, phrases.Deed)
	case "object":
		p.add(Deed, phrases.Object)
	case "condition", " condition", ", condition", "Condition":
		p.condition(name, phrases.Condition)
	case "remedy":
		p.fill(pieces(phrases.Remedy))
	case "within":
		p.within()
	case "limit", "every":
		p.limitText()
	default:
		p.measure(name)
	}
}

// condition writes the promise's own condition with what joins it: after a
// comma or a space, or before the sentence.
func (p *printer) condition(slot, phrase string) {
	switch {
	case phrase == "":
	case slot == "Condition":
		p.add(Said, phrase+" ")
	default:
		p.add(Said, strings.TrimSuffix(slot, "condition")+phrase)
	}
}

// measure writes what is measured of the promise itself; of a draft that has it
// not yet, that it is left open.
func (p *printer) measure(name string) {
	if !p.promise.measures(name) {
		p.add(Said, "…")
		return
	}
	switch name {
	case "share":
		p.add(Fraction, p.percent(p.promise.Share.Percent))
	case "amount":
		p.add(Sum, p.hand.money(*p.promise.OnMiss.Remedy.Amount))
	case "percent":
		p.add(Fraction, p.percent(p.promise.OnMiss.Remedy.Percent))
	case "cap":
		if remedy := p.promise.OnMiss.Remedy; remedy.Cap != nil {
			p.add(Sum, p.hand.money(*remedy.Cap))
		} else {
			p.add(Fraction, p.percent(remedy.CapPercent))
		}
	case "band":
		p.add(Fraction, p.percent(p.promise.Level.Percent))
	case "number":
		p.add(Quantity, p.hand.number(p.promise.number()))
	case "per":
		p.add(Quantity, p.hand.number(p.promise.Level.Per))
	case "slot":
		p.fill(templates[p.promise.Slot.shape()][p.at])
	case "repeat":
		p.repeat()
	case "rolling":
		p.rolling()
	case "period":
		p.add(Time, phrases[phraseOf{periodEach, string(p.promise.Repeat.In)}][p.at])
	}
}

// measures says that the promise has what a slot prints.
func (p Promise) measures(slot string) bool {
	made := p.OnMiss.Remedy
	switch slot {
	case "share":
		return p.Share != nil
	case "amount":
		return made != nil && made.Amount != nil
	case "percent":
		return made != nil
	case "cap":
		return made != nil && (made.Cap != nil || made.CapPercent != 0)
	case "band", "per":
		return p.Level != nil
	case "slot":
		return p.Slot != nil
	case "period":
		return p.Repeat != nil
	}
	return true
}

func (p Promise) number() int64 {
	switch {
	case p.Repeat != nil:
		return p.Repeat.Times
	case p.Slot != nil:
		return p.Slot.Hours
	case p.Level != nil:
		return p.Level.Value
	}
	return 0
}

func (s Slot) shape() shape {
	switch {
	case s.HalfDay && s.Chosen:
		return "_slot half chosen"
	case s.HalfDay:
		return "_slot half"
	case s.Chosen:
		return "_slot hours chosen"
	}
	return "_slot hours"
}

func (p *printer) repeat() {
	repeat := p.promise.Repeat
	switch {
	case repeat == nil:
	case repeat.Every != nil:
		p.limit = repeat.Every
		p.fill(templates["_every"][p.at])
	case len(repeat.Dates) > 0:
		p.give("dates", p.list(len(repeat.Dates), func(i int) []Part { return []Part{p.yearDay(repeat.Dates[i])} }))
		p.fill(templates["_dates"][p.at])
	case repeat.Times == 1:
		p.fill(templates["_once"][p.at])
	default:
		p.fill(templates["_times"][p.at])
	}
}

func (p *printer) rolling() {
	n, unit, rolls := p.promise.Period.Rolling()
	if p.promise.Period == "" || !rolls {
		return
	}
	p.limit = &Limit{Limit: hours.Limit{Value: n, Unit: unit, Counting: hours.Clock}}
	p.fill(templates["_rolling"][p.at])
}

// within writes the limit with its preposition, or the moment in its place.
func (p *printer) within() {
	limit := p.limit
	switch {
	case limit == nil && p.promise.Moment != "":
		p.moment(p.promise.Moment)
		return
	case limit == nil:
		return
	case p.agreed == "":
		p.justWithin(*limit)
		return
	}
	for _, each := range templates[p.agreed][p.at] {
		if each.slot != "" {
			p.justWithin(*limit)
		} else {
			p.add(Said, each.words)
		}
	}
}

func (p *printer) justWithin(limit Limit) {
	at, byMinute := limit.Boundary.Minute()
	switch {
	case byMinute:
		p.tell("time", Time, p.hand.timeOfDay(at))
		p.fill(templates[limit.byShape()][p.at])
	case limit.sameDay():
		p.moment(SameDay)
	case limit.Strictness == Below:
		p.fill(templates["_below"][p.at])
	case limit.Rings != 0 && limit.Value == RingSeconds*limit.Rings:
		p.fill(templates["_within rings"][p.at])
	default:
		p.fill(templates["_within"][p.at])
	}
}

// byShape is how a limit is said that ends at a time of day.
func (l Limit) byShape() shape {
	switch {
	case l.sameDay():
		return "_by same day"
	case l.Value != 1 || l.Unit != hours.InDays || l.From != 0:
		return "_by"
	case l.Counting == hours.Working:
		return "_by next working day"
	}
	return "_by next day"
}

func (p *printer) moment(m Moment) { p.add(Time, phrases[phraseOf{momentWhen, string(m)}][p.at]) }

// given is what was given for a slot, nil where nothing was.
func (p *printer) given(slot string) *value {
	for at := range p.values {
		if p.values[at].slot == slot {
			return &p.values[at]
		}
	}
	return nil
}

// tell says that a slot prints one part.
func (p *printer) tell(slot string, kind Kind, text string) {
	p.put(value{slot: slot, first: Part{kind, text}})
}

// give says what a slot prints.
func (p *printer) give(slot string, parts []Part) { p.put(value{slot: slot, rest: parts}) }

func (p *printer) put(v value) {
	if before := p.given(v.slot); before != nil {
		*before = v
		return
	}
	p.values = append(p.values, v)
}

// list joins items as the language does: A, B and C.
func (p *printer) list(n int, item func(i int) []Part) []Part { return p.joined("and", n, item) }

func (p *printer) joined(last string, n int, item func(i int) []Part) (all []Part) {
	comma := ", "
	if language.All[p.at] == language.Urdu {
		comma = "، "
	}
	for i := range n {
		switch {
		case i == 0:
		case i == n-1:
			all = append(all, Part{Said, " " + phrases[phraseOf{"word", last}][p.at] + " "})
		default:
			all = append(all, Part{Said, comma})
		}
		all = append(all, item(i)...)
	}
	return all
}

func (p *printer) percent(share BasisPoints) string {
	return p.hand.percent(share)
}

// capital writes the first letter of the sentence large. Turkish i is İ.
func (p *printer) capital() {
	if len(p.text) == 0 {
		return
	}
	first, size := utf8.DecodeRune(p.text)
	large := unicode.ToTitle(first)
	if p.at == place(language.Turkish) {
		large = unicode.TurkishCase.ToTitle(first)
	}
	if large != first {
		p.begin(large, size)
	}
}
