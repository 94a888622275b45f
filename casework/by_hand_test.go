package casework_test

import (
	"strings"
	"testing"

	"vaada/casework"
	"vaada/procedure"
	"vaada/promise"
	"vaada/touchpoint"
)

// A message that is to go by telephone, where no program can send, does not leave as
// a mail: the case waits until somebody has said the words, and confirms it.
func TestAMessageThatNoProgramCanSendIsWorkForAPerson(t *testing.T) {
	inHouse(t, func(h house) {
		h.publishes(h.improved(complaints, nil, func(box *procedure.Box) {
			if box.Key == "acknowledge" {
				box.Message.Touchpoint = touchpoint.Telephone
			}
		}))
		number := h.complaint()
		page := h.on(number, "acknowledge")
		if page.Wording == nil || !strings.Contains(page.Wording.Body, casework.Code(number)) {
			t.Fatalf("what is to be said is %+v", page.Wording)
		}
		if n := h.count(`SELECT COUNT(*) FROM outbox_waiting WHERE kind = $1`, casework.LetterKind); n != 0 {
			t.Fatalf("%d mails left", n)
		}
		if state := h.clocks(number)["acknowledge-mail"]; state != promise.Running {
			t.Errorf("the promise is %s", state)
		}
		said := casework.Deed{Deed: procedure.Deed{Kind: procedure.Done}, Wording: &casework.Wording{Body: "We have it, and call again."}}
		must(t, h.cases.Do(t.Context(), h.sara(), number, said))
		page = h.on(number, "read")
		told := page.Contacts[len(page.Contacts)-1]
		if told.Touchpoint != touchpoint.Telephone || told.Kind != touchpoint.CallLog || told.Direction != touchpoint.Out || told.Body != said.Wording.Body || told.Staff != h.sara().ID {
			t.Errorf("what was said is kept as %+v", told)
		}
		if n := h.count(`SELECT COUNT(*) FROM outbox_waiting WHERE kind = $1`, casework.LetterKind); n != 0 {
			t.Errorf("%d mails left", n)
		}
		if state := h.clocks(number)["acknowledge-mail"]; state != promise.Met {
			t.Errorf("the promise is %s", state)
		}
		h.replays(number)
	})
}
