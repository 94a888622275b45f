package stories_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"vaada/sample"
)

// mostKeys is how many keys it takes to write R11 besides its words.
const mostKeys = 60

// whatStepsDo reads from the page of each step of an outline its action and its limit.
const whatStepsDo = `[...document.querySelectorAll(".outline > .step")].map((step) => {
	const asks = new XMLHttpRequest()
	asks.open("GET", location.pathname + "/boxes/" + encodeURIComponent(step.id), false)
	asks.send()
	const page = new DOMParser().parseFromString(asks.responseText, "text/html")
	return (page.querySelector("[name=action]").value + " " + page.querySelector("[name=limit]").value).trim()
}).join(" | ")`

// A manager writes the service request by telephone from nothing, with the
// keyboard alone: nothing is wrong with it, each step does what it is called, and the
// first is done within the time that was typed.
func TestAProcedureIsWrittenByKeyboardAlone(t *testing.T) {
	t.Parallel()
	for _, steps := range [][]string{
		{"Answer the call", "Open the account and history", "Record the request", "Create the case", "Check engineer availability", "Tell the customer the date", "Record the engineer’s report", "Close the case"},
		{"کال کا جواب دینا", "کھاتہ اور سابقہ ریکارڈ کھولنا", "درخواست لکھنا", "کیس کھولنا", "دستیاب ٹیکنیشن دیکھنا", "گاہک کو تاریخ بتانا", "ٹیکنیشن کی رپورٹ لکھنا", "کیس بند کرنا"},
	} {
		h := anarHome(t)
		keys := 0
		manager := h.enter(sample.Ayesha, desk).open("/procedures")
		if steps[0] != "Answer the call" {
			eval[any](manager, `document.querySelector("[name=language][value=ur]").click()`)
			manager.until("the page is in Urdu", `document.documentElement.lang === "ur"`).settle()
		}
		press := func(key string) {
			keys++
			manager.types(key)
		}
		begins := `document.activeElement.matches("summary") && !!document.activeElement.parentElement.querySelector("form[action='/procedures']")`
		for reached := false; !reached && keys < mostKeys; {
			press(kb.Tab)
			reached = eval[bool](manager, begins)
		}
		press(kb.Enter)
		press(kb.Tab)
		manager.types("R11 R11")
		press(kb.Enter)
		for at, words := range steps {
			manager.until("the next step is asked for", fmt.Sprintf(`document.querySelectorAll(".outline > .step").length === %d && document.activeElement?.name === "label"`, at))
			manager.types(words)
			if at == 0 {
				press(kb.Tab)
				for _, letter := range "20 s" {
					press(string(letter))
				}
			}
			press(kb.Enter)
		}
		manager.until("all steps are there and nothing is wrong", `document.querySelectorAll(".outline > .step").length === 8 && !document.querySelector(".outline .broken")`)
		if does := eval[string](manager, whatStepsDo); does != "answer-call 20 | open-account | record-request | create-case | check-engineers | tell-date | record-report | close" {
			t.Errorf("the steps do %s", does)
		}
		if keys > mostKeys {
			t.Errorf("it took %d keys besides the words", keys)
		}
	}
}
