package visit

import (
	"slices"
	"time"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Window is how long the window is that a customer is told.
const Window = 2 * time.Hour

// Notice is how soon after booking a window may begin: the engineer has to get
// there.
const Notice = time.Hour

// longestLook is over how many days windows are offered, today being the first.
const longestLook = 30

// Slot is a window in which an engineer could come.
type Slot struct {
	Engineer ids.ID
	Name     string
	From     now.Instant
	Until    now.Instant
}

// booking is a window that is taken.
type booking struct {
	engineer    ids.ID
	from, until now.Instant
}

// meets says that two stretches of time have a moment in common.
func (b booking) meets(s Slot) bool { return b.from < s.Until && s.From < b.until }

// windows cuts the opening hours of a day into windows of the usual length;
// what is left over at the end of an interval is too short to be offered.
func windows(calendar *hours.Calendar, date hours.Date) []Slot {
	var cut []Slot
	for _, open := range calendar.SpansOn(date) {
		for from := open.From; from.Add(Window) <= open.To; from = from.Add(Window) {
			cut = append(cut, Slot{From: from, Until: from.Add(Window)})
		}
	}
	return cut
}

// isOffered says that a slot is one of the windows that are offered at an
// instant. Two windows of an office are the same or apart, so that one begin is
// never taken twice.
func (s Slot) isOffered(calendar *hours.Calendar, at now.Instant) bool {
	if s.From < at.Add(Notice) {
		return false
	}
	today, day := hours.DateIn(at, calendar.Zone()), hours.DateIn(s.From, calendar.Zone())
	for date := max(today, day-1); date <= min(day, today+longestLook-1); date++ { // a night's hours belong to the day on which they begin
		if slices.ContainsFunc(windows(calendar, date), func(w Slot) bool { return w.From == s.From && w.Until == s.Until }) {
			return true
		}
	}
	return false
}

// free gives the windows of a day that some engineer has left.
func free(day []Slot, engineers []Slot, taken []booking, earliest now.Instant) []Slot {
	var offered []Slot
	for _, window := range day {
		if window.From < earliest {
			continue
		}
		if engineer, found := choose(engineers, taken, window); found {
			offered = append(offered, Slot{engineer.Engineer, engineer.Name, window.From, window.Until})
		}
	}
	return offered
}

// choose gives the engineer for a window: of those who have it left, the one
// with the fewest bookings that day, so that the work is spread.
func choose(engineers []Slot, taken []booking, window Slot) (best Slot, found bool) {
	fewest := 0
	for _, engineer := range engineers {
		busy, load := false, 0
		for _, b := range taken {
			if b.engineer == engineer.Engineer {
				busy = busy || b.meets(window)
				load++
			}
		}
		if !busy && (!found || load < fewest) {
			best, fewest, found = engineer, load, true
		}
	}
	return best, found
}
