package reading

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// OtherFigures lists the translations, into languages that an organisation speaks,
// of which one has a figure in digits that its original says neither in digits nor
// in words, or leaves out one that the original has: within 5 days, where 3 were
// meant.
func OtherFigures(parts []edition.Part, languages []language.Language) (doubts []edition.Lack) {
	for _, part := range parts {
		for _, each := range part.Texts() {
			for _, l := range languages {
				figure, in, found := otherFigure(each.Text, l)
				if !found {
					continue
				}
				without := l
				if in == l {
					without = each.Text.Source
				}
				written := strconv.FormatFloat(figure, 'f', -1, 64)
				doubts = append(doubts, edition.Lack{
					Part: part.Path, Leaf: each.Leaf, In: l, Say: say.CharterDoubtFigure(in.Name(), written, without.Name()),
					Mark: fmt.Sprint("figure ", part.Path, " ", each.Leaf, " ", l, " ", written),
				})
			}
		}
	}
	return doubts
}

// otherFigure finds the first figure that a translation and its original do not
// both say, and the language of the one that has it.
func otherFigure(text language.Text, into language.Language) (figure float64, in language.Language, found bool) {
	if into == text.Source || text.In[into] == "" {
		return 0, "", false
	}
	for _, each := range [...][2]language.Language{{into, text.Source}, {text.Source, into}} {
		if !strings.ContainsFunc(text.In[each[0]], unicode.IsDigit) {
			continue
		}
		written, _ := numbers(text.In[each[0]], each[0])
		_, said := numbers(text.In[each[1]], each[1])
		for _, figure := range written {
			if !slices.Contains(said, figure) {
				return figure, each[0], true
			}
		}
	}
	return 0, "", false
}

// numbers lists the numbers that a text writes in digits, and all that it says.
func numbers(text string, l language.Language) (written, said []float64) {
	s := &scan{}
	s.read(scrubbed(text), l)
	for at, each := range s.tokens {
		if each.kind == numberToken {
			written = append(written, each.number)
		}
		if value, _, found := s.number(at); found {
			said = append(said, value)
		}
	}
	for _, m := range s.measures {
		said = append(said, m.low, m.value)
	}
	for _, q := range s.quantities {
		said = append(said, q.value)
	}
	return written, append(said, written...)
}
