package staff_test

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestWhoDidWhatIsReadBySomeAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ayesha, sara := h.hire("Ayesha", people.Manager), h.hire("Sara", people.Agent)
		ayesha.get("/settings/audit").want(t, http.StatusOK, "Signed in", "Ayesha", "Sara", "Published the charter", "Nothing is sealed yet")
		sara.get("/settings/audit").want(t, http.StatusForbidden)
		sara.post("/settings/audit/export").want(t, http.StatusForbidden)
		only := "/settings/audit?who=" + url.QueryEscape("staff."+sara.who.ID.String())
		page := ayesha.get(only).want(t, http.StatusOK, "Signed in")
		_, lines, _ := strings.Cut(page.body, "<tbody")
		if lines, _, _ = strings.Cut(lines, "</tbody>"); strings.Contains(lines, "Published") || !strings.Contains(lines, "Signed in") {
			t.Errorf("Sara's deeds are %s", lines)
		}
		ayesha.get("/settings/audit?case=VA-999").want(t, http.StatusUnprocessableEntity, "There is no case")
		ayesha.get("/settings/audit?from=2026-11-03&until=2026-11-02").want(t, http.StatusUnprocessableEntity, "The first day is after the last")
		ayesha.get("/settings/audit?deed="+url.QueryEscape("rated | case")).want(t, http.StatusOK, "Nothing of the sort")
		h.must(ignore(journal.Sweep(t.Context(), d, h.hand.Now())))
		ayesha.get("/settings/audit").want(t, http.StatusOK, "Last seal")
	})
}

func ignore(_ int, err error) error { return err }

func TestACopyOfTheJournalIsItselfWrittenDown(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ayesha, other := h.hire("=Ayesha", people.Manager), h.hire("Bilal", people.Manager)
		begun := ayesha.post("/settings/audit/export", "format", "csv").want(t, http.StatusSeeOther)
		taken := ayesha.get(begun.to).want(t, http.StatusOK)
		if got := taken.header.Get("Content-Disposition"); !strings.Contains(got, "attachment") || !strings.Contains(got, "journal.csv") {
			t.Errorf("it comes as %q", got)
		}
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(taken.body, "\ufeff"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		formulas := 0
		for _, row := range rows {
			for _, cell := range row {
				if strings.HasPrefix(cell, "=") {
					t.Errorf("a spreadsheet reckons %q", cell)
				}
				if strings.HasPrefix(cell, "'=Ayesha") {
					formulas++
				}
			}
		}
		if rows[1][5] != "exported" || formulas == 0 {
			t.Errorf("the newest line is %q; %d names", rows[1], formulas)
		}
		other.get(begun.to).want(t, http.StatusNotFound)
		lines := ayesha.get(ayesha.post("/settings/audit/export", "format", "json", "who", "staff."+other.who.ID.String()).to)
		read := 0
		for each := bufio.NewScanner(strings.NewReader(lines.body)); each.Scan(); read++ {
			var one struct{ ActorKind, Actor, Name string }
			if err := json.Unmarshal(each.Bytes(), &one); err != nil || one.Name != "Bilal" {
				t.Errorf("%s: %v", each.Bytes(), err)
			}
		}
		if read == 0 {
			t.Error("the copy is empty")
		}
		h.hand.Advance(11 * time.Minute)
		ayesha.get(begun.to).want(t, http.StatusNotFound)
		ayesha.get("/settings/audit?deed="+url.QueryEscape("exported | journal")).want(t, http.StatusOK, "Took a copy of this record")
	})
}
