package reading

import (
	"iter"
	"slices"

	"vaada/internal/language"
	"vaada/promise"
)

// Wording is a stretch of a text that the reader's lexicon knows: its place in
// bytes, and one of the things that it means.
type Wording struct {
	From, To int
	Kind     string // hedge, condition, exclusion, number, touch, stop …
	Value    string // which of its kind; empty where the kind has one alone
}

// Wordings finds what the lexicon knows of a text in a language, from its
// beginning on. One that means several things comes once for each. The text is
// taken as it stands; Urdu and Hindi may be in Roman letters.
func (r *Reader) Wordings(text string, l language.Language) iter.Seq[Wording] {
	return func(yield func(Wording) bool) {
		if (l == language.Urdu || l == language.Hindi) && isLatin(text) {
			l = roman
		}
		s := &r.scan
		if s.lexicon = lexicons()[l]; s.lexicon == nil {
			return
		}
		s.text, s.language = text, l
		s.tokenize(text)
		s.look()
		for _, found := range s.spans {
			from, to := s.tokens[found.from].from, s.tokens[found.to-1].to
			for at, each := range found.senses {
				again := slices.ContainsFunc(found.senses[:at], func(before sense) bool {
					return before.kind == each.kind && before.value == each.value
				})
				if !again && !yield(Wording{from, to, each.kind, each.value}) {
					return
				}
			}
		}
	}
}

// Begins gives the event that a wording of the kind start means, "" where it
// means none.
func (w Wording) Begins() promise.Event {
	if w.Kind != "start" {
		return ""
	}
	return started[w.Value]
}

// Ends gives the event that a wording of the kind stop means.
func (w Wording) Ends() promise.Event {
	for _, each := range stopped {
		if w.Kind == "stop" && w.Value == each.value {
			return each.event
		}
	}
	return ""
}
