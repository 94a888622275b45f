package web_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"vaada/internal/language"
	"vaada/internal/live"
	"vaada/internal/now"
	"vaada/web"
)

// tab is one tab of a real browser, with what its console said.
type tab struct {
	t    *testing.T
	ctx  context.Context
	home string

	mu        sync.Mutex
	complains []string
}

// browse opens a tab on a server, or ends the test where there is no browser.
func browse(t *testing.T, handler http.Handler) *tab {
	t.Helper()
	program := os.Getenv("VAADA_TEST_CHROMIUM")
	if program == "" || testing.Short() {
		t.Skip("VAADA_TEST_CHROMIUM names no browser, or the round is short")
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	it := &tab{t: t, home: server.URL}
	ctx, cancel := chromedp.NewContext(context.Background(),
		chromedp.WithAllocatorOptions(chromedp.ExecPath(program), chromedp.NoSandbox), chromedp.WithListener(it.hear))
	t.Cleanup(cancel)
	it.ctx = ctx
	it.do(chromedp.EmulateViewport(1440, 900))
	return it
}

func (b *tab) hear(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch said := event.(type) {
	case *log.EventEntryAdded:
		// the browser's own line for an answer of 4xx is no fault of the page
		if said.Entry.Level == log.EntryLevelError && !strings.Contains(said.Entry.Text, "the server responded with a status of 4") {
			b.complains = append(b.complains, said.Entry.Text+" "+said.Entry.URL)
		}
	case *runtime.EventExceptionThrown:
		b.complains = append(b.complains, said.ExceptionDetails.Text)
	case *runtime.EventConsoleAPICalled:
		if said.Type == runtime.ConsoleAPICalledTypeError || said.Type == runtime.ConsoleAPICalledTypeWarning {
			b.complains = append(b.complains, "console: "+string(said.Args[0].Value))
		}
	}
}

// calm fails when the console said anything.
func (b *tab) calm() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.complains) > 0 {
		b.t.Errorf("the console says %q", b.complains)
	}
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx := b.ctx
	if chromedp.FromContext(ctx).Target != nil {
		limited, cancel := context.WithTimeout(ctx, 30*time.Second)
		defer cancel()
		ctx = limited
	}
	if err := chromedp.Do(ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

func (b *tab) open(path string) {
	b.t.Helper()
	b.do(chromedp.Navigate(b.home+path), chromedp.WaitReady(chromedp.CSS("main")))
}

// find evaluates an expression in the page.
func find[T any](b *tab, expression string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

// until waits for an expression to hold.
func (b *tab) until(expression string) {
	b.t.Helper()
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if find[bool](b, expression) {
			return
		}
	}
	b.t.Fatalf("never: %s; the page: %.600s", expression, find[string](b, "document.body.innerText"))
}

// desk is a small site for the script: the workspace, deeds, drafts, changes.
type desk struct {
	mu     sync.Mutex
	drafts map[string]string
	sent   []string
	shown  int
	hub    *live.Hub
}

func (d *desk) handler(t *testing.T) http.Handler {
	t.Helper()
	mux := http.NewServeMux()
	show := func(w http.ResponseWriter, r *http.Request, status int) {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.shown++
		page := staffPage(web.PageOf(r))
		page.Watch = []string{"case:1"}
		web.Render(w, r, status, inside(web.Staff(page), workspace(page)))
	}
	mux.HandleFunc("GET /cases/{number}", func(w http.ResponseWriter, r *http.Request) { show(w, r, http.StatusOK) })
	mux.HandleFunc("POST /cases/{number}/{deed}", func(w http.ResponseWriter, r *http.Request) {
		form, err := web.ReadForm(w, r)
		if err != nil {
			web.Fault(w, r, err)
			return
		}
		d.mu.Lock()
		defer d.mu.Unlock()
		if r.PathValue("deed") == "draft" {
			d.drafts[r.URL.Path] = form.Value("text")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		d.sent = append(d.sent, r.PathValue("deed")+" "+form.Value("reply")+form.Value("answer"))
		web.Go(w, r, "/cases/VA-1")
	})
	mux.HandleFunc("GET /slow", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(1500 * time.Millisecond)
		show(w, r, http.StatusOK)
	})
	mux.HandleFunc("GET /specimen/{name}", func(w http.ResponseWriter, r *http.Request) {
		page := web.PageOf(r)
		page.Theme = web.Theme(r.URL.Query().Get("theme"))
		web.Render(w, r, http.StatusOK, specimens()[r.PathValue("name")](page))
	})
	site := &web.Site{Clock: now.System, Zone: time.UTC}
	if d.hub != nil {
		mux.Handle("GET /live", web.Live(d.hub, func(*http.Request, string) bool { return true }))
		site.Revision = d.hub.Revision
	}
	return site.Handler(nil, mux)
}

func (d *desk) has(t *testing.T, what string, has func() bool) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		d.mu.Lock()
		found := has()
		d.mu.Unlock()
		if found {
			return
		}
	}
	t.Fatal("never: " + what)
}

func TestNoSpecimenHasASeriousFaultForThoseWhoCannotSee(t *testing.T) {
	t.Parallel()
	axe, err := os.ReadFile("../stories/testdata/axe-core/axe.min.js")
	if err != nil {
		t.Fatal(err)
	}
	b := browse(t, (&desk{}).handler(t))
	for name := range specimens() {
		for _, l := range []language.Language{language.English, language.Urdu} {
			for _, theme := range []web.Theme{web.Light, web.Dark} {
				for _, width := range []int64{1440, 390} {
					b.do(chromedp.EmulateViewport(width, 900))
					b.open("/specimen/" + name + "?" + url.Values{"language": {string(l)}, "theme": {string(theme)}}.Encode())
					find[bool](b, string(axe)+"; true")
					serious := find[string](b, `axe.run(document, {resultTypes: ["violations"]}).then(({violations}) => violations
						.filter(({impact}) => impact === "serious" || impact === "critical")
						.map(({id, nodes}) => id + ": " + nodes.map((n) => n.target + " " + n.failureSummary.split("\n")[1]).join("; ")).join("\n"))`)
					if serious != "" {
						t.Errorf("%s in %s, %s, %d: %s", name, l, theme, width, serious)
					}
					if wide := find[int](b, "document.documentElement.scrollWidth"); int64(wide) > width {
						t.Errorf("%s in %s at %d is %d wide", name, l, width, wide)
					}
				}
			}
		}
	}
	b.calm()
}
