package stories_test

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"

	"vaada/internal/language/say"
	"vaada/sample"
)

// Somebody with both hands on the keyboard goes from case to case, answers the
// step and writes, in any of the scripts: the same keys on every keyboard.
func TestByKeyboardAlone(t *testing.T) {
	t.Parallel()
	for name, email := range map[string]string{"in English": sample.Sara, "in Urdu": sample.Bilal} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			c := chartOf(t, "service-by-telephone")
			code := h.answeredCall(email)
			agent := h.enter(email, desk).open("/cases/" + code)
			agent.stands(c.box("account"))

			agent.key("1").stands(c.box("request"))
			agent.mark(c.option("request", "appliance", "fridge")).mark(say.TermNo().Capital())
			agent.fill(c.field("request", "fault"), "No cold. 1 2 3").sendByKey().stands(c.box("create"))
			agent.answerByKey("1").stands(c.box("needed"))
			agent.answerByKey("2").stands(c.box("guide")) // the second answer of a question
			agent.key("n")
			agent.wait("the note", func() bool { return agent.has(fillable, say.TermNote().Capital()) })
			agent.settle()
			agent.key("n").until("the composer has the focus", `document.activeElement?.matches("textarea")`)
			agent.types("Sounds tired. 1 2 3 j k") // figures and letters are words here
			agent.stands(c.box("guide"))
			agent.sendByKey().sees("Sounds tired. 1 2 3 j k")
			agent.open("/cases/" + code).key("r")
			agent.wait("the reply", func() bool { return agent.has(fillable, say.TermReply().Capital()) })

			list := agent.open("/cases?view=open")
			list.key("j").types(kb.Enter)
			list.wait("the first case", func() bool { return list.path() != "/cases?view=open" })
			first := list.path()
			list.settle()
			list.key("j")
			list.wait("the next case", func() bool { return list.path() != first })
			list.settle()
			list.key("k")
			list.wait("the case before", func() bool { return list.path() == first })
			list.settle()
			list.key("u")
			list.wait("the list", func() bool { return list.path() == "/cases?view=open" })
		})
	}
}

// mark marks one of several by the key for it.
func (b *tab) mark(what any) *tab {
	b.t.Helper()
	_, err := on[bool](b, b.find(markable, what), `function() { this.focus(); return true }`)
	b.must(err)
	return b.types(" ")
}

// sendByKey sends the form in whose words the focus is.
func (b *tab) sendByKey() *tab {
	b.t.Helper()
	const control, enter = 2, 13 // as the protocol numbers them
	for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeRawKeyDown, input.DispatchKeyEventTypeKeyUp} {
		b.must(call(b, input.DispatchKeyEvent, input.DispatchKeyEventParams{
			Type: kind, Key: "Enter", Code: "Enter", Modifiers: control, WindowsVirtualKeyCode: enter,
		}))
	}
	return b
}

// answerByKey presses the key of an answer, again where the step has only just
// come: for a moment it takes none.
func (b *tab) answerByKey(key string) *tab {
	b.t.Helper()
	b.settle()
	step := strings.Split(b.path(), "?")[0] + "/step"
	posts := b.wire.sent(step)
	b.wait("an answer by the key "+key, func() bool {
		b.key(key)
		return b.within(2*time.Second, func() bool { return b.wire.sent(step) > posts })
	})
	b.settle()
	return b
}
