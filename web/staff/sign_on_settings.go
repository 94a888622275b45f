package staff

import (
	"net/http"
	"net/url"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/secret"
	"vaada/people"
	"vaada/web"
)

// providerList is the page of all providers.
type providerList struct {
	All  []people.Provider
	Form *web.Form
}

func (p *Pages) providersPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showProviders(w, r, who, http.StatusOK, web.NewForm(r, nil))
}

func (p *Pages) showProviders(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	all, err := p.People.Providers(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, status, laidProviders(providerList{All: all, Form: form}))
}

func laidProviders(shown providerList) page {
	return page{title: titled(say.SignOnTitle()), here: "settings", body: shown.view()}
}

// typed reads a provider from its form.
func typed(form *web.Form) people.Provider {
	return people.Provider{
		Name: form.Line("name"), Issuer: form.Line("issuer"), Client: form.Line("client"),
		Secret: secret.Text(form.Value("secret")), ByMail: form.Value("by_mail") == "yes",
	}
}

func (p *Pages) addProvider(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	id, err := p.People.AddProvider(r.Context(), who, typed(form))
	if again, broken := refusedOr(form, err); broken != nil || again {
		if broken != nil {
			return broken
		}
		return p.showProviders(w, r, who, http.StatusUnprocessableEntity, form)
	}
	web.Tell(w, r, say.SignOnKept(), "")
	web.Go(w, r, providerAddress(id))
	return nil
}

// oneProvider is the page of one provider.
type oneProvider struct {
	people.Provider
	Form   *web.Form
	Back   string           // the address that the provider has to know
	Unable language.Message // why it cannot be used here
	Wrong  language.Message // what a trial found
}

func (p *Pages) providerPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "provider")
	if err != nil {
		return err
	}
	return p.showProvider(w, r, who, http.StatusOK, id, nil, language.Message{})
}

// showProvider shows a provider; with a form that came back, or with what a
// trial found.
func (p *Pages) showProvider(w http.ResponseWriter, r *http.Request, who people.Actor, status int, id ids.ID, form *web.Form, wrong language.Message) error {
	all, err := p.People.Providers(r.Context(), who)
	if err != nil {
		return err
	}
	for _, each := range all {
		if each.ID != id {
			continue
		}
		if form == nil {
			form = web.NewForm(r, started(each))
		}
		shown := oneProvider{Provider: each, Form: form, Wrong: wrong}
		home, err := p.Home.Address(r.Host)
		if err != nil {
			shown.Unable = fault.Of(err).Say
		} else {
			shown.Back = home + people.SignOnPath(id)
		}
		return p.show(w, r, who, status, laidProvider(shown))
	}
	return fault.NotFound()
}

// started is what the form of a provider begins with.
func started(p people.Provider) url.Values {
	values := url.Values{"name": {p.Name}, "issuer": {p.Issuer}, "client": {p.Client}}
	if p.ByMail {
		values.Set("by_mail", "yes")
	}
	return values
}

func laidProvider(shown oneProvider) page {
	return page{title: titled(say.SignOnTitle()), here: "settings", body: shown.view()}
}

func (p *Pages) changeProvider(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	changed := typed(form)
	if changed.ID, err = idOf(r, "provider"); err != nil {
		return err
	}
	err = p.People.ChangeProvider(r.Context(), who, changed)
	if again, broken := refusedOr(form, err); broken != nil || again {
		if broken != nil {
			return broken
		}
		return p.showProvider(w, r, who, http.StatusUnprocessableEntity, changed.ID, form, language.Message{})
	}
	web.Tell(w, r, say.SignOnKept(), "")
	web.Go(w, r, providerAddress(changed.ID))
	return nil
}

// tryProvider asks a provider what it says of itself. It changes nothing.
func (p *Pages) tryProvider(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "provider")
	if err != nil {
		return err
	}
	if err := p.People.TryProvider(r.Context(), who, id); err != nil {
		return p.untried(w, r, who, id, err)
	}
	web.Tell(w, r, say.SignOnWorks(), "")
	web.Go(w, r, providerAddress(id))
	return nil
}

// untried shows what a trial found.
func (p *Pages) untried(w http.ResponseWriter, r *http.Request, who people.Actor, id ids.ID, err error) error {
	told := fault.Of(err)
	if told.Kind != fault.KindUnavailable && told.Kind != fault.KindInvalid {
		return err
	}
	return p.showProvider(w, r, who, http.StatusUnprocessableEntity, id, nil, told.Say)
}

func (p *Pages) switchProvider(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	id, err := idOf(r, "provider")
	if err != nil {
		return err
	}
	on := form.Value("on") == "yes"
	if err := p.People.SwitchProvider(r.Context(), who, id, on); err != nil {
		return p.untried(w, r, who, id, err)
	}
	if on {
		web.Tell(w, r, say.SignOnNowOn(), "")
	} else {
		web.Tell(w, r, say.SignOnNowOff(), "")
	}
	web.Go(w, r, providerAddress(id))
	return nil
}
