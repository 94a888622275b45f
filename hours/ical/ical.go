// Package ical reads the whole days of an iCalendar file (RFC 5545), as other
// calendars export their holidays.
package ical

import (
	"bytes"
	"strings"
	"time"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// The bounds of what is read of a file.
const (
	mostEvents  = 2_000
	longestName = 80 // characters
	years       = 3  // that a day of every year is repeated for
)

// Days gives the whole days of a calendar that are not over at a date, in the
// order of the file, named in a language: a day that comes every year, for the
// years to come. What happens at an hour of a day is no holiday and left out.
// A file that is no calendar is a fault of kind Invalid.
func Days(content []byte, l language.Language, today hours.Date) ([]hours.Exception, error) {
	calendar, err := ics.ParseCalendar(bytes.NewReader(content))
	if err != nil {
		return nil, fault.Invalid("file", say.SettingsFileUnreadable(1)).Because(err)
	}
	var days []hours.Exception
	for at, event := range calendar.Events() {
		if at >= mostEvents {
			break
		}
		day, repeats, found := whole(event, l)
		if !found {
			continue
		}
		times := 1
		if repeats {
			for times = years; day.To < today; {
				day = inYears(day, 1)
			}
		}
		for n := range times {
			if next := inYears(day, n); next.To >= today {
				days = append(days, next)
			}
		}
	}
	return days, nil
}

// inYears gives the day so many years later.
func inYears(day hours.Exception, n int) hours.Exception {
	day.From, day.To = day.From.AddMonths(12*n), day.To.AddMonths(12*n)
	return day
}

// whole reads an event of whole days.
func whole(event *ics.VEvent, l language.Language) (day hours.Exception, repeats, found bool) {
	start := event.GetProperty(ics.ComponentPropertyDtStart)
	if start == nil || len(start.Value) != len("20060102") {
		return day, false, false
	}
	from, err := dateOf(start.Value)
	if err != nil {
		return day, false, false
	}
	day.From, day.To = from, from
	if end := event.GetProperty(ics.ComponentPropertyDtEnd); end != nil {
		if to, err := dateOf(end.Value); err == nil && to > from && to-from < 400 {
			day.To = to - 1 // the end is the first day after it
		}
	}
	name := ""
	if summary := event.GetProperty(ics.ComponentPropertySummary); summary != nil {
		name = strings.TrimSpace(ics.FromText(summary.Value))
	}
	if name == "" || !utf8.ValidString(name) {
		return day, false, false
	}
	if letters := []rune(name); len(letters) > longestName {
		name = string(letters[:longestName])
	}
	day.Name = language.NewText(l, name)
	if rule := event.GetProperty(ics.ComponentPropertyRrule); rule != nil {
		repeats = strings.EqualFold(strings.TrimSpace(rule.Value), "FREQ=YEARLY")
	}
	return day, repeats, true
}

func dateOf(value string) (hours.Date, error) {
	at, err := time.Parse("20060102", value)
	if err != nil {
		return 0, err
	}
	return hours.ParseDate(at.Format(time.DateOnly))
}
