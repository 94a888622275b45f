package staff

import (
	"math/rand/v2"
	"net/http"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// tellCall does with a call what a telephone would tell of it: answers it,
// holds it, takes it up again, ends it.
func (p *Pages) tellCall(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	call, form, err := p.callForm(w, r, who)
	if err != nil {
		return err
	}
	kind := touchpoint.CallKind(form.OneOf("kind", say.CaseworkFieldCall(), "answer", "hold", "resume", "end"))
	if form.Wrong() {
		return fault.NotFound()
	}
	_, err = p.Cases.Phone(r.Context(), who, touchpoint.CallEvent{Event: ids.Token(), Call: call.External, Kind: kind, At: p.Now()})
	if fault.Is(err, fault.KindConflict) {
		return p.callAsItIs(w, r, who, call.Contact, fault.Of(err).Say)
	}
	if err != nil {
		return err
	}
	goBack(w, r, form, callAddress(call))
	return nil
}

// callAsItIs shows a call with a word on why it cannot be done what was asked.
func (p *Pages) callAsItIs(w http.ResponseWriter, r *http.Request, who people.Actor, contact ids.ID, why language.Message) error {
	call, err := p.Cases.Call(r.Context(), who, contact)
	if err != nil {
		return err
	}
	return p.shown(w, r, who, http.StatusConflict, callIntake{Call: call, Form: web.NewForm(r, callStart(call)), Was: why})
}

// callForm reads the call that a form is about, and the form.
func (p *Pages) callForm(w http.ResponseWriter, r *http.Request, who people.Actor) (call casework.CallView, form *web.Form, err error) {
	id, err := idOf(r, "call")
	if err != nil {
		return call, nil, err
	}
	if form, err = web.ReadForm(w, r); err != nil {
		return call, nil, err
	}
	call, err = p.Cases.Call(r.Context(), who, id)
	return call, form, err
}

// beginFromCall begins a case with a call.
func (p *Pages) beginFromCall(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	call, form, err := p.callForm(w, r, who)
	if err != nil {
		return err
	}
	b := beginningOf(form)
	b.Contact, b.Touchpoint = call.Contact, touchpoint.Telephone
	if typed := form.Value("customer"); typed != "" && typed != somebodyElse && (call.Known == nil || b.Customer != call.Known.ID) {
		return fault.NotFound()
	}
	number, err := p.beginCase(r, who, form, b)
	again, err := refusedOr(form, err)
	switch {
	case err != nil:
		return err
	case again:
		return p.showCall(w, r, who, http.StatusUnprocessableEntity, call, form)
	}
	web.Go(w, r, caseAddress(number))
	return nil
}

// joinCall makes a call part of a case that is open already.
func (p *Pages) joinCall(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	call, form, err := p.callForm(w, r, who)
	if err != nil {
		return err
	}
	number, is := casework.ParseCode(form.Value("case"))
	if !is {
		return fault.NotFound()
	}
	if err := p.Cases.JoinCall(r.Context(), who, call.Contact, number); err != nil {
		return err
	}
	web.Go(w, r, caseAddress(number))
	return nil
}

// ring lets a call ring in the demo, from one of its customers.
func (p *Pages) ring(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	caller := "+92 300 5550100"
	if len(p.Callers) > 0 {
		caller = p.Callers[rand.IntN(len(p.Callers))]
	}
	event := touchpoint.CallEvent{Event: ids.Token(), Call: ids.Token(), Kind: touchpoint.Ring, Caller: caller, At: p.Now()}
	if _, err := p.Cases.Phone(r.Context(), who, event); err != nil {
		return err
	}
	goBack(w, r, form, local(r.Referer(), r.Host))
	return nil
}
