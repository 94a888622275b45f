package stories_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"vaada/sample"
)

// mostKeys is how many keys it takes to write R11 besides its words.
const mostKeys = 60

// A manager writes the service request by telephone from nothing, with the
// keyboard alone: nothing is wrong with it, and each step does what it is called.
func TestAProcedureIsWrittenByKeyboardAlone(t *testing.T) {
	t.Parallel()
	for _, steps := range [][]string{
		{"Answer the call", "Open the account and history", "Record the request", "Create the case", "Check engineer availability", "Tell the customer the date", "Record the engineer’s report", "Close the case"},
		{"کال کا جواب دینا", "کھاتہ اور سابقہ ریکارڈ کھولنا", "درخواست لکھنا", "کیس کھولنا", "دستیاب ٹیکنیشن دیکھنا", "گاہک کو تاریخ بتانا", "ٹیکنیشن کی رپورٹ لکھنا", "کیس بند کرنا"},
	} {
		h := anarHome(t)
		keys, address := 0, "/procedures"
		if steps[0] != "Answer the call" {
			address += "?language=ur"
		}
		manager := h.enter(sample.Ayesha, desk).open(address)
		if in := eval[string](manager, `document.documentElement.lang`); (in == "ur") != (address != "/procedures") {
			t.Fatalf("the page is in %s", in)
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
		if keys > mostKeys {
			t.Errorf("it took %d keys besides the words", keys)
		}
	}
}
