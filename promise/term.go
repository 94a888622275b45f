package promise

import (
	"cmp"

	"vaada/hours"
	"vaada/internal/language"
)

// Terms prints what else belongs to the promise, each in a sentence of its
// own: from when its time counts, for whom it is another, when it holds, what
// is left out, how it is counted.
func Terms(p Promise, l language.Language) [][]Part {
	return TermsFor(p, language.Reader{Language: l})
}

// TermsFor prints what Terms does, with the reader's figures.
func TermsFor(p Promise, r language.Reader) [][]Part { return besides(p, hand{Reader: r}) }

func besides(p Promise, h hand) [][]Part {
	t := terms{printer: newPrinter(p, h, nil).plain()}
	defer t.printer.done()
	t.promise, t.printer.spare = &t.printer.promise, 8
	t.limits()
	t.fallback()
	t.covers()
	t.made()
	t.time()
	t.holds()
	t.figure()
	t.remedy()
	if !p.Law.IsZero() {
		t.say("law", nil, func(q *printer) { q.tell("law", Said, q.words(p.Law)) })
	}
	for appeal, s := p.OnMiss.Appeal, shape("appeal"); appeal != nil; appeal, s = appeal.Then, "appeal next" {
		t.say(s, &appeal.Limit, func(q *printer) { q.tell("officer", Said, q.words(appeal.Officer)) })
		if appeal.Within != nil {
			t.say("appeal by", appeal.Within)
		}
	}
	return t.all
}

// terms gathers the sentences of one promise.
type terms struct {
	promise *Promise
	printer *printer
	all     [][]Part
}

// say prints one sentence, with a limit and what fill gives the other slots.
func (t *terms) say(s shape, limit *Limit, fill ...func(*printer)) {
	q := t.printer
	q.limit, q.values = limit, q.values[:0]
	for _, each := range fill {
		each(q)
	}
	if t.all == nil {
		t.all = make([][]Part, 0, 4)
	}
	t.all = append(t.all, q.sentence(s))
}

// limits prints the limits besides the one of the sentence.
func (t *terms) limits() {
	p := t.promise
	if p.Share != nil {
		for _, tier := range p.Share.Tiers {
			s := shape("tier")
			if p.Share.Op == AtMost {
				s = "tier at most"
			}
			t.say(s, &tier.Limit, func(q *printer) { q.tell("share", Fraction, q.percent(tier.Percent)) })
		}
	}
	for _, keyed := range p.Keyed {
		s := shape("keyed")
		if keyed.Limit.sameDay() {
			s = "keyed same day"
		}
		t.say(s, &keyed.Limit, func(q *printer) { q.named(string(keyed.By), keyed.Value) })
	}
	for at, stage := range p.Stages {
		t.say("stage", &stage.Limit, func(q *printer) {
			if written := q.phrases().Stages; at < len(written) && written[at] != "" {
				q.tell("stage", Deed, written[at])
			} else {
				q.tell("stage", Said, q.said(eventName, string(stage.Stop)))
			}
		})
	}
	if a := p.Alternative; a != nil && a.Kind == Express && (a.Limit != nil || a.Moment != "" || a.Slot != nil) {
		s := shape("express free")
		if a.Fee != nil || a.FeePercent != 0 {
			s = "express"
		}
		t.say(s, a.Limit, func(q *printer) { q.fee(*a) }, func(q *printer) { q.express(*a) })
	}
	if a := p.Alternative; a != nil && a.Kind == Charged {
		t.say("charged", nil, func(q *printer) { q.fee(*a) })
	}
}

// time prints from what to what the time counts.
func (t *terms) time() {
	p := t.promise
	events := func(q *printer) {
		q.tell("start", Said, q.said(eventFrom, string(p.Start)))
		q.tell("stop", Said, q.said(eventFrom, string(p.Stop)))
		q.tell("event", Said, q.said(eventName, string(p.Start)))
	}
	limit := Limit{} // a moment counts from its start too
	if p.Limit != nil {
		limit = *p.Limit
	}
	switch {
	case p.Limit == nil && (p.Moment == "" || p.Moment == FirstContact) || !p.Start.spoken():
	case p.Class == Notice || limit.Before:
		t.say("counted back", nil, events)
	case !p.Stop.spoken():
	case limit.Begins == NextOpening:
		t.say("counted from opening", nil, events)
	case limit.Begins == MonthEnd:
		t.say("counted from month", nil, events)
	default:
		t.say("counted", nil, events)
	}
	if p.Repeat != nil && p.Repeat.Until.spoken() {
		t.say("until", nil, func(q *printer) { q.tell("stop", Said, q.said(eventFrom, string(p.Repeat.Until))) })
	}
	for _, season := range p.Seasons {
		s := shape("season not")
		if season.Only {
			s = "season only"
		}
		t.say(s, nil, func(q *printer) {
			q.give("from", []Part{q.yearDay(season.From)})
			q.give("to", []Part{q.yearDay(season.To)})
		})
	}
}

// holds prints what must hold, what is left out and what stops the clock.
func (t *terms) holds() {
	p := t.promise
	var conditions []Condition
	for _, c := range p.Conditions {
		if c.Kind != OwnCondition {
			conditions = append(conditions, c)
		}
	}
	if len(conditions) > 0 {
		t.say("condition", nil, func(q *printer) {
			q.give("list", q.list(len(conditions), func(i int) []Part { return q.conditionParts(conditions[i]) }))
		})
	}
	if len(p.Exclusions) > 0 {
		t.say("exclusion", nil, func(q *printer) {
			q.give("list", q.list(len(p.Exclusions), func(i int) []Part { return q.vocabulary(exclusionName, string(p.Exclusions[i])) }))
		})
	}
	if len(p.Pauses) > 0 {
		t.say("pause", nil, func(q *printer) {
			q.give("list", q.joined("or", len(p.Pauses), func(i int) []Part { return q.vocabulary(waitWhile, string(p.Pauses[i])) }))
		})
	}
}

