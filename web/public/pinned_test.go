package public_test

import (
	"net/http"
	"testing"

	"vaada/casework"
	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
	"vaada/publishing"
	"vaada/touchpoint"
)

// What was promised on the day on which a case began goes on holding for it: its page
// says the sentence of then, and the page of promises that of now. Without a charter
// every page says so, no case begins, and older ones keep their promise.
func TestACaseKeepsThePromiseOfItsDay(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		const then, now = "48\u00a0hours", "72\u00a0hours"
		_, link := f.begun()
		f.shows(f.get("/t/"+link+"?language=en"), http.StatusOK, then)
		next, err := charters.Charter()
		f.must(err)
		for at := range next.Promises {
			if p := &next.Promises[at]; p.Key == "visit" {
				p.Limit.Value = 72
			}
		}
		desk := publishing.Desk{DB: f.db, Now: f.hand.Now}
		f.must(desk.Publish(f.Context(), people.Program(), publishing.Documents{Charter: next}, "more time"))
		page := f.get("/t/" + link + "?language=en")
		f.shows(page, http.StatusOK, then)
		f.hides(page, now)
		f.shows(f.get("/p?language=en"), http.StatusOK, now)

		var id ids.ID
		f.must(f.db.Look(f.Context(), func(tx *db.Tx) (err error) {
			id, err = edition.InForceID(tx, edition.Charter, charter.Document)
			return err
		}))
		f.must(desk.Withdraw(f.Context(), people.Program(), id, "It promised too little"))
		for _, address := range []string{"/p", "/p/charter", "/p/sheet", "/p/table/india", "/p/embed"} {
			f.hides(f.get(address+"?language=en"), now, then)
			f.shows(f.get(address+"?language=en"), http.StatusOK)
		}
		f.shows(f.get("/t/"+link+"?language=en"), http.StatusOK, then)
		_, err = f.cases.Begin(f.Context(), f.agent, casework.Beginning{
			Name: "Elif Yılmaz", Phone: "+90 532 555 01 42", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "Again",
		})
		if !fault.Is(err, fault.KindConflict) {
			t.Errorf("a case began under no charter: %v", err)
		}
	})
}
