package staff

import (
	"net/http"
	"net/url"
	"time"

	"vaada/casework"
	"vaada/customer"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// callPage shows one call: who it is, and what is to be known before a case
// begins.
func (p *Pages) callPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "call")
	if err != nil {
		return err
	}
	call, err := p.Cases.Call(r.Context(), who, id)
	if err != nil {
		return err
	}
	return p.showCall(w, r, who, http.StatusOK, call, web.NewForm(r, callStart(call)))
}

func (p *Pages) showCall(w http.ResponseWriter, r *http.Request, who people.Actor, status int, call casework.CallView, form *web.Form) error {
	return p.shown(w, r, who, status, callIntake{Call: call, Form: form})
}

// shown answers with the page of a call.
func (p *Pages) shown(w http.ResponseWriter, r *http.Request, who people.Actor, status int, intake callIntake) (err error) {
	if intake.Lists, err = p.Touchpoints.Lists(r.Context(), who); err != nil {
		return err
	}
	return p.show(w, r, who, status, laidCall(intake))
}

// callIntake is what the page of a call is made of.
type callIntake struct {
	Call  casework.CallView
	Lists touchpoint.Lists
	Form  *web.Form
	Was   language.Message // why what was asked cannot be done; zero when nothing was
}

func laidCall(c callIntake) page {
	laid := page{title: titled(callWords(c.Call)), here: "cases", body: c.view()}
	if c.Was.IsZero() { // a word on what cannot be done stays until it is read
		laid.watch = []string{casework.ListThing}
	}
	return laid
}

// somebodyElse is what the form says where who calls is not whom we know by the
// number.
const somebodyElse = "new"

// callStart is what the form of a call begins from: what the telephone told.
func callStart(call casework.CallView) url.Values {
	start := url.Values{"request_type": {touchpoint.ServiceRequest}}
	if _, number := customer.CleanPhone(call.Caller, ""); number { // not the words of a test call, nor "anonymous"
		start.Set("phone", call.Caller)
	}
	if call.Known != nil {
		start.Set("customer", call.Known.ID.String())
	}
	return start
}

func callAddress(call casework.CallView) string {
	if call.Case != 0 {
		return caseAddress(call.Case)
	}
	return "/calls/" + call.Contact.String()
}

// callWords says who calls, and how the call stands.
func callWords(call casework.CallView) language.Message {
	name := callerName(call)
	switch {
	case call.Ringing():
		return say.StaffCallFrom(name)
	case !call.Held.IsZero():
		return say.StaffOnHold(name)
	default:
		return say.StaffOnLine(name)
	}
}

func callerName(call casework.CallView) string {
	switch {
	case call.Known != nil && call.Known.Name != "":
		return call.Known.Name
	case call.Caller != "":
		return call.Caller
	default:
		return "–"
	}
}

// callFacts are how long a call rang, was talked and was held.
func callFacts(call touchpoint.CallRecord, r language.Reader) []language.Message {
	var facts []language.Message
	until := r.Now
	if !call.Ended.IsZero() {
		until = call.Ended
	}
	switch {
	case call.Ringing():
		facts = append(facts, say.StaffRinging(until.Sub(call.Rung)))
	case call.Abandoned():
		facts = append(facts, say.TermAbandoned().Capital())
	default:
		facts = append(facts, say.StaffAnsweredAfter(call.Answered.Sub(call.Rung)))
		if !call.Ended.IsZero() {
			facts = append(facts, say.StaffTalked(until.Sub(call.Answered)))
		}
	}
	if call.HeldTotal > 0 {
		facts = append(facts, say.StaffHeld(time.Duration(call.HeldTotal)*time.Microsecond))
	}
	return facts
}
