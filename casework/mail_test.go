package casework_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"vaada/casework"
	"vaada/duty"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/sample"
	"vaada/touchpoint"
)

func TestAComplaintBeginsOnTheChartOfTheAddressItWasSentTo(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		page := h.on(number, "read")
		c := page.Case
		if c.Touchpoint != touchpoint.Email || c.RequestType != touchpoint.Complaint || c.Subject != "Mera fridge kharab hai" ||
			c.Language != language.Urdu || c.Owner != 0 || page.Customer.Name != "Ali Raza" || page.Customer.Emails[0] != "ali@example.com" {
			t.Errorf("the case is %+v of %+v", c, page.Customer)
		}
		if len(page.Contacts) != 2 || page.Contacts[0].Direction != touchpoint.In || page.Contacts[1].Mark != touchpoint.Automatic {
			t.Errorf("what was said is %q", said(page))
		}
		stand := h.clocks(number)
		if stand["reply-mail"] != promise.Running || stand["acknowledge-mail"] != promise.Met {
			t.Errorf("the promises stand at %v", stand)
		}
		if sent := h.count(`SELECT COUNT(*) FROM outbox_waiting WHERE recipient = 'ali@example.com'`); sent != 1 {
			t.Errorf("%d letters wait to leave", sent)
		}
		h.replays(number)
	})
}

func TestTheSameMessageArrivesOnce(t *testing.T) {
	inHouse(t, func(h house) {
		in := message()
		first := h.receive(in)
		if again := h.receive(in); !again.Before || again.Contact != first.Contact || again.Number != 0 {
			t.Errorf("the second time it is %+v", again)
		}
		other := message()
		var all sync.WaitGroup
		var mu sync.Mutex
		arrived := 0
		for range 6 {
			all.Go(func() {
				r, err := h.cases.Receive(t.Context(), people.Program(), other)
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					t.Error(err)
				} else if !r.Before {
					arrived++
				}
			})
		}
		all.Wait()
		if cases := h.count(`SELECT COUNT(*) FROM casework_cases`); arrived != 1 || cases != 2 {
			t.Errorf("it arrived %d times at once, and there are %d cases", arrived, cases)
		}
	})
}

func TestMailWithoutAChartWaitsForAPersonUnderOurPromises(t *testing.T) {
	inHouse(t, func(h house) {
		for address, reason := range map[string]string{
			"info@anarhome.example": "no request type", "service@anarhome.example": "no chart", "nobody@elsewhere.example": "no request type",
		} {
			r := h.receive(message(func(in *casework.Incoming) { in.Receivers = []string{address} }))
			if !r.ToPlace || r.Number != 0 {
				t.Errorf("to %s it is %+v", address, r)
			}
			waiting, _, err := h.cases.Unplaced(t.Context(), h.sara())
			must(t, err)
			last := waiting[len(waiting)-1]
			if last.Contact.ID != r.Contact || last.Reason != reason {
				t.Errorf("to %s it waits as %+v", address, last)
			}
		}
		waiting, _, err := h.cases.Unplaced(t.Context(), h.sara())
		must(t, err)
		h.hand.Advance(3 * time.Hour)
		number, err := h.cases.Place(t.Context(), h.sara(), waiting[0].Contact.ID, touchpoint.Complaint)
		must(t, err)
		reply := h.clock(number, "reply-mail")
		if reply.Started != waiting[0].Contact.At {
			t.Errorf("our promise began %v after the message came", reply.Started.Sub(waiting[0].Contact.At))
		}
		if _, err := h.cases.Place(t.Context(), h.sara(), waiting[0].Contact.ID, touchpoint.Complaint); !fault.Is(err, fault.KindConflict) {
			t.Errorf("placed twice: %v", err)
		}
		must(t, h.cases.SetAside(t.Context(), h.sara(), waiting[1].Contact.ID))
		if _, err := h.cases.Place(t.Context(), h.staff[sample.Imran], waiting[2].Contact.ID, touchpoint.Complaint); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an engineer placed it: %v", err)
		}
		if left, _, err := h.cases.Unplaced(t.Context(), h.sara()); err != nil || len(left) != 1 {
			t.Errorf("%d still wait, %v", len(left), err)
		}
	})
}

