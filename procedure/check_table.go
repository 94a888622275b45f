package procedure

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"time"

	"vaada/internal/language/say"
)

// Bounds of what decision tables are tried on: kinds of cases of one, things
// that its conditions look at, and conditions of all tables of a chart. What is
// larger is taken as it is.
const (
	mostTried = 4_096
	mostKinds = 12
	mostTries = 2_000_000
)

// tables tries each decision table on every kind of case that its conditions
// tell apart: whether the rules decide all of them, and whether each rule
// decides any.
func (c *checker) tables() {
	for i := range c.chart.Boxes {
		if box := c.box(i); box.Kind == Question && len(box.Rules) > 0 {
			c.table(i)
		}
	}
}

func (c *checker) table(i int) {
	if c.ruleValues(i) {
		return
	}
	box := c.box(i)
	t := c.tried(i)
	last := len(box.Rules) - 1
	if len(box.Rules[last].When) > 0 && !t.complete {
		c.find(Error, "no-otherwise", say.ProcedureNoOtherwise(c.named(i)), i).repair = func(chart *Chart) {
			b := &chart.Boxes[i]
			if usual, known := b.Usual(); known {
				b.Rules = append(b.Rules, Rule{Exit: usual.Key})
			}
		}
	}
	for n, rule := range box.Rules {
		if always := len(rule.When) == 0 || t.known && t.always[n]; always && n < last {
			c.find(Warning, "rule-always", say.ProcedureRuleAlways(n+1, c.named(i)), i).repair = func(chart *Chart) {
				b := &chart.Boxes[i]
				b.Rules = b.Rules[:n+1]
				b.Rules[n].When = nil
			}
			return
		}
		if t.known && !t.decides[n] && len(rule.When) > 0 {
			c.find(Warning, "rule-never", say.ProcedureRuleNever(n+1, c.named(i)), i).repair = func(chart *Chart) {
				chart.Boxes[i].Rules = slices.Delete(chart.Boxes[i].Rules, n, n+1)
			}
		}
	}
}

// trial is what trying a decision table brought.
type trial struct {
	known           bool // there were not too many kinds of cases
	complete        bool // some rule decided each
	decides, always []bool
}

// tried tries the table of a box.
func (c *checker) tried(i int) trial {
	rules := c.box(i).Rules
	kinds := c.kinds(i)
	if len(kinds) > mostKinds {
		return trial{}
	}
	count := 1
	for _, kind := range kinds {
		if count *= len(kind.values); count > mostTried {
			return trial{}
		}
	}
	for _, rule := range rules {
		c.tries -= count * (1 + len(rule.When))
	}
	if c.tries < 0 {
		return trial{}
	}
	t := trial{known: true, decides: make([]bool, len(rules)), always: make([]bool, len(rules))}
	left := all(count) // the kinds of cases that no rule has decided yet
	for n, rule := range rules {
		holds := all(count)
		for _, condition := range rule.When {
			condition.narrow(holds, count, kinds)
		}
		for w := range holds {
			t.decides[n] = t.decides[n] || holds[w]&left[w] != 0
			left[w] &^= holds[w]
		}
		t.always[n] = slices.Equal(holds, all(count))
	}
	t.complete = !slices.ContainsFunc(left, func(word uint64) bool { return word != 0 })
	return t
}

// all is a bit for each kind of case.
func all(count int) []uint64 {
	words := make([]uint64, (count+63)/64)
	for w := range words {
		words[w] = ^uint64(0)
	}
	if rest := count % 64; rest > 0 {
		words[len(words)-1] = 1<<rest - 1
	}
	return words
}

// narrow takes out the kinds of cases for which the condition does not hold. They are
// numbered by the values they have: the first kind of thing changes fastest.
func (c Condition) narrow(holds []uint64, count int, kinds []kind) {
	stride := 1
	for _, kind := range kinds {
		if kind.of != c.of() {
			stride *= len(kind.values)
			continue
		}
		for v, value := range kind.values {
			if c.holds(value, kind.is) {
				continue
			}
			for from := v * stride; from < count; from += stride * len(kind.values) {
				for at := from; at < from+stride; at++ {
					holds[at/64] &^= 1 << (at % 64)
				}
			}
		}
		return
	}
}

// of is what a condition looks at.
func (c Condition) of() Condition { return Condition{Field: c.Field, Box: c.Box} }

// kind is something that conditions look at, with one value of each kind that
// they tell apart.
type kind struct {
	of     Condition
	is     FieldType
	values []string
}

