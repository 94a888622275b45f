package staff_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/touchpoint"
)

// everyBox publishes a procedure with every kind of box, and the one that it
// calls, for service requests by telephone.
func (h *house) everyBox() {
	h.t.Helper()
	h.must(touchpoint.Desk{DB: h.db, Now: h.hand.Now}.SetUp(h.t.Context(), people.Program(), touchpoint.Lists{Templates: []touchpoint.Template{{
		Key: "acknowledgement", Subject: language.NewText(language.English, "We have it: {subject}"), Body: language.NewText(language.English, "Dear {name}, your number is {number}."),
	}}}))
	var documents publishing.Documents
	for _, name := range []string{"inner-box.yaml", "every-box.yaml"} {
		file, err := os.ReadFile(filepath.Join("testdata", name))
		h.must(err)
		chart, err := procedure.ReadYAML(file)
		h.must(err)
		documents.Charts = append(documents.Charts, *chart)
	}
	h.must(publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(h.t.Context(), people.Program(), documents, "every kind of box"))
}

// walk is a case that somebody leads along its procedure on its page.
type walk struct {
	*house
	who    *browser
	number int64
}

// on fails unless the case stands on a box, and its page says the words.
func (w walk) on(box string, words ...string) casework.Page {
	w.t.Helper()
	page := w.seen(w.who, w.number)
	if page.Case.State.Box != box {
		w.t.Fatalf("the case stands on %q, not on %q", page.Case.State.Box, box)
	}
	w.who.get(address(w.number, "")).want(w.t, http.StatusOK, words...)
	return page
}

// does sends the form of the step in hand, and fails unless the case then stands
// on a box.
func (w walk) does(to string, typed ...string) {
	w.t.Helper()
	page := w.seen(w.who, w.number)
	w.who.post(address(w.number, "/step"), append(typed, "seen", seenAs(page))...).want(w.t, http.StatusSeeOther)
	w.on(to)
}

// everything is what is typed into the first step.
func everything(more ...string) []string {
	return append([]string{
		"field.phone", "0300 5550142", "field.email", "sara@example.com", "field.subject", "No cold", "field.story", "It broke.", "field.bought", "2026-01-02",
		"field.agreed", "2026-11-03T10:00", "field.pieces", "3", "field.price", "1,500", "field.colour", "red", "field.danger", "no",
	}, more...)
}

// Each kind of box is walked on the page of a case: fields that are checked, an
// alternate, a look-up, rules, questions with fields, a procedure that is called
// and comes back by its outcome, a message that is changed before it leaves, and
// waits for a reply, a call and an expert.
func TestEveryKindOfBoxIsWalkedOnThePageOfACase(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.everyBox()
		sara := h.hire("Sara", people.Agent)
		w := walk{h, sara, h.begin(sara, "Sara Malik")}
		page := w.on("fill", "May I ask you some questions?", "Cannot talk now", `type="datetime-local"`, `type="date"`, "Red", "Leave the chart")
		wrong := sara.post(address(w.number, "/step"), everything("field.price", "much", "field.danger", "", "seen", seenAs(page))...)
		wrong.want(t, http.StatusUnprocessableEntity, "Please choose Danger", `value="much"`, "It broke.")
		w.does("choose", everything()...)
		page = w.on("choose", "What next?")
		sara.get(address(w.number, "/trail")).want(t, http.StatusOK, "Went on by itself", "Is it dear?", "Looked up:", "Found:", "Sara Malik")
		if name := page.Case.State.Fields["name"]; name != "Sara Malik" {
			t.Errorf("the look-up found %q", name)
		}
		sara.post(address(w.number, "/step"), "answer", "again", "seen", seenAs(page)).want(t, http.StatusUnprocessableEntity, "Please enter Why")

		w.does("well", "answer", "inner", "field.why", "a reason") // the procedure that is called
		w.does("choose", "answer", "no")                           // ends refused: the way for anything else
		w.does("well", "answer", "inner", "field.why", "a reason")
		w.does("letter", "answer", "yes") // ends solved
		w.on("letter", "Dear Sara Malik, your number is", "We have it: ", "Send the message")
		page = w.seen(sara, w.number)
		sara.post(address(w.number, "/step"), "message.subject", "The receipt", "message.body", " ", "seen", seenAs(page)).want(t, http.StatusUnprocessableEntity, "Please enter text")
		w.does("reply", "message.subject", "The receipt", "message.body", "Dear Sara Malik, please send us the receipt.")
		last := w.on("reply", "please send us the receipt.").Contacts
		if sent := last[len(last)-1]; sent.Subject != "The receipt" || sent.Direction != touchpoint.Out || !sent.Mark.Written() || sent.Staff != sara.who.ID {
			t.Errorf("what left is %+v", sent)
		}

		h.hand.Advance(time.Minute)
		_, err := h.cases.Receive(t.Context(), people.Program(), casework.Incoming{
			Key: "receipt", From: "sara@example.com", Receivers: []string{"complaints@anarhome.example"}, Link: page.Case.Link, Subject: "The receipt", Body: "Here it is.",
		})
		h.must(err)
		w.on("call", "Wait for the agreed time") // the reply ended the wait
		w.does("ask")
		w.does("over")
	})
}

