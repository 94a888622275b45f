package promise

import (
	"vaada/hours"
	"vaada/internal/now"
)

// Moved gives the deadline after pauses that have ended, one after another. A
// working limit keeps the opening time that was left when it was paused; one by
// the clock moves by as long as it stood. One at a time of day stays at it: at the
// first behind the last pause and behind the sum of all of them together, which
// is rounded up once. A deadline never moves to an earlier time.
func Moved(p Promise, calendar *hours.Calendar, due now.Instant, pauses ...Pause) now.Instant {
	if p.Limit == nil {
		return due
	}
	at, byMinute := p.Limit.Boundary.Minute()
	exact, ends := due, due
	for _, pause := range pauses {
		if pause.To <= pause.From || pause.From > ends {
			continue
		}
		moved, found := exact.Add(pause.To.Sub(pause.From)), true
		switch {
		case p.Limit.Counting == hours.Clock:
		case pause.From > exact: // and before its time of day
			moved, found = calendar.After(exact, calendar.Elapsed(pause.From, pause.To))
		default:
			moved, found = calendar.After(pause.To, calendar.Elapsed(pause.From, exact))
		}
		if !found {
			continue
		}
		exact = max(exact, moved)
		if ends = exact; byMinute {
			if ends, found = calendar.Next(at, max(exact, pause.To), p.Limit.Counting); !found {
				ends = due
			}
		}
	}
	return max(due, ends)
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
	r.Due = Moved(p, calendar, fresh.Due, r.Pauses...)
	if r.State == Broken {
		r.State = Running
	}
	return r
}
