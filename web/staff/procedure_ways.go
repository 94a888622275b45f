package staff

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/web"
)

// chart is the chart of which the part is one.
func (v writtenPart) chart() *procedure.Chart {
	c, _ := v.Whole.(*procedure.Chart)
	return c
}

// rowed is a list of which a form shows each, and one more that is empty.
func rowed[T any](v writtenPart, all []T, row func(n int, each T) []templ.Component) templ.Component {
	var shown []templ.Component
	var none T
	for at, each := range append(slices.Clip(all), none) {
		shown = append(shown, row(at+1, each)...)
	}
	return templ.Join(shown...)
}

// selected is a choice of one of some options, or none.
func (v writtenPart) selected(name string, label language.Message, now string, options []web.SelectOption, none bool) web.Select {
	choice := web.Select{Name: name, Label: label, Fault: v.Form.FaultOf(name)}
	if none {
		choice.Options = append(choice.Options, web.SelectOption{Label: "–"})
	}
	if v.Form.Typed(name) {
		now = v.Form.Value(name)
	}
	for _, each := range options {
		each.Current = each.Value == now
		choice.Options = append(choice.Options, each)
	}
	return choice
}

// texted is a text of a row, in the languages that the form shows.
func (v writtenPart) texted(name string, label language.Message, text language.Text) templ.Component {
	return v.sideBySide(func(l language.Language) templ.Component {
		return v.wordsArea(name, label, l, 1, text.In[l], text.Stale[l])
	})
}

// takeText is a text of a row as it was typed.
func (v writtenPart) takeText(name string, text language.Text, form *web.Form) language.Text {
	if text.Source == "" {
		text.Source = v.Source
	}
	for _, l := range v.languages() {
		if field := name + "." + string(l); form.Typed(field) {
			text = v.worded(text, l, form.Line(field), form)
		}
	}
	return text
}

func inRow(list string, n int, field string) string {
	return list + "." + strconv.Itoa(n) + "." + field
}

// boxesOffered are the boxes to which a way can lead, by the numbers that the
// outline gives them.
func (v writtenPart) boxesOffered() (all []web.SelectOption) {
	for _, line := range procedure.Outline(v.chart()) {
		if line.Box.OnPath() && line.Box.Kind != procedure.Start {
			all = append(all, web.SelectOption{Value: line.Box.Key, Label: boxNamed(line, v.Reader)})
		}
	}
	return all
}

// exitsField are the ways out of a box: where each leads, when it is taken, and
// what kind of way it is.
func exitsField() writtenField {
	return of(writtenField{
		show: func(v writtenPart) templ.Component {
			box := theBox(onlyIn[procedure.Chart](v))
			return v.group(say.ChartExits(), rowed(v, box.Exits, func(n int, exit procedure.Exit) []templ.Component {
				row := []templ.Component{v.selected(inRow("exit", n, "to"), say.ChartExitGoes(n), exit.To, v.boxesOffered(), true)}
				if box.Kind != procedure.Start {
					row = append(row, v.texted(inRow("exit", n, "label"), say.ChartExitLabel(n), exit.Label))
				}
				if kinds := exitKinds(box.Kind); len(kinds) > 1 {
					row = append(row, v.selected(inRow("exit", n, "how"), say.ChartExitHow(n), string(exitKindOf(exit)), offered(kinds, exitWords)(v), false))
				}
				if box.Kind == procedure.Call {
					row = append(row, v.selected(inRow("exit", n, "outcome"), say.ChartExitOutcome(n), exit.Outcome, v.outcomes(box.Chart), true))
				}
				return row
			}))
		},
		take: func(v writtenPart, form *web.Form) {
			box := theBox(onlyIn[procedure.Chart](v))
			var all []procedure.Exit
			for n, exit := range append(slices.Clone(box.Exits), procedure.Exit{}) {
				if exit = v.takeExit(box.Kind, n+1, exit, form); exit.To != "" || !exit.Label.IsZero() {
					all = append(all, exit)
				}
			}
			box.Exits = keyed(all, box.Kind == procedure.Question)
		},
	}, procedure.Start, procedure.Step, procedure.Question, procedure.Delay, procedure.Mail, procedure.Lookup, procedure.Call)
}

func (v writtenPart) takeExit(kind procedure.Kind, n int, exit procedure.Exit, form *web.Form) procedure.Exit {
	name := func(field string) string { return inRow("exit", n, field) }
	if form.Typed(name("to")) {
		exit.To = oneOf(form.Value(name("to")), v.boxesOffered())
	}
	exit.Label = v.takeText(name("label"), exit.Label, form)
	if how := exitKind(form.Value(name("how"))); slices.Contains(exitKinds(kind), how) {
		exit.Usual, exit.Alternate, exit.TimeOut = how == usualExit, how == alternateExit, how == timeOutExit
	}
	if form.Typed(name("outcome")) {
		exit.Outcome = oneOf(form.Value(name("outcome")), v.outcomes(theBox(onlyIn[procedure.Chart](v)).Chart))
	}
	return exit
}

// oneOf is a value that is among some options; nothing where it is not.
func oneOf(value string, options []web.SelectOption) string {
	if slices.ContainsFunc(options, func(o web.SelectOption) bool { return o.Value == value }) {
		return value
	}
	return ""
}

// keyed gives each way out a key of its own, where there are several, or rules
// name them.
func keyed(exits []procedure.Exit, named bool) []procedure.Exit {
	taken := map[string]bool{}
	for at := range exits {
		exit := &exits[at]
		if exit.Key == "" && (at > 0 || named) || taken[exit.Key] {
			words, _ := exit.Label.Pick(language.English)
			exit.Key = edition.KeyFor("way", words, taken)
		}
		taken[exit.Key] = true
	}
	return exits
}

// outcomes are those of a chart that is called, by their names.
func (v writtenPart) outcomes(key string) (all []web.SelectOption) {
	for _, outcome := range v.Offers.Outcomes(key) {
		all = append(all, web.SelectOption{Value: outcome, Label: v.Offers.OutcomeNamed(key, outcome).Plain(v.Reader)})
	}
	return all
}

// timesOffered are the fields of the chart that hold a day or a time.
func timesOffered(v writtenPart) (all []web.SelectOption) {
	for _, field := range v.chartFields() {
		if field.Type == procedure.DateField || field.Type == procedure.TimeField {
			label, _ := field.Label.Pick(v.Reader.Language)
			all = append(all, web.SelectOption{Value: field.Key, Label: label})
		}
	}
	return all
}

// chartFields are all fields of the chart, each once.
func (v writtenPart) chartFields() (all []procedure.Field) {
	for _, box := range v.chart().Boxes {
		for _, field := range box.Fields {
			if !slices.ContainsFunc(all, func(f procedure.Field) bool { return f.Key == field.Key }) {
				all = append(all, field)
			}
		}
	}
	return all
}
