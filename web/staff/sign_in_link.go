package staff

import (
	"net/http"
	"net/url"

	"github.com/a-h/templ"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// askedFor says for what a page asks a link.
func askedFor(values url.Values) people.Purpose {
	if values.Get("for") == "password" {
		return people.LinkSetsAnew
	}
	return people.LinkSignsIn
}

func (p *Pages) askLinkPage(w http.ResponseWriter, r *http.Request) {
	form := web.NewForm(r, url.Values{"for": {r.URL.Query().Get("for")}})
	web.Render(w, r, http.StatusOK, laidAskLink(web.PageOf(r), form, r.URL.Query().Has("sent"), p.People.NoMail))
}

func laidAskLink(laid web.Page, form *web.Form, sent, noMail bool) templ.Component {
	title := say.SigninLinkTitle()
	if form.Value("for") == "password" {
		title = say.SigninResetTitle()
	}
	return within(laid.Titled(title, ""), askLinkForm(form, title, sent, noMail))
}

// askLink answers the same whether there is such a person or not.
func (p *Pages) askLink(w http.ResponseWriter, r *http.Request) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	email := form.Text("email", say.PeopleFieldEmail(), 254)
	laid := func(laid web.Page, form *web.Form) templ.Component {
		return laidAskLink(laid, form, false, p.People.NoMail)
	}
	if !form.Wrong() {
		home := p.Home.Site(r.Host)
		if home == "" {
			web.Fault(w, r, fault.Unavailable(say.SigninNoHome()))
			return
		}
		purpose := askedFor(url.Values{"for": {form.Value("for")}})
		err := p.People.AskLink(r.Context(), email, purpose, home, p.entrance(r))
		if err == nil {
			web.Go(w, r, "/sign-in/link?sent=yes&for="+url.QueryEscape(form.Value("for")))
			return
		}
		if p.slowed(w, r, form, "email", err, laid) {
			return
		}
	}
	web.Render(w, r, http.StatusUnprocessableEntity, laid(web.PageOf(r), form))
}

// linkPage shows whom a link of a letter signs in. Opening it does nothing.
func (p *Pages) linkPage(w http.ResponseWriter, r *http.Request) {
	staff, err := p.People.MailLink(r.Context(), r.PathValue("link"), people.LinkSignsIn)
	if err != nil {
		p.overLink(w, r, err)
		return
	}
	web.Render(w, r, http.StatusOK, laidLink(web.PageOf(r), staff, r.URL.Path))
}

func laidLink(laid web.Page, staff people.Staff, action string) templ.Component {
	return within(laid.Titled(say.StaffSignInTitle(), ""), linkForm(staff, action))
}

// overLink says that a link opens nothing, and where the next one comes from.
func (p *Pages) overLink(w http.ResponseWriter, r *http.Request, err error) {
	if !fault.Is(err, fault.KindNotFound) {
		web.Fault(w, r, err)
		return
	}
	web.Render(w, r, http.StatusNotFound, within(web.PageOf(r).Titled(say.SigninLinkTitle(), ""), overLink()))
}

func (p *Pages) signInByLink(w http.ResponseWriter, r *http.Request) {
	begun, err := p.People.SignInByMail(r.Context(), r.PathValue("link"), p.entrance(r))
	if err != nil {
		p.overLink(w, r, err)
		return
	}
	p.begin(w, r, begun, "/")
}

func (p *Pages) resetPage(w http.ResponseWriter, r *http.Request) {
	staff, err := p.People.MailLink(r.Context(), r.PathValue("link"), people.LinkSetsAnew)
	if err != nil {
		p.overLink(w, r, err)
		return
	}
	web.Render(w, r, http.StatusOK, laidReset(web.PageOf(r), web.NewForm(r, nil), staff, r.URL.Path))
}

func laidReset(laid web.Page, form *web.Form, staff people.Staff, action string) templ.Component {
	return within(laid.Titled(say.SigninResetTitle(), ""), resetForm(form, staff, action))
}

func (p *Pages) reset(w http.ResponseWriter, r *http.Request) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	staff, err := p.People.MailLink(r.Context(), r.PathValue("link"), people.LinkSetsAnew)
	if err != nil {
		p.overLink(w, r, err)
		return
	}
	laid := func(laid web.Page, form *web.Form) templ.Component { return laidReset(laid, form, staff, r.URL.Path) }
	password := form.Secret("password", say.PeopleFieldPassword())
	if !form.Wrong() {
		begun, err := p.People.ResetPassword(r.Context(), r.PathValue("link"), password, p.entrance(r))
		switch {
		case err == nil:
			if !begun.Half {
				p.remember(w, r, begun.Staff)
			}
			p.begin(w, r, begun, "/")
			return
		case fault.Is(err, fault.KindNotFound):
			p.overLink(w, r, err)
			return
		case p.slowed(w, r, form, "password", err, laid):
			return
		}
	}
	web.Render(w, r, http.StatusUnprocessableEntity, laid(web.PageOf(r), form))
}
