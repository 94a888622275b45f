package casework_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"vaada/casework"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/money"
	"vaada/internal/outbox"
	"vaada/order"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
)

// shut makes a case private as its owner.
func (h house) shut(who people.Actor, number int64) {
	h.Helper()
	must(h.T, h.cases.MakePrivate(h.Context(), who, number, "a matter of health"))
}

func TestAPrivateCaseIsSeenByItsOwnerTheAdmittedAndManagers(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		if err := h.cases.MakePrivate(t.Context(), h.staff[sample.Bilal], number, "why"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent shut a colleague's case: %v", err)
		}
		if err := h.cases.MakePrivate(t.Context(), h.sara(), number, " "); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("without a reason: %v", err)
		}
		h.shut(h.sara(), number)
		if err := h.cases.MakePrivate(t.Context(), h.sara(), number, "again"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("twice: %v", err)
		}
		sees := func(want ...string) {
			t.Helper()
			for name, who := range h.staff {
				_, err := h.cases.Case(t.Context(), who, number, 0)
				if slices.Contains(want, name) != (err == nil) || err != nil && !fault.Is(err, fault.KindNotFound) {
					t.Errorf("%s: %v", name, err)
				}
			}
		}
		sees(sample.Sara, sample.Ayesha)
		if err := h.cases.Admit(t.Context(), h.sara(), number, h.staff[sample.Imran].ID); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("an engineer who does not come there was admitted: %v", err)
		}
		must(t, h.cases.Admit(t.Context(), h.sara(), number, h.staff[sample.Selin].ID))
		sees(sample.Sara, sample.Ayesha, sample.Selin)
		if err := h.cases.Admit(t.Context(), h.staff[sample.Selin], number, h.staff[sample.Bilal].ID); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("who was admitted admitted another: %v", err)
		}
		must(t, h.cases.Dismiss(t.Context(), h.sara(), number, h.staff[sample.Selin].ID))
		sees(sample.Sara, sample.Ayesha)
		must(t, h.cases.Assign(t.Context(), h.staff[sample.Ayesha], number, h.staff[sample.Bilal].ID))
		sees(sample.Sara, sample.Bilal, sample.Ayesha) // who had it sees it still
		ayesha := h.staff[sample.Ayesha]
		ayesha.Proved = 0
		if err := h.cases.MakeOpen(t.Context(), ayesha, number); !fault.Is(err, fault.KindUnproved) {
			t.Errorf("at a screen that was left open it is shown to all: %v", err)
		}
		ayesha.Proved = h.hand.Now()
		must(t, h.cases.MakeOpen(t.Context(), ayesha, number))
		sees(sample.Sara, sample.Bilal, sample.Priya, sample.Deniz, sample.Nadia, sample.Ayesha, sample.Ravi, sample.Selin) // not Usman, who keeps the system
		if n := h.count(`SELECT COUNT(*) FROM people_admitted`); n != 0 {
			t.Errorf("%d are admitted to a case that is open to all", n)
		}
	})
}

// What was promised by somebody who would not see the case any more is not
// lost: who owes something is admitted, the engineer too who is to come.
func TestWhoOwesSomethingInAPrivateCaseIsAdmitted(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		h.does(number, "answer", "")
		h.does(number, "account", "", "phone", "0300 5550142")
		h.does(number, "request", "", "appliance", "fridge", "fault", "It drips", "danger", "no")
		h.does(number, "create", "")
		h.does(number, "needed", "yes")
		h.shut(h.sara(), number)
		h.does(number, "engineers", "")
		v := h.page(number).Visits[0]
		for _, who := range h.staff {
			if !who.Is(people.Engineer) {
				continue
			}
			_, err := h.cases.Visit(t.Context(), who, v.ID)
			mine, wrong := h.cases.Visits(t.Context(), who, hours.DateIn(v.From, who.Zone))
			must(t, wrong)
			if own := who.ID == v.Engineer; own != (err == nil) || own != (len(mine) == 1) {
				t.Errorf("%s: %v, %d visits", who.Name, err, len(mine))
			}
		}
		if err := h.cases.Dismiss(t.Context(), h.sara(), number, v.Engineer); !fault.Is(err, fault.KindConflict) {
			t.Errorf("who is to come was dismissed: %v", err)
		}
		if _, err := h.cases.Visit(t.Context(), h.staff[sample.Bilal], v.ID); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a colleague reads the visit: %v", err)
		}
	})
}

