package casework_test

import (
	"slices"
	"testing"
	"time"

	"vaada/casework"
	"vaada/duty"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	charts "vaada/procedure/starter"
	"vaada/promise"
	"vaada/publishing"
	"vaada/sample"
	"vaada/touchpoint"
)

// letters counts what waits to leave for an address.
func (h house) letters(to string) int {
	h.Helper()
	return h.count(`SELECT COUNT(*) FROM outbox_waiting WHERE recipient = $1`, to)
}

// unsent finds the message of ours in a case that did not leave.
func unsent(page casework.Page, mark touchpoint.Mark) bool {
	return slices.ContainsFunc(page.Contacts, func(c touchpoint.Contact) bool {
		return c.Direction == touchpoint.Out && c.Mark == mark && c.Body != ""
	})
}

func TestMailThatNoProgramMayAnswerIsNotAcknowledgedAsItArrives(t *testing.T) {
	inHouse(t, func(h house) {
		r := h.receive(message(func(in *casework.Incoming) { in.NoAnswer = true }))
		page := h.on(r.Number, "read")
		if sent := h.letters("ali@example.com"); sent != 0 || !unsent(page, touchpoint.Withheld) {
			t.Errorf("%d letters left, and what was said is %q", sent, said(page))
		}
		h.unacknowledged(r.Number)
		tracked, err := h.cases.Track(t.Context(), page.Case.Link)
		must(t, err)
		if len(tracked.Words) != 1 || tracked.Words[0].Direction != touchpoint.In {
			t.Errorf("the customer reads %+v", tracked.Words)
		}
		if page.Case.LastLine != message().Body {
			t.Errorf("the list says %q last", page.Case.LastLine)
		}
		h.replays(r.Number)
		h.says(r.Number, touchpoint.Message, "We look into it")
		if sent := h.letters("ali@example.com"); sent != 1 {
			t.Errorf("after a person answered, %d letters left", sent)
		}
	})
}

// unacknowledged fails unless nobody counts the acknowledgement that did not
// leave, while the reply is owed.
func (h house) unacknowledged(number int64) {
	h.Helper()
	if stand := h.clocks(number); stand["acknowledge-mail"] != promise.LeftAside || stand["reply-mail"] != promise.Running {
		h.Errorf("the promises stand at %v", stand)
	}
}

func TestMailThatNoProgramMayAnswerIsNotCountedWhenItWaitedForItsPlace(t *testing.T) {
	inHouse(t, func(h house) {
		r := h.receive(message(func(in *casework.Incoming) { in.NoAnswer, in.Receivers = true, []string{"info@anarhome.example"} }))
		came := h.hand.Now()
		h.hand.Advance(3 * time.Hour)
		number, err := h.cases.Place(t.Context(), h.sara(), r.Contact, touchpoint.Complaint)
		must(t, err)
		h.unacknowledged(number)
		if reply := h.clock(number, "reply-mail"); reply.Started != came {
			t.Errorf("our promise to reply began %v after a person wrote", reply.Started.Sub(came))
		}
	})
}

func TestMailThatNobodyWroteIsNotAcknowledgedWhenAPersonPlacesIt(t *testing.T) {
	inHouse(t, func(h house) {
		for _, mark := range []touchpoint.Mark{touchpoint.Automatic, touchpoint.List, touchpoint.Bounce, touchpoint.Delayed} {
			r := h.receive(message(func(in *casework.Incoming) { in.Mark = mark }))
			if !r.ToPlace {
				t.Fatalf("%s mail began a case", mark)
			}
			if clocks := h.count(`SELECT COUNT(*) FROM clock_clocks WHERE contact = $1`, r.Contact); clocks != 0 {
				t.Errorf("%s mail started %d clocks", mark, clocks)
			}
			h.hand.Advance(5 * time.Hour)
			number, err := h.cases.Place(t.Context(), h.sara(), r.Contact, touchpoint.Complaint)
			must(t, err)
			h.unacknowledged(number)
			if reply := h.clock(number, "reply-mail"); reply.Started != h.hand.Now() {
				t.Errorf("%s mail: our promise to reply began %v before anybody said that it asks for something", mark, h.hand.Now().Sub(reply.Started))
			}
			tracked, err := h.cases.Track(t.Context(), h.page(number).Case.Link)
			must(t, err)
			if len(tracked.Words) != 0 {
				t.Errorf("%s mail: the customer reads %+v", mark, tracked.Words)
			}
			h.replays(number)
			if page := h.on(number, "read"); page.Contacts[0].Mark != mark || !unsent(page, touchpoint.Withheld) {
				t.Errorf("%s mail brought %q", mark, said(page))
			}
		}
		if sent := h.letters("ali@example.com"); sent != 0 {
			t.Errorf("%d letters left", sent)
		}
	})
}