// figure prints how the promise is counted, where it is not as usual.
func (t *terms) figure() {
	p := t.promise
	n, unit, rolls := p.Period.Rolling()
	switch {
	case p.Period == "" || p.Class == Count && rolls:
	case rolls:
		t.say("figure rolling", &Limit{Limit: hours.Limit{Value: n, Unit: unit, Counting: hours.Clock}})
	default:
		t.say("figure", nil, func(q *printer) { q.tell("period", Said, q.said(periodEach, string(p.Period))) })
	}
	if p.Population.Counted == StillOpen {
		t.say("still open", nil)
	}
	switch {
	case p.Abandoned == CountedAsMiss:
		t.say("given up counted", nil)
	case p.Start == Rung && p.Class.Timed():
		t.say("given up", nil)
	}
}

// remedy prints to whom a remedy goes, when, and for whom it is another.
func (t *terms) remedy() {
	made := t.promise.OnMiss.Remedy
	if made == nil {
		return
	}
	if made.Further != nil {
		t.say("further", made.Every, func(q *printer) { q.tell("amount", Sum, q.hand.money(*made.Further)) })
	}
	for _, step := range made.Steps {
		if step.Amount == nil {
			t.say("step percent", &step.After, func(q *printer) { q.tell("amount", Fraction, q.percent(step.Percent)) })
			continue
		}
		t.say("step", &step.After, func(q *printer) { q.tell("amount", Sum, q.hand.money(*step.Amount)) })
	}
	for _, keyed := range made.Keyed {
		t.say("keyed sum", nil, func(q *printer) {
			q.named(string(keyed.By), keyed.Value)
			q.tell("amount", Sum, q.hand.money(keyed.Amount))
		})
	}
	if made.CapOf == OfYearlyBill {
		t.say("cap of yearly charge", nil)
	}
	switch {
	case made.ClaimWithin != nil:
		t.say("claimed within", made.ClaimWithin)
	case made.Claimed:
		t.say("claimed", nil)
	case made.Amount != nil || made.Percent != 0 || len(made.Steps) > 0:
		t.say("unasked", nil)
	}
	if made.PaidWithin != nil {
		t.say("paid within", made.PaidWithin)
	}
	if made.ToEach {
		t.say("to each", nil)
	}
}

// named gives the slot of a name: the phrase for a value of a dimension.
func (p *printer) named(by, value string) {
	name := phrases[phraseOf{by, value}][p.at]
	if name == "" {
		name = cmp.Or(p.phrases().Names[value], value)
	}
	p.tell("name", Said, name)
}

func (p *printer) words(t language.Text) string {
	text, _ := t.Pick(language.All[p.at])
	if p.hand.aloud {
		text = p.hand.spelled(text)
	}
	return text
}

// express gives the time of an express alternative that has no limit.
func (p *printer) express(a Alternative) {
	switch {
	case a.Limit != nil:
	case a.Moment != "":
		p.tell("within", Time, a.Moment.in(p.at))
	default:
		q := printer{promise: p.promise, hand: p.hand, at: p.at, limit: p.limit, agreed: p.agreed}
		q.promise.Slot, q.promise.Repeat = a.Slot, nil
		q.fill(templates["_within slot"][p.at])
		p.give("within", q.parts())
	}
}

func (p *printer) fee(a Alternative) {
	if a.Fee != nil {
		p.tell("fee", Sum, p.hand.money(*a.Fee))
		return
	}
	p.tell("fee", Fraction, p.percent(a.FeePercent))
}

// said is a word of a closed vocabulary.
func (p *printer) said(kind, key string) string { return phrases[phraseOf{kind, key}][p.at] }

func (p *printer) vocabulary(kind, key string) []Part { return []Part{{Said, p.said(kind, key)}} }

// conditionParts writes one condition with what is measured of it.
func (p *printer) conditionParts(c Condition) (all []Part) {
	for _, each := range pieces(phrases[phraseOf{conditionIf, c.phrase()}][p.at]) {
		switch {
		case each.slot == "fee" && c.Fee != nil:
			all = append(all, Part{Sum, p.hand.money(*c.Fee)})
		case each.slot == "most" && c.FeeTo != nil:
			all = append(all, Part{Sum, p.hand.money(*c.FeeTo)})
		case each.slot == "limit" && c.Limit != nil:
			all = append(all, Part{Time, p.hand.limit(c.Limit.Limit)})
		case each.slot == "time":
			all = append(all, Part{Time, p.hand.timeOfDay(c.By)})
		default:
			all = append(all, Part{Said, each.words})
		}
	}
	return all
}

// phrase is the key of the condition's phrase.
func (c Condition) phrase() string {
	switch {
	case c.Kind == FeePaid && c.FeeTo != nil:
		return "fee range"
	case c.Kind == FeePaid && c.Fee != nil:
		return "fee of"
	}
	return string(c.Kind)
}

func (p *printer) yearDay(d YearDay) Part { return Part{OfYear, p.hand.yearDay(d)} }
