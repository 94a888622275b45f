package staff

import (
	"net/http"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// secondFactor is the page on which somebody sets up a second factor.
type secondFactor struct {
	State people.FactorState
	Form  *web.Form
	Owes  bool
	Codes []string // shown this once
}

func (p *Pages) factorPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := who.Fresh(p.Now()); err != nil {
		return err
	}
	return p.showFactor(w, r, who, http.StatusOK, web.NewForm(r, nil))
}

func (p *Pages) showFactor(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	state, err := p.People.Factor(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, status, laidFactor(secondFactor{State: state, Form: form, Owes: who.Owes}))
}

func laidFactor(shown secondFactor) page {
	return page{title: titled(say.SigninSecondTitle()), here: "account", body: shown.view()}
}

func (p *Pages) beginFactor(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := p.People.BeginFactor(r.Context(), who); err != nil {
		return err
	}
	web.Go(w, r, "/account/second-factor")
	return nil
}

// confirmFactor takes the first code, and shows the recovery codes this once:
// they are in this answer and nowhere else.
func (p *Pages) confirmFactor(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	code := form.Text("code", say.SigninCode(), 100)
	if form.Wrong() {
		return p.showFactor(w, r, who, http.StatusUnprocessableEntity, form)
	}
	codes, err := p.People.ConfirmFactor(r.Context(), who, code)
	if told := fault.Of(err); told != nil && (told.Kind == fault.KindTooMany || form.Refused(err)) {
		if told.Kind == fault.KindTooMany {
			form.Wrongly("code", told.Say)
		}
		web.TryAgain(w, told)
		return p.showFactor(w, r, who, told.Kind.Status(), form)
	}
	if err != nil {
		return err
	}
	return p.showCodes(w, r, who, codes)
}

func (p *Pages) newCodes(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	codes, err := p.People.NewRecovery(r.Context(), who)
	if err != nil {
		return err
	}
	return p.showCodes(w, r, who, codes)
}

func (p *Pages) showCodes(w http.ResponseWriter, r *http.Request, who people.Actor, codes []string) error {
	w.Header().Set("Cache-Control", "no-store")
	return p.show(w, r, who, http.StatusOK, laidFactor(secondFactor{Codes: codes}))
}

func (p *Pages) removeFactor(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := p.People.RemoveFactor(r.Context(), who, who.ID); err != nil {
		return err
	}
	web.Tell(w, r, say.SigninSecondRemoved(), "")
	web.Go(w, r, "/account")
	return nil
}

// inFours parts letters that are typed by hand.
func inFours(letters string) string {
	var parts []string
	for ; len(letters) > 4; letters = letters[4:] {
		parts = append(parts, letters[:4])
	}
	return strings.Join(append(parts, letters), " ")
}
