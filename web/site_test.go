package web_test

import (
	"compress/gzip"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/web"
)

func TestMain(m *testing.M) {
	slog.SetDefault(slog.New(slog.DiscardHandler)) // faults are made here on purpose
	os.Exit(m.Run())
}

// actor is who the rooms of these tests call the one who asks.
type actor struct{ name string }

var sessions = web.Sessions[actor]{Who: func(_ context.Context, session string) (actor, web.Visitor, bool, error) {
	if session != "sara" {
		return actor{}, web.Visitor{}, false, nil
	}
	return actor{"Sara"}, web.Visitor{ID: ids.ID(7), Name: "Sara", Language: language.Turkish, SignOut: "/sign-out"}, true, nil
}}

// site serves some pages behind everything that stands before pages.
func site() http.Handler {
	s := &web.Site{
		Clock: func() now.Instant { return now.At(time.Date(2026, 11, 2, 7, 0, 0, 0, time.UTC)) },
		Zone:  time.UTC, Hosts: []string{"vaada.example"},
		Organisation: func(context.Context) language.Text { return language.NewText(language.English, "Anar Home") },
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /page", func(w http.ResponseWriter, r *http.Request) {
		page := web.PageOf(r).Titled(say.TermCase().Capital(), "cases")
		web.Render(w, r, http.StatusOK, inside(web.Staff(page), workspace(page)))
	})
	mux.HandleFunc("GET /fault/{kind}", func(w http.ResponseWriter, r *http.Request) {
		web.Fault(w, r, map[string]error{
			"notfound": fault.NotFound(), "forbidden": fault.Forbidden(say.PeopleNotYours()),
			"conflict": fault.Conflict(language.Message{}), "broken": context.DeadlineExceeded, "unasked": web.Unasked(),
		}[r.PathValue("kind")])
	})
	mux.HandleFunc("GET /panic", func(http.ResponseWriter, *http.Request) { panic("oh") })
	mux.HandleFunc("POST /deed", func(w http.ResponseWriter, r *http.Request) {
		web.Tell(w, r, say.DoneSaved(), "/undo")
		web.Go(w, r, "/page")
	})
	mux.Handle("/mine", sessions.Required("/sign-in", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, _ := sessions.Actor(r)
		web.Render(w, r, http.StatusOK, inside(web.Staff(web.PageOf(r)), web.Own(who.name)))
	})))
	return s.Handler(sessions.Known, mux)
}

func inside(layout, body templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		return layout.Render(templ.WithChildren(ctx, body), w)
	})
}

type change func(*http.Request)

func header(name, value string) change {
	return func(r *http.Request) { r.Header.Set(name, value) }
}

func cookie(name, value string) change {
	return func(r *http.Request) { r.AddCookie(&http.Cookie{Name: name, Value: value}) }
}

func ask(t *testing.T, method, path string, values url.Values, changes ...change) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, "http://vaada.example"+path, strings.NewReader(values.Encode()))
	r.Header.Set("Accept", "text/html")
	if values != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for _, each := range changes {
		each(r)
	}
	w := httptest.NewRecorder()
	site().ServeHTTP(w, r)
	return w
}

func TestEveryAnswerForbidsWhatIsNotOurs(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/page", "/fault/notfound", "/nowhere", web.Asset("app.css")} {
		got := ask(t, http.MethodGet, path, nil).Header()
		policy := got.Get("Content-Security-Policy")
		for _, wanted := range []string{"default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"} {
			if !strings.Contains(policy, wanted) {
				t.Errorf("%s: the policy %q lacks %q", path, policy, wanted)
			}
		}
		if strings.Contains(policy, "unsafe") || got.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: headers are %v", path, got)
		}
	}
}

func TestTheLanguageIsTheOneAskedForThenChosenThenTheBrowsers(t *testing.T) {
	t.Parallel()
	hindi := header("Accept-Language", "fr, hi;q=0.9, en;q=0.5")
	for _, each := range []struct {
		name, path, want string
		changes          []change
	}{
		{"the browser's", "/page", `lang="hi" dir="ltr"`, []change{hindi}},
		{"chosen on this device", "/page", `lang="ur" dir="rtl"`, []change{hindi, cookie("vaada_language", "ur")}},
		{"the person's", "/page", `lang="tr" dir="ltr"`, []change{hindi, cookie(web.SessionCookie, "sara")}},
		{"in the address", "/page?language=ur", `lang="ur" dir="rtl"`, []change{hindi}},
		{"none of ours", "/page", `lang="en" dir="ltr"`, []change{header("Accept-Language", "fr")}},
	} {
		if got := ask(t, http.MethodGet, each.path, nil, each.changes...).Body.String(); !strings.Contains(got, each.want) {
			t.Errorf("%s: no %s in %.80s", each.name, each.want, got)
		}
	}
}

func TestAChoiceOfLanguageComesBackToThePage(t *testing.T) {
	t.Parallel()
	got := ask(t, http.MethodPost, "/language", url.Values{"language": {"ur"}, "back": {"/page?view=mine&language=en"}})
	if got.Code != http.StatusSeeOther || got.Header().Get("Location") != "/page?view=mine" || !strings.Contains(got.Header().Get("Set-Cookie"), "vaada_language=ur") {
		t.Errorf("got %d %v", got.Code, got.Header())
	}
	if away := ask(t, http.MethodPost, "/theme", url.Values{"theme": {"dark"}, "back": {"//evil.example"}}); away.Header().Get("Location") != "/" {
		t.Errorf("a choice led away to %s", away.Header().Get("Location"))
	}
	if wrong := ask(t, http.MethodPost, "/language", url.Values{"language": {"xx"}}); wrong.Code != http.StatusUnprocessableEntity {
		t.Errorf("an unknown language gave %d", wrong.Code)
	}
}

