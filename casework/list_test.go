package casework_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"vaada/casework"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
	"vaada/touchpoint"
)

// begin opens a case at the counter for somebody, and gives its number.
func (h house) begin(who people.Actor, name, subject string) int64 {
	h.Helper()
	number, err := h.cases.Begin(h.Context(), who, casework.Beginning{
		Name: name, Subject: subject, Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Language: language.Guess(subject),
	})
	must(h.T, err)
	h.hand.Advance(time.Minute)
	return number
}

// list reads a whole view, so many rows a page.
func (h house) list(who people.Actor, view casework.View, size int) (numbers []int64, counts map[casework.View]int) {
	h.Helper()
	var after casework.Cursor
	for range 100 {
		list, err := h.cases.List(h.Context(), who, view, after, size)
		must(h.T, err)
		if len(list.Rows) > size {
			h.Fatalf("a page of %d has %d rows", size, len(list.Rows))
		}
		for _, row := range list.Rows {
			numbers = append(numbers, row.Number)
		}
		if list.Next == (casework.Cursor{}) {
			return numbers, list.Counts
		}
		after = list.Next
	}
	h.Fatal("the list has no end")
	return nil, nil
}

func TestAListIsReadPageByPageAsOneList(t *testing.T) {
	inHouse(t, func(h house) {
		for i := range 9 {
			h.begin(h.sara(), fmt.Sprint("Customer ", i), "It drips")
		}
		for _, view := range []casework.View{casework.Mine, casework.Team, casework.Open} {
			whole, counts := h.list(h.sara(), view, 50)
			if len(whole) != 9 || !slices.IsSorted(whole) || counts[view] != 9 {
				t.Errorf("%s is %v, counted %v", view, whole, counts)
			}
			for _, size := range []int{1, 2, 3, 9} {
				if paged, _ := h.list(h.sara(), view, size); !slices.Equal(paged, whole) {
					t.Errorf("%s in pages of %d is %v", view, size, paged)
				}
			}
		}
		if _, err := h.cases.List(t.Context(), h.sara(), "everything", casework.Cursor{}, 5); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("an unknown view: %v", err)
		}
	})
}

func TestEachViewHoldsWhatItsNameSays(t *testing.T) {
	inHouse(t, func(h house) {
		mine, hers := h.begin(h.sara(), "Elif", "It drips"), h.begin(h.nadia(), "Hamza", "It hums")
		nobodys := h.complaint()
		h.walks(hers, procedure.Deed{Kind: procedure.Left, Reason: "solved"})
		must(t, h.cases.Close(t.Context(), h.nadia(), hers, "solved"))
		for view, want := range map[casework.View][]int64{
			casework.Mine: {mine}, casework.Team: {mine, nobodys}, casework.Open: {mine, nobodys}, casework.Closed: {hers},
		} {
			got, _ := h.list(h.sara(), view, 50)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("%s holds %v, not %v", view, got, want)
			}
		}
		must(t, h.cases.Assign(t.Context(), h.sara(), nobodys, h.sara().ID))
		if got, _ := h.list(h.sara(), casework.Mine, 50); len(got) != 2 {
			t.Errorf("after she took one, hers are %v", got)
		}
		if err := h.cases.Assign(t.Context(), h.sara(), mine, h.staff[sample.Deniz].ID); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent gave a case away: %v", err)
		}
		must(t, h.cases.Assign(t.Context(), h.nadia(), mine, h.staff[sample.Deniz].ID))
		if err := h.cases.Assign(t.Context(), h.nadia(), mine, 1); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("given to nobody there is: %v", err)
		}
		if got, _ := h.list(h.staff[sample.Deniz], casework.Mine, 50); !slices.Equal(got, []int64{mine}) {
			t.Errorf("Deniz has %v", got)
		}
	})
}

