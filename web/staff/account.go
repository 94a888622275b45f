package staff

import (
	"net/http"
	"net/url"
	"slices"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// accountRoutes are the pages and deeds of what somebody signs in with.
func (p *Pages) accountRoutes() map[string]route {
	return map[string]route{
		"GET /account":                        {oneself, p.accountPage},
		"GET /account/password":               {oneself, p.passwordPage},
		"POST /account/password":              {oneself, p.setPassword},
		"GET /account/second-factor":          {oneself, p.factorPage},
		"POST /account/second-factor":         {oneself, p.beginFactor},
		"POST /account/second-factor/confirm": {oneself, p.confirmFactor},
		"POST /account/second-factor/codes":   {oneself, p.newCodes},
		"POST /account/second-factor/remove":  {oneself, p.removeFactor},
		"POST /account/sessions/end":          {oneself, p.endSession},
		"POST /account/sessions/others":       {oneself, p.endOthers},
		"GET /account/pin":                    {oneself, p.pinPage},
		"POST /account/pin":                   {oneself, p.setPin},
		"POST /account/pin/remove":            {oneself, p.removePin},
		"GET /settings/kiosks":                {people.KeepOffice, p.kiosksPage},
		"POST /settings/kiosks":               {people.KeepOffice, p.openKiosk},
		"POST /settings/kiosks/{kiosk}/end":   {people.KeepOffice, p.endKiosk},
		"GET /prove":                          {oneself, p.provePage},
		"POST /prove":                         {oneself, p.prove},
		"POST /people/{staff}/sign-out":       {people.ManagePeople, p.signOutOther},
		"POST /people/{staff}/lost-telephone": {people.ManagePeople, p.lostTelephone},
	}
}

// account is what somebody signs in with, and where they are signed in.
type account struct {
	Who      people.Actor
	Factor   people.FactorState
	Sessions []people.Session
	Reader   language.Reader
}

func (p *Pages) accountPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	shown := account{Who: who, Reader: web.PageOf(r).Reader}
	var err error
	if shown.Factor, err = p.People.Factor(r.Context(), who); err != nil {
		return err
	}
	if shown.Sessions, err = p.People.Sessions(r.Context(), who, who.ID); err != nil {
		return err
	}
	slices.SortFunc(shown.Sessions, func(a, b people.Session) int { return int(b.Seen.Sub(a.Seen) / time.Second) })
	return p.show(w, r, who, http.StatusOK, laidAccount(shown))
}

func laidAccount(shown account) page {
	return page{title: titled(say.SigninAccount()), here: "account", body: shown.view()}
}

// meansWord says with what somebody signed in.
func meansWord(means people.Means) language.Message {
	switch means {
	case people.WithPasskey:
		return say.SigninWithPasskey()
	case people.WithLink:
		return say.SigninWithLink()
	case people.WithSignOn, people.WithMailed:
		return say.SigninWithSignOn()
	case people.WithPin:
		return say.SigninWithPin()
	default:
		return say.SigninWithPassword()
	}
}

func (p *Pages) endSession(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	if err := p.People.EndSession(r.Context(), who, who.ID, form.Value("session")); err != nil {
		return err
	}
	web.Tell(w, r, say.SigninEnded(), "")
	web.Go(w, r, "/account")
	return nil
}

func (p *Pages) endOthers(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := p.People.EndSessions(r.Context(), who, who.ID); err != nil {
		return err
	}
	web.Tell(w, r, say.SigninEndedOthers(), "")
	web.Go(w, r, "/account")
	return nil
}

// passwordPage asks for a new password of who just proved who they are.
func (p *Pages) passwordPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := who.Fresh(p.Now()); err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidPassword(who, web.NewForm(r, nil)))
}

func laidPassword(who people.Actor, form *web.Form) page {
	return page{title: titled(say.SigninPasswordTitle()), here: "account", body: newPassword(who, form)}
}

func (p *Pages) setPassword(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	password := form.Secret("password", say.PeopleFieldPassword())
	if !form.Wrong() {
		again, err := refusedOr(form, p.People.SetPassword(r.Context(), who, who.ID, password))
		if err != nil {
			return err
		}
		if !again {
			web.Tell(w, r, say.SigninPasswordSet(), "")
			web.Go(w, r, "/account")
			return nil
		}
	}
	return p.show(w, r, who, http.StatusUnprocessableEntity, laidPassword(who, form))
}

// signOutOther ends all sessions of somebody.
func (p *Pages) signOutOther(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.withOther(w, r, func(staff ids.ID) error { return p.People.EndSessions(r.Context(), who, staff) })
}

// lostTelephone takes away the second factor of somebody who cannot show codes.
func (p *Pages) lostTelephone(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.withOther(w, r, func(staff ids.ID) error { return p.People.RemoveFactor(r.Context(), who, staff) })
}

func (p *Pages) withOther(w http.ResponseWriter, r *http.Request, do func(ids.ID) error) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	staff, err := ids.Parse(r.PathValue("staff"))
	if err != nil {
		return fault.NotFound()
	}
	if err := do(staff); err != nil {
		return err
	}
	web.Tell(w, r, say.DoneSaved(), "")
	goBack(w, r, form, "/settings")
	return nil
}

// formWith begins a form with one value.
func formWith(r *http.Request, name, value string) *web.Form {
	return web.NewForm(r, url.Values{name: {value}})
}
