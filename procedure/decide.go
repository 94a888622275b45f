package procedure

import (
	"cmp"
	"strconv"
	"strings"
)

// decide gives the exit of the first rule whose conditions all hold. A
// condition is asked for what it looks at.
func decide(box *Box, value func(c Condition) string) string {
	for _, rule := range box.Rules {
		if rule.holds(value) {
			return rule.Exit
		}
	}
	return ""
}

func (r Rule) holds(value func(c Condition) string) bool {
	for _, condition := range r.When {
		if !condition.holds(value(condition)) {
			return false
		}
	}
	return true
}

// Counts says whether a condition on visits holds after so many.
func (c Condition) Counts(visits int) bool { return c.holds(strconv.Itoa(visits)) }

// value gives what a condition looks at in a case: a field, or how often the
// case has come to a box of its chart.
func (s *State) value(c Condition) string {
	if c.Box != "" {
		return strconv.Itoa(s.Visits[Place{s.Edition, c.Box}])
	}
	return s.Fields[c.Field]
}

func (c Condition) holds(value string) bool {
	switch c.Is {
	case Filled:
		return value != ""
	case Empty:
		return value == ""
	case Is:
		return value != "" && compare(value, c.Value) == 0
	case IsNot:
		return value == "" || compare(value, c.Value) != 0
	}
	if value == "" {
		return false
	}
	order := compare(value, c.Value)
	switch c.Is {
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

// compare orders two values: as figures when both are, amounts of one currency
// among them, else as text, which orders dates rightly.
func compare(a, b string) int {
	if money, other, ok := strings.Cut(a, " "); ok && strings.HasPrefix(b, money+" ") {
		a, b = other, strings.TrimPrefix(b, money+" ")
	}
	x, err := strconv.ParseFloat(a, 64)
	y, wrong := strconv.ParseFloat(b, 64)
	if err == nil && wrong == nil {
		return cmp.Compare(x, y)
	}
	return strings.Compare(a, b)
}
