package customer_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/search"
	"vaada/internal/testkit"
	"vaada/people"
)

var (
	at    = testkit.Hand().Now()
	agent = people.Actor{Kind: people.Person, ID: 1, Proved: at, Holdings: people.Everywhere(people.Agent)}
)

func deed(t *testing.T, d *db.DB, do func(*db.Tx) error) {
	t.Helper()
	if err := d.Deed(t.Context(), do); err != nil {
		t.Fatal(err)
	}
}

func made(t *testing.T, d *db.DB, c customer.Customer) (id ids.ID) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) (err error) {
		id, err = customer.Make(tx, agent, c, at)
		return err
	})
	return id
}

func of(t *testing.T, d *db.DB, id ids.ID) (c customer.Customer) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) (err error) {
		c, err = customer.Of(tx, agent, id)
		return err
	})
	return c
}

// everybody is seen by who joins.
func everybody(*db.Tx, people.Actor, ids.ID) (bool, error) { return true, nil }

func join(t *testing.T, d *db.DB, twin, person ids.ID) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) error { return customer.Join(tx, agent, twin, person, everybody, at) })
}

func found(t *testing.T, d *db.DB, words string) (hits []ids.ID) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) error {
		all, err := search.FindKind(tx, "customer", []string{customer.Filed}, words, 10)
		for _, hit := range all {
			hits = append(hits, hit.ID)
		}
		return err
	})
	return hits
}

func TestADoubleLeadsToThePerson(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		person := made(t, d, customer.Customer{Name: "Ayşe Demir", Phones: []string{"+905325550142"}})
		double := made(t, d, customer.Customer{Name: "Ayse D.", Emails: []string{"ayse@example.com"}, Phones: []string{"+905325550142"}})
		third := made(t, d, customer.Customer{Name: "A. Demir", Phones: []string{"+905325550199"}})
		join(t, d, double, person)
		join(t, d, third, double)  // to a double: it is led on
		join(t, d, person, double) // they are one already
		for _, id := range []ids.ID{person, double, third} {
			c := of(t, d, id)
			if c.ID != person || c.Name != "Ayşe Demir" || !slices.Equal(c.Emails, []string{"ayse@example.com"}) ||
				!slices.Equal(c.Phones, []string{"+905325550142", "+905325550199"}) {
				t.Errorf("%v leads to %+v", id, c)
			}
		}
		deed(t, d, func(tx *db.Tx) error {
			rows, err := customer.Rows(tx, person)
			slices.Sort(rows)
			if !slices.Equal(rows, []ids.ID{person, double, third}) {
				t.Errorf("the person was written down as %v", rows)
			}
			return err
		})
		for _, words := range []string{"ayşe", "ayse@example.com", "+905325550199"} {
			if got := found(t, d, words); !slices.Equal(got, []ids.ID{person}) {
				t.Errorf("%q finds %v", words, got)
			}
		}
	})
}

// What a record lacks of name and address comes from the one that goes into it;
// what it has stays.
func TestARecordWithoutANameTakesTheDoubles(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		bare := made(t, d, customer.Customer{Phones: []string{"+905325550142"}, Address: "Kadikoy"})
		double := made(t, d, customer.Customer{Name: "Ayse D.", Address: "Besiktas"})
		join(t, d, double, bare)
		if c := of(t, d, bare); c.Name != "Ayse D." || c.Address != "Kadikoy" {
			t.Errorf("it is %+v", c)
		}
		if got := found(t, d, "ayse"); !slices.Equal(got, []ids.ID{bare}) {
			t.Errorf("the name finds %v", got)
		}
	})
}