func TestFormsOfOtherSitesAndOtherNamesAreRefused(t *testing.T) {
	t.Parallel()
	if got := ask(t, http.MethodPost, "/deed", url.Values{}, header("Sec-Fetch-Site", "cross-site")); got.Code != http.StatusForbidden {
		t.Errorf("a form of another site gave %d", got.Code)
	}
	elsewhere := func(r *http.Request) { r.Host = "evil.example" }
	if got := ask(t, http.MethodGet, "/page", nil, elsewhere); got.Code != http.StatusForbidden {
		t.Errorf("another name gave %d", got.Code)
	}
	if got := ask(t, http.MethodGet, "/page", nil, func(r *http.Request) { r.Host = "Vaada.example:8080" }); got.Code != http.StatusOK {
		t.Errorf("our own name with a port gave %d", got.Code)
	}
}

func TestAFaultIsAPageInTheReadersLanguage(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]struct {
		status int
		say    language.Message
	}{
		"/fault/notfound":  {404, say.WebFaultNotfoundNext()},
		"/fault/forbidden": {403, say.WebFaultForbidden()},
		"/fault/conflict":  {409, say.WebFaultConflictNext()},
		"/fault/broken":    {500, say.WebFaultBroken()},
		"/fault/unasked":   {503, say.WebFaultPrefetch()},
		"/panic":           {500, say.ErrServer()},
		"/nowhere":         {404, say.WebFaultNotfound()},
	} {
		for _, l := range language.All {
			got := ask(t, http.MethodGet, path, nil, cookie("vaada_language", string(l)))
			sentence := want.say.HTML(language.Reader{Language: l})
			if got.Code != want.status || !strings.Contains(got.Body.String(), sentence) {
				t.Errorf("%s in %s: %d without %q", path, l, got.Code, sentence)
			}
			if strings.Contains(got.Body.String(), "goroutine") {
				t.Errorf("%s tells its cause", path)
			}
		}
	}
}

func TestWhatADeedAnsweredIsShownOnce(t *testing.T) {
	t.Parallel()
	done := ask(t, http.MethodPost, "/deed", url.Values{}, cookie("vaada_language", "tr"))
	if done.Code != http.StatusSeeOther {
		t.Fatalf("the deed gave %d", done.Code)
	}
	kept := done.Result().Cookies()[0]
	next := ask(t, http.MethodGet, "/page", nil, cookie(kept.Name, kept.Value))
	if !strings.Contains(next.Body.String(), "Kaydedildi") || !strings.Contains(next.Body.String(), `action="/undo"`) {
		t.Error("the next page does not show it")
	}
	if again := next.Result().Cookies(); len(again) != 1 || again[0].MaxAge >= 0 {
		t.Errorf("it stays: %v", again)
	}
	if early := ask(t, http.MethodGet, "/page", nil, cookie(kept.Name, kept.Value), header("X-Sec-Purpose", "prefetch")); len(early.Result().Cookies()) != 0 {
		t.Error("a prefetch took it")
	}
}

func TestThoseNotSignedInAreSentToSignInAndComeBack(t *testing.T) {
	t.Parallel()
	if got := ask(t, http.MethodGet, "/mine?a=1", nil); got.Header().Get("Location") != "/sign-in?back=%2Fmine%3Fa%3D1" {
		t.Errorf("sent to %s", got.Header().Get("Location"))
	}
	if got := ask(t, http.MethodGet, "/mine", nil, cookie(web.SessionCookie, "sara")); !strings.Contains(got.Body.String(), "Sara") {
		t.Error("she is not known")
	}
	gone := ask(t, http.MethodGet, "/page", nil, cookie(web.SessionCookie, "old"))
	if cookies := gone.Result().Cookies(); len(cookies) != 1 || cookies[0].MaxAge >= 0 {
		t.Errorf("an old session stays: %v", cookies)
	}
}

func TestASessionIsHiddenFromScriptsAndOtherSites(t *testing.T) {
	t.Parallel()
	secure := sessions
	secure.Secure = true
	w := httptest.NewRecorder()
	secure.Begin(w, "sara", now.At(time.Now().Add(time.Hour)))
	got := w.Result().Cookies()[0]
	if !got.HttpOnly || !got.Secure || got.SameSite != http.SameSiteLaxMode {
		t.Errorf("the cookie is %v", got)
	}
}

func TestPagesArePacked(t *testing.T) {
	t.Parallel()
	plain, packed := ask(t, http.MethodGet, "/page", nil), ask(t, http.MethodGet, "/page", nil, header("Accept-Encoding", "gzip, br"))
	reader, err := gzip.NewReader(packed.Body)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(reader)
	if err != nil || string(body) != plain.Body.String() {
		t.Errorf("the packed page differs (%v)", err)
	}
	if never := ask(t, http.MethodGet, "/page", nil, header("Accept-Encoding", "gzip;q=0")); never.Header().Get("Content-Encoding") != "" {
		t.Error("packed for who wants it plain")
	}
}
