package staff

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/web"
)

// stepsBehind is how many steps behind the case the guide shows.
const stepsBehind = 3

// next is the guide: the steps behind, the one in hand, and the piece of the
// chart around it.
func (v caseView) next() web.NextStep {
	next := web.NextStep{Trail: v.behind(), Card: v.card(), Moved: v.moved()}
	if v.Chart != nil {
		next.Follows = web.Say(say.StaffFollows(v.Chart.Name, int(v.EditionNumber)))
		next.Whole = "/procedures/" + v.Chart.Key
		next.Chart = v.around()
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

// behind are the last steps that were done, oldest first.
func (v caseView) behind() web.Trail {
	var trail web.Trail
	for _, step := range v.Steps {
		if step.Deed == procedure.Begun || step.Deed == procedure.Passed {
			continue
		}
		kind := web.TrailDone
		switch step.Deed {
		case procedure.Left, procedure.CameBack, procedure.Moved:
			kind = web.TrailLeft
		case procedure.Undone:
			kind = web.TrailUndone
		case procedure.TimedOut:
			kind = web.TrailWaited
		}
		if step.Deed == procedure.Ended && step.Reason != "" {
			kind = web.TrailLeft
		}
		trail.Steps = append(trail.Steps, web.TrailStep{Words: web.Say(v.shortWords(step.Row)), Kind: kind})
	}
	if more := len(trail.Steps) - stepsBehind; more > 0 {
		trail.Steps = trail.Steps[more:]
	}
	return trail
}

// shortWords says in the guide what a step brought: its own name, or the
// question with its answer.
func (v caseView) shortWords(row procedure.Row) language.Message {
	box := v.boxOf(row.Edition, row.Box)
	label := exitLabel(box, row.Exit)
	switch {
	case row.Deed == procedure.Done && label.IsZero(), row.Deed == procedure.TimedOut:
		return language.Words(box.Label)
	case row.Deed == procedure.Done, row.Deed == procedure.Answering:
		return say.StaffEventAnswered(box.Label, label)
	case row.Deed == procedure.Left:
		return say.TermDeviation().Capital()
	case row.Deed == procedure.CameBack:
		return say.StaffEventBack()
	case row.Deed == procedure.Undone:
		return say.StaffEventUndone()
	case row.Deed == procedure.Ended:
		return say.StaffEventClosed()
	}
	return say.StaffEventMoved()
}

// around is the small chart: the last box, this one, where each answer leads.
func (v caseView) around() templ.Component {
	rows := make([]procedure.Row, 0, len(v.Steps))
	for _, step := range v.Steps {
		rows = append(rows, step.Row)
	}
	compiled := v.Charts[v.Case.State.Edition]
	if compiled == nil {
		return nil
	}
	drawn, on := procedure.Around(compiled, v.Case.State, rows)
	if !on {
		return nil
	}
	return picture(drawing.Around(drawn, v.Reader))
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
		Number: say.StaffStepNumber(max(1, len(state.Trail))), Limit: v.stepLimit(),
		Title: web.Text(v.Box.Label), Guide: spoken(v.Box.Instruction), Say: spoken(v.Box.Say),
		Fields: v.fields(), Form: v.Step, Closed: !v.mayWalk(),
	}
	card.Answers, card.Alter = v.answers()
	card.More = v.more(card.Closed)
	return card
}

// mayWalk says that the reader's role does steps of this kind.
func (v caseView) mayWalk() bool {
	return v.Who.Can(people.LeadCases) || v.Who.Is(people.Engineer)
}

// stepLimit is the step's own limit, counted from when the case came to it.
func (v caseView) stepLimit() web.Clock {
	if v.Box.Limit.Value == 0 {
		return web.Clock{}
	}
	return web.Clock{State: web.InTime, Left: v.Box.Limit.Say()}
}

// answers are the ways on: the answers of a question, or the one way out of a
// step; and its alternates.
func (v caseView) answers() (answers, alternates []web.Answer) {
	for _, exit := range v.Box.Exits {
		answer := web.Answer{Value: exit.Key, Label: web.Text(exit.Label), Leads: v.leadsTo(exit), Usual: exit.Usual}
		switch {
		case exit.TimeOut:
		case exit.Alternate:
			alternates = append(alternates, answer)
		case v.Box.Kind == procedure.Question:
			answers = append(answers, answer)
		default:
			answer.Label = web.Say(v.doWords())
			answers = append(answers, answer)
		}
	}
	return answers, alternates
}

func (v caseView) leadsTo(exit procedure.Exit) templ.Component {
	to := v.boxOf(v.Case.State.Edition, exit.To)
	if to.Label.IsZero() {
		return nil
	}
	return web.Text(to.Label)
}

// doWords is what the button of a step says.
func (v caseView) doWords() language.Message {
	if v.Box.Kind == procedure.Delay && v.Box.Wait != nil {
		switch v.Box.Wait.For {
		case procedure.CallBackTime:
			return say.StaffOverCallBack()
		case procedure.VisitMade:
			return say.StaffOverVisit()
		case procedure.ExpertsAnswer:
			return say.StaffOverExpert()
		}
		return say.StaffOverReply()
	}
	switch v.Box.Action {
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
