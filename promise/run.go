package promise

import (
	"vaada/hours"
	"vaada/internal/now"
)

// State is how a promise stands on one matter.
type State string

// The states. A run is in exactly one of them, so that it is never both met
// and missed.
const (
	Running State = "running"
	Paused  State = "paused"
	Met     State = "met"
	// Broken has run past its deadline, whether or not it was done later.
	Broken State = "missed"
	// LeftAside is not counted: the customer withdrew, or gave up in time.
	LeftAside State = "withdrawn"
)

// Run is one promise running on one matter. Every deed on it tells the moment
// at which something truly happened, however late it was recorded; the time
// at which somebody looks changes nothing that is stored.
type Run struct {
	State   State       `json:"state"`
	Started now.Instant `json:"started"`
	// Due is the deadline. While the run is paused it is the one that would
	// hold without the pause.
	Due now.Instant `json:"due"`
	// Done is when the promised deed was done, in time or late; zero until then.
	Done   now.Instant `json:"done,omitempty"`
	Pauses []Pause     `json:"pauses,omitempty"`
	// Agreed is the date agreed with the customer that took the deadline's
	// place; zero when none did.
	Agreed now.Instant `json:"agreed,omitempty"`
	// GivenUp is when the customer gave up or withdrew.
	GivenUp now.Instant `json:"given_up,omitempty"`
}

// Pause is a time during which the clock stood still. To is zero while it
// lasts.
type Pause struct {
	From now.Instant `json:"from"`
	To   now.Instant `json:"to,omitempty"`
	Wait Wait        `json:"wait"`
}

// Begin starts the promise's clock on a matter. It is false when the promise
// has no limit, or the calendar too few hours to tell a deadline.
func Begin(p Promise, calendar *hours.Calendar, at now.Instant) (Run, bool) {
	if p.Limit == nil {
		return Run{}, false
	}
	from, found := p.Limit.beginning(calendar, at)
	if !found {
		return Run{}, false
	}
	due, found := calendar.Due(from, p.Limit.Limit)
	if !found {
		return Run{}, false
	}
	return Run{State: Running, Started: at, Due: due}, true
}

// beginning is the instant from which a limit counts when its start was at an
// instant. It is false when the office does not open again for over a year.
func (l Limit) beginning(calendar *hours.Calendar, at now.Instant) (now.Instant, bool) {
	date := hours.DateIn(at, calendar.Zone())
	switch l.Begins {
	case NextOpening:
		next, found := calendar.WorkingDay(date, 1)
		if !found {
			return 0, false
		}
		return calendar.NextOpening(next.Midnight(calendar.Zone()))
	case MonthEnd:
		year, month, _ := date.Split()
		first := hours.DateOf(year, month+1, 1)
		return first.Midnight(calendar.Zone()) - 1, true
	}
	return at, true
}

// InTime says whether an instant still keeps a deadline. The very deadline
// does, unless the promise says "in less than".
func (p Promise) InTime(due, at now.Instant) bool {
	if p.Limit != nil && p.Limit.Strictness == Below {
		return at < due
	}
	return at <= due
}

// At gives the run as it stands at an instant: one whose deadline has passed
// is missed, though nothing happened to it.
func (r Run) At(p Promise, at now.Instant) Run {
	if r.State == Running && !p.InTime(r.Due, at) {
		r.State = Broken
	}
	return r
}

// open says that the promised deed is still owed, in time or late.
func (r Run) open() bool { return r.Done.IsZero() && r.GivenUp.IsZero() }

// Stop tells the run that the promised deed was done. What happens while the
// clock stands still is in time. Of two such deeds the first counts, whichever
// is told first; a deed before the start is taken to be at the start.
func (r Run) Stop(p Promise, calendar *hours.Calendar, at now.Instant) Run {
	at = max(at, r.Started)
	if !r.GivenUp.IsZero() || !r.Done.IsZero() && at >= r.Done {
		return r
	}
	standing := r.State == Paused && at >= r.lastMoved()
	r = r.Resume(p, calendar, at)
	r.Done, r.State = at, Broken
	if standing || p.InTime(r.Due, at) {
		r.State = Met
	}
	return r
}

