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
		got := promise.Moved(p, calendar, on(t, calendar, each.due), on(t, calendar, each.from), on(t, calendar, each.to))
		if want := on(t, calendar, each.want); got != want {
			t.Errorf("%s, due %s, paused %s to %s: due %s", each.counting, each.due, each.from, each.to, got.In(calendar.Zone()))
		}
	}
}
