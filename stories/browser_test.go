package stories_test

import (
	"context"
	"maps"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"vaada/internal/language"
)

// chromium is the one browser of a run. It can reach this machine alone.
var chromium = sync.OnceValues(func() (context.Context, error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(os.Getenv("VAADA_TEST_CHROMIUM")), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-features", "Translate,MediaRouter,OptimizationHints,AutofillServerCommunication"),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"),
		chromedp.WSURLReadTimeout(time.Minute),
	)
	allocator, end := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, leave := chromedp.NewContext(allocator)
	afterAll(func() { _ = chromedp.Cancel(ctx); leave(); end() })
	_, err := chromedp.CallBrowser(ctx, browser.GetVersion, cdp.Empty{}) // starts it
	return ctx, err
})

// size is a screen, in CSS pixels.
type size struct{ width, height int64 }

var (
	desk  = size{1440, 900}
	phone = size{390, 844}
)

// tab is one person's browser: cookies of its own, one page.
type tab struct {
	t      *testing.T
	ctx    context.Context
	home   string          // http://127.0.0.1:port
	reader language.Reader // whose words stand on the page
	wire   *wire
	touch  bool // fingers press, not a mouse
	still  bool // the pages' scripts are off: no page changes by itself
}

// browse opens a browser for somebody who reads a language on a screen. When
// the story is over, nothing may have left the host, broken the page's policy
// or stood in the console.
func browse(t *testing.T, home string, l language.Language, on size) *tab {
	t.Helper()
	if os.Getenv("VAADA_TEST_CHROMIUM") == "" {
		t.Skip("a story in a browser: VAADA_TEST_CHROMIUM is not set")
	}
	whole, err := chromium()
	if err != nil {
		t.Fatal(err)
	}
	host, err := url.Parse(home)
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{host: host.Host, pending: map[network.RequestID]asking{}, opened: map[string]int{}, asks: map[string]int{}, posts: map[string]int{}}
	ctx, leave := chromedp.NewContext(whole, chromedp.WithNewBrowserContext(), chromedp.WithListener(w.hear))
	b := &tab{t: t, ctx: ctx, home: home, wire: w, reader: language.Reader{Language: l}}
	t.Cleanup(func() {
		for _, complaint := range w.complaints() {
			t.Error(complaint)
		}
		leave()
	})
	b.must(chromedp.Do(ctx))
	b.must(call(b, emulation.SetUserAgentOverride, emulation.SetUserAgentOverrideParams{
		UserAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0", AcceptLanguage: string(l),
	}))
	b.resize(on)
	return b
}

// call gives the browser one command of its protocol.
func call[P, R any](b *tab, command cdp.Command[P, R], params P) error {
	_, err := chromedp.Call(b.ctx, command, params)
	return err
}

func (b *tab) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

// resize gives the tab a screen; that of a phone is touched.
func (b *tab) resize(on size) {
	b.t.Helper()
	b.touch = on.width < 600
	touch := emulation.SetTouchEmulationEnabledParams{Enabled: b.touch}
	if b.touch {
		touch.MaxTouchPoints = 5
	}
	b.must(call(b, emulation.SetTouchEmulationEnabled, touch))
	b.must(call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: on.width, Height: on.height, DeviceScaleFactor: 1, Mobile: b.touch,
	}))
}

// dark tells pages that the system is dark, or light.
func (b *tab) dark(on bool) {
	b.t.Helper()
	scheme := "light"
	if on {
		scheme = "dark"
	}
	b.must(call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: scheme},
			{Name: "prefers-reduced-motion", Value: "reduce"}, // what is looked at stands still
		},
	}))
}

// withoutScript switches the pages' scripts off.
func (b *tab) withoutScript() *tab {
	b.t.Helper()
	b.must(call(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}))
	b.still = true
	return b
}