func TestReadingSomethingPrivateLeavesOneLine(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		c := h.page(number).Case
		lines := func(verb string) (n int) {
			return h.count(`SELECT COUNT(*) FROM journal_entries WHERE kind = 'case' AND subject = $1 AND verb = $2`, c.ID, verb)
		}
		h.page(number)
		if n := lines("read a private"); n != 0 {
			t.Errorf("reading an open case left %d lines", n)
		}
		h.shut(h.sara(), number)
		for range 3 {
			h.page(number) // as the manager
		}
		if n := lines("read a private"); n != 1 {
			t.Errorf("reading on left %d lines", n)
		}
		h.hand.Advance(16 * time.Minute)
		h.page(number)
		if _, err := h.cases.Case(t.Context(), h.sara(), number, 0); err != nil || lines("read a private") != 3 {
			t.Errorf("reading again, and another's reading, left %d lines: %v", lines("read a private"), err)
		}
		if private, err := h.cases.IsPrivate(t.Context(), h.sara(), number, 0); err != nil || !private {
			t.Errorf("nobody knows before reading that it leaves a line: %v", err)
		}
	})
}

func TestAPrivateNoteIsReadByItsWriterTheNamedAndManagers(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.begin(h.sara(), "Elif", "It drips")
		before := h.page(number).Case
		must(t, h.cases.Say(t.Context(), h.sara(), number, casework.Saying{
			Kind: touchpoint.Note, Body: "He drinks", Private: true, Named: []ids.ID{h.staff[sample.Selin].ID},
		}))
		if after := h.page(number).Case; after.LastLine != before.LastLine || after.LastContact != before.LastContact {
			t.Error("the list tells of a private note")
		}
		var note ids.ID
		for _, contact := range h.page(number).Contacts {
			if contact.Private {
				note = contact.ID
			}
		}
		for name, who := range h.staff {
			page, err := h.cases.Case(t.Context(), who, number, 0)
			if err != nil {
				continue // an engineer
			}
			reads := slices.ContainsFunc(page.Contacts, func(c touchpoint.Contact) bool { return c.ID == note })
			want := name == sample.Sara || name == sample.Selin || name == sample.Ayesha
			_, err = h.cases.Contact(t.Context(), who, number, note)
			if reads != want || want != (err == nil) {
				t.Errorf("%s reads it: %v, alone: %v", name, reads, err)
			}
		}
		must(t, h.cases.Say(t.Context(), h.staff[sample.Bilal], number, casework.Saying{Kind: touchpoint.CallLog, Body: "He called"}))
		if err := h.cases.Say(t.Context(), h.sara(), number, casework.Saying{
			Kind: touchpoint.Note, Body: "x", Private: true, Named: []ids.ID{ids.New()},
		}); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("for nobody there is: %v", err)
		}
		must(t, h.db.Look(t.Context(), func(tx *db.Tx) error {
			at, err := journal.Last(tx, h.staff[sample.Ayesha].ID, "read a private note in a", "case", before.ID)
			if at.IsZero() {
				t.Error("that a manager read it stands nowhere")
			}
			return err
		}))
	})
}

