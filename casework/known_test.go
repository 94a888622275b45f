package casework_test

import (
	"maps"
	"testing"
	"time"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/order"
	"vaada/procedure"
)

// glancing is a procedure for complaints by e-mail that looks up every record, then
// asks something, and looks again.
func glancing() procedure.Chart {
	english := func(words string) language.Text { return language.NewText(language.English, words) }
	chart := procedure.Chart{
		Format: procedure.Format, Key: "complaint-by-email", Name: english("Complaints"), Handles: procedure.Handles{Touchpoints: []string{"email"}, Requests: []string{"complaint"}},
		Boxes: []procedure.Box{{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: string(procedure.Records[0])}}}},
	}
	for at, record := range procedure.Records {
		box := procedure.Box{Key: string(record), Kind: procedure.Lookup, Label: english("Look at " + string(record)), Record: record, Exits: []procedure.Exit{{To: "ask"}}}
		if at+1 < len(procedure.Records) {
			box.Exits[0].To = string(procedure.Records[at+1])
		}
		for _, held := range record.Holds() {
			field := procedure.Field{Key: held.Key, Type: held.Type, Label: english(held.Key)}
			if held.Type == procedure.MoneyField {
				field.Currency = "PKR"
			}
			box.Fields = append(box.Fields, field)
		}
		chart.Boxes = append(chart.Boxes, box)
	}
	chart.Boxes = append(chart.Boxes,
		procedure.Box{
			Key: "ask", Kind: procedure.Step, Label: english("Ask"), Exits: []procedure.Exit{{To: "again"}},
			Fields: []procedure.Field{{Key: "name", Type: procedure.TextField, Label: english("Name")}},
		},
		procedure.Box{Key: "again", Kind: procedure.Question, Label: english("Look again?"), Exits: []procedure.Exit{
			{Key: "yes", To: string(procedure.Records[0]), Label: english("Yes"), Usual: true}, {Key: "no", To: "end", Label: english("No")},
		}},
		procedure.Box{Key: "end", Kind: procedure.End, Label: english("End"), Outcome: "solved"})
	return chart
}

// A look-up finds what its record holds for who looks, overwrites nobody, and of other
// cases those that are private count for nobody.
func TestALookUpReadsItsRecordForWhoLooks(t *testing.T) {
	inHouse(t, func(h house) {
		h.publishes(glancing())
		first := h.complaint()
		found := h.on(first, "ask").Case.State.Fields
		want := procedure.Values{
			"name": "Ali Raza", "email": "ali@example.com", "colleague": "no", "number": casework.Code(first), "subject": "Mera fridge kharab hai",
			"earlier": "0", "earlier-open": "0", "pledges-open": "0", "promises-late": "0", "visits-made": "0", "refunds": "0",
		}
		for key, value := range want {
			if found[key] != value {
				t.Errorf("of the first case %s is %q, not %q", key, found[key], value)
			}
		}
		if opened, err := time.Parse(time.RFC3339, found["opened"]); err != nil || opened.Unix() != h.hand.Now().Time().Unix() {
			t.Errorf("it was opened %q", found["opened"])
		}
		for _, nothing := range []string{"phone", "address", "earlier-closed", "visit-at", "refunded", "pledge-until"} {
			if value, is := found[nothing]; is {
				t.Errorf("%s is %q", nothing, value)
			}
		}
		h.hand.Advance(time.Hour)
		second := h.complaint()
		c := h.page(second).Case
		if c.State.Fields["earlier"] != "1" || c.State.Fields["earlier-open"] != "1" {
			t.Errorf("of the second case %v", c.State.Fields)
		}
		until := h.hand.Now().Add(48 * time.Hour)
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			if _, err := clock.Promise(tx, h.sara(), clock.Pledge{Case: c.ID, Customer: c.Customer, Office: c.Office, Kind: clock.DatePledge, Until: until, Made: h.hand.Now(), MadeBy: h.sara().ID}); err != nil {
				return err
			}
			_, err := order.Ask(tx, h.proved(h.ayesha()), order.Matter{Case: c.ID, Customer: c.Customer, Office: c.Office, Team: c.Team},
				money.Amount{Minor: 1_000_00, Currency: "PKR"}, "Came broken", h.hand.Now())
			return err
		}))
		must(t, h.cases.MakePrivate(t.Context(), h.ayesha(), first, "about a colleague"))
		h.does(second, "ask", "", "name", "Ali Raza Khan")
		h.does(second, "again", "yes")
		found = maps.Clone(h.on(second, "ask").Case.State.Fields)
		for key, value := range map[string]string{
			"name": "Ali Raza Khan", "earlier": "0", "pledges-open": "1", "pledge-until": until.Time().UTC().Format(time.RFC3339), "refunds": "1",
		} {
			if found[key] != value {
				t.Errorf("of the second look %s is %q, not %q", key, found[key], value)
			}
		}
		if refunded := h.page(second).Refunds; len(refunded) != 1 || (refunded[0].State == order.Approved) != (found["refunded"] == "PKR 100000") {
			t.Errorf("%q was granted of %+v", found["refunded"], refunded)
		}
		h.replays(second)
	})
}

// Nobody sees by a look-up what is of another office: neither who walks the case, nor
// the program that walks it by itself.
func TestALookUpSeesNoOtherOffice(t *testing.T) {
	inHouse(t, func(h house) {
		h.publishes(glancing())
		first := h.complaint()
		elsewhere := h.another("Karachi")
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE casework_cases SET office = $1, team = 0 WHERE number = $2`, elsewhere, first)
			return err
		}))
		h.hand.Advance(time.Hour)
		second := h.complaint()
		if found := h.on(second, "ask").Case.State.Fields; found["earlier"] != "0" {
			t.Errorf("the program found %v", found)
		}
		h.does(second, "ask", "")
		h.does(second, "again", "yes")
		if found := h.on(second, "ask").Case.State.Fields; found["earlier"] != "0" {
			t.Errorf("%s found %v", h.sara().Kind, found)
		}
	})
}

// Two records tell of the customer's other cases. They are read once.
func TestTheOtherCasesOfACustomerAreReadOnce(t *testing.T) {
	inHouse(t, func(h house) {
		h.publishes(glancing())
		h.complaint()
		second := h.page(h.complaint()).Case
		must(t, h.db.Look(t.Context(), func(tx *db.Tx) error {
			first, again, err := casework.ReadOnce(tx, h.sara(), &second)
			if first != 1 || again != 1 {
				t.Errorf("%d, and then %d", first, again)
			}
			return err
		}))
	})
}
