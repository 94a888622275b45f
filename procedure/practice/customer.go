package practice

import (
	"time"

	"vaada/internal/language"
	"vaada/procedure"
)

// asTyped is how those who are made up write numbers and times.
var asTyped = language.Reader{Language: language.English, Zone: time.UTC}

// anyWords stand where any words will do.
const anyWords = "…"

// asKept gives what a look-up finds for a field: the value that a rule looks at.
func asKept(_ procedure.Field, value string) string { return value }

// madeUp gives what the made-up customer says for a field: the value that a
// rule looks at, or something of the field's type.
func madeUp(field procedure.Field, value string) string {
	if value != "" {
		return field.Typed(value, asTyped)
	}
	switch field.Type {
	case procedure.DateField:
		return "2026-11-23"
	case procedure.TimeField:
		return "2026-11-23 10:00"
	case procedure.NumberField:
		return "1"
	case procedure.MoneyField:
		return "1500"
	case procedure.ChoiceField:
		if len(field.Options) > 0 {
			return field.Options[0].Key
		}
	case procedure.PhoneField:
		return "+92 300 5550142"
	case procedure.EmailField:
		return "ayse@example.com"
	case procedure.YesNoField:
		return "yes"
	}
	return anyWords
}
