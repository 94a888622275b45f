package promise

import (
	"vaada/hours"
	"vaada/internal/now"
)

// Held holds what once happened to a run against another promise than the one
// it was begun for: whether it counts at an instant, and whether as kept. The
// waits for which it stood move this promise's deadline as they moved its own. A
// run whose date was agreed with the customer says nothing of another limit.
func (r Run) Held(p Promise, calendar *hours.Calendar, at now.Instant) (counts, kept bool) {
	again, begun := Begin(p, calendar, r.Started)
	if !begun || !r.Agreed.IsZero() {
		return false, false
	}
	for _, pause := range r.Pauses {
		again = again.Pause(p, pause.Wait, pause.From)
		if !pause.To.IsZero() {
			again = again.Resume(p, calendar, pause.To)
		}
	}
	if !r.Done.IsZero() {
		again = again.Stop(p, calendar, r.Done)
	}
	switch {
	case r.GivenUp.IsZero():
	case r.State == LeftAside:
		again = again.Withdraw(p, r.GivenUp)
	default:
		again = again.GiveUp(p, r.GivenUp)
	}
	return again.Counts(p, at)
}
