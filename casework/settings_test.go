package casework_test

import (
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
	"vaada/touchpoint"
)

// sets lets the manager change a setting from its usual value.
func (h house) sets(key, value string) {
	h.Helper()
	known, _ := people.SettingNamed(key)
	must(h.T, people.Desk{DB: h.db, Now: h.hand.Now}.Set(h.Context(), h.staff[sample.Ayesha], key, known.Default, value))
}

func TestASignatureStandsBelowTheLetterAndNotInTheCase(t *testing.T) {
	inHouse(t, func(h house) {
		h.sets(people.SettingSignature, "Anar Home, 042 3555 0142")
		number := h.complaint()
		must(h.T, h.cases.Say(h.Context(), h.sara(), number, casework.Saying{Kind: touchpoint.Message, Body: "An engineer calls you today."}))
		var payload []byte
		must(h.T, h.db.Look(h.Context(), func(tx *db.Tx) error {
			return tx.Row(`SELECT payload FROM outbox_waiting WHERE kind = 'mail' ORDER BY id DESC LIMIT 1`).Scan(&payload)
		}))
		if !strings.Contains(string(payload), `An engineer calls you today.\n\nAnar Home, 042 3555 0142"`) {
			t.Errorf("the letter is %s", payload)
		}
		contacts := h.page(number).Contacts
		if last := contacts[len(contacts)-1]; last.Body != "An engineer calls you today." {
			t.Errorf("the case keeps %q", last.Body)
		}
	})
}

func TestManagersSayHowManyLettersLeaveByThemselves(t *testing.T) {
	inHouse(t, func(h house) {
		h.sets(people.SettingLettersADay, "1")
		for n := range 2 {
			page := h.on(h.complaint(), "read")
			if late := n > 0; unsent(page, touchpoint.TooMany) != late {
				t.Errorf("after %d others: %q", n, said(page))
			}
		}
		known, _ := people.SettingNamed(people.SettingLettersADay)
		if known.Default != "5" || casework.MostByItself != 5 {
			t.Errorf("the usual number is %s, and %d", known.Default, casework.MostByItself)
		}
	})
}

func TestManagersSayHowLongADeedCanBeUndone(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.does(number, "read", "", "about", "bill", "wish", "money")
		if !h.page(number).CanUndo {
			t.Fatal("what was done just now cannot be undone")
		}
		h.sets(people.SettingUndo, "2")
		h.hand.Advance(2*time.Hour + time.Second)
		if h.page(number).CanUndo {
			t.Error("what was done long ago can be undone")
		}
		err := h.cases.Walk(h.Context(), h.sara(), number, procedure.Deed{Kind: procedure.Undone})
		if said := fault.Of(err); said == nil || said.Say.Key() != "casework.undo_over" {
			t.Errorf("undoing it: %v", err)
		}
	})
}
