package procedure_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
)

// What a rule compares with is written as its field keeps it. What can be read in
// one way only is put right by itself, and no other rule is thrown away for it.
func TestARulesValueIsHeldAgainstItsField(t *testing.T) {
	t.Parallel()
	choice := []procedure.Option{{Key: "repaired", Label: english("Repaired")}, {Key: "part-needed", Label: english("A part is needed")}}
	for _, row := range []struct {
		of            procedure.FieldType
		value, better string // "" where the value stays
		says          string // an example, where no value is obvious
	}{
		{procedure.MoneyField, "5000", "PKR 500000", ""},
		{procedure.MoneyField, "PKR 500000", "", ""},
		{procedure.MoneyField, "EUR 5", "", "PKR 150000"},
		{procedure.DateField, "21.11.2026", "2026-11-21", ""},
		{procedure.DateField, "2026-11-21", "", ""},
		{procedure.DateField, "tomorrow", "", "2026-11-21"},
		{procedure.TimeField, "2026-11-21T10:00:00Z", "", ""},
		{procedure.TimeField, "2026-11-21 10:00", "", "2026-11-21T10:00:00Z"},
		{procedure.YesNoField, "true", "yes", ""},
		{procedure.YesNoField, "yes", "", ""},
		{procedure.YesNoField, "maybe", "", "yes"},
		{procedure.ChoiceField, "repaired", "", ""},
		{procedure.ChoiceField, "gone", "", "repaired"},
		{procedure.NumberField, "5.50", "", ""},
		{procedure.NumberField, "५", "5", ""},
		{procedure.NumberField, "5,000", "", "5"}, // five thousand, or five in Turkish
		{procedure.NumberField, "inf", "", "5"},
		{procedure.NumberField, "", "", "a value"},
		{procedure.PhoneField, "0300 5550142", "03005550142", ""},
		{procedure.EmailField, "ayse", "", "ayse@example.com"},
		{procedure.TextField, "0300", "", ""},
	} {
		chart := visit()
		ruled(chart, when(procedure.More, row.value, "yes"), procedure.Rule{Exit: "no"})
		if slices.Contains([]procedure.FieldType{procedure.YesNoField, procedure.ChoiceField}, row.of) {
			box(chart, "needed").Rules[0].When[0].Is = procedure.Is
		}
		field := &box(chart, "record").Fields[1]
		field.Type, field.Currency = row.of, "PKR"
		if row.of == procedure.ChoiceField {
			field.Options = choice
		}
		var wrong []procedure.Finding
		for _, f := range procedure.Check(chart, procedure.Facts{}) {
			if f.Defect == "rule-value" {
				wrong = append(wrong, f)
			}
		}
		if sound := row.better == "" && row.says == ""; sound != (len(wrong) == 0) {
			t.Errorf("%s %q: found %v", row.of, row.value, found(chart, procedure.Facts{}))
		}
		if len(wrong) == 0 {
			continue
		}
		said := wrong[0].Say.Plain(language.Reader{Language: language.English})
		if !strings.Contains(said, row.better+row.says) || wrong[0].Severity != procedure.Error {
			t.Errorf("%s %q: said %q", row.of, row.value, said)
		}
		if also := found(chart, procedure.Facts{}); slices.Contains(also, "rule-always") || slices.Contains(also, "rule-never") {
			t.Errorf("%s %q: found %v", row.of, row.value, also)
		}
		want := row.better
		if want == "" {
			want = row.value
		}
		rules := box(procedure.Repair(chart, procedure.Facts{}), "needed").Rules
		if got := rules[0].When[0].Value; got != want {
			t.Errorf("%s %q: repaired as %q, and %d rules stay", row.of, row.value, got, len(rules))
		}
		if kept := box(chart, "needed").Rules[0].When[0].Value; kept != row.value {
			t.Errorf("the chart itself was changed to %q", kept)
		}
	}
}

func TestHowOftenACaseCameIsComparedWithAFigure(t *testing.T) {
	t.Parallel()
	chart := visit()
	box(chart, "needed").Rules = []procedure.Rule{
		{When: []procedure.Condition{{Box: "record", Is: procedure.More, Value: "twice"}}, Exit: "no"}, {Exit: "yes"},
	}
	if defects := found(chart, procedure.Facts{}); !slices.Contains(defects, "rule-value") {
		t.Errorf("found %v", defects)
	}
}
