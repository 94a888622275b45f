package staff_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// A case is made private, shown to a colleague and opened again with forms
// alone, and everybody else finds nothing.
func TestACaseIsMadePrivateOnItsPage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal, ayesha := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent), h.hire("Ayesha", people.Manager)
		number := h.begin(sara, "Elif")
		sara.post(address(number, "/private")).want(t, http.StatusUnprocessableEntity, "Please give a reason.")
		bilal.post(address(number, "/private"), "private_reason", "why").want(t, http.StatusForbidden)
		sara.post(address(number, "/private"), "private_reason", "a matter of health").want(t, http.StatusSeeOther)
		sara.get(address(number)).want(t, http.StatusOK, "Private case", "a matter of health")
		sara.get("/cases").want(t, http.StatusOK, `class="lock"`)
		bilal.get(address(number)).want(t, http.StatusNotFound)
		bilal.post(address(number, "/say"), "kind", "note", "body", "x").want(t, http.StatusNotFound)
		if strings.Contains(bilal.get("/cases?view=open").body, "Fridge") {
			t.Error("a colleague's list tells of it")
		}
		sara.post(address(number, "/private/admit"), "admitted", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		bilal.get(address(number)).want(t, http.StatusOK)
		sara.post(address(number, "/private/dismiss"), "staff", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		bilal.get(address(number)).want(t, http.StatusNotFound)
		ayesha.get(address(number)).want(t, http.StatusOK, "Open again to all")
		ayesha.post(address(number, "/private/open")).want(t, http.StatusSeeOther)
		bilal.get(address(number)).want(t, http.StatusOK)
	})
}

func TestAPrivateNoteIsWrittenInTheComposer(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal, deniz := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent), h.hire("Deniz", people.Agent)
		number := h.begin(sara, "Elif")
		sara.get(address(number, "?write=note")).want(t, http.StatusOK, "Private note", "Bilal")
		sara.post(address(number, "/say"), "kind", "note", "body", "for some alone", "named", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		for name, each := range map[string]struct {
			who   *browser
			reads bool
		}{"Sara": {sara, true}, "Bilal": {bilal, true}, "Deniz": {deniz, false}} {
			if got := strings.Contains(each.who.get(address(number)).body, "for some alone"); got != each.reads {
				t.Errorf("%s reads it: %v", name, got)
			}
		}
	})
}

// A prefetch is refused where reading leaves a line: nobody has read yet.
func TestAPrefetchOfAPrivateCaseIsRefused(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Elif")
		prefetched := func() int {
			r := httptest.NewRequest(http.MethodGet, "http://vaada.test"+address(number), nil)
			r.Header.Set("Sec-Purpose", "prefetch")
			r.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: sara.session})
			w := httptest.NewRecorder()
			h.handler.ServeHTTP(w, r)
			return w.Code
		}
		if status := prefetched(); status != http.StatusOK {
			t.Errorf("an open case is prefetched with %d", status)
		}
		sara.post(address(number, "/private"), "private_reason", "a matter of health").want(t, http.StatusSeeOther)
		if status := prefetched(); status != http.StatusServiceUnavailable {
			t.Errorf("a private case is prefetched with %d", status)
		}
		if !strings.Contains(sara.get("/cases").body, `data-turbo-prefetch="false"`) {
			t.Error("a browser would ask for cases before anybody wants them")
		}
	})
}

func TestTheLeavingPageNamesNoPrivateCaseToWhoMayNotSeeIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, keeper, manager := h.hire("Sara", people.Agent), h.hire("Deniz", people.Administrator, people.Agent), h.hire("Ayesha", people.Manager)
		open, private := h.begin(sara, "Elif Kaya"), h.begin(sara, "Zehra Aksoy")
		h.must(h.cases.MakePrivate(t.Context(), sara.who, private, "a colleague's own complaint"))
		address := "/settings/people/" + sara.who.ID.String() + "/leave"
		manager.get(address).want(t, http.StatusOK, casework.Code(open), casework.Code(private))
		page := keeper.get(address).want(t, http.StatusOK, casework.Code(open))
		for _, word := range []string{casework.Code(private), "Zehra", "complaint"} {
			if strings.Contains(page.body, word) {
				t.Errorf("the page tells %q of a private case", word)
			}
		}
	})
}
