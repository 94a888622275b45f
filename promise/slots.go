package promise

import (
	"strings"

	"vaada/hours"
	"vaada/internal/language"
)

// Slots is Outline with a slot "strictness" in the place of the words that say
// whether the very end of a limit still counts: where a page asks for it too.
func Slots(p Promise, l language.Language) []Piece {
	all := p.laid(templates[p.shape()][place(l)], place(l))
	for at := range all {
		if strings.HasPrefix(all[at].Words, " ") && at > 0 && all[at-1].Slot == "" {
			all[at].Words = strings.TrimPrefix(all[at].Words, " ")
		}
	}
	return all
}

func (p Promise) laid(template []piece, at int) (all []Piece) {
	for _, each := range template {
		switch {
		case each.slot == "remedy":
			all = append(all, RemedyPieces(p, language.All[at])...)
		case each.slot != "within":
			all = append(all, Piece{each.words, each.slot})
		case p.Limit == nil:
			all = append(all, Piece{Slot: "moment"})
		case p.dated() != "":
			once := p
			once.Alternative = nil
			all = append(all, once.laid(templates[p.dated()][at], at)...)
		default:
			all = append(all, within(at)...)
		}
	}
	return all
}

// within is a limit with the slot of its words before or after it.
func within(at int) []Piece {
	if templates["_within"][at][0].slot == "" {
		return []Piece{{Slot: "strictness"}, {Words: " "}, {Slot: "limit"}}
	}
	return []Piece{{Slot: "limit"}, {Words: " "}, {Slot: "strictness"}}
}

// WithinSlots is Slots for a limit that stands in another sentence than the main
// one.
func WithinSlots(l language.Language) []Piece { return within(place(l)) }

// Words are what joins a limit of that strictness to its sentence.
func (s Strictness) Words(l language.Language) string {
	row := shape("_within")
	if s == Below {
		row = "_below"
	}
	for _, each := range templates[row][place(l)] {
		if each.slot == "" {
			return strings.TrimSpace(each.words)
		}
	}
	return ""
}

// Words is a stretch of the day as the sentence says it.
func (s Slot) Words(r language.Reader) string {
	q := newPrinter(Promise{Slot: &s, Words: Words{Source: r.Language}}, hand{Reader: r}, nil)
	defer q.done()
	q.at = place(r.Language)
	q.hand.Language = r.Language
	q.fill(templates[s.shape()][q.at])
	return joinedText(q.parts())
}

// Words is a period as the sentence of the figures says it.
func (p Period) Words(l language.Language) string {
	return phrases[phraseOf{periodEach, string(p)}][place(l)]
}

// Words is a moment as the sentence says it.
func (m Moment) Words(l language.Language) string { return m.in(place(l)) }

func (m Moment) in(at int) string { return phrases[phraseOf{momentWhen, string(m)}][at] }

// From is the event as it stands after "from".
func (e Event) From(l language.Language) string {
	if key, own := e.Own(); own {
		return key
	}
	return phrases[phraseOf{eventFrom, string(e)}][place(l)]
}

// Words is a value of a dimension of when as a limit for some has it.
func (d Dimension) Words(value string, l language.Language) string {
	return phrases[phraseOf{string(d), value}][place(l)]
}

// Words is a wait as it stands after "while".
func (w Wait) Words(l language.Language) string {
	return phrases[phraseOf{waitWhile, string(w)}][place(l)]
}

// Words is an exclusion as a list has it.
func (e Exclusion) Words(l language.Language) string {
	return phrases[phraseOf{exclusionName, string(e)}][place(l)]
}

// PatternOf gives one of the sentences that stand beside the main one.
func PatternOf(shaped string, l language.Language) (all []Piece) {
	for _, each := range templates[shape(shaped)][place(l)] {
		all = append(all, Piece{each.words, each.slot})
	}
	return all
}

func joinedText(parts []Part) string {
	var out strings.Builder
	for _, part := range parts {
		out.WriteString(part.Text)
	}
	return out.String()
}

// UnitWords is what a limit counts as it stands after its number: working days,
// after one that is 2.
func UnitWords(limit hours.Limit, r language.Reader) string {
	text := strings.Replace(hand{Reader: r}.limit(limit), r.Number(limit.Value), "", 1)
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u00a0", " ")), " ")
}
