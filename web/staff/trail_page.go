package staff

import (
	"net/http"
	"time"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/web"
)

// trailPage shows what happened on a case, step by step, and its promises.
func (p *Pages) trailPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, err := caseOf(r)
	if err != nil {
		return err
	}
	view, err := p.caseView(r, who, number)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidTrail(view))
}

func laidTrail(v caseView) page {
	return page{
		title: titled(say.StaffTrailOf(casework.Code(v.Case.Number))), here: "cases",
		watch: []string{casework.CaseThing(v.Case.Number)}, body: v.trail(),
	}
}

// trailTable is every deed on the case, oldest first.
func (v caseView) trailTable() web.Table {
	table := web.Table{Caption: say.TermTrail().Capital(), Columns: []web.Column{
		{Label: say.StaffWhen()},
		{Label: say.StaffWhat()},
		{Label: say.StaffWho()},
		{Label: say.StaffWaited(), Number: true},
		{Label: say.StaffWorked(), Number: true},
	}}
	for _, step := range v.Steps {
		who := v.Names[step.Actor]
		if who == "" {
			who = say.StaffProgram().Plain(v.Reader)
		}
		table.Rows = append(table.Rows, []templ.Component{
			web.Moment(step.Left), web.Say(v.stepWords(step)), web.Own(who), took(step.Waited), took(step.Worked),
		})
	}
	return table
}

// took writes how long something took; nothing when it was no time.
func took(microseconds int64) templ.Component {
	if microseconds < int64(time.Second/time.Microsecond) {
		return nil
	}
	return web.Say(say.WebTime(time.Duration(microseconds) * time.Microsecond))
}

// promisesTable is every promise that ran or runs on the case.
func (v caseView) promisesTable() web.Table {
	table := web.Table{Caption: say.StaffPromisesHere(), Shown: true, Columns: []web.Column{
		{Label: say.TermPromise().Capital()},
		{Label: say.StaffBegan()},
		{Label: say.TermDue().Capital()},
		{Label: say.StaffDoneAt()},
		{Label: say.StaffStanding()},
	}}
	for _, each := range v.Clocks {
		made, known := v.Charter.Promise(each.Promise)
		if !known {
			continue
		}
		words, outcome := clockWord(each)
		table.Rows = append(table.Rows, []templ.Component{
			sentenceOf(made, v.Reader), web.Moment(each.Started), web.Moment(each.Due), web.Moment(each.Done),
			web.Chip{Words: words, Outcome: outcome},
		})
	}
	return table
}

// clockWord is what became of a promise.
func clockWord(c clock.Clock) (language.Message, web.Outcome) {
	switch c.State {
	case promise.Met:
		return say.TermClockMet(), web.Kept
	case promise.Broken:
		return say.TermClockMissed(), web.Broken
	case promise.Paused:
		return say.TermClockPaused(), ""
	case promise.LeftAside:
		return say.StaffClockAside(), ""
	default:
		return say.StaffClockRunning(), ""
	}
}
