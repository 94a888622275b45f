package web_test

import (
	"context"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"vaada/internal/db"
	"vaada/internal/live"
	"vaada/internal/testkit"
)

const area = `document.querySelector("textarea")`

func TestADraftSurvivesAndGoesWhenItIsSent(t *testing.T) {
	t.Parallel()
	d := &desk{drafts: map[string]string{}}
	b := browse(t, d.handler(t))
	b.open("/cases/VA-1")
	b.do(chromedp.SendKeys(chromedp.CSS("textarea"), "Please open"))
	d.has(t, "the draft reached the server", func() bool { return d.drafts["/cases/VA-1/draft"] == "Please open" })
	b.until(`document.querySelector("[data-draft-state]").textContent === "Draft kept"`)

	// what the server has not got comes back from this device
	find[bool](b, area+`.value = "Please open the door", `+area+`.dispatchEvent(new Event("input", {bubbles: true})), true`)
	b.open("/cases/VA-1")
	b.until(area + `.value === "Please open the door"`)

	b.do(chromedp.Click(chromedp.CSS(".composer .primary")))
	d.has(t, "the reply was sent", func() bool { return len(d.sent) == 1 && d.sent[0] == "reply Please open the door" })
	b.until(area + `.value === "" && Object.keys(localStorage).length === 0`)
	b.calm()
}

func TestDraftsLeaveTheDeviceAtSignOut(t *testing.T) {
	t.Parallel()
	b := browse(t, (&desk{drafts: map[string]string{}}).handler(t))
	b.open("/cases/VA-1")
	b.do(chromedp.SendKeys(chromedp.CSS("textarea"), "Please open"))
	b.until("Object.keys(localStorage).length === 1")
	find[bool](b, `document.querySelector("[data-sign-out]").requestSubmit(), true`)
	b.until("Object.keys(localStorage).length === 0")
}

func TestKeysAnswerAndWriteButNotWhileTyping(t *testing.T) {
	t.Parallel()
	d := &desk{drafts: map[string]string{}}
	b := browse(t, d.handler(t))
	b.open("/cases/VA-1")
	b.press("r", "KeyR")
	b.until("document.activeElement === " + area)
	b.do(chromedp.KeyEvent("12"))
	b.until(area + `.value === "12"`)
	find[bool](b, "document.activeElement.blur(), true")
	b.press("2", "Digit2")
	d.has(t, "the second answer was given", func() bool { return len(d.sent) == 1 && d.sent[0] == "answer warm" })
	d.has(t, "the page came back", func() bool { return d.shown == 2 })
	b.until(`!document.documentElement.hasAttribute("aria-busy")`)
	b.until(area + `.value === "12"`) // around what was typed

	// on an Urdu keyboard the place of the key tells
	b.press("ر", "KeyR")
	b.until("document.activeElement === " + area)
	find[bool](b, "document.activeElement.blur(), true")
	b.press("؟", "Slash")
	b.until(`document.querySelector("dialog[open]") !== null`)
	b.calm()
}

func TestAKeyAnswersThoughAChoiceHasTheFocus(t *testing.T) {
	t.Parallel()
	d := &desk{drafts: map[string]string{}}
	b := browse(t, d.handler(t))
	b.open("/cases/VA-1")
	find[bool](b, `document.body.insertAdjacentHTML("beforeend", "<input type=radio id=choice>"), document.getElementById("choice").focus(), true`)
	b.press("2", "Digit2")
	d.has(t, "the second answer was given", func() bool { return len(d.sent) == 1 && d.sent[0] == "answer warm" })
	b.calm()
}