func TestAnAcknowledgementThatNobodyGetsIsNotCounted(t *testing.T) {
	inHouse(t, func(h house) {
		number, err := h.cases.Begin(t.Context(), h.sara(), casework.Beginning{
			Name: "Ali Raza", Touchpoint: touchpoint.Email, RequestType: touchpoint.Complaint, Language: language.Urdu,
		})
		must(t, err)
		h.on(number, "read")
		if state := h.clocks(number)["acknowledge-mail"]; state != promise.LeftAside {
			t.Errorf("without an address, the promise to acknowledge is %s", state)
		}
	})
}

// tellsThen publishes the complaint's chart with a message after its first step.
func (h house) tellsThen() {
	h.Helper()
	drawn, err := charts.Charts()
	must(h.T, err)
	var documents publishing.Documents
	for _, chart := range drawn {
		if chart.Key != "complaint-by-email" {
			continue
		}
		for i := range chart.Boxes {
			switch box := &chart.Boxes[i]; box.Key {
			case "read":
				box.Exits[0].To = "tell"
			case "acknowledge":
				tell := *box
				tell.Key, tell.Event, tell.Promise, tell.Exits = "tell", "", "", []procedure.Exit{{To: "clear"}}
				chart.Boxes = append(chart.Boxes, tell)
			}
		}
		documents.Charts = append(documents.Charts, *chart)
	}
	must(h.T, publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(h.Context(), h.staff[sample.Ayesha], documents, "we say what we do"))
}

func TestWhatAStepOfAPersonSendsStillLeaves(t *testing.T) {
	inHouse(t, func(h house) {
		h.tellsThen()
		r := h.receive(message(func(in *casework.Incoming) { in.NoAnswer = true }))
		h.does(r.Number, "read", "", "about", "repair", "wish", "That it cools again")
		h.on(r.Number, "clear")
		if sent := h.letters("ali@example.com"); sent != 1 {
			t.Errorf("%d letters left", sent)
		}
	})
}

func TestOneAddressGetsAFewMessagesADayByThemselves(t *testing.T) {
	inHouse(t, func(h house) {
		for n := range casework.MostByItself + 2 {
			page := h.on(h.complaint(), "read")
			if late := n >= casework.MostByItself; unsent(page, touchpoint.TooMany) != late {
				t.Errorf("after %d others: %q", n, said(page))
			}
			h.hand.Advance(time.Minute)
		}
		if sent := h.letters("ali@example.com"); sent != casework.MostByItself {
			t.Errorf("%d letters left", sent)
		}
		other := h.receive(message(func(in *casework.Incoming) { in.From = "nasreen@example.com" }))
		if h.on(other.Number, "read"); h.letters("nasreen@example.com") != 1 {
			t.Error("another customer got none")
		}
		h.hand.Advance(casework.MostWithin)
		h.complaint()
		if sent := h.letters("ali@example.com"); sent != casework.MostByItself+1 {
			t.Errorf("the day after, %d letters have left", sent)
		}
	})
}

// bounces is the mail server's word that our last message did not arrive.
func (h house) bounces(number int64, mark touchpoint.Mark) {
	h.Helper()
	h.receive(h.answers(number, "This is the mail system.", func(in *casework.Incoming) {
		in.Mark, in.Unreached, in.From, in.Stranger = mark, "ali@example.com", "mailer-daemon@example.com", true
	}))
}

// owed counts the messages that came back for which somebody owes to reach the
// customer.
func (h house) owed(who people.Actor, kind duty.Kind) (n int) {
	h.Helper()
	all, err := h.cases.Today(h.Context(), who)
	must(h.T, err)
	for _, one := range all {
		if one.Kind == kind {
			n++
		}
	}
	return n
}

func (h house) reach() int { return h.owed(h.sara(), duty.Reach) }

// waits leads a complaint to where it waits for the customer's answer, without
// a reply that left by e-mail: the promise to reply is still to be kept.
func (h house) waits(number int64) {
	h.Helper()
	h.does(number, "read", "", "about", "repair", "wish", "That it cools again")
	h.does(number, "clear", "write")
	h.does(number, "ask", "")
	h.on(number, "wait-answer")
}

// reply fails unless our promise to reply stands so.
func (h house) reply(number int64, want promise.State) {
	h.Helper()
	if got := h.clocks(number)["reply-mail"]; got != want {
		h.Errorf("the promise to reply is %s, not %s", got, want)
	}
}

