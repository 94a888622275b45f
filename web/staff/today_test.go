package staff_test

import (
	"net/http"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestTodayListsWhatAnybodyOfTheRoleOwesUntilSomebodyTakesIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal, ravi := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent), h.hire("Ravi", people.Trainer)
		received, _ := h.mailed("complaints@anarhome.example")
		code := casework.Code(received.Number)
		for _, agent := range []*browser{sara, bilal} {
			agent.get("/today").want(t, http.StatusOK, code, "Sara Malik", "It does not cool", "Unassigned", address(received.Number))
		}
		if strings.Contains(ravi.get("/today").body, code) {
			t.Error("a trainer owes the step of an agent")
		}
		h.must(h.cases.Assign(t.Context(), sara.who, received.Number, sara.who.ID))
		if page := sara.get("/today").want(t, http.StatusOK, code); strings.Contains(page.body, "Unassigned") {
			t.Error("what she took is still nobody's")
		}
		if strings.Contains(bilal.get("/today").body, code) {
			t.Error("he owes what she took")
		}
	})
}
