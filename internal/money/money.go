// Package money holds amounts as what cash registers count: whole minor units
// (paisa, kuruş, cents) of one currency.
package money

import (
	"errors"
	"strconv"
	"strings"
)

// Amount is a sum of money. Minor counts the smallest units of Currency, an
// ISO 4217 code: 1,500 rupees are {150000, "PKR"}.
type Amount struct {
	Minor    int64  `json:"minor"`
	Currency string `json:"currency"`
}

// places lists the currencies that do not have two decimal places
// (ISO 4217, list one).
var places = map[string]int{
	"BHD": 3, "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3, "JPY": 0,
	"KMF": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3, "UGX": 0,
	"VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
}

// Places is the number of decimal places a currency has.
func Places(currency string) int {
	if n, listed := places[currency]; listed {
		return n
	}
	return 2
}

// IsZero says that the amount is nothing, in whatever currency.
func (a Amount) IsZero() bool { return a.Minor == 0 }

// Plain writes the figure with a point and no groups, whole when there are no
// minor units: 1500, 1500.50.
func (a Amount) Plain() string {
	sign, digits := "", strconv.FormatInt(a.Minor, 10)
	if rest, negative := strings.CutPrefix(digits, "-"); negative {
		sign, digits = "-", rest
	}
	n := Places(a.Currency)
	if short := n + 1 - len(digits); short > 0 {
		digits = strings.Repeat("0", short) + digits
	}
	whole, fraction := digits[:len(digits)-n], digits[len(digits)-n:]
	if strings.Trim(fraction, "0") == "" {
		return sign + whole
	}
	return sign + whole + "." + fraction
}

// ErrNotAnAmount is what Parse answers to text that is no figure, or has more
// decimals than its currency.
var ErrNotAnAmount = errors.New("money: not an amount")

// Parse reads a plain figure such as 1500 or -12.50. What people type passes
// through the reading functions of package language first.
func Parse(plain, currency string) (Amount, error) {
	whole, fraction, _ := strings.Cut(plain, ".")
	n := Places(currency)
	if strings.Trim(whole, "-") == "" {
		return Amount{}, ErrNotAnAmount
	}
	if len(fraction) > n {
		if strings.Trim(fraction[n:], "0") != "" {
			return Amount{}, ErrNotAnAmount
		}
		fraction = fraction[:n]
	}
	fraction += strings.Repeat("0", n-len(fraction))
	minor, err := strconv.ParseInt(whole+fraction, 10, 64)
	if err != nil {
		return Amount{}, ErrNotAnAmount
	}
	return Amount{Minor: minor, Currency: currency}, nil
}
