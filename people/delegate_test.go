package people_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

// What a document says holds while it is in force; what was set by hand holds
// before, after, and from the day on which somebody sets it again.
func TestADocumentSaysALimitAndTakesItBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		says := func(document string, edition int64, minor ...int64) error {
			var said []people.Delegated
			for at, each := range minor {
				said = append(said, people.Delegated{Role: people.Ladder()[at], Kind: people.LimitRefund, Minor: each})
			}
			return d.Deed(t.Context(), func(tx *db.Tx) error {
				return people.Delegate(tx, h.manager, document, ids.ID(edition), said, h.hand.Now())
			})
		}
		hand := func(agent int64) {
			seen, err := h.Limits(t.Context(), h.manager, people.LimitRefund)
			h.must(err)
			h.must(h.SetLimits(t.Context(), h.manager, people.LimitRefund, people.Seen(seen), map[people.Role]int64{people.Agent: agent}))
		}
		holds := func(agent, own int64, document string, byHand bool) {
			t.Helper()
			limits, err := h.Delegated(t.Context(), h.manager, people.LimitRefund)
			h.must(err)
			l := limits[people.Agent]
			if l.Holds != agent || l.Own != own || l.Document != document || l.ByHand() != byHand {
				t.Errorf("agents decide %+v", l)
			}
		}
		hand(100)
		h.must(says("refunds", 1, 500))
		holds(500, 100, "refunds", false)
		if err := says("goodwill", 2, 600); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a second document says the same limit: %v", err)
		}
		hand(700)
		holds(700, 700, "refunds", true)
		h.must(says("refunds", 3, 800))
		holds(800, 700, "refunds", false)
		if err := says("refunds", 4, 900, 600); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("supervisors decide less than agents: %v", err)
		}
		h.must(says("refunds", 5))
		holds(700, 700, "", false)
	})
}
