package staff

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// joining is the page of an invitation.
type joining struct {
	people.Welcome
	Form   *web.Form
	Action string
	Reader language.Reader
}

// mayTry counts one try to join.
func (p *Pages) mayTry(r *http.Request) bool {
	return p.People.KnockToJoin(p.entrance(r)) == nil
}

// codePage asks for the code of a slip.
func (p *Pages) codePage(w http.ResponseWriter, r *http.Request) {
	web.Render(w, r, http.StatusOK, laidCode(web.PageOf(r), web.NewForm(r, url.Values{})))
}

func laidCode(laid web.Page, form *web.Form) templ.Component {
	return within(laid.Titled(say.CrewJoinTitle(), ""), codeForm(form))
}

// code leads from the code of a slip to its invitation.
func (p *Pages) code(w http.ResponseWriter, r *http.Request) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	typed := form.Text("code", say.CrewFieldCode(), 60)
	status := http.StatusUnprocessableEntity
	if !form.Wrong() {
		code, good := people.CleanCode(typed)
		switch {
		case !p.mayTry(r):
			form.Wrongly("code", say.ErrToomany())
			status = http.StatusTooManyRequests
		case !good:
			form.Wrongly("code", say.CrewCodeWrong())
		default:
			_, err := p.People.Invited(r.Context(), code)
			if err == nil {
				p.People.OpenToJoin(p.entrance(r))
				web.Go(w, r, "/join/"+strings.ToLower(code))
				return
			}
			if !fault.Is(err, fault.KindNotFound) {
				web.Fault(w, r, err)
				return
			}
			form.Wrongly("code", say.CrewCodeWrong())
		}
	}
	web.Render(w, r, status, laidCode(web.PageOf(r), form))
}

// joinPage shows what somebody is invited to. Opening it does nothing: scanners
// open mail before people do.
func (p *Pages) joinPage(w http.ResponseWriter, r *http.Request) {
	p.showJoining(w, r, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showJoining(w http.ResponseWriter, r *http.Request, status int, form *web.Form) {
	if status == http.StatusOK && !p.mayTry(r) {
		web.Fault(w, r, fault.TooMany(say.ErrToomany()))
		return
	}
	invited, err := p.People.Invited(r.Context(), r.PathValue("link"))
	if fault.Is(err, fault.KindNotFound) {
		noInvitation(w, r)
		return
	}
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	if status != http.StatusTooManyRequests { // which counted nothing
		p.People.OpenToJoin(p.entrance(r))
	}
	laid := web.PageOf(r)
	w.Header().Set("Referrer-Policy", "no-referrer")
	web.Render(w, r, status, laidJoining(laid, joining{Welcome: invited, Form: form, Action: r.URL.Path, Reader: laid.Reader}))
}

// noInvitation tells whoever comes with a slip that opens nothing any more what
// to do.
func noInvitation(w http.ResponseWriter, r *http.Request) {
	form := web.NewForm(r, url.Values{})
	form.Wrongly("code", say.CrewCodeWrong())
	web.Render(w, r, http.StatusNotFound, laidCode(web.PageOf(r), form))
}

func laidJoining(laid web.Page, shown joining) templ.Component {
	return within(laid.Titled(say.CrewJoinTitle(), ""), shown.view())
}

// join accepts an invitation and leads on, signed in.
func (p *Pages) join(w http.ResponseWriter, r *http.Request) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	password := form.Secret("password", say.PeopleFieldPassword())
	if !p.mayTry(r) {
		form.Wrongly("password", say.ErrToomany())
		p.showJoining(w, r, http.StatusTooManyRequests, form)
		return
	}
	if !form.Wrong() {
		begun, err := p.People.Join(r.Context(), r.PathValue("link"), language.Language(form.Value("language")), password, p.entrance(r))
		if err == nil {
			p.People.OpenToJoin(p.entrance(r))
			p.begin(w, r, begun, "/welcome")
			return
		}
		if fault.Is(err, fault.KindNotFound) {
			noInvitation(w, r)
			return
		}
		if !form.Refused(err) {
			web.Fault(w, r, err)
			return
		}
	}
	p.showJoining(w, r, http.StatusUnprocessableEntity, form)
}

func (j joining) tongues() web.Choice {
	chosen := cmp.Or(j.Staff.Language, j.Reader.Language) // what who invites says that they speak
	if !slices.Contains(j.Organisation.Languages, chosen) {
		chosen = j.Reader.Language
	}
	var options []web.Option
	for _, each := range j.Organisation.Languages {
		options = append(options, web.Option{Value: string(each), Label: tongue(each), Current: each == chosen})
	}
	choice := j.Form.Choice("language", say.TermLanguage().Capital(), options...)
	choice.InRow = true
	return choice
}

func (j joining) password() web.Field {
	field := j.Form.Field("password", say.PeopleFieldPassword().Capital())
	field.Kind, field.Complete, field.Hint = web.Secret, "new-password", say.CrewJoinPasswordHint()
	return field
}

// signInAs is what a person types to sign in.
func signInAs(s people.Staff) string {
	if s.SignIn != "" {
		return s.SignIn
	}
	return s.Email
}

// welcome is the first page of somebody who has just joined.
type welcome struct {
	Name   string
	SignIn string
	Roles  []language.Message
}

func (p *Pages) welcomePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	offices, teams, err := p.People.Places(r.Context(), who)
	if err != nil {
		return err
	}
	self, err := p.People.Self(r.Context(), who)
	if err != nil {
		return err
	}
	shown := welcome{Name: who.Name, SignIn: signInAs(self)}
	for _, h := range who.Holdings {
		shown.Roles = append(shown.Roles, places{offices, teams}.held(h))
	}
	return p.show(w, r, who, http.StatusOK, laidWelcome(shown))
}

func laidWelcome(shown welcome) page {
	return page{title: titled(say.CrewWelcomeTitle(shown.Name)), body: shown.view()}
}
