package staff

import (
	"cmp"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/promise"
	"vaada/web"
)

// fieldLabel is what a field is called.
type fieldLabel = func() language.Message

// wordsField is a text in the languages that the form shows, side by side.
func wordsField[D any](name string, label fieldLabel, rows int, of func(*D) *language.Text) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			text := *of(onlyIn[D](v))
			return v.sideBySide(func(l language.Language) templ.Component {
				return v.wordsArea(name, label(), l, rows, text.In[l], text.Stale[l])
			})
		},
		take: func(v writtenPart, form *web.Form) {
			text := of(onlyIn[D](v))
			if text.Source == "" {
				text.Source = v.Source
			}
			for _, l := range v.languages() {
				if field := name + "." + string(l); form.Typed(field) {
					*text = v.worded(*text, l, form.Prose(field), form)
				}
			}
		},
	}
}

// linesField is a list of texts, one in each line, in the languages that the
// form shows.
func linesField[D any](name string, label fieldLabel, of func(*D) *[]language.Text) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			return v.sideBySide(func(l language.Language) templ.Component {
				var lines []string
				stale := false
				for _, text := range *of(onlyIn[D](v)) {
					lines = append(lines, text.In[l])
					stale = stale || text.Stale[l]
				}
				return v.wordsArea(name, say.CharterOneALine(label()), l, max(3, len(lines)+1), strings.Join(lines, "\n"), stale)
			})
		},
		take: func(v writtenPart, form *web.Form) {
			all := slices.Clone(*of(onlyIn[D](v)))
			for _, l := range slices.Backward(v.languages()) { // the translation as it stood beside the source
				if field := name + "." + string(l); form.Typed(field) {
					all = relined(all, l, l == v.Source, linesOf(form.Prose(field)), func(text language.Text, line string) language.Text {
						text.Source = cmp.Or(text.Source, v.Source)
						return v.worded(text, l, line, form)
					})
				}
			}
			*of(onlyIn[D](v)) = slices.DeleteFunc(all, language.Text.IsZero)
		},
	}
}

func lineField[D any](name string, label fieldLabel, of func(*D) *string) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			field := web.Field{Name: name, Label: label().Capital(), Value: *of(onlyIn[D](v)), Unmarked: true, Fault: v.Form.FaultOf(name)}
			if v.Form.Typed(name) {
				field.Value = v.Form.Value(name)
			}
			return field
		},
		take: func(v writtenPart, form *web.Form) { *of(onlyIn[D](v)) = form.Line(name) },
	}
}

func tickField[D any](name string, label fieldLabel, of func(*D) *bool) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			return web.Choice{Name: name, Many: true, Label: say.CharterFieldReaders(), Options: []web.Option{
				{Value: "yes", Label: web.Say(label().Capital()), Current: *of(onlyIn[D](v))},
			}}
		},
		take: func(v writtenPart, form *web.Form) { *of(onlyIn[D](v)) = form.Has(name, "yes") },
	}
}

func choiceField[D any, T ~string](name string, label fieldLabel, of func(*D) *T, all ...T) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			choice := web.Choice{Name: name, Label: label().Capital(), InRow: true}
			for _, each := range all {
				choice.Options = append(choice.Options, web.Option{
					Value: string(each), Label: web.Say(chosenWord(string(each)).Capital()), Current: *of(onlyIn[D](v)) == each,
				})
			}
			return choice
		},
		take: func(v writtenPart, form *web.Form) {
			if value := T(form.Value(name)); slices.Contains(all, value) {
				*of(onlyIn[D](v)) = value
			}
		},
	}
}

// chosenWord is what may be chosen as people name it.
func chosenWord(value string) language.Message {
	switch value {
	case string(policy.Must):
		return say.TermMust()
	case string(policy.Should):
		return say.TermShould()
	case string(policy.Can):
		return say.TermCan()
	case string(charter.Tale):
		return say.CharterSortStory()
	case string(charter.Detail):
		return say.CharterSortDetail()
	case string(charter.Handbook):
		return say.TermHandbook()
	case string(charter.Lesson):
		return say.TermLesson()
	case string(procedure.Good):
		return say.ChartSenseGood()
	case string(procedure.Refusal):
		return say.ChartSenseRefusal()
	case string(procedure.Neither):
		return say.ChartSenseNeither()
	case string(charter.First):
		return say.CharterRankFirst()
	case string(charter.Second):
		return say.CharterRankSecond()
	default:
		return say.CharterRankOutside()
	}
}

