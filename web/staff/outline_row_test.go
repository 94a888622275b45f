package staff_test

import (
	"encoding/base64"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

// sheet is a page as a browser without script has it: what stands in its HTML.
type sheet struct {
	t       *testing.T
	browser *browser
	root    *html.Node
}

func (b *browser) opens(t *testing.T, address string) sheet {
	t.Helper()
	address, _, _ = strings.Cut(address, "#")
	page := b.get(address).want(t, http.StatusOK)
	root, err := html.Parse(strings.NewReader(page.body))
	if err != nil {
		t.Fatal(err)
	}
	return sheet{t, b, root}
}

// all finds the elements of a kind that carry an attribute; "" for any value.
func (s sheet) all(kind, name, value string) (found []*html.Node) {
	for node := range s.root.Descendants() {
		if node.Type == html.ElementNode && node.Data == kind && carries(node, name, value) {
			found = append(found, node)
		}
	}
	return found
}

func carries(node *html.Node, name, value string) bool {
	return slices.ContainsFunc(node.Attr, func(a html.Attribute) bool {
		return a.Key == name && (value == "" || a.Val == value || name == "class" && slices.Contains(strings.Fields(a.Val), value))
	})
}

// sends sends the form that says so in its hidden fields, with what is typed into
// it; each that is typed must stand in it. It leads on to the next page.
func (s sheet) sends(hidden, typed url.Values) sheet {
	s.t.Helper()
	form, stands := s.saying(hidden)
	return s.filled(form, stands, typed)
}

// saying finds the form that says so in its hidden fields, and what it sends as it
// stands.
func (s sheet) saying(hidden url.Values) (form *html.Node, stands url.Values) {
	s.t.Helper()
	for _, form := range s.all("form", "method", "post") {
		stands = url.Values{}
		for node := range form.Descendants() {
			ticked := carries(node, "checked", "") || valueOf(node, "type") != "checkbox" && valueOf(node, "type") != "radio"
			if name := valueOf(node, "name"); name != "" && node.Data != "button" && ticked {
				stands.Add(name, standing(node))
			}
		}
		if !slices.ContainsFunc(slices.Collect(maps.Keys(hidden)), func(name string) bool { return !stands.Has(name) || stands.Get(name) != hidden.Get(name) }) {
			return form, stands
		}
	}
	s.t.Fatalf("no form says %v", hidden)
	return nil, nil
}

func (s sheet) filled(form *html.Node, stands, typed url.Values) sheet {
	s.t.Helper()
	for name, value := range typed {
		if !stands.Has(name) {
			s.t.Fatalf("the form has no %s, only %v", name, stands)
		}
		stands[name] = value
	}
	s.browser.house.hand.Advance(time.Minute)
	led := s.browser.postAll(valueOf(form, "action"), stands).want(s.t, http.StatusSeeOther)
	return s.browser.opens(s.t, led.to)
}

func valueOf(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// standing is what a field sends as it stands.
func standing(field *html.Node) string {
	switch {
	case field.Data == "textarea" && field.FirstChild != nil:
		return field.FirstChild.Data
	case field.Data != "select":
		return valueOf(field, "value")
	}
	value, first := "", true
	for each := range field.Descendants() {
		if each.Data == "option" && (first || carries(each, "selected", "")) {
			value, first = valueOf(each, "value"), false
		}
	}
	return value
}

// follows goes where the link leads that is called so, aloud.
func (s sheet) follows(label string) sheet {
	s.t.Helper()
	links := s.all("a", "aria-label", label)
	if len(links) == 0 {
		s.t.Fatalf("no link is called %q", label)
	}
	return s.browser.opens(s.t, valueOf(links[0], "href"))
}

// depth is in how many lists the row of a box stands; -1 where there is none.
func (s sheet) depth(box string) (lists int) {
	rows := s.all("li", "id", box)
	if len(rows) != 1 {
		return -1
	}
	for node := rows[0].Parent; node != nil; node = node.Parent {
		if node.Data == "ol" {
			lists++
		}
	}
	return lists
}

func (s sheet) row(box string) string {
	s.t.Helper()
	for _, row := range s.all("li", "id", box) {
		var words strings.Builder
		_ = html.Render(&words, row)
		return words.String()
	}
	s.t.Fatalf("no row %s", box)
	return ""
}

// faults are how many sentences the page says about what keeps it from review.
func (s sheet) faults() int { return len(s.all("li", "class", "broken")) }

// twice finds ids that stand more than once, so that labels lead astray.
func (s sheet) twice() (ids []string) {
	seen := map[string]int{}
	for node := range s.root.Descendants() {
		if id := valueOf(node, "id"); node.Type == html.ElementNode && id != "" {
			if seen[id]++; seen[id] == 2 {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// A manager writes the service request by telephone (R11) from nothing with the
// forms and links as they stand in the pages, as without script: steps, role, time, a question
// with an answer of its own, its rules, another way out, and back.
func TestAProcedureIsWrittenWithoutScript(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		page := h.hire("Meera", people.Manager).opens(t, "/procedures").sends(url.Values{"name": {""}}, url.Values{"name": {"By telephone"}})
		for _, step := range []string{
			"Answer the call", "Open the account and history", "Record the request", "Create the case", "Check engineer availability",
			"Tell the customer the date", "Record the engineer’s report", "Close the case",
		} {
			typed := url.Values{"label": {step}}
			if step == "Answer the call" {
				typed.Set("time", "20 s")
			}
			page = page.sends(url.Values{"do": {"insert"}}, typed)
		}
		page = page.sends(url.Values{"do": {"insert"}}, nil)
		if rows := page.all("li", "class", "step"); len(rows) != 8 || page.faults() > 0 {
			t.Fatalf("there are %d steps, and %d things are wrong", len(rows), page.faults())
		}

		page = page.follows("Add a step after it: Create the case").sends(url.Values{"do": {"insert"}}, url.Values{"label": {"Is a visit needed?"}, "kind": {"question"}})
		page = page.follows("Add a step after it: No: Is a visit needed?").sends(url.Values{"do": {"insert"}}, url.Values{"label": {"Guide the customer"}})
		page = page.follows("More: Guide the customer").sends(url.Values{"do": {"lead"}, "box": {"guide-the-customer"}}, url.Values{"to.": {"close-the-case"}})
		if usual, side := page.depth("is-a-visit-needed"), page.depth("guide-the-customer"); usual != 1 || side != 2 {
			t.Errorf("the question stands in %d lists, and what its answer leads to in %d", usual, side)
		}
		if n := page.faults(); n > 0 {
			t.Errorf("%d things are wrong", n)
		}

		page = page.follows("More: Is a visit needed?").sends(url.Values{"do": {"held"}, "box": {"is-a-visit-needed"}},
			url.Values{"role": {"supervisor"}, "limit": {"5"}, "limit.unit": {"clock minute"}, "rule.1.1.field": {"box create-the-case"}, "rule.1.1.is": {">"}, "rule.1.1.value": {"1"}, "rule.1.exit": {"yes"}})
		for _, says := range []string{"Supervisor", "5 minutes", `value="box create-the-case" selected`, `href="#check-engineer-availability"`} {
			if !strings.Contains(page.row("is-a-visit-needed"), says) {
				t.Errorf("the row does not say %s", says)
			}
		}
		page = page.sends(url.Values{"do": {"way"}, "box": {"is-a-visit-needed"}}, url.Values{"way": {"Later"}, "leads": {"record-the-request"}})
		if row := page.row("is-a-visit-needed"); !strings.Contains(row, "Later") {
			t.Error("the way that was added does not show")
		}
		if ids := page.twice(); len(ids) > 0 {
			t.Errorf("more than one element is called %v", ids)
		}
		page = page.sends(url.Values{"do": {"undo"}}, nil)
		page = page.sends(url.Values{"do": {"undo"}}, nil)
		if row := page.row("is-a-visit-needed"); strings.Contains(row, "Later") || strings.Contains(row, "Supervisor") {
			t.Error("what was taken back stands")
		}
	})
}

// A box that becomes one of another kind loses on its page what that kind has not,
// and undoing brings it back. What its text form alone had can be written there.
func TestABoxLosesWhatItsNewKindHasNot(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		const box = "/procedures/service-by-telephone/edit/boxes/visit"
		page := meera.opens(t, box)
		has := func(name string) bool { return len(page.all("select", "name", name)) > 0 }
		if !has("wait") || has("action") {
			t.Fatal("it is no wait")
		}
		page = page.sends(url.Values{"kind": {"wait"}}, url.Values{"kind": {"step"}})
		if has("wait") || !has("action") {
			t.Error("it is no step")
		}
		meera.get(box).want(t, http.StatusOK, "Wait for the visit")
		page = page.sends(url.Values{"kind": {"step"}}, url.Values{"kind": {"wait"}})
		if found := page.all("input", "name", "after"); len(found) != 1 || valueOf(found[0], "value") != "" {
			t.Error("a step brought a time-out along")
		}
		page = page.sends(url.Values{"do": {"undo"}}, nil).sends(url.Values{"do": {"undo"}}, nil)
		if found := page.all("input", "name", "after"); len(found) != 1 || valueOf(found[0], "value") != "3" {
			t.Error("undoing does not bring its time-out back")
		}

		page = meera.opens(t, strings.Replace(box, "visit", "close", 1)).sends(url.Values{"kind": {"step"}}, url.Values{"event": {"replied"}, "knowledge": {"frost\nfrost-again"}})
		if page = meera.opens(t, strings.Replace(box, "visit", "close", 1)); len(page.all("textarea", "name", "knowledge")) != 1 {
			t.Fatal("no field for articles")
		}
		if articles, event := standing(page.all("textarea", "name", "knowledge")[0]), standing(page.all("select", "name", "event")[0]); articles != "frost\nfrost-again" || event != "replied" {
			t.Errorf("the box names %q and %q", articles, event)
		}
	})
}

// Who moves a box, or takes it out, while somebody else rewrites it, is told, and the
// box stands with its words and in its place.
func TestABoxThatWasRewrittenMeanwhileIsNotTakenOut(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, other := h.hire("Meera", people.Manager), h.hire("Bilal", people.Manager)
		const outline = "/procedures/service-by-telephone/edit?more&at=close"
		for do, words := range map[string]string{"out": "Close it well", "up": "Close it kindly", "down": "Close it at last"} {
			seen := meera.opens(t, outline)
			number := seen.numbered("close")
			other.opens(t, outline).sends(url.Values{"do": {"name"}, "box": {"close"}}, url.Values{"label.close": {words}})
			form, stands := seen.saying(url.Values{"do": {do}, "box": {"close"}})
			answered := meera.postAll(valueOf(form, "action"), stands).want(t, http.StatusSeeOther)
			page := meera.opens(t, outline)
			if !strings.Contains(page.row("close"), words) || page.numbered("close") != number {
				t.Errorf("%s was done to what nobody saw", do)
			}
			said, _, _ := strings.Cut(strings.TrimPrefix(answered.header.Get("Set-Cookie"), "vaada_said="), ";")
			told, err := base64.RawURLEncoding.DecodeString(said)
			if err != nil || !strings.Contains(string(told), say.ChartBoxChanged().Plain(language.Reader{Language: language.English})) {
				t.Errorf("%s: told %q, %v", do, told, err)
			}
		}
		meera.opens(t, outline).sends(url.Values{"do": {"out"}, "box": {"close"}}, nil)
		if page := meera.opens(t, outline); page.depth("close") != -1 {
			t.Error("who saw it as it is cannot take it out")
		}
	})
}

// numbered is the number that the outline gives a box.
func (s sheet) numbered(box string) (number string) {
	s.t.Helper()
	for _, row := range s.all("li", "id", box) {
		for node := range row.Descendants() {
			if number == "" && node.Type == html.ElementNode && carries(node, "class", "number") {
				var words strings.Builder
				_ = html.Render(&words, node)
				number = words.String()
			}
		}
	}
	return number
}
