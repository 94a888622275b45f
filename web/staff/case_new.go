package staff

import (
	"net/http"
	"net/url"
	"slices"

	"vaada/casework"
	"vaada/customer"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// intake is what the page for a new case is made of.
type intake struct {
	Lists touchpoint.Lists
	Known *customer.Customer // whose case it will be; nil: somebody is asked for
	Form  *web.Form

	Refused language.Message // who begins cases, where who asks answers at no touchpoint; else zero
}

// newPage asks who wants what, at the counter or wherever no channel carries
// it.
func (p *Pages) newPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	start := url.Values{"touchpoint": {touchpoint.Face}, "request_type": {touchpoint.ServiceRequest}}
	for _, field := range []string{"customer", "name", "phone", "email"} {
		start.Set(field, r.URL.Query().Get(field))
	}
	if r.URL.Query().Get("touchpoint") == touchpoint.Telephone { // a call that no telephone told of
		start.Set("touchpoint", touchpoint.Telephone)
	}
	return p.showNew(w, r, who, http.StatusOK, web.NewForm(r, start))
}

func (p *Pages) showNew(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	asked := intake{Form: form}
	var err error
	if asked.Lists, asked.Refused, err = p.answerable(r, who); err != nil {
		return err
	}
	if id, wrong := ids.Parse(form.Value("customer")); wrong == nil {
		known, err := p.Cases.Customer(r.Context(), who, id)
		if err != nil {
			return err
		}
		asked.Known = &known.Customer
	}
	return p.show(w, r, who, status, laidNew(asked))
}

func laidNew(asked intake) page {
	return page{title: titled(say.StaffNewTitle()), here: "cases", body: asked.view()}
}

// answerable reads the lists to begin a case from: of the touchpoints those in
// use at which the actor may answer, and who may where there is none of them.
func (p *Pages) answerable(r *http.Request, who people.Actor) (lists touchpoint.Lists, refused language.Message, err error) {
	if lists, err = p.Touchpoints.Lists(r.Context(), who); err != nil {
		return lists, refused, err
	}
	var keys []string
	for _, each := range touchpoint.InUse(lists.Touchpoints) {
		keys = append(keys, each.Key)
	}
	closed, err := p.Charters.Closed(r.Context(), who, keys...)
	lists.Touchpoints = slices.DeleteFunc(touchpoint.InUse(lists.Touchpoints), func(each touchpoint.Named) bool { return closed[each.Key] != nil })
	if len(lists.Touchpoints) == 0 && len(closed) > 0 {
		refused = closed[keys[0]].Say
	}
	return lists, refused, err
}

// beginNew begins a case for who stands at the counter.
func (p *Pages) beginNew(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	if typed := form.Value("customer"); typed != "" {
		id, wrong := ids.Parse(typed)
		if wrong != nil {
			return fault.NotFound()
		}
		if _, err := p.Cases.Customer(r.Context(), who, id); err != nil {
			return err
		}
	}
	lists, _, err := p.answerable(r, who)
	if err != nil {
		return err
	}
	b := beginningOf(form)
	if !listed(lists.Touchpoints, b.Touchpoint) {
		form.Wrongly("touchpoint", say.ErrChoose(say.TermTouchpoint()))
	}
	number, err := p.beginCase(r, who, form, b)
	again, err := refusedOr(form, err)
	switch {
	case err != nil:
		return err
	case again:
		return p.showNew(w, r, who, http.StatusUnprocessableEntity, form)
	}
	web.Go(w, r, caseAddress(number))
	return nil
}

// beginCase begins a case, once everything that was typed is right.
func (p *Pages) beginCase(r *http.Request, who people.Actor, form *web.Form, b casework.Beginning) (int64, error) {
	lists, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return 0, err
	}
	if _, err = b.Clean(); err != nil {
		form.Refused(err)
	}
	if b.RequestType != "" && !listed(touchpoint.InUse(lists.RequestTypes), b.RequestType) {
		form.Wrongly("request_type", say.ErrChoose(say.TermRequestType()))
	}
	if form.Wrong() {
		return 0, nil
	}
	return p.Cases.Begin(r.Context(), who, b)
}

func listed(all []touchpoint.Named, key string) bool {
	return slices.ContainsFunc(all, func(each touchpoint.Named) bool { return each.Key == key })
}

// beginningOf reads who asks for what.
func beginningOf(form *web.Form) casework.Beginning {
	b := casework.Beginning{
		Name: form.Line("name"), Phone: form.Line("phone"), Email: form.Line("email"), Address: form.Line("address"),
		Touchpoint: form.Value("touchpoint"), RequestType: form.Value("request_type"), Subject: form.Line("subject"),
	}
	if l := language.Language(form.Value("language")); l.Known() {
		b.Language = l
	}
	if id, err := ids.Parse(form.Value("customer")); err == nil {
		b.Customer = id
	}
	return b
}