func TestJoiningNeedsTwoWhoAreThereAndSomebodyWhoMay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		id := made(t, d, customer.Customer{Name: "Elif"})
		stale := agent
		stale.Proved = at.Add(-16 * time.Minute)
		for name, try := range map[string]struct {
			who          people.Actor
			twin, person ids.ID
			want         fault.Kind
		}{
			"an unknown double":                    {agent, 1, id, fault.KindNotFound},
			"an unknown person":                    {agent, id, 1, fault.KindNotFound},
			"an engineer":                          {people.Actor{Kind: people.Person, ID: 2, Holdings: people.Everywhere(people.Engineer)}, id, id, fault.KindForbidden},
			"who proved too long ago who they are": {stale, id, id, fault.KindUnproved},
			"a customer":                           {people.ByLink(id), id, id, fault.KindForbidden},
		} {
			err := d.Deed(t.Context(), func(tx *db.Tx) error { return customer.Join(tx, try.who, try.twin, try.person, everybody, at) })
			if !fault.Is(err, try.want) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestPeopleOfOneHouseShareATelephone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		const phone = "+923005550142"
		mother := made(t, d, customer.Customer{Name: "Nasreen", Phones: []string{phone}})
		son := made(t, d, customer.Customer{Name: "Hamza"})
		deed(t, d, func(tx *db.Tx) error {
			for range 2 { // told twice it is one address
				if err := customer.Reach(tx, son, customer.Phone, phone, at+1); err != nil {
					return err
				}
			}
			first, err := customer.Find(tx, customer.Phone, phone)
			if err != nil || first != mother {
				t.Errorf("the telephone is first %v's: %v", first, err)
			}
			sharing, err := customer.Sharing(tx, customer.Phone, phone)
			if !slices.Equal(sharing, []ids.ID{mother, son}) {
				t.Errorf("it is shared by %v", sharing)
			}
			return err
		})
		if c := of(t, d, son); !slices.Equal(c.Phones, []string{phone}) {
			t.Errorf("the son is %+v", c)
		}
		if got := found(t, d, phone); len(got) != 2 {
			t.Errorf("the number finds %v", got)
		}
	})
}

func TestWhatIsNotToldStaysAsItWas(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		id := made(t, d, customer.Customer{Name: "Hamza", Language: language.Urdu, Address: "Mall Road 7", Internal: true})
		deed(t, d, func(tx *db.Tx) error { return customer.Change(tx, agent, id, "حمزہ", "", "", at) })
		if c := of(t, d, id); c.Name != "حمزہ" || c.Language != language.Urdu || c.Address != "Mall Road 7" || !c.Internal {
			t.Errorf("changed, the customer is %+v", c)
		}
		if got := found(t, d, "hamza"); !slices.Equal(got, []ids.ID{id}) {
			t.Errorf("his name in Roman letters finds %v", got)
		}
	})
}

func TestACustomerReadsNobodyElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		id := made(t, d, customer.Customer{Name: "Elif"})
		stale := agent
		stale.Proved = at.Add(-16 * time.Minute)
		for name, try := range map[string]struct {
			who  people.Actor
			good bool
		}{
			"staff": {agent, true}, "herself": {people.ByLink(id), true}, "another": {people.ByLink(7), false}, "nobody": {people.Actor{}, false},
		} {
			err := d.Look(t.Context(), func(tx *db.Tx) error { _, err := customer.Of(tx, try.who, id); return err })
			if try.good != (err == nil) || err != nil && !fault.Is(err, fault.KindNotFound) {
				t.Errorf("%s: %v", name, err)
			}
		}
		deed(t, d, func(tx *db.Tx) error {
			if _, err := customer.Find(tx, customer.Email, "nobody@example.com"); !errors.Is(err, db.ErrNone) {
				t.Errorf("nobody's address: %v", err)
			}
			return nil
		})
	})
}

func TestTelephoneNumbersAreWrittenOneWay(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"0300 5550142": "+923005550142", "+90 (532) 555-01-42": "+905325550142", "0092.300.5550142": "+923005550142",
		"۰۳۰۰۵۵۵۰۱۴۲": "+923005550142", " 115 ": "115", "\u2066+92 300 5550142\u2069": "+923005550142",
		"": "", "call me": "", "1": "", "1234567890123456": "", "0300 5550142 ext 7": "",
	} {
		if got, good := customer.CleanPhone(typed, "92"); got != want || good != (want != "") {
			t.Errorf("%q is written %q, %v", typed, got, good)
		}
	}
}
