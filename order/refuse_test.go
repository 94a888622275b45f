package order_test

import (
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/sample"
)

// Who decides refunds where a case is led may say no to any amount; yes needs a
// limit, and above all of them it is said that one has to be raised.
func TestARefusalNeedsNoLimit(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		r := h.asked(sample.Sara, 600_000)
		for name, says := range map[string]string{sample.Nadia: "above every limit", sample.Ayesha: "above every limit"} {
			err := h.decide(name, r.ID, true, "")
			if !fault.Is(err, fault.KindForbidden) || !strings.Contains(fault.Of(err).Say.Plain(language.Reader{}), says) {
				t.Errorf("%s approved beyond every limit: %v", name, err)
			}
		}
		if err := h.decide(sample.Sara, r.ID, false, "used for a year"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent refused: %v", err)
		}
		if err := h.decide(sample.Nadia, r.ID, false, "used for a year"); err != nil {
			t.Error(err)
		}
		desk := people.Desk{DB: d, Now: h.hand.Now}
		if err := desk.Limit(t.Context(), people.Program(), people.Manager, order.Limit, 0); err != nil {
			t.Fatal(err)
		}
		if err := h.decide(sample.Ayesha, h.asked(sample.Sara, 600_000).ID, true, ""); err != nil {
			t.Errorf("a manager without a limit: %v", err)
		}
	})
}
