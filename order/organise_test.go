package order_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/sample"
)

func TestTheCurrencyStaysOnceMoneyIsRecorded(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		desk, manager := order.Desk{DB: d, Now: h.hand.Now}, h.staff[sample.Ayesha]
		organisation := func() people.Organisation {
			o, err := people.Desk{DB: d, Now: h.hand.Now}.Organisation(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			return o
		}
		before := organisation()
		next := before
		next.Currency = "TRY"
		if err := desk.Organise(t.Context(), manager, people.Seen(before), next); err != nil {
			t.Fatal(err)
		}
		if err := desk.Organise(t.Context(), manager, people.Seen(before), before); !fault.Is(err, fault.KindConflict) {
			t.Errorf("what changed meanwhile was overwritten: %v", err)
		}
		h.asked(sample.Sara, 10)
		next.Currency = "INR"
		err := desk.Organise(t.Context(), manager, people.Seen(organisation()), next)
		if f := fault.Of(err); f == nil || f.Field != "currency" || organisation().Currency != "TRY" {
			t.Errorf("with money recorded: %v", err)
		}
		if err := desk.Organise(t.Context(), h.staff[sample.Sara], "", before); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent: %v", err)
		}
	})
}
