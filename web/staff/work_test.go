package staff_test

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/files"
	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/touchpoint"
)

// mailed lets a letter come in and gives where it went.
func (h *house) mailed(to string) (casework.Received, string) {
	h.t.Helper()
	letter := "From: sara@example.com\r\n\r\nIt does not cool."
	original, _, err := files.Keep(h.t.Context(), h.db, "letter.eml", "message/rfc822", strings.NewReader(letter))
	h.must(err)
	received, err := h.cases.Receive(h.t.Context(), people.Program(), casework.Incoming{
		Key: ids.Token(), Original: original, MessageID: ids.Token() + "@example.com", From: "sara@example.com", Name: "Sara Malik",
		Receivers: []string{to}, Subject: "It does not cool", Body: "It does not cool.", At: h.hand.Now(),
		Attachments: []touchpoint.Attachment{{Hash: original, Name: "../../photo.html", MediaType: "text/html", Size: int64(len(letter))}},
	})
	h.must(err)
	return received, original
}

func TestFilesAreHandedOutToBeKeptAndOnlyThroughTheirCase(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, imran := h.hire("Sara", people.Agent), h.hire("Imran", people.Engineer)
		received, _ := h.mailed("complaints@anarhome.example")
		contact := address(received.Number, "/contacts/", received.Contact.String(), "/files/")
		sara.get(address(received.Number)).want(t, http.StatusOK, contact+"0", contact+"original")
		got := sara.get(contact+"0").want(t, http.StatusOK, "It does not cool.")
		for name, want := range map[string]string{
			"Content-Disposition": "attachment", "Content-Security-Policy": "sandbox", "Content-Type": "application/octet-stream",
			"X-Content-Type-Options": "nosniff",
		} {
			if !strings.HasPrefix(got.header.Get(name), want) {
				t.Errorf("%s: %q", name, got.header.Get(name))
			}
		}
		for _, none := range []string{"1", "-1", "x", ""} {
			sara.get(contact+none).want(t, http.StatusNotFound)
		}
		imran.get(contact+"0").want(t, http.StatusNotFound)
		other := h.begin(sara, "Somebody Else")
		sara.get(address(other, "/contacts/", received.Contact.String(), "/files/0")).want(t, http.StatusNotFound)
	})
}

func TestMailWithoutAChartWaitsAndIsPlaced(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		received, original := h.mailed("somebody@anarhome.example")
		if !received.ToPlace {
			t.Fatal("the letter does not wait")
		}
		sara.get("/placing").want(t, http.StatusOK, "It does not cool", "no request type is set")
		sara.get("/placing/originals/"+original).want(t, http.StatusOK, "It does not cool.")
		sara.get("/placing/originals/nonsense").want(t, http.StatusNotFound)
		place := "/placing/" + received.Contact.String()
		sara.post(place).want(t, http.StatusUnprocessableEntity, "Please choose")
		led := sara.post(place, "request_type."+received.Contact.String(), touchpoint.Complaint).want(t, http.StatusSeeOther)
		sara.get(led.to).want(t, http.StatusOK, "It does not cool")
		sara.get("/placing").want(t, http.StatusOK, "Nothing waits to be placed.")
		sara.get("/placing/originals/"+original).want(t, http.StatusNotFound)
	})
}

func TestAMessageThatAsksForNothingIsSetAside(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, imran := h.hire("Sara", people.Agent), h.hire("Imran", people.Engineer)
		received, _ := h.mailed("somebody@anarhome.example")
		aside := "/placing/" + received.Contact.String() + "/aside"
		sara.get("/placing").want(t, http.StatusOK, aside)
		imran.post(aside).want(t, http.StatusForbidden)
		sara.post(aside).want(t, http.StatusSeeOther)
		sara.get("/placing").want(t, http.StatusOK, "Nothing waits to be placed.")
		sara.post(aside).want(t, http.StatusConflict)
	})
}

