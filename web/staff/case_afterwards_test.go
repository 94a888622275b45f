package staff_test

import (
	"net/http"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
)

func TestWhatIsSaidAfterTheEndWarnsUntilItIsRead(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		h.must(h.cases.Walk(t.Context(), sara.who, number, procedure.Deed{Kind: procedure.Left, Reason: "solved"}))
		h.must(h.cases.Close(t.Context(), sara.who, number, "solved"))
		_, err := h.cases.Receive(t.Context(), people.Program(), casework.Incoming{
			Key: ids.Token(), From: "sara@example.com", Link: h.seen(sara, number).Case.Link, Body: "It is broken again!", At: h.hand.Now(),
		})
		h.must(err)
		warning := say.StaffAfterwards().Plain(language.Reader{Language: language.English})
		sara.get(address(number)).want(t, http.StatusOK, warning, address(number, "/read"))
		h.hire("George", people.Engineer).post(address(number, "/read")).want(t, http.StatusForbidden)
		sara.post(address(number, "/read")).want(t, http.StatusSeeOther)
		if page := sara.get(address(number)).want(t, http.StatusOK); strings.Contains(page.body, warning) {
			t.Error("it was read, and the page warns still")
		}
	})
}