func TestABounceIsToldToThoseWhoLeadTheCase(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.waits(number)
		h.reply(number, promise.Paused)
		before := len(h.page(number).Contacts)
		h.bounces(number, touchpoint.Delayed)
		if c := h.page(number).Case; c.Unreached != "" || h.reach() != 0 {
			t.Errorf("a message that is only late: %q, %d owed", c.Unreached, h.reach())
		}
		for range 2 {
			h.bounces(number, touchpoint.Bounce)
		}
		page := h.on(number, "wait-answer")
		last := page.Contacts[len(page.Contacts)-1]
		if len(page.Contacts) != before+3 || last.Unreached != "ali@example.com" || last.Proven || page.Case.Unreached != "ali@example.com" {
			t.Errorf("the case has %q, its last is %+v", page.Case.Unreached, last)
		}
		if owed := h.reach(); owed != 1 {
			t.Errorf("%d are owed", owed)
		}
		list, err := h.cases.List(t.Context(), h.sara(), casework.Mine, casework.Cursor{}, 10)
		must(t, err)
		if len(list.Rows) != 1 || list.Rows[0].Unreached != "ali@example.com" || list.Rows[0].Due().IsZero() {
			t.Errorf("the list shows %+v", list.Rows)
		}
		if others := h.owed(h.staff[sample.Deniz], duty.Reach); others != 0 {
			t.Errorf("somebody else owes %d", others)
		}
		h.reply(number, promise.Running)
		h.says(number, touchpoint.CallLog, "She will write today")
		if c := h.page(number).Case; c.Unreached != "" || h.reach() != 0 {
			t.Errorf("after a call: %q, %d owed", c.Unreached, h.reach())
		}
		h.reply(number, promise.Paused)
		h.replays(number)
	})
}

func TestTheCustomersOwnMessageEndsTheWarning(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.waits(number)
		h.bounces(number, touchpoint.Bounce)
		h.receive(h.answers(number, "I am away.", func(in *casework.Incoming) { in.Mark = touchpoint.Automatic }))
		h.receive(h.answers(number, "I am his lawyer.", func(in *casework.Incoming) { in.Stranger = true }))
		h.says(number, touchpoint.Note, "Try the telephone")
		if c := h.on(number, "wait-answer").Case; c.Unreached == "" || h.reach() != 1 {
			t.Errorf("what the customer did not say ended it: %d owed", h.reach())
		}
		h.receive(h.answers(number, "It is an RT38."))
		if page := h.on(number, "clear"); page.Case.Unreached != "" || h.reach() != 0 {
			t.Errorf("it still says %q, %d owed", page.Case.Unreached, h.reach())
		}
		h.reply(number, promise.Running)
		h.replays(number)
	})
}

func TestOurNextReplyEndsTheWarning(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.asks(number)
		h.bounces(number, touchpoint.Bounce)
		h.says(number, touchpoint.Message, "Which model is it, please?")
		if c := h.on(number, "wait-answer").Case; c.Unreached != "" || h.reach() != 0 {
			t.Errorf("it still says %q, %d owed", c.Unreached, h.reach())
		}
		h.bounces(number, touchpoint.Bounce)
		if c := h.page(number).Case; c.Unreached == "" || h.reach() != 1 {
			t.Errorf("the second time it says %q, %d owed", c.Unreached, h.reach())
		}
	})
}

func TestAWaitForSomebodyWhomWeDidNotReachPausesNothing(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.bounces(number, touchpoint.Bounce)
		h.waits(number)
		h.reply(number, promise.Running)
		h.says(number, touchpoint.CallLog, "She will write today")
		h.reply(number, promise.Paused)
	})
}

func TestWhoTakesACaseOwesToReachItsCustomer(t *testing.T) {
	inHouse(t, func(h house) {
		deniz := h.staff[sample.Deniz]
		number := h.complaint()
		h.bounces(number, touchpoint.Bounce)
		free := h.owed(deniz, duty.Reach)
		h.waits(number) // by Sara, whose case it is then
		if free != 1 || h.owed(deniz, duty.Reach) != 0 || h.reach() != 1 {
			t.Errorf("anybody owed %d, then Deniz %d and Sara %d", free, h.owed(deniz, duty.Reach), h.reach())
		}
		must(t, h.cases.Assign(t.Context(), h.staff[sample.Ayesha], number, deniz.ID))
		if h.owed(deniz, duty.Reach) != 1 || h.reach() != 0 {
			t.Errorf("handed over, Deniz owes %d and Sara %d", h.owed(deniz, duty.Reach), h.reach())
		}
	})
}

func TestABounceAfterTheEndIsOwedToo(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.asks(number)
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "solved"})
		h.says(number, touchpoint.Message, "All is done")
		must(t, h.cases.Close(t.Context(), h.sara(), number, "solved"))
		h.receive(h.answers(number, "This is the mail system.", func(in *casework.Incoming) {
			in.Mark, in.Language = touchpoint.Bounce, language.English // it names nobody
		}))
		page := h.page(number)
		if page.Case.Open() || page.Case.Unreached != "ali@example.com" || h.reach() != 1 {
			t.Errorf("it says %q, %d owed, open %v", page.Case.Unreached, h.reach(), page.Case.Open())
		}
	})
}
