package language

import "sync/atomic"

// Kind is what a slot of a sentence holds; it decides how the slot is written
// and set apart from the words around it.
type Kind string

// Kinds lists every kind with the Go type the generated function takes. The
// Urdu and Hindi columns may say oblique of a slot that is a message, a measure
// or a duration, to have the form that stands before a postposition.
var Kinds = map[Kind]string{
	"text":      "string",           // unknown text, set apart
	"name":      "string",           // a person's or a thing's name, set apart
	"code":      "string",           // case numbers, e-mail addresses, links: left to right
	"phone":     "string",           // left to right
	"int":       "int",              // 12,406
	"year":      "int",              // 2026, without groups
	"decimal":   "float64",          // up to two places
	"percent":   "float64",          // a share from 0 to 1, up to one place
	"date":      "now.Instant",      // 21 November 2026
	"shortdate": "now.Instant",      // 21/11/2026
	"weekdate":  "now.Instant",      // Saturday, 21 November 2026
	"day":       "now.Instant",      // Today, or Saturday, 21 November
	"time":      "now.Instant",      // 14:52
	"datetime":  "now.Instant",      // 21 November 2026, 14:52
	"duration":  "time.Duration",    // 38 min
	"measure":   "language.Measure", // 2 working days
	"oblique":   "language.Measure", // the same before a postposition; see below
	"money":     "money.Amount",     // Rs 1,500
	"message":   "language.Message", // another sentence or term
	"label":     "language.Text",    // a text of the organisation's own data
}

// Slot is one gap of a sentence. The English column says its kind, once.
type Slot struct {
	Name string
	Kind Kind
}

// Sentence is one row of a catalogue. Generated code holds one per key.
type Sentence struct {
	Key   string
	In    [4]string // in the order of All
	Slots []Slot    // in the order of the arguments

	parsed [4]atomic.Pointer[forms]
}

// With fills the sentence's slots. The generated functions of package say call
// it with arguments of the right types.
func (s *Sentence) With(arguments ...any) Message {
	return Message{sentence: s, arguments: arguments}
}

// forms gives the sentence in one language, parsed once. A row that cannot be
// parsed (the generator refuses it) is shown as it stands.
func (s *Sentence) forms(l Language) forms {
	place := l.place()
	if parsed := s.parsed[place].Load(); parsed != nil {
		return *parsed
	}
	parsed, err := parse(s.In[place])
	if err != nil {
		alone := []part{{literal: s.In[place]}}
		parsed = forms{direct: alone, oblique: alone}
	}
	s.parsed[place].Store(&parsed)
	return parsed
}

// slot finds the place of a slot's argument.
func (s *Sentence) slot(name string) int {
	for at, slot := range s.Slots {
		if slot.Name == name {
			return at
		}
	}
	return -1
}
