package staff

import (
	"encoding/json"
	"net/http"
	"slices"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// passkeyRoutes are a person's own passkeys, and proving by one who they are.
func (p *Pages) passkeyRoutes() map[string]route {
	return map[string]route{
		"GET /account/passkeys":                   {oneself, p.passkeysPage},
		"POST /account/passkeys":                  {oneself, p.addPasskey},
		"POST /account/passkeys/ask":              {oneself, p.askNewPasskey},
		"POST /prove/passkey":                     {oneself, p.proveByKey},
		"POST /prove/passkey/ask":                 {oneself, p.askProofKey},
		"POST /account/passkeys/{passkey}/rename": {oneself, p.renamePasskey},
		"POST /account/passkeys/{passkey}/remove": {oneself, p.removePasskey},
	}
}

// passkeyDoors are for those who are not signed in yet.
func (p *Pages) passkeyDoors() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{
		"POST /sign-in/passkey":     p.signInByPasskey,
		"POST /sign-in/passkey/ask": p.askPasskey,
	}
}

// keyring is the page of somebody's passkeys.
type keyring struct {
	Keys   []people.Passkey
	Form   *web.Form
	Unable language.Message // why passkeys cannot work here

	Unproved bool // who they are is asked again first
}

func (p *Pages) passkeysPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showKeyring(w, r, who, http.StatusOK, web.NewForm(r, nil))
}

func (p *Pages) showKeyring(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	keys, err := p.People.Passkeys(r.Context(), who)
	if err != nil {
		return err
	}
	shown := keyring{Keys: keys, Form: form, Unproved: who.Fresh(p.Now()) != nil}
	if _, err := p.Home.Party(r.Host); err != nil {
		shown.Unable = fault.Of(err).Say
	}
	return p.show(w, r, who, status, laidKeyring(shown))
}

func laidKeyring(shown keyring) page {
	return page{title: titled(say.PasskeyTitle()), body: shown.view()}
}

// askNewPasskey tells a script what to ask of a device that is to make a
// passkey.
func (p *Pages) askNewPasskey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	p.ask(w, r, func(party people.RelyingParty) (json.RawMessage, error) {
		return p.People.AskNewPasskey(r.Context(), who, party)
	})
	return nil
}

func (p *Pages) addPasskey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, party, err := p.keyForm(w, r)
	if err != nil {
		return err
	}
	name := form.Text("name", say.PeopleFieldName(), people.LongestKeyName)
	if !form.Wrong() {
		_, err = p.People.AddPasskey(r.Context(), who, party, name, form.Value("answer"))
	}
	if again, broken := refusedOr(form, err); broken != nil || again {
		if broken != nil {
			return broken
		}
		return p.showKeyring(w, r, who, http.StatusUnprocessableEntity, form)
	}
	web.Tell(w, r, say.PasskeyAdded(), "")
	web.Go(w, r, "/account/passkeys")
	return nil
}

func (p *Pages) renamePasskey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	id, err := idOf(r, "passkey")
	if err != nil {
		return err
	}
	own, err := p.People.Passkeys(r.Context(), who)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(own, func(k people.Passkey) bool { return k.ID == id }) {
		return fault.NotFound()
	}
	name := form.Text(nameOfKey(id), say.PeopleFieldName(), people.LongestKeyName)
	if !form.Wrong() {
		err = p.People.RenamePasskey(r.Context(), who, id, name)
	}
	if again, broken := refusedOr(form, err); broken != nil || again {
		if broken != nil {
			return broken
		}
		return p.showKeyring(w, r, who, http.StatusUnprocessableEntity, form)
	}
	web.Tell(w, r, say.PasskeyRenamed(), "")
	web.Go(w, r, "/account/passkeys")
	return nil
}

// nameOfKey names the field that holds a passkey's name.
func nameOfKey(id ids.ID) string { return "name-" + id.String() }

func (p *Pages) removePasskey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "passkey")
	if err != nil {
		return err
	}
	if err := p.People.RemovePasskey(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.PasskeyRemoved(), "")
	web.Go(w, r, "/account/passkeys")
	return nil
}

// askPasskey tells a script what to ask of a device that signs in.
func (p *Pages) askPasskey(w http.ResponseWriter, r *http.Request) {
	p.ask(w, r, func(party people.RelyingParty) (json.RawMessage, error) {
		return p.People.AskPasskey(r.Context(), party, p.entrance(r))
	})
}

// signInByPasskey begins a session for who holds a passkey.
func (p *Pages) signInByPasskey(w http.ResponseWriter, r *http.Request) {
	form, party, err := p.keyForm(w, r)
	if form == nil {
		web.Fault(w, r, err)
		return
	}
	var begun people.Begun
	if err == nil {
		begun, err = p.People.SignInByPasskey(r.Context(), party, form.Value("answer"), p.entrance(r))
	}
	again, broken := refusedOr(form, err)
	switch {
	case broken != nil:
		web.Fault(w, r, broken)
	case again:
		p.showSignIn(w, r, http.StatusUnprocessableEntity, form)
	default:
		p.begin(w, r, begun, form.Value("back"))
	}
}

// keyForm reads a form that holds what a device answers, and for whom the device
// answers it: with the form alone where no passkey works under this address.
func (p *Pages) keyForm(w http.ResponseWriter, r *http.Request) (form *web.Form, party people.RelyingParty, err error) {
	if form, err = web.ReadForm(w, r); err != nil {
		return nil, party, err
	}
	party, err = p.Home.Party(r.Host)
	return form, party, err
}

// ask answers a script with what it is to ask of a device, or with the
// sentence that says why not.
func (p *Pages) ask(w http.ResponseWriter, r *http.Request, asking func(people.RelyingParty) (json.RawMessage, error)) {
	party, err := p.Home.Party(r.Host)
	var options json.RawMessage
	if err == nil {
		options, err = asking(party)
	}
	w.Header().Set("Cache-Control", "no-store")
	if err != nil {
		told := fault.Of(err)
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(told.Kind.Status())
		_, _ = w.Write([]byte(told.Say.Plain(web.PageOf(r).Reader)))
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(options) // whoever asked has gone; nothing is lost
}

// passkeys says whether passkeys can work on this page.
func (p *Pages) passkeys(r *http.Request) bool {
	_, err := p.Home.Party(r.Host)
	return err == nil
}