// Lists of what is owed, of refunds and of what could not be sent tell nothing
// of a case to those who do not see it.
func TestListsBesideTheCasesTellNothingOfAPrivateOne(t *testing.T) {
	inHouse(t, func(h house) {
		c := h.page(h.complaint()).Case // nobody's yet: whoever has the role may take its step
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			matter := order.Matter{Case: c.ID, Customer: c.Customer, Office: c.Office, Team: c.Team}
			if _, err := order.Ask(tx, h.sara(), matter, money.Amount{Minor: 90_000_00, Currency: "PKR"}, "x", h.hand.Now()); err != nil {
				return err
			}
			_, err := outbox.Put(tx, outbox.Item{Kind: casework.LetterKind, To: "x@example.com", Case: c.ID, At: h.hand.Now()})
			return err
		}))
		for range 3 {
			_, err := outbox.Sweep(t.Context(), h.db, h.hand.Now(), func(context.Context, outbox.Item) error { return outbox.Refused(errors.New("no")) })
			must(t, err)
		}
		told := func(name string) (owed, refunds, unsent bool) {
			who := h.staff[name]
			mine, err := h.cases.Today(t.Context(), who)
			must(t, err)
			owed = slices.ContainsFunc(mine, func(o casework.Owed) bool { return o.Case == c.ID })
			if who.Can(people.DecideRefunds) {
				waiting, _, err := h.cases.Refunds(t.Context(), who)
				must(t, err)
				refunds = len(waiting) > 0
			}
			if who.Can(people.KeepOutbox) {
				dead, err := h.cases.Unsent(t.Context(), who, 0, 10)
				must(t, err)
				unsent = slices.ContainsFunc(dead, func(one outbox.DeadItem) bool {
					return one.Case != 0 || one.To != "" || one.Payload != nil || one.LastFault != ""
				})
			}
			return owed, refunds, unsent
		}
		all := func(private bool) {
			t.Helper()
			for name, want := range map[string][3]bool{
				sample.Bilal: {!private, false, false}, sample.Nadia: {false, !private, false}, sample.Usman: {false, false, false},
				sample.Ayesha: {true, true, true},
			} {
				owed, refunds, unsent := told(name)
				if got := [3]bool{owed, refunds, unsent}; got != want {
					t.Errorf("private %v: %s is told %v, not %v", private, name, got, want)
				}
			}
		}
		all(false)
		must(t, h.cases.MakePrivate(t.Context(), h.staff[sample.Ayesha], c.Number, "a matter of health"))
		all(true)
	})
}

// Whatever is private, whoever is admitted and wherever roles are held: every
// way of reading agrees on who sees a case.
func TestEveryWayOfReadingAgreesOnWhoSeesAPrivateCase(t *testing.T) {
	inHouse(t, func(h house) {
		here, there := h.sara().Office, ids.New()
		var numbers []int64
		for range 3 {
			numbers = append(numbers, h.begin(h.sara(), "Elif", "It drips secretly"))
		}
		all, teams := []string{sample.Sara, sample.Bilal, sample.Nadia, sample.Imran}, []ids.ID{0, h.sara().Team, ids.New()}
		rapid.Check(t, func(r *rapid.T) {
			staff := map[string]people.Actor{}
			for _, name := range all {
				who := h.staff[name]
				who.Holdings = nil
				for range rapid.IntRange(1, 2).Draw(r, "holdings of "+name) {
					office := rapid.SampledFrom([]ids.ID{0, here, there}).Draw(r, "office")
					held := people.Holding{Role: rapid.SampledFrom(people.AllRoles).Draw(r, "role"), Office: office}
					if office != 0 {
						held.Team = rapid.SampledFrom(teams).Draw(r, "team")
					}
					who.Holdings = append(who.Holdings, held)
				}
				staff[name] = who
			}
			owners, admitted := map[int64]ids.ID{}, map[int64][]ids.ID{}
			private := map[int64]bool{}
			var cases []casework.Case
			for _, number := range numbers {
				c := h.page(number).Case
				owners[number] = h.staff[rapid.SampledFrom(all).Draw(r, "owner")].ID
				if private[number] = rapid.Bool().Draw(r, "private"); private[number] {
					for _, name := range rapid.SliceOfNDistinct(rapid.SampledFrom(all), 0, 2, func(name string) string { return name }).Draw(r, "admitted") {
						admitted[number] = append(admitted[number], h.staff[name].ID)
					}
				}
				c.Team = rapid.SampledFrom(teams).Draw(r, "team of the case")
				h.arrange(c, owners[number], private[number], admitted[number])
				cases = append(cases, c)
			}
			for name, who := range staff {
				for _, c := range cases {
					want := h.shouldSee(who, c, owners[c.Number], private[c.Number], admitted[c.Number])
					for way, sees := range h.ways(who, c) {
						if sees != want {
							r.Fatalf("%s with %+v, %d of %v, private %v for %v: %s says %v", name, who.Holdings, c.Number,
								owners[c.Number] == who.ID, private[c.Number], slices.Contains(admitted[c.Number], who.ID), way, sees)
						}
					}
				}
			}
		})
	})
}