// hears gives a page the time to show news. It does so by itself; without
// script it is asked for again.
func (b *tab) hears() *tab {
	b.t.Helper()
	if b.still {
		return b.open(b.path())
	}
	return b
}

// wire hears what a tab asks for and what it complains of.
type wire struct {
	mu      sync.Mutex
	host    string
	pending map[network.RequestID]asking // what has not been answered yet
	faults  []string
	posts   map[string]int // how many forms were sent to each path
	opened  map[string]int // how often each page was asked for
	asks    map[string]int // how often the page that is shown asked for each other thing
}

// asking is a request of a page.
type asking struct {
	address string
	page    cdp.LoaderID
}

func (w *wire) complain(what ...string) { w.faults = append(w.faults, strings.Join(what, " ")) }

// hear is told every event of the tab.
func (w *wire) hear(event any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		w.asked(e)
	case *network.EventLoadingFinished:
		delete(w.pending, e.RequestID)
	case *network.EventLoadingFailed:
		delete(w.pending, e.RequestID)
	case *page.EventFrameNavigated:
		if e.Frame.ParentID == "" {
			w.left(e.Frame.LoaderID)
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError && !refusal(e.Entry) || e.Entry.Source == log.EntrySourceSecurity {
			w.complain("the browser says:", string(e.Entry.Source), e.Entry.Text, e.Entry.URL)
		}
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning || e.Type == runtime.ConsoleAPICalledTypeAssert {
			w.complain("the console says:", said(e.Args))
		}
	case *runtime.EventExceptionThrown:
		w.complain("the script broke:", e.ExceptionDetails.Text, thrown(e.ExceptionDetails))
	}
}

// tooOften is how often no story asks for one address.
const tooOften = 300

func (w *wire) asked(e *network.EventRequestWillBeSent) {
	address, err := url.Parse(e.Request.URL)
	switch {
	case err != nil:
		w.complain("asked for", e.Request.URL)
		return
	case address.Scheme == "data" || address.Scheme == "blob" || address.Scheme == "about":
		return
	case address.Host != w.host:
		w.complain("a request left the host:", e.Request.URL)
	}
	count := w.asks
	if e.Type == network.ResourceTypeDocument {
		count = w.opened
	}
	if count[address.Path]++; count[address.Path] == tooOften {
		w.complain("the page asks again and again for", address.Path)
	}
	if e.Request.Method == "POST" {
		w.posts[address.Path]++
	}
	if e.Type == network.ResourceTypeDocument || e.Type == network.ResourceTypeFetch || e.Type == network.ResourceTypeXHR {
		w.pending[e.RequestID] = asking{e.Request.Method + " " + e.Request.URL, e.LoaderID}
	}
}

// left forgets what other pages than the one that is shown now asked for: they
// ask until they are left, and nobody tells what became of it.
func (w *wire) left(shown cdp.LoaderID) {
	maps.DeleteFunc(w.pending, func(_ network.RequestID, each asking) bool { return each.page != shown })
	clear(w.asks)
}

// refusal is the browser's own line for an answer of 400 to 499.
func refusal(entry *log.Entry) bool {
	return entry.Source == log.EntrySourceNetwork && strings.Contains(entry.Text, "the server responded with a status of 4")
}

func said(values []*runtime.RemoteObject) string {
	var words []string
	for _, value := range values {
		words = append(words, string(value.Value)+value.Description)
	}
	return strings.Join(words, " ")
}

func thrown(details *runtime.ExceptionDetails) string {
	if details.Exception == nil {
		return ""
	}
	return details.Exception.Description
}

// idle says that nothing the tab asked for is still on its way.
func (w *wire) idle() bool { return len(w.awaited()) == 0 }

// awaited lists what is.
func (w *wire) awaited() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var addresses []string
	for _, each := range w.pending {
		addresses = append(addresses, each.address)
	}
	return addresses
}

func (w *wire) complaints() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.faults
}

// sent says how many forms were sent to a path.
func (w *wire) sent(path string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.posts[path]
}
