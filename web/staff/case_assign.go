package staff

import (
	"net/http"

	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// assign gives a case to somebody; to oneself, it is taken over.
func (p *Pages) assign(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, form, err := caseForm(w, r)
	if err != nil {
		return err
	}
	staff, err := ids.Parse(form.Value("staff"))
	if err != nil {
		form.Wrongly("staff", say.ErrChoose(say.CaseworkFieldStaff()))
		return p.left(w, r, who, number, form, form.Faults()[0])
	}
	if err := p.Cases.Assign(r.Context(), who, number, staff); err != nil {
		return p.left(w, r, who, number, form, err)
	}
	if staff != who.ID {
		if all, err := p.People.Everybody(r.Context(), who); err == nil {
			told := say.DoneAssigned(nameOf(all, staff))
			if away, err := p.People.AwayToday(r.Context(), who); err == nil && away[staff].ID != 0 {
				told = say.CrewDoneAway(nameOf(all, staff), noon(away[staff].Last))
			}
			web.Tell(w, r, told, "")
		}
	}
	web.Go(w, r, lookBack(r, number).at(number))
	return nil
}

func nameOf(all []people.Staff, id ids.ID) string {
	for _, each := range all {
		if each.ID == id {
			return each.Name
		}
	}
	return ""
}
