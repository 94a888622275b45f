package staff

import (
	"net/http"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// privateRoutes are the deeds that hide a case from most, and show it again.
func (p *Pages) privateRoutes() map[string]route {
	return map[string]route{
		"POST /cases/{code}/private":         {people.LeadCases, p.makePrivate},
		"POST /cases/{code}/private/open":    {people.LeadCases, p.makeOpen},
		"POST /cases/{code}/private/admit":   {people.LeadCases, p.admit},
		"POST /cases/{code}/private/dismiss": {people.LeadCases, p.dismiss},
	}
}

// makePrivate hides a case for a reason.
func (p *Pages) makePrivate(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.shutting(w, r, who, say.PrivateDoneMade(), func(number int64, form *web.Form) error {
		return p.Cases.MakePrivate(r.Context(), who, number, form.Value("private_reason"))
	})
}

// makeOpen shows a case to everybody of its office again.
func (p *Pages) makeOpen(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.shutting(w, r, who, say.PrivateDoneOpen(), func(number int64, _ *web.Form) error {
		return p.Cases.MakeOpen(r.Context(), who, number)
	})
}

// admit lets a colleague see a private case.
func (p *Pages) admit(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.shutting(w, r, who, say.DoneSaved(), func(number int64, form *web.Form) error {
		staff, _ := ids.Parse(form.Value("admitted")) // what is no id is nobody
		return p.Cases.Admit(r.Context(), who, number, staff)
	})
}

// dismiss takes back that a colleague sees a private case.
func (p *Pages) dismiss(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.shutting(w, r, who, say.DoneSaved(), func(number int64, form *web.Form) error {
		staff, _ := ids.Parse(form.Value("staff"))
		return p.Cases.Dismiss(r.Context(), who, number, staff)
	})
}

// shutting does a deed about who sees a case, and leads back to it.
func (p *Pages) shutting(w http.ResponseWriter, r *http.Request, who people.Actor, done language.Message, do func(int64, *web.Form) error) error {
	number, form, err := caseForm(w, r)
	if err != nil {
		return err
	}
	if err := do(number, form); err != nil {
		form.Refused(err)
		return p.again(w, r, who, number, err, func(v *caseView) { v.Shutting, v.Look.Open = form, web.OpenCustomer })
	}
	web.Tell(w, r, done, "")
	web.Go(w, r, lookBack(r, number).at(number))
	return nil
}

// unasked refuses a prefetch of what would leave a line in the journal.
func (p *Pages) unasked(r *http.Request, who people.Actor) error {
	number, named := casework.ParseCode(r.PathValue("code"))
	if r.Method != http.MethodGet || !named || !web.Prefetched(r) {
		return nil
	}
	contact, _ := ids.Parse(r.PathValue("contact"))
	private, err := p.Cases.IsPrivate(r.Context(), who, number, contact)
	if err == nil && private {
		err = web.Unasked()
	}
	return err
}

// privacy is the part of the page about who sees the case; nil for those who
// can do nothing about it while everybody does.
func (v caseView) privacy() templ.Component {
	if v.Privacy == nil && !v.MayShut {
		return nil
	}
	return v.privacyPart()
}

// colleagues reads who could be admitted to the case or named in a note.
func (p *Pages) colleagues(r *http.Request, v *caseView) error {
	if !v.Who.Can(people.LeadCases) || (v.Privacy == nil || !v.MayShut) && v.write() != writeNote {
		return nil
	}
	all, err := p.People.Everybody(r.Context(), v.Who)
	for _, each := range all {
		knows := each.CanAt(people.ReadPrivate, v.Case.Office, v.Case.Team)
		if each.ID != v.Who.ID && !knows && each.Scope().Sees(v.Case.Office, v.Case.Team, v.Case.Engineer) {
			v.Colleagues = append(v.Colleagues, each)
		}
	}
	return err
}

// admissible are the colleagues who do not see the private case yet.
func (v caseView) admissible() (options []web.SelectOption) {
	for _, each := range v.Colleagues {
		if !v.sees(each.ID) {
			options = append(options, web.SelectOption{Value: each.ID.String(), Label: each.Name})
		}
	}
	return options
}

// sees says that a colleague leads the case or was admitted to it.
func (v caseView) sees(staff ids.ID) bool {
	if staff == v.Case.Owner {
		return true
	}
	for _, admitted := range v.Privacy.Admitted {
		if admitted == staff {
			return true
		}
	}
	return false
}

// namedField names the colleagues who read a private note.
const namedField = "named"

// forSome puts the choice of who reads a note into the composer.
func (v caseView) forSome(made *composer) {
	made.Private = v.Said.Choice("private", say.PrivateNote(), web.Option{Value: "yes", Label: web.Say(say.PrivateNoteHint())})
	made.Private.Many, made.Private.InRow = true, true
	var options []web.Option
	for _, each := range v.Colleagues {
		if v.Privacy == nil || v.sees(each.ID) {
			options = append(options, web.Option{Value: each.ID.String(), Label: web.Own(each.Name)})
		}
	}
	if len(options) > 0 {
		made.Named = v.Said.Choice(namedField, say.PrivateNamed(), options...)
		made.Named.Many, made.Named.InRow = true, true
	}
}

// namedIn reads who may read a note, besides its writer and the managers. Who
// names somebody writes for them alone.
func namedIn(form *web.Form) (private bool, named []ids.ID, err error) {
	for _, typed := range form.Values(namedField) {
		id, wrong := ids.Parse(typed)
		if wrong != nil {
			return true, nil, fault.NotFound()
		}
		named = append(named, id)
	}
	return form.Has("private", "yes") || len(named) > 0, named, nil
}