func TestMailThatNobodyWroteStartsAndEndsNothing(t *testing.T) {
	inHouse(t, func(h house) {
		automatic := func(in *casework.Incoming) { in.Mark = touchpoint.Automatic }
		if r := h.receive(message(automatic)); !r.ToPlace {
			t.Errorf("an out-of-office began %+v", r)
		}
		if clocks := h.count(`SELECT COUNT(*) FROM clock_clocks`); clocks != 0 {
			t.Errorf("it started %d clocks", clocks)
		}
		number := h.complaint()
		h.asks(number)
		before, letters := h.clocks(number), h.count(`SELECT COUNT(*) FROM outbox_waiting`)
		r := h.receive(h.answers(number, "I am away until Monday.", automatic))
		page := h.on(number, "wait-answer")
		if r.Number != number || page.Contacts[len(page.Contacts)-1].Proven {
			t.Errorf("it was taken as %+v", r)
		}
		if after := h.clocks(number); len(after) != len(before) || after["reply-mail"] != before["reply-mail"] {
			t.Errorf("the promises went from %v to %v", before, after)
		}
		if more := h.count(`SELECT COUNT(*) FROM outbox_waiting`); more != letters {
			t.Errorf("it was answered %d times", more-letters)
		}
	})
}

func TestAStrangersMailIsKeptAndMovesNothing(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.asks(number)
		h.receive(h.answers(number, "I am his lawyer.", func(in *casework.Incoming) { in.Stranger, in.From = true, "lawyer@example.com" }))
		page := h.on(number, "wait-answer")
		last := page.Contacts[len(page.Contacts)-1]
		if last.Sender != "lawyer@example.com" || last.Proven || page.Case.LastLine != "I am his lawyer." {
			t.Errorf("it is kept as %+v", last)
		}
		if page.Customer.Emails[0] != "ali@example.com" || len(page.Customer.Emails) != 1 {
			t.Errorf("the customer is reached by %v", page.Customer.Emails)
		}
	})
}

func TestTheCustomersAnswerEndsTheWaitForIt(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.asks(number)
		h.hand.Advance(time.Hour)
		h.receive(h.answers(number, "It is an RT38."))
		page := h.on(number, "clear")
		last := page.Contacts[len(page.Contacts)-1]
		if !last.Proven || page.Case.Waiting != "" || !page.Case.WaitUntil.IsZero() {
			t.Errorf("after the answer: %+v, %+v", last, page.Case)
		}
		if row := page.Steps[len(page.Steps)-1]; row.Deed != procedure.Done || row.Kind != string(people.System) || row.Box != "wait-answer" {
			t.Errorf("the wait ended without a trace: %+v", row)
		}
		h.replays(number)
	})
}

func TestAThankYouAfterTheEndReopensNothing(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "solved on the telephone"})
		must(t, h.cases.Close(t.Context(), h.sara(), number, "solved on the telephone"))
		before := h.clocks(number)
		h.hand.Advance(time.Hour)
		h.receive(h.answers(number, "Shukriya!"))
		page := h.page(number)
		if page.Case.Open() || page.Case.LastLine != "Shukriya!" || page.Next != nil {
			t.Errorf("the case is %+v, next due is %+v", page.Case, page.Next)
		}
		after := h.clocks(number)
		for key, state := range before {
			if after[key] != state || state == promise.Running {
				t.Errorf("%s went from %s to %s", key, state, after[key])
			}
		}
		must(t, h.cases.Tell(t.Context(), page.Case.Link, "And one more thanks"))
		if page := h.page(number); page.Case.Open() || !strings.HasSuffix(said(page)[len(page.Contacts)-1], "And one more thanks") {
			t.Errorf("on the tracking page: %q", said(page))
		}
	})
}

func TestWhatIsSaidAfterTheEndIsOwedToBeRead(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "solved on the telephone"})
		must(t, h.cases.Close(t.Context(), h.sara(), number, "solved on the telephone"))
		link := h.page(number).Case.Link
		for range 2 {
			must(t, h.cases.Tell(t.Context(), link, "It is broken again!"))
		}
		if owed := h.owed(h.sara(), duty.Afterwards); owed != 1 || !h.page(number).Afterwards {
			t.Errorf("%d are owed, the page says %v", owed, h.page(number).Afterwards)
		}
		must(t, h.cases.Read(t.Context(), h.sara(), number))
		if owed := h.owed(h.sara(), duty.Afterwards); owed != 0 || h.page(number).Afterwards || h.page(number).Case.Open() {
			t.Errorf("read, %d are owed still", owed)
		}
		h.receive(h.answers(number, "And again"))
		if h.owed(h.sara(), duty.Afterwards) != 1 {
			t.Error("a letter after the end is owed to nobody")
		}
		h.walks(number, procedure.Deed{Kind: procedure.Undone})
		if !h.page(number).Case.Open() || h.owed(h.sara(), duty.Afterwards) != 0 {
			t.Error("it was reopened, and its message is still to be read")
		}
	})
}

func TestALinkEndsLongAfterItsCase(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		link := h.page(number).Case.Link
		h.hand.Advance(400 * 24 * time.Hour)
		if _, err := h.cases.Track(t.Context(), link); err != nil {
			t.Errorf("the link of an open case: %v", err)
		}
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "solved"})
		must(t, h.cases.Close(t.Context(), h.sara(), number, "solved"))
		for days, want := range map[int]bool{179: true, 181: false} {
			at := h.page(number).Case.Closed.Add(time.Duration(days) * 24 * time.Hour)
			h.hand.Set(at)
			_, track := h.cases.Track(t.Context(), link)
			for name, err := range map[string]error{"track": track, "tell": h.cases.Tell(t.Context(), link, "hello")} {
				if want != (err == nil) || err != nil && !fault.Is(err, fault.KindNotFound) {
					t.Errorf("%s after %d days: %v", name, days, err)
				}
			}
		}
	})
}

