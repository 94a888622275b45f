package staff

import (
	"net/http"
	"net/url"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// placing is the messages that wait for a person: to be placed, or to be
// looked at.
type placing struct {
	Waiting []casework.Waiting
	Held    []touchpoint.Arrival
	Lists   touchpoint.Lists
	Form    *web.Form
}

func (p *Pages) placingPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showPlacing(w, r, who, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showPlacing(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	waiting, held, err := p.Cases.Unplaced(r.Context(), who)
	if err != nil {
		return err
	}
	lists, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, status, laidPlacing(placing{Waiting: waiting, Held: held, Lists: lists, Form: form}))
}

func laidPlacing(shown placing) page {
	return page{
		title: titled(say.StaffPlacing()), here: "placing",
		watch: []string{casework.ListThing}, body: shown.view(),
	}
}

// typeField names the choice of a request type for one message.
func typeField(contact touchpoint.Contact) string { return "request_type." + contact.ID.String() }

// place begins a case with a message, as the request type that was chosen.
func (p *Pages) place(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "contact")
	if err != nil {
		return err
	}
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	name := typeField(touchpoint.Contact{ID: id})
	number, err := p.Cases.Place(r.Context(), who, id, form.Value(name))
	if fault.Is(err, fault.KindInvalid) || fault.Is(err, fault.KindConflict) {
		status := fault.Of(err).Kind.Status()
		form.Wrongly(name, fault.Of(err).Say)
		return p.showPlacing(w, r, who, status, form)
	}
	if err != nil {
		return err
	}
	web.Go(w, r, caseAddress(number))
	return nil
}

// setAside takes a message off the list that asks for nothing.
func (p *Pages) setAside(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "contact")
	if err != nil {
		return err
	}
	if err := p.Cases.SetAside(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.StaffSetAsideDone(), "")
	web.Go(w, r, "/placing")
	return nil
}

// original hands out a message as it came, while it waits.
func (p *Pages) original(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	file, name, err := p.Cases.Original(r.Context(), who, r.PathValue("hash"))
	if err != nil {
		return err
	}
	hand(w, r, file, name)
	return nil
}

// whyWaiting says why a message waits.
func whyWaiting(reason string) language.Message {
	if reason == "no chart" {
		return say.StaffNoChart()
	}
	return say.StaffNoType()
}
