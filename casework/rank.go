package casework

import (
	"time"

	"vaada/internal/now"
)

// farEnd is where the ranks of open cases begin on which no promise runs: after
// all that have one.
const farEnd = 1 << 62

// rankOf gives a case its place in lists. Open cases stand in the order in
// which their next promise falls due, then those without one by their age;
// closed ones the newest first. Few cases share a rank, so a page of a list
// begins where the last one ended without reading what lies before.
func rankOf(opened, closed, due now.Instant) int64 {
	switch {
	case !closed.IsZero():
		return -int64(closed)
	case due.IsZero():
		return farEnd + int64(opened)
	}
	return int64(due)
}

// dueOf reads a due time from a rank; zero when there is none.
func dueOf(rank int64) now.Instant {
	if rank <= 0 || rank >= farEnd {
		return 0
	}
	return now.Instant(rank)
}

// Group is a heading of the case list: how soon the next promise falls due.
type Group string

// The groups, in the order of the list.
const (
	LateGroup   Group = "late"
	HourGroup   Group = "hour"
	TodayGroup  Group = "today"
	LaterGroup  Group = "later"
	NoGroup     Group = "none" // no promise runs
	ClosedGroup Group = "closed"
)

// GroupOf says under which heading a case stands for a reader in a zone.
func GroupOf(r Row, at now.Instant, zone *time.Location) Group {
	due := r.Due()
	switch {
	case !r.Closed.IsZero():
		return ClosedGroup
	case due.IsZero():
		return NoGroup
	case due < at:
		return LateGroup
	case due <= at.Add(time.Hour):
		return HourGroup
	}
	today, day := at.In(zone), due.In(zone)
	if today.Year() == day.Year() && today.YearDay() == day.YearDay() {
		return TodayGroup
	}
	return LaterGroup
}
