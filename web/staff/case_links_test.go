package staff_test

import (
	"html"
	"net/http"
	"os"
	"path/filepath"
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

// Whoever has a step in hand reads there which promise it serves, the clause that it
// follows and which articles it names; at a step that names nothing stands nothing,
// and who may not see the case sees none of it.
func TestAStepLeadsToWhatItServesAndFollows(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.everyBox()
		all, err := policies.Policies()
		h.must(err)
		first, err := firstDocuments()
		h.must(err)
		file, err := os.ReadFile(filepath.Join("testdata", "every-box.yaml"))
		h.must(err)
		chart, err := procedure.ReadYAML(file)
		h.must(err)
		for i := range chart.Boxes {
			if box := &chart.Boxes[i]; box.Key == "fill" {
				box.Promise, box.Clause, box.Knowledge = "visit", "refunds-amount", []string{"doors-that-stick"}
			}
		}
		documents := publishing.Documents{Policies: all, Charts: []procedure.Chart{*chart}}
		h.must(publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(t.Context(), people.Program(), documents, "a step that leads to much"))
		made, known := first.Charter.Promise("visit")
		if !known {
			t.Fatal("there is no such promise")
		}
		title, _ := made.Title.Pick(language.English)
		leads := []string{
			`href="/charter#visit"`, html.EscapeString(title), `href="/policies/refunds#refunds-refunds-amount"`, "Decide alone up to your limit.", `<bdi dir="ltr">doors-that-stick</bdi>`,
		}

		sara, guest := h.hire("Sara", people.Agent), h.hire("Usman", people.Administrator)
		number := h.begin(sara, "Sara Malik")
		w := walk{h, sara, number}
		if page := w.seen(sara, number); page.Case.State.Box != "fill" {
			t.Fatalf("the case stands on %q", page.Case.State.Box)
		}
		sara.get(address(number, "")).want(t, http.StatusOK, leads...)
		sara.get(address(number, "")+"?language=ur").want(t, http.StatusOK, "اپنی حد تک فیصلہ خود کریں۔", `href="/charter#visit"`)
		for _, words := range leads {
			if got := guest.get(address(number, "")); strings.Contains(got.body, words) {
				t.Errorf("who may not see the case reads %q", words)
			}
		}
		w.does("choose", everything()...)
		for _, words := range leads {
			if got := sara.get(address(number, "")); strings.Contains(got.body, words) {
				t.Errorf("a step that names nothing leads to %q", words)
			}
		}
	})
}
