// Package ical reads the whole days of an iCalendar file (RFC 5545), as other
// calendars export their holidays.
package ical

import (
	"bytes"
	"strconv"
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
	longestName = 80  // characters
	years       = 3   // that a day of every year is repeated for
	mostDays    = 400 // of one event
)

// Why says why an event of a calendar gives no day.
type Why string

// Why an event is left out.
const (
	Hourly   Why = "hourly"   // it happens at an hour of a day: no holiday
	Over     Why = "over"     // it lies behind us
	Nameless Why = "nameless" // its name or its day cannot be read
	Repeats  Why = "repeats"  // it comes again otherwise than on one day of every year
	Long     Why = "long"     // it has more days than one exception may
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
		days, why := whole(event, l, today)
		if why != "" {
			f.Left = append(f.Left, Left{Name: nameOf(event), On: firstOf(event), Why: why})
		}
		f.Days = append(f.Days, days...)
	}
	return f, nil
}

// whole reads the days of an event of whole days that are not over, or says why
// there is none.
func whole(event *ics.VEvent, l language.Language, today hours.Date) (days []hours.Exception, why Why) {
	day, name := hours.Exception{From: firstOf(event)}, nameOf(event)
	switch start := event.GetProperty(ics.ComponentPropertyDtStart); {
	case day.From == 0:
		return nil, Nameless
	case len(start.Value) > len(dayForm):
		return nil, Hourly
	case name == "":
		return nil, Nameless
	}
	day.Name = language.NewText(l, name)
	if day.To, why = lastOf(event, day.From); why != "" {
		return nil, why
	}
	again, fine := ruleOf(event, day.From)
	if !fine {
		return nil, Repeats
	}
	for n := 0; n < again.count && len(days) < years; n++ {
		next := day
		next.From = day.From.AddMonths(12 * n)
		next.To = next.From + day.To - day.From
		if again.until != 0 && next.From > again.until {
			break
		}
		if next.To >= today {
			days = append(days, next)
		}
	}
	if len(days) == 0 {
		return nil, Over
	}
	return days, ""
}

// firstOf is the day on which an event begins; 0 where none can be read.
func firstOf(event *ics.VEvent) hours.Date {
	start := event.GetProperty(ics.ComponentPropertyDtStart)
	if start == nil {
		return 0
	}
	from, _ := dateOf(start.Value)
	return from
}

// lastOf is the last day of an event of whole days.
func lastOf(event *ics.VEvent, from hours.Date) (hours.Date, Why) {
	next := from + 1 // the end is the first day after it
	if end := event.GetProperty(ics.ComponentPropertyDtEnd); end != nil {
		to, err := dateOf(end.Value)
		if err != nil {
			return 0, Nameless
		}
		next = max(next, to)
	} else if lasts := event.GetProperty(ics.ComponentPropertyDuration); lasts != nil {
		days := 0
		for unit, times := range map[string]int{"D": 1, "W": 7} {
			if number, found := strings.CutSuffix(strings.TrimPrefix(lasts.Value, "P"), unit); found {
				days, _ = strconv.Atoi(number)
				days = times * min(days, mostDays+1)
			}
		}
		if days <= 0 {
			return 0, Nameless
		}
		next = from + hours.Date(days)
	}
	if next-from > mostDays {
		return 0, Long
	}
	return next - 1, ""
}

// nameOf is what an event is called, cut where it is too long.
func nameOf(event *ics.VEvent) string {
	summary := event.GetProperty(ics.ComponentPropertySummary)
	if summary == nil {
		return ""
	}
	name := ics.FromText(summary.Value)
	if !utf8.ValidString(name) {
		return ""
	}
	name = language.OneLine(name)
	if letters := []rune(name); len(letters) > longestName {
		name = strings.TrimSpace(string(letters[:longestName]))
	}
	return name
}

// dayForm is how a calendar writes a day.
const dayForm = "20060102"

// dateOf reads the day that a value begins with.
func dateOf(value string) (hours.Date, error) {
	at, err := time.Parse(dayForm, value[:min(len(value), len(dayForm))])
	if err != nil {
		return 0, err
	}
	return hours.ParseDate(at.Format(time.DateOnly))
}
