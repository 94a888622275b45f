package language

import (
	"fmt"
	"strings"
)

// part is a run of words, a slot, or a slot that chooses between wordings.
type part struct {
	literal string
	slot    Slot
	choices map[string][]part // by plural class, or "zero"
}

// forms are the two cases of a cell. A term such as وعدہ|وعدے has the one that
// stands alone and, behind a bar, the one before a postposition; other cells
// have the same twice.
type forms struct {
	direct, oblique []part
}

// SlotsOf parses one column of a catalogue and gives its slots in order of
// first appearance. It refuses unbalanced braces, unknown kinds and plurals
// without an "other".
func SlotsOf(text string) ([]Slot, error) {
	parsed, err := parse(text)
	if err != nil {
		return nil, err
	}
	var slots []Slot
	collect(parsed.direct, &slots)
	collect(parsed.oblique, &slots)
	return slots, nil
}

// LiteralOf gives the words of a column alone, each slot as U+FFFC and the
// wordings of a plural one after the other.
func LiteralOf(text string) (string, error) {
	parsed, err := parse(text)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	literals(parsed.direct, &out)
	if len(split(text)) > 1 {
		out.WriteByte('\n')
		literals(parsed.oblique, &out)
	}
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

// parse reads a cell of a catalogue.
func parse(text string) (forms, error) {
	cases := split(text)
	if len(cases) > 2 {
		return forms{}, fmt.Errorf("more than two forms in %q", text)
	}
	for _, form := range cases {
		if len(cases) > 1 && (form == "" || form != strings.TrimSpace(form)) {
			return forms{}, fmt.Errorf("a form of %q is empty or has blanks at its ends", text)
		}
	}
	direct, err := parseForm(cases[0])
	if err != nil {
		return forms{}, err
	}
	oblique := direct
	if len(cases) == 2 {
		oblique, err = parseForm(cases[1])
	}
	return forms{direct: direct, oblique: oblique}, err
}

func parseForm(text string) ([]part, error) {
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
			return part{}, fmt.Errorf("slot %s: %q does not begin with zero, one or other and a colon", name, branch)
		}
		parts, err := parseForm(wording)
		if err != nil {
			return part{}, err
		}
		p.choices[class] = parts
	}
	if _, found := p.choices[other]; !found {
		return part{}, fmt.Errorf("slot %s has no wording for other", name)
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
