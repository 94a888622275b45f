package staff

import (
	"slices"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// ending says how the case was closed: at which end of its chart, or by hand
// and why.
func (v caseView) ending() (how language.Message, known bool) {
	at := v.lastEnd()
	if at < 0 {
		return how, false
	}
	return v.stepWords(v.Steps[at]), true
}

// outcome is with what the case ended, where its chart says so in other words than its
// end does.
func (v caseView) outcome() (named language.Message, known bool) {
	at := v.lastEnd()
	if at < 0 || v.Steps[at].Reason != "" {
		return named, false
	}
	compiled := v.Charts[v.Steps[at].Edition]
	if compiled == nil {
		return named, false
	}
	named = compiled.Chart.OutcomeNamed(v.Steps[at].Exit)
	end, _ := v.boxOf(v.Steps[at].Edition, v.Steps[at].Box).Label.Pick(v.Reader.Language)
	return named, named.Plain(v.Reader) != end
}

// calledEnd is the outcome of a chart that was called, for which the case had no way
// on: of the end that it passed just before.
func (v caseView) calledEnd(left casework.Step) language.Message {
	for _, step := range slices.Backward(v.Steps) {
		if compiled := v.Charts[step.Edition]; step.Sequence == left.Sequence-1 && compiled != nil {
			return compiled.Chart.OutcomeNamed(left.Exit)
		}
	}
	return say.ProcedureOutcomeNone().Capital()
}

// closer is who closed the case: who did it by hand, or whose deed led the
// chart to its end; the program where a wait was over.
func (v caseView) closer() string {
	at := v.lastEnd()
	for _, step := range slices.Backward(v.Steps[:at+1]) {
		if name := v.Names[step.Actor]; name != "" {
			return name
		}
		if step.Deed == procedure.TimedOut {
			break
		}
	}
	return say.StaffProgram().Plain(v.Reader)
}

// lastEnd is the place of the deed that closed the case; -1 when none did.
func (v caseView) lastEnd() int {
	for at, step := range slices.Backward(v.Steps) {
		if step.Deed == procedure.Ended {
			return at
		}
	}
	return -1
}
