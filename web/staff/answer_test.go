package staff_test

import (
	"net/http"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/publishing"
	"vaada/touchpoint"
)

func TestNoPageOffersToAnswerWhereTheCharterNamesOthers(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, nadia := h.hire("Sara", people.Agent), h.hire("Nadia", people.Supervisor)
		number := h.begin(sara, "Sara Malik")
		documents, err := firstDocuments()
		h.must(err)
		c := *documents.Charter
		c.Scope = []charter.Reach{
			{Touchpoint: touchpoint.Telephone, Roles: []people.Role{people.Supervisor}},
			{Touchpoint: touchpoint.Email, Roles: []people.Role{people.Supervisor}},
		}
		h.must(publishing.Desk{DB: d, Now: h.hand.Now}.Publish(t.Context(), people.Program(), publishing.Documents{Charter: &c}, ""))

		const who = "names who answers at this touchpoint"
		offers := func(b *browser, page, what string) bool {
			seen := b.get(page).want(t, http.StatusOK)
			if offered := strings.Contains(seen.body, what); offered == strings.Contains(seen.body, who) {
				t.Errorf("%s shows %q: %v, and who answers: %v", page, what, offered, !offered)
			}
			return strings.Contains(seen.body, what)
		}
		for page, what := range map[string]string{"/cases/new": `name="request_type"`, address(number, "?write=reply"): `name="kind" value="reply"`} {
			if offers(sara, page, what) || !offers(nadia, page, what) {
				t.Errorf("%s offers %q to Sara, or not to Nadia", page, what)
			}
		}
		call := h.rung(nadia)
		if what := `name="kind" value="answer"`; offers(sara, "/today", what) || !offers(nadia, "/today", what) {
			t.Error("the call is offered to Sara, or not to Nadia")
		}
		for _, deed := range [][]string{{call + "/told", "kind", "answer"}, {address(number, "/say"), "kind", "reply", "body", "Hello", "seen", h.seen(sara, number).Case.LastContact.String()}} {
			if answer := sara.post(deed[0], deed[1:]...); answer.status != http.StatusForbidden || !strings.Contains(answer.body, who) {
				t.Errorf("Sara does %v: %d", deed, answer.status)
			}
		}
		nadia.post(call+"/told", "kind", "answer").want(t, http.StatusSeeOther)
	})
}
