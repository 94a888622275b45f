package staff

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// proof is the page that asks once more who somebody is.
type proof struct {
	Form   *web.Form
	Factor people.FactorState
	To     string     // where a form that waits for the proof posts to
	Typed  url.Values // what was typed into it
	Lost   bool       // it held files, which cannot wait
	Keys   bool       // by a passkey, too
}

// longestWaiting bounds what a form may hold that waits for the proof, in bytes.
const longestWaiting = 64 << 10

// secretFields are never handed back to a page.
var secretFields = []string{"password", "code", "pin", "secret"}

// askProof asks once more who somebody is, before what they wanted to do. What
// they had typed waits in the page.
func (p *Pages) askProof(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		web.Go(w, r, "/prove?back="+url.QueryEscape(r.URL.RequestURI()))
		return nil
	}
	if r.PostForm == nil {
		if _, err := web.ReadForm(w, r); err != nil {
			return err
		}
	}
	form := formWith(r, "back", web.PageOf(r).Address)
	shown := proof{Form: form, To: r.URL.RequestURI(), Typed: url.Values{}}
	size := 0
	for name, values := range r.PostForm {
		if slices.Contains(secretFields, name) {
			continue
		}
		shown.Typed[name] = values
		for _, each := range values {
			size += len(name) + len(each)
		}
	}
	if r.MultipartForm != nil && len(r.MultipartForm.File) > 0 || size > longestWaiting {
		shown.To, shown.Typed, shown.Lost = "", nil, true
	}
	return p.showProof(w, r, who, http.StatusForbidden, shown)
}

func (p *Pages) showProof(w http.ResponseWriter, r *http.Request, who people.Actor, status int, shown proof) (err error) {
	if shown.Factor, err = p.People.Factor(r.Context(), who); err != nil {
		return err
	}
	keys, err := p.People.Passkeys(r.Context(), who)
	if err != nil {
		return err
	}
	shown.Keys = len(keys) > 0 && p.passkeys(r)
	return p.show(w, r, who, status, laidProof(shown))
}

func laidProof(shown proof) page {
	return page{title: titled(say.SigninProveTitle()), here: "account", body: shown.view()}
}

func (p *Pages) provePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showProof(w, r, who, http.StatusOK, proof{Form: formWith(r, "back", r.URL.Query().Get("back"))})
}

// waited begins the names of what a form holds that waits for the proof.
const waited = "waits."

func (p *Pages) prove(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	password, code := form.Value("password"), form.Value("code")
	if password == "" && code == "" {
		form.Wrongly("password", say.ErrEnter(say.PeopleFieldPassword()))
		return p.showProof(w, r, who, http.StatusUnprocessableEntity, waitingIn(r, form))
	}
	begun, err := p.People.Prove(r.Context(), who, password, code)
	return p.provedOr(w, r, who, form, begun, err)
}

// askProofKey tells a script what to ask of a device that proves once more whose
// it is.
func (p *Pages) askProofKey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	p.ask(w, r, func(party people.RelyingParty) (json.RawMessage, error) {
		return p.People.AskProof(r.Context(), who, party)
	})
	return nil
}

// proveByKey takes what the device answers.
func (p *Pages) proveByKey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, party, err := p.keyForm(w, r)
	if err != nil {
		return err
	}
	begun, err := p.People.ProveByPasskey(r.Context(), who, party, form.Value("answer"))
	return p.provedOr(w, r, who, form, begun, err)
}

// waitingIn is the page with what waits in its form.
func waitingIn(r *http.Request, form *web.Form) proof {
	shown := proof{Form: form, To: form.Value("to"), Typed: url.Values{}}
	for name, values := range r.PostForm {
		if field, is := strings.CutPrefix(name, waited); is {
			shown.Typed[field] = values
		}
	}
	return shown
}

// provedOr goes on with what waited for the proof, or asks for it again.
func (p *Pages) provedOr(w http.ResponseWriter, r *http.Request, who people.Actor, form *web.Form, begun people.Begun, err error) error {
	shown := waitingIn(r, form)
	if told := fault.Of(err); told != nil {
		again := form.Refused(err)
		if told.Kind == fault.KindTooMany || told.Kind == fault.KindUnavailable {
			form.Wrongly("password", told.Say)
			again = true
		}
		if !again {
			return err
		}
		web.TryAgain(w, told)
		return p.showProof(w, r, who, told.Kind.Status(), shown)
	}
	p.Sessions.Begin(w, begun.Token, begun.Until)
	if shown.To != "" && local(shown.To, r.Host) != "/" {
		return p.show(w, r, who, http.StatusOK, page{title: titled(say.SigninProveTitle()), here: "account", body: shown.goOn()})
	}
	web.Go(w, r, form.Value("back"))
	return nil
}
