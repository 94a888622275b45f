package public_test

import (
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/publishing"
)

// many is a charter of two hundred promises, the limits of some of which changed
// with every edition.
func many(t *testing.T, edition int64) *charter.Charter {
	t.Helper()
	c, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	few := c.Promises
	c.Promises = nil
	for at := range 200 {
		p := few[at%len(few)].Copy()
		p.Key = "promise-" + strconv.Itoa(at)
		if at%10 == 0 {
			p.Limit.Value += edition
		}
		c.Promises = append(c.Promises, p)
	}
	for at := range 20 {
		c.Services = append(c.Services, charter.Service{
			Key: "service-" + strconv.Itoa(at), Name: language.NewText(language.English, "Service "+strconv.Itoa(at)), Norm: "promise-" + strconv.Itoa(at), Public: true,
		})
	}
	return c
}

// The pages of a long charter in its fourth edition tell what became of its
// promises. How quick they are is measured in app (BenchmarkLongCharter).
func TestTheCharterOfTwoHundredPromisesTellsWhatBecameOfThem(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := founded(t, d)
		desk := publishing.Desk{DB: d, Now: f.hand.Now}
		for edition := range int64(4) {
			f.must(desk.Publish(t.Context(), people.Program(), publishing.Documents{Charter: many(t, edition)}, ""))
		}
		f.shows(f.get("/p/charter"), http.StatusOK, `id="promise-199"`, "What changed in our promises", "Edition", "Lowered", "Before", "Now")
		f.shows(f.get("/p/table/turkiye?language=tr"), http.StatusOK, "Hizmetin tamamlanma süresi (en geç)", "Service 19", "ilk müracaat yerine")
		f.shows(f.get("/p/table/india"), http.StatusOK, "Expected of citizens", "Service 19")
		f.shows(f.get("/p/table/elsewhere"), http.StatusNotFound)
		f.shows(f.get("/p/embed?language=ur"), http.StatusOK, `lang="ur" dir="rtl"`)
	})
}

// One page of ours may stand within others: it has no script, no form and no
// cookie. No other page may.
func TestOnePageAloneMayStandWithinOthers(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		embedded := f.get("/p/embed?language=tr")
		f.shows(embedded, http.StatusOK, "yanıtlarız", `target="_blank"`)
		f.hides(embedded, "<script", "<form")
		policy := embedded.header.Get("Content-Security-Policy")
		if !strings.Contains(policy, "frame-ancestors *") || strings.Contains(policy, "script-src") || embedded.header.Get("Set-Cookie") != "" ||
			embedded.header.Get("Cross-Origin-Resource-Policy") != "cross-origin" {
			f.Errorf("it is framed by %q", policy)
		}
		for _, page := range []string{"/p", "/p/charter", "/p/sheet", "/p/table/turkiye"} {
			if policy := f.get(page).header.Get("Content-Security-Policy"); !strings.Contains(policy, "frame-ancestors 'none'") {
				f.Errorf("%s may be framed by %q", page, policy)
			}
		}
	})
}

// The sheet for the counter bears the way to everything else, and warns where
// nobody else could go it.
func TestTheSheetForTheCounterLeadsOn(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		here := httptest.NewRequest(http.MethodGet, "http://127.0.0.1:8080/p/sheet", nil)
		f.shows(f.ask(here), http.StatusOK, `class="qr"`, "127.0.0.1:8080/p/charter", "vaada.toml", "1</bdi> more promise")
	})
}
