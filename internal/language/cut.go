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
	clusters := uniseg.NewGraphemes(text)
	kept := 0
	for count := 1; clusters.Next(); count++ {
		if count > n {
			return strings.TrimRight(text[:kept], " ") + "…"
		}
		if count < n {
			_, kept = clusters.Positions()
		}
	}
	return text
}

// CountGraphemes counts the letters of a text as people do.
func CountGraphemes(text string) int { return uniseg.GraphemeClusterCount(text) }
