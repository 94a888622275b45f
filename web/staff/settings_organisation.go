package staff

import (
	"net/http"
	"net/url"
	"slices"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// organising is the form of what the organisation is.
type organising struct {
	Now     people.Organisation
	Spent   bool // money is recorded: the currency stays
	Form    *web.Form
	Changed bool   // somebody else changed it meanwhile
	Onward  string // where the first hour goes on; empty on the page of settings
}

func (p *Pages) organising(r *http.Request, who people.Actor, form *web.Form) (o organising, err error) {
	o.Form = form
	if o.Now, err = p.People.Organisation(r.Context()); err != nil {
		return o, err
	}
	o.Spent, err = p.Orders.Recorded(r.Context(), who)
	return o, err
}

func (p *Pages) organisationPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	o, err := p.organising(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidOrganisation(o))
}

func laidOrganisation(o organising) page {
	return page{title: titled(say.SettingsOrganisation()), here: "settings", body: organisationView(o)}
}

// setOrganisation changes the name, the languages and the currency.
func (p *Pages) setOrganisation(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	o, err := p.organising(r, who, form)
	if err != nil {
		return err
	}
	err = p.Orders.Organise(r.Context(), who, form.Value("seen"), o.typed())
	status := http.StatusUnprocessableEntity
	switch {
	case fault.Is(err, fault.KindConflict):
		o.Changed, status = true, http.StatusConflict
	case form.Refused(err):
	case err != nil:
		return err
	default:
		set(w, r, onward(form, "/settings/organisation"))
		return nil
	}
	if step := stepOf(form); step != "" {
		return p.showStep(w, r, who, status, step, organisationForm(o))
	}
	return p.show(w, r, who, status, laidOrganisation(o))
}

// typed is the organisation as the form has it.
func (o organising) typed() people.Organisation {
	next := people.Organisation{Language: language.Language(o.Form.Value("language")), Currency: o.Form.Value("currency")}
	if o.Spent {
		next.Currency = o.Now.Currency
	}
	for _, l := range language.All {
		if o.Form.Has("languages", string(l)) {
			next.Languages = append(next.Languages, l)
		}
	}
	next.Name = nameOfForm(o.Form, people.Organisation{Language: next.Language, Languages: language.All}, "", o.Now.Name)
	next.Name.Source = next.Language
	return next
}

// served are the languages to choose from, those that are served marked.
func (o organising) served() web.Choice {
	var options []web.Option
	for _, l := range language.All {
		options = append(options, web.Option{
			Value: string(l), Label: web.Own(l.Name()), Current: slices.Contains(o.Now.Languages, l),
		})
	}
	choice := o.Form.Choice("languages", say.SettingsLanguages().Capital(), options...)
	choice.Many, choice.InRow, choice.Hint = true, true, say.SettingsLanguagesHint()
	return choice
}

func (o organising) first() web.Select {
	var options []web.SelectOption
	for _, l := range language.All {
		options = append(options, web.SelectOption{Value: string(l), Label: l.Name(), Current: l == o.Now.Language})
	}
	return o.Form.Select("language", say.SettingsLanguageFirst().Capital(), options...)
}

// names asks for the name in every language there is: which of them are served
// is said in the same form.
func (o organising) names() []web.Field {
	return nameFields(o.Form, people.Organisation{Language: o.Now.Language, Languages: language.All}, "", o.Now.Name)
}

func (o organising) currency() web.Field {
	field := o.Form.Field("currency", say.SettingsCurrency().Capital())
	if !o.Form.Typed("currency") {
		field.Value = o.Now.Currency
	}
	field.Short, field.Hint = true, say.SettingsCurrencyHint()
	return field
}

func (o organising) save() web.Button {
	if o.Onward != "" {
		return web.Button{Label: say.StartSaveOn(), Look: web.Primary}
	}
	return web.Button{Label: say.TermSave().Capital(), Look: web.Primary}
}
