package staff

import (
	"net/http"
	"net/url"
	"slices"

	"vaada/casework"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/leaving"
	"vaada/people"
	"vaada/web"
)

// goingAway is the page on which somebody hands over what they own.
type goingAway struct {
	leaving.Estate
	Who    people.Actor
	Form   *web.Form
	Was    language.Message // why it could not be done now
	Reader language.Reader
}

func (p *Pages) leavePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := staffOf(r)
	if err != nil {
		return err
	}
	return p.showLeaving(w, r, who, id, http.StatusOK, goingAway{})
}

func (p *Pages) showLeaving(w http.ResponseWriter, r *http.Request, who people.Actor, id ids.ID, status int, shown goingAway) (err error) {
	if shown.Estate, err = p.Leaving.Estate(r.Context(), who, id); err != nil {
		return err
	}
	if shown.Form == nil {
		shown.Form = web.NewForm(r, shown.chosen())
	}
	shown.Reader, shown.Who = web.PageOf(r).Reader, who
	return p.show(w, r, who, status, laidGoingAway(shown))
}

func laidGoingAway(shown goingAway) page {
	return page{
		title: titled(say.CrewLeaveTitle(shown.Person.Name)), here: "settings", watch: []string{casework.ListThing}, body: shown.view(),
	}
}

// leavePerson hands over what somebody owns: now, and they stay; or all of it,
// and the account closes, at once or when their last day is over.
func (p *Pages) leavePerson(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, form, err := personForm(w, r)
	if err != nil {
		return err
	}
	heirs := leaving.Heirs{}
	for _, kind := range append(slices.Clone(leaving.Kinds), leaving.All) {
		if heir, err := ids.Parse(form.Value(leaving.Field(kind))); err == nil {
			heirs[kind] = heir
		}
	}
	var last hours.Date
	if form.Value("last") != "" {
		last = dateIn(form, "last", say.CrewLeaveWhen())
	}
	if form.Wrong() {
		return p.showLeaving(w, r, who, id, http.StatusUnprocessableEntity, goingAway{Form: form})
	}
	now := form.Value("deed") == "now"
	if now {
		err = p.Leaving.HandOver(r.Context(), who, id, heirs)
	} else {
		err = p.Leaving.Leave(r.Context(), who, id, last, heirs)
	}
	switch {
	case fault.Is(err, fault.KindConflict):
		return p.leavingAgain(w, r, who, id, form, err)
	case form.Refused(err):
		return p.showLeaving(w, r, who, id, http.StatusUnprocessableEntity, goingAway{Form: form})
	case err != nil:
		return err
	}
	person, err := p.People.Member(r.Context(), who, id)
	if err != nil {
		return err
	}
	told := say.CrewLeaveDone(person.Name)
	switch {
	case now:
		told = say.CrewLeaveHanded()
	case last != 0:
		told = say.CrewLeavePlanDone(person.Name)
	}
	web.Tell(w, r, told, "")
	web.Go(w, r, personAddress(person.Staff))
	return nil
}

// leavingAgain shows what can be done after a deed that was refused now; about
// somebody who left meanwhile, their own page.
func (p *Pages) leavingAgain(w http.ResponseWriter, r *http.Request, who people.Actor, id ids.ID, form *web.Form, failed error) error {
	return p.showLeaving(w, r, who, id, http.StatusConflict, goingAway{Form: form, Was: fault.Of(failed).Say})
}

// stayPerson calls a planned leaving off.
func (p *Pages) stayPerson(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := staffOf(r)
	if err != nil {
		return err
	}
	if err := p.Leaving.Stay(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.CrewLeaveStays(), "")
	web.Go(w, r, personAddress(people.Staff{ID: id}))
	return nil
}

// heirs offers who could have a kind.
func (g goingAway) heirs(kind leaving.Kind) web.Select {
	none := web.SelectOption{}
	if kind != leaving.All {
		none.Label = say.CrewLeaveAsAbove().Plain(g.Reader)
	}
	options := []web.SelectOption{none}
	for _, each := range g.Heirs[kind] {
		options = append(options, web.SelectOption{Value: each.ID.String(), Label: each.Name})
	}
	if kind == leaving.All {
		field := g.Form.Select(leaving.Field(kind), say.CrewLeaveAll().Capital(), options...)
		field.Hint = say.CrewLeaveAllHint()
		return field
	}
	field := g.Form.Select(leaving.Field(kind), say.CrewLeaveKind(kind.Word(), g.Counts[kind]), options...)
	switch {
	case len(g.Heirs[kind]) == 0:
		field.Hint = say.CrewLeaveNobody()
	case kind == leaving.Visits && len(g.Heirs[kind]) == 1:
		field.Hint = say.CrewLeaveOnly()
	}
	return field
}

// chosen is the form before anybody filled it in: where one engineer alone could
// make all visits, they are chosen.
func (g goingAway) chosen() url.Values {
	values := url.Values{}
	if only := g.Heirs[leaving.Visits]; len(only) == 1 {
		values.Set(leaving.Field(leaving.Visits), only[0].ID.String())
	}
	return values
}

func (g goingAway) lastDay() web.Field {
	field := dayOf(g.Form.Field("last", say.CrewLeaveWhen().Capital()), true)
	field.Hint = say.CrewLeaveWhenHint()
	return field
}

// kinds are those of which something is owned, all when a later day is planned.
func (g goingAway) kinds() (kinds []leaving.Kind) {
	for _, kind := range leaving.Kinds {
		if g.Counts[kind] > 0 {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// unnamed counts what is owned of a kind and not shown one by one: what is too
// much for a page, and cases that the reader does not see.
func (g goingAway) unnamed(kind leaving.Kind) int {
	if kind == leaving.Cases {
		return g.Counts[kind] - len(g.Cases)
	}
	return g.Counts[kind] - leaving.Most
}