func TestAnEngineerSeesTheCasesOfOwnVisitsAlone(t *testing.T) {
	inHouse(t, func(h house) {
		visited, other := h.begin(h.sara(), "Elif", "It drips"), h.begin(h.sara(), "Hamza", "It hums")
		h.does(visited, "answer", "")
		h.does(visited, "account", "", "phone", "0300 5550142")
		h.does(visited, "request", "", "appliance", "fridge", "fault", "It drips", "danger", "no")
		h.does(visited, "create", "")
		h.does(visited, "needed", "yes")
		h.does(visited, "engineers", "")
		booked := h.page(visited).Visits[0].Engineer
		for _, name := range []string{sample.Imran, sample.George, sample.Yusuf} {
			who := h.staff[name]
			want := []int64{}
			if who.ID == booked {
				want = []int64{visited}
			}
			if got, counts := h.list(who, casework.Open, 50); !slices.Equal(append([]int64{}, got...), want) || counts[casework.Open] != len(want) {
				t.Errorf("%s sees %v, counts %v", name, got, counts)
			}
			for number, sees := range map[int64]bool{visited: who.ID == booked, other: false} {
				if _, err := h.cases.Case(t.Context(), who, number, 0); sees != (err == nil) || err != nil && !fault.Is(err, fault.KindNotFound) {
					t.Errorf("%s reads %d: %v", name, number, err)
				}
				if h.cases.MayHear(t.Context(), who, casework.CaseThing(number)) != sees {
					t.Errorf("%s hears of %d otherwise than he sees it", name, number)
				}
			}
			found, err := h.cases.Search(t.Context(), who, "hums")
			if err != nil || len(found.Cases) != 0 {
				t.Errorf("%s finds %v, %v", name, found.Cases, err)
			}
		}
		for _, who := range h.staff {
			if who.ID != booked {
				continue
			}
			err := h.cases.Walk(t.Context(), who, visited, procedure.Deed{Kind: procedure.Left, Reason: "it suits me"})
			if !fault.Is(err, fault.KindForbidden) {
				t.Errorf("an engineer left the chart: %v", err)
			}
			if err := h.tries(who, visited, "tell", ""); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("an engineer did an agent's step: %v", err)
			}
		}
		for name, who := range map[string]people.Actor{"a customer": people.ByLink(1), "a key": {Kind: people.Key, ID: 1}, "nobody": {}} {
			if _, err := h.cases.List(t.Context(), who, casework.Open, casework.Cursor{}, 5); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s lists: %v", name, err)
			}
		}
	})
}

func TestAnotherOfficeSeesNothing(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		foreign := h.sara()
		foreign.Office, foreign.ID, foreign.Team = ids.New(), ids.New(), ids.New()
		foreign.Holdings = people.At(foreign.Office, foreign.Roles()...)
		if got, _ := h.list(foreign, casework.Open, 50); len(got) != 0 {
			t.Errorf("another office lists %v", got)
		}
		for name, try := range map[string]error{
			"reads": func() error { _, err := h.cases.Case(t.Context(), foreign, number, 0); return err }(),
			"walks": h.cases.Walk(t.Context(), foreign, number, procedure.Deed{Kind: procedure.Done}),
			"says":  h.cases.Say(t.Context(), foreign, number, casework.Saying{Kind: touchpoint.Note, Body: "x"}),
			"takes": h.cases.Assign(t.Context(), foreign, number, foreign.ID),
			"draft": h.cases.Draft(t.Context(), foreign, number, touchpoint.Note, "x"),
		} {
			if !fault.Is(try, fault.KindNotFound) {
				t.Errorf("%s: %v", name, try)
			}
		}
		contact, err := h.cases.Phone(t.Context(), h.sara(), touchpoint.CallEvent{Call: "c", Kind: touchpoint.Ring})
		must(t, err)
		_, err = h.cases.Begin(t.Context(), foreign, casework.Beginning{Contact: contact, Name: "Elif", RequestType: touchpoint.ServiceRequest})
		if !fault.Is(err, fault.KindNotFound) {
			t.Errorf("begins with a call of ours: %v", err)
		}
		for _, words := range []string{"drips", casework.Code(number)} {
			if found, err := h.cases.Search(t.Context(), foreign, words); err != nil || len(found.Cases) != 0 {
				t.Errorf("%q finds %v, %v", words, found.Cases, err)
			}
		}
	})
}

