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

// finds gives what a look-up finds for a field: the value that a rule looks at, which
// may be nothing; else what its record holds of a made-up customer.
func (g *ground) finds(field procedure.Field, value string) string {
	if len(g.looked[field.Key]) > 0 {
		return value
	}
	return held(field)
}

// held is what a record holds of a made-up customer for a field; "" where none holds
// it.
func held(field procedure.Field) string {
	for _, record := range procedure.Records {
		held, holds := record.Held(field.Key)
		if !holds {
			continue
		}
		if field.Type == procedure.MoneyField { // in the currency of the field
			amount, _ := procedure.ReadAmount(held.Example)
			amount.Currency = field.Currency
			return procedure.AmountValue(amount)
		}
		return held.Example
	}
	return ""
}

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
