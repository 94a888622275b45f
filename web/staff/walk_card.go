package staff

import (
	"net/url"
	"slices"
	"time"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/procedure"
	"vaada/procedure/practice"
	"vaada/web"
)

// stepsWalked is how many steps behind a walk-through shows.
const stepsWalked = 5

func (v walkThrough) guide() guide {
	return guide{Charts: v.Charts.Editions, State: v.Walk.State, Box: v.Walk.Box(), Reader: v.Reader, Form: v.Step}
}

// filled is what the fields of the step begin with: what the made-up customer
// says.
func (v walkThrough) filled() url.Values {
	start := url.Values{}
	if box := v.Walk.Box(); box != nil {
		for _, field := range box.Fields {
			start.Set(fieldPrefix+field.Key, v.Walk.Said(field, v.Reader))
		}
	}
	return start
}

// next is the guide as the desk shows it.
func (v walkThrough) next() web.NextStep {
	return web.NextStep{Trail: v.guide().trail(v.Walk.Rows, stepsWalked, true), Card: v.card()}
}

// card is what is to be done now.
func (v walkThrough) card() templ.Component {
	box := v.Walk.Box()
	switch {
	case v.Walk.State.Standing == procedure.OffChart:
		return v.offChart()
	case box == nil:
		return v.over()
	case len(box.Exits) == 0:
		return web.Empty{Words: say.PracticeNowhere(), Action: v.back()}
	}
	g := v.guide()
	card := web.StepCard{
		Action: v.String(), Hidden: map[string]string{"do": "step", "box": box.Key},
		Number: say.StaffStepNumber(max(1, len(v.Walk.State.Trail))), Limit: g.stepLimit(),
		Title: web.Text(box.Label), Guide: spoken(box.Instruction), Say: spoken(box.Say),
		Fields: v.fields(), Form: v.Step, More: v.more(),
	}
	card.Answers, card.Alter = g.answers()
	if exit, late := box.TimeOut(); late {
		card.Answers = append(card.Answers, web.Answer{Value: exit.Key, Label: web.Say(say.PracticeTimeOut()), Leads: g.leadsTo(exit)})
		if box.Wait != nil && box.Wait.After.Value != 0 {
			card.Limit = web.Clock{State: web.InTime, Left: box.Wait.After.Say()}
		}
	}
	return card
}

// fields are what the step asks to be filled in, with what the made-up customer
// has happen and what the panel of the action shows above.
func (v walkThrough) fields() templ.Component {
	g := v.guide()
	parts := []templ.Component{v.happens(), v.panel()}
	for _, field := range g.Box.Fields {
		parts = append(parts, g.field(field))
	}
	return joined(parts...)
}

// happens says which way this customer's case goes, where there is more than one.
func (v walkThrough) happens() templ.Component {
	box := v.Walk.Box()
	if len(box.Exits) < 2 {
		return nil
	}
	if v.Walk.Turn == nil {
		return quietNote(say.PracticeAlone())
	}
	return quietNote(say.ProcedureWalkHappens(v.exitWords(box, v.Walk.Turn.Exit()).Plain(v.Reader)))
}

// exitWords is what leads out by an exit.
func (v walkThrough) exitWords(box *procedure.Box, exit procedure.Exit) language.Message {
	switch {
	case exit.TimeOut:
		return say.PracticeTimeOut()
	case !exit.Label.IsZero():
		return language.Words(exit.Label)
	case box.Kind == procedure.Delay:
		g := v.guide()
		g.Box = box
		return g.doWords()
	}
	return say.ProcedureWalkOrdinary()
}

// panel is what stands in place of the panel of the step's action.
func (v walkThrough) panel() templ.Component {
	if v.Walk.Box().Kind == procedure.Mail {
		return quietNote(say.PracticeLetter())
	}
	switch v.Walk.Box().Action {
	case procedure.BookVisit, procedure.CheckEngineers:
		return quietNote(say.PracticeVisits())
	case procedure.TellDate:
		from := v.tomorrow()
		return sayAloud(say.StaffTell(), web.Say(window(from, from.Add(2*time.Hour))))
	case procedure.CreateCase:
		return sayAloud(say.TermCaseNumber().Capital(), web.Code(casework.Code(madeUpCase)))
	}
	return nil
}

// madeUpCase is the number of the case that is made up.
const madeUpCase = 1

// tomorrow is when the visit is that the made-up customer has.
func (v walkThrough) tomorrow() now.Instant {
	today := v.Reader.Now.In(v.Reader.Zone)
	return now.At(time.Date(today.Year(), today.Month(), today.Day()+1, 10, 0, 0, 0, v.Reader.Zone))
}

// strays says where this customer's case goes another way.
func (v walkThrough) strays() templ.Component {
	strayed := v.Walk.Strayed
	if strayed == nil {
		return nil
	}
	words := say.PracticeWrote()
	if right := strayed.Turn.Exit(); right.Key != strayed.Took.Key {
		words = say.PracticeStrayed(language.Words(strayed.Turn.Box.Label), v.exitWords(strayed.Turn.Box, right))
	}
	return web.Banner{Words: words, Kind: web.AtRisk, Alert: true, Action: v.back()}
}

// goesByItself says that the box at which the walk was to begin does its work by
// itself: the walk begins at the step before.
func (v walkThrough) goesByItself() bool {
	box := v.Walk.Box()
	return v.From != "" && len(v.Deeds) == 0 && box != nil && box.Key != v.From
}

// back leads one step back; nil where the walk begins here.
func (v walkThrough) back() templ.Component {
	if v.behind() == "" {
		return nil
	}
	return web.Button{Label: say.PracticeBack(), Icon: web.IconUndo, Look: web.Quiet, Address: v.behind()}
}

// unusual are the exits that make one made-up customer differ from others.
func unusual(s practice.Scenario) (exits []practice.Turn) {
	for _, turn := range s.Turns {
		usual, _ := turn.Box.Usual()
		same := func(other practice.Turn) bool { return other.Box == turn.Box && other.Exit().Key == turn.Exit().Key }
		if turn.Exit().Key != usual.Key && !slices.ContainsFunc(exits, same) {
			exits = append(exits, turn)
		}
	}
	return exits
}

// end is the end that a made-up customer comes to.
func (v walkThrough) end(s practice.Scenario) language.Message {
	return v.Charts.Editions[v.Edition.ID].Box(s.End).Named()
}

// unmet are the ways out that neither this walk nor those before it took.
func (v walkThrough) unmet() []practice.Way {
	met := v.Walk.Meets()
	for _, n := range v.Walked {
		if n >= 1 && n <= len(v.All) {
			met = append(met, v.All[n-1].Meets...)
		}
	}
	return slices.DeleteFunc(practice.Ways(v.Charts, v.Edition.ID), func(way practice.Way) bool {
		return slices.Contains(met, way) || slices.Contains(v.Missed, way)
	})
}

// wayWords names a way out of a box.
func (v walkThrough) wayWords(way practice.Way) language.Message {
	box := v.guide().boxOf(way.Edition, way.Box)
	exit, _ := box.Exit(way.Exit)
	if len(box.Exits) < 2 {
		return box.Named()
	}
	return say.PracticeWay(box.Named(), v.exitWords(box, exit))
}

// ending says at which end the case is, or that somebody closed it as it stood.
func (v walkThrough) ending() language.Message {
	last := v.Walk.Rows[len(v.Walk.Rows)-1]
	if box := v.guide().boxOf(last.Edition, last.Box); box.Kind == procedure.End {
		return box.Named()
	}
	return say.StaffCloseSo()
}
