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

// kioskKept is how long a computer stays a shared one.
const kioskKept = 400 * 24 * time.Hour

// kiosk is the page of a shared computer: the names, or one name and its PIN.
type kiosk struct {
	people.Kiosk
	Names []people.Staff
	One   people.Staff // who was chosen
	Here  string       // who works here at this moment
	Form  *web.Form
}

// sharedHere reads which shared computer asks; anybody else is led to sign in.
func (p *Pages) sharedHere(w http.ResponseWriter, r *http.Request) (shown kiosk, found bool) {
	var err error
	shown.Kiosk, shown.Names, err = p.People.Kiosk(r.Context(), p.Sessions.Kept(r, kioskCookie))
	switch {
	case fault.Is(err, fault.KindNotFound):
		if p.Sessions.Kept(r, kioskCookie) != "" {
			p.Sessions.Drop(w, kioskCookie)
		}
		web.Go(w, r, "/sign-in")
		return shown, false
	case err != nil:
		web.Fault(w, r, err)
		return shown, false
	}
	if who, known := p.Sessions.Actor(r); known {
		shown.Here = who.Name
	}
	return shown, true
}

// kioskPage shows the names. Nobody is signed out by looking at it.
func (p *Pages) kioskPage(w http.ResponseWriter, r *http.Request) {
	if shown, found := p.sharedHere(w, r); found {
		web.Render(w, r, http.StatusOK, laidKiosk(web.PageOf(r), shown))
	}
}

func laidKiosk(laid web.Page, shown kiosk) templ.Component {
	laid.Visitor, laid.Nav, laid.Shared = web.Visitor{}, nil, true
	return within(laid.Titled(say.SigninKioskTitle(), ""), shown.view())
}

// kioskPinPage asks for the PIN of one name.
func (p *Pages) kioskPinPage(w http.ResponseWriter, r *http.Request) {
	shown, found := p.sharedOnce(w, r)
	if found && p.chosen(w, r, &shown) {
		shown.Form = web.NewForm(r, nil)
		web.Render(w, r, http.StatusOK, laidPin(web.PageOf(r), shown))
	}
}

// sharedOnce is sharedHere for the page of one name: where nobody ever shared the
// computer there is no such page.
func (p *Pages) sharedOnce(w http.ResponseWriter, r *http.Request) (kiosk, bool) {
	if p.Sessions.Kept(r, kioskCookie) == "" {
		web.Fault(w, r, fault.NotFound())
		return kiosk{}, false
	}
	return p.sharedHere(w, r)
}

// chosen finds who was chosen among the names.
func (p *Pages) chosen(w http.ResponseWriter, r *http.Request, shown *kiosk) bool {
	id, err := ids.Parse(r.PathValue("staff"))
	for _, each := range shown.Names {
		if err == nil && each.ID == id {
			shown.One = each
			return true
		}
	}
	web.Fault(w, r, fault.NotFound())
	return false
}

func laidPin(laid web.Page, shown kiosk) templ.Component {
	laid.Visitor, laid.Nav, laid.Shared = web.Visitor{}, nil, true
	return within(laid.Titled(say.SigninKioskTitle(), ""), shown.pin())
}

func (p *Pages) signInByPin(w http.ResponseWriter, r *http.Request) {
	shown, found := p.sharedOnce(w, r)
	if !found || !p.chosen(w, r, &shown) {
		return
	}
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	shown.Form = form
	laid := func(laid web.Page, _ *web.Form) templ.Component { return laidPin(laid, shown) }
	pin := form.Secret("pin", say.SigninPin())
	if !form.Wrong() {
		begun, err := p.People.SignInByPin(r.Context(), p.Sessions.Kept(r, kioskCookie), shown.One.ID, pin, p.entrance(r))
		if err == nil {
			p.begin(w, r, begun, "/")
			return
		}
		if p.slowed(w, r, form, "pin", err, laid) {
			return
		}
	}
	web.Render(w, r, http.StatusUnprocessableEntity, laid(web.PageOf(r), form))
}

// kiosks is the page on which shared computers are set up.
type kiosks struct {
	All     []people.Kiosk
	Offices []people.Office
	Staff   []people.Staff
	Form    *web.Form
}

func (p *Pages) kiosksPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showKiosks(w, r, who, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showKiosks(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) (err error) {
	shown := kiosks{Form: form}
	if shown.All, err = p.People.Kiosks(r.Context(), who); err != nil {
		return err
	}
	if shown.Offices, err = p.officesKept(r, who); err != nil {
		return err
	}
	if shown.Staff, err = p.People.Everybody(r.Context(), who); err != nil {
		return err
	}
	return p.show(w, r, who, status, laidKiosks(shown))
}

func laidKiosks(shown kiosks) page {
	return page{title: titled(say.SigninKiosks()), here: "settings", body: shown.view()}
}

// openKiosk makes this very computer a shared one, and signs out who did it.
func (p *Pages) openKiosk(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	name := form.Text("name", say.PeopleFieldName(), people.LongestKioskName)
	office := form.ID("office", say.TermOffice())
	token := ""
	if !form.Wrong() {
		token, err = p.People.OpenKiosk(r.Context(), who, office, name)
	}
	if again, broken := refusedOr(form, err); broken != nil || again {
		if broken != nil {
			return broken
		}
		return p.showKiosks(w, r, who, http.StatusUnprocessableEntity, form)
	}
	if err := p.People.SignOut(r.Context(), who, p.Sessions.Name(r)); err != nil {
		return err
	}
	p.Sessions.End(w)
	p.Sessions.Keep(w, kioskCookie, token, p.Now().Add(kioskKept))
	web.Go(w, r, "/kiosk")
	return nil
}

func (p *Pages) endKiosk(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "kiosk")
	if err != nil {
		return err
	}
	if err := p.People.EndKiosk(r.Context(), who, id); err != nil {
		return err
	}
	set(w, r, "/settings/kiosks")
	return nil
}

// pinPage asks for a PIN of who just proved who they are.
func (p *Pages) pinPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := who.Fresh(p.Now()); err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidNewPin(web.NewForm(r, nil)))
}

func laidNewPin(form *web.Form) page {
	return page{title: titled(say.SigninPin()), here: "account", body: newPin(form)}
}

func (p *Pages) setPin(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	pin := form.Secret("pin", say.SigninPin())
	if !form.Wrong() {
		err = p.People.SetPin(r.Context(), who, pin)
	}
	if again, broken := refusedOr(form, err); broken != nil || again {
		if broken != nil {
			return broken
		}
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidNewPin(form))
	}
	set(w, r, "/account")
	return nil
}

func (p *Pages) removePin(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := p.People.RemovePin(r.Context(), who); err != nil {
		return err
	}
	set(w, r, "/account")
	return nil
}
