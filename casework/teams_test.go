package casework_test

import (
	"context"
	"errors"
	"testing"

	"vaada/casework"
	"vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
	"vaada/touchpoint"
)

// ofTeam is somebody who has a role in one team of an office alone, and is home
// there.
func ofTeam(role people.Role, office, team ids.ID) people.Actor {
	return people.Actor{
		Kind: people.Person, ID: ids.New(), Office: office, Team: team,
		Holdings: []people.Holding{{Role: role, Office: office, Team: team}},
	}
}

// another opens one more office.
func (h house) another(name string) ids.ID {
	h.Helper()
	desk := people.Desk{DB: h.db, Now: h.hand.Now}
	named := language.NewText(language.English, name)
	id, err := desk.AddOffice(h.Context(), people.Program(), named, named, starter.Karachi())
	must(h.T, err)
	return id
}

func TestASupervisorSeesTheRefundsOfTheirTeamAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		number := h.complaint()
		h.answer(number, "yes", "yes", "refund")
		must(t, h.Casework.Assign(t.Context(), h.staff[sample.Deniz], number, h.staff[sample.Deniz].ID)) // and so to a team
		h.do(sample.Deniz, number, map[string]string{"refund-amount": "4500", "refund-reason": "charged-twice"})
		c := h.page(number).Case
		if c.Team == 0 {
			t.Fatal("the case is no team's")
		}
		waiting := h.page(number).Refunds[0]
		for name, row := range map[string]struct {
			who  people.Actor
			sees bool
		}{
			"of the team":                   {ofTeam(people.Supervisor, c.Office, c.Team), true},
			"of another team":               {ofTeam(people.Supervisor, c.Office, ids.New()), false},
			"of another office":             {ofTeam(people.Supervisor, ids.New(), 0), false},
			"of the office, home elsewhere": {people.Actor{Kind: people.Person, ID: 7, Office: ids.New(), Holdings: people.At(c.Office, people.Supervisor)}, true},
		} {
			refunds, _, err := h.Casework.Refunds(t.Context(), row.who)
			if err != nil || row.sees != (len(refunds) == 1) {
				t.Errorf("a supervisor %s reads %+v, %v", name, refunds, err)
			}
			if row.sees {
				continue
			}
			if err := h.Casework.PayRefund(t.Context(), proved(row.who, h.Hand.Now()), waiting.ID); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("a supervisor %s paid: %v", name, err)
			}
		}
	})
}

func TestAListOfRefundsSaysWhatItDoesNotShow(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := anarHome(t, d)
		c := h.page(h.complaint()).Case
		ask := func(many int) {
			must(t, d.Deed(t.Context(), func(tx *db.Tx) error {
				for range many {
					of := order.Matter{Case: c.ID, Customer: c.Customer, Office: c.Office, Team: c.Team}
					if _, err := order.Ask(tx, h.staff[sample.Deniz], of, money.Amount{Minor: 1_00, Currency: "PKR"}, "broken", h.Hand.Now()); err != nil {
						return err
					}
				}
				return nil
			}))
		}
		manager := h.staff[sample.Ayesha]
		for _, each := range []struct {
			ask, shown int
			more       bool
		}{{200, 200, false}, {1, 200, true}} {
			ask(each.ask)
			if shown, more, err := h.Casework.Refunds(t.Context(), manager); err != nil || len(shown) != each.shown || more != each.more {
				t.Errorf("%d are shown, more %v: %v", len(shown), more, err)
			}
		}
		elsewhere := people.Actor{Kind: people.Person, ID: 7, Holdings: people.At(ids.New(), people.Manager)}
		if shown, more, err := h.Casework.Refunds(t.Context(), elsewhere); err != nil || len(shown) != 0 || more {
			t.Errorf("elsewhere %d are shown, more %v: %v", len(shown), more, err)
		}
	})
}