func TestSearchFindsWordsInAnyScriptAndNumbersAtOnce(t *testing.T) {
	inHouse(t, func(h house) {
		fridge := h.begin(h.sara(), "محمد سلیم", "فریج ٹھنڈا نہیں کر رہا")
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			return customer.Reach(tx, h.page(fridge).Case.Customer, customer.Phone, "+923005550142", h.hand.Now())
		}))
		oven := h.begin(h.sara(), "Ayşe Demir", "Fırın ısınmıyor")
		for words, want := range map[string][]int64{
			"farij thanda nahi": {fridge}, "saleem": {fridge}, "فريج": {fridge}, "firin isinmiyor": {oven}, "AYSE": {oven},
			casework.Code(oven): {oven}, "va-" + fmt.Sprint(fridge): {fridge}, "nothing of the kind": {},
		} {
			found, err := h.cases.Search(t.Context(), h.sara(), words)
			must(t, err)
			got := []int64{}
			for _, row := range found.Cases {
				got = append(got, row.Number)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q finds %v, not %v", words, got, want)
			}
		}
		for _, phone := range []string{"0300 5550142", "+92 300 5550142", "۰۳۰۰۵۵۵۰۱۴۲"} {
			found, err := h.cases.Search(t.Context(), h.sara(), phone)
			if err != nil || len(found.Customers) != 1 || found.Customers[0].Name != "محمد سلیم" {
				t.Errorf("%q finds %v, %v", phone, found.Customers, err)
			}
		}
	})
}

