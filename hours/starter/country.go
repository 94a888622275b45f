package starter

import (
	_ "embed"
	"slices"

	"vaada/hours"
	"vaada/internal/language"
)

//go:embed india.json
var india []byte

//go:embed turkiye.json
var turkiye []byte

// Country is where an office may stand: the usual week there, and the public
// holidays with where they come from.
type Country struct {
	Key      string // ISO 3166
	Name     language.Text
	Calendar hours.Document
}

// Countries are those that have a calendar to begin with.
func Countries() []Country {
	return []Country{
		{"PK", four("Pakistan", "پاکستان", "पाकिस्तान", "Pakistan"), Karachi()},
		{"IN", four("India", "بھارت", "भारत", "Hindistan"), read(india, "India")},
		{"TR", four("Türkiye", "ترکیہ", "तुर्किये", "Türkiye"), read(turkiye, "Türkiye")},
	}
}

// CountryOf finds the country with a key; false when it has no calendar here.
func CountryOf(key string) (Country, bool) {
	all := Countries()
	at := slices.IndexFunc(all, func(c Country) bool { return c.Key == key })
	if at < 0 {
		return Country{}, false
	}
	return all[at], true
}

// CountryIn finds the country whose zone an office keeps; false for any other.
func CountryIn(zone string) (Country, bool) {
	all := Countries()
	at := slices.IndexFunc(all, func(c Country) bool { return c.Calendar.Zone == zone })
	if at < 0 {
		return Country{}, false
	}
	return all[at], true
}

func four(en, ur, hi, tr string) language.Text {
	return language.NewText(language.English, en).
		With(language.Urdu, ur).With(language.Hindi, hi).With(language.Turkish, tr)
}

func read(stored []byte, name string) hours.Document {
	calendar, err := hours.Parse(stored)
	if err != nil {
		panic("hours/starter: the calendar of " + name + ": " + err.Error())
	}
	return calendar.Document()
}
