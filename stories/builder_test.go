package stories_test

import (
	"testing"

	"github.com/chromedp/chromedp/kb"

	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/sample"
)

// goes presses Tab until a slot has the focus. Its words are marked then.
func (b *tab) goes(slot string) *tab {
	b.t.Helper()
	for range 80 {
		if eval[string](b, `document.activeElement?.id ?? ""`) == slot {
			return b
		}
		b.types(kb.Tab)
	}
	b.t.Fatalf("the Tab key never comes to %s", slot)
	return b
}

// Somebody with both hands on the keyboard changes a promise in English and in
// Urdu, sees the other languages change with it, and takes it all back.
func TestAPromiseIsBuiltByKeyboardAlone(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	manager := h.enter(sample.Ayesha, desk).open("/charter/promises/visit")
	manager.goes("limit.value").types("36").types(kb.Tab)
	manager.sees("36 saat", "36 گھنٹے", "36 घंटे", say.BuilderDidChange(promise.Field("limit").Say()))
	if at := eval[string](manager, `document.activeElement.id`); at != "limit.unit" {
		t.Errorf("the focus is on %q", at)
	}
	manager.open("/charter/promises/visit?in=ur")
	if first := eval[string](manager, `document.querySelector(".builder-sentence [name]").name`); first != "share.percent" {
		t.Errorf("the Urdu sentence begins with %s", first)
	}
	manager.goes("words.ur.who").types("ہمارے ٹیکنیشن").types(kb.Tab)
	manager.sees(say.BuilderDidChange(promise.Field("words.ur.who").Say()))
	manager.goes("share.percent").types("250").types(kb.Tab)
	manager.until("the share is refused", `document.getElementById("share.percent").getAttribute("aria-invalid") === "true"`)
	if typed := eval[string](manager, `document.getElementById("share.percent").value`); typed != "250" {
		t.Errorf("what was typed became %q", typed)
	}
	manager.goes("share.percent").types("95").types(kb.Tab)
	manager.sees("95%", "%95", say.BuilderDidChange(promise.Field("share").Say()))
	for _, field := range []promise.Field{"share", "words.ur.who", "limit"} {
		manager.follow(say.BuilderUndoOf(field.Say()))
	}
	manager.sees("48 saat").misses("36 saat", "%95")
	if who := eval[string](manager, `document.getElementById("words.ur.who").value`); who != "ٹیکنیشن" {
		t.Errorf("who comes is %q", who)
	}
	if manager.has([]string{"button"}, say.BuilderUndoOf(promise.Field("limit").Say())) {
		t.Error("there is still something to undo")
	}
}

// Without script the same page is saved by its button.
func TestAPromiseIsBuiltWithoutScript(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	manager := h.enterWithoutScript(sample.Ayesha, phone).open("/charter")
	manager.open("/charter/promises/reply-mail")
	manager.fill(say.TermTimeLimit().Capital(), "3").follow(say.TermSave().Capital())
	manager.sees("3 iş günü", say.BuilderDidChange(promise.Field("limit").Say()))
	manager.follow(say.BuilderUndoOf(promise.Field("limit").Say())).sees("2 iş günü")
}
