// Package visit books engineers' visits from the hours they really have: an
// office's working hours less what is booked already. Reports come back to the
// case that the visit was for.
package visit

import (
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

// Outcome is how a visit ended.
type Outcome string

// The outcomes of a visit.
const (
	Repaired      Outcome = "repaired"
	PartNeeded    Outcome = "part-needed" // and a second visit
	NotRepairable Outcome = "not-repairable"
)

// Outcomes in the order of the report form.
var Outcomes = []Outcome{Repaired, PartNeeded, NotRepairable}

// Visit is one visit of one engineer, told to the customer as a window.
type Visit struct {
	ID        ids.ID
	Case      ids.ID
	Customer  ids.ID
	Engineer  ids.ID
	From      now.Instant
	Until     now.Instant
	Zone      *time.Location // of the office: the window's own zone
	Booked    now.Instant
	BookedBy  ids.ID
	Cancelled now.Instant
	Arrived   now.Instant
	Reported  now.Instant
	Outcome   Outcome
	Report    string
}

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

// free gives the windows of a day that some engineer has left: at most one
// engineer for each window, the one with the fewest bookings that day, so that
// the work is spread.
func free(day []Slot, engineers []Slot, taken []booking, earliest now.Instant) []Slot {
	var offered []Slot
	for _, window := range day {
		if window.From < earliest {
			continue
		}
		best, fewest := -1, 0
		for i, engineer := range engineers {
			busy, load := false, 0
			for _, b := range taken {
				if b.engineer != engineer.Engineer {
					continue
				}
				busy = busy || b.from < window.Until && window.From < b.until
				load++
			}
			if !busy && (best < 0 || load < fewest) {
				best, fewest = i, load
			}
		}
		if best >= 0 {
			offered = append(offered, Slot{engineers[best].Engineer, engineers[best].Name, window.From, window.Until})
		}
	}
	return offered
}
