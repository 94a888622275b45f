package stories_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"

	"vaada/internal/language"
)

// patience is how long a story waits for something to stand on a page.
const patience = time.Minute

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
	if !b.within(patience, try) {
		address, _ := chromedp.Run(b.ctx, chromedp.Location())
		b.t.Fatalf("%s: waited for %s\nthe page reads:\n%s", address, want, b.text())
	}
}

// within tries until it is so, and says whether it was in time.
func (b *tab) within(patience time.Duration, try func() bool) bool {
	for late := time.Now().Add(patience); !try(); time.Sleep(25 * time.Millisecond) {
		if time.Now().After(late) {
			return false
		}
	}
	return true
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

// first waits for the first thing of one of the roles whose name holds words.
func (b *tab) first(roles []string, holding string) (found thing) {
	b.t.Helper()
	b.wait(strings.Join(roles, " or ")+" with "+holding, func() bool {
		all, err := b.things()
		if err != nil {
			return false
		}
		at := slices.IndexFunc(all, func(each thing) bool {
			return slices.Contains(roles, each.role) && strings.Contains(each.name, holding)
		})
		if at >= 0 {
			found = all[at]
		}
		return at >= 0
	})
	return found
}

// beside waits for something on the card that holds words.
func (b *tab) beside(words any, roles []string, what any) (found thing) {
	b.t.Helper()
	holding, name := b.words(words), b.words(what)
	b.wait(fmt.Sprintf("%q beside %q", name, holding), func() bool {
		all, err := b.things()
		if err != nil {
			return false
		}
		for _, each := range all {
			if !slices.Contains(roles, each.role) || each.name != name {
				continue
			}
			card, _ := on[string](b, each, `function() { return this.closest("li")?.innerText ?? "" }`)
			if strings.Contains(plain(card), holding) {
				found = each
				return true
			}
		}
		return false
	})
	return found
}