func TestAKeyThatIsHeldAnswersOnce(t *testing.T) {
	t.Parallel()
	d := &desk{drafts: map[string]string{}}
	b := browse(t, d.handler(t))
	b.open("/cases/VA-1")
	find[bool](b, `for (let n = 0; n < 5; n++) document.body.dispatchEvent(new KeyboardEvent("keydown",
		{key: "1", code: "Digit1", repeat: n > 0, bubbles: true, cancelable: true})), true`)
	find[bool](b, `document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "1", code: "Digit1", bubbles: true})), true`)
	d.has(t, "the page came back", func() bool { return d.shown == 2 })
	find[bool](b, `document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "1", code: "Digit1", bubbles: true})), true`)
	time.Sleep(300 * time.Millisecond)
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.sent) != 1 {
		t.Errorf("the answers are %q", d.sent)
	}
}

func TestAStepInHandIsHeldWhenSomebodyElseWasQuicker(t *testing.T) {
	t.Parallel()
	d := &desk{drafts: map[string]string{}}
	b := browse(t, d.handler(t))
	b.open("/cases/VA-1")
	// the next page has another step than this one was made with
	find[bool](b, `document.querySelector("#step").insertAdjacentHTML("beforeend", '<input type="hidden" name="seen" value="7">'), true`)
	find[bool](b, `document.querySelector("#step button").focus(), Turbo.session.refresh(location.href), true`)
	b.until(`document.querySelector(".step-moved[role=status] button") !== null`)
	b.until(`document.querySelector("#step input[name=seen]").value === "7"`)
	find[bool](b, `document.querySelector(".step-moved button").click(), true`)
	b.until(`document.querySelector(".step-moved") === null && document.querySelector("#step input[name=seen]") === null`)
	b.calm()
}

func TestAFieldThatWasSentGoesWithItsStep(t *testing.T) {
	t.Parallel()
	d := &desk{drafts: map[string]string{}}
	b := browse(t, d.handler(t))
	b.open("/cases/VA-1")
	// the next page has no such field, and the focus is in it
	find[bool](b, `document.querySelector("#step").insertAdjacentHTML("afterbegin", '<textarea id="once" name="once"></textarea>'), true`)
	find[bool](b, `document.querySelector("#once").focus(), document.querySelector("#once").value = "No cold", true`)
	find[bool](b, `document.querySelector("#step").requestSubmit(), true`)
	d.has(t, "the step was answered", func() bool { return len(d.sent) == 1 })
	b.until(`document.querySelector("#once") === null && document.activeElement === document.body`)
	b.calm()
}

func TestTheProgressBarKeepsToThePolicy(t *testing.T) {
	t.Parallel()
	b := browse(t, (&desk{}).handler(t))
	b.open("/cases/VA-1")
	find[bool](b, `Turbo.visit("/slow"), true`)
	b.until(`document.querySelector(".turbo-progress-bar") !== null`)
	if got := find[string](b, `getComputedStyle(document.querySelector(".turbo-progress-bar")).position`); got != "fixed" {
		t.Errorf("the bar is %s: its style was refused", got)
	}
	b.until(`location.pathname === "/slow"`)
	b.calm()
}

func TestAChangeIsSeenWithoutLosingWhatIsTyped(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, database *db.DB) {
		hub, err := live.Start(context.Background(), database)
		if err != nil {
			t.Fatal(err)
		}
		defer hub.Close()
		d := &desk{drafts: map[string]string{}, hub: hub}
		b := browse(t, d.handler(t))
		b.open("/cases/VA-1")
		b.do(chromedp.SendKeys(chromedp.CSS("textarea"), "half a"))
		time.Sleep(time.Second) // until the stream stands; a change before it is told with it
		d.mu.Lock()
		before := d.shown
		d.mu.Unlock()
		touch := func(tx *db.Tx) error {
			live.Touch(tx, "case:1")
			return nil
		}
		if err := database.Deed(context.Background(), touch); err != nil {
			t.Fatal(err)
		}
		d.has(t, "the page was asked for again", func() bool { return d.shown > before })
		b.until(area + `.value === "half a"`)
		b.calm()
	})
}

// press dispatches a key as a keyboard of some script sends it.
func (b *tab) press(key, code string) {
	b.t.Helper()
	find[bool](b, `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "`+key+`", code: "`+code+
		`", shiftKey: "`+code+`" === "Slash", bubbles: true, cancelable: true})), true`)
}
