package stories_test

import (
	"testing"

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
			agent.key("n")
			agent.wait("the note", func() bool { return agent.has(fillable, say.TermNote().Capital()) })
			agent.settle()
			agent.key("n").until("the composer has the focus", `document.activeElement?.matches("textarea")`)
			agent.types("Sounds tired. 1 2 3 j k") // figures and letters are words here
			agent.stands(c.box("request"))
			agent.send(say.StaffSaveNote()).sees("Sounds tired. 1 2 3 j k")
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