func rolesField[D any](name string, label fieldLabel, of func(*D) *[]people.Role) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			choice := web.Choice{Name: name, Label: label().Capital(), Many: true, InRow: true}
			for _, role := range people.AllRoles {
				choice.Options = append(choice.Options, web.Option{
					Value: string(role), Label: web.Say(role.Say()), Current: slices.Contains(*of(onlyIn[D](v)), role),
				})
			}
			return choice
		},
		take: func(v writtenPart, form *web.Form) {
			into := of(onlyIn[D](v))
			*into = chosenOf(*into, people.AllRoles, func(r people.Role) bool { return form.Has(name, string(r)) })
		},
	}
}

// chosenOf are those that stay of what stood there, in its order, and after them
// what was chosen besides: who changes nothing changes no order either.
func chosenOf[T comparable](stood, offered []T, chosen func(T) bool) (all []T) {
	for _, each := range slices.Concat(stood, offered) {
		if chosen(each) && !slices.Contains(all, each) {
			all = append(all, each)
		}
	}
	return all
}

// selectField is a choice of one from what the page knows, or none.
func selectField[D any](name string, label fieldLabel, of func(*D) *string, options func(v writtenPart) []web.SelectOption) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			choice := web.Select{Name: name, Label: label().Capital(), Options: []web.SelectOption{{Label: "–"}}}
			stands, known := *of(onlyIn[D](v)), false
			for _, each := range options(v) {
				each.Current = each.Value == stands
				known = known || each.Current
				choice.Options = append(choice.Options, each)
			}
			if stands != "" && !known { // nobody has taken it away here
				choice.Options = append(choice.Options, web.SelectOption{Value: stands, Label: say.CharterGoneChoice(stands).Plain(v.Reader), Current: true})
			}
			return choice
		},
		take: func(v writtenPart, form *web.Form) {
			value := form.Value(name)
			if value == "" || value == *of(onlyIn[D](v)) || slices.ContainsFunc(options(v), func(o web.SelectOption) bool { return o.Value == value }) {
				*of(onlyIn[D](v)) = value
			}
		},
	}
}

func roleField[D any](name string, label fieldLabel, of func(*D) *people.Role) writtenField {
	return selectField(name, label, func(d *D) *string { return (*string)(of(d)) }, func(v writtenPart) (all []web.SelectOption) {
		for _, role := range people.AllRoles {
			all = append(all, web.SelectOption{Value: string(role), Label: role.Say().Plain(v.Reader)})
		}
		return all
	})
}

// skillsOffered are the skills of the organisation, and the one that stands there.
func skillsOffered(v writtenPart) (all []web.SelectOption) {
	names := v.Skills
	for _, reach := range v.charter().Scope {
		if reach.Skill != "" && !slices.Contains(names, reach.Skill) {
			names = append(slices.Clone(names), reach.Skill)
		}
	}
	for _, name := range names {
		all = append(all, web.SelectOption{Value: name, Label: name})
	}
	return all
}

// tablesOffered are the tables that public offices hang up.
func tablesOffered(v writtenPart) []web.SelectOption {
	return []web.SelectOption{
		{Value: string(charter.Turkiye), Label: say.RenderingTableTurkiye().Plain(v.Reader)},
		{Value: string(charter.India), Label: say.RenderingTableIndia().Plain(v.Reader)},
	}
}

// normField chooses the promise that says how long a service takes.
func normField[D any](name string, of func(*D) *string) writtenField {
	return selectField(name, say.CharterFieldNorm, of, func(v writtenPart) (all []web.SelectOption) {
		for _, p := range v.charter().Promises {
			all = append(all, web.SelectOption{Value: p.Key, Label: promise.Plain(promise.Sentence(p, v.Reader.Language), v.Reader.Language)})
		}
		return all
	})
}

