package staff

import (
	"slices"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/web"
)

// readsField is the record that a look-up reads, and what of it. Another record
// brings all that it holds along: what is not wanted is then taken out.
func readsField() writtenField {
	record := selectField("record", say.ChartFieldRecord, func(c *procedure.Chart) *string { return (*string)(&theBox(c).Record) }, recordsOffered)
	const name = "reads"
	return writtenField{
		show: func(v writtenPart) templ.Component {
			box := theBox(onlyIn[procedure.Chart](v))
			choice := web.Choice{Name: name, Label: say.ChartFieldReads().Capital(), Hint: say.ChartReadsHint(), Many: true, InRow: true}
			for _, held := range box.Record.Holds() {
				choice.Options = append(choice.Options, web.Option{
					Value: held.Key, Label: web.Say(held.Name().Capital()), Current: fieldAt(box.Fields, held.Key) >= 0,
				})
			}
			for _, field := range box.Fields {
				if _, holds := box.Record.Held(field.Key); !holds { // nobody has taken it away here
					choice.Options = append(choice.Options, web.Option{Value: field.Key, Label: web.Say(say.CharterGoneChoice(field.Key)), Current: true})
				}
			}
			if len(choice.Options) == 0 {
				return record.show(v)
			}
			return templ.Join(record.show(v), choice)
		},
		take: func(v writtenPart, form *web.Form) {
			box := theBox(onlyIn[procedure.Chart](v))
			before := box.Record
			if !form.Typed("record") {
				return
			}
			record.take(v, form)
			all := box.Record != before
			box.Fields = slices.DeleteFunc(slices.Clone(box.Fields), func(f procedure.Field) bool {
				_, holds := box.Record.Held(f.Key)
				return all && !holds && box.Record.Known() || !all && !form.Has(name, f.Key)
			})
			for _, held := range box.Record.Holds() {
				if (all || form.Has(name, held.Key)) && fieldAt(box.Fields, held.Key) < 0 {
					box.Fields = append(box.Fields, v.heldField(held))
				}
			}
		},
	}
}

func fieldAt(fields []procedure.Field, key string) int {
	return slices.IndexFunc(fields, func(f procedure.Field) bool { return f.Key == key })
}

// heldField is the field that a look-up fills: as another box of the chart calls it,
// else as the program does, in every language.
func (v writtenPart) heldField(held procedure.Held) procedure.Field {
	field := procedure.Field{Key: held.Key, Type: held.Type}
	if all := v.chartFields(); fieldAt(all, held.Key) >= 0 && held.Fills(all[fieldAt(all, held.Key)]) {
		known := all[fieldAt(all, held.Key)]
		field.Label, field.Type, field.Currency = known.Label, known.Type, known.Currency
		return field
	}
	field.Label = language.Text{Source: v.Source}
	for _, l := range language.All {
		field.Label = field.Label.With(l, held.Name().Capital().Plain(language.Reader{Language: l}))
	}
	field.Label.Stale = nil
	if held.Type == procedure.MoneyField {
		field.Currency = v.Currency
	}
	return field
}

func recordsOffered(v writtenPart) (all []web.SelectOption) {
	for _, record := range procedure.Records {
		all = append(all, web.SelectOption{Value: string(record), Label: record.Say().Capital().Plain(v.Reader)})
	}
	return all
}
