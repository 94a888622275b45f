package stories_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"vaada/internal/language"
)

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

// follow presses and waits for the page that comes of it. A page may change
// under the hand, as it hears of news: then it is pressed again.
func (b *tab) follow(what any) *tab {
	b.t.Helper()
	return b.turn(what, func() thing { return b.find(pressable, what) })
}

// followBeside does the same with what stands on the card that holds words.
func (b *tab) followBeside(words, what any) *tab {
	b.t.Helper()
	return b.turn(what, func() thing { return b.beside(words, pressable, what) })
}

// chooseBeside marks one of several there.
func (b *tab) chooseBeside(words, what any) *tab {
	b.t.Helper()
	b.click(b.beside(words, markable, what))
	return b
}

// unfold opens what can be opened, where it is not open yet.
func (b *tab) unfold(what any) *tab {
	b.t.Helper()
	at := b.find([]string{"DisclosureTriangle"}, what)
	if open, _ := on[bool](b, at, `function() { return this.closest("details").open }`); !open {
		b.click(at)
	}
	return b
}

// send presses a button, also where something that opens is called the same.
func (b *tab) send(what any) *tab {
	b.t.Helper()
	return b.turn(what, func() thing { return b.find([]string{"button"}, what) })
}

func (b *tab) turn(what any, find func() thing) *tab {
	b.t.Helper()
	before := b.stamp()
	for try := 0; ; try++ {
		at := find()
		to, _ := on[string](b, at, `function() { return this.form?.getAttribute("method") === "post" ? new URL(this.form.getAttribute("action"), location.href).pathname : "" }`)
		posts := b.wire.sent(to)
		b.click(at)
		if to == "" || b.within(2*time.Second, func() bool { return b.wire.sent(to) > posts }) {
			break
		}
		if try == 3 {
			b.t.Fatalf("pressing %q sends nothing", b.words(what))
		}
	}
	b.wait(fmt.Sprintf("the page after %q", b.words(what)), func() bool { return b.stamp() != before })
	b.settle()
	return b
}

// settle waits until nothing is on its way any more.
func (b *tab) settle() {
	b.t.Helper()
	calm := 0
	rested := b.within(patience, func() bool {
		calm++
		if !b.wire.idle() || !eval[bool](b, `document.readyState === "complete" && !document.documentElement.hasAttribute("aria-busy")`) {
			calm = 0
		}
		return calm == 3
	})
	if !rested {
		b.t.Fatalf("%s never came to rest: busy %v, still asking for %q", b.path(),
			eval[bool](b, `document.documentElement.hasAttribute("aria-busy")`), b.wire.awaited())
	}
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

// click presses the middle of a thing, with the mouse or with a finger.
func (b *tab) click(at thing) {
	b.t.Helper()
	_, err := on[bool](b, at, `function() { this.scrollIntoView({block: "center", behavior: "instant"}); return true }`)
	b.must(err)
	quads, err := chromedp.Call(b.ctx, dom.GetContentQuads, dom.GetContentQuadsParams{BackendNodeID: at.node})
	if err != nil || len(quads.Quads) == 0 {
		b.t.Fatalf("%s %q takes no place on the page: %v", at.role, at.name, err)
	}
	q := quads.Quads[0]
	x, y := (q[0]+q[4])/2, (q[1]+q[5])/2
	if !b.touch {
		b.must(chromedp.Do(b.ctx, chromedp.MouseClickXY(x, y)))
		return
	}
	b.must(call(b, input.DispatchTouchEvent, input.DispatchTouchEventParams{
		Type: input.DispatchTouchEventTypeTouchStart, TouchPoints: []*input.TouchPoint{{X: x, Y: y}},
	}))
	b.must(call(b, input.DispatchTouchEvent, input.DispatchTouchEventParams{
		Type: input.DispatchTouchEventTypeTouchEnd, TouchPoints: []*input.TouchPoint{},
	}))
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
	return b.inserts(text)
}

// inserts writes where the focus is, over what is marked there.
func (b *tab) inserts(text string) *tab {
	b.t.Helper()
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

// choose marks one of several by its label.
func (b *tab) choose(what any) *tab {
	b.t.Helper()
	b.click(b.find(markable, what))
	return b
}

// ticks chooses one of many, and none of the others that were proposed.
func (b *tab) ticks(what any) *tab {
	b.t.Helper()
	_, err := on[bool](b, b.find(markable, what), `function() {
		for (const each of this.form.querySelectorAll('input[name="' + this.name + '"]')) each.checked = each === this
		return true
	}`)
	b.must(err)
	return b
}

// pick picks one of a list that opens, by its label or the end of it.
func (b *tab) pick(list, what any) *tab {
	b.t.Helper()
	at := b.find([]string{"combobox", "listbox"}, list)
	done, err := on[bool](b, at, `function(name) {
		const label = o => o.label.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim()
		const option = [...this.options].find(o => label(o) === name) ?? [...this.options].find(o => label(o).endsWith(name))
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

// urdu is what the keys write on an Urdu keyboard.
var urdu = map[string]string{"j": "ج", "k": "ک", "n": "ن", "r": "ر", "u": "ء"}

// key presses the key of a letter or a figure, wherever the page has its
// focus, on the keyboard of the reader's language.
func (b *tab) key(key string) *tab {
	b.t.Helper()
	code, written := "Key"+strings.ToUpper(key), key
	if key >= "1" && key <= "9" {
		code = "Digit" + key
	} else if b.reader.Language == language.Urdu {
		written = urdu[key]
	}
	for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeKeyDown, input.DispatchKeyEventTypeKeyUp} {
		event := input.DispatchKeyEventParams{Type: kind, Key: written, Code: code}
		if kind == input.DispatchKeyEventTypeKeyDown {
			event.Text = written
		}
		b.must(call(b, input.DispatchKeyEvent, event))
	}
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

// types writes where the focus is, key by key.
func (b *tab) types(text string) *tab {
	b.t.Helper()
	b.must(chromedp.Do(b.ctx, chromedp.KeyEvent(text)))
	return b
}

// until waits until something is so on the page.
func (b *tab) until(what, expression string) *tab {
	b.t.Helper()
	b.wait(what, func() bool { return eval[bool](b, expression) })
	return b
}
