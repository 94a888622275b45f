package staff_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	policies "vaada/policy/starter"
	"vaada/procedure"
	"vaada/publishing"
)

var newerHidden = regexp.MustCompile(`name="newer" value="([0-9a-z]+)"`)

var tags = regexp.MustCompile(`<[^>]*>`)

// reads says that a page says sentences, whatever stands around their numbers.
func reads(t *testing.T, body string, sentences ...string) {
	t.Helper()
	for _, sentence := range sentences {
		if !strings.Contains(tags.ReplaceAllString(body, ""), sentence) {
			t.Errorf("the page does not say %q", sentence)
		}
	}
}

// renames publishes a procedure anew, with another key and label for one box.
func (h *house) renames(key, box string) {
	h.t.Helper()
	published, err := procedure.Desk{DB: h.db}.Chart(h.t.Context(), people.Program(), key)
	h.must(err)
	content, _, err := procedure.Encode(published.Chart)
	h.must(err)
	chart, err := procedure.Decode(content)
	h.must(err)
	for i := range chart.Boxes {
		each := &chart.Boxes[i]
		if each.Key == box {
			each.Key, each.Label = "renamed", language.NewText(language.English, "Say hello first")
		}
		for n := range each.Exits {
			if each.Exits[n].To == box {
				each.Exits[n].To = "renamed"
			}
		}
	}
	h.must(publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(h.t.Context(), people.Program(), publishing.Documents{Charts: []procedure.Chart{*chart}}, "clearer"))
}

// Open cases move as the page previews it: what is like nothing is asked for, and
// what really moved is told.
func TestOpenCasesMoveAsThePagePreviewsIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, meera := h.hire("Sara", people.Agent), h.hire("Meera", people.Manager)
		number := h.begin(sara, "Sara Malik")
		stood := h.seen(sara, number).Case.State.Box
		meera.get("/procedures/service-by-telephone/move").want(t, http.StatusOK, "All open cases walk the edition in force.")
		h.renames("service-by-telephone", stood)

		page := meera.get("/procedures/service-by-telephone/move").want(t, http.StatusOK, "is like this one", "Say hello first")
		reads(t, page.body, "From edition 1 to edition 2", "1 open case.")
		newer := newerHidden.FindStringSubmatch(page.body)[1]
		sara.get("/procedures/service-by-telephone/move").want(t, http.StatusForbidden)
		meera.get("/procedures/service-by-telephone").want(t, http.StatusOK, `href="/procedures/service-by-telephone/move"`)

		typed := []string{"from", "1", "newer", newer, "reason", "It is clearer"}
		meera.post("/procedures/service-by-telephone/move", typed...).want(t, http.StatusUnprocessableEntity, `href="#box-`+stood, "It is clearer")
		meera.post("/procedures/service-by-telephone/move", append(typed, "box-"+stood, "nonsense")...).want(t, http.StatusUnprocessableEntity)
		led := meera.post("/procedures/service-by-telephone/move", append(typed, "box-"+stood, "renamed")...).want(t, http.StatusSeeOther)
		reads(t, meera.get(led.to).want(t, http.StatusOK).body, "Moved: 1. Stayed: 0.")
		if state := h.seen(sara, number).Case.State; state.Box != "renamed" {
			t.Errorf("the case stands on %q", state.Box)
		}
		reads(t, sara.get(address(number, "/trail")).want(t, http.StatusOK).body, "Moved to a newer edition: It is clearer")
	})
}

// Whoever publishes is told which requests have no procedure, and from a promise
// and a step the way leads to the other.
func TestDocumentsLeadToStepsAndBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		followed, err := policies.Policies()
		h.must(err)
		h.must(h.pages.Publishing.Publish(t.Context(), people.Program(), publishing.Documents{Policies: followed}, ""))
		ravi, meera := h.hire("Ravi", people.Trainer), h.hire("Meera", people.Manager)
		reads(t, meera.get("/procedures").want(t, http.StatusOK).body, "Requests without exactly one procedure: 2", "Write one")
		if got := ravi.get("/procedures").want(t, http.StatusOK); strings.Contains(got.body, "Write one") {
			t.Error("a trainer is led to what only a manager mends")
		}
		ravi.get("/charter").want(t, http.StatusOK, "serve it", `href="/procedures/complaint-by-email#read"`)
		meera.get("/charter/promises/reply-mail").want(t, http.StatusOK, `href="/procedures/complaint-by-email#read"`)
		ravi.get("/procedures/complaint-by-email").want(t, http.StatusOK, `href="/charter#reply-mail"`, `href="/policies/refunds#refunds-refunds-amount"`)
		follows := `href="/procedures/complaint-by-email#refund-amount"`
		if got := ravi.get("/policies/refunds").want(t, http.StatusOK, follows); strings.Contains(got.body, "in force follow it") {
			t.Error("a trainer is told what retiring the policy leaves behind")
		}
		reads(t, meera.get("/policies/refunds").want(t, http.StatusOK, follows).body, "3 steps in force follow it, and will have nothing to follow")
	})
}
