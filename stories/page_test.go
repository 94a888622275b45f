package stories_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"vaada/internal/language"
)

// patience is how long a story waits for something to stand on a page.
const patience = 15 * time.Second

// How the browser calls what people press and fill.
var (
	pressable = []string{"button", "link", "DisclosureTriangle", "tab"}
	fillable  = []string{"textbox", "searchbox", "Date", "DateTime", "InputTime", "spinbutton"}
	markable  = []string{"radio", "checkbox", "switch"}
)

// words gives what the reader of the tab reads: a sentence of the catalogues,
// a text of the organisation, or words as they are.
func (b *tab) words(what any) string {
	b.t.Helper()
	switch w := what.(type) {
	case language.Message:
		return plain(w.Plain(b.reader))
	case language.Text:
		text, _ := w.Pick(b.reader.Language)
		return plain(text)
	case string:
		return plain(w)
	}
	b.t.Fatalf("%T has no words", what)
	return ""
}

// plain makes words comparable: without the marks that part directions, with
// single spaces.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		if r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f {
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.Fields(text), " ")
}

// thing is something on a page that people find by its name.
type thing struct {
	node        cdp.BackendNodeID
	role, name  string
	value       string
	description string
}

// things lists what the browser tells those who cannot see the page.
func (b *tab) things() ([]thing, error) {
	tree, err := chromedp.Call(b.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	if err != nil {
		return nil, err
	}
	var found []thing
	for _, node := range tree.Nodes {
		if node.Ignored || node.BackendDOMNodeID == 0 {
			continue
		}
		found = append(found, thing{
			node: node.BackendDOMNodeID, role: told(node.Role), name: plain(told(node.Name)), value: told(node.Value),
			description: plain(told(node.Description)),
		})
	}
	return found, nil
}

func told(value *accessibility.Value) string {
	if value == nil {
		return ""
	}
	var text string
	if json.Unmarshal(value.Value, &text) != nil {
		return string(value.Value)
	}
	return text
}

// wait tries until it is so, or the story fails with what was wanted.
func (b *tab) wait(want string, try func() bool) {
	b.t.Helper()
	for late := time.Now().Add(patience); !try(); time.Sleep(25 * time.Millisecond) {
		if time.Now().After(late) {
			address, _ := chromedp.Run(b.ctx, chromedp.Location())
			b.t.Fatalf("%s: waited for %s\nthe page reads:\n%s", address, want, b.text())
		}
	}
}

// find waits for something of one of the roles by its whole name, or by the
// beginning of it where nothing has the whole.
func (b *tab) find(roles []string, what any) (found thing) {
	b.t.Helper()
	name := b.words(what)
	b.wait(fmt.Sprintf("%s %q", strings.Join(roles, " or "), name), func() bool {
		all, err := b.things()
		if err != nil {
			return false
		}
		for _, fits := range []func(string) bool{
			func(n string) bool { return n == name }, func(n string) bool { return strings.HasPrefix(n, name) },
			func(n string) bool { return strings.Contains(n, name) },
		} {
			for _, each := range all {
				if slices.Contains(roles, each.role) && fits(each.name) {
					found = each
					return true
				}
			}
		}
		return false
	})
	return found
}

// has says whether something of one of the roles stands there now.
func (b *tab) has(roles []string, what any) bool {
	b.t.Helper()
	name := b.words(what)
	all, err := b.things()
	b.must(err)
	return slices.ContainsFunc(all, func(each thing) bool { return slices.Contains(roles, each.role) && each.name == name })
}

// open goes to an address of the site, as by typing it.
func (b *tab) open(path string) *tab {
	b.t.Helper()
	if strings.HasPrefix(path, "/") {
		path = b.home + path
	}
	b.must(chromedp.Do(b.ctx, chromedp.Navigate(path)))
	b.settle()
	return b
}

// press presses a button or follows a link, and does not wait for anything.
func (b *tab) press(what any) *tab {
	b.t.Helper()
	b.click(b.find(pressable, what))
	return b
}

// follow presses and waits for the page that comes of it.
func (b *tab) follow(what any) *tab {
	b.t.Helper()
	before := b.stamp()
	b.press(what)
	return b.turned(before, what)
}

// turned waits until the page is another than it was, and whole.
func (b *tab) turned(before string, by any) *tab {
	b.t.Helper()
	b.wait(fmt.Sprintf("the page after %q", b.words(by)), func() bool { return b.stamp() != before })
	b.settle()
	return b
}

// settle waits until nothing is on its way any more.
func (b *tab) settle() {
	b.t.Helper()
	b.wait("a page at rest", func() bool {
		return b.wire.idle() && eval[bool](b, `document.readyState === "complete" && !document.documentElement.hasAttribute("aria-busy")`)
	})
}

// stamp is another on every page that the server makes.
func (b *tab) stamp() string {
	return eval[string](b, `location.href + " " + (document.querySelector("meta[name=vaada-now]")?.content ?? "")`)
}

// eval asks the page; the zero value while it cannot answer.
func eval[T any](b *tab, expression string) T {
	value, _ := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression))
	return value
}

