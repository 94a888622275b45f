package casework_test

import (
	"fmt"
	"sync"
	"testing"

	"vaada/internal/ids"
)

// Whoever joins the same customers at the same moment, whichever way round, ends with
// one person: nobody is led in a circle, and no case is lost.
func TestCustomersWhoAreJoinedAtOnceAreOnePerson(t *testing.T) {
	inHouse(t, func(h house) {
		for round := range 4 {
			rows := make([]ids.ID, 3)
			for n := range rows {
				rows[n] = h.page(h.begin(h.sara(), fmt.Sprintf("Ayşe %d %d", round, n), "It drips")).Case.Customer
			}
			who := h.proved(h.sara())
			var all sync.WaitGroup
			for _, pair := range [][2]int{{0, 1}, {1, 0}, {1, 2}, {2, 0}} {
				all.Go(func() {
					if err := h.cases.JoinCustomers(t.Context(), who, rows[pair[0]], rows[pair[1]]); err != nil {
						t.Errorf("%v: %v", pair, err)
					}
				})
			}
			all.Wait()
			kept := map[ids.ID]bool{}
			for _, each := range rows {
				known, err := h.cases.Customer(t.Context(), who, each)
				must(t, err)
				kept[known.Customer.ID] = true
				if len(known.Cases) != len(rows) {
					t.Errorf("round %d: %d cases are on the card", round, len(known.Cases))
				}
			}
			if len(kept) != 1 {
				t.Errorf("round %d: three rows lead to %v", round, kept)
			}
		}
	})
}
