package staff_test

import (
	"html"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

// stepAddress is where the form of the step in hand is sent.
var stepAddress = regexp.MustCompile(`action="(/procedures/[^"]*/walk[^"]*)" id="step"`)

// nextWay finds what a link or form of a walk-through leads to.
func nextWay(t *testing.T, page answer, at *regexp.Regexp) string {
	t.Helper()
	found := at.FindStringSubmatch(page.body)
	if found == nil {
		t.Fatalf("no %s", at)
	}
	return html.UnescapeString(found[1])
}

// rowsOf counts the rows that figures are made of, and the journal.
func rowsOf(t *testing.T, d *db.DB) (counts [4]int) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) error {
		return tx.Row(`SELECT (SELECT COUNT(*) FROM casework_cases), (SELECT COUNT(*) FROM casework_steps), (SELECT COUNT(*) FROM clock_clocks),
			(SELECT COUNT(*) FROM journal_entries)`).Scan(&counts[0], &counts[1], &counts[2], &counts[3])
	}); err != nil {
		t.Fatal(err)
	}
	return counts
}

// unmet fails unless the page says how many ways were not met yet.
func unmet(t *testing.T, page answer, count string) {
	t.Helper()
	if met := nextWay(t, page, regexp.MustCompile(`not met yet:[^0-9]*([0-9]+)`)); met != count {
		t.Errorf("%s ways are not met yet, not %s", met, count)
	}
}

// Whoever serves walks a procedure with a made-up customer: the same guide as at
// a case, another way is told and leads back, and nothing of it is kept.
func TestAProcedureIsWalkedWithAMadeUpCustomer(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ravi := h.hire("Ravi", people.Trainer)
		const home = "/procedures/service-by-telephone/walk"
		ravi.get("/procedures/service-by-telephone").want(t, http.StatusOK, home+`"`, home+"?from=needed")
		before := rowsOf(t, d)
		page := ravi.get(home).want(t, http.StatusOK, "Answer the call", "Made-up customer", `href="/charter#answer-call"`)
		unmet(t, page, "40")
		led := ravi.post(nextWay(t, page, stepAddress), "do", "step").want(t, http.StatusSeeOther)
		page = ravi.get(led.to).want(t, http.StatusOK, "Open the account and history", "nothing out of the ordinary", "Cannot stay on the line")
		unmet(t, page, "39")

		wrong := ravi.post(nextWay(t, page, stepAddress), "do", "step", "field.phone", "x").want(t, http.StatusUnprocessableEntity, "+92 300 5550142")
		if strings.Contains(wrong.body, "With this customer") {
			t.Error("what is typed wrong is told as another way")
		}
		led = ravi.post(nextWay(t, page, stepAddress), "do", "step", "answer", "cannot-stay", "field.phone", "0300 5550199").want(t, http.StatusSeeOther)
		page = ravi.get(led.to).want(t, http.StatusOK, "With this customer it goes another way.", "One step back")
		back := regexp.MustCompile(`href="([^"]*)"[^>]*>(?:[^<]|<[^b/][^>]*>|</svg>|</use>)*One step back`)
		page = ravi.get(nextWay(t, page, back)).want(t, http.StatusOK, "Open the account and history")

		leave := regexp.MustCompile(`method="post" action="(/procedures/[^"]*/walk[^"]*)"`)
		led = ravi.post(nextWay(t, page, leave), "do", "leave", "reason", "A reason").want(t, http.StatusSeeOther)
		page = ravi.get(led.to).want(t, http.StatusOK, "This case has left its chart", "Come back to the chart")
		led = ravi.post(nextWay(t, page, leave), "do", "return", "to", "").want(t, http.StatusSeeOther)
		ravi.get(led.to).want(t, http.StatusOK, "Open the account and history", "Back on the chart")
		ravi.get(home+"?from=visit").want(t, http.StatusOK, "Wait for the visit", "The visit was made", "Time goes by")
		if after := rowsOf(t, d); after != before {
			t.Errorf("a walk left %v, and before it there were %v", after, before)
		}
		ravi.get(home+"?from=nowhere").want(t, http.StatusNotFound)
		ravi.get(home+"?edition=2").want(t, http.StatusNotFound)
		ravi.get(home+"?deeds=nonsense").want(t, http.StatusNotFound)
		ravi.get("/procedures/nonsense/walk").want(t, http.StatusNotFound)
	})
}

// What is being written can be walked by who writes it, from each of its boxes.
func TestAProcedureIsWalkedAsItIsBeingWritten(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, ravi := h.hire("Meera", people.Manager), h.hire("Ravi", people.Trainer)
		const home = "/procedures/service-by-telephone"
		ravi.get(home+"/walk?edition=draft").want(t, http.StatusForbidden)
		meera.get(home+"/edit").want(t, http.StatusOK, home+"/walk?edition=draft\"")
		meera.get(home+"/edit?more&at=needed").want(t, http.StatusOK, "/walk?edition=draft&amp;from=needed", "Try from here")
		page := meera.get(home+"/walk?edition=draft&from=needed").want(t, http.StatusOK, "Is a visit needed?", "Draft", "Go on writing")
		led := meera.post(nextWay(t, page, stepAddress), "do", "step", "answer", "yes").want(t, http.StatusSeeOther)
		if !strings.Contains(led.to, "edition=draft") || !strings.Contains(led.to, "from=needed") {
			t.Errorf("a step of the draft leads to %s", led.to)
		}
		meera.get(led.to).want(t, http.StatusOK, "Draft")
		asked := nextWay(t, page, stepAddress)
		page.want(t, http.StatusOK, `name="box" value="needed"`)
		meera.post(asked, "do", "step", "box", "request", "answer", "yes").want(t, http.StatusConflict, "has changed since you walked it", "Is a visit needed?")
		meera.post(asked, "do", "step", "box", "needed", "answer", "yes").want(t, http.StatusSeeOther)
		meera.get("/procedures/nonsense/walk?edition=draft").want(t, http.StatusNotFound)
	})
}
