package app_test

import (
	"strings"
	"testing"
	"time"

	"vaada/app"
	"vaada/casework"
	charters "vaada/charter/starter"
	"vaada/clock"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/sample"
	"vaada/touchpoint"
)

// past makes the handful of cases that the database of an issue holds: open
// and closed ones, each standing somewhere else, through the desks.
type past struct {
	*testing.T
	*app.App
	hand  *now.Hand
	staff map[string]people.Actor
}

func makePast(t *testing.T, d *db.DB) {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	must(t, err)
	a, err := app.New(t.Context(), app.Config{
		DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys(), Mail: app.Mail{Address: "help@anarhome.example"},
	})
	must(t, err)
	defer a.Close()
	p := past{t, a, rooms.Hand, staff}
	p.hand.Advance(2 * time.Hour)
	p.repaired(p.calls("one", "Ayşe Demir", "0300 5550142", "Buzdolabı soğutmuyor"))
	p.told(p.calls("two", "محمد سلیم", "0300 5550177", "واشنگ مشین پانی نہیں نکالتی"))
	p.left(p.calls("three", "Elif Yılmaz", "0300 5550188", "Fırın ısınmıyor"))
	p.abandoned()
	p.complains()
	p.refunds()
	p.publishes()
	p.joins()
	p.told(p.calls("four", "अनीता वर्मा", "0300 5550199", "फ्रिज ठंडा नहीं कर रहा"))
	p.sweep(30 * time.Hour)
	p.organises()
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (p past) sweep(later time.Duration) {
	p.Helper()
	p.hand.Advance(later)
	must(p.T, p.Cases.Sweep(p.Context(), p.hand.Now()))
}

// calls takes a call from its ring to the case that it begins.
func (p past) calls(call, name, phone, subject string) int64 {
	p.Helper()
	contact, err := p.Cases.Phone(p.Context(), p.staff[sample.Sara], touchpoint.CallEvent{Call: call, Kind: touchpoint.Ring, Caller: phone})
	must(p.T, err)
	p.hand.Advance(9 * time.Second)
	_, err = p.Cases.Phone(p.Context(), p.staff[sample.Sara], touchpoint.CallEvent{Call: call, Kind: touchpoint.Answer})
	must(p.T, err)
	number, err := p.Cases.Begin(p.Context(), p.staff[sample.Sara], casework.Beginning{
		Contact: contact, Name: name, Phone: phone, RequestType: touchpoint.ServiceRequest, Subject: subject, Language: language.Guess(subject),
	})
	must(p.T, err)
	_, err = p.Cases.Phone(p.Context(), p.staff[sample.Sara], touchpoint.CallEvent{Call: call, Kind: touchpoint.End})
	must(p.T, err)
	return number
}

// page reads a case's page.
func (p past) page(number int64) casework.Page {
	p.Helper()
	page, err := p.Cases.Case(p.Context(), p.staff[sample.Ayesha], number, 0)
	must(p.T, err)
	return page
}

// does is one step, or one answer, of a case.
func (p past) does(number int64, box, exit string, typed ...string) {
	p.Helper()
	page := p.page(number)
	if page.Box == nil || page.Box.Key != box {
		p.Fatalf("the case stands on %v, not on %q", page.Case.State.Box, box)
	}
	deed := casework.Deed{Deed: procedure.Deed{Kind: procedure.Done, Exit: exit, Typed: map[string]string{}}}
	if page.Box.Kind == procedure.Question {
		deed.Kind = procedure.Answering
	}
	for i := 0; i < len(typed); i += 2 {
		deed.Typed[typed[i]] = typed[i+1]
	}
	if len(page.Slots) > 0 {
		deed.Slot = page.Slots[0]
	}
	p.hand.Advance(time.Minute)
	must(p.T, p.Cases.Do(p.Context(), p.staff[sample.Sara], number, deed))
}

// told leads a case to the visit that the customer is told.
func (p past) told(number int64) {
	p.Helper()
	p.does(number, "account", "", "phone", "0300 5550142")
	p.does(number, "request", "", "appliance", "fridge", "fault", "It does not cool", "danger", "no")
	p.does(number, "create", "")
	p.does(number, "needed", "yes")
	p.does(number, "engineers", "")
	p.does(number, "tell", "")
}

// repaired leads a case to its end, and has it rated.
func (p past) repaired(number int64) {
	p.Helper()
	p.told(number)
	page := p.page(number)
	p.hand.Set(page.Visits[0].From.Add(time.Hour))
	for _, who := range p.staff {
		if who.ID == page.Visits[0].Engineer {
			must(p.T, p.Cases.Report(p.Context(), who, page.Visits[0].ID, "repaired", "Kompresör değişti"))
		}
	}
	p.does(number, "satisfied", "yes")
	for p.page(number).Case.Open() {
		p.does(number, p.page(number).Box.Key, "")
	}
	must(p.T, p.Feedback.Rate(p.Context(), page.Case.Link, 5, "Teşekkürler", language.Turkish))
}

// left leaves a case off its chart, with a note and a draft.
func (p past) left(number int64) {
	p.Helper()
	sara := p.staff[sample.Sara]
	must(p.T, p.Cases.Say(p.Context(), sara, number, casework.Saying{Kind: touchpoint.Note, Body: "She calls from the airport"}))
	must(p.T, p.Cases.Walk(p.Context(), sara, number, procedure.Deed{Kind: procedure.Left, Reason: "She travels for a month"}))
	must(p.T, p.Cases.Walk(p.Context(), sara, number, procedure.Deed{Kind: procedure.CameBack}))
	must(p.T, p.Cases.Walk(p.Context(), sara, number, procedure.Deed{Kind: procedure.Undone}))
	must(p.T, p.Cases.Draft(p.Context(), sara, number, touchpoint.Note, "Ask again in December"))
}

func (p past) abandoned() {
	p.Helper()
	for _, kind := range []touchpoint.CallKind{touchpoint.Ring, touchpoint.End} {
		_, err := p.Cases.Phone(p.Context(), p.staff[sample.Sara], touchpoint.CallEvent{Call: "five", Kind: kind, Caller: "0300 5550111"})
		must(p.T, err)
		p.hand.Advance(25 * time.Second)
	}
}

// mail takes a letter in, and gives the number of its case; zero for none.
func (p past) mail(letter string) int64 {
	p.Helper()
	taken, err := p.TakeMail(p.Context(), strings.NewReader(strings.ReplaceAll(letter, "\n", "\r\n")))
	must(p.T, err)
	number, _ := casework.ParseCode(taken.Case)
	return number
}

const complaint = `From: Ali Raza <ali@example.com>
To: complaints@anarhome.example
Message-ID: <one@example.com>
Subject: Mera fridge kharab hai
Date: Mon, 2 Nov 2026 12:00:00 +0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain; charset=utf-8

Do din se fridge thanda nahi kar raha.
--x
Content-Type: image/png; name=fridge.png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--x--
`

// complains takes a complaint in that waits for its customer's answer, one
// letter that nobody wrote, and one that a person has to place.
func (p past) complains() {
	p.Helper()
	number := p.mail(complaint)
	p.does(number, "read", "", "about", "repair", "wish", "That it cools")
	p.does(number, "clear", "write")
	must(p.T, p.Cases.Say(p.Context(), p.staff[sample.Sara], number, casework.Saying{Kind: touchpoint.Message, Body: "Which model is it?"}))
	p.does(number, "ask", "")
	p.mail("From: info@example.com\nTo: info@anarhome.example\nMessage-ID: <two@example.com>\nSubject: Opening hours?\n\nWhen are you open?\n")
	p.mail("From: robot@example.com\nTo: info@anarhome.example\nMessage-ID: <three@example.com>\nAuto-Submitted: auto-replied\nSubject: Away\n\nI am away.\n")
}

// refunds leads a complaint to a refund that a supervisor approved and nobody
// has paid, beside one that waits for the manager.
func (p past) refunds() {
	p.Helper()
	number := p.mail(strings.NewReplacer("one@", "four@", "Ali Raza", "Nasreen Bibi", "ali@", "nasreen@", "Mera fridge kharab hai", "Paid twice").Replace(complaint))
	p.does(number, "read", "", "about", "bill", "wish", "Her money")
	p.does(number, "clear", "yes")
	p.does(number, "ours", "yes")
	p.does(number, "right", "refund")
	p.does(number, "refund-amount", "above-limit", "refund-reason", "charged-twice")
	nadia := p.staff[sample.Nadia]
	nadia.Proved = p.hand.Now()
	must(p.T, p.Cases.Walk(p.Context(), nadia, number, procedure.Deed{
		Kind: procedure.Done, Typed: map[string]string{"refund-amount": "30000"},
	}))
	must(p.T, p.DB.Deed(p.Context(), func(tx *db.Tx) error {
		c := p.page(number).Case
		amount := money.Amount{Minor: 60_000_00, Currency: "PKR"}
		_, err := order.Ask(tx, p.staff[sample.Sara], order.Matter{Case: c.ID, Customer: c.Customer, Office: c.Office, Team: c.Team}, amount, "and for the trouble", p.hand.Now())
		return err
	}))
}

// publishes brings the next edition of the charter into force.
func (p past) publishes() {
	p.Helper()
	next, err := charters.Charter()
	must(p.T, err)
	next.Promises = next.Promises[:len(next.Promises)-1]
	must(p.T, p.Publishing.Publish(p.Context(), p.staff[sample.Ayesha], publishing.Documents{Charter: next}, "Explaining delays has its own page now"))
}

// joins makes one person of two, and has a pledge broken.
func (p past) joins() {
	p.Helper()
	must(p.T, p.DB.Deed(p.Context(), func(tx *db.Tx) error {
		sara, at := p.staff[sample.Sara], p.hand.Now()
		double, err := customer.Make(tx, sara, customer.Customer{Name: "A. Demir", Emails: []string{"ayse@example.com"}}, at)
		if err != nil {
			return err
		}
		person, err := customer.Find(tx, customer.Phone, "+923005550142")
		if err != nil {
			return err
		}
		if _, err := clock.Promise(tx, sara, clock.Pledge{
			Case: p.page(1).Case.ID, Customer: person, Kind: clock.DatePledge, Until: at.Add(time.Hour), Made: at,
		}); err != nil {
			return err
		}
		sara.Proved = at // two records are not parted again
		return customer.Join(tx, sara, double, person, func(*db.Tx, people.Actor, ids.ID) (bool, error) { return true, nil }, at)
	}))
}
