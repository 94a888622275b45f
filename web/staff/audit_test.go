package staff_test

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/testkit"
	"vaada/order"
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
		h.must(ignore(journal.Sweep(t.Context(), d, testkit.Keys(), h.hand.Now())))
		ayesha.get("/settings/audit").want(t, http.StatusOK, "Last seal")
	})
}

// The lines of a page are read without their marks, one deed on one line.
var (
	mark = regexp.MustCompile(`<[^>]*>|[\x{2066}-\x{2069}]`)
	gap  = regexp.MustCompile(`[\s\x{a0}]+`)
)

func (b *browser) lines() (said []string) {
	page := b.get("/settings/audit").want(b.house.t, http.StatusOK)
	_, table, _ := strings.Cut(page.body, "<tbody")
	for row := range strings.SplitSeq(table, "</tr>") {
		said = append(said, strings.TrimSpace(gap.ReplaceAllString(mark.ReplaceAllString(row, " "), " ")))
	}
	return said
}

func TestWhatIsReadInPrivateTakenAwayAndPermittedStandsOnTheList(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ayesha, sara, bilal := h.hire("Ayesha", people.Manager), h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent)
		number := h.begin(sara, "Elif")
		sara.post(address(number, "/private"), "private_reason", "a matter of health").want(t, http.StatusSeeOther)
		sara.post(address(number, "/private/admit"), "admitted", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		sara.post(address(number, "/say"), "kind", "note", "body", "for Bilal alone", "named", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		ayesha.get(address(number)).want(t, http.StatusOK, "for Bilal alone")
		at := "/settings/people/" + sara.who.ID.String()
		ayesha.post(at+"/roles", "role", "supervisor", "place", h.home()).want(t, http.StatusSeeOther)
		ayesha.post(at+"/roles/drop", "role", "supervisor", "place", h.home()).want(t, http.StatusSeeOther)
		ayesha.post("/settings/keys", "name", "shop", "rights", string(people.TellCalls), "lasts", "30").want(t, http.StatusCreated)
		ayesha.post("/settings/limits", "seen", h.limitsSeen(ayesha), "limit.agent", "75").want(t, http.StatusSeeOther)
		ayesha.post("/settings/general", "key", "visit_days", "seen", "4", "visit_days", "6").want(t, http.StatusSeeOther)
		ayesha.post("/settings/general", "key", "session_idle", "seen", "72", "session_idle", "48").want(t, http.StatusSeeOther)
		ayesha.post("/settings/general", "key", "signature", "seen", "", "signature", "Secret words").want(t, http.StatusSeeOther)
		ayesha.post("/settings/audit/export", "format", "csv").want(t, http.StatusSeeOther)
		said := ayesha.lines()
		for _, want := range []string{
			"Sara Deed Made a case private About VA-1", "Sara Deed Admitted a colleague", "Ayesha Deed Read a private case About VA-1", "Ayesha Deed Read a private note",
			"Ayesha Deed Gave a role About Sara Reason Supervisor (", "Ayesha Deed Took a role away About Sara Reason Supervisor (",
			"Ayesha Deed Made an API key About shop", "Ayesha Deed Took a copy of this record", "Rs 1,000 → Rs 75", "4 → 6", "72 hours → 48 hours", "signature below our letters",
		} {
			if !slices.ContainsFunc(said, func(line string) bool { return strings.Contains(line, want) }) {
				t.Errorf("%q is not among\n%s", want, strings.Join(said, "\n"))
			}
		}
		if strings.Contains(strings.Join(said, "\n"), "Secret words") {
			t.Error("the journal holds words")
		}
	})
}

func TestTheAuditNamesDevicesAndSaysWhichHours(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ayesha := h.hire("Ayesha", people.Manager)
		ayesha.post("/settings/webhooks", "name", "Shop system", "address", "https://shop.example/", "wants", "case.opened").want(t, http.StatusCreated)
		h.hire("Usman", people.Administrator).post("/settings/kiosks", "name", "Front desk", "office", h.office.String()).want(t, http.StatusSeeOther)
		week := func(typed ...string) {
			t.Helper()
			offices, err := h.people.Offices(t.Context())
			h.must(err)
			ayesha.post("/settings/offices/"+h.office.String()+"/hours", append(typed, "seen", people.Seen(offices[0].Calendar.Document()), "zone", "Asia/Karachi")...).
				want(t, http.StatusSeeOther)
		}
		week("week.monday", "09:00-18:00", "week.friday", "09:00-13:00")
		week("week.monday", "09:00-18:00", "week.friday", "09:00-13:00, 14:30-18:00")
		week("week.monday", "09:00-18:00")
		every := []string{}
		for _, day := range []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} {
			every = append(every, "week."+day, "08:00-12:00, 13:00-17:00, 18:00-20:00")
		}
		week(every...)
		said := strings.Join(ayesha.lines(), "\n")
		for _, want := range []string{
			"About Shop system", "About Front desk", "Friday: 09:00-13:00 → 09:00-13:00, 14:30-18:00", "Friday: 09:00-13:00, 14:30-18:00 → closed",
			"Reason Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
		} {
			if !strings.Contains(said, want) {
				t.Errorf("the audit does not say %q:\n%s", want, said)
			}
		}
	})
}

// limitsSeen is what the page of the limits says that it was made of.
func (h *house) limitsSeen(b *browser) string {
	h.t.Helper()
	limits, err := h.people.Limits(h.t.Context(), b.who, order.Limit)
	h.must(err)
	return people.Seen(limits)
}

func TestAConditionThatNobodyUnderstandsIsNeverLeftOut(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ayesha := h.hire("Ayesha", people.Manager)
		number := h.begin(ayesha, "Elif")
		for _, asked := range []url.Values{
			{"who": {"ayesha"}},
			{"who": {"staff.ayesha"}},
			{"who": {"staff."}},
			{"deed": {"robbed | bank"}},
			{"deed": {"closed"}},
			{"kind": {"bank"}},
			{"office": {"Lahore"}},
			{"deed": {"rated | case"}, "kind": {"customer"}},
			{"kind": {"customer"}, "case": {strings.TrimPrefix(address(number), "/cases/")}},
			{"from": {"yesterday"}},
		} {
			page := ayesha.get("/settings/audit?"+asked.Encode()).want(t, http.StatusUnprocessableEntity)
			if _, table, _ := strings.Cut(page.body, "<tbody"); strings.Contains(table, "Published the charter") {
				t.Errorf("%v shows everything", asked)
			}
			begun := ayesha.post("/settings/audit/export", "format", "csv").want(t, http.StatusSeeOther)
			ayesha.get(begun.to+"?"+asked.Encode()).want(t, http.StatusNotFound)
		}
		for _, asked := range []url.Values{{"who": {"staff." + h.office.String()}}, {"office": {ayesha.who.ID.String()}}} {
			ayesha.get("/settings/audit?"+asked.Encode()).want(t, http.StatusOK, "Nothing of the sort")
		}
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
