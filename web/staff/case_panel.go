package staff

import (
	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/visit"
	"vaada/web"
)

// slotField names the choice of a visit's window in the form.
const slotField = "slot"

// panel is what the action of the step shows above its fields: times to
// choose, a number to say, a limit to keep.
func (v caseView) panel() templ.Component {
	switch v.Box.Action {
	case procedure.BookVisit, procedure.CheckEngineers:
		return v.slots()
	case procedure.TellDate:
		return v.toTell()
	case procedure.CreateCase:
		return sayAloud(say.TermCaseNumber().Capital(), web.Code(casework.Code(v.Case.Number)))
	case procedure.AskExpert:
		return v.whom()
	case procedure.Refund:
		return quietNote(ownLimit(v.Limit, v.Who.Is(people.Manager)))
	}
	if v.Box.Kind == procedure.Mail {
		return v.message()
	}
	if v.Case.Waiting == procedure.ExpertsAnswer {
		return joined(v.waitsUntil(), v.askedPart())
	}
	return v.waitsUntil()
}

func (v caseView) waitsUntil() templ.Component {
	if v.Box.Kind == procedure.Delay && !v.Case.WaitUntil.IsZero() {
		return quietNote(say.StaffWaitUntil(v.Case.WaitUntil))
	}
	return nil
}

// message is what leaves for the customer, to be read and changed before.
func (v caseView) message() templ.Component {
	if v.Wording == nil {
		return quietNote(say.StaffNoLetter())
	}
	area := v.Step.Area(casework.BodyField, say.CaseworkFieldBody().Capital())
	area.Rows, area.In = 8, v.Case.Language
	if v.Box.Message.ByHand() {
		return joined(quietNote(say.StaffByHand(nameIn(v.Lists.Touchpoints, v.Box.Message.Touchpoint))), area)
	}
	return joined(v.Step.Field(casework.SubjectField, say.CaseworkFieldSubject().Capital()), area)
}

// slots are the windows in which an engineer can come.
func (v caseView) slots() templ.Component {
	if len(v.Slots) == 0 {
		return quietNote(say.StaffNoTimes())
	}
	var options []web.Option
	for _, slot := range v.Slots {
		options = append(options, web.Option{
			Value: slotText(slot), Label: web.Say(window(slot.From, slot.Until)), Hint: web.Own(slot.Name),
		})
	}
	choice := v.Step.Choice(slotField, say.StaffFreeTimes(), options...)
	choice.Hint = say.StaffSlotsHint()
	return choice
}

// toTell is the visit that is booked, in words that can be said.
func (v caseView) toTell() templ.Component {
	booked := v.booked()
	if booked == nil {
		return nil
	}
	return sayAloud(say.StaffTell(), web.Say(window(booked.From, booked.Until)))
}

// booked is the visit that is to come; nil when there is none.
func (v caseView) booked() *visit.Visit {
	for i := range v.Visits {
		if v.Visits[i].Cancelled.IsZero() && v.Visits[i].Reported.IsZero() {
			return &v.Visits[i]
		}
	}
	return nil
}

// window says a day and the time of day from when to when.
func window(from, until now.Instant) language.Message { return say.StaffWindow(from, from, until) }