func TestAVisitIsSeenByWhoSeesItsCase(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		h.does(number, "answer", "")
		h.does(number, "account", "", "phone", "0300 5550142")
		h.does(number, "request", "", "appliance", "fridge", "fault", "It drips", "danger", "no")
		h.does(number, "create", "")
		h.does(number, "needed", "yes")
		h.does(number, "engineers", "")
		must(h.T, h.cases.Assign(h.Context(), h.sara(), number, h.sara().ID))
		page := h.page(number)
		c, visit := page.Case, page.Visits[0]
		for name, row := range map[string]struct {
			who  people.Actor
			sees bool
		}{
			"of the team":                   {ofTeam(people.Agent, c.Office, c.Team), true},
			"of another team":               {ofTeam(people.Agent, c.Office, ids.New()), false},
			"of another office":             {ofTeam(people.Agent, ids.New(), 0), false},
			"of the office, home elsewhere": {people.Actor{Kind: people.Person, ID: 7, Office: ids.New(), Holdings: people.At(c.Office, people.Agent)}, true},
			"engineer":                      {ofTeam(people.Engineer, c.Office, c.Team), false},
		} {
			_, err := h.cases.Visit(h.Context(), row.who, visit.ID)
			if row.sees != (err == nil) || err != nil && !fault.Is(err, fault.KindNotFound) {
				h.Errorf("%s reads the visit: %v", name, err)
			}
			if err := h.cases.Report(h.Context(), row.who, visit.ID, "repaired", "x"); !row.sees && !fault.Is(err, fault.KindNotFound) {
				h.Errorf("%s reports the visit: %v", name, err)
			}
		}
		must(h.T, h.cases.Walk(h.Context(), h.sara(), number, procedure.Deed{Kind: procedure.Left, Reason: "over"}))
	})
}

func TestALetterInACaseThatSomebodyDoesNotSeeIsListedWithoutItsWords(t *testing.T) {
	inHouse(t, func(h house) {
		c := h.page(h.begin(h.sara(), "Elif", "It drips")).Case
		var letter ids.ID
		must(h.T, h.db.Deed(h.Context(), func(tx *db.Tx) (err error) {
			letter, err = outbox.Put(tx, outbox.Item{Kind: "mail", To: "elif@example.com", Payload: []byte("It drips"), Case: c.ID, At: h.hand.Now()})
			return err
		}))
		_, err := outbox.Sweep(h.Context(), h.db, h.hand.Now(), func(context.Context, outbox.Item) error {
			return outbox.Refused(errors.New("no such user elif@example.com"))
		})
		must(h.T, err)
		var late ids.ID
		must(h.T, h.db.Deed(h.Context(), func(tx *db.Tx) (err error) {
			late, err = outbox.Put(tx, outbox.Item{Kind: "mail", To: "elif@example.com", Payload: []byte("It drips"), Case: c.ID, At: h.hand.Now()})
			return err
		}))
		_, err = outbox.Sweep(h.Context(), h.db, h.hand.Now(), func(context.Context, outbox.Item) error {
			return errors.New("elif@example.com is full, come back later")
		})
		must(h.T, err)
		must(h.T, h.cases.MakePrivate(h.Context(), h.staff[sample.Ayesha], c.Number, "a matter of health"))
		for name, row := range map[string]struct {
			who  people.Actor
			sees bool
		}{
			"manager":       {people.Actor{Kind: people.Person, ID: 7, Holdings: people.Everywhere(people.Manager)}, true},
			"administrator": {people.Actor{Kind: people.Person, ID: 7, Holdings: people.Everywhere(people.Administrator)}, false},
		} {
			unsent, err := h.cases.Unsent(h.Context(), row.who, 0, 10)
			must(h.T, err)
			if len(unsent) != 1 || unsent[0].ID != letter || unsent[0].Attempts != 1 {
				h.Fatalf("a %s reads %+v", name, unsent)
			}
			if one := unsent[0]; row.sees != (one.To != "") || row.sees != (one.LastFault != "") || row.sees != (one.Payload != nil) || row.sees != (one.Case != 0) {
				h.Errorf("a %s reads %+v", name, one)
			}
			waiting, err := h.cases.NotYetSent(h.Context(), row.who)
			must(h.T, err)
			if len(waiting) != 1 || waiting[0].ID != late || waiting[0].Attempts != 1 || waiting[0].Next == 0 {
				h.Fatalf("of what waits a %s reads %+v", name, waiting)
			}
			if one := waiting[0]; row.sees != (one.To != "") || row.sees != (one.LastFault != "") || one.Payload != nil || row.sees != (one.Case != 0) {
				h.Errorf("of what waits a %s reads %+v", name, one)
			}
		}
	})
}