// Pause stops the clock for a wait. Nothing changes when the promise does not
// name the wait, the deed is done, the clock stands already, the deadline had
// passed by then, or a date was agreed: that is only agreed anew.
func (r Run) Pause(p Promise, wait Wait, at now.Instant) Run {
	at = max(at, r.lastMoved())
	if !p.PausedBy(wait) || !r.owed(p, at) || r.State == Paused || !r.Agreed.IsZero() {
		return r
	}
	r.State = Paused
	r.Pauses = append(r.Pauses[:len(r.Pauses):len(r.Pauses)], Pause{From: at, Wait: wait})
	return r
}

// Resume lets the clock run on. The deadline moves by the time it stood: what
// was left of the limit when it was paused is left again.
func (r Run) Resume(p Promise, calendar *hours.Calendar, at now.Instant) Run {
	if r.State != Paused {
		return r
	}
	r = r.closePause(at)
	r.Due, r.State = r.movedBy(p, calendar), Running
	return r
}

// movedBy gives the deadline after the last pause. At a time of day it is counted
// from the first deadline over all pauses, so that each does not take a day.
func (r Run) movedBy(p Promise, calendar *hours.Calendar) now.Instant {
	if p.Limit != nil {
		_, byMinute := p.Limit.Boundary.Minute()
		if first, found := Begin(p, calendar, r.Started); byMinute && found {
			return max(r.Due, Moved(p, calendar, first.Due, r.Pauses...))
		}
	}
	return Moved(p, calendar, r.Due, r.Pauses[len(r.Pauses)-1])
}

// owed says that the deed was owed at an instant and its deadline not past. A
// run that somebody has since looked at and found missed is owed all the same.
func (r Run) owed(p Promise, at now.Instant) bool {
	return r.open() && (r.State == Paused || p.InTime(r.Due, at))
}

// Agree puts a date agreed with the customer, at an instant, in the place of
// the deadline. Nothing changes when the promise does not allow it, the deed is
// done, the deadline had passed by then, or the date is no later than that.
func (r Run) Agree(p Promise, at, due now.Instant) Run {
	if p.Alternative == nil || p.Alternative.Kind != AgreedDate || !r.owed(p, at) || due <= at {
		return r
	}
	if r.State == Paused {
		r = r.closePause(at)
	}
	r.State, r.Agreed, r.Due = Running, due, due
	return r
}

// Withdraw takes a run out of the figures: the customer no longer wants it. A
// deadline that had passed by then stays missed.
func (r Run) Withdraw(p Promise, at now.Instant) Run {
	if !r.open() {
		return r
	}
	kept := r.owed(p, at)
	if r.State == Paused {
		r = r.closePause(at)
	}
	r.State, r.GivenUp = Broken, at
	if kept {
		r.State = LeftAside
	}
	return r
}

// GiveUp tells the run that a caller gave up waiting. Whether that counts is
// the promise's to say.
func (r Run) GiveUp(p Promise, at now.Instant) Run {
	r = r.Withdraw(p, at)
	if p.Abandoned == CountedAsMiss && r.State == LeftAside {
		r.State = Broken
	}
	return r
}

// Revive lets a run that was withdrawn run on, since the end of its matter was
// undone. A pause that ended with the matter moves the deadline now.
func (r Run) Revive(p Promise, calendar *hours.Calendar) Run {
	if r.State != LeftAside {
		return r
	}
	if last := len(r.Pauses) - 1; last >= 0 && r.Pauses[last].To == r.GivenUp {
		r.Due = r.movedBy(p, calendar)
	}
	r.State, r.GivenUp = Running, 0
	return r
}

func (r Run) closePause(at now.Instant) Run {
	pauses := append([]Pause(nil), r.Pauses...)
	last := &pauses[len(pauses)-1]
	last.To = max(at, last.From)
	r.Pauses = pauses
	return r
}

// lastMoved is the last instant at which the clock was started.
func (r Run) lastMoved() now.Instant {
	if last := len(r.Pauses) - 1; last >= 0 {
		return max(r.Pauses[last].From, r.Pauses[last].To)
	}
	return r.Started
}
