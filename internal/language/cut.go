package language

import (
	"strings"

	"github.com/rivo/uniseg"
)

// CutGraphemes shortens a text to at most n letters as people count them
// (grapheme clusters of UAX 29): a Devanagari cluster stays whole. What was cut
// is marked by …, which is one of the n.
func CutGraphemes(text string, n int) string {
	if n <= 0 {
		return ""
	}
	ends := letterEnds(text)
	if len(ends) <= n {
		return text
	}
	kept := 0
	if n > 1 {
		kept = ends[n-2]
	}
	return strings.TrimRight(text[:kept], " ") + "…"
}

// CountGraphemes counts the letters of a text as people do.
func CountGraphemes(text string) int { return len(letterEnds(text)) }

// letterEnds gives where each letter ends. Consonants that a virama joins are
// one letter (rule GB9c of UAX 29, newer than the segmenter).
func letterEnds(text string) []int {
	var ends []int
	clusters := uniseg.NewGraphemes(text)
	joined := false
	for clusters.Next() {
		letter := clusters.Runes()
		_, end := clusters.Positions()
		if joined && isConsonant(letter[0]) {
			ends[len(ends)-1] = end
		} else {
			ends = append(ends, end)
		}
		joined = strings.HasSuffix(strings.TrimSuffix(string(letter), "\u200d"), virama)
	}
	return ends
}

const virama = "\u094d"

// isConsonant says that a letter is a consonant of Devanagari.
func isConsonant(letter rune) bool {
	return (letter >= 'क' && letter <= 'ह') || (letter >= '\u0958' && letter <= '\u095f') || (letter >= '\u0978' && letter <= '\u097f')
}