// arrange writes down who has a case and who may see it, without asking anybody.
func (h house) arrange(c casework.Case, owner ids.ID, private bool, admitted []ids.ID) {
	h.Helper()
	must(h.T, h.db.Deed(h.Context(), func(tx *db.Tx) error {
		flag := 0
		if private {
			flag = 1
		}
		for _, statement := range []struct {
			text      string
			arguments []any
		}{
			{`UPDATE casework_cases SET owner = $1, private = $2, team = $3, revision = revision + 1 WHERE id = $4`, []any{owner, flag, c.Team, c.ID}},
			{`DELETE FROM people_admitted WHERE subject = $1`, []any{c.ID}},
			{`DELETE FROM casework_private WHERE case_id = $1`, []any{c.ID}},
			{`INSERT INTO casework_private (case_id, since, staff, reason, opened, opened_by) VALUES ($1, 1, 1, 'x', 0, 0)`, []any{c.ID}},
		} {
			if _, err := tx.Exec(statement.text, statement.arguments...); err != nil {
				return err
			}
		}
		for _, staff := range admitted {
			if err := people.Admit(tx, people.PrivateCase, c.ID, staff, 0, h.hand.Now()); err != nil {
				return err
			}
		}
		return nil
	}))
}

// shouldSee is who sees a case, said anew: where they hold a role that sees
// cases, in the office or team of the case or a team's colleague for what is no
// team's yet, and of what is private their own, what they were admitted to, and as
// manager everything.
func (h house) shouldSee(who people.Actor, c casework.Case, owner ids.ID, private bool, admitted []ids.ID) bool {
	within, manages := false, false
	for _, held := range who.Holdings {
		there := held.Office == 0 || held.Office == c.Office && (held.Team == 0 || c.Team == 0 || held.Team == c.Team)
		within = within || there && held.Role != people.Engineer && held.Role != people.Administrator
		manages = manages || there && held.Role == people.Manager
	}
	return within && (!private || owner == who.ID || manages || slices.Contains(admitted, who.ID))
}

// ways are all ways of reading in which a case can be met.
func (h house) ways(who people.Actor, c casework.Case) map[string]bool {
	h.Helper()
	ctx := h.Context()
	_, byNumber := h.cases.Number(ctx, who, c.Number)
	_, page := h.cases.Case(ctx, who, c.Number, 0)
	_, hand := h.cases.InHand(ctx, who, c.Number)
	_, contact := h.cases.Contact(ctx, who, c.Number, 1)
	rows, err := h.cases.Rows(ctx, who, c.ID)
	must(h.T, err)
	_, row := rows[c.ID]
	listed, _ := h.list(who, casework.Open, 3)
	words, err := h.cases.Search(ctx, who, "secretly")
	must(h.T, err)
	code, err := h.cases.Search(ctx, who, casework.Code(c.Number))
	must(h.T, err)
	known, err := h.cases.Customer(ctx, who, c.Customer)
	if !fault.Is(err, fault.KindNotFound) { // whoever sees no case of a customer may not open the card
		must(h.T, err)
	}
	has := func(rows []casework.Row) bool {
		return slices.ContainsFunc(rows, func(r casework.Row) bool { return r.ID == c.ID })
	}
	return map[string]bool{
		"its number": byNumber == nil, "its page": page == nil, "its step": hand == nil, "its row": row,
		"the list": slices.Contains(listed, c.Number), "a search by words": has(words.Cases), "a search by number": has(code.Cases),
		"the customer's card": has(known.Cases), "live news": h.cases.MayHear(ctx, who, casework.CaseThing(c.Number)),
		"a contact of it": page == nil && fault.Is(contact, fault.KindNotFound),
	}
}
