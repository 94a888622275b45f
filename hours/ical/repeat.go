package ical

import (
	"math"
	"strconv"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"vaada/hours"
)

// repeat says how often an event comes, year after year.
type repeat struct {
	count int
	until hours.Date // 0: without end
}

// ruleOf reads how an event comes again. It is fine once, and on the day of its
// first time in every year; whatever else a rule says is left to who reads it.
func ruleOf(event *ics.VEvent, from hours.Date) (again repeat, fine bool) {
	for _, other := range []ics.ComponentProperty{ics.ComponentPropertyRdate, ics.ComponentPropertyExdate, ics.ComponentPropertyRecurrenceId} {
		if event.GetProperty(other) != nil {
			return again, false
		}
	}
	rule := event.GetProperty(ics.ComponentPropertyRrule)
	if rule == nil {
		return repeat{count: 1}, true
	}
	again.count = math.MaxInt32
	_, month, day := from.Split()
	yearly := false
	for part := range strings.SplitSeq(strings.ToUpper(strings.TrimSpace(rule.Value)), ";") {
		name, value, _ := strings.Cut(part, "=")
		number, _ := strconv.Atoi(value)
		known := true
		switch name {
		case "FREQ":
			yearly, known = true, value == "YEARLY"
		case "INTERVAL":
			known = number == 1
		case "COUNT":
			again.count, known = number, number > 0
		case "BYMONTH":
			known = number == int(month)
		case "BYMONTHDAY":
			known = number == day
		case "UNTIL":
			until, err := dateOf(value)
			again.until, known = until, err == nil
		case "", "WKST": // on which day a week begins
		default:
			known = false
		}
		if !known {
			return again, false
		}
	}
	leaps := month == time.February && day > 28 // not in every year
	return again, yearly && !leaps
}
