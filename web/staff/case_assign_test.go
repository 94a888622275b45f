package staff_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

// givingMenu is the menu that gives a case away.
var givingMenu = regexp.MustCompile(`(?s)<details class="giving".*?</details>`)

func TestASupervisorGivesACaseAwayOnAnyScreen(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal, nadia := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent), h.hire("Nadia", people.Supervisor)
		number := h.begin(sara, "Sara Malik")
		page := nadia.get(address(number)).want(t, http.StatusOK)
		menu := givingMenu.FindString(page.body)
		for _, word := range []string{`class="narrow"`, "Take over", `name="staff"`, ">Bilal<", "Assign"} {
			if !strings.Contains(menu, word) {
				t.Errorf("the menu that a phone shows lacks %s:\n%s", word, menu)
			}
		}
		if strings.Contains(page.body, "case-menu") {
			t.Error("a phone shows a second menu")
		}
		if body := bilal.get(address(number)).want(t, http.StatusOK, "case-menu").body; givingMenu.MatchString(body) {
			t.Error("an agent is offered to give cases away")
		}
		nadia.post(address(number, "/assign"), "staff", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		if owner := h.seen(sara, number).Case.Owner; owner != bilal.who.ID {
			t.Errorf("the case is %v's", owner)
		}
		bilal.post(address(number, "/assign"), "staff", sara.who.ID.String()).want(t, http.StatusForbidden)
	})
}
