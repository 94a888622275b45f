package casework_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/sample"
	"vaada/touchpoint"
)

// house is Anar Home on its first morning, a Monday at nine, with its charter,
// its two charts and nobody who has called or written yet.
type house struct {
	*testing.T
	db    *db.DB
	hand  *now.Hand
	cases casework.Desk
	staff map[string]people.Actor
}

func settled(t *testing.T, d *db.DB) house {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	must(t, err)
	desk := rooms.Casework
	desk.Mail = "anarhome.example"
	return house{t, d, rooms.Hand, desk, staff}
}

func (h house) sara() people.Actor  { return h.staff[sample.Sara] }
func (h house) nadia() people.Actor { return h.staff[sample.Nadia] }

// proved is somebody who just proved who they are.
func (h house) proved(who people.Actor) people.Actor {
	who.Proved = h.hand.Now()
	return who
}

// message is a complaint by e-mail; each has a key of its own.
func message(change ...func(*casework.Incoming)) casework.Incoming {
	in := casework.Incoming{
		Key: ids.New().String(), From: "ali@example.com", Name: "Ali Raza", Receivers: []string{"complaints@anarhome.example"},
		Language: language.Urdu, Subject: "Mera fridge kharab hai", Body: "Do din se thanda nahi kar raha.",
	}
	for _, one := range change {
		one(&in)
	}
	return in
}

func (h house) receive(in casework.Incoming) casework.Received {
	h.Helper()
	r, err := h.cases.Receive(h.Context(), people.Program(), in)
	must(h.T, err)
	return r
}

// complaint is the number of a new complaint by e-mail.
func (h house) complaint() int64 {
	h.Helper()
	r := h.receive(message())
	if r.Number == 0 {
		h.Fatalf("no case began: %+v", r)
	}
	return r.Number
}

// answers is a message of the customer of a case.
func (h house) answers(number int64, body string, change ...func(*casework.Incoming)) casework.Incoming {
	h.Helper()
	link := h.page(number).Case.Link
	return message(append([]func(*casework.Incoming){func(in *casework.Incoming) { in.Link, in.Body = link, body }}, change...)...)
}

func (h house) page(number int64) casework.Page {
	h.Helper()
	page, err := h.cases.Case(h.Context(), h.staff[sample.Ayesha], number, 0)
	must(h.T, err)
	return page
}

// on fails unless a case stands on a box.
func (h house) on(number int64, box string) casework.Page {
	h.Helper()
	page := h.page(number)
	if page.Case.State.Standing != procedure.OnChart || page.Case.State.Box != box {
		h.Fatalf("the case is %s at %q, not on %q", page.Case.State.Standing, page.Case.State.Box, box)
	}
	return page
}

// does the step in hand, or answers the question, with what is typed: key,
// words, key, words.
func (h house) does(number int64, box, exit string, typed ...string) {
	h.Helper()
	must(h.T, h.tries(h.sara(), number, box, exit, typed...))
}

func (h house) tries(who people.Actor, number int64, box, exit string, typed ...string) error {
	h.Helper()
	page := h.on(number, box)
	deed := casework.Deed{Deed: procedure.Deed{Kind: procedure.Done, Exit: exit, Typed: map[string]string{}, Seen: page.Case.State.Sequence, Reason: "told by telephone"}}
	if page.Box.Kind == procedure.Question {
		deed.Kind = procedure.Answering
	}
	for i := 0; i < len(typed); i += 2 {
		deed.Typed[typed[i]] = typed[i+1]
	}
	if len(page.Slots) > 0 && exit == "" {
		deed.Slot = page.Slots[0]
	}
	return h.cases.Do(h.Context(), who, number, deed)
}

func (h house) walks(number int64, deed procedure.Deed) {
	h.Helper()
	if deed.Kind == procedure.Done || deed.Kind == procedure.Answering {
		deed.Reason = "told by telephone"
	}
	must(h.T, h.cases.Walk(h.Context(), h.sara(), number, deed))
}

func (h house) says(number int64, kind touchpoint.Kind, body string) {
	h.Helper()
	must(h.T, h.cases.Say(h.Context(), h.sara(), number, casework.Saying{Kind: kind, Body: body}))
}

// clocks gives how the promises of a case stand, by their keys.
func (h house) clocks(number int64) map[string]promise.State {
	h.Helper()
	stand := map[string]promise.State{}
	for _, c := range h.page(number).Clocks {
		stand[c.Promise] = c.State
	}
	return stand
}

// clock gives the clock of a promise on a case.
func (h house) clock(number int64, key string) clock.Clock {
	h.Helper()
	for _, c := range h.page(number).Clocks {
		if c.Promise == key {
			return c
		}
	}
	h.Fatalf("%s does not run", key)
	return clock.Clock{}
}

// asks leads a complaint to where it waits for the customer's answer.
func (h house) asks(number int64) {
	h.Helper()
	h.does(number, "read", "", "about", "repair", "wish", "That it cools again")
	h.does(number, "clear", "write")
	h.says(number, touchpoint.Message, "Which model is it?")
	h.does(number, "ask", "")
	if page := h.on(number, "wait-answer"); page.Case.Waiting != procedure.CustomersReply {
		h.Fatalf("it waits for %q", page.Case.Waiting)
	}
}

// replays fails when the rows of a case do not lead to its state.
func (h house) replays(number int64) {
	h.Helper()
	c := h.page(number).Case
	must(h.T, h.db.Look(h.Context(), func(tx *db.Tx) error {
		c.State.Trail = nil // of the page, and not kept
		again, err := casework.Replayed(tx, c.ID)
		if diff := cmp.Diff(again, c.State); err == nil && diff != "" {
			h.Errorf("its rows lead elsewhere (- rows, + state):\n%s", diff)
		}
		return err
	}))
}

// count asks for one number.
func (h house) count(query string, arguments ...any) (n int) {
	h.Helper()
	must(h.T, h.db.Look(h.Context(), func(tx *db.Tx) error { return tx.Row(query, arguments...).Scan(&n) }))
	return n
}

// inHouse runs a test in a house on each engine.
func inHouse(t *testing.T, run func(h house)) {
	t.Helper()
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) { run(settled(t, d)) })
}

func said(page casework.Page) (lines []string) {
	for _, contact := range page.Contacts {
		lines = append(lines, fmt.Sprintf("%s %s: %s", contact.Kind, contact.Direction, contact.Body))
	}
	return lines
}
