package language

import (
	"math"
	"strconv"
	"strings"
)

// Number writes a whole number with its groups: 123,456; 1,23,456 in Hindi;
// 123.456 in Turkish.
func (r Reader) Number(n int64) string {
	return r.digits(r.grouped(strconv.FormatInt(n, 10)))
}

// Decimal writes a number with at most the given places, half to even as ICU
// does, without trailing zeros.
func (r Reader) Decimal(n float64, places int) string {
	return r.digits(r.grouped(shortest(n, places)))
}

// Percent writes a share between 0 and 1 as per cent with at most the given
// places: 96.4%, in Turkish %96,4. A share short of the whole is never shown
// as 100, and one above nothing never as 0 by rounding up or down to it.
func (r Reader) Percent(share float64, places int) string {
	hundredths := shortest(share*100, places)
	step := math.Pow10(-places)
	if share < 1 && hundredths == "100" {
		hundredths = shortest(100-step, places)
	}
	if share > 0 && hundredths == "0" {
		hundredths = shortest(step, places)
	}
	figure := r.grouped(hundredths)
	if r.Language != Turkish {
		return r.digits(figure + "%")
	}
	if rest, negative := strings.CutPrefix(figure, "-"); negative {
		return "-%" + rest
	}
	return "%" + figure
}

// shortest writes a number plainly with a point and without trailing zeros.
func shortest(n float64, places int) string {
	text := strconv.FormatFloat(n, 'f', max(places, 0), 64)
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
	comma, point := ",", "."
	if r.Language == Turkish {
		comma, point = ".", ","
	}
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
