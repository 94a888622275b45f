package language

import (
	"fmt"
	"strings"
	"sync/atomic"
)

// Kind is what a slot of a sentence holds; it decides how the slot is written
// and set apart from the words around it.
type Kind string

// Kinds lists every kind with the Go type the generated function takes.
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
	"oblique":   "language.Measure", // the same before a postposition
	"money":     "money.Amount",     // Rs 1,500
	"message":   "language.Message", // another sentence or term
	"label":     "language.Text",    // a text of the organisation's own data
}

// Slot is one gap of a sentence. Kind is empty where the row's English column
// has said it before.
type Slot struct {
	Name string
	Kind Kind
}

// Sentence is one row of a catalogue. Generated code holds one per key.
type Sentence struct {
	Key   string
	In    [4]string // in the order of All
	Slots []Slot    // in the order of the arguments

	parsed [4]atomic.Pointer[[]part]
}

// With fills the sentence's slots. The generated functions of package say call
// it with arguments of the right types.
func (s *Sentence) With(arguments ...any) Message {
	return Message{sentence: s, arguments: arguments}
}

// parts gives the sentence in one language, parsed once. A row that cannot be
// parsed (the generator refuses it) is shown as it stands.
func (s *Sentence) parts(l Language) []part {
	place := l.place()
	if parsed := s.parsed[place].Load(); parsed != nil {
		return *parsed
	}
	parts, err := parse(s.In[place])
	if err != nil {
		parts = []part{{literal: s.In[place]}}
	}
	s.parsed[place].Store(&parts)
	return parts
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

// part is a run of words, a slot, or a slot that chooses between wordings.
type part struct {
	literal string
	slot    Slot
	choices map[string][]part // by plural class, or "zero"
}

// SlotsOf parses one column of a catalogue and gives its slots in order of
// first appearance. It refuses unbalanced braces, unknown kinds and plurals
// without an "other".
func SlotsOf(text string) ([]Slot, error) {
	parts, err := parse(text)
	if err != nil {
		return nil, err
	}
	var slots []Slot
	collect(parts, &slots)
	return slots, nil
}

// LiteralOf gives the words of a column alone, each slot as U+FFFC and the
// wordings of a plural one after the other.
func LiteralOf(text string) (string, error) {
	parts, err := parse(text)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	literals(parts, &out)
	return out.String(), nil
}

func literals(parts []part, out *strings.Builder) {
	for at, p := range parts {
		switch {
		case p.slot.Name == "":
			out.WriteString(p.literal)
		case p.choices == nil:
			out.WriteRune('\ufffc')
		default:
			for _, class := range []string{"zero", one, other} {
				if branch, has := p.choices[class]; has {
					literals(branch, out)
					if class != other || at == len(parts)-1 {
						out.WriteByte('\n')
					}
				}
			}
		}
	}
}

func collect(parts []part, slots *[]Slot) {
	for _, p := range parts {
		if p.slot.Name == "" {
			continue
		}
		known := false
		for at := range *slots {
			if (*slots)[at].Name == p.slot.Name {
				known = true
				if (*slots)[at].Kind == "" {
					(*slots)[at].Kind = p.slot.Kind
				}
			}
		}
		if !known {
			*slots = append(*slots, p.slot)
		}
		for _, class := range []string{"zero", one, other} {
			collect(p.choices[class], slots)
		}
	}
}

func parse(text string) ([]part, error) {
	var parts []part
	for text != "" {
		open := strings.IndexAny(text, "{}")
		if open < 0 {
			return append(parts, part{literal: text}), nil
		}
		if text[open] == '}' {
			return nil, fmt.Errorf("a } without its { in %q", text)
		}
		if open > 0 {
			parts = append(parts, part{literal: text[:open]})
		}
		end := closing(text[open:])
		if end < 0 {
			return nil, fmt.Errorf("a { without its } in %q", text)
		}
		p, err := parseSlot(text[open+1 : open+end])
		if err != nil {
			return nil, err
		}
		parts, text = append(parts, p), text[open+end+1:]
	}
	return parts, nil
}

// closing finds the brace that closes the one text begins with.
func closing(text string) int {
	depth := 0
	for at, letter := range text {
		switch letter {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return at
			}
		}
	}
	return -1
}

// parseSlot reads what stands between braces: "n", "n int" or
// "n int|one:{n} case|other:{n} cases".
func parseSlot(inside string) (part, error) {
	branches := split(inside)
	name, kind, _ := strings.Cut(strings.TrimSpace(branches[0]), " ")
	p := part{slot: Slot{Name: name, Kind: Kind(strings.TrimSpace(kind))}}
	if !isName(name) {
		return part{}, fmt.Errorf("%q is not a slot's name", name)
	}
	if _, known := Kinds[p.slot.Kind]; p.slot.Kind != "" && !known {
		return part{}, fmt.Errorf("slot %s has the unknown kind %q", name, p.slot.Kind)
	}
	if len(branches) == 1 {
		return p, nil
	}
	p.choices = map[string][]part{}
	for _, branch := range branches[1:] {
		class, wording, found := strings.Cut(branch, ":")
		if !found || (class != "zero" && class != one && class != other) {
			return part{}, fmt.Errorf("slot %s: %q does not begin with zero:, one: or other:", name, branch)
		}
		parts, err := parse(wording)
		if err != nil {
			return part{}, err
		}
		p.choices[class] = parts
	}
	if _, found := p.choices[other]; !found {
		return part{}, fmt.Errorf("slot %s has no wording for other:", name)
	}
	return p, nil
}

// split cuts at the bars that stand outside inner braces.
func split(inside string) []string {
	var out []string
	depth, from := 0, 0
	for at, letter := range inside {
		switch {
		case letter == '{':
			depth++
		case letter == '}':
			depth--
		case letter == '|' && depth == 0:
			out = append(out, inside[from:at])
			from = at + 1
		}
	}
	return append(out, inside[from:])
}

// isName says that a slot's name is lower-case English letters.
func isName(name string) bool {
	for _, letter := range name {
		if letter < 'a' || letter > 'z' {
			return false
		}
	}
	return name != ""
}
