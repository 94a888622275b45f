package promise

import (
	"slices"
	"strings"

	"vaada/internal/language"
)

// sums are the slots that a remedy's phrase may have.
var sums = []string{"{amount}", "{percent}", "{every}", "{cap}"}

// RemedyPieces is the phrase of a promise's remedy in a language: its words, in
// pieces with the slot "remedy", and between them the slots of what is measured
// (amount, percent, every, cap). Words stand before the first slot and after the
// last, be they empty. What is measured and has no place in the phrase yet stands
// at its end.
func RemedyPieces(p Promise, l language.Language) []Piece {
	phrase := p.Words.In[l].Remedy
	placed := slotsOf(phrase)
	for _, slot := range p.OnMiss.Remedy.slots() {
		if !slices.Contains(placed, slot) {
			phrase += " " + slot
		}
	}
	all := []Piece{{Slot: "remedy"}}
	for _, each := range pieces(phrase) {
		last := len(all) - 1
		switch {
		case each.slot == "":
			all[last].Words += each.words
		case slices.Contains(sums, "{"+each.slot+"}"):
			all = append(all, Piece{Slot: each.slot}, Piece{Slot: "remedy"})
		default: // a brace that says nothing is to be seen and mended
			all[last].Words += "{" + each.slot + "}"
		}
	}
	for at := range all {
		all[at].Words = strings.TrimSpace(all[at].Words)
	}
	return all
}

// RemedyPhrase puts words and slots together again as RemedyPieces takes them
// apart. A slot that somebody wrote into the words stands there, and not in the
// place it had.
func RemedyPhrase(all []Piece) string {
	written := map[string]bool{}
	for _, each := range all {
		for _, slot := range slotsOf(each.Words) {
			written[slot] = true
		}
	}
	phrase := ""
	for _, each := range all {
		text := strings.Join(strings.Fields(each.Words), " ")
		if each.Slot != "remedy" {
			if text = "{" + each.Slot + "}"; written[text] {
				continue
			}
			written[text] = true
		}
		if phrase != "" && text != "" && !strings.ContainsRune(".,;:!?)،؛۔؟।%'’”", firstOf(text)) && !strings.HasSuffix(phrase, "(") {
			phrase += " "
		}
		phrase += text
	}
	return phrase
}

// Settled is a phrase with a place for what is measured of the remedy, and for
// nothing else: what has none stands at its end.
func (m *Making) Settled(phrase string) string {
	measured := m.slots()
	for _, slot := range slotsOf(phrase) {
		if slices.Contains(sums, slot) && !slices.Contains(measured, slot) {
			phrase = strings.Join(strings.Fields(strings.ReplaceAll(phrase, slot, " ")), " ")
		}
	}
	for _, slot := range measured {
		if !strings.Contains(phrase, slot) {
			phrase = strings.TrimSpace(phrase + " " + slot)
		}
	}
	return phrase
}