func TestAnEngineerKnowsTheCustomersOfOwnVisitsAlone(t *testing.T) {
	inHouse(t, func(h house) {
		c := h.page(h.begin(h.sara(), "Elif Demir", "It drips")).Case
		engineer := ofTeam(people.Engineer, c.Office, c.Team)
		key := people.Actor{Kind: people.Key, ID: 9, Office: c.Office, Rights: []people.Right{people.Serve}}
		foreign := people.Actor{Kind: people.Key, ID: 9, Office: ids.New(), Rights: []people.Right{people.Serve}}
		for name, row := range map[string]struct {
			who   people.Actor
			knows bool
		}{
			"an agent": {h.sara(), true}, "an engineer": {engineer, false}, "a key": {key, true}, "a key of another office": {foreign, false},
		} {
			found, err := h.cases.Search(h.Context(), row.who, "Elif Demir")
			if err != nil || row.knows != (len(found.Customers) == 1) {
				h.Errorf("%s finds %+v, %v", name, found.Customers, err)
			}
			known, err := h.cases.Customer(h.Context(), row.who, c.Customer)
			if row.knows != (err == nil) || err != nil && (!fault.Is(err, fault.KindNotFound) || known.Customer.Name != "") {
				h.Errorf("%s reads %+v, %v", name, known, err)
			}
		}
		must(h.T, h.db.Deed(h.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE casework_cases SET engineer = $1 WHERE id = $2`, engineer.ID, c.ID)
			return err
		}))
		if found, err := h.cases.Search(h.Context(), engineer, "Elif Demir"); err != nil || len(found.Customers) != 1 {
			h.Errorf("the engineer of the visit finds %+v, %v", found.Customers, err)
		}
		if _, err := h.cases.Customer(h.Context(), engineer, c.Customer); err != nil {
			h.Errorf("the engineer of the visit reads: %v", err)
		}
	})
}

// Who leads cases elsewhere reads nothing of a customer, and finds them all the
// same by the whole number or address: whoever calls another office is not written
// down twice.
func TestWhoLeadsElsewhereFindsACustomerByTheWholeAddressAlone(t *testing.T) {
	inHouse(t, func(h house) {
		number, err := h.cases.Begin(h.Context(), h.sara(), casework.Beginning{
			Name: "Elif Demir", Phone: "0300 5550142", Email: "elif@example.com", Address: "Street 5", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
		})
		must(h.T, err)
		must(h.T, h.cases.MakePrivate(h.Context(), h.sara(), number, "a matter of health"))
		c := h.page(number).Case
		elsewhere := ofTeam(people.Agent, h.another("Izmir"), 0)
		lead := elsewhere
		lead.Holdings = people.Everywhere(people.Agent)
		for name, row := range map[string]struct {
			who            people.Actor
			typed          string
			known, reached int
		}{
			"her own":                   {h.sara(), "Elif Demir", 1, 0},
			"a colleague of a private":  {h.staff[sample.Bilal], "Elif Demir", 1, 0},
			"everywhere":                {lead, "Elif Demir", 1, 0},
			"elsewhere, by name":        {elsewhere, "Elif Demir", 0, 0},
			"elsewhere, by number":      {elsewhere, "+92 300 5550142", 0, 1},
			"elsewhere, by address":     {elsewhere, "Elif@Example.com", 0, 1},
			"elsewhere, by a part":      {elsewhere, "300 5550", 0, 0},
			"who leads none, by number": {ofTeam(people.Trainer, elsewhere.Office, 0), "+92 300 5550142", 0, 0},
		} {
			found, err := h.cases.Search(h.Context(), row.who, row.typed)
			if err != nil || len(found.Customers) != row.known || len(found.Reached) != row.reached {
				h.Errorf("%s finds %+v, %v", name, found, err)
			}
			for _, one := range found.Reached {
				if one.Name != "Elif Demir" || one.Address != "" || len(one.Phones)+len(one.Emails) != 1 {
					h.Errorf("%s is told %+v", name, one)
				}
			}
			_, err = h.cases.Customer(h.Context(), row.who, c.Customer)
			if row.known == 1 && err != nil || row.known == 0 && !fault.Is(err, fault.KindNotFound) {
				h.Errorf("%s reads the card: %v", name, err)
			}
		}
		begin := casework.Beginning{Customer: c.Customer, Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest}
		if _, err := h.cases.Begin(h.Context(), elsewhere, begin); !fault.Is(err, fault.KindInvalid) {
			h.Errorf("a case was begun with an id from elsewhere: %v", err)
		}
		begin.Customer, begin.Name, begin.Phone = 0, "Elif Demir", "0300 5550142"
		number, err = h.cases.Begin(h.Context(), elsewhere, begin)
		must(h.T, err)
		if again, err := h.cases.Number(h.Context(), elsewhere, number); err != nil || again.Customer != c.Customer {
			h.Errorf("she was written down twice: %v, %v", again.Customer, err)
		}
		if known, err := h.cases.Customer(h.Context(), elsewhere, c.Customer); err != nil || len(known.Cases) != 1 || known.Cases[0].Number != number {
			h.Errorf("with a case there her card is %+v, %v", known, err)
		}
	})
}

// What rings is every team's of its office; a call that somebody answered is
// that person's team's.
func TestAnAnsweredCallIsItsTeamsAlone(t *testing.T) {
	inHouse(t, func(h house) {
		contact, err := h.tells(touchpoint.Ring, "1")
		must(h.T, err)
		sara := h.sara()
		mate, other := ofTeam(people.Agent, sara.Office, sara.Team), ofTeam(people.Agent, sara.Office, ids.New())
		for name, who := range map[string]people.Actor{"her team": mate, "another team": other} {
			if _, err := h.cases.Call(h.Context(), who, contact); err != nil {
				h.Errorf("%s and a call that rings: %v", name, err)
			}
		}
		_, err = h.tells(touchpoint.Answer, "2")
		must(h.T, err)
		if _, err := h.cases.Call(h.Context(), mate, contact); err != nil {
			h.Errorf("her team and her call: %v", err)
		}
		_, reads := h.cases.Call(h.Context(), other, contact)
		_, tells := h.cases.Phone(h.Context(), other, touchpoint.CallEvent{Call: "call", Kind: touchpoint.Hold, Event: "3"})
		_, begins := h.cases.Begin(h.Context(), other, casework.Beginning{Contact: contact, Name: "Elif", RequestType: touchpoint.ServiceRequest})
		for deed, err := range map[string]error{"reads": reads, "tells": tells, "begins with": begins} {
			if !fault.Is(err, fault.KindNotFound) {
				h.Errorf("another team %s her call: %v", deed, err)
			}
		}
		if _, err := h.cases.Begin(h.Context(), mate, casework.Beginning{Contact: contact, Name: "Elif", RequestType: touchpoint.ServiceRequest}); err != nil {
			h.Errorf("her team begins with her call: %v", err)
		}
	})
}

// proved is somebody who just proved who they are.
func proved(who people.Actor, at now.Instant) people.Actor {
	who.Proved = at
	return who
}
