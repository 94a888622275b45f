package promise

import (
	"vaada/hours"
	"vaada/internal/now"
)

// Moved gives the deadline after a pause. A working limit keeps the opening
// time that was left when it was paused; one by the clock moves by as long as
// it stood. One at a time of day stays at it: at the first that leaves no less
// time than was left. A deadline never moves to an earlier time.
func Moved(p Promise, calendar *hours.Calendar, due, from, to now.Instant) now.Instant {
	if p.Limit == nil || to <= from || from > due {
		return due
	}
	moved, found := due.Add(to.Sub(from)), true
	if p.Limit.Counting != hours.Clock {
		moved, found = calendar.After(to, calendar.Elapsed(from, due))
	}
	if at, byMinute := p.Limit.Boundary.Minute(); found && byMinute {
		moved, found = calendar.Next(at, max(due, moved), p.Limit.Counting)
	}
	if !found {
		return due
	}
	return max(due, moved)
}

// Recount gives the run with its deadline counted anew from the start, pause
// by pause: what a late holiday or a corrected calendar does to an open clock.
// A date agreed with the customer stays. A run whose deed is done, and one the
// calendar has too few hours for, is given back as it was.
func Recount(p Promise, calendar *hours.Calendar, r Run) Run {
	if !r.open() || !r.Agreed.IsZero() {
		return r
	}
	fresh, found := Begin(p, calendar, r.Started)
	if !found {
		return r
	}
	for _, pause := range r.Pauses {
		if !pause.To.IsZero() {
			fresh.Due = Moved(p, calendar, fresh.Due, pause.From, pause.To)
		}
	}
	r.Due = fresh.Due
	if r.State == Broken {
		r.State = Running
	}
	return r
}
