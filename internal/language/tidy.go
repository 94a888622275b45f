package language

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// lineEnds are what ends a line elsewhere: on other systems, in slides and in word
// processors.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// Tidy gives text as it is kept: composed (NFC), with \n at the end of a line, and
// without controls that nobody sees, or that turn letters and figures round: behind
// those 15 is read as 51. What sets a number or a name apart stays.
func Tidy(text string) string {
	return norm.NFC.String(strings.Map(func(letter rune) rune {
		if unicode.IsControl(letter) && letter != '\n' && letter != '\t' || letter == '\u202d' || letter == '\u202e' {
			return -1
		}
		return letter
	}, lineEnds.Replace(text)))
}
