package public_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/clock"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
)

// on runs a test on each engine with a firm that is open to customers.
func on(t *testing.T, run func(f firm)) {
	t.Helper()
	testkit.DB(t, func(t *testing.T, d *db.DB) { run(opened(t, d)) })
}

func TestOpeningPagesHasNoEffect(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		number, link := f.begun()
		f.closed(number)
		before := f.count()
		for _, address := range []string{
			"/p", "/p?language=ur", "/p/charter", "/t/" + link, "/t/" + link + "?told=yes", "/s/" + link, "/s/" + link + "?score=5&given=yes",
		} {
			f.shows(f.get(address), http.StatusOK)
		}
		if after := f.count(); after != before {
			f.Errorf("%d rows became %d", before, after)
		}
	})
}

func TestAGuessedLinkLeadsNowhere(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		_, link := f.begun()
		before := f.count()
		for _, guess := range []string{"1", "VA-1", link + "x", link[1:], strings.Repeat("a", 500), "%2e%2e"} {
			f.shows(f.get("/t/"+guess), http.StatusNotFound)
			f.shows(f.get("/s/"+guess), http.StatusNotFound)
			f.shows(f.post("/t/"+guess, url.Values{"words": {"Hello"}}), http.StatusNotFound)
			f.shows(f.post("/s/"+guess, url.Values{"score": {"5"}}), http.StatusNotFound)
		}
		if f.count() != before {
			f.Error("a guess left something behind")
		}
	})
}

func TestWhatElseBelongsToAPromiseStandsUnderIt(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		for _, path := range []string{"/p", "/p/charter"} {
			f.shows(f.get(path), http.StatusOK, `<details class="terms">`, "Details of this promise", "Time counts from receipt to a reply in words.", "You need not ask for this.")
			f.shows(f.get(path+"?language=ur"), http.StatusOK, "اس وعدے کی تفصیل", "ٹائمر رکا رہتا ہے")
			f.shows(f.get(path+"?language=hi"), http.StatusOK, "इस वादे का ब्योरा", "टाइमर रुका रहता है")
			f.shows(f.get(path+"?language=tr"), http.StatusOK, "Bu sözün ayrıntıları", "Sayacın durduğu süreler")
		}
	})
}

func TestWhatIsForStaffAloneIsNeverShown(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		number, link := f.begun()
		f.must(f.cases.Say(f.Context(), f.agent, number, casework.Saying{Kind: touchpoint.Note, Body: "Third call this week."}))
		f.shows(f.get("/p"), http.StatusOK, "answer your call", "20\u00a0seconds", "reply to your message")
		f.hides(f.get("/p"), "stockroom", "Inside title", `id="inside"`)
		f.shows(f.get("/p/charter"), http.StatusOK, "We get it right, every call, every time.", "Telephone", "Supervisor", "complaints@anarhome.example")
		f.hides(f.get("/p/charter"), "stockroom", "Lock it.")
		f.shows(f.get("/p/charter"), http.StatusOK, "Take it back.", "For these services", "For these products", "Jars and bottles")
		f.shows(f.get("/t/"+link), http.StatusOK, casework.Code(number), "Buzdolabı soğutmuyor", "visit you")
		f.hides(f.get("/t/"+link), "Third call", "Bilal", "Elif", "0532", "532 555")
	})
}

func TestNoDataIsNotAHundredPerCent(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		page := f.get("/p")
		f.shows(page, http.StatusOK, "no promise to you fell due", `class="figure none"`, "Nothing due")
		f.hides(page, `class="figure kept"`, `class="figure few"`, "we broke", "We broke none")
		if whole := strings.Count(page.page, "100%"); whole != 1 {
			f.Errorf("100%% stands %d times on the page, and only the rule against it may say it", whole)
		}
	})
}

