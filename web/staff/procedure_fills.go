package staff

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// fillsField are the fields that are filled at a step.
func fillsField() writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			box := theBox(onlyIn[procedure.Chart](v))
			return v.group(say.ChartFills(), rowed(v, box.Fields, func(n int, field procedure.Field) []templ.Component {
				row := []templ.Component{
					v.selected(inRow("fill", n, "same"), say.ChartFillSame(n), v.sharedKey(field), v.filledElsewhere(), false),
					v.texted(inRow("fill", n, "label"), say.ChartFillLabel(n), field.Label),
					v.texted(inRow("fill", n, "hint"), say.ChartFillHint(n), field.Hint),
					v.selected(inRow("fill", n, "type"), say.ChartFillType(n), string(field.Type), offered(procedure.FieldTypes, typeWords)(v), false),
					v.heldTo(n, field),
				}
				if field.Type == procedure.ChoiceField || v.Form.Typed(inRow("fill", n, "type")) {
					row = append(row, v.optionsOf(n, field))
				}
				return row
			}))
		},
		take: func(v writtenPart, form *web.Form) {
			box := theBox(onlyIn[procedure.Chart](v))
			taken := map[string]bool{}
			for _, other := range v.chart().Boxes {
				for _, field := range other.Fields {
					taken[field.Key] = true
				}
			}
			var all []procedure.Field
			for n, field := range append(slices.Clone(box.Fields), procedure.Field{}) {
				field = v.takeSame(n+1, v.takeFill(n+1, field, form), form)
				if field.Label.IsZero() || fieldAt(all, field.Key) >= 0 {
					continue
				}
				if field.Key == "" {
					words, _ := field.Label.Pick(language.English)
					field.Key = edition.KeyFor("field", words, taken)
					taken[field.Key] = true
				}
				all = append(all, field)
			}
			box.Fields = all
		},
	}
}

// heldTo asks whether a field must be filled, and an amount stay within what one may
// refund alone.
func (v writtenPart) heldTo(n int, field procedure.Field) web.Choice {
	choice := web.Choice{Name: inRow("fill", n, "must"), Many: true, Label: say.ChartFills(), Options: []web.Option{
		{Value: "yes", Label: web.Say(say.ChartFillMust(n)), Current: field.Required},
	}}
	if field.Type == procedure.MoneyField {
		choice.Options = append(choice.Options, web.Option{
			Value: people.LimitRefund, Label: web.Say(say.ChartFillWithin(n)), Current: field.Delegated == people.LimitRefund,
		})
	}
	return choice
}

// optionsOf are the choices of a field, one in each line.
func (v writtenPart) optionsOf(n int, field procedure.Field) templ.Component {
	return v.sideBySide(func(l language.Language) templ.Component {
		var lines []string
		for _, option := range field.Options {
			lines = append(lines, option.Label.In[l])
		}
		return v.wordsArea(inRow("fill", n, "options"), say.ChartFillOptions(n), l, max(3, len(lines)+1), strings.Join(lines, "\n"), false)
	})
}

func (v writtenPart) takeFill(n int, field procedure.Field, form *web.Form) procedure.Field {
	name := func(part string) string { return inRow("fill", n, part) }
	field.Label = v.takeText(name("label"), field.Label, form)
	if chosen := procedure.FieldType(form.Value(name("type"))); slices.Contains(procedure.FieldTypes, chosen) {
		field.Type = chosen
	}
	if field.Type == "" {
		field.Type = procedure.TextField
	}
	field.Hint = v.takeText(name("hint"), field.Hint, form)
	field.Required = form.Has(name("must"), "yes")
	if field.Type != procedure.MoneyField {
		field.Currency, field.Delegated = "", ""
	} else if field.Currency == "" {
		field.Currency = v.Currency
	}
	if field.Type == procedure.MoneyField && form.Typed(name("type")) {
		switch {
		case form.Has(name("must"), people.LimitRefund):
			field.Delegated = people.LimitRefund
		case field.Delegated == people.LimitRefund:
			field.Delegated = ""
		}
	}
	if field.Type != procedure.ChoiceField {
		field.Options = nil
		return field
	}
	field.Options = v.takeOptions(name("options"), field.Options, form)
	if len(field.Options) < 2 && !field.Label.IsZero() && form.Value(name("same")) == "" {
		form.Wrongly(name("options")+"."+string(v.Source), say.ProcedureFileOptions())
	}
	return field
}

func (v writtenPart) takeOptions(name string, stood []procedure.Option, form *web.Form) (all []procedure.Option) {
	all = slices.Clone(stood)
	for at, l := range v.languages() {
		if !form.Typed(name + "." + string(l)) {
			continue
		}
		var lines []string
		for _, line := range linesOf(form.Prose(name + "." + string(l))) {
			if line != "" {
				lines = append(lines, line)
			}
		}
		if at == 0 { // the first language says how many there are
			all = reoptioned(stood, l, lines[:min(len(lines), procedure.MostFields)])
		}
		for i := range all {
			if all[i].Label.Source == "" {
				all[i].Label.Source = v.Source
			}
			if at == 0 && i < len(lines) {
				all[i].Label = v.worded(all[i].Label, l, lines[i], form)
			}
		}
		if at > 0 {
			translated(all, stood, l, lines, func(text language.Text, line string) language.Text { return v.worded(text, l, line, form) })
		}
	}
	return keyedOptions(all, stood)
}

// filledElsewhere are the fields that other boxes of the chart fill: one that is the
// same is filled once in a case, wherever it was filled first.
func (v writtenPart) filledElsewhere() (all []web.SelectOption) {
	all = []web.SelectOption{{Label: say.ChartFillOwn().Capital().Plain(v.Reader)}}
	for _, field := range v.elsewhere() {
		label, _ := field.Label.Pick(v.Reader.Language)
		all = append(all, web.SelectOption{Value: field.Key, Label: label})
	}
	return all
}

// elsewhere are the fields of the other boxes, each once.
func (v writtenPart) elsewhere() (all []procedure.Field) {
	for _, box := range v.chart().Boxes {
		if box.Key == v.Part.Key() {
			continue
		}
		for _, field := range box.Fields {
			if fieldAt(all, field.Key) < 0 {
				all = append(all, field)
			}
		}
	}
	return all
}

// sharedKey is the key of a field that another box fills too; "" of one of its own.
func (v writtenPart) sharedKey(field procedure.Field) string {
	if field.Key == "" || fieldAt(v.elsewhere(), field.Key) < 0 {
		return ""
	}
	return field.Key
}

// takeSame makes a field the same as one of another box, or one of its own: what can
// stand in it is then what stands there, and its words too where it has none.
func (v writtenPart) takeSame(n int, field procedure.Field, form *web.Form) procedure.Field {
	name := inRow("fill", n, "same")
	if !form.Typed(name) {
		return field
	}
	others := v.elsewhere()
	at := fieldAt(others, form.Value(name))
	switch {
	case form.Value(name) == v.sharedKey(field):
	case at < 0:
		field.Key = ""
	default:
		same := others[at]
		field.Key, field.Type, field.Options, field.Currency = same.Key, same.Type, same.Options, same.Currency
		if field.Label.IsZero() {
			field.Label = same.Label
		}
		if field.Type != procedure.MoneyField {
			field.Delegated = ""
		}
	}
	return field
}
