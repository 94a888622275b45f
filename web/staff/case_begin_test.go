package staff_test

import (
	"net/http"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/touchpoint"
)

func TestANewCaseTellsAllThatIsToBeCorrected(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		sara.post("/cases/new", "phone", "no number", "email", "nobody", "touchpoint", "pigeon", "subject", strings.Repeat("x", 201)).
			want(t, http.StatusUnprocessableEntity, `href="#name"`, `href="#phone"`, `href="#email"`, `href="#request_type"`,
				`href="#touchpoint"`, `href="#subject"`)
		sara.post("/cases/new", "name", strings.Repeat("n", 201), "request_type", "poem", "touchpoint", touchpoint.Email).
			want(t, http.StatusUnprocessableEntity, "Name is too long", `href="#request_type"`)
		for _, customer := range []string{ids.New().String(), "nobody"} {
			sara.post("/cases/new", "customer", customer, "name", "X", "request_type", touchpoint.Complaint, "touchpoint", touchpoint.Email).
				want(t, http.StatusNotFound)
		}
	})
}

func TestAReplyThatIsTooLongComesBackFilled(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		sara.get(address(number, "?write=reply")).want(t, http.StatusOK, `maxlength="20000"`)
		seen := h.seen(sara, number).Case.LastContact.String()
		long := strings.Repeat("word ", 4001)
		sara.post(address(number, "/say"), "kind", "reply", "seen", seen, "body", long).
			want(t, http.StatusUnprocessableEntity, "too long", long[:20_001])
		sara.post(address(number, "/say"), "kind", "reply", "seen", seen, "body", strings.Repeat("x", 1<<20)).
			want(t, http.StatusRequestEntityTooLarge)
	})
}