func (c *checker) kinds(i int) []kind {
	var all []kind
	for _, rule := range c.box(i).Rules {
		for _, condition := range rule.When {
			at := slices.IndexFunc(all, func(k kind) bool { return k.of == condition.of() })
			if at < 0 && len(all) > mostKinds {
				return all
			}
			if at < 0 {
				all, at = append(all, kind{of: condition.of(), is: c.typeOf(condition)}), len(all)
			}
			all[at].values = append(all[at].values, condition.Value)
		}
	}
	if len(all) > mostKinds {
		return all
	}
	for at := range all {
		all[at].values = c.values(i, all[at])
	}
	return all
}

// values gives one value of each kind, from those that conditions compare with.
func (c *checker) values(i int, k kind) (values []string) {
	if k.of.Box != "" {
		return between(k.values, func(n float64) string { return strconv.FormatFloat(max(n, 0), 'f', -1, 64) })
	}
	field, _ := c.field(k.of.Field)
	switch field.Type {
	case ChoiceField:
		for _, option := range field.Options {
			values = append(values, option.Key)
		}
	case YesNoField:
		values = []string{"yes", "no"}
	case NumberField:
		values = between(k.values, func(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) })
	case DateField:
		values = betweenTimes(k.values, time.DateOnly, 24*time.Hour)
	case TimeField:
		values = betweenTimes(k.values, time.RFC3339, time.Second)
	case MoneyField:
		var minor []string
		for _, value := range k.values {
			if amount, ok := ReadAmount(value); ok {
				minor = append(minor, strconv.FormatInt(amount.Minor, 10))
			}
		}
		values = between(minor, func(n float64) string { return field.Currency + " " + strconv.FormatInt(int64(max(n, 0)), 10) })
	default: // in the order of text: before the first, each, and right behind it
		values = append(values, "!")
		for _, value := range k.values {
			values = append(values, value, value+"~")
		}
		values = slices.DeleteFunc(values, func(value string) bool { return value == "" })
	}
	if !c.filled[asked{i, k.of.Field}] || c.lookedUp(k.of.Field) {
		values = append(values, "")
	}
	return values
}

// between gives figures below, at, between and above some.
func between(written []string, write func(n float64) string) (values []string) {
	var numbers []float64
	for _, each := range written {
		if n, is := figure(each); is {
			numbers = append(numbers, n)
		}
	}
	slices.SortFunc(numbers, cmp.Compare[float64])
	numbers = slices.Compact(numbers)
	if len(numbers) == 0 {
		return []string{write(0)}
	}
	values = append(values, write(numbers[0]-1))
	for at, n := range numbers {
		next := n + 1
		if at+1 < len(numbers) {
			next = (n + numbers[at+1]) / 2
		}
		values = append(values, write(n), write(next))
	}
	return slices.Compact(values)
}

// betweenTimes gives times before, at, between and after some, each a whole number of
// units from the others.
func betweenTimes(written []string, form string, unit time.Duration) []string {
	var units []string
	for _, each := range written {
		if at, err := time.Parse(form, each); err == nil {
			units = append(units, strconv.FormatInt(at.Unix()/int64(unit.Seconds()), 10))
		}
	}
	return between(units, func(n float64) string {
		return time.Unix(int64(math.Floor(n))*int64(unit.Seconds()), 0).UTC().Format(form)
	})
}

// lookedUp says that a record gives a field, which may hold nothing there.
func (c *checker) lookedUp(key string) bool {
	if c.records == nil {
		c.records = map[string]bool{}
		for i := range c.chart.Boxes {
			for _, field := range c.box(i).Reads() {
				c.records[field.Key] = true
			}
		}
	}
	return c.records[key]
}

// typeOf is the type of what a condition looks at: visits are a number.
func (c *checker) typeOf(condition Condition) FieldType {
	if condition.Box != "" {
		return NumberField
	}
	field, _ := c.field(condition.Field)
	return field.Type
}

// field gives the first field of the chart with a key.
func (c *checker) field(key string) (Field, bool) {
	c.count()
	at, known := c.number[key]
	if !known {
		return Field{}, false
	}
	return *c.first[at], true
}

// Told gives the fields that the rules of a chart look at, each with one value
// of every kind that they tell apart; "" where it may be empty.
func Told(chart *Chart) map[string][]string {
	c := &checker{graph: graphOf(chart)}
	all := map[string][]string{}
	for i := range chart.Boxes {
		for _, kind := range c.kinds(i) {
			if kind.of.Box == "" {
				all[kind.of.Field] = append(all[kind.of.Field], kind.values...)
			}
		}
	}
	return all
}
