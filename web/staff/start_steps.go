package staff

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"slices"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/publishing"
	"vaada/publishing/starter"
	"vaada/touchpoint"
	"vaada/web"
)

// stepBody makes what is to be done in a step.
func (p *Pages) stepBody(r *http.Request, who people.Actor, f firstHour) (templ.Component, error) {
	form, onward := web.NewForm(r, url.Values{}), f.onwardFrom(f.Here)
	switch f.Here {
	case people.StartOrganisation:
		o, err := p.organising(r, who, form)
		o.Onward = onward
		return organisationForm(o), err
	case people.StartHours, people.StartHolidays:
		o, err := p.firstOffice(r, who, form)
		if o.Onward = onward; err != nil {
			return nil, err
		}
		if f.Here == people.StartHours {
			return hoursForm(o), nil
		}
		return holidaysStep(o), nil
	case people.StartLists:
		lists, err := p.Touchpoints.Lists(r.Context(), who)
		return listsStep(startLists{Lists: lists, Form: form, Onward: onward}), err
	case people.StartTeams:
		t, err := p.teamsSet(r, who, form)
		t.Onward = stepAddress(f.Here) + "?from=" + string(f.Here)
		return teamsStep(t), err
	case people.StartPeople:
		all, err := p.People.Everybody(r.Context(), who)
		return peopleStep(all), err
	case people.StartCharter:
		return p.charterStep(r, who, onward)
	case people.StartTelephone:
		return telephoneStep(p.Home.Site(r.Host)), nil
	default:
		return callStep(f), nil
	}
}

// firstOffice is the oldest office with everything that is set of it.
func (p *Pages) firstOffice(r *http.Request, who people.Actor, form *web.Form) (o officeSet, err error) {
	all, err := p.People.Offices(r.Context())
	if err != nil {
		return o, err
	}
	if len(all) == 0 {
		return o, fault.NotFound()
	}
	o.Office, o.Form, o.Today = all[0], form, todayIn(all[0], p.Now())
	o.Now, err = p.People.Organisation(r.Context())
	return o, err
}

func todayIn(office people.Office, at now.Instant) hours.Date { return hours.DateIn(at, office.Zone) }

// marked writes what somebody said about a step, and goes on to the next.
func (p *Pages) marked(w http.ResponseWriter, r *http.Request, say func(context.Context, people.Actor, people.StartStep) error, who people.Actor) error {
	step := people.StartStep(r.PathValue("step"))
	if err := say(r.Context(), who, step); err != nil {
		return err
	}
	f, err := p.firstHour(r, who)
	if err != nil {
		return err
	}
	web.Go(w, r, stepAddress(f.after(step)))
	return nil
}

// startLists asks what an organisation offers of what there usually is.
type startLists struct {
	touchpoint.Lists
	Form   *web.Form
	Onward string
}

func (s startLists) choice(name string, label language.Message, all []touchpoint.Named) web.Choice {
	var options []web.Option
	for _, each := range all {
		options = append(options, web.Option{Value: each.Key, Label: web.Label(each.Name), Current: each.Retired.IsZero()})
	}
	choice := s.Form.Choice(name, label, options...)
	choice.Many, choice.InRow = true, true
	return choice
}

// startLists keeps what is offered and retires the rest.
func (p *Pages) startLists(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	lists, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return err
	}
	touchpoints, types := lists.Touchpoints, lists.RequestTypes
	for name, all := range map[string][]touchpoint.Named{"touchpoints": touchpoints, "request_types": types} {
		if !slices.ContainsFunc(all, func(each touchpoint.Named) bool { return form.Has(name, each.Key) }) {
			form.Wrongly(name, say.SettingsLastOne())
		}
	}
	if form.Wrong() {
		return p.showStep(w, r, who, http.StatusUnprocessableEntity, people.StartLists, listsStep(startLists{Lists: lists, Form: form, Onward: form.Value("onward")}))
	}
	if err := p.Touchpoints.Offer(r.Context(), who, lists, map[touchpoint.ListName][]string{
		touchpoint.TouchpointList: form.Values("touchpoints"), touchpoint.RequestTypeList: form.Values("request_types"),
	}); err != nil {
		return err
	}
	set(w, r, onward(form, "/start"))
	return nil
}

// beginning is one of the starters to choose from, in plain words.
type beginning struct {
	Kind      starter.Kind
	Documents publishing.Documents
	LeftOut   []charter.Reach // of touchpoints that are not among theirs
}

