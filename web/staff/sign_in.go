package staff

import (
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"github.com/a-h/templ"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// oneself marks what everybody who is signed in may do for themselves.
const oneself people.Right = ""

// signInRoutes are the pages that nobody has to be signed in for.
func (p *Pages) signInRoutes() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{
		"GET /sign-in":               p.signInPage,
		"POST /sign-in":              p.signIn,
		"POST /sign-out":             p.signOut,
		"GET /sign-in/second":        p.secondPage,
		"POST /sign-in/second":       p.second,
		"GET /sign-in/link":          p.askLinkPage,
		"POST /sign-in/link":         p.askLink,
		"GET /sign-in/link/{link}":   p.linkPage,
		"POST /sign-in/link/{link}":  p.signInByLink,
		"GET /sign-in/reset/{link}":  p.resetPage,
		"POST /sign-in/reset/{link}": p.reset,
		"GET /kiosk":                 p.kioskPage,
		"GET /kiosk/{staff}":         p.kioskPinPage,
		"POST /kiosk/{staff}":        p.signInByPin,
	}
}

func (p *Pages) signInPage(w http.ResponseWriter, r *http.Request) {
	if _, known := p.Sessions.Actor(r); known {
		web.Go(w, r, r.URL.Query().Get("back"))
		return
	}
	p.showSignIn(w, r, http.StatusOK, web.NewForm(r, url.Values{"back": {r.URL.Query().Get("back")}}))
}

func (p *Pages) showSignIn(w http.ResponseWriter, r *http.Request, status int, form *web.Form) {
	laid := web.PageOf(r)
	if strings.HasPrefix(r.URL.Path, tryPath) {
		laid.Address = "/sign-in" // where a language is chosen again
	}
	web.Render(w, r, status, laidSignIn(laid, form, p.waysIn(r)))
}

// ways are the ways to sign in that this machine has, beside a password.
type ways struct {
	Passkeys  bool
	Providers []people.Provider
}

func (p *Pages) waysIn(r *http.Request) ways {
	all, err := p.providers(r)
	if err != nil { // the other ways are worth showing
		slog.ErrorContext(r.Context(), "providers of accounts", "fault", err)
	}
	return ways{Passkeys: p.passkeys(r), Providers: all}
}

func laidSignIn(laid web.Page, form *web.Form, others ways) templ.Component {
	return within(laid.Titled(say.StaffSignInTitle(), ""), signInForm(form, others))
}

func (p *Pages) laidSignIn(r *http.Request) func(web.Page, *web.Form) templ.Component {
	return func(laid web.Page, form *web.Form) templ.Component { return laidSignIn(laid, form, p.waysIn(r)) }
}

func (p *Pages) signIn(w http.ResponseWriter, r *http.Request) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	name := form.Text("email", say.PeopleFieldEmail(), 254)
	password := form.Secret("password", say.PeopleFieldPassword())
	if !form.Wrong() {
		begun, err := p.People.SignIn(r.Context(), name, password, p.entrance(r))
		if err == nil {
			if !begun.Half {
				p.remember(w, r, begun.Staff)
			}
			p.begin(w, r, begun, form.Value("back"))
			return
		}
		if p.slowed(w, r, form, "email", err, p.laidSignIn(r)) {
			return
		}
	}
	p.showSignIn(w, r, http.StatusUnprocessableEntity, form)
}

// slowed answers an error of trying to prove who one is; false when the form is
// to be shown again as any other that is filled wrongly.
func (p *Pages) slowed(w http.ResponseWriter, r *http.Request, form *web.Form, field string, err error, laid func(web.Page, *web.Form) templ.Component) bool {
	told := fault.Of(err)
	switch told.Kind {
	case fault.KindInvalid:
		form.Refused(err)
		return false
	case fault.KindTooMany, fault.KindUnavailable:
		form.Wrongly(field, told.Say)
		web.TryAgain(w, told)
		web.Render(w, r, told.Kind.Status(), laid(web.PageOf(r), form))
	default:
		web.Fault(w, r, err)
	}
	return true
}

