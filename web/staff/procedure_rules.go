package staff

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/web"
)

// rulesField is the decision table of a question: conditions, and the way that is
// taken where all of a rule hold. The rule without any is the last.
func rulesField() writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			box := theBox(onlyIn[procedure.Chart](v))
			return v.group(say.ChartRules(), rowed(v, box.Rules, func(n int, rule procedure.Rule) (row []templ.Component) {
				if n <= len(box.Rules) && len(rule.When) == 0 {
					row = append(row, web.Say(say.ChartRuleOtherwise()))
				}
				for at, condition := range append(slices.Clip(rule.When), procedure.Condition{}) {
					row = append(row, v.condition(n, at+1, condition))
				}
				return append(row, v.selected(inRow("rule", n, "exit"), say.ChartRuleExit(n), rule.Exit, v.exitsOffered(), true))
			}))
		},
		take: func(v writtenPart, form *web.Form) {
			box := theBox(onlyIn[procedure.Chart](v))
			var all []procedure.Rule
			for n, rule := range append(slices.Clone(box.Rules), procedure.Rule{}) {
				if name := inRow("rule", n+1, "exit"); form.Typed(name) {
					rule.Exit = oneOf(form.Value(name), v.exitsOffered())
				}
				var when []procedure.Condition
				for at, condition := range append(slices.Clone(rule.When), procedure.Condition{}) {
					if condition, is := v.takeCondition(n+1, at+1, condition, form); is {
						when = append(when, condition)
					}
				}
				switch rule.When = when; {
				case rule.Exit != "":
					all = append(all, rule)
				case len(when) > 0:
					form.Wrongly(inRow("rule", n+1, "exit"), say.ChartRuleExitWanted(n+1))
				}
			}
			if !form.Wrong() { // else its rows come back as they stood
				box.Rules = otherwiseLast(all)
			}
		},
	}
}

// otherwiseLast puts the rule without conditions behind those that have some: no rule
// behind it is ever looked at.
func otherwiseLast(rules []procedure.Rule) []procedure.Rule {
	slices.SortStableFunc(rules, func(a, b procedure.Rule) int {
		return cmp.Compare(min(len(b.When), 1), min(len(a.When), 1))
	})
	return rules
}

// boxed marks a condition that counts how often a box was come to.
const boxed = "box "

func inCondition(n, at int, field string) string {
	return inRow("rule", n, strconv.Itoa(at)+"."+field)
}

func (v writtenPart) condition(n, at int, c procedure.Condition) templ.Component {
	of, value := c.Field, c.Value
	if c.Box != "" {
		of = boxed + c.Box
	}
	if field, known := v.fieldNamed(c.Field); known {
		value = field.Typed(c.Value, v.Reader)
	}
	typed := web.Field{
		Name: inCondition(n, at, "value"), Label: say.ChartRuleValue(n), Value: value, Short: true, Unmarked: true,
		Fault: v.Form.FaultOf(inCondition(n, at, "value")),
	}
	if v.Form.Typed(typed.Name) {
		typed.Value = v.Form.Value(typed.Name)
	}
	return templ.Join(
		v.selected(inCondition(n, at, "field"), say.ChartRuleField(n), of, v.comparable(), true),
		v.selected(inCondition(n, at, "is"), say.ChartRuleIs(n), string(c.Is), offered(procedure.Operators, operatorWords)(v), false),
		typed,
	)
}

func (v writtenPart) takeCondition(n, at int, c procedure.Condition, form *web.Form) (procedure.Condition, bool) {
	name := func(field string) string { return inCondition(n, at, field) }
	if !form.Typed(name("field")) {
		return c, c.Field != "" || c.Box != ""
	}
	of := oneOf(form.Value(name("field")), v.comparable())
	box, counts := strings.CutPrefix(of, boxed)
	c.Field, c.Box = of, ""
	if counts {
		c.Field, c.Box = "", box
	}
	if is := procedure.Operator(form.Value(name("is"))); slices.Contains(procedure.Operators, is) {
		c.Is = is
	}
	if c.Value = form.Line(name("value")); of == "" || c.Is == procedure.Filled || c.Is == procedure.Empty {
		c.Value = ""
		return c, of != ""
	}
	value, wrong := v.compared(c, c.Value)
	if !wrong.IsZero() {
		form.Wrongly(name("value"), wrong)
		return c, true
	}
	c.Value = value
	return c, true
}

// compared is what a condition compares with, as its field keeps it, or what is
// wrong with it.
func (v writtenPart) compared(c procedure.Condition, typed string) (value string, wrong language.Message) {
	if c.Box != "" {
		count := language.WesternDigits(typed)
		if n, err := strconv.Atoi(count); err != nil || n < 0 {
			return "", say.ChartFigureWanted()
		}
		return count, wrong
	}
	field, _ := v.fieldNamed(c.Field)
	for _, option := range field.Options {
		for _, words := range option.Label.In {
			if strings.EqualFold(typed, words) {
				typed = option.Key
			}
		}
	}
	value, fault := field.Read(typed, v.Reader)
	if fault != nil {
		return "", fault.Say
	}
	return value, wrong
}

func (v writtenPart) fieldNamed(key string) (procedure.Field, bool) {
	all := v.chartFields()
	at := slices.IndexFunc(all, func(f procedure.Field) bool { return f.Key == key })
	if at < 0 {
		return procedure.Field{}, false
	}
	return all[at], true
}

// comparable is what a condition can be about: a field of the chart, or how often
// a case came to a box.
func (v writtenPart) comparable() (all []web.SelectOption) {
	for _, field := range v.chartFields() {
		label, _ := field.Label.Pick(v.Reader.Language)
		all = append(all, web.SelectOption{Value: field.Key, Label: label})
	}
	for _, line := range procedure.Outline(v.chart()) {
		if line.Number > 0 {
			all = append(all, web.SelectOption{Value: boxed + line.Box.Key, Label: say.ChartRuleVisits(line.Box.Named()).Plain(v.Reader)})
		}
	}
	return all
}

// exitsOffered are the ways out of the box that have a name.
func (v writtenPart) exitsOffered() (all []web.SelectOption) {
	for _, exit := range theBox(onlyIn[procedure.Chart](v)).Exits {
		if exit.Key != "" {
			label, _ := exit.Label.Pick(v.Reader.Language)
			if label == "" {
				label = exit.Key
			}
			all = append(all, web.SelectOption{Value: exit.Key, Label: label})
		}
	}
	return all
}