// A wait that is over is over once, whatever sweeps come; a case leaves its
// procedure, comes back and takes back what was done, on its page.
func TestWaitsEndOnceAndDeviationsComeBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.everyBox()
		sara := h.hire("Sara", people.Agent)
		w := walk{h, sara, h.begin(sara, "Sara Malik")}
		w.does("choose", everything()...)
		w.does("letter", "answer", "letter", "field.why", "a reason")
		w.does("reply", "message.body", "Please send us the receipt.")
		h.hand.Advance(3 * 24 * time.Hour)
		for range 3 {
			h.must(h.cases.Sweep(t.Context(), h.hand.Now()))
		}
		page := w.on("choose", "Wait for the receipt")
		late := 0
		for _, step := range page.Steps {
			if step.Deed == procedure.TimedOut {
				late++
			}
		}
		if late != 1 {
			t.Errorf("the wait was over %d times", late)
		}
		leave := func(to, leadsTo string) {
			page := h.seen(sara, w.number)
			sara.post(address(w.number, "/leave"), "reason", "A reason", "to", to, "seen", seenAs(page)).want(t, http.StatusSeeOther)
			w.on(leadsTo)
		}
		leave("", "choose")
		page = w.on("choose", "This case has left its chart", "Come back to the chart")
		sara.post(address(w.number, "/return"), "to", "call", "seen", seenAs(page)).want(t, http.StatusSeeOther)
		page = w.on("call", "Wait for the agreed time", "Back on the chart")
		sara.post(address(w.number, "/undo"), "seen", seenAs(page)).want(t, http.StatusSeeOther)
		page = w.on("choose", "This case has left its chart")
		sara.post(address(w.number, "/undo"), "seen", seenAs(page)).want(t, http.StatusSeeOther)
		w.on("choose", "What next?")
		leave("inner", "well") // into the procedure that is called
		w.does("choose", "answer", "no")
		page = h.seen(sara, w.number)
		replayed := procedure.State{}
		h.must(d.Look(t.Context(), func(tx *db.Tx) (err error) {
			replayed, err = casework.Replayed(tx, page.Case.ID)
			return err
		}))
		if replayed.Box != page.Case.State.Box || replayed.Sequence != page.Case.State.Sequence || strings.Join(placesOf(replayed), " ") != strings.Join(placesOf(page.Case.State), " ") {
			t.Errorf("the rows lead to %+v, and the case stands at %+v", replayed, page.Case.State)
		}
	})
}

func placesOf(s procedure.State) (keys []string) {
	for _, place := range s.Here() {
		keys = append(keys, place.Box)
	}
	return keys
}
