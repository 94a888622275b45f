package staff_test

import (
	"net/http"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestACaseFromACallTellsAllThatIsToBeCorrected(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		call := h.rung(sara)
		sara.post(call+"/told", "kind", "answer").want(t, http.StatusSeeOther)
		long := strings.Repeat("x", 201)
		typed := []string{"phone", "no number", "subject", long, "request_type", "service", "language", "tr"}
		sara.post(call+"/begin", typed...).want(t, http.StatusUnprocessableEntity,
			`href="#name"`, "Please enter name.", `href="#phone"`, "This phone number is not complete.", `href="#subject"`, "Subject is too long: at most",
			`value="no number"`, `value="`+long+`"`, `value="tr" selected`, `value="service" checked`)
		sara.post(call+"/begin", "name", strings.Repeat("n", 201), "phone", "0300-o12", "request_type", "poem", "subject", "No cold").
			want(t, http.StatusUnprocessableEntity, "Name is too long", `href="#phone"`, `href="#request_type"`, `value="No cold"`, `value="0300-o12"`)
		for _, customer := range []string{ids.New().String(), "1", "nobody"} {
			sara.post(call+"/begin", "customer", customer, "name", "X", "request_type", "service").want(t, http.StatusNotFound)
		}
		begun := 0
		h.must(d.Look(t.Context(), func(tx *db.Tx) error { return tx.Row(`SELECT COUNT(*) FROM casework_cases`).Scan(&begun) }))
		if begun != 0 {
			t.Errorf("%d cases were begun with what was wrong", begun)
		}
	})
}

func TestWhoCallsIsChosenAgainWhenTheFormComesBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		known := h.seen(sara, h.begin(sara, "Sara Malik")).Customer.ID.String()
		call := h.rung(sara)
		sara.post(call+"/told", "kind", "answer").want(t, http.StatusSeeOther)
		sara.get(call).want(t, http.StatusOK, `value="`+known+`" checked`, "Sara Malik")
		sara.post(call+"/begin", "customer", "new", "request_type", "service", "subject", "No cold").
			want(t, http.StatusUnprocessableEntity, `href="#name"`, `value="new" checked`, `value="No cold"`)
		sara.post(call+"/begin", "customer", ids.New().String(), "request_type", "service").want(t, http.StatusNotFound)
		led := sara.post(call+"/begin", "customer", known, "request_type", "service", "subject", "No cold").want(t, http.StatusSeeOther)
		sara.get(led.to).want(t, http.StatusOK, "No cold", "Sara Malik")
	})
}

// Who calls without a number, be it for a try, is asked for one: the words that
// stand in its place go into no field, and the form is taken as it comes.
func TestACallWithoutANumberBecomesACase(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ayesha := h.hire("Ayesha", people.Manager)
		ayesha.post("/start/ring").want(t, http.StatusSeeOther)
		calls, err := h.cases.Calls(t.Context(), ayesha.who)
		h.must(err)
		call := "/calls/" + calls[len(calls)-1].Contact.String()
		ayesha.post(call+"/told", "kind", "answer").want(t, http.StatusSeeOther)
		shown := ayesha.get(call).want(t, http.StatusOK, "Test call", `name="phone"`)
		_, field, _ := strings.Cut(shown.body, `name="phone"`)
		field, _, _ = strings.Cut(field, ">")
		prefilled := ""
		if _, value, found := strings.Cut(field, ` value="`); found {
			prefilled, _, _ = strings.Cut(value, `"`)
		}
		begun := ayesha.post(call+"/begin", "phone", prefilled, "name", "Omar Farooq", "request_type", "service", "subject", "No cold").want(t, http.StatusSeeOther)
		ayesha.get(begun.to).want(t, http.StatusOK, "Omar Farooq", "No cold")
	})
}

// Where no telephone tells of calls, the first hour ends with one that was
// written down by hand.
func TestTheFirstCallCanBeWrittenDown(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ayesha := h.hire("Ayesha", people.Manager)
		ayesha.get("/start/call").want(t, http.StatusOK, "Waiting for a call.", `href="/cases/new?touchpoint=telephone"`)
		ayesha.get("/cases/new?touchpoint=telephone").want(t, http.StatusOK, `value="telephone" checked`)
		ayesha.post("/start/call/right").want(t, http.StatusConflict, "No call is there yet.")
		ayesha.get("/start/call").want(t, http.StatusOK, "Waiting for a call.")
		h.begin(ayesha, "Omar Farooq")
		ayesha.get("/start/call").want(t, http.StatusOK, "Noted: calls are written down by hand.")
	})
}
