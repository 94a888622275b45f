package language

import (
	"errors"
	"strconv"
	"strings"
	"unicode"

	"vaada/internal/money"
)

// ErrNotANumber is what the reading functions answer to anything else than one
// number of the language.
var ErrNotANumber = errors.New("language: not a number")

// WesternDigits turns ۰–۹, ٠–٩ and ०–९ into 0–9 and leaves the rest.
func WesternDigits(text string) string {
	return strings.Map(func(letter rune) rune {
		for _, zero := range []rune{'۰', '٠', '०'} {
			if letter >= zero && letter <= zero+9 {
				return '0' + letter - zero
			}
		}
		return letter
	}, text)
}

// ParseInt reads a whole number as people of the language type it: in any of
// the figures, with or without groups.
func ParseInt(l Language, typed string) (int64, error) {
	plain, err := plainNumber(l, typed)
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseInt(plain, 10, 64)
	if err != nil {
		return 0, ErrNotANumber
	}
	return n, nil
}

// ParseNumber reads a number with or without decimals. A percent sign around
// it is dropped, so 96.4% and %96,4 are read as 96.4.
func ParseNumber(l Language, typed string) (float64, error) {
	plain, err := plainNumber(l, strings.Trim(strings.TrimSpace(typed), "%٪"))
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseFloat(plain, 64)
	if err != nil {
		return 0, ErrNotANumber
	}
	return n, nil
}

// ParseMoney reads an amount of the given currency, with or without its sign
// or code before or after it. More decimals than the currency has are refused,
// not rounded.
func ParseMoney(l Language, typed, currency string) (money.Amount, error) {
	typed, negative := strings.CutPrefix(strings.TrimSpace(strings.Map(withoutControls, typed)), "-")
	typed = strings.TrimSpace(strings.TrimSuffix(typed, "/-")) // and no paisa: 500/-
	for _, sign := range append(currencySigns[currency], currency) {
		if rest, found := cutSign(typed, sign); found {
			typed = rest
			break
		}
	}
	plain, err := plainNumber(l, typed)
	if err != nil {
		return money.Amount{}, err
	}
	if negative {
		plain = "-" + plain
	}
	amount, err := money.Parse(plain, currency)
	if err != nil {
		return money.Amount{}, ErrNotANumber
	}
	return amount, nil
}

// currencySigns are what people type beside an amount. The longer stand first.
var currencySigns = map[string][]string{
	"PKR": {"Rs.", "Rs", "₨", "روپے", "روپیہ"},
	"INR": {"Rs.", "Rs", "₹", "रुपये", "रुपए", "रु.", "रु"},
	"TRY": {"₺", "TL"},
	"USD": {"$"},
	"EUR": {"€"},
	"GBP": {"£"},
}

func cutSign(typed, sign string) (string, bool) {
	if len(typed) >= len(sign) && strings.EqualFold(typed[:len(sign)], sign) {
		return strings.TrimSpace(typed[len(sign):]), true
	}
	if end := len(typed) - len(sign); end >= 0 && strings.EqualFold(typed[end:], sign) {
		return strings.TrimSpace(typed[:end]), true
	}
	return typed, false
}

// plainNumber gives what was typed as -123456.5: Western figures, a point, no
// groups.
func plainNumber(l Language, typed string) (string, error) {
	typed = WesternDigits(strings.TrimSpace(strings.Map(withoutControls, typed)))
	typed = strings.NewReplacer("٬", ",", "٫", ".", "−", "-", "\u200e", "", "\u200f", "").Replace(typed)
	sign := ""
	if rest, negative := strings.CutPrefix(typed, "-"); negative {
		sign, typed = "-", rest
	}
	comma, point := ",", "."
	if l == Turkish {
		comma, point = ".", ","
	}
	whole, fraction, broken := strings.Cut(typed, point)
	if l == Turkish && !broken && isPointed(typed) {
		whole, fraction, broken = strings.Cut(typed, comma)
	}
	groups := strings.Split(strings.NewReplacer(" ", comma, "\u00a0", comma, "\u202f", comma).Replace(whole), comma)
	whole = strings.Join(groups, "")
	if !isDigits(whole) || (broken && !isDigits(fraction)) || !isGrouped(groups, l) {
		return "", ErrNotANumber
	}
	if broken {
		return sign + whole + "." + fraction, nil
	}
	return sign + whole, nil
}

// isPointed says that a Turkish figure has its only point where no group can
// be, as in 12.5, so that it is a decimal mark typed on a keypad or sent by a
// number field.
func isPointed(typed string) bool {
	whole, fraction, found := strings.Cut(typed, ".")
	return found && isDigits(whole) && isDigits(fraction) && (len(fraction) != 3 || len(whole) > 3 || whole == "0")
}

// isGrouped says that the groups are of three, or of two before the last
// three, as in 1,50,000: people write both in Urdu, Hindi and English.
func isGrouped(groups []string, l Language) bool {
	last := len(groups) - 1
	if last == 0 {
		return true
	}
	size := len(groups[last-1]) // of the groups between the first and the last
	if last == 1 {
		size = 3
	}
	if size != 3 && (size != 2 || l == Turkish) {
		return false
	}
	for _, group := range groups[1:last] {
		if len(group) != size {
			return false
		}
	}
	return groups[0] != "" && len(groups[0]) <= size && len(groups[last]) == 3
}

func isDigits(text string) bool {
	return text != "" && strings.IndexFunc(text, func(letter rune) bool {
		return letter > unicode.MaxASCII || !unicode.IsDigit(letter)
	}) < 0
}
