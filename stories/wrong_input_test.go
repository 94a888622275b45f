package stories_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"vaada/sample"
)

// Somebody types nothing, or nonsense, into every form they can reach. Nothing
// breaks; what cannot be taken comes back filled, with a sentence at the field.
func TestEveryFormSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, h *house) {
		sent, back := 0, 0
		for _, email := range []string{sample.Sara, sample.Nadia, sample.Ayesha, sample.Imran, sample.Usman} {
			w := &wanderer{t: t, h: h, browser: newPlainBrowser(h.home), kindOf: kinds(t), forms: map[string]bool{}, pages: map[string]int{}}
			w.signIn(email)
			w.wander("/")
			sent, back = sent+w.sent, back+w.back
		}
		t.Logf("%d forms were sent, %d came back", sent, back)
		if sent < 40 || back < 20 {
			t.Error("too few to prove anything")
		}
		whole(t, h.DB)
	})
}

// wanderer follows every link and sends every form, wrongly.
type wanderer struct {
	t          *testing.T
	h          *house
	browser    *plainBrowser
	kindOf     func(method, address string) string
	pages      map[string]int  // kinds of pages, and how often each was read
	forms      map[string]bool // kinds of forms that were sent
	sent, back int
}

func (w *wanderer) signIn(email string) {
	w.t.Helper()
	if _, err := w.browser.signIn(w.h.link(w.h.member(email).ID)); err != nil {
		w.t.Fatal(err)
	}
}

// rowNumber is which row of a list a field is in: one kind of form has any number.
var rowNumber = regexp.MustCompile(`\.[0-9]+\.`)

// kinds tells addresses apart by the route that answers them, whatever case, box or
// member of staff they are about. Parts of a document are asked about by their kin.
func kinds(t *testing.T) func(method, address string) string {
	t.Helper()
	found, routes := "", http.NewServeMux()
	for _, route := range slices.Compact(slices.Sorted(slices.Values(routesOf(t, "GET", "POST")))) {
		routes.HandleFunc(route, func(_ http.ResponseWriter, r *http.Request) { found = r.Pattern + " " + r.PathValue("kin") })
	}
	return func(method, address string) string {
		found = address
		routes.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(method, address, nil))
		return found
	}
}

// leaveAlone are forms that end the session or change how pages are read. Those of
// editions are left alone too: without a charter in force nothing has a clock.
var leaveAlone = []string{"/sign-out", "/language", "/theme", "/keys"}

func (w *wanderer) wander(start string) {
	w.t.Helper()
	waiting := []string{start}
	for len(waiting) > 0 {
		address := waiting[0]
		waiting = waiting[1:]
		kind := w.kindOf(http.MethodGet, address)
		if w.pages[kind] >= 3 {
			continue
		}
		w.pages[kind]++
		page, err := w.browser.get(address)
		if err != nil {
			w.t.Fatal(err)
		}
		// A message that the wanderer itself set aside is no longer to be placed.
		aside := page.status == http.StatusNotFound && strings.HasPrefix(address, "/placing/originals/")
		if page.status >= 500 || page.status == http.StatusNotFound && !aside {
			w.t.Errorf("%s answers %d", address, page.status)
		}
		for _, f := range page.forms("/") {
			w.try(f)
		}
		waiting = append(waiting, page.links()...)
	}
}

// try sends a form empty, and again with nonsense.
func (w *wanderer) try(f *form) {
	w.t.Helper()
	kind := w.kindOf(http.MethodPost, f.action) + f.names()
	if slices.Contains(leaveAlone, f.action) || strings.HasPrefix(f.action, "/editions/") || retires(f.action) || w.forms[kind] {
		return
	}
	w.forms[kind] = true
	w.send(f, "")
	w.send(f, strings.Repeat("nonsense ", 20))
	w.send(f, strings.Repeat("nonsense ", 3000))
	broken, err := w.browser.post(f.action, url.Values{"body": {"a\x00b"}})
	if err != nil {
		w.t.Fatal(err)
	}
	if broken.status >= 500 {
		w.t.Errorf("%s with a zero byte answers %d", f.action, broken.status)
	}
}

// retires says that a form takes a procedure out of force, to whose pages the
// wanderer has links still.
func retires(action string) bool {
	return strings.HasPrefix(action, "/procedures/") && strings.HasSuffix(action, "/retire")
}

func (w *wanderer) send(f *form, words string) {
	w.t.Helper()
	typed := url.Values{}
	for name, values := range f.values {
		typed[name] = values
	}
	for _, name := range f.typed() {
		typed.Set(name, words)
	}
	if len(f.buttons) > 0 { // as a browser does where Enter is pressed
		maps.Copy(typed, f.buttons[0])
	}
	answer, err := w.browser.post(f.action, typed)
	if err != nil {
		w.t.Fatal(err)
	}
	w.sent++
	what := fmt.Sprintf("%s with %d letters", f.action, len(words))
	switch {
	case answer.status == http.StatusUnprocessableEntity:
		w.back++
		if markup := answer.markup(); !strings.Contains(markup, `role="alert"`) && !strings.Contains(markup, `class="fault"`) {
			w.t.Errorf("%s came back without a word about what is wrong: %s", what, answer.text)
		}
		for _, again := range answer.forms(strings.SplitN(f.action, "?", 2)[0]) {
			if again.names() == f.names() {
				w.filled(what, f.typed(), typed, again)
			}
		}
	case answer.status >= 500 || answer.status == http.StatusNotFound:
		w.t.Errorf("%s answers %d: %s", what, answer.status, answer.text)
	}
}

// filled fails unless a form came back as it was sent.
func (w *wanderer) filled(what string, names []string, sent url.Values, back *form) {
	w.t.Helper()
	for _, name := range names {
		if slices.Contains(secrets, name) || plain(back.values.Get(name)) == plain(sent.Get(name)) {
			continue
		}
		w.t.Errorf("%s: %s came back as %.40q, not %.40q", what, name, back.values.Get(name), sent.Get(name))
	}
}

// names tells a kind of form by what it asks for.
func (f *form) names() string {
	var names []string
	for node := range f.node.Descendants() {
		if name := rowNumber.ReplaceAllString(attribute(node, "name"), ".0."); name != "" && attribute(node, "type") != "hidden" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, " ")
}

// typed lists the fields into which somebody types.
func (f *form) typed() (names []string) {
	for node := range f.node.Descendants() {
		kind := attribute(node, "type")
		if name := attribute(node, "name"); name != "" && (node.Data == "textarea" || node.Data == "input" && !slices.Contains([]string{"hidden", "radio", "checkbox", "file", "submit"}, kind)) {
			names = append(names, name)
		}
	}
	return names
}

// links lists the pages of this site that a page leads to.
func (s *sheet) links() (found []string) {
	for node := range s.root.Descendants() {
		if address := attribute(node, "href"); node.Type == html.ElementNode && node.Data == "a" && strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "/assets/") {
			found = append(found, address)
		}
	}
	return found
}

func (s *sheet) markup() string {
	var text strings.Builder
	_ = html.Render(&text, s.root) // a builder takes everything
	return text.String()
}

// secrets are typed again, never given back.
var secrets = []string{"password", "pin", "code", "secret"}
