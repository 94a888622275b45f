package promise_test

import (
	"testing"

	"vaada/hours"
	"vaada/promise"
)

// A deadline at 13:00 stays at 13:00 after a pause: of the first day that leaves
// no less time than there was. Monday is 2 November 2026.
func TestADeadlineAtATimeOfDayStaysAtItAfterAPause(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	for _, each := range []struct {
		counting            hours.Counting
		due, from, to, want string
	}{
		{hours.Clock, "2026-11-03 13:00:00", "2026-11-02 10:00:00", "2026-11-02 15:00:00", "2026-11-04 13:00:00"},
		{hours.Clock, "2026-11-03 13:00:00", "2026-11-02 10:00:00", "2026-11-03 10:00:00", "2026-11-04 13:00:00"},
		{hours.Clock, "2026-11-03 13:00:00", "2026-11-02 10:00:00", "2026-11-03 10:01:00", "2026-11-05 13:00:00"},
		{hours.Clock, "2026-11-06 13:00:00", "2026-11-06 10:00:00", "2026-11-06 11:00:00", "2026-11-07 13:00:00"},
		{hours.Working, "2026-11-03 13:00:00", "2026-11-02 10:00:00", "2026-11-03 10:00:00", "2026-11-04 13:00:00"},
		{hours.Working, "2026-11-06 13:00:00", "2026-11-06 10:00:00", "2026-11-06 12:00:00", "2026-11-07 13:00:00"},
		{hours.Working, "2026-11-07 13:00:00", "2026-11-07 10:00:00", "2026-11-07 11:00:00", "2026-11-10 13:00:00"}, // Monday is Iqbal Day
		{hours.Working, "2026-11-03 13:00:00", "2026-11-03 14:00:00", "2026-11-03 15:00:00", "2026-11-03 13:00:00"},
	} {
		p := promise.Promise{Limit: &promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InDays, Counting: each.counting, Boundary: hours.AtMinute(13 * 60)}}}
		got := promise.Moved(p, calendar, on(t, calendar, each.due), promise.Pause{From: on(t, calendar, each.from), To: on(t, calendar, each.to)})
		if want := on(t, calendar, each.want); got != want {
			t.Errorf("%s, due %s, paused %s to %s: due %s", each.counting, each.due, each.from, each.to, got.In(calendar.Zone()))
		}
	}
}

// Several short pauses of one clock do not take a day each: the deadline goes to
// the first time of day that leaves what all of them took together.
func TestPausesAreRoundedUpToATimeOfDayOnce(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	for _, counting := range []hours.Counting{hours.Clock, hours.Working} {
		p := callAnswered
		p.Limit = &promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InDays, Counting: counting, Boundary: hours.AtMinute(13 * 60)}}
		p.Pauses = promise.Waits
		run := begin(t, p, calendar, on(t, calendar, "2026-11-02 10:00:00"))
		for _, pause := range [][3]string{
			{"2026-11-02 11:00:00", "2026-11-02 12:00:00", "2026-11-04 13:00:00"},
			{"2026-11-03 10:00:00", "2026-11-03 11:00:00", "2026-11-04 13:00:00"},
			{"2026-11-03 15:30:00", "2026-11-03 16:30:00", "2026-11-04 13:00:00"}, // after the first deadline, before the moved one
			{"2026-11-03 17:00:00", "2026-11-04 17:00:00", "2026-11-05 13:00:00"},
		} {
			run = run.Pause(p, promise.Waits[0], on(t, calendar, pause[0])).Resume(p, calendar, on(t, calendar, pause[1]))
			if want := on(t, calendar, pause[2]); run.Due != want {
				t.Errorf("%s, paused until %s: due %s", counting, pause[1], run.Due.In(calendar.Zone()))
			}
			if again := promise.Recount(p, calendar, run); again.Due != run.Due {
				t.Errorf("%s, counted anew: due %s", counting, again.Due.In(calendar.Zone()))
			}
		}
	}
}

// A pause that ends behind the time of day it began before moves the deadline
// behind itself: what was promised while the clock stood is not missed.
func TestADeadlineAtATimeOfDayIsNeverInThePauseThatMovedIt(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	for _, each := range []struct {
		counting       hours.Counting
		from, to, want string
	}{
		{hours.Clock, "2026-11-03 20:00:00", "2026-11-04 18:00:00", "2026-11-05 13:00:00"},
		{hours.Clock, "2026-11-04 12:00:00", "2026-11-04 12:30:00", "2026-11-04 13:00:00"},
		{hours.Working, "2026-11-04 10:00:00", "2026-11-04 16:00:00", "2026-11-05 13:00:00"},
	} {
		p := callAnswered
		p.Limit = &promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InDays, Counting: each.counting, Boundary: hours.AtMinute(13 * 60)}}
		p.Pauses = promise.Waits
		run := begin(t, p, calendar, on(t, calendar, "2026-11-02 10:00:00"))
		run = run.Pause(p, promise.Waits[0], on(t, calendar, "2026-11-02 11:00:00")).Resume(p, calendar, on(t, calendar, "2026-11-02 12:00:00"))
		run = run.Pause(p, promise.Waits[0], on(t, calendar, each.from)).Resume(p, calendar, on(t, calendar, each.to))
		if want := on(t, calendar, each.want); run.Due != want {
			t.Errorf("%s, paused until %s: due %s", each.counting, each.to, run.Due.In(calendar.Zone()))
		}
		if again := promise.Recount(p, calendar, run); again.Due != run.Due {
			t.Errorf("%s, counted anew: due %s", each.counting, again.Due.In(calendar.Zone()))
		}
	}
}
