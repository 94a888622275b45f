package casework_test

import (
	"testing"

	"vaada/casework"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/money"
	"vaada/order"
	"vaada/people"
	"vaada/sample"
)

// Nobody pays what they asked for themselves, while somebody else could: who sees the
// case and is not away. One manager and one supervisor are all who might here.
func TestARefundIsPaidByWhoAskedWhereNobodyElseCould(t *testing.T) {
	inHouse(t, func(h house) {
		manager, nadia := h.staff[sample.Ayesha], h.nadia()
		crew := people.Desk{DB: h.db, Now: h.hand.Now}
		asks := func() (c casework.Case, r order.Refund) {
			c = h.page(h.complaint()).Case
			must(t, h.db.Deed(t.Context(), func(tx *db.Tx) (err error) {
				r, err = order.Ask(tx, h.proved(manager), order.Matter{Case: c.ID, Customer: c.Customer, Office: c.Office, Team: c.Team},
					money.Amount{Minor: 1_000_00, Currency: "PKR"}, "Came broken", h.hand.Now())
				return err
			}))
			return c, r
		}
		others := func(r order.Refund) bool {
			waiting, _, err := h.cases.Refunds(t.Context(), manager)
			must(t, err)
			for _, each := range waiting {
				if each.ID == r.ID {
					return each.OthersPay
				}
			}
			t.Fatal("the refund does not wait")
			return false
		}
		pays := func(r order.Refund) error { return h.cases.PayRefund(t.Context(), h.proved(manager), r.ID) }

		c, hidden := asks()
		if err := pays(hidden); !fault.Is(err, fault.KindForbidden) || !others(hidden) {
			t.Errorf("while the supervisor sees the case: %v", err)
		}
		must(t, h.cases.MakePrivate(t.Context(), manager, c.Number, "about a colleague"))
		must(t, h.cases.Admit(t.Context(), manager, c.Number, nadia.ID))
		if err := pays(hidden); !fault.Is(err, fault.KindForbidden) || !others(hidden) {
			t.Errorf("while the supervisor is admitted: %v", err)
		}
		must(t, h.cases.Dismiss(t.Context(), manager, c.Number, nadia.ID))
		if others(hidden) {
			t.Error("the list leaves it to who does not see the case")
		}
		must(t, pays(hidden))

		_, open := asks()
		today := hours.DateIn(h.hand.Now(), manager.Zone)
		must(t, crew.AddAbsence(t.Context(), manager, people.Absence{Staff: nadia.ID, First: today + 1, Last: today + 1, Kind: people.OnLeave}))
		if err := pays(open); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("the day before the supervisor is away: %v", err)
		}
		must(t, crew.AddAbsence(t.Context(), manager, people.Absence{Staff: nadia.ID, First: today, Last: today, Kind: people.Sick}))
		if others(open) {
			t.Error("the list leaves it to who is away")
		}
		must(t, pays(open))
	})
}
