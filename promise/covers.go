package promise

import (
	"cmp"
	"slices"
)

// covered are the lists of a population with the sentence that says each, and
// with the vocabulary that names what every house has.
func (p Population) covered() [5]struct {
	values []string
	shape  shape
	kind   string
} {
	return [...]struct {
		values []string
		shape  shape
		kind   string
	}{
		{p.Services, "covers service", ""},
		{p.RequestTypes, "covers request", requestName},
		{p.Segments, "covers segment", ""},
		{p.Places, "covers place", ""},
		{p.Touchpoints, "covers touchpoint", touchpointName},
	}
}

// Nameable lists what the promise's phrases have to name: what it covers and the
// vocabulary has no word for, and the promise that holds instead of it.
func (p Promise) Nameable() (keys []string) {
	for _, each := range p.Population.covered() {
		for _, value := range each.values {
			if phrases[phraseOf{each.kind, value}][0] == "" && !slices.Contains(keys, value) {
				keys = append(keys, value)
			}
		}
	}
	if a := p.Alternative; a != nil && a.Kind == Fallback && a.Promise != "" && !slices.Contains(keys, a.Promise) {
		keys = append(keys, a.Promise)
	}
	return keys
}

// covers prints whom and what the promise is for: what has a name.
func (t *terms) covers() {
	p := t.promise
	for _, each := range p.Population.covered() {
		if len(each.values) == 0 || t.unnamed(each.kind, each.values) || each.kind == touchpointName && p.evident() {
			continue
		}
		t.say(each.shape, nil, func(q *printer) {
			q.give("list", q.joined("or", len(each.values), func(i int) []Part { return []Part{{Said, q.name(each.kind, each.values[i])}} }))
		})
	}
	switch p.Population.Customers {
	case "internal":
		t.say("covers internal", nil)
	case "external":
		t.say("covers external", nil)
	}
}

// unnamed says that one of the values has no name in the language that the
// promise was written in: what is said is said in every language, or in none.
func (t *terms) unnamed(kind string, values []string) bool {
	names := t.promise.Words.In[t.promise.Words.Source].Names
	return slices.ContainsFunc(values, func(value string) bool {
		return names[value] == "" && phrases[phraseOf{kind, value}][0] == ""
	})
}

// evident says that the start, which is said, can only come through the one
// touchpoint that the promise covers.
func (p Promise) evident() bool {
	only := p.Population.Touchpoints
	if len(only) != 1 || p.Limit == nil {
		return false
	}
	switch p.Start {
	case Rung, Answered, Held, TakenUp, Transferred:
		return only[0] == "telephone"
	case Arrived, Attended:
		return only[0] == "face"
	}
	return false
}

// name is what the phrases call a value, or the vocabulary, or at last the
// phrases that the promise was written in.
func (p *printer) name(kind, value string) string {
	return cmp.Or(p.phrases().Names[value], phrases[phraseOf{kind, value}][p.at], p.promise.Words.In[p.promise.Words.Source].Names[value])
}

// made prints between which dates the promise is made.
func (t *terms) made() {
	s, p := shape("made from"), t.promise
	switch {
	case p.Since == 0 && p.Until == 0:
		return
	case p.Since == 0:
		s = "made until"
	case p.Until != 0:
		s = "made between"
	}
	t.say(s, nil, func(q *printer) {
		q.tell("from", OfYear, q.hand.date(p.Since))
		q.tell("to", OfYear, q.hand.date(p.Until))
	})
}

// fallback prints which promise holds instead.
func (t *terms) fallback() {
	a := t.promise.Alternative
	if a == nil || a.Kind != Fallback {
		return
	}
	if t.unnamed("", []string{a.Promise}) {
		t.say("fallback unnamed", nil)
		return
	}
	t.say("fallback", nil, func(q *printer) { q.tell("name", Said, q.name("", a.Promise)) })
}
