package staff_test

import (
	"net/http"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

// Two records of one customer are found by the telephone that they share, by words
// or by a case's number, seen beside each other, and made one; the old address
// leads to the one that stayed.
func TestTwoRecordsOfOneCustomerBecomeOne(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, imran := h.hire("Sara", people.Agent), h.hire("Imran", people.Engineer)
		first, second := h.begin(sara, "Ayşe Demir"), h.begin(sara, "A. Demir")
		kept, twin := h.seen(sara, first).Case.Customer.String(), h.seen(sara, second).Case.Customer.String()
		flow := "/customers/" + kept + "/join"
		sara.get("/customers/"+kept).want(t, http.StatusOK, flow)
		sara.get(flow).want(t, http.StatusOK, "Reached by the same number", "A. Demir", flow+"/"+twin)
		for _, query := range []string{"demir", casework.Code(second), "0300+5550142"} {
			sara.get(flow+"?q="+query).want(t, http.StatusOK, flow+"/"+twin)
		}
		sara.get(flow+"?q="+casework.Code(first)).want(t, http.StatusOK, "Nothing found")
		sara.get(flow+"/"+twin).want(t, http.StatusOK, "Ayşe Demir", "A. Demir", casework.Code(first), casework.Code(second), "not parted again",
			"/customers/"+twin+"/join/"+kept)
		imran.get(flow).want(t, http.StatusForbidden)
		imran.post(flow+"/"+twin).want(t, http.StatusForbidden)
		sara.get(flow+"/"+ids.New().String()).want(t, http.StatusNotFound)

		stale := *sara
		h.hand.Advance(time.Hour)
		stale.post(flow+"/"+twin).want(t, http.StatusForbidden, "value=\""+flow+"/"+twin)
		sara.get("/customers/"+twin).want(t, http.StatusOK, "A. Demir")
		sara.who.Proved = h.hand.Now()
		h.must(h.cases.JoinCustomers(t.Context(), sara.who, must(ids.Parse(twin))(t), must(ids.Parse(kept))(t)))
		if led := sara.get("/customers/"+twin).want(t, http.StatusSeeOther); led.to != "/customers/"+kept {
			t.Errorf("the old address leads to %q", led.to)
		}
		sara.get("/customers/"+kept).want(t, http.StatusOK, casework.Code(first), casework.Code(second))
		if led := sara.get(flow+"/"+twin).want(t, http.StatusSeeOther); led.to != "/customers/"+kept {
			t.Errorf("what is one already leads to %q", led.to)
		}
	})
}

// must gives what was read, or ends the test.
func must[Of any](of Of, err error) func(*testing.T) Of {
	return func(t *testing.T) Of {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return of
	}
}

// Who proved lately who they are joins by the button.
func TestTheButtonMakesTwoRecordsOne(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		first, second := h.begin(sara, "Ayşe Demir"), h.begin(sara, "A. Demir")
		kept, twin := h.seen(sara, first).Case.Customer.String(), h.seen(sara, second).Case.Customer.String()
		done := sara.post("/customers/"+kept+"/join/"+twin).want(t, http.StatusSeeOther)
		if done.to != "/customers/"+kept {
			t.Errorf("it leads to %q", done.to)
		}
		sara.with(done).get(done.to).want(t, http.StatusOK, "Merged into one record", casework.Code(second))
	})
}
