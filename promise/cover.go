package promise

import (
	"slices"

	"vaada/hours"
	"vaada/internal/now"
)

// Matter is what a promise asks about a case or a contact to know whether it
// covers it.
type Matter struct {
	Touchpoint  string
	RequestType string
	Service     string
	Segment     string
	Severity    string
	Place       string
	Internal    bool       // of a colleague
	On          hours.Date // when it began; zero asks nothing of the date
	// Opening and Day say when its time began, as values of ByOpening and ByDay.
	Opening string
	Day     string
}

// Begun is the matter with what an office's calendar says of when its time began.
func (m Matter) Begun(calendar *hours.Calendar, at now.Instant) Matter {
	m.Opening, m.Day = Outside, Other
	if calendar.IsOpen(at) {
		m.Opening = Inside
	}
	if intervals, _ := calendar.On(hours.DateIn(at, calendar.Zone())); len(intervals) > 0 {
		m.Day = Working
	}
	return m
}

// Covers says whether the promise is made for a matter.
func (p Promise) Covers(m Matter) bool {
	among := func(list []string, value string) bool {
		return len(list) == 0 || slices.Contains(list, value)
	}
	who := p.Population
	return among(who.Touchpoints, m.Touchpoint) &&
		among(who.RequestTypes, m.RequestType) &&
		among(who.Services, m.Service) &&
		among(who.Segments, m.Segment) &&
		among(who.Places, m.Place) &&
		(who.Customers == "" || (who.Customers == "internal") == m.Internal) &&
		(m.On == 0 || p.madeOn(m.On))
}

// EndedBy says that the promise's last day is before a date.
func (p Promise) EndedBy(date hours.Date) bool { return p.Until != 0 && p.Until < date }

// madeOn says whether the promise is made on a date.
func (p Promise) madeOn(date hours.Date) bool {
	if date < p.Since || p.EndedBy(date) {
		return false
	}
	only, inside := false, false
	for _, season := range p.Seasons {
		in := season.holds(date)
		if in && !season.Only {
			return false
		}
		only, inside = only || season.Only, inside || in && season.Only
	}
	return !only || inside
}

// Starts says whether an event starts the promise's clock.
func (p Promise) Starts(event Event) bool { return p.Class.Timed() && event == p.Start }

// Stops says whether an event stops the promise's clock.
func (p Promise) Stops(event Event) bool { return p.Class.Timed() && event == p.Stop }

// PausedBy says whether the promise's clock stands still during a wait.
func (p Promise) PausedBy(wait Wait) bool { return p.Class.Timed() && slices.Contains(p.Pauses, wait) }