func TestWhatCannotBeReadIsKeptForAPerson(t *testing.T) {
	inHouse(t, func(h house) {
		r := h.receive(casework.Incoming{Key: "bomb", Held: "too many parts"})
		if !r.ToLookAt || r.Contact != 0 {
			t.Errorf("it went %+v", r)
		}
		if again := h.receive(casework.Incoming{Key: "bomb", Held: "too many parts"}); !again.Before {
			t.Errorf("it arrived twice: %+v", again)
		}
		_, held, err := h.cases.Unplaced(t.Context(), h.sara())
		if err != nil || len(held) != 1 || held[0].Held != "too many parts" {
			t.Errorf("held are %+v, %v", held, err)
		}
	})
}

func TestOnlyTheProgramReceives(t *testing.T) {
	inHouse(t, func(h house) {
		for name, who := range map[string]people.Actor{
			"an agent": h.sara(), "a manager": h.staff[sample.Ayesha], "a customer": people.ByLink(7), "a key": {Kind: people.Key, ID: 1}, "nobody": {},
		} {
			if _, err := h.cases.Receive(t.Context(), who, message()); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestAReplySaysWhenSomethingNewHasArrived(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		seen := h.page(number).Case.LastContact
		h.receive(h.answers(number, "It has begun to smoke!"))
		must(t, h.cases.Draft(t.Context(), h.sara(), number, touchpoint.Message, "Please be patient"))
		reply := casework.Saying{Kind: touchpoint.Message, Body: "Please be patient", Seen: seen}
		if err := h.cases.Say(t.Context(), h.sara(), number, reply); !fault.Is(err, fault.KindConflict) {
			t.Fatalf("the reply left unseen: %v", err)
		}
		page, err := h.cases.Case(t.Context(), h.sara(), number, 0)
		must(t, err)
		if page.Drafts[touchpoint.Message] != "Please be patient" {
			t.Errorf("the draft is %q", page.Drafts)
		}
		if other := h.page(number); len(other.Drafts) != 0 {
			t.Errorf("somebody else sees the drafts %q", other.Drafts)
		}
		reply.Seen = page.Case.LastContact
		must(t, h.cases.Say(t.Context(), h.sara(), number, reply))
		page, err = h.cases.Case(t.Context(), h.sara(), number, 0)
		must(t, err)
		if len(page.Drafts) != 0 || h.clocks(number)["reply-mail"] != promise.Met {
			t.Errorf("after the reply: drafts %q, promises %v", page.Drafts, h.clocks(number))
		}
	})
}

func TestANoteNeverReachesTheCustomer(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		letters := h.count(`SELECT COUNT(*) FROM outbox_waiting`)
		h.says(number, touchpoint.Note, "He shouts")
		h.says(number, touchpoint.CallLog, "He shouted on the telephone too")
		must(t, h.cases.Tell(t.Context(), h.page(number).Case.Link, "Any news?"))
		tracked, err := h.cases.Track(t.Context(), h.page(number).Case.Link)
		must(t, err)
		for _, word := range tracked.Words {
			if strings.Contains(word.Body, "shout") {
				t.Errorf("the customer reads %q", word.Body)
			}
		}
		if len(tracked.Words) != 2 {
			t.Errorf("the customer reads %d messages", len(tracked.Words))
		}
		if more := h.count(`SELECT COUNT(*) FROM outbox_waiting`); more != letters {
			t.Errorf("%d letters left", more-letters)
		}
		if h.clocks(number)["reply-mail"] != promise.Running {
			t.Error("a note counts as a reply")
		}
	})
}

func TestWhatIsWrittenMustBeSomethingAndNotTooMuch(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		for name, body := range map[string]string{"nothing": " \n ", "a book": strings.Repeat("و", 20_001)} {
			err := h.cases.Say(t.Context(), h.sara(), number, casework.Saying{Kind: touchpoint.Message, Body: body})
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "body" {
				t.Errorf("%s: %v", name, err)
			}
			if err := h.cases.Tell(t.Context(), h.page(number).Case.Link, body); !fault.Is(err, fault.KindInvalid) {
				t.Errorf("%s on the tracking page: %v", name, err)
			}
		}
		for _, link := range []string{"", "guess", strings.Repeat("x", 1000), ids.Token()} {
			if err := h.cases.Tell(t.Context(), link, "hello"); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("link %.20q: %v", link, err)
			}
		}
	})
}
