package casework_test

import (
	"testing"
	"time"

	"vaada/casework"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/procedure"
)

// TestACaseThatCannotGoOnStandsInNobodysWay breaks the first of three waits: the
// others go on by their way out all the same.
func TestACaseThatCannotGoOnStandsInNobodysWay(t *testing.T) {
	inHouse(t, func(h house) {
		broken, second, third := h.complaint(), h.complaint(), h.complaint()
		for _, number := range []int64{broken, second, third} {
			h.asks(number)
		}
		id := h.page(broken).Case.ID
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE casework_cases SET state = REPLACE(state, '"wait-answer"', '"nowhere"') WHERE id = $1`, id)
			return err
		}))
		h.hand.Advance(60 * 24 * time.Hour)
		if err := h.cases.TimeOutSome(t.Context(), h.hand.Now(), 1); err == nil {
			t.Error("a case on a box that is not there went on")
		}
		for _, number := range []int64{second, third} {
			if page := h.page(number); page.Case.Waiting != "" {
				t.Errorf("%d waits still: %+v", number, page.Case.State)
			}
		}
	})
}

// TestATimeOutThatIsDeliveredTwiceFiresOnce delivers the end of a wait twice, as two
// programs on one database would: its way out leads to the wait again, so a second
// fire would show, and leave the new wait at once.
func TestATimeOutThatIsDeliveredTwiceFiresOnce(t *testing.T) {
	inHouse(t, func(h house) {
		h.publishes(h.improved(complaints, nil, func(box *procedure.Box) {
			if box.Key == "wait-answer" {
				box.Exits[1].To = "wait-answer"
			}
		}))
		number := h.complaint()
		h.asks(number)
		waits := h.page(number).Case
		h.hand.Advance(60 * 24 * time.Hour)
		for range 2 {
			must(t, h.cases.TimeOutOf(t.Context(), waits))
		}
		after := h.on(number, "wait-answer").Case
		if n := h.count(`SELECT COUNT(*) FROM casework_steps WHERE case_id = $1 AND deed = 'timed out'`, waits.ID); n != 1 {
			t.Errorf("the wait ended %d times", n)
		}
		if after.State.Sequence != waits.State.Sequence+1 || after.WaitUntil <= waits.WaitUntil {
			t.Errorf("it waited until %v, and now until %v at %d", waits.WaitUntil, after.WaitUntil, after.State.Sequence)
		}
		h.replays(number)
	})
}

// TestACaseThatCannotBeMovedStays moves two cases to an edition that gives the first
// more time than the office's calendar can tell: it is refused, and the order ends.
func TestACaseThatCannotBeMovedStays(t *testing.T) {
	inHouse(t, func(h house) {
		stuck, other := h.complaint(), h.complaint()
		h.does(stuck, "read", "", "about", "repair", "wish", "That it cools")
		h.publishes(h.improved(complaints, nil, func(box *procedure.Box) {
			if box.Key == "clear" {
				box.Limit = hours.Limit{Value: 876_000, Unit: hours.InHours, Counting: hours.Working}
			}
		}))
		m := h.moving()
		ordered, err := h.cases.OrderMove(t.Context(), h.ayesha(), casework.Order{Document: complaints, Older: 1, Newer: m.Newer.ID, Reason: "by itself"})
		must(t, err)
		if err := h.cases.MoveSome(t.Context(), ordered.ID, 10); !fault.Is(err, fault.KindUnavailable) {
			t.Errorf("nobody is told which case stays, and why: %v", err)
		}
		last := h.moving().Last
		if last == nil || last.Moved != 1 || last.Stayed != 1 || last.Finished.IsZero() {
			t.Errorf("the order came to %+v", last)
		}
		h.on(stuck, "clear")
		h.on(other, "read")
		h.replays(stuck)
	})
}
