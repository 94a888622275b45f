package procedure

import (
	"cmp"
	"strconv"
	"strings"
	"time"
)

// decide gives the exit of the first rule whose conditions all hold. A
// condition is asked for what it looks at.
func decide(box *Box, value func(c Condition) (string, FieldType)) string {
	for _, rule := range box.Rules {
		if rule.holds(value) {
			return rule.Exit
		}
	}
	return ""
}

func (r Rule) holds(value func(c Condition) (string, FieldType)) bool {
	for _, condition := range r.When {
		if !condition.holds(value(condition)) {
			return false
		}
	}
	return true
}

// Counts says whether a condition on visits holds after so many.
func (c Condition) Counts(visits int) bool { return c.holds(strconv.Itoa(visits), NumberField) }

// value gives what a condition looks at in a case, and of what type it is: a field,
// or how often the case has come to a box of its chart.
func (w *walker) value(c Condition) (string, FieldType) {
	if c.Box != "" {
		return strconv.Itoa(w.state.Visits[Place{w.state.Edition, c.Box}]), NumberField
	}
	return w.state.Fields[c.Field], w.charts.Editions[w.state.Edition].types[c.Field]
}

// holds says whether the condition holds for a value of a type. What cannot be
// compared, as amounts of two currencies, is neither the same nor more or less.
func (c Condition) holds(value string, of FieldType) bool {
	switch c.Is {
	case Filled:
		return value != ""
	case Empty:
		return value == ""
	}
	order, both := compare(value, c.Value, of)
	if both = both && value != ""; !both {
		return c.Is == IsNot
	}
	switch c.Is {
	case Is:
		return order == 0
	case IsNot:
		return order != 0
	case Less:
		return order < 0
	case AtMost:
		return order <= 0
	case More:
		return order > 0
	case AtLeast:
		return order >= 0
	}
	return false
}

// compare orders two values that a field of a type keeps, or says that they have no
// order. Digits of a text or of a telephone number are letters like any others.
func compare(a, b string, of FieldType) (order int, both bool) {
	switch of {
	case NumberField:
		x, sound := figure(a)
		y, also := figure(b)
		return cmp.Compare(x, y), sound && also
	case MoneyField:
		x, sound := ReadAmount(a)
		y, also := ReadAmount(b)
		return cmp.Compare(x.Minor, y.Minor), sound && also && x.Currency == y.Currency
	case DateField:
		return compareTimes(a, b, time.DateOnly)
	case TimeField:
		return compareTimes(a, b, time.RFC3339)
	}
	return strings.Compare(a, b), true
}

func compareTimes(a, b, form string) (order int, both bool) {
	x, err := time.Parse(form, a)
	y, wrong := time.Parse(form, b)
	return x.Compare(y), err == nil && wrong == nil
}

// figure reads a number as fields keep it: digits, with a point where it has one.
// "nan", "inf" and "1e9" are words.
func figure(value string) (float64, bool) {
	if strings.Trim(value, "-.0123456789") != "" {
		return 0, false
	}
	n, err := strconv.ParseFloat(value, 64)
	return n, err == nil
}
