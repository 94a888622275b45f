package stories_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"vaada/internal/language/say"
	"vaada/sample"
)

// tabsTo presses Tab until what has the focus is called so.
func (b *tab) tabsTo(name string) *tab {
	b.t.Helper()
	for range 120 {
		if strings.TrimSpace(eval[string](b, `document.activeElement?.innerText ?? ""`)) == name {
			return b
		}
		b.types(kb.Tab)
	}
	b.t.Fatalf("the Tab key never comes to %q", name)
	return b
}

// begins adds a part to a list by the keyboard and comes to where it is written.
func (b *tab) begins(list, field, name string) (part string) {
	b.t.Helper()
	from := b.path()
	b.tabsTo(list).types(kb.Enter).goes(field).types(name).types(kb.Enter)
	b.wait("the part "+name, func() bool { return b.path() != from })
	b.settle()
	return b.path()
}

// Somebody with both hands on the keyboard adds a part to the charter and to a policy
// and writes a long text. It is kept while it is typed, and when the page is left in
// the middle of a word, and is undone by the keyboard too.
func TestALongTextIsKeptAsItIsTypedByKeyboardAlone(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	author := h.enter(sample.Ayesha, desk)
	for _, each := range []struct{ document, list, field, words string }{
		{"/charter/edit", say.CharterAddPart(say.CharterKinStories()).Plain(author.reader), "stories.name", "words.en"},
		{"/policies/refunds/edit", say.CharterAddPart(say.PolicyKinSituations()).Plain(author.reader), "situations.name", "words.en"},
	} {
		part := author.open(each.document).begins(each.list, each.field, "The fridge in July")
		author.goes(each.words)
		stood := eval[string](author, `document.activeElement.value`)
		posts := author.wire.sent(part)
		author.types("In July the fridge of a family with a small child broke.")
		author.wait("the text to be kept while it has the focus", func() bool { return author.wire.sent(part) > posts })
		author.settle()
		if at := eval[string](author, `document.activeElement.id`); at != each.words {
			t.Errorf("after a text was kept the focus is on %q", at)
		}
		author.types(" We came the sa")
		author.open(each.document) // away before the typing rests
		author.open(part)
		if got := eval[string](author, `document.getElementById("`+each.words+`").value`); got != "In July the fridge of a family with a small child broke. We came the sa"+stood {
			t.Errorf("%s kept %q", part, got)
		}
	}
}
