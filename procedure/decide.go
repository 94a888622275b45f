package procedure

import (
	"cmp"
	"strconv"
	"strings"
)

// decide gives the exit of the first rule whose conditions all hold.
func decide(box *Box, fields Values) string {
	for _, rule := range box.Rules {
		if holds(rule.When, fields) {
			return rule.Exit
		}
	}
	return ""
}

func holds(conditions []Condition, fields Values) bool {
	for _, condition := range conditions {
		if !condition.holds(fields[condition.Field]) {
			return false
		}
	}
	return true
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
