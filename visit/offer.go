package visit

import (
	"slices"
	"time"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

// Window is how long the window is that a customer is told, unless managers set
// another length.
const Window = 2 * time.Hour

// Notice is how soon after booking a window may begin, unless managers set
// another time: the engineer has to get there.
const Notice = time.Hour

// terms are how windows are offered at this office at this time.
type terms struct{ window, notice time.Duration }

// longestLook is over how many days windows are offered, today being the first.
const longestLook = 30

// Slot is a window in which an engineer could come.
type Slot struct {
	Engineer ids.ID
	Name     string
	From     now.Instant
	Until    now.Instant
}

// engineer is somebody who makes visits.
type engineer struct {
	id     ids.ID
	name   string
	roster people.Roster
}

// booking is a window that is taken.
type booking struct {
	engineer    ids.ID
	from, until now.Instant
}

// meets says that two stretches of time have a moment in common.
func (b booking) meets(s Slot) bool { return b.from < s.Until && s.From < b.until }

// windows cuts the opening hours of a day into windows of one length;
// what is left over at the end of an interval is too short to be offered.
func (t terms) windows(calendar *hours.Calendar, date hours.Date) []Slot {
	var cut []Slot
	for _, open := range calendar.SpansOn(date) {
		for from := open.From; from.Add(t.window) <= open.To; from = from.Add(t.window) {
			cut = append(cut, Slot{From: from, Until: from.Add(t.window)})
		}
	}
	return cut
}

// offers says that a slot is one of the windows that are offered at an instant.
func (t terms) offers(s Slot, calendar *hours.Calendar, at now.Instant) bool {
	if s.From < at.Add(t.notice) {
		return false
	}
	today, day := hours.DateIn(at, calendar.Zone()), hours.DateIn(s.From, calendar.Zone())
	for date := max(today, day-1); date <= min(day, today+longestLook-1); date++ { // a night's hours belong to the day on which they begin
		if slices.ContainsFunc(t.windows(calendar, date), func(w Slot) bool { return w.From == s.From && w.Until == s.Until }) {
			return true
		}
	}
	return false
}

// free gives the windows of a day that some engineer has left.
func free(day []Slot, engineers []engineer, taken []booking, earliest now.Instant) []Slot {
	var offered []Slot
	for _, window := range day {
		if window.From < earliest {
			continue
		}
		if chosen, found := choose(engineers, taken, window); found {
			offered = append(offered, Slot{chosen.id, chosen.name, window.From, window.Until})
		}
	}
	return offered
}

// choose gives the engineer for a window: of those who work then and have it
// left, the one with the fewest bookings that day, so that the work is spread.
func choose(engineers []engineer, taken []booking, window Slot) (best engineer, found bool) {
	fewest := 0
	for _, each := range engineers {
		busy, load := false, 0
		for _, b := range taken {
			if b.engineer == each.id {
				busy = busy || b.meets(window)
				load++
			}
		}
		if !busy && (!found || load < fewest) && each.roster.Works(window.From, window.Until) {
			best, fewest, found = each, load, true
		}
	}
	return best, found
}
