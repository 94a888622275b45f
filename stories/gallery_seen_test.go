package stories_test

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/web"

	_ "vaada/web/public" // their examples
	_ "vaada/web/staff"
)

// looks are the eight ways in which a page is looked at.
var looks = func() (all []look) {
	for _, l := range []language.Language{language.English, language.Urdu} {
		for _, on := range []size{desk, phone} {
			all = append(all, look{l, on, false}, look{l, on, true})
		}
	}
	return all
}()

type look struct {
	language language.Language
	on       size
	dark     bool
}

func (l look) String() string {
	ground := "light"
	if l.dark {
		ground = "dark"
	}
	return fmt.Sprintf("%s, %d px, %s", l.language, l.on.width, ground)
}

// scene is one page of the gallery in the ways it is looked at this time.
type scene struct {
	name, path string
	looks      []look
}

// scenes says what is looked at: the full state of each page in all eight ways;
// its other states in one, which is always the same, and in all with
// VAADA_GALLERY=all.
func scenes() (all []scene) {
	whole := os.Getenv("VAADA_GALLERY") == "all"
	for at, example := range web.Examples() {
		s := scene{name: example.Route + " " + string(example.State), path: "/example/" + strconv.Itoa(at), looks: looks}
		if example.State != web.Full && !whole {
			s.looks = looks[crc32.ChecksumIEEE([]byte(s.name))%uint32(len(looks)):][:1]
		}
		all = append(all, s)
	}
	for kind := range faults {
		all = append(all, scene{name: "fault " + kind, path: "/fault/" + kind, looks: looks})
	}
	return all
}

// faults are those that have a page of their own.
var faults = map[string]error{
	"404": fault.NotFound(), "403": fault.Forbidden(say.PeopleNotYours()), "409": fault.Conflict(say.ErrChanged()),
	"500": fmt.Errorf("a fault of ours"), "429": &fault.Fault{Kind: fault.KindTooMany, Say: say.ErrToomany()},
}

// hang serves the gallery with the real assets and headers.
func hang(t *testing.T) string {
	t.Helper()
	pages := http.NewServeMux()
	examples := web.Examples()
	pages.HandleFunc("GET /example/{at}", func(w http.ResponseWriter, r *http.Request) {
		at, err := strconv.Atoi(r.PathValue("at"))
		if err != nil || at >= len(examples) {
			http.NotFound(w, r)
			return
		}
		drawn, err := examples[at].Draw(web.GalleryPage(language.Language(r.URL.Query().Get("language")), ""))
		if err != nil {
			web.Fault(w, r, err)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(drawn)
	})
	pages.HandleFunc("GET /fault/{kind}", func(w http.ResponseWriter, r *http.Request) {
		web.Fault(hung{w}, r, faults[r.PathValue("kind")])
	})
	pages.HandleFunc("GET /live", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	site := &web.Site{Clock: now.System, Zone: time.UTC}
	server := httptest.NewServer(site.Handler(nil, pages))
	t.Cleanup(func() { server.CloseClientConnections(); server.Close() })
	return server.URL
}

// hung answers with 200 whatever the page: a picture of a fault is none.
type hung struct{ http.ResponseWriter }

// WriteHeader does not tell of the fault.
func (h hung) WriteHeader(int) { h.ResponseWriter.WriteHeader(http.StatusOK) }

// axe finds what keeps people from using a page.
var axe = sync.OnceValues(func() (string, error) {
	source, err := os.ReadFile("testdata/axe-core/axe.min.js")
	return string(source), err
})

// obstacle is one fault that axe found.
type obstacle struct {
	ID     string
	Impact string
	Help   string
	Nodes  []struct {
		HTML           string
		FailureSummary string
	}
}

// wholly and byColour are what axe looks at: the dark ground changes colours alone,
// so that what else keeps people out stands on the light one already.
const (
	wholly   = `{resultTypes: ["violations"]}`
	byColour = `{resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"]}`
)

// examine lets axe look at the page of a tab, and gives what is serious.
func examine(b *tab, at string) (serious []obstacle) {
	b.t.Helper()
	source, err := axe()
	b.must(err)
	if !eval[bool](b, `"axe" in window`) {
		b.must(chromedp.Do(b.ctx, discard(chromedp.Evaluate[json.RawMessage](source+"; 1"))))
	}
	found, err := chromedp.Run(b.ctx, chromedp.Evaluate[string](`axe.run(document, `+at+`)
		.then(result => JSON.stringify(result.violations))`, chromedp.EvalAwaitPromise))
	b.must(err)
	var all []obstacle
	b.must(json.Unmarshal([]byte(found), &all))
	for _, each := range all {
		if each.Impact == "serious" || each.Impact == "critical" {
			serious = append(serious, each)
		}
	}
	return serious
}

func discard[T any](action chromedp.Action[T]) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := action(ctx, target)
		return err
	})
}

func TestGalleryKeepsNobodyOut(t *testing.T) {
	t.Parallel()
	all := scenes()
	home := hang(t)
	next := make(chan scene, len(all))
	for _, s := range all {
		next <- s
	}
	close(next)
	for worker := range 2 {
		t.Run(strconv.Itoa(worker+1), func(t *testing.T) {
			t.Parallel()
			b := browse(t, home, language.English, desk)
			for s := range next {
				b.inspect(s)
			}
		})
	}
}

// inspect looks at a page in each way that is its turn.
func (b *tab) inspect(s scene) {
	b.t.Helper()
	opened := language.Language("")
	for at, l := range s.looks {
		what := wholly
		if at > 0 && l.dark && s.looks[at-1] == (look{l.language, l.on, false}) {
			what = byColour
		}
		b.resize(l.on)
		b.dark(l.dark)
		if l.language != opened {
			b.open(s.path + "?language=" + string(l.language))
			opened = l.language
		}
		for _, each := range examine(b, what) {
			for _, node := range each.Nodes {
				b.t.Errorf("%s (%s): %s: %s\n  %s\n  %s", s.name, l, each.ID, each.Help, node.HTML, strings.ReplaceAll(node.FailureSummary, "\n", " "))
			}
		}
		if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > l.on.width {
			b.t.Errorf("%s (%s) is %d px wide", s.name, l, wide)
		}
	}
}
