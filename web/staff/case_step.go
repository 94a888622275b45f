package staff

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// stepsBehind is how many steps behind the case the guide shows.
const stepsBehind = 3

// next is the guide: the steps behind, the one in hand, and the piece of the
// chart around it.
func (v caseView) next() web.NextStep {
	next := web.NextStep{Trail: v.guide().trail(v.rows(), stepsBehind, false), Card: v.card(), Moved: v.moved()}
	if v.Chart != nil {
		next.Follows = web.Say(say.StaffFollows(v.Chart.Name, int(v.EditionNumber)))
		next.Whole = "/procedures/" + v.Chart.Key
		next.Chart = v.guide().around(v.rows())
	}
	return next
}

// moved says who did the last deed: for a page whose reader had the step in
// hand meanwhile.
func (v caseView) moved() templ.Component {
	for _, step := range slices.Backward(v.Steps) {
		switch name := v.Names[step.Actor]; {
		case step.Deed == procedure.Passed:
			continue
		case name == "":
			return web.Say(v.stepWords(step))
		case step.Deed == procedure.Done || step.Deed == procedure.Answering:
			return web.Say(say.StaffStepTaken(name, step.Left))
		default:
			return joined(web.Say(v.stepWords(step)), web.Own(name))
		}
	}
	return nil
}

// guide is what the step guide shows of the chart.
func (v caseView) guide() guide {
	return guide{Charts: v.Charts, State: v.Case.State, Box: v.Box, Reader: v.Reader, Form: v.Step}
}

func (v caseView) rows() []procedure.Row {
	rows := make([]procedure.Row, 0, len(v.Steps))
	for _, step := range v.Steps {
		rows = append(rows, step.Row)
	}
	return rows
}

// card is what is to be done now.
func (v caseView) card() templ.Component {
	state := v.Case.State
	switch {
	case state.Standing == procedure.OffChart:
		return v.offChart()
	case state.Standing == procedure.HasEnded || !v.Case.Open():
		return v.endCard()
	case v.Box == nil:
		return web.Empty{Words: say.StaffNoStep()}
	}
	card := web.StepCard{
		Action: v.Look.to(v.Case.Number, "step"), Hidden: map[string]string{"seen": strconv.Itoa(state.Sequence)},
		Number: say.StaffStepNumber(max(1, len(state.Trail))), Limit: v.guide().stepLimit(),
		Title: web.Text(v.Box.Label), Guide: spoken(v.Box.Instruction), Say: spoken(v.Box.Say),
		Fields: v.fields(), Form: v.Step, Closed: !v.mayWalk(),
	}
	card.Answers, card.Alter = v.guide().answers()
	card.More = v.more(card.Closed)
	return card
}

// mayWalk says that the reader's role does steps of this kind.
func (v caseView) mayWalk() bool {
	return v.Who.Can(people.LeadCases) || v.Who.Is(people.Engineer)
}
