package procedure_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/procedure"
)

func TestFieldsAreReadAsPeopleOfEachLanguageTypeThem(t *testing.T) {
	t.Parallel()
	karachi := time.FixedZone("PKT", 5*60*60)
	options := []procedure.Option{{Key: "fridge"}, {Key: "oven"}}
	for _, row := range []struct {
		kind        procedure.FieldType
		in          language.Language
		typed, want string // want "!" is a fault
	}{
		{procedure.TextField, "en", "  It \n leaks  ", "It leaks"},
		{procedure.LongTextField, "en", " a\n\nb ", "a\n\nb"},
		{procedure.TextField, "en", strings.Repeat("x", 501), "!"},
		{procedure.NumberField, "en", "1,234.50", "1234.5"},
		{procedure.NumberField, "tr", "1.234,5", "1234.5"},
		{procedure.NumberField, "ur", "۱۲۳", "123"},
		{procedure.NumberField, "hi", "१,२३,४५६", "123456"},
		{procedure.NumberField, "en", "twelve", "!"},
		{procedure.NumberField, "en", "1,2", "!"},
		{procedure.MoneyField, "ur", "۱٬۵۰۰ روپے", "PKR 150000"},
		{procedure.MoneyField, "en", "Rs 1,500.50", "PKR 150050"},
		{procedure.MoneyField, "en", "1.505", "!"},
		{procedure.MoneyField, "en", "-5", "!"},
		{procedure.DateField, "en", "2026-11-21", "2026-11-21"},
		{procedure.DateField, "en", "21/11/2026", "2026-11-21"},
		{procedure.DateField, "tr", "21.11.2026", "2026-11-21"},
		{procedure.DateField, "ur", "۲۱/۱۱/۲۰۲۶", "2026-11-21"},
		{procedure.DateField, "en", "31/02/2026", "!"},
		{procedure.DateField, "en", "21/11/0026", "!"},
		{procedure.TimeField, "en", "2026-11-21T14:30", "2026-11-21T09:30:00Z"},
		{procedure.TimeField, "tr", "21.11.2026 14.30", "2026-11-21T09:30:00Z"},
		{procedure.TimeField, "en", "2026-11-21", "!"},
		{procedure.ChoiceField, "en", "oven", "oven"},
		{procedure.ChoiceField, "en", "boat", "!"},
		{procedure.YesNoField, "en", "yes", "yes"},
		{procedure.YesNoField, "en", "perhaps", "!"},
		{procedure.PhoneField, "ur", "+92 300 555-0142", "+923005550142"},
		{procedure.PhoneField, "hi", "०३०० ५५५०१४२", "03005550142"},
		{procedure.PhoneField, "en", "call me", "!"},
		{procedure.EmailField, "en", "ayse@example.com", "ayse@example.com"},
		{procedure.EmailField, "en", "ayse@example", "!"},
		{procedure.EmailField, "en", "Ayşe <ayse@example.com>", "!"},
	} {
		field := procedure.Field{Key: "f", Label: english("Field"), Type: row.kind, Options: options, Currency: "PKR"}
		got, wrong := field.Read(row.typed, language.Reader{Language: row.in, Zone: karachi})
		if wrong != nil {
			got = "!"
			if wrong.Field != "f" || wrong.Say.IsZero() {
				t.Errorf("%s %q: the fault says nothing of its field", row.kind, row.typed)
			}
		}
		if got != row.want {
			t.Errorf("%s %q in %s was read as %q, want %q", row.kind, row.typed, row.in, got, row.want)
		}
	}
}

func TestADecisionTableTakesTheFirstRuleThatHolds(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		of           procedure.FieldType
		is           procedure.Operator
		filled, with string
		want         bool
	}{
		{procedure.TextField, procedure.Is, "repaired", "repaired", true},
		{procedure.TextField, procedure.Is, "0300", "300", false},
		{procedure.TextField, procedure.Is, "inf", "Infinity", false},
		{procedure.PhoneField, procedure.Is, "0300555", "300555", false},
		{procedure.NumberField, procedure.Is, "10", "10.0", true},
		{procedure.NumberField, procedure.Less, "9", "10", true},
		{procedure.TextField, procedure.IsNot, "repaired", "part-needed", true},
		{procedure.MoneyField, procedure.AtMost, "PKR 500000", "PKR 500000", true},
		{procedure.MoneyField, procedure.More, "PKR 500001", "PKR 500000", true},
		{procedure.DateField, procedure.AtLeast, "2026-11-02", "2026-11-10", false},
		{procedure.TimeField, procedure.Less, "2026-11-21T09:59:59Z", "2026-11-21T10:00:00Z", true},
		{procedure.TextField, procedure.Filled, "x", "", true},
		{procedure.TextField, procedure.Empty, "", "", true},
	} {
		chart := visit()
		field := &chart.Boxes[1].Fields[0]
		field.Required, field.Type, field.Currency = row.filled != "", row.of, "PKR"
		chart.Boxes[2].Rules = []procedure.Rule{
			{When: []procedure.Condition{{Field: "fault", Is: row.is, Value: row.with}}, Exit: "yes"}, {Exit: "no"},
		}
		typed := map[string]string{"fault": field.Typed(row.filled, language.Reader{})}
		state, _, _ := walk(t, charts(t, chart), begin, procedure.Deed{Kind: procedure.Done, Typed: typed})
		if (state.Box == "visit") != row.want {
			t.Errorf("%s %q %s %q led to %q", row.of, row.filled, row.is, row.with, state.Box)
		}
	}
}

func TestAValueIsSaidAsPeopleReadIt(t *testing.T) {
	t.Parallel()
	karachi := time.FixedZone("PKT", 5*60*60)
	option := procedure.Field{Type: procedure.ChoiceField, Options: []procedure.Option{{Key: "repair", Label: english("A repair")}}}
	for _, row := range []struct {
		field       procedure.Field
		value, want string
	}{
		{procedure.Field{Type: procedure.MoneyField, Currency: "PKR"}, "PKR 5000000", "Rs\u00a050,000"},
		{procedure.Field{Type: procedure.TimeField}, "2026-11-21T20:00:00Z", "01:00"},
		{procedure.Field{Type: procedure.DateField}, "2026-11-21", "21 November 2026"},
		{option, "repair", "A repair"},
		{option, "gone", "gone"},
		{procedure.Field{Type: procedure.YesNoField}, "no", "No"},
		{procedure.Field{Type: procedure.LongTextField}, "It leaks", "It leaks"},
	} {
		if said := row.field.Said(row.value, language.Reader{Language: language.English, Zone: karachi}); !strings.Contains(said, row.want) {
			t.Errorf("%s is said as %q, not %q", row.value, said, row.want)
		}
	}
}
