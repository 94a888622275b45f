package procedure_test

import (
	"maps"
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/procedure"
)

// What a record holds is filled by its key alone, in the form that its field keeps,
// and is called something in every language.
func TestRecordsHoldEachThingOnce(t *testing.T) {
	t.Parallel()
	met := map[string]procedure.Record{}
	for _, record := range procedure.Records {
		if len(record.Holds()) == 0 || !record.Known() {
			t.Errorf("%s holds nothing", record)
		}
		for _, held := range record.Holds() {
			if other, twice := met[held.Key]; twice || !procedure.IsKey(held.Key) {
				t.Errorf("%s of %s is held by %q too, or is no key", held.Key, record, other)
			}
			met[held.Key] = record
			field := procedure.Field{Key: held.Key, Type: held.Type, Label: english(held.Key), Currency: "PKR"}
			if value, wrong := field.Read(field.Typed(held.Example, asRead), asRead); wrong != nil || value != held.Example {
				t.Errorf("the example of %s is kept as %q, not %q: %v", held.Key, value, held.Example, wrong)
			}
			for _, l := range language.All {
				if held.Name().Plain(language.Reader{Language: l}) == "" || record.Say().Plain(language.Reader{Language: l}) == "" {
					t.Errorf("%s has no name in %s", held.Key, l)
				}
			}
		}
	}
	if procedure.Record("moon").Known() || procedure.Record("moon").Holds() != nil {
		t.Error("there is a record of the moon")
	}
}

var asRead = language.Reader{Language: language.English}

// A look-up fills what is empty and what a look-up filled before, of its own record
// alone, and never what somebody wrote.
func TestALookUpOverwritesNobody(t *testing.T) {
	t.Parallel()
	field := func(key string, kind procedure.FieldType) procedure.Field {
		return procedure.Field{Key: key, Type: kind, Label: english(key), Currency: map[bool]string{true: "PKR"}[kind == procedure.MoneyField]}
	}
	asks := []procedure.Field{field("name", procedure.TextField), field("phone", procedure.PhoneField)}
	chart := &procedure.Chart{Format: 1, Key: "look", Name: english("Look"), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "look"}}},
		{Key: "look", Kind: procedure.Lookup, Label: english("Look"), Record: procedure.CustomerRecord, Exits: []procedure.Exit{{To: "money"}}, Fields: append([]procedure.Field{
			field("email", procedure.EmailField), field("earlier", procedure.NumberField), field("address", procedure.NumberField),
		}, asks...)},
		{Key: "money", Kind: procedure.Lookup, Label: english("Money"), Record: procedure.RefundsRecord, Fields: []procedure.Field{field("refunded", procedure.MoneyField)}, Exits: []procedure.Exit{{To: "ask"}}},
		{Key: "ask", Kind: procedure.Step, Label: english("Ask"), Fields: asks, Exits: []procedure.Exit{{To: "again"}}},
		{Key: "again", Kind: procedure.Question, Label: english("Again?"), Exits: []procedure.Exit{{Key: "yes", To: "look", Label: english("Yes"), Usual: true}, {Key: "no", To: "end", Label: english("No")}}},
		{Key: "end", Kind: procedure.End, Label: english("End"), Outcome: "solved"},
	}}
	sketch, err := procedure.Sketch(chart)
	if err != nil {
		t.Fatal(err)
	}
	set := charts(t, visit())
	set.Editions[edition] = sketch
	if records := set.LooksUp(); !slices.Equal(records, []procedure.Record{procedure.CustomerRecord, procedure.RefundsRecord}) {
		t.Errorf("it looks up %v", records)
	}
	lira := procedure.AmountValue(money.Amount{Minor: 500, Currency: "TRY"})
	known := procedure.Values{"name": "Ali", "phone": "+923001234567", "email": "ali@example.com", "earlier": "3", "address": "Lahore", "refunded": lira}
	state, _, _ := walk(t, set, procedure.Deed{Kind: procedure.Begun, Edition: edition, Known: known})
	if want := (procedure.Values{"name": "Ali", "phone": "+923001234567", "email": "ali@example.com"}); !maps.Equal(state.Fields, want) {
		t.Fatalf("it filled in %v", state.Fields)
	}
	later := procedure.Values{"name": "Ali Khan", "email": "khan@example.com", "phone": "", "refunded": "PKR 900"}
	deeds := []procedure.Deed{
		{Kind: procedure.Begun, Edition: edition, Known: known},
		{Kind: procedure.Done, Typed: map[string]string{"name": "Alia"}, Reader: asRead},
		{Kind: procedure.Answering, Exit: "yes", Known: later},
	}
	state, rows, _ := walk(t, set, deeds...)
	want := procedure.Values{"name": "Alia", "phone": "+923001234567", "email": "khan@example.com", "refunded": "PKR 900"}
	if !maps.Equal(state.Fields, want) {
		t.Errorf("after another look it holds %v", state.Fields)
	}
	if again, err := procedure.Replay(rows); err != nil || !maps.Equal(again.Found, state.Found) || state.Found["name"] || !state.Found["email"] {
		t.Errorf("found are %v, replayed %v, %v", state.Found, again.Found, err)
	}
}
