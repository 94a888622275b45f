package staff_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/touchpoint"
)

// The table of all requests leads from each to its procedure, says where none is and
// where two claim the same; and who publishes begins one for a cell, which then is
// what it is for.
func TestEveryRequestShowsItsProcedureOrNone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, manager := h.hire("Sara", people.Agent), h.hire("Ayesha", people.Manager)
		table := func(b *browser) string {
			_, rest, _ := strings.Cut(b.get("/procedures").want(t, http.StatusOK).body, "<table")
			inner, _, found := strings.Cut(rest, "</table>")
			if !found {
				t.Fatal("there is no table")
			}
			return inner
		}
		begin := "/procedures?" + strings.ReplaceAll(url.Values{"touchpoint": {touchpoint.Email}, "request": {touchpoint.ServiceRequest}}.Encode(), "&", "&amp;") + "#begin"
		before := table(manager)
		for _, words := range []string{`href="/procedures/service-by-telephone"`, `href="/procedures/complaint-by-email"`, begin} {
			if strings.Count(before, words) != 1 {
				t.Errorf("the table has %q %d times", words, strings.Count(before, words))
			}
		}
		if strings.Count(before, "No procedure") != 2 || strings.Contains(before, "chip risk") {
			t.Error("two of four kinds of requests have no procedure, and none has two")
		}
		if seen := table(sara); strings.Contains(seen, "#begin") || strings.Count(seen, "No procedure") != 2 {
			t.Error("who does not publish sees what is missing, and begins nothing")
		}

		first, err := firstDocuments()
		h.must(err)
		for _, chart := range first.Charts {
			if chart.Key == "complaint-by-email" {
				chart.Key, chart.Touchpoints = "another", []string{touchpoint.Email, touchpoint.Telephone}
				h.must(publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(t.Context(), people.Program(), publishing.Documents{Charts: []procedure.Chart{chart}}, "a second one"))
			}
		}
		if after := table(sara); strings.Count(after, "chip risk") != 1 || strings.Count(after, `href="/procedures/another"`) != 2 || strings.Count(after, "No procedure") != 1 {
			t.Error("a second procedure for the same is not marked")
		}

		manager.get("/procedures?touchpoint=email&request="+touchpoint.ServiceRequest).want(t, http.StatusOK, `name="touchpoint" value="email"`, "Write one: ")
		manager.post("/procedures", "name", "Service by e-mail", "touchpoint", touchpoint.Email, "request", touchpoint.ServiceRequest).want(t, http.StatusSeeOther)
		written, err := h.pages.Procedures.Working(t.Context(), manager.who, "service-by-e-mail")
		h.must(err)
		if handles := written.Chart.Handles; len(handles.Touchpoints) != 1 || handles.Touchpoints[0] != touchpoint.Email || len(handles.Requests) != 1 || handles.Requests[0] != touchpoint.ServiceRequest {
			t.Errorf("the one that was begun is for %+v", handles)
		}
	})
}
