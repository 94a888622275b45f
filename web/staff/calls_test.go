package staff_test

import (
	"net/http"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/touchpoint"
)

// rung lets a call ring in the demo and gives its address.
func (h *house) rung(b *browser) string {
	h.t.Helper()
	b.post("/demo/ring").want(h.t, http.StatusSeeOther)
	calls, err := h.cases.Calls(h.t.Context(), b.who)
	h.must(err)
	return "/calls/" + calls[len(calls)-1].Contact.String()
}

func TestACallIsAnsweredHeldAndBecomesACase(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent)
		call := h.rung(sara)
		bilal.get("/cases").want(t, http.StatusOK, "Call from", "Answer")
		h.hand.Advance(8_000_000_000)
		sara.post(call+"/told", "kind", "answer", "back", call).want(t, http.StatusSeeOther)
		bilal.post(call+"/told", "kind", "answer").want(t, http.StatusConflict)
		sara.get(call).want(t, http.StatusOK, "Who is calling", "Answered after")
		sara.post(call+"/told", "kind", "hold", "back", "/today").want(t, http.StatusSeeOther)
		sara.get("/today").want(t, http.StatusOK, "On hold")
		sara.post(call+"/told", "kind", "resume").want(t, http.StatusSeeOther)
		sara.post(call+"/told", "kind", "sing").want(t, http.StatusNotFound)

		sara.post(call+"/begin", "phone", "12", "request_type", "service").want(t, http.StatusUnprocessableEntity, "Please enter")
		led := sara.post(call+"/begin", "name", "Sara Malik", "phone", "+92 300 5550142", "request_type", "service", "subject", "No cold").
			want(t, http.StatusSeeOther)
		sara.get(led.to).want(t, http.StatusOK, "No cold", "Open the account")
		sara.get("/cases").want(t, http.StatusOK, "On the line: ")
		sara.post(call+"/told", "kind", "end", "back", led.to).want(t, http.StatusSeeOther)
		if page := sara.get(led.to).want(t, http.StatusOK, "Talked for"); strings.Contains(page.body, "On the line: ") {
			t.Error("the call is still shown as one that goes on")
		}
	})
}

func TestASecondCallJoinsTheOpenCase(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		call := h.rung(sara)
		sara.post(call+"/told", "kind", "answer").want(t, http.StatusSeeOther)
		sara.get(call).want(t, http.StatusOK, "Is it about an open case?", casework.Code(number))
		sara.post(call+"/join", "case", "nonsense").want(t, http.StatusNotFound)
		if to := sara.post(call+"/join", "case", casework.Code(number)).want(t, http.StatusSeeOther).to; to != address(number) {
			t.Errorf("it leads to %s", to)
		}
		contacts := h.seen(sara, number).Contacts
		if len(contacts) != 1 || contacts[0].Kind != touchpoint.Call {
			t.Errorf("the case has the contacts %v", contacts)
		}
	})
}

func TestASecondCallWaitsWhileTheFirstIsOnTheLine(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		first, second := h.rung(sara), h.rung(sara)
		sara.post(first+"/told", "kind", "answer").want(t, http.StatusSeeOther)
		sara.post(second+"/told", "kind", "answer", "back", second).
			want(t, http.StatusConflict, "You have another call on the line. Put it on hold or end it, then take this one.", "Hold", "Answer")
		sara.post(first+"/told", "kind", "hold").want(t, http.StatusSeeOther)
		sara.post(second+"/told", "kind", "answer").want(t, http.StatusSeeOther)
		sara.post(first+"/told", "kind", "resume").want(t, http.StatusConflict, "Put it on hold or end it")
		sara.post(second+"/told", "kind", "end").want(t, http.StatusSeeOther)
		sara.post(first+"/told", "kind", "resume").want(t, http.StatusSeeOther)
	})
}

func TestTheTitleOfACallIsPlainText(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		page := sara.get(h.rung(sara)).want(t, http.StatusOK, "<title>Call from +923005550142 · ", "<bdi>+923005550142</bdi>")
		if strings.ContainsAny(page.body, "\u2066\u2068\u2069") {
			t.Error("the page of a call from a number holds isolates")
		}
	})
}

func TestTheDemoAloneHasARingButtonAndLinks(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		sara.get("/cases").want(t, http.StatusOK, "Let a call ring")
		h.pages.Demo = false
		if page := sara.get("/cases").want(t, http.StatusOK); strings.Contains(page.body, "Let a call ring") {
			t.Error("the ring button stands outside the demo")
		}
	})
}

func TestOneWhoOnlyVisitsSeesNoCalls(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, imran := h.hire("Sara", people.Agent), h.hire("Imran", people.Engineer)
		call := h.rung(sara)
		if page := imran.get("/visits").want(t, http.StatusOK); strings.Contains(page.body, "Call from") {
			t.Error("an engineer is shown the calls")
		}
		imran.get(call).want(t, http.StatusForbidden)
		sara.get("/calls/"+ids.New().String()).want(t, http.StatusNotFound)
	})
}
