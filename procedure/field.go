package procedure

import "vaada/internal/language"

// FieldType says what a field holds.
type FieldType string

// The types of fields, each with the form in which its value is kept.
const (
	TextField     FieldType = "text"     // as typed, one line
	LongTextField FieldType = "longtext" // as typed
	DateField     FieldType = "date"     // 2026-11-21, a day of the office
	TimeField     FieldType = "datetime" // 2026-11-21T10:00:00Z
	NumberField   FieldType = "number"   // 1234.5
	MoneyField    FieldType = "money"    // PKR 150000: currency and minor units
	ChoiceField   FieldType = "choice"   // the option's key
	PhoneField    FieldType = "phone"    // +923005550142, or digits as typed
	EmailField    FieldType = "email"    // as typed
	YesNoField    FieldType = "yesno"    // yes or no
)

// FieldTypes lists all types of fields.
var FieldTypes = []FieldType{
	TextField, LongTextField, DateField, TimeField, NumberField, MoneyField, ChoiceField, PhoneField, EmailField, YesNoField,
}

// Field is something to fill in at a step.
type Field struct {
	Key       string        `json:"key"` // one name in the whole case: two steps with the same key fill the same field
	Label     language.Text `json:"label"`
	Hint      language.Text `json:"hint,omitzero"`
	Type      FieldType     `json:"type"`
	Required  bool          `json:"required,omitempty"`
	Options   []Option      `json:"options,omitempty"`   // of a choice
	Currency  string        `json:"currency,omitempty"`  // of money, as PKR
	Delegated string        `json:"delegated,omitempty"` // of money: the delegated limit that bounds it, as "refund"
}

// Option is one choice.
type Option struct {
	Key   string        `json:"key"`
	Label language.Text `json:"label"`
}

// Values are the filled fields of a case, each in the form its type keeps.
type Values map[string]string
