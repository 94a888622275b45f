package procedure

import (
	"slices"
	"strconv"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// ruleValues finds rules that compare with a value that what they look at never
// holds, in the form in which it is kept, and says whether there is one: what its
// table then decides says nothing.
func (c *checker) ruleValues(i int) (wrong bool) {
	for n, rule := range c.box(i).Rules {
		for at, condition := range rule.When {
			if condition.Is == Filled || condition.Is == Empty {
				continue
			}
			field := c.lookedAt(condition)
			if condition.Value == "" {
				c.find(Error, "rule-value", say.ProcedureRuleValueless(n+1, c.named(i), c.lookedAtNamed(condition)), i)
				wrong = true
				continue
			}
			value, readable := field.kept(condition.Value)
			if readable && value == condition.Value {
				continue
			}
			if !readable {
				value = field.example()
			}
			if value == "" {
				continue // nothing is known of what it holds: other findings say so
			}
			wrong = true
			found := c.find(Error, "rule-value", say.ProcedureRuleValue(n+1, c.named(i), c.lookedAtNamed(condition), value), i)
			if readable {
				found.repair = func(chart *Chart) {
					rules := chart.Boxes[i].Rules
					rules[n].When = slices.Clone(rules[n].When)
					rules[n].When[at].Value = value
				}
			}
		}
	}
	return wrong
}

// lookedAt is the field that a condition looks at: of visits, a number.
func (c *checker) lookedAt(condition Condition) Field {
	if condition.Box != "" {
		return Field{Type: NumberField}
	}
	field, _ := c.field(condition.Field)
	return field
}

// lookedAtNamed is how a sentence calls what a condition looks at.
func (c *checker) lookedAtNamed(condition Condition) language.Message {
	if condition.Box == "" {
		return c.fieldNamed(condition.Field)
	}
	box := &Box{Key: condition.Box}
	if i, there := c.index[condition.Box]; there {
		box = c.box(i)
	}
	return say.ChartRuleVisits(box.Named())
}

// kept gives a value as the field keeps it, where it can only be read in one way:
// as it is kept already, or as people type it, in whatever language.
func (f Field) kept(value string) (string, bool) {
	switch f.Type {
	case NumberField:
		if _, is := figure(value); is {
			return value, true
		}
	case MoneyField:
		if amount, is := ReadAmount(value); is && amount.Currency == f.Currency && amount.Minor >= 0 {
			return AmountValue(amount), true
		}
	case TimeField:
		return value, f.holdsTime(value)
	case YesNoField:
		if truth, err := strconv.ParseBool(value); err == nil && len(value) > 1 {
			value = map[bool]string{true: "yes", false: "no"}[truth]
		}
	}
	read := ""
	for _, in := range language.All {
		typed, fault := f.Read(value, language.Reader{Language: in})
		if fault != nil {
			continue
		}
		if read != "" && read != typed {
			return "", false
		}
		read = typed
	}
	return read, read != ""
}

// holdsTime says whether a value is an instant. A time of day without its zone is
// none: a file does not say where its office is.
func (f Field) holdsTime(value string) bool {
	_, both := compare(value, value, f.Type)
	return both
}

// example is a value as the field keeps it; "" where that is not known.
func (f Field) example() string {
	switch f.Type {
	case DateField:
		return "2026-11-21"
	case TimeField:
		return "2026-11-21T10:00:00Z"
	case NumberField:
		return "5"
	case MoneyField:
		if f.Currency != "" {
			return f.Currency + " 150000"
		}
	case ChoiceField:
		if len(f.Options) > 0 {
			return f.Options[0].Key
		}
	case YesNoField:
		return "yes"
	case PhoneField:
		return "+923005550142"
	case EmailField:
		return "ayse@example.com"
	}
	return ""
}
