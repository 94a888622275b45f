package clock_test

import (
	"slices"
	"testing"

	"vaada/charter/starter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
)

// A deadline at 13:00 that is paused several times goes to the first 13:00 that
// leaves what all pauses took together, and not a day further with each.
func TestSeveralWaitsMoveADeadlineAtATimeOfDayOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		made, err := starter.Charter()
		if err != nil {
			t.Fatal(err)
		}
		at := slices.IndexFunc(made.Promises, func(p promise.Promise) bool { return p.Key == "reply-mail" })
		limit := hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock, Boundary: hours.AtMinute(13 * 60)}
		made.Promises[at].Limit = &promise.Limit{Limit: limit}
		err = publishing.Desk{DB: d, Now: h.hand.Now}.Publish(t.Context(), people.Program(), publishing.Documents{Charter: made}, "")
		if err != nil {
			t.Fatal(err)
		}
		h.charter = h.inForce()
		m := h.complaint()
		h.arrives(m, h.at(0, 10, 0)) // due on Tuesday at 13:00
		for _, wait := range []struct{ from, to int }{{11, 12}, {14, 15}} {
			h.waits(m, promise.WaitCustomer, h.at(0, wait.from, 0))
			h.goesOn(m, h.at(0, wait.to, 0))
			if c := h.clock(m, "reply-mail"); c.Due != h.at(2, 13, 0) {
				t.Errorf("after the wait until %d it is due %s", wait.to, c.Due.In(h.zone))
			}
		}
		h.waits(m, promise.WaitCustomer, h.at(0, 16, 0))
		h.happens(m, promise.Replied, h.at(1, 15, 30)) // the waits were 25 hours and a half by then, the last alone less than a day
		if c := h.clock(m, "reply-mail"); c.Due != h.at(3, 13, 0) || c.State != promise.Met {
			t.Errorf("done while it stands, it is %s and due %s", c.State, c.Due.In(h.zone))
		}
	})
}