// begin hands over what signing in gave, takes away what was there before, and
// leads to where somebody wanted to go.
func (p *Pages) begin(w http.ResponseWriter, r *http.Request, begun people.Begun, back string) {
	if who, known := p.Sessions.Actor(r); known {
		if err := p.People.EndSession(r.Context(), who, who.ID, who.Session); err != nil && !fault.Is(err, fault.KindNotFound) {
			web.Fault(w, r, err)
			return
		}
	}
	if begun.Half {
		p.Sessions.End(w)
		p.Sessions.Keep(w, halfCookie, begun.Token, begun.Until)
		address := "/sign-in/second"
		if back != "" && back != "/" {
			address += "?back=" + url.QueryEscape(back)
		}
		web.Go(w, r, address)
		return
	}
	if p.Sessions.Kept(r, halfCookie) != "" {
		p.Sessions.Drop(w, halfCookie)
	}
	p.Sessions.Begin(w, begun.Token, begun.Until)
	web.Go(w, r, back)
}

func (p *Pages) signOut(w http.ResponseWriter, r *http.Request) {
	who, known := p.Sessions.Actor(r)
	if known {
		if err := p.People.SignOut(r.Context(), who, p.Sessions.Name(r)); err != nil {
			web.Fault(w, r, err)
			return
		}
	}
	p.Sessions.End(w)
	if p.Sessions.Kept(r, kioskCookie) != "" {
		web.Go(w, r, "/kiosk")
		return
	}
	web.Go(w, r, "/sign-in")
}

// secondPage asks who proved one thing for the second.
func (p *Pages) secondPage(w http.ResponseWriter, r *http.Request) {
	if _, err := p.People.Half(r.Context(), p.Sessions.Kept(r, halfCookie)); err != nil {
		p.anew(w, r, err)
		return
	}
	form := web.NewForm(r, url.Values{"back": {r.URL.Query().Get("back")}})
	web.Render(w, r, http.StatusOK, laidSecond(web.PageOf(r), form))
}

// anew leads back to the beginning of signing in where that lasted too long.
func (p *Pages) anew(w http.ResponseWriter, r *http.Request, err error) {
	if fault.Is(err, fault.KindNotFound) {
		web.Go(w, r, "/sign-in")
		return
	}
	web.Fault(w, r, err)
}

func laidSecond(laid web.Page, form *web.Form) templ.Component {
	return within(laid.Titled(say.SigninSecondTitle(), ""), secondForm(form))
}

func (p *Pages) second(w http.ResponseWriter, r *http.Request) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	code := form.Text("code", say.SigninCode(), 100)
	if !form.Wrong() {
		half := p.Sessions.Kept(r, halfCookie)
		if _, err := p.People.Half(r.Context(), half); err != nil {
			p.anew(w, r, err)
			return
		}
		begun, err := p.People.SignInSecond(r.Context(), half, code, p.entrance(r))
		if err == nil {
			p.remember(w, r, begun.Staff)
			p.begin(w, r, begun, form.Value("back"))
			return
		}
		if p.slowed(w, r, form, "code", err, laidSecond) {
			return
		}
	}
	web.Render(w, r, http.StatusUnprocessableEntity, laidSecond(web.PageOf(r), form))
}

// demoPage shows whom a link of the demo signs in. Opening it does nothing.
func (p *Pages) demoPage(w http.ResponseWriter, r *http.Request) {
	staff, err := p.People.Link(r.Context(), r.PathValue("link"))
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	web.Render(w, r, http.StatusOK, laidDemo(web.PageOf(r), staff, r.URL.Path))
}

func laidDemo(laid web.Page, staff people.Staff, action string) templ.Component {
	return within(laid.Titled(say.StaffSignInTitle(), ""), demoForm(staff, action))
}

func (p *Pages) demoSignIn(w http.ResponseWriter, r *http.Request) {
	begun, err := p.People.SignInByLink(r.Context(), r.PathValue("link"), p.entrance(r))
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	p.begin(w, r, begun, "/")
}

// refusedOr says whether a form has to be shown again after a deed; what
// cannot be corrected there comes back as the error it is.
func refusedOr(form *web.Form, err error) (again bool, broken error) {
	if err == nil {
		return form.Wrong(), nil
	}
	if form.Refused(err) {
		return true, nil
	}
	return false, err
}
