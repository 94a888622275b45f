package reading

import (
	"strconv"
	"strings"

	"vaada/hours"
)

// covers reads whom and what a promise is for. What the vocabulary has no name
// for is called as it is printed.
func (b *beside) covers(what string) bool {
	who := &b.promise.Population
	switch what {
	case "internal", "external":
		who.Customers = what
		return true
	case "touchpoint":
		return b.named(what, &who.Touchpoints)
	case "request":
		return b.named(what, &who.RequestTypes)
	case "service":
		return b.named(what, &who.Services)
	case "segment":
		return b.named(what, &who.Segments)
	case "place":
		return b.named(what, &who.Places)
	}
	return false
}

// named reads a list of names: those of the vocabulary first, which may hold a
// word that joins lists.
func (b *beside) named(kind string, into *[]string) bool {
	if listed(b, b.house.names[kind], into) {
		return true
	}
	var all []string
	for _, item := range b.items() {
		if key, known := b.house.names[kind][item]; known {
			item = key
		}
		all = append(all, item)
	}
	*into = all
	return b.slots["list"] != ""
}

// made reads the dates between which a promise is made.
func (b *beside) made(shape string) bool {
	from, known := b.date("from")
	to, also := b.date("to")
	if shape != "made until" && !known || shape != "made from" && !also {
		return false
	}
	b.promise.Since, b.promise.Until = from, to
	return true
}

// date reads a date as this program writes it: 1 April 2026.
func (b *beside) date(slot string) (hours.Date, bool) {
	text := strings.TrimSpace(b.slots[slot])
	at := strings.LastIndexByte(text, ' ')
	if at < 0 {
		return 0, false
	}
	year, err := strconv.Atoi(text[at+1:])
	day, known := b.house.days[strings.ToLower(text[:at])]
	return hours.DateOf(year, day.Month, day.Day), known && err == nil
}
