package procedure

import (
	"strconv"
	"strings"
	"unicode"

	"vaada/internal/language"
	"vaada/internal/money"
)

// westernDigits turns Arabic-Indic and Devanagari figures and their marks into
// Latin ones.
func westernDigits(text string) string {
	return strings.Map(func(letter rune) rune {
		for _, zero := range []rune{'٠', '۰', '०'} {
			if letter >= zero && letter <= zero+9 {
				return '0' + letter - zero
			}
		}
		switch letter {
		case '٫':
			return '.'
		case '٬':
			return ','
		case '−':
			return '-'
		}
		return letter
	}, text)
}

// withoutCurrency drops letters and signs of currencies: Rs, روپے, ₹, TL.
func withoutCurrency(letter rune) rune {
	if unicode.IsLetter(letter) || unicode.IsMark(letter) || unicode.Is(unicode.Sc, letter) || unicode.IsSpace(letter) {
		return -1
	}
	return letter
}

// readNumber gives a figure as plain digits with a point. Groups must stand
// where a language puts them: three digits, or two before the last three in
// Hindi and Urdu. In Turkish the comma is the decimal mark; a single point
// that cannot part groups is taken for one too, as browsers write it.
func readNumber(text string, l language.Language) (string, bool) {
	text = strings.ReplaceAll(westernDigits(text), "\u00a0", "")
	text = strings.ReplaceAll(text, " ", "")
	sign := ""
	if rest, negative := strings.CutPrefix(text, "-"); negative {
		sign, text = "-", rest
	}
	group, mark := ",", "."
	if l == language.Turkish {
		group, mark = ".", ","
		if whole, part, one := strings.Cut(text, "."); one && !strings.ContainsAny(text, ",") &&
			!strings.Contains(part, ".") && (len(part) != 3 || len(whole) > 3) {
			text = whole + "," + part
		}
	}
	whole, part, marked := strings.Cut(text, mark)
	groups := strings.Split(whole, group)
	if !digitsOnly(strings.Join(groups, "")) || marked && !digitsOnly(part) || !grouped(groups) {
		return "", false
	}
	plain := strings.TrimLeft(strings.Join(groups, ""), "0")
	if plain == "" {
		plain = "0"
	}
	if part = strings.TrimRight(part, "0"); part != "" {
		plain += "." + part
	}
	if len(plain) > 18 {
		return "", false
	}
	if plain == "0" {
		sign = ""
	}
	return sign + plain, true
}

func grouped(groups []string) bool {
	last := len(groups) - 1
	if last == 0 {
		return true
	}
	if len(groups[last]) != 3 || len(groups[0]) > 3 || groups[0] == "" {
		return false
	}
	for _, between := range groups[1:last] {
		if len(between) != len(groups[1]) || len(between) < 2 || len(between) > 3 {
			return false
		}
	}
	return true
}

func digitsOnly(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}

// minor gives a plain figure as an amount; false when it has more places than
// the currency.
func minor(plain, currency string) (money.Amount, bool) {
	places := money.Places(currency)
	whole, part, _ := strings.Cut(plain, ".")
	if len(part) > places {
		return money.Amount{}, false
	}
	count, err := strconv.ParseInt(whole+part+strings.Repeat("0", places-len(part)), 10, 64)
	return money.Amount{Minor: count, Currency: currency}, err == nil
}

// ReadAmount reads a value of a money field, as PKR 150000.
func ReadAmount(value string) (money.Amount, bool) {
	currency, count, found := strings.Cut(value, " ")
	n, err := strconv.ParseInt(count, 10, 64)
	return money.Amount{Minor: n, Currency: currency}, found && err == nil && currency != ""
}