// on calls a function on a thing of the page.
func on[T any](b *tab, at thing, function string, args ...any) (T, error) {
	var none T
	resolved, err := chromedp.Call(b.ctx, dom.ResolveNode, dom.ResolveNodeParams{BackendNodeID: at.node})
	if err != nil {
		return none, err
	}
	return chromedp.Run(b.ctx, chromedp.CallFunctionOn[T](function, func(p *runtime.CallFunctionOnParams) {
		p.ObjectID = resolved.Object.ObjectID
	}, args...))
}

// click points at the middle of a thing and presses the mouse there.
func (b *tab) click(at thing) {
	b.t.Helper()
	_, err := on[bool](b, at, `function() { this.scrollIntoView({block: "center", behavior: "instant"}); return true }`)
	b.must(err)
	quads, err := chromedp.Call(b.ctx, dom.GetContentQuads, dom.GetContentQuadsParams{BackendNodeID: at.node})
	if err != nil || len(quads.Quads) == 0 {
		b.t.Fatalf("%s %q takes no place on the page: %v", at.role, at.name, err)
	}
	q := quads.Quads[0]
	b.must(chromedp.Do(b.ctx, chromedp.MouseClickXY((q[0]+q[4])/2, (q[1]+q[5])/2)))
}

// fill types into a field by its label, over what stood there.
func (b *tab) fill(what any, text string) *tab {
	b.t.Helper()
	field := b.find(fillable, what)
	kind, err := on[string](b, field, `function() { this.focus(); this.select?.(); return this.type ?? "" }`)
	b.must(err)
	if strings.HasPrefix(kind, "date") || kind == "time" {
		_, err := on[bool](b, field, `function(v) { this.value = v; this.dispatchEvent(new Event("change", {bubbles: true})); return true }`, text)
		b.must(err)
		return b
	}
	b.must(call(b, input.InsertText, input.InsertTextParams{Text: text}))
	return b
}

// value is what stands in a field.
func (b *tab) value(what any) string {
	b.t.Helper()
	value, err := on[string](b, b.find(fillable, what), `function() { return this.value }`)
	b.must(err)
	return value
}

// choose marks one of several by its label, or picks it from a list that opens.
func (b *tab) choose(what any) *tab {
	b.t.Helper()
	b.click(b.find(markable, what))
	return b
}

// pick picks one of a list that opens by its label.
func (b *tab) pick(list, what any) *tab {
	b.t.Helper()
	at := b.find([]string{"combobox", "listbox"}, list)
	done, err := on[bool](b, at, `function(name) {
		const option = [...this.options].find(o => o.label.replace(/[\u2066-\u2069]/g, "").trim() === name)
		if (!option) return false
		this.value = option.value
		this.dispatchEvent(new Event("change", {bubbles: true}))
		return true
	}`, b.words(what))
	b.must(err)
	if !done {
		b.t.Fatalf("%q is not in the list %q", b.words(what), b.words(list))
	}
	return b
}

// key presses one key, wherever the page has its focus.
func (b *tab) key(key string) *tab {
	b.t.Helper()
	b.must(chromedp.Do(b.ctx, chromedp.KeyEvent(key)))
	return b
}

// text is what stands on the page for those who see it.
func (b *tab) text() string { return plain(eval[string](b, `document.body?.innerText ?? ""`)) }

// sees waits until words stand on the page.
func (b *tab) sees(whats ...any) *tab {
	b.t.Helper()
	for _, what := range whats {
		words := b.words(what)
		b.wait(fmt.Sprintf("%q", words), func() bool { return strings.Contains(b.text(), words) })
	}
	return b
}

// misses fails when words stand on the page now.
func (b *tab) misses(whats ...any) *tab {
	b.t.Helper()
	for _, what := range whats {
		if words := b.words(what); strings.Contains(b.text(), words) {
			b.t.Errorf("the page says %q", words)
		}
	}
	return b
}

// path is where the tab is.
func (b *tab) path() string {
	b.t.Helper()
	address, err := chromedp.Run(b.ctx, chromedp.Location())
	b.must(err)
	return strings.TrimPrefix(address, b.home)
}

// stands waits until the case on the page stands at a box.
func (b *tab) stands(box any) *tab {
	b.t.Helper()
	b.find([]string{"heading"}, box)
	return b
}