// severalField is a list of what the page knows, of which any number is chosen.
func severalField[D any](name string, label, hint fieldLabel, of func(*D) *[]string, options func(v writtenPart) []web.Option) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			choice := web.Choice{Name: name, Label: label().Capital(), Hint: hint(), Many: true, InRow: true}
			known := map[string]bool{}
			for _, each := range options(v) {
				each.Current, known[each.Value] = slices.Contains(*of(onlyIn[D](v)), each.Value), true
				choice.Options = append(choice.Options, each)
			}
			for _, stands := range *of(onlyIn[D](v)) {
				if !known[stands] { // nobody has taken it away here
					choice.Options = append(choice.Options, web.Option{Value: stands, Label: web.Say(say.CharterGoneChoice(stands)), Current: true})
				}
			}
			return choice
		},
		take: func(v writtenPart, form *web.Form) {
			var offered []string
			for _, each := range options(v) {
				offered = append(offered, each.Value)
			}
			into := of(onlyIn[D](v))
			*into = chosenOf(*into, offered, func(value string) bool { return form.Has(name, value) })
		},
	}
}

func touchpointsField[D any](name string, of func(*D) *[]string) writtenField {
	return severalField(name, say.TermTouchpoint, say.CharterHintTouchpoints, of, func(v writtenPart) (all []web.Option) {
		for _, each := range v.Touchpoints {
			all = append(all, web.Option{Value: each.Key, Label: web.Text(each.Name)})
		}
		return all
	})
}

func placesField[D any](name string, of func(*D) *[]string) writtenField {
	return severalField(name, say.CharterKinPlaces, say.CharterHintPlaces, of, func(v writtenPart) (all []web.Option) {
		for _, each := range v.charter().Places {
			all = append(all, web.Option{Value: each.Key, Label: web.Text(each.Name)})
		}
		return all
	})
}

func amountField[D any](name string, label fieldLabel, of func(*D) *money.Amount) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			field := web.Field{
				Name: name, Label: say.CharterFieldFeeIn(v.currencyOf(*of(onlyIn[D](v)))), Short: true, Unmarked: true, Fault: v.Form.FaultOf(name), Hint: say.CharterHintFree(),
			}
			if amount := *of(onlyIn[D](v)); !amount.IsZero() {
				field.Value = v.Reader.MoneyFigure(amount)
			}
			if v.Form.Typed(name) {
				field.Value = v.Form.Value(name)
			}
			return field
		},
		take: func(v writtenPart, form *web.Form) {
			currency := v.currencyOf(*of(onlyIn[D](v)))
			*of(onlyIn[D](v)) = money.Amount{}
			if form.Line(name) != "" {
				amount := form.Money(name, label(), currency)
				if amount.Minor < 0 {
					form.Wrongly(name, say.ErrAmount(label(), money.Amount{Minor: 150000, Currency: currency}))
				}
				*of(onlyIn[D](v)) = amount
			}
		},
	}
}

// currencyOf is the currency in which an amount is asked: its own, or that of the
// organisation where there is none yet.
func (v writtenPart) currencyOf(amount money.Amount) string {
	if amount.Currency != "" {
		return amount.Currency
	}
	return v.Currency
}

func writtenDay[D any](name string, label fieldLabel, of func(*D) *hours.Date) writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			field := web.Field{Name: name, Label: label().Capital(), Kind: web.Day, Short: true, Unmarked: true, Fault: v.Form.FaultOf(name)}
			if day := *of(onlyIn[D](v)); day != 0 {
				field.Value = day.String()
			}
			if v.Form.Typed(name) {
				field.Value = v.Form.Value(name)
			}
			return field
		},
		take: func(v writtenPart, form *web.Form) {
			*of(onlyIn[D](v)) = 0
			if typed := form.Line(name); typed != "" {
				day, err := hours.ParseDate(typed)
				if err != nil {
					form.Wrongly(name, say.ErrEnter(label()))
					return
				}
				*of(onlyIn[D](v)) = day
			}
		},
	}
}
