package staff

import (
	"strings"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/web"
)

// head says which case this is, how it stands, who has it.
func (v caseView) head() web.CaseHead {
	c := &v.Case
	state := web.Chip{Words: say.StaffCaseOpen()}
	if !c.Open() {
		state = web.Chip{Words: say.StaffCaseClosed(), Outcome: web.NothingDue}
	}
	facts := []templ.Component{
		web.Code(casework.Code(c.Number)), state, web.Say(v.owner()), trailLink(caseAddress(c.Number) + "/trail"),
	}
	if c.Private {
		facts = append([]templ.Component{web.Chip{Words: say.PrivateBadge(), Outcome: web.AtRisk}}, facts...)
	}
	title := web.Text(v.requestType())
	return web.CaseHead{Subject: c.Subject, Title: title, Back: v.Look.list(), Facts: facts, Deeds: v.headDeeds()}
}

func (v caseView) owner() language.Message {
	switch {
	case v.Case.Owner == 0:
		return say.TermUnassigned().Capital()
	case v.Case.Owner == v.Who.ID:
		return say.StaffOwnerYou()
	default:
		return say.StaffOwner(v.Names[v.Case.Owner])
	}
}

// requestType is what the case is about while nobody gave it a subject.
func (v caseView) requestType() language.Text {
	for _, each := range v.Lists.RequestTypes {
		if each.Key == v.Case.RequestType {
			return each.Name
		}
	}
	return language.NewText(language.English, v.Case.RequestType)
}

// headDeeds are what can be done with the whole of the case.
func (v caseView) headDeeds() []templ.Component {
	if !v.Who.Can(people.LeadCases) || !v.Case.Open() {
		return nil
	}
	var deeds []templ.Component
	if v.Case.Owner != v.Who.ID {
		takeOver := web.Deed{
			Action: v.Look.to(v.Case.Number, "assign"), Hidden: map[string]string{"staff": v.Who.ID.String()},
			Button: web.Button{Label: say.TermTakeOver().Capital()},
		}
		deeds = append(deeds, takeOver)
	}
	if len(v.Staff) > 0 {
		return append(deeds, v.giving(deeds...))
	}
	if len(deeds) > 0 {
		deeds = append(deeds, caseMenu(deeds...))
	}
	return deeds
}

// strip is the promise that is due next, with its clock.
func (v caseView) strip() templ.Component {
	if v.Next == nil {
		return nil
	}
	made, known := v.Charter.Promise(v.Next.Promise)
	if !known {
		return nil
	}
	strip := web.PromiseStrip{Sentence: sentenceOf(made, v.Reader), Clock: clockOf(*v.Next, v.Reader)}
	if owed := v.owed(); owed > 1 {
		strip.More = say.StaffMorePromises(owed - 1)
	}
	return strip
}

// owed counts the promises that still run on the case.
func (v caseView) owed() int {
	owed := 0
	for _, each := range v.Clocks {
		if each.Owed() {
			owed++
		}
	}
	return owed
}

// sentenceOf prints a promise for a reader, its measured words marked.
func sentenceOf(made promise.Promise, r language.Reader) web.Sentence {
	sentence := web.Sentence{Language: tongueOf(made, r)}
	for _, part := range promise.SentenceFor(made, r) {
		sentence.Parts = append(sentence.Parts, partOf(part))
	}
	return sentence
}

// tongueOf is the language of a promise's sentences on a page; "" is the reader's.
func tongueOf(made promise.Promise, r language.Reader) language.Language {
	if r.Language == language.Pseudo {
		return ""
	}
	return made.SpokenIn(r.Language)
}

// partOf is a run of a promise's words; a figure and its unit stay together.
func partOf(part promise.Part) web.Part {
	text := part.Text
	if part.Kind == promise.Time {
		text = strings.Replace(text, " ", "\u00a0", 1)
	}
	return web.Part{Words: text, Measured: part.Measured()}
}

// clockOf is how a running promise stands at the reader's moment.
func clockOf(running clock.Clock, r language.Reader) web.Clock {
	if !running.PausedSince().IsZero() {
		return web.Clock{State: web.Paused, Left: say.TermClockPaused().Capital(), Spent: spent(running, running.PausedSince())}
	}
	shown := web.TimeLeft(r, running.Started, running.Due, false)
	if sameDay(running.Due, r.Now, r.Zone) {
		shown.Due = say.TimeDue(running.Due)
	} else {
		shown.Due = say.StaffDueOn(running.Due)
	}
	return shown
}