// charterChoice is the choice of what to promise first.
type charterChoice struct {
	Kinds   []beginning
	InForce *charter.Charter // nil while none is
	Reader  language.Reader
	Onward  string
	May     bool
}

func (p *Pages) charterStep(r *http.Request, who people.Actor, onward string) (templ.Component, error) {
	c := charterChoice{Reader: web.PageOf(r).Reader, Onward: onward, May: who.Can(people.Publish)}
	var err error
	if c.InForce, _, err = p.Charters.Published(r.Context()); err != nil && !fault.Is(err, fault.KindNotFound) {
		return nil, err
	}
	offered, err := p.offered(r, who)
	if err != nil {
		return nil, err
	}
	for _, kind := range starter.Kinds {
		documents, _, err := p.beginning(r, who, kind)
		if err != nil {
			return nil, err
		}
		left, err := starter.LeftOut(kind, offered)
		if err != nil {
			return nil, err
		}
		c.Kinds = append(c.Kinds, beginning{kind, documents, left})
	}
	return charterStep(c), nil
}

// beginning makes the documents of a starter for this organisation.
func (p *Pages) beginning(r *http.Request, who people.Actor, kind starter.Kind) (publishing.Documents, bool, error) {
	o, err := p.People.Organisation(r.Context())
	if err != nil {
		return publishing.Documents{}, false, err
	}
	offered, err := p.offered(r, who)
	if err != nil {
		return publishing.Documents{}, false, err
	}
	return starter.For(kind, o, offered)
}

// offered are the touchpoints at which the organisation answers.
func (p *Pages) offered(r *http.Request, who people.Actor) (keys []string, err error) {
	lists, err := p.Touchpoints.Lists(r.Context(), who)
	for _, each := range touchpoint.InUse(lists.Touchpoints) {
		keys = append(keys, each.Key)
	}
	return keys, err
}

// startCharter publishes what was chosen to begin with. One person does it
// alone, which the journal and the history of the editions keep.
func (p *Pages) startCharter(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	documents, known, err := p.beginning(r, who, starter.Kind(form.Value("starter")))
	switch {
	case err != nil:
		return err
	case !known:
		return fault.NotFound()
	}
	_, _, err = p.Charters.Published(r.Context())
	if err == nil {
		return fault.Conflict(say.ErrChanged()) // somebody was quicker, or sent it twice
	}
	if !fault.Is(err, fault.KindNotFound) {
		return err
	}
	if err := p.Publishing.Publish(r.Context(), who, documents, "starter"); err != nil {
		return err
	}
	web.Tell(w, r, say.StartPublished(), "")
	web.Go(w, r, onward(form, "/start"))
	return nil
}

// tryRing lets a call ring that counts nowhere.
func (p *Pages) tryRing(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := p.Cases.TryRing(r.Context(), who, say.StartTestCall().Plain(web.PageOf(r).Reader)); err != nil {
		return err
	}
	web.Tell(w, r, say.StartRingingNow(), "")
	web.Go(w, r, stepAddress(people.StartTelephone))
	return nil
}

// beginningWords name a starter and say whom it is for.
func beginningWords(kind starter.Kind) (name, says language.Message) {
	switch kind {
	case starter.Plain:
		return say.StartStarterPlain(), say.StartStarterPlainSays()
	case starter.NaturalFood:
		return say.StartStarterFood(), say.StartStarterFoodSays()
	case starter.Municipality:
		return say.StartStarterMunicipality(), say.StartStarterMunicipalitySays()
	case starter.Clinic:
		return say.StartStarterClinic(), say.StartStarterClinicSays()
	case starter.Electricity:
		return say.StartStarterElectricity(), say.StartStarterElectricitySays()
	}
	return say.StartStarterHome(), say.StartStarterHomeSays()
}

// ringExample is what a telephone sends when it rings.
func ringExample(site string) string {
	site = cmp.Or(site, "https://…") // where nobody has said what ours is
	return `curl -H 'Authorization: Bearer vaada_…' -H 'Content-Type: application/json' \
  -d '{"call":"1","kind":"ring","from":"+92 300 5550142"}' \
  ` + site + `/api/calls`
}

// stateOf is where a step stands.
func (f firstHour) stateOf(step people.StartStep) stepState {
	for _, each := range f.Steps {
		if each.Step == step {
			return each.State
		}
	}
	return ""
}