// Who joins two customers sees both: of one office that is not theirs they join
// none, whichever of the two it is.
func TestNobodyJoinsACustomerWhomTheyDoNotSee(t *testing.T) {
	inHouse(t, func(h house) {
		mine, theirs := h.begin(h.sara(), "Ayşe Demir", "It drips"), h.begin(h.sara(), "A. Demir", "It hums")
		own, other := h.page(mine).Case.Customer, h.page(theirs).Case.Customer
		elsewhere := h.sara()
		elsewhere.ID, elsewhere.Office, elsewhere.Team = ids.New(), ids.New(), 0
		elsewhere.Holdings = people.At(elsewhere.Office, people.Agent)
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE casework_cases SET office = $1, team = 0, owner = 0 WHERE number = $2`, elsewhere.Office, theirs)
			return err
		}))
		for name, who := range map[string]people.Actor{"here": h.sara(), "there": elsewhere} {
			for _, pair := range [][2]ids.ID{{own, other}, {other, own}} {
				if err := h.cases.JoinCustomers(t.Context(), h.proved(who), pair[0], pair[1]); !fault.Is(err, fault.KindNotFound) {
					t.Errorf("an agent %s joins %v: %v", name, pair, err)
				}
			}
		}
		if err := h.cases.JoinCustomers(t.Context(), h.staff[sample.Imran], own, other); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an engineer joins: %v", err)
		}
		must(t, h.cases.JoinCustomers(t.Context(), h.proved(h.staff[sample.Ayesha]), other, own)) // who sees all offices
	})
}

func TestACustomersHistoryFollowsDoubles(t *testing.T) {
	inHouse(t, func(h house) {
		first, second := h.begin(h.sara(), "Ayşe Demir", "It drips"), h.begin(h.sara(), "A. Demir", "It hums")
		person, double := h.page(first).Case.Customer, h.page(second).Case.Customer
		must(t, h.cases.JoinCustomers(t.Context(), h.proved(h.sara()), double, person))
		known, err := h.cases.Customer(t.Context(), h.sara(), double)
		must(t, err)
		if known.Customer.ID != person || len(known.Cases) != 2 || known.Cases[0].Customer != "Ayşe Demir" {
			t.Errorf("the card is %+v", known)
		}
		if page := h.page(first); len(page.History) != 1 || page.History[0].Number != second {
			t.Errorf("the history is %+v", page.History)
		}
	})
}

func TestACallerWhoSharesATelephoneIsKnownTheNextTime(t *testing.T) {
	inHouse(t, func(h house) {
		begin := func(name string) ids.ID {
			number, err := h.cases.Begin(t.Context(), h.sara(), casework.Beginning{
				Name: name, Phone: "0300 5550142", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
			})
			must(t, err)
			return h.page(number).Case.Customer
		}
		mother, son := begin("Nasreen"), begin("Hamza")
		if mother == son || begin("hamza") != son || begin("Nasreen") != mother {
			t.Error("people of one house are taken for each other, or written down anew")
		}
	})
}

func TestNobodyWritesOverWhatAnotherWrote(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		var all sync.WaitGroup
		for i := range 8 {
			all.Go(func() {
				err := h.cases.Say(t.Context(), h.nadia(), number, casework.Saying{Kind: touchpoint.Note, Body: fmt.Sprint("note ", i)})
				if err != nil {
					t.Error(err)
				}
			})
		}
		all.Go(func() {
			if err := h.cases.Assign(t.Context(), h.sara(), number, h.sara().ID); err != nil {
				t.Error(err)
			}
		})
		all.Go(func() {
			if err := h.cases.Sweep(t.Context(), h.hand.Now().Add(2*time.Hour)); err != nil {
				t.Error(err)
			}
		})
		all.Wait()
		page := h.page(number)
		if page.Case.Owner != h.sara().ID || len(page.Contacts) != 10 || page.Case.LastContact != page.Contacts[9].ID {
			t.Errorf("it is %v's, has %d contacts, the last is not %v", page.Case.Owner, len(page.Contacts), page.Case.LastContact)
		}
	})
}

func TestOfTwoWhoBeginWithOneCallOneIsTold(t *testing.T) {
	inHouse(t, func(h house) {
		contact, err := h.cases.Phone(t.Context(), h.sara(), touchpoint.CallEvent{Call: "c", Kind: touchpoint.Ring, Caller: "0300 5550142"})
		must(t, err)
		var all sync.WaitGroup
		answers := make([]error, 4)
		for i := range answers {
			all.Go(func() {
				_, answers[i] = h.cases.Begin(t.Context(), h.sara(), casework.Beginning{
					Contact: contact, Name: "Elif", RequestType: touchpoint.ServiceRequest,
				})
			})
		}
		all.Wait()
		begun := 0
		for _, err := range answers {
			if err == nil {
				begun++
			} else if !fault.Is(err, fault.KindConflict) {
				t.Error(err)
			}
		}
		if cases := h.count(`SELECT COUNT(*) FROM casework_cases`); begun != 1 || cases != 1 {
			t.Errorf("%d began, there are %d cases", begun, cases)
		}
	})
}

func TestTheRowsOfCasesAreReadWithinTheScope(t *testing.T) {
	inHouse(t, func(h house) {
		one, two := h.page(h.begin(h.sara(), "Ayla Kaya", "It drips")).Case, h.page(h.complaint()).Case
		found, err := h.cases.Rows(t.Context(), h.sara(), one.ID, two.ID, two.ID, 0, ids.New())
		must(t, err)
		if len(found) != 2 || found[one.ID].Customer != "Ayla Kaya" || found[one.ID].Subject != "It drips" || found[two.ID].Number != two.Number {
			t.Errorf("she reads %+v", found)
		}
		if none, err := h.cases.Rows(t.Context(), h.sara()); err != nil || len(none) != 0 {
			t.Errorf("without ids: %+v, %v", none, err)
		}
		elsewhere := h.sara()
		elsewhere.Office = ids.New()
		elsewhere.Holdings = people.At(elsewhere.Office, elsewhere.Roles()...)
		for name, who := range map[string]people.Actor{"an agent of another office": elsewhere, "an engineer without a visit there": h.staff[sample.Imran]} {
			if found, err := h.cases.Rows(t.Context(), who, one.ID, two.ID); err != nil || len(found) != 0 {
				t.Errorf("%s reads %+v, %v", name, found, err)
			}
		}
		if _, err := h.cases.Rows(t.Context(), people.ByLink(7), one.ID); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("a customer: %v", err)
		}
	})
}
