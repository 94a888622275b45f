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

// Why says why an event of a calendar gives no day.
type Why string

// Why an event is left out.
const (
	Hourly   Why = "hourly"   // it happens at an hour of a day: no holiday
	Over     Why = "over"     // it lies behind us
	Nameless Why = "nameless" // its name or its day cannot be read
)

// Left is an event that gives no day.
type Left struct {
	Name string     // as the file says it; "" where it says none
	On   hours.Date // 0 where no day can be read
	Why  Why
}

// File is what stands in a calendar, in the order of the file.
type File struct {
	Days   []hours.Exception // whole days that are not over
	Left   []Left
	Unread int // events after as many as are read
}

// Read gives the whole days of a calendar that are not over at a date, named in a
// language: a day that comes every year, for the years to come; and what is left
// out. A file that is no calendar is a fault of kind Invalid.
func Read(content []byte, l language.Language, today hours.Date) (f File, err error) {
	calendar, err := ics.ParseCalendar(bytes.NewReader(content))
	if err != nil {
		return f, fault.Invalid("file", say.SettingsFileUnreadable(1)).Because(err)
	}
	events := calendar.Events()
	f.Unread = max(0, len(events)-mostEvents)
	for _, event := range events[:min(len(events), mostEvents)] {
		day, repeats, why := whole(event, l)
		if why == "" && !repeats && day.To < today {
			why = Over
		}
		if why != "" {
			f.Left = append(f.Left, Left{Name: nameOf(event), On: day.From, Why: why})
			continue
		}
		times := 1
		if repeats {
			for times = years; day.To < today; {
				day = inYears(day, 1)
			}
		}
		for n := range times {
			f.Days = append(f.Days, inYears(day, n))
		}
	}
	return f, nil
}

// inYears gives the day so many years later.
func inYears(day hours.Exception, n int) hours.Exception {
	day.From, day.To = day.From.AddMonths(12*n), day.To.AddMonths(12*n)
	return day
}

// whole reads an event of whole days, or says why it is none.
func whole(event *ics.VEvent, l language.Language) (day hours.Exception, repeats bool, why Why) {
	start := event.GetProperty(ics.ComponentPropertyDtStart)
	if start == nil || len(start.Value) < len("20060102") {
		return day, false, Nameless
	}
	from, err := dateOf(start.Value[:len("20060102")])
	if err != nil {
		return day, false, Nameless
	}
	day.From, day.To = from, from
	if len(start.Value) > len("20060102") {
		return day, false, Hourly
	}
	if end := event.GetProperty(ics.ComponentPropertyDtEnd); end != nil {
		if to, err := dateOf(end.Value); err == nil && to > from && to-from < 400 {
			day.To = to - 1 // the end is the first day after it
		}
	}
	name := nameOf(event)
	if name == "" {
		return day, false, Nameless
	}
	day.Name = language.NewText(l, name)
	if rule := event.GetProperty(ics.ComponentPropertyRrule); rule != nil {
		repeats = strings.EqualFold(strings.TrimSpace(rule.Value), "FREQ=YEARLY")
	}
	return day, repeats, ""
}

// nameOf is what an event is called, cut where it is too long.
func nameOf(event *ics.VEvent) string {
	summary := event.GetProperty(ics.ComponentPropertySummary)
	if summary == nil {
		return ""
	}
	name := strings.TrimSpace(ics.FromText(summary.Value))
	if !utf8.ValidString(name) {
		return ""
	}
	if letters := []rune(name); len(letters) > longestName {
		name = string(letters[:longestName])
	}
	return name
}

func dateOf(value string) (hours.Date, error) {
	at, err := time.Parse("20060102", value)
	if err != nil {
		return 0, err
	}
	return hours.ParseDate(at.Format(time.DateOnly))
}
