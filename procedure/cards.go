package procedure

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Bounds of what is pasted at once.
const (
	MostCards   = 500
	LongPaste   = 200_000 // characters
	longestCard = 120     // letters of a card's label, as people count them
)

// Cards reads pasted lines, or the rows of a spreadsheet, as loose cards for a
// chart, in their order and with keys that the chart does not use yet. A row may
// say who does the step and within which time, under headings or not; whatever
// else stands in it, and a line too long for a label, becomes the card's
// instruction, so that nothing pasted is lost. It is pure. Invalid when too
// much is pasted at once, or nothing.
func Cards(chart *Chart, pasted string, in language.Language) ([]Box, error) {
	if len(pasted) > LongPaste && utf8.RuneCountInString(pasted) > LongPaste {
		return nil, fault.Invalid("pasted", say.ErrLong(say.ProcedureFieldPasted(), LongPaste))
	}
	pasted = norm.NFC.String(strings.ToValidUTF8(strings.ReplaceAll(pasted, "\x00", ""), ""))
	keys := cardKeys(chart)
	var cards []Box
	for _, row := range pastedRows(pasted) {
		card, some := row.card(in)
		if !some {
			continue
		}
		if len(cards) == MostCards {
			return nil, fault.Invalid("pasted", say.ProcedureCardsMany(MostCards))
		}
		card.Key = keys()
		cards = append(cards, card)
	}
	switch {
	case len(cards) == 0:
		return nil, fault.Invalid("pasted", say.ErrEnter(say.ProcedureFieldPasted()))
	case len(chart.Boxes)+len(cards) > MostBoxes:
		return nil, fault.Invalid("pasted", say.ProcedureFileBoxes(MostBoxes))
	}
	return cards, nil
}

// cardKeys gives one key after the other that no box of the chart has.
func cardKeys(chart *Chart) func() string {
	taken := make(map[string]bool, len(chart.Boxes))
	for i := range chart.Boxes {
		taken[chart.Boxes[i].Key] = true
	}
	last := 0
	return func() string {
		for {
			last++
			if key := fmt.Sprintf("card-%d", last); !taken[key] {
				return key
			}
		}
	}
}

// columns says in which cell of a row what stands.
type columns struct {
	named bool // by headings
	is    []column
}

// column is what the cells under a heading are.
type column string

const (
	stepColumn   column = "step"
	roleColumn   column = "role"
	timeColumn   column = "time"
	numberColumn column = "number"
	otherColumn  column = ""
)

// at gives what a cell is; without headings each is what it reads as.
func (c columns) at(i int) column {
	if i < len(c.is) {
		return c.is[i]
	}
	return otherColumn
}

// pastedRow is one line that was pasted, in its cells.
type pastedRow struct {
	columns *columns
	cells   []string
}

// card makes the card of a row; false when nothing is written in it.
func (r pastedRow) card(in language.Language) (card Box, some bool) {
	card.Kind = Card
	var label string
	var rest []string
	for i, cell := range r.cells {
		cell = strings.TrimSpace(cell)
		at, open := r.columns.at(i), !r.columns.named
		switch {
		case cell == "", at == numberColumn, open && label == "" && i < len(r.cells)-1 && isNumber(cell):
		case label == "" && (open || at == stepColumn):
			label = unnumbered(cell)
		case card.Role == "" && (open || at == roleColumn) && card.done(cell):
		case card.Limit.Value == 0 && (open || at == timeColumn) && card.within(cell):
		default:
			rest = append(rest, cell)
		}
	}
	if label == "" && len(rest) > 0 {
		label, rest = unnumbered(rest[0]), rest[1:]
	}
	line := strings.Join(strings.Fields(label), " ")
	if line == "" {
		return card, false
	}
	short := language.CutGraphemes(line, longestCard)
	if short != line {
		rest = append([]string{label}, rest...)
	}
	card.Label = language.NewText(in, short)
	if len(rest) > 0 {
		card.Instruction = language.NewText(in, firstLetters(strings.Join(rest, "\n"), LongText))
	}
	return card, true
}

// done takes a cell as who does the step, where it names a role.
func (b *Box) done(cell string) (named bool) {
	role, named := readRole(cell)
	if named {
		b.Role = role
	}
	return named
}

// within takes a cell as the step's time limit, where it is one.
func (b *Box) within(cell string) (is bool) {
	limit, is := ReadLimit(cell)
	if is {
		b.Limit = limit
	}
	return is
}

// firstLetters cuts a text to as many characters as a chart takes.
func firstLetters(text string, most int) string {
	count := 0
	for at := range text {
		if count == most {
			return text[:at]
		}
		count++
	}
	return text
}

// numbering is what lists put before their items.
var numbering = regexp.MustCompile(`^(?:[-–—*•·▪●◦□☐]\s+|\(?[0-9٠-٩۰-۹०-९]{1,3}(?:[.)]|۔|:)\s+)`)

// unnumbered takes the mark or the number of a list away.
func unnumbered(line string) string {
	line = strings.TrimSpace(line)
	return strings.TrimSpace(strings.TrimPrefix(line, numbering.FindString(line)))
}

func isNumber(cell string) bool {
	_, err := language.ParseInt(language.English, strings.TrimRight(cell, ".)۔:"))
	return err == nil
}
