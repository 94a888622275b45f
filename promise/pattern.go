package promise

import (
	"maps"
	"slices"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
)

// Pattern is the form of one of the sentences that stand beside a promise's
// main one, in a language: what reads them back goes by it.
type Pattern struct {
	Shape  string
	Pieces []Piece
}

// Piece is a part of a pattern: words as they are, or a slot by its name.
type Piece struct{ Words, Slot string }

// beside are the sentences of Terms and Miss.
var beside = []shape{
	"explained", "claimed within", "claimed", "unasked", "paid within", "to each", "cap of yearly charge", "appeal next", "appeal by", "appeal", "given up counted", "given up", "tier at most", "tier",
	"covers service", "covers request", "covers place", "covers touchpoint", "covers internal", "covers external", "covers segment",
	"made between", "made from", "made until", "fallback unnamed", "fallback",
	"law", "further", "step percent", "step", "keyed sum", "keyed same day", "keyed", "stage", "express", "express free", "charged", "season only", "season not", "condition", "exclusion", "pause",
	"counted from opening", "counted from month", "counted back", "counted", "figure rolling", "still open", "figure", "until",
}

// Patterns lists the forms of what Terms and Miss print in a language, the
// narrower before the wider.
func Patterns(l language.Language) []Pattern {
	var all []Pattern
	for _, each := range beside {
		pattern := Pattern{Shape: string(each)}
		for _, p := range templates[each][place(l)] {
			pattern.Pieces = append(pattern.Pieces, Piece{p.words, p.slot})
		}
		all = append(all, pattern)
	}
	return all
}

// Vocabulary is the words of a closed list in a language, with their keys:
// from (the events as they stand after "from"), wait, condition, exclusion,
// period, and event (as menus name them).
func Vocabulary(kind string, l language.Language) map[string]string {
	all := map[string]string{}
	for of, words := range phrases {
		if of.kind == kind {
			all[words[place(l)]] = of.key
		}
	}
	return all
}

// ConditionPieces gives the form of a condition in a language.
func ConditionPieces(kind ConditionKind, l language.Language) (all []Piece) {
	for _, p := range pieces(phrases[phraseOf{conditionIf, string(kind)}][place(l)]) {
		all = append(all, Piece{p.words, p.slot})
	}
	return all
}

// Joiners are the words between the items of a list in a language.
func Joiners(l language.Language) []string {
	comma := ", "
	if l == language.Urdu {
		comma = "، "
	}
	return []string{" " + phrases[phraseOf{"word", "and"}][place(l)] + " ", " " + phrases[phraseOf{"word", "or"}][place(l)] + " ", comma}
}

// YearDays are the days of a year as sentences write them.
func YearDays(l language.Language) map[string]YearDay {
	all := map[string]YearDay{}
	p := printer{hand: hand{Reader: language.Reader{Language: l}}}
	for date := hours.DateOf(2024, 1, 1); date <= hours.DateOf(2024, 12, 31); date++ {
		_, month, day := date.Split()
		all[strings.ToLower(p.yearDay(YearDay{month, day}).Text)] = YearDay{month, day}
	}
	return all
}

// Keys lists the keys of a vocabulary in their order.
func Keys(kind string) []string {
	return slices.Sorted(maps.Values(Vocabulary(kind, language.English)))
}

// Outline is the main sentence of a promise in a language as its pieces, in the
// order of that language: words as they are, and slots for what people write or
// choose (who, deed, object, condition, remedy, limit, share, number …). What
// joins a limit to the sentence is written out; a remedy is the words of its
// phrase and, between them, what is measured of it.
func Outline(p Promise, l language.Language) []Piece {
	return p.outline(templates[p.shape()][place(l)], place(l))
}

func (p Promise) outline(template []piece, at int) (all []Piece) {
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
			all = append(all, once.outline(templates[p.dated()][at], at)...)
		case p.Limit.Strictness == Below:
			all = append(all, p.outline(templates["_below"][at], at)...)
		default:
			all = append(all, p.outline(templates["_within"][at], at)...)
		}
	}
	return all
}
