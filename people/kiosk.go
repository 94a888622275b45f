package people

import (
	"slices"
	"strings"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Kiosk is a computer at a counter that the staff of an office share: they
// choose their name and type a PIN.
type Kiosk struct {
	ID     ids.ID
	Office ids.ID
	Name   string
	Made   now.Instant
	By     ids.ID
}

// How a PIN is: figures, and how often it may be typed wrongly in a row.
const (
	minPin    = 6
	maxPin    = 12
	mostWrong = 5
)

// LongestKioskName bounds the name of a kiosk, in characters.
const LongestKioskName = 60

// CleanPin reads a PIN that somebody wants. Invalid when it is too short, too
// long, or one that everybody tries first.
func CleanPin(typed string) (string, error) {
	pin := figures(typed)
	switch {
	case len(pin) < minPin || len(pin) > maxPin:
		return "", fault.Invalid("pin", say.SigninPinLength(minPin, maxPin))
	case trivial(pin):
		return "", fault.Invalid("pin", say.SigninPinTrivial())
	}
	return pin, nil
}

// pinRuns are the orders in which fingers fall on figures.
var pinRuns = []string{"0123456789012345678", "9876543210987654321", "1470258036914702580369", "1234567890123456789"}

// pinDates are the ways in which a date is typed as a PIN.
var pinDates = []string{"020106", "010206", "060102", "02012006", "01022006", "20060102", "012006", "200601"}

// dated says that a PIN is a date: of a birth or a wedding, which others know.
// Years of two figures are any, years of four those of people who live.
func dated(pin string) bool {
	return slices.ContainsFunc(pinDates, func(layout string) bool {
		day, err := time.Parse(layout, pin)
		return err == nil && day.Year() >= 1900 && day.Year() < 2100
	})
}

// trivial says that a PIN is a run, a repeated part, a word of two figures, a
// part and its mirror, or a date.
func trivial(pin string) bool {
	for length := 1; length <= len(pin)/2; length++ {
		if strings.HasPrefix(pin[length:], pin[:len(pin)-length]) {
			return true
		}
	}
	kinds := map[rune]bool{}
	for _, each := range pin {
		kinds[each] = true
	}
	mirrored := true
	for at := range len(pin) / 2 {
		mirrored = mirrored && pin[at] == pin[len(pin)-1-at]
	}
	doubled := len(pin)%2 == 0
	for at := 0; at+1 < len(pin); at += 2 {
		doubled = doubled && pin[at] == pin[at+1]
	}
	inRow := slices.ContainsFunc(pinRuns, func(run string) bool { return strings.Contains(run, pin) })
	return len(kinds) < 3 || mirrored || doubled || inRow || dated(pin)
}
