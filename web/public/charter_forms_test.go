package public_test

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/publishing"
	"vaada/touchpoint"
)

// many is a charter of two hundred promises, the limits of some of which changed
// with every edition.
func many(t testing.TB, edition int64) *charter.Charter {
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

// mostLong is how long a page of a charter of two hundred promises may take. The
// test fails where half of them take five times that: what else a machine does is
// not its fault.
const mostLong = 20 * time.Millisecond

// The pages of a long charter in its fourth edition are quick, and tell what became
// of its promises.
func TestTheCharterOfTwoHundredPromisesIsQuick(t *testing.T) {
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
		for _, page := range []string{"/p/charter", "/p/charter?language=ur", "/p/table/turkiye", "/p/sheet", "/p/embed"} {
			var took []time.Duration
			f.get(page) // printed once for everybody
			for range 40 {
				begun := time.Now()
				f.get(page)
				took = append(took, time.Since(begun))
			}
			slices.Sort(took)
			t.Logf("%s: %v, 19 of 20 within %v", page, took[20], took[38])
			if took[20] > 5*mostLong {
				t.Errorf("%s takes %v, and should take %v", page, took[20], mostLong)
			}
		}
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

// A touchpoint that an organisation added goes by the name that it has there, and
// the long text of a policy is printed as the Markdown that it is.
func TestTheCharterNamesTouchpointsAndPrintsPagesOfPolicies(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := founded(t, d)
		f.must(touchpoint.Desk{DB: d, Now: f.hand.Now}.SetUp(t.Context(), people.Program(), touchpoint.Lists{
			Touchpoints: []touchpoint.Named{{Key: "reviews", Name: language.NewText(language.English, "sites of critics")}},
		}))
		c, err := starter.Of(starter.NaturalFood)
		f.must(err)
		p := policy.Policy{
			Format: policy.Format, Key: "open", Name: language.NewText(language.English, "Open"), Reach: policy.Reach{Public: true},
			Text: language.NewText(language.English, "# Why\n\nBecause it *helps*."),
		}
		f.must(publishing.Desk{DB: d, Now: f.hand.Now}.Publish(t.Context(), people.Program(), publishing.Documents{Charter: c, Policies: []policy.Policy{p}}, ""))
		page := f.get("/p/charter")
		f.shows(page, http.StatusOK, "Sites of critics", "<h3>Why</h3>", "<em>helps</em>")
		if strings.Contains(page.page, ">reviews<") {
			t.Error("a touchpoint goes by its key")
		}
	})
}
