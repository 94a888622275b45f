package staff

import (
	"strconv"

	"github.com/a-h/templ"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/web"
)

// guide is what the step guide shows of a chart: the box in hand, its fields and
// ways on, and what is around it. A case is guided by it, and a walk-through.
type guide struct {
	Charts map[ids.ID]*procedure.Compiled
	State  procedure.State
	Box    *procedure.Box
	Reader language.Reader
	Form   *web.Form // the step's
}

// boxOf finds a box on whichever chart.
func (g guide) boxOf(edition ids.ID, key string) *procedure.Box {
	if compiled := g.Charts[edition]; compiled != nil {
		if box := compiled.Box(key); box != nil {
			return box
		}
	}
	return &procedure.Box{Key: key, Label: language.NewText(language.English, key)}
}

// trail is the last steps that were done, oldest first, without those that went by
// themselves unless they are told too.
func (g guide) trail(rows []procedure.Row, most int, all bool) web.Trail {
	var trail web.Trail
	for _, row := range rows {
		if row.Deed == procedure.Begun || row.Deed == procedure.Passed && !(all && g.tells(row)) {
			continue
		}
		kind := web.TrailDone
		switch row.Deed {
		case procedure.Left, procedure.CameBack, procedure.Moved:
			kind = web.TrailLeft
		case procedure.Undone:
			kind = web.TrailUndone
		case procedure.TimedOut:
			kind = web.TrailWaited
		}
		if row.Deed == procedure.Ended && row.Reason != "" {
			kind = web.TrailLeft
		}
		trail.Steps = append(trail.Steps, web.TrailStep{Words: web.Say(g.shortWords(row)), Kind: kind})
	}
	if more := len(trail.Steps) - most; more > 0 {
		trail.Steps = trail.Steps[more:]
	}
	return trail
}

// tells says that a box that went by itself did something.
func (g guide) tells(row procedure.Row) bool {
	kind := g.boxOf(row.Edition, row.Box).Kind
	return kind != procedure.Start && kind != procedure.End
}

// foundWords says what a look-up found, as the reader reads it.
func (g guide) foundWords(box *procedure.Box, row procedure.Row) language.Message {
	var found []string
	for _, field := range box.Fields {
		if value := row.Fields[field.Key]; value != "" {
			label, _ := field.Label.Pick(g.Reader.Language)
			found = append(found, label+": "+g.Reader.Isolate(field.Said(value, g.Reader)))
		}
	}
	if len(found) == 0 {
		return say.StaffEventFoundNothing(box.Label)
	}
	return say.StaffEventFound(box.Label, g.Reader.List(found))
}

// shortWords says in the guide what a step brought: its own name, or the
// question with its answer.
func (g guide) shortWords(row procedure.Row) language.Message {
	box := g.boxOf(row.Edition, row.Box)
	label := exitLabel(box, row.Exit)
	switch {
	case row.Deed == procedure.Done && label.IsZero(), row.Deed == procedure.TimedOut:
		return language.Words(box.Label)
	case row.Deed == procedure.Done, row.Deed == procedure.Answering:
		return say.StaffEventAnswered(box.Label, label)
	case row.Deed == procedure.Passed && box.Kind == procedure.Lookup:
		return g.foundWords(box, row)
	case row.Deed == procedure.Passed:
		return say.StaffEventPassed(box.Label)
	case row.Deed == procedure.Left:
		return say.TermDeviation().Capital()
	case row.Deed == procedure.CameBack:
		return say.StaffEventBack()
	case row.Deed == procedure.Undone:
		return say.StaffEventUndone()
	case row.Deed == procedure.Ended:
		return say.StaffEventClosed()
	}
	return say.StaffEventMoved(row.Reason)
}

// around is the small chart: the last box, this one, where each answer leads.
func (g guide) around(rows []procedure.Row) templ.Component {
	compiled := g.Charts[g.State.Edition]
	if compiled == nil {
		return nil
	}
	drawn, on := procedure.Around(compiled, g.State, rows)
	if !on {
		return nil
	}
	return picture(drawing.Around(drawn, g.Reader))
}

// stepLimit is the step's own limit, counted from when the case came to it.
func (g guide) stepLimit() web.Clock {
	if g.Box.Limit.Value == 0 {
		return web.Clock{}
	}
	return web.Clock{State: web.InTime, Left: g.Box.Limit.Say()}
}

