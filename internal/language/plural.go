package language

import "math"

// Plural classes of CLDR 48 for whole and broken numbers.
const (
	one   = "one"
	other = "other"
)

// PluralClass gives the class of a number, "one" or "other". English and Urdu:
// one is exactly 1. Hindi: one is from 0 to 1. Turkish has both classes, but
// its nouns stay singular after a number.
func (r Reader) PluralClass(n float64) string {
	n = math.Abs(n)
	if n == 1 || (r.Language == Hindi && n < 1) {
		return one
	}
	return other
}
