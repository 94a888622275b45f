// Package hours knows when an office is open and when something falls due.
//
// A calendar is a week of opening hours and a list of dated exceptions:
// holidays, half-days, other hours for Ramadan. A limit is counted either by
// the clock on the wall or in opening hours alone: four working hours asked
// for on Friday at 16:30 are due on Monday. How a due time was found can be
// told interval by interval.
//
// Everything here is pure: a calendar and instants in, instants out.
package hours

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Format is the number of the form in which calendars are stored today.
const Format = 1

// Document is a calendar as it is stored and edited.
type Document struct {
	Format     int           `json:"format"`
	Name       language.Text `json:"name"`
	Zone       string        `json:"zone"` // IANA name, as Asia/Karachi
	Week       Week          `json:"week"`
	Exceptions []Exception   `json:"exceptions,omitempty"`
	Source     string        `json:"source,omitempty"` // where the holidays come from
}

// Week holds the opening hours of each day of a common week. A day without
// intervals is closed.
type Week struct {
	Monday    []Interval `json:"monday,omitempty"`
	Tuesday   []Interval `json:"tuesday,omitempty"`
	Wednesday []Interval `json:"wednesday,omitempty"`
	Thursday  []Interval `json:"thursday,omitempty"`
	Friday    []Interval `json:"friday,omitempty"`
	Saturday  []Interval `json:"saturday,omitempty"`
	Sunday    []Interval `json:"sunday,omitempty"`
}

// On gives the hours of a day of the week.
func (w Week) On(weekday time.Weekday) []Interval {
	return [7][]Interval{
		w.Sunday, w.Monday, w.Tuesday, w.Wednesday, w.Thursday, w.Friday, w.Saturday,
	}[weekday]
}

// Ordinary gives on how many days of a common week the office opens, and for how
// many minutes on most of these; for the longest where several lengths are as common.
func (w Week) Ordinary() (days, minutes int) {
	often := map[int]int{}
	for weekday := time.Sunday; weekday <= time.Saturday; weekday++ {
		length := 0
		for _, open := range w.On(weekday) {
			length += int(open.end() - open.From)
		}
		if length == 0 {
			continue
		}
		days++
		often[length]++
		if n := often[length]; n > often[minutes] || n == often[minutes] && length > minutes {
			minutes = length
		}
	}
	return days, minutes
}

// HasHours says that the office opens at some time in a common week.
func (w Week) HasHours() bool {
	for weekday := time.Sunday; weekday <= time.Saturday; weekday++ {
		if len(w.On(weekday)) > 0 {
			return true
		}
	}
	return false
}

// Exception replaces the hours of the week from one date to another, both
// included. Without hours the office is closed. Where exceptions overlap the
// one further down the list holds, so that what is announced late is added at
// the end.
type Exception struct {
	From Date          `json:"from"`
	To   Date          `json:"to"`
	Name language.Text `json:"name"`
	// Hours of each of the dates; none means closed.
	Hours []Interval `json:"hours,omitempty"`
	// Expected marks a date that is still to be announced, as those of the
	// moon are.
	Expected bool `json:"expected,omitempty"`
}

// Calendar answers questions about a Document that was found sound. It does
// not change and may be shared.
type Calendar struct {
	document   Document
	zone       *time.Location
	exceptions map[Date]int // index of the exception that holds on the date
}

const longestException = 400 // days

// Open makes a Calendar of a document. A document that is not sound is a fault
// of kind Invalid, with the field and what to do.
func Open(document Document) (*Calendar, error) {
	zone, err := time.LoadLocation(document.Zone)
	if err != nil || document.Zone == "" || document.Zone == "Local" {
		return nil, fault.Invalid("zone", say.PeopleZoneUnknown(document.Zone)).Because(err)
	}
	if document.Format != Format {
		return nil, fault.Invalid("format", say.HoursFormatUnknown())
	}
	calendar := &Calendar{document: document, zone: zone, exceptions: map[Date]int{}}
	for weekday := time.Sunday; weekday <= time.Saturday; weekday++ {
		field := "week." + strings.ToLower(weekday.String())
		if err := checkIntervals(document.Week.On(weekday), field); err != nil {
			return nil, err
		}
	}
	for index, exception := range document.Exceptions {
		field := fmt.Sprintf("exceptions.%d", index)
		if exception.To < exception.From || exception.To-exception.From >= longestException {
			return nil, fault.Invalid(field, say.HoursDatesWrong(
				exception.From.String(), exception.To.String(), longestException))
		}
		if err := checkIntervals(exception.Hours, field); err != nil {
			return nil, err
		}
		for date := exception.From; date <= exception.To; date++ {
			calendar.exceptions[date] = index
		}
	}
	return calendar, nil
}

// Parse opens a calendar that is stored as JSON. One that cannot be read is a
// fault of kind Invalid.
func Parse(stored []byte) (*Calendar, error) {
	var document Document
	if err := json.Unmarshal(stored, &document); err != nil {
		var known *fault.Fault
		if errors.As(err, &known) {
			return nil, known
		}
		return nil, fault.Invalid("", say.HoursUnreadable()).Because(err)
	}
	return Open(document)
}

func checkIntervals(intervals []Interval, field string) error {
	for index, interval := range intervals {
		if interval.From < 0 || interval.From >= wholeDay || interval.To < 0 ||
			interval.To > wholeDay || interval.From == interval.To {
			return fault.Invalid(field, say.HoursIntervalWrong(interval.String(), exampleInterval))
		}
		if index > 0 && interval.From < intervals[index-1].end() {
			return fault.Invalid(field, say.HoursIntervalOverlap(
				interval.String(), intervals[index-1].String()))
		}
	}
	return nil
}

// Document gives the calendar as it is stored.
func (c *Calendar) Document() Document {
	document := c.document
	document.Exceptions = slices.Clone(document.Exceptions)
	return document
}

// Zone is the zone of the office.
func (c *Calendar) Zone() *time.Location { return c.zone }

// On gives the hours of a date, with the exception that set them, if one did.
func (c *Calendar) On(date Date) ([]Interval, *Exception) {
	if index, is := c.exceptions[date]; is {
		return c.document.Exceptions[index].Hours, &c.document.Exceptions[index]
	}
	return c.document.Week.On(date.Weekday()), nil
}

// Always is the calendar of an office that never closes.
func Always(zone *time.Location) *Calendar {
	all := []Interval{{0, wholeDay}}
	return &Calendar{
		document: Document{
			Format: Format, Zone: zone.String(),
			Week: Week{all, all, all, all, all, all, all},
		},
		zone: zone,
	}
}
