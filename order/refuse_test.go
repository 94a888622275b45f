package order_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
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

// To ask is to decide where it grants at once: above what agents may on the case,
// in one sum or in parts, it wants a proof as fresh as deciding does.
func TestGrantingAtOnceAboveWhatAgentsMayAsksForProof(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		old := h.proved(sample.Ayesha)
		h.hand.Advance(time.Hour)
		parts := ids.New()
		for _, try := range []struct {
			name   string
			matter ids.ID
			who    people.Actor
			rupees int64
			state  order.State // "": refused for want of proof
		}{
			{"what an agent may", ids.New(), h.staff[sample.Nadia], 10_000, order.Approved},
			{"more than an agent may", ids.New(), h.staff[sample.Nadia], 10_001, ""},
			{"proved an hour ago", ids.New(), old, 499_999, ""},
			{"proved", ids.New(), h.proved(sample.Ayesha), 499_999, order.Approved},
			{"above one's own limit", ids.New(), h.staff[sample.Nadia], 50_001, order.Asked},
			{"a part", parts, h.staff[sample.Nadia], 6_000, order.Approved},
			{"a part that passes it", parts, h.staff[sample.Nadia], 4_001, ""},
			{"a part that does not", parts, h.staff[sample.Nadia], 4_000, order.Approved},
			{"one rupee more", parts, h.staff[sample.Nadia], 1, ""},
			{"one rupee more, proved", parts, h.proved(sample.Nadia), 1, order.Approved},
		} {
			r, err := h.askOn(try.matter, try.who, try.rupees)
			if try.state == "" && !fault.Is(err, fault.KindUnproved) || try.state != "" && (err != nil || r.State != try.state) {
				t.Errorf("%s: %+v, %v", try.name, r, err)
			}
		}
	})
}