func TestAFigureStandsBesideItsCounts(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		today := int64(hours.DateIn(f.hand.Now(), f.agent.Zone))
		f.must(f.db.Deed(f.Context(), func(tx *db.Tx) error {
			if err := clock.Observe(tx, "answer-call", f.hand.Now(), today, 412, 430, promise.Inspections); err != nil {
				return err
			}
			return clock.Observe(tx, "refund", f.hand.Now(), today-3, 7, 9, promise.Inspections)
		}))
		page := f.get("/p")
		f.shows(page, http.StatusOK, "95.8%", "412</bdi> of ", "430</bdi>", "439</bdi> promises", "419</bdi> of them",
			"Too few to judge", "7</bdi> of ", `<h2>The <bdi dir="ltr" class="n">20</bdi> we broke`)
		f.hides(page, "77.7%")
		f.shows(f.get("/p?language=tr"), http.StatusOK, `lang="tr"`, "%95,8", "Tutuldu")
		f.shows(f.get("/p?language=ur"), http.StatusOK, `lang="ur" dir="rtl"`, "95.8%", "پورا ہوا")
		f.shows(f.get("/p?language=hi"), http.StatusOK, `lang="hi"`, "95.8%", "पूरा हुआ")
	})
}

func TestBeforeACharterThePagesSaySo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := founded(t, d)
		f.shows(f.get("/p"), http.StatusOK, "not published our promises yet")
		f.shows(f.get("/p/charter"), http.StatusOK, "not published our promises yet")
	})
}

func TestACustomerTellsUsSomething(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		number, link := f.begun()
		done := f.post("/t/"+link, url.Values{"words": {"Kapı zili çalışmıyor, lütfen arayın."}})
		f.shows(done, http.StatusSeeOther)
		f.shows(f.get(done.header.Get("Location")), http.StatusOK, "We have it", "Kapı zili çalışmıyor")
		page, err := f.cases.Case(f.Context(), f.agent, number, 0)
		f.must(err)
		if last := page.Contacts[len(page.Contacts)-1]; last.Body != "Kapı zili çalışmıyor, lütfen arayın." {
			f.Errorf("staff read %q", last.Body)
		}
	})
}

func TestAFormThatCannotBeTakenComesBackFilled(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		number, link := f.begun()
		f.shows(f.post("/t/"+link, url.Values{"words": {"  "}}), http.StatusUnprocessableEntity, `role="alert"`, `aria-invalid="true"`)
		long := "Uzun " + strings.Repeat("söz ", 20_000)
		f.shows(f.post("/t/"+link, url.Values{"words": {long}}), http.StatusUnprocessableEntity, "Uzun söz söz")
		f.closed(number)
		for _, score := range []string{"", "0", "6", "good"} {
			f.shows(f.post("/s/"+link, url.Values{"score": {score}, "words": {"Teşekkürler"}}), http.StatusUnprocessableEntity,
				"Please choose rating", ">Teşekkürler</textarea>")
		}
	})
}

func TestPagesBehindALinkAreKeptToThemselves(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		_, link := f.begun()
		for _, address := range []string{"/t/" + link, "/s/" + link, "/t/" + link + "?language=ur"} {
			header := f.get(address).header
			if header.Get("Set-Cookie") != "" {
				f.Errorf("%s sets a cookie", address)
			}
			if !strings.Contains(header.Get("X-Robots-Tag"), "noindex") || header.Get("Referrer-Policy") != "same-origin" {
				f.Errorf("%s can become known: %v", address, header)
			}
		}
	})
}

func TestManagersSayWhatThePublicPageShows(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := opened(t, d)
		staff, before := people.Desk{DB: d, Now: f.hand.Now}, people.PublicAll
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			return clock.Observe(tx, "refund", f.hand.Now(), int64(hours.DateIn(f.hand.Now(), f.agent.Zone))-3, 7, 9, promise.Inspections)
		}))
		for _, row := range []struct {
			shows           string
			figures, misses bool
		}{{people.PublicAll, true, true}, {people.PublicFigures, true, false}, {people.PublicPromises, false, false}} {
			if row.shows != before {
				f.must(staff.Set(t.Context(), people.Program(), people.SettingPublic, before, row.shows))
				before = row.shows
			}
			page := f.get("/p").page
			if !strings.Contains(page, `class="promises"`) {
				t.Errorf("%s: the promises are not there", row.shows)
			}
			if strings.Contains(page, `id="counting"`) != row.figures {
				t.Errorf("%s: figures are %t", row.shows, !row.figures)
			}
			if strings.Contains(page, "broken-ones") != row.misses {
				t.Errorf("%s: what was not kept is listed: %t", row.shows, !row.misses)
			}
		}
	})
}
