package staff

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// sessionLasts is how long a browser keeps a session: as long as the people
// room honours it.
const sessionLasts = 14 * 24 * time.Hour

func (p *Pages) signInPage(w http.ResponseWriter, r *http.Request) {
	if _, known := p.Sessions.Actor(r); known {
		web.Go(w, r, "/")
		return
	}
	p.showSignIn(w, r, http.StatusOK, web.NewForm(r, url.Values{"back": {r.URL.Query().Get("back")}}))
}

func (p *Pages) showSignIn(w http.ResponseWriter, r *http.Request, status int, form *web.Form) {
	web.Render(w, r, status, laidSignIn(web.PageOf(r), form, p.waysIn(r)))
}

// ways are the ways to sign in that this machine has, beside a password.
type ways struct {
	Passkeys bool
}

func (p *Pages) waysIn(r *http.Request) ways {
	return ways{Passkeys: p.passkeys(r)}
}

func laidSignIn(laid web.Page, form *web.Form, others ways) templ.Component {
	return within(laid.Titled(say.StaffSignInTitle(), ""), signInForm(form, others))
}

func (p *Pages) signIn(w http.ResponseWriter, r *http.Request) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	name := form.Text("email", say.PeopleFieldEmail(), 200)
	password := form.Secret("password", say.PeopleFieldPassword())
	from := addressOf(r, p.Sessions.Secure)
	trier := from + " " + strings.ToLower(name)
	status := http.StatusUnprocessableEntity
	switch {
	case form.Wrong():
	case !p.tries.allowed(trier, triesAtOnce, p.Now()), !p.tries.allowed(from, triesFromOnePlace, p.Now()):
		form.Wrongly("email", say.ErrToomany())
		status = http.StatusTooManyRequests
	default:
		session, err := p.People.SignIn(r.Context(), name, password)
		if err == nil {
			p.tries.passed(trier)
			p.begin(w, r, session, form.Value("back"))
			return
		}
		if !form.Refused(err) {
			web.Fault(w, r, err)
			return
		}
	}
	p.showSignIn(w, r, status, form)
}

// begin hands the session over and leads to where somebody wanted to go.
func (p *Pages) begin(w http.ResponseWriter, r *http.Request, session, back string) {
	p.Sessions.Begin(w, session, p.Now().Add(sessionLasts))
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
	web.Go(w, r, "/sign-in")
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
	session, err := p.People.SignInByLink(r.Context(), r.PathValue("link"))
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	p.begin(w, r, session, "/")
}

// addressOf is where a request came from, without the port. What came through
// our own proxy came from whom the proxy names last: what stands before it the
// sender may have made up.
func addressOf(r *http.Request, proxied bool) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	if told := r.Header.Values("X-Forwarded-For"); proxied && len(told) > 0 {
		last := told[len(told)-1]
		if ip, err := netip.ParseAddr(strings.TrimSpace(last[strings.LastIndex(last, ",")+1:])); err == nil {
			return ip.Unmap().String()
		}
	}
	return host
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