func TestARefundAboveTheLimitIsDecidedAndPaid(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.must(h.people.Limit(t.Context(), people.Program(), people.Manager, order.Limit, 100_000_00))
		sara, ayesha := h.hire("Sara", people.Agent), h.hire("Ayesha", people.Manager)
		number := h.begin(sara, "Sara Malik")
		matter := h.seen(sara, number).Case
		var asked [2]order.Refund
		for at := range asked {
			h.must(d.Deed(t.Context(), func(tx *db.Tx) (err error) {
				asked[at], err = order.Ask(tx, sara.who, order.Matter{Case: matter.ID, Customer: matter.Customer, Office: matter.Office, Team: matter.Team}, money.Amount{Minor: 5_000_00, Currency: "PKR"}, "Came broken", h.hand.Now())
				return err
			}))
		}
		one, two := "/refunds/"+asked[0].ID.String(), "/refunds/"+asked[1].ID.String()
		ayesha.get("/refunds").want(t, http.StatusOK, "Came broken", casework.Code(number), "Approve")
		sara.post(one+"/decide", "decision", "approve").want(t, http.StatusForbidden)
		ayesha.post(one+"/decide", "decision", "refuse").want(t, http.StatusUnprocessableEntity, "Please give a reason.")
		ayesha.post(one+"/decide", "decision", "refuse", "reason."+asked[0].ID.String(), "Worn out").want(t, http.StatusSeeOther)
		ayesha.post(two+"/decide", "decision", "approve").want(t, http.StatusSeeOther)
		ayesha.post(two+"/decide", "decision", "approve").want(t, http.StatusConflict)
		ayesha.get("/refunds").want(t, http.StatusOK, "Mark as paid")
		ayesha.post(two+"/pay").want(t, http.StatusSeeOther)
		ayesha.get("/refunds").want(t, http.StatusOK, "No refund waits.")
		sara.get(address(number)).want(t, http.StatusOK, "Worn out", "Refund: ")
	})
}

// A refund above the reader's limit is refused here, and not approved; limits by
// which nobody could decide it are refused where they are set.
func TestWhatIsAboveALimitIsNoDeadEnd(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, nadia, ayesha := h.hire("Sara", people.Agent), h.hire("Nadia", people.Supervisor), h.hire("Ayesha", people.Manager)
		limits, err := h.people.Limits(t.Context(), ayesha.who, order.Limit)
		h.must(err)
		seen := people.Seen(limits)
		ayesha.post("/settings/limits", "seen", seen, "limit.agent", "900000", "limit.supervisor", "50", "limit.manager", "10").
			want(t, http.StatusUnprocessableEntity, `href="#limit.supervisor"`, `href="#limit.manager"`, "less than a role below may decide", `value="900000"`)
		ayesha.post("/settings/limits", "seen", seen, "limit.agent", "1000", "limit.manager", "0").
			want(t, http.StatusUnprocessableEntity, `href="#limit.manager"`)
		ayesha.post("/settings/limits", "seen", seen, "limit.agent", "1000", "limit.supervisor", "1000").want(t, http.StatusSeeOther)
		matter := h.seen(sara, h.begin(sara, "Sara Malik")).Case
		var asked order.Refund
		h.must(d.Deed(t.Context(), func(tx *db.Tx) (err error) {
			asked, err = order.Ask(tx, sara.who, order.Matter{Case: matter.ID, Customer: matter.Customer, Office: matter.Office, Team: matter.Team}, money.Amount{Minor: 5_000_00, Currency: "PKR"}, "Came broken", h.hand.Now())
			return err
		}))
		ayesha.get("/refunds").want(t, http.StatusOK, "You decide every amount alone.", `value="approve"`)
		if page := nadia.get("/refunds").want(t, http.StatusOK, "Above it a manager decides.", `value="refuse"`); strings.Contains(page.body, `value="approve"`) {
			t.Error("a supervisor may press what she may not do")
		}
		h.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := order.Ask(tx, sara.who, order.Matter{Case: matter.ID, Customer: matter.Customer, Office: matter.Office, Team: matter.Team}, money.Amount{Minor: 400_00, Currency: "PKR"}, "Came late", h.hand.Now())
			return err
		}))
		if page := ayesha.get("/refunds").want(t, http.StatusOK, "You decide every amount alone."); strings.Contains(page.body, "For this customer") {
			t.Error("of no limit, some is left on a case")
		}
		nadia.get("/refunds").want(t, http.StatusOK, "1,000", "For this customer", "600")
		nadia.post("/refunds/"+asked.ID.String()+"/decide", "decision", "refuse", "reason."+asked.ID.String(), "Worn out").want(t, http.StatusSeeOther)
	})
}

func TestWhatCouldNotBeSentIsSentAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		usman := h.hire("Usman", people.Administrator)
		var letter ids.ID
		h.must(h.db.Deed(t.Context(), func(tx *db.Tx) (err error) {
			letter, err = outbox.Put(tx, outbox.Item{Kind: "mail", To: "sara@example.com", Payload: []byte("x"), At: h.hand.Now()})
			return err
		}))
		_, err := outbox.Sweep(t.Context(), h.db, h.hand.Now(), refusing)
		h.must(err)
		usman.get("/outbox").want(t, http.StatusOK, "sara@example.com", "no such user")
		usman.post("/outbox/"+ids.New().String()+"/again").want(t, http.StatusNotFound)
		usman.post("/outbox/"+letter.String()+"/again").want(t, http.StatusSeeOther)
		waits := usman.get("/outbox")
		waits.want(t, http.StatusOK, "Waiting to be sent", "sara@example.com", "no such user", "It is being tried now")
		if strings.Contains(waits.body, "Everything was delivered") || strings.Contains(waits.body, "/again") {
			t.Error("what waits counts as delivered, or as given up")
		}
		_, err = outbox.Sweep(t.Context(), h.db, h.hand.Now(), func(context.Context, outbox.Item) error { return errors.New("451 come back later") })
		h.must(err)
		usman.get("/outbox").want(t, http.StatusOK, "Waiting to be sent", "1 try", "451 come back later", "Next try:")
		h.hand.Advance(time.Hour)
		_, err = outbox.Sweep(t.Context(), h.db, h.hand.Now(), func(context.Context, outbox.Item) error { return nil })
		h.must(err)
		usman.get("/outbox").want(t, http.StatusOK, "Everything was delivered.")
	})
}

func TestAnEngineerReportsTheVisitOfTheDay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, imran, george := h.hire("Sara", people.Agent), h.hire("Imran", people.Engineer), h.hire("George", people.Expert)
		number := h.toVisit(sara)
		page := h.seen(sara, number)
		booked := page.Visits[0]
		day := "/visits?day=" + booked.From.In(imran.who.Zone).Format("2006-01-02")
		imran.get("/").want(t, http.StatusSeeOther)
		imran.get(day).want(t, http.StatusOK, "Sara Malik", "12 Mall Road", "tel:+923005550142")
		imran.get("/today").want(t, http.StatusOK, "Report of a visit")
		visit := "/visits/" + booked.ID.String()
		george.get(visit).want(t, http.StatusNotFound)
		imran.get(visit).want(t, http.StatusOK, casework.Code(number))
		imran.get(visit).want(t, http.StatusOK, "I am here")
		sara.post(visit+"/arrive").want(t, http.StatusForbidden)
		imran.post(visit+"/arrive").want(t, http.StatusSeeOther)
		if strings.Contains(imran.get(visit).body, "I am here") || h.seen(sara, number).Visits[0].Arrived.IsZero() {
			t.Error("nobody noted that the engineer came")
		}
		imran.post(visit, "report", "Thermostat replaced").want(t, http.StatusUnprocessableEntity, "Thermostat replaced", "Please choose")
		imran.post(visit, "outcome", "repaired", "report", "Thermostat replaced").want(t, http.StatusSeeOther)
		imran.post(visit, "outcome", "repaired", "report", "The hose was loose, too").want(t, http.StatusConflict, "What you wrote is kept here", "The hose was loose, too", "Thermostat replaced")
		imran.get(visit).want(t, http.StatusOK, "Thermostat replaced", "Repaired")
		if box := h.seen(sara, number).Case.State.Box; box != "satisfied" {
			t.Errorf("the case stands on %q", box)
		}
	})
}

func TestSearchFindsByNumberNameAndAnyScript(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "سارہ احمد")
		for _, query := range []string{casework.Code(number), "fridge", "sara+ahmad"} {
			sara.get("/search?q="+query).want(t, http.StatusOK, "سارہ احمد")
		}
		sara.get("/search?q=zzzz").want(t, http.StatusOK, "Nothing found")
		sara.get("/search").want(t, http.StatusOK, "Search in any script")
		sara.get("/search?q="+strings.Repeat("a", 300)).want(t, http.StatusUnprocessableEntity, "too long")
		customer := h.seen(sara, number).Customer.ID.String()
		sara.get("/customers/"+customer).want(t, http.StatusOK, "+923005550142", casework.Code(number))
		sara.get("/cases/new?customer="+customer).want(t, http.StatusOK, "سارہ احمد")
	})
}