// answers are the ways on: the answers of a question, or the one way out of a
// step; and its alternates.
func (g guide) answers() (answers, alternates []web.Answer) {
	for _, exit := range g.Box.Exits {
		answer := web.Answer{Value: exit.Key, Label: web.Text(exit.Label), Leads: g.leadsTo(exit), Usual: exit.Usual}
		switch {
		case exit.TimeOut:
		case exit.Alternate:
			alternates = append(alternates, answer)
		case g.Box.Kind == procedure.Question:
			answers = append(answers, answer)
		default:
			answer.Label = web.Say(g.doWords())
			answers = append(answers, answer)
		}
	}
	return answers, alternates
}

func (g guide) leadsTo(exit procedure.Exit) templ.Component {
	to := g.boxOf(g.State.Edition, exit.To)
	if to.Label.IsZero() {
		return nil
	}
	return web.Text(to.Label)
}

// doWords is what the button of a step says.
func (g guide) doWords() language.Message {
	if g.Box.Kind == procedure.Delay && g.Box.Wait != nil {
		switch g.Box.Wait.For {
		case procedure.CallBackTime:
			return say.StaffOverCallBack()
		case procedure.VisitMade:
			return say.StaffOverVisit()
		case procedure.ExpertsAnswer:
			return say.StaffOverExpert()
		}
		return say.StaffOverReply()
	}
	if g.Box.Kind == procedure.Mail {
		return say.StaffDoSend()
	}
	switch g.Box.Action {
	case procedure.BookVisit, procedure.CheckEngineers:
		return say.StaffDoBook()
	case procedure.TellDate:
		return say.StaffDoTell()
	case procedure.RecordReport:
		return say.StaffDoReport()
	case procedure.Refund:
		return say.StaffDoRefund()
	case procedure.CloseCase:
		return say.StaffDoClose()
	case procedure.CreateCase:
		return say.StaffDoCreate()
	}
	return say.StaffStepDone()
}

// field is one field of the chart as an element of the form.
func (g guide) field(f procedure.Field) templ.Component {
	name, label := fieldPrefix+f.Key, language.Words(f.Label)
	hint := language.Message{}
	if !f.Hint.IsZero() {
		hint = language.Words(f.Hint)
	}
	switch f.Type {
	case procedure.LongTextField:
		area := g.Form.Area(name, label)
		area.Hint, area.Rows, area.Optional = hint, 3, !f.Required
		return area
	case procedure.ChoiceField, procedure.YesNoField:
		return g.choice(f, name, label, hint)
	}
	field := g.Form.Field(name, label)
	field.Hint, field.Optional = hint, !f.Required
	switch f.Type {
	case procedure.DateField:
		field.Kind, field.Short = web.Day, true
	case procedure.TimeField:
		field.Kind, field.Short = web.When, true
	case procedure.PhoneField:
		field.Kind, field.Short = web.Phone, true
	case procedure.EmailField:
		field.Kind = web.Mail
	case procedure.NumberField, procedure.MoneyField:
		field.Short = true
	}
	return field
}

// mostInView is how many options are shown at once; more go into a select.
const mostInView = 7

func (g guide) choice(f procedure.Field, name string, label, hint language.Message) templ.Component {
	options := f.Options
	if f.Type == procedure.YesNoField {
		options = []procedure.Option{{Key: "yes"}, {Key: "no"}}
	}
	if len(options) > mostInView {
		shown := []web.SelectOption{{}}
		for _, option := range options {
			text, _ := option.Label.Pick(g.Reader.Language)
			shown = append(shown, web.SelectOption{Value: option.Key, Label: text})
		}
		list := g.Form.Select(name, label, shown...)
		list.Hint, list.Optional = hint, !f.Required
		return list
	}
	var shown []web.Option
	for _, option := range options {
		words := web.Text(option.Label)
		switch {
		case f.Type == procedure.YesNoField && option.Key == "yes":
			words = web.Say(say.TermYes().Capital())
		case f.Type == procedure.YesNoField:
			words = web.Say(say.TermNo().Capital())
		}
		shown = append(shown, web.Option{Value: option.Key, Label: words})
	}
	list := g.Form.Choice(name, label, shown...)
	list.Hint, list.InRow = hint, true
	return list
}

// boxes are the boxes of the chart that somebody can go to; the first option
// is none of them.
func (g guide) boxes(first language.Message) []web.SelectOption {
	options := []web.SelectOption{{Label: first.Plain(g.Reader)}}
	for _, line := range procedure.Outline(g.Charts[g.State.Edition].Chart) {
		if !line.Box.OnPath() || line.Box.Kind == procedure.Start || line.Box.Key == g.State.Box {
			continue
		}
		text, _ := line.Box.Label.Pick(g.Reader.Language)
		options = append(options, web.SelectOption{Value: line.Box.Key, Label: strconv.Itoa(line.Number) + ". " + text})
	}
	return options
}
