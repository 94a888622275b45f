package language

import (
	"math/big"
	"strconv"
	"strings"
)

// Number writes a whole number with its groups: 123,456; 1,23,456 in Hindi;
// 123.456 in Turkish.
func (r Reader) Number(n int64) string {
	return r.digits(r.grouped(strconv.FormatInt(n, 10)))
}

// Decimal writes a number with at most the given places, halves away from
// zero, without trailing zeros.
func (r Reader) Decimal(n float64, places int) string {
	return r.digits(r.grouped(rounded(n, places)))
}

// Percent writes a share between 0 and 1 as per cent: 96.4%, in Turkish %96,4.
// What is beyond the given places is cut off, never rounded up: a share short
// of the whole does not become 100%, nor a missed goal a reached one.
func (r Reader) Percent(share float64, places int) string {
	figure := r.grouped(cut(share*100, places))
	if r.Language != Turkish {
		return r.digits(figure + "%")
	}
	if rest, negative := strings.CutPrefix(figure, "-"); negative {
		return "-%" + rest
	}
	return "%" + figure
}

// cut writes a number with at most the given places, towards zero. Nine places
// are kept first, so that 0.29 × 100, which is 28.999999999999996, is 29.
func cut(n float64, places int) string {
	whole, fraction, found := strings.Cut(strconv.FormatFloat(n, 'f', 9, 64), ".")
	if !found {
		return "–"
	}
	return trimmed(whole + "." + fraction[:min(max(places, 0), 9)])
}

// rounded writes a number plainly with a point, without trailing zeros. It
// rounds the decimal figure that stands for the number, so 2.675 is 2.68.
func rounded(n float64, places int) string {
	exact, readable := new(big.Rat).SetString(strconv.FormatFloat(n, 'f', -1, 64))
	if !readable {
		return "–" // not a number, or infinite: no figure to show
	}
	return trimmed(exact.FloatString(max(places, 0)))
}

func trimmed(text string) string {
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	if text == "-0" {
		return "0"
	}
	return text
}

// grouped takes a plain number with a point and sets the language's groups
// and decimal mark.
func (r Reader) grouped(plain string) string {
	sign := ""
	if rest, negative := strings.CutPrefix(plain, "-"); negative {
		sign, plain = "-", rest
	}
	whole, fraction, _ := strings.Cut(plain, ".")
	comma, point := r.marks()
	size := 3
	for at := len(whole) - size; at > 0; at -= size {
		whole = whole[:at] + comma + whole[at:]
		if r.Language == Hindi {
			size = 2
		}
	}
	if fraction != "" {
		whole += point + fraction
	}
	return sign + whole
}

// marks are what stands between groups and before decimals. Urdu has marks of
// its own with its own figures.
func (r Reader) marks() (comma, point string) {
	switch {
	case r.Language == Turkish:
		return ".", ","
	case r.Language == Urdu && r.Digits == NativeDigits:
		return "٬", "٫"
	default:
		return ",", "."
	}
}

// digits turns Latin figures into the reader's own, if asked for.
func (r Reader) digits(text string) string {
	if r.Digits != NativeDigits || (r.Language != Urdu && r.Language != Hindi) {
		return text
	}
	zero := '०'
	if r.Language == Urdu {
		zero = '۰'
	}
	return strings.Map(func(letter rune) rune {
		if letter >= '0' && letter <= '9' {
			return zero + letter - '0'
		}
		return letter
	}, text)
}