func TestACaseIsBegunAtTheCounter(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		sara.get("/cases/new").want(t, http.StatusOK, "New case")
		typed := []string{"touchpoint", "telephone", "phone", "0300 5550142", "subject", "Oven"}
		sara.post("/cases/new", typed...).want(t, http.StatusUnprocessableEntity, "Oven", "0300 5550142")
		sara.post("/cases/new", append(typed, "name", "Ayşe", "request_type", "complaint")...).want(t, http.StatusConflict)
		led := sara.post("/cases/new", append(typed, "name", "Ayşe", "request_type", "service")...).want(t, http.StatusSeeOther)
		sara.get(led.to).want(t, http.StatusOK, "Oven", "Ayşe", "+923005550142")
	})
}

func TestTheDocumentsInForceAreThereToRead(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		ravi := h.hire("Ravi", people.Trainer)
		ravi.get("/charter").want(t, http.StatusOK, "We get it right, every call, every time.", "answer your call", "Details of this promise", "Time counts from receipt to a reply in words.")
		ravi.get("/procedures").want(t, http.StatusOK, "Service request by telephone")
		page := ravi.get("/procedures/service-by-telephone").want(t, http.StatusOK, "Is a visit needed?", "Say the case number slowly")
		if !bytes.Contains([]byte(page.body), []byte(`id="needed"`)) {
			t.Error("a step cannot be pointed at")
		}
	})
}

// Who looks after a promise stands on its page, which leads to its review; who
// publishes opens and answers it there.
func TestAReviewIsOpenedAndAnsweredOnItsPage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, ravi := h.hire("Meera", people.Manager), h.hire("Ravi", people.Trainer)
		page := meera.get("/charter/promises/visit").want(t, http.StatusOK, "Nobody looks after it")
		address := regexp.MustCompile(`/reviews/[0-9a-z]+`).FindString(page.body)
		meera.get("/charter").want(t, http.StatusOK, "Nobody looks after it", `href="/reviews"`)
		ravi.get("/reviews").want(t, http.StatusOK, `href="`+address+`"`)
		meera.post(address, "do", "open", "reason", "").want(t, http.StatusUnprocessableEntity)
		meera.post(address, "do", "open", "reason", "They have vans now").want(t, http.StatusSeeOther)
		meera.get(address).want(t, http.StatusOK, "They have vans now", "Review is due")
		meera.get("/today").want(t, http.StatusOK, "See whether it is still right", `href="`+address+`"`)
		ravi.post(address, "do", "right").want(t, http.StatusForbidden)
		meera.post(address, "do", "wrong", "words", "").want(t, http.StatusUnprocessableEntity)
		if to := meera.post(address, "do", "wrong", "words", "Too long").want(t, http.StatusSeeOther).to; to != "/charter/promises/visit" {
			t.Errorf("it is written at %s", to)
		}
		meera.get(address).want(t, http.StatusOK, "Too long", "To be rewritten")
		meera.post(address, "do", "right", "words", "After all").want(t, http.StatusSeeOther)
		meera.get(address).want(t, http.StatusOK, "After all", "Still right")
	})
}

// A policy goes by a key that reads like its name, and its page tells what a change
// of it touches.
func TestAPolicyTellsWhatItTouchesUnderItsName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		if to := meera.post("/policies", "name", "Small, quick gifts").want(t, http.StatusSeeOther).to; to != "/policies/small-quick-gifts/edit" {
			t.Errorf("it is written at %s", to)
		}
		meera.get("/policies/small-quick-gifts/edit").want(t, http.StatusOK, `href="/policies/small-quick-gifts/impact"`)
		page := meera.get("/policies/small-quick-gifts/impact").want(t, http.StatusOK, "Small, quick gifts", "handbook")
		if strings.Contains(page.body, "Sheet for the counter") {
			t.Error("a sheet is printed again that says nothing of it")
		}
		meera.post(visitPromise, "seen", "0", "in", "en", "limit.value", "36", "limit.unit", "clock hour").want(t, http.StatusSeeOther)
		meera.get("/charter/impact").want(t, http.StatusOK, `href="/p/table/turkiye"`)
	})
}
