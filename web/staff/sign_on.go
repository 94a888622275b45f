package staff

import (
	"net/http"
	"net/url"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// signOnDoors lead those who are not signed in to a provider of accounts and
// back; who is signed in links an account in the same way.
func (p *Pages) signOnDoors() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{
		"GET /sign-in/with/{provider}":      p.signOnPage,
		"POST /sign-in/with/{provider}":     p.beginSignOn,
		"GET /sign-in/with/{provider}/back": p.endSignOn,
	}
}

// tryCookie names what the browser that began keeps, as long as a try may take.
const (
	tryCookie = "vaada_sign_on"
	tryLasts  = 10 * time.Minute
	tryPath   = "/sign-in/with/"
)

func (p *Pages) tryCookie(kept string, lasts time.Duration) *http.Cookie {
	return &http.Cookie{
		Name: tryCookie, Value: kept, Path: tryPath, MaxAge: int(lasts / time.Second),
		HttpOnly: true, Secure: p.Sessions.Secure, SameSite: http.SameSiteLaxMode,
	}
}

// kept is what the browser keeps of its try.
func kept(r *http.Request) string {
	cookie, err := r.Cookie(tryCookie)
	if err != nil {
		return ""
	}
	return cookie.Value
}

// providers are those that this page can lead to.
func (p *Pages) providers(r *http.Request) ([]people.Provider, error) {
	if _, err := p.Home.Address(r.Host); err != nil {
		return nil, nil
	}
	return p.People.OpenProviders(r.Context())
}

// beginSignOn keeps a try in the browser and leads on to the page that leaves
// for the provider: the policy of our pages lets no form leave this host.
func (p *Pages) beginSignOn(w http.ResponseWriter, r *http.Request) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	who, _ := p.Sessions.Actor(r)
	id, err := idOf(r, "provider")
	secret := ""
	if err == nil {
		secret, err = p.People.BeginSignOn(r.Context(), who, id, form.Value("back"), p.entrance(r))
	}
	if err != nil {
		p.refuseSignOn(w, r, who, form.Value("back"), err)
		return
	}
	http.SetCookie(w, p.tryCookie(secret, tryLasts))
	web.Go(w, r, tryPath+id.String())
}

// signOnPage leaves for the provider, by itself and by a link.
func (p *Pages) signOnPage(w http.ResponseWriter, r *http.Request) {
	who, _ := p.Sessions.Actor(r)
	id, err := idOf(r, "provider")
	home, address := "", ""
	if err == nil {
		home, err = p.Home.Address(r.Host)
	}
	if err == nil {
		address, err = p.People.SignOnAddress(r.Context(), id, kept(r), home)
	}
	if err != nil {
		p.refuseSignOn(w, r, who, "", err)
		return
	}
	w.Header().Set("Refresh", "0; url="+address)
	w.Header().Set("Cache-Control", "no-store")
	web.Render(w, r, http.StatusOK, laidToProvider(web.PageOf(r), address))
}

func laidToProvider(laid web.Page, address string) templ.Component {
	return within(laid.Titled(say.SignOnGoing(), ""), leavingFor(address))
}

// endSignOn is where a provider leads back to. It is a GET with an effect, as
// the protocol has it: what it does can be done once, by one browser.
func (p *Pages) endSignOn(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet || web.Prefetched(r) {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	who, _ := p.Sessions.Actor(r)
	id, err := idOf(r, "provider")
	home := ""
	if err == nil {
		home, err = p.Home.Address(r.Host)
	}
	var done people.Signed
	if err == nil {
		done, err = p.People.FinishSignOn(r.Context(), who, id, kept(r), home, r.URL.Query(), p.entrance(r))
	}
	http.SetCookie(w, p.tryCookie("", -time.Second))
	w.Header().Set("Cache-Control", "no-store")
	switch {
	case err != nil:
		p.refuseSignOn(w, r, who, done.Back, err)
	case done.Token == "":
		web.Tell(w, r, say.SignOnLinked(), "")
		web.Go(w, r, "/account/sign-ons")
	default:
		p.begin(w, r, done.Begun, done.Back)
	}
}

// refuseSignOn shows where somebody came from again, with the sentence that
// says why a provider did not let them in.
func (p *Pages) refuseSignOn(w http.ResponseWriter, r *http.Request, who people.Actor, back string, err error) {
	told := fault.Of(err)
	if told.Kind == fault.KindUnproved {
		web.Go(w, r, "/prove?back="+url.QueryEscape("/account/sign-ons"))
		return
	}
	if told.Kind != fault.KindInvalid && told.Kind != fault.KindUnavailable && told.Kind != fault.KindTooMany {
		web.Fault(w, r, err)
		return
	}
	form := web.NewForm(r, url.Values{"back": {back}})
	form.Wrongly("", told.Say)
	status := told.Kind.Status()
	if who.Kind == people.Person {
		if err := p.showSignOns(w, r, who, status, form); err != nil {
			web.Fault(w, r, err)
		}
		return
	}
	p.showSignIn(w, r, status, form)
}

// signOnRoutes are a person's own accounts elsewhere, and the providers that
// managers set up.
func (p *Pages) signOnRoutes() map[string]route {
	return map[string]route{
		"GET /account/sign-ons":                    {oneself, p.signOnsPage},
		"POST /account/sign-ons/unlink":            {oneself, p.unlink},
		"GET /settings/sign-on":                    {people.KeepSignOn, p.providersPage},
		"POST /settings/sign-on":                   {people.KeepSignOn, p.addProvider},
		"GET /settings/sign-on/{provider}":         {people.KeepSignOn, p.providerPage},
		"POST /settings/sign-on/{provider}":        {people.KeepSignOn, p.changeProvider},
		"POST /settings/sign-on/{provider}/try":    {people.KeepSignOn, p.tryProvider},
		"POST /settings/sign-on/{provider}/switch": {people.KeepSignOn, p.switchProvider},
	}
}

// linkedAccounts is the page of somebody's accounts elsewhere.
type linkedAccounts struct {
	Linked  []people.SignOn
	Offered []people.Provider
	Form    *web.Form
}

func (p *Pages) signOnsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showSignOns(w, r, who, http.StatusOK, web.NewForm(r, nil))
}

func (p *Pages) showSignOns(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) (err error) {
	shown := linkedAccounts{Form: form}
	if shown.Linked, err = p.People.SignOns(r.Context(), who); err != nil {
		return err
	}
	if shown.Offered, err = p.providers(r); err != nil {
		return err
	}
	return p.show(w, r, who, status, laidSignOns(shown))
}

func laidSignOns(shown linkedAccounts) page {
	return page{title: titled(say.SignOnYours()), body: shown.view()}
}

func (p *Pages) unlink(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	if err := p.People.Unlink(r.Context(), who, form.Value("issuer"), form.Value("subject")); err != nil {
		return err
	}
	web.Tell(w, r, say.SignOnUnlinked(), "")
	web.Go(w, r, "/account/sign-ons")
	return nil
}

// providerAddress is the page of a provider.
func providerAddress(id ids.ID) string { return "/settings/sign-on/" + id.String() }
