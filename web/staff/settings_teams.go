package staff

import (
	"net/http"
	"net/url"
	"slices"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// teamsSet is the page of the teams of all offices.
type teamsSet struct {
	Teams   []people.Team
	Offices []people.Office
	Now     people.Organisation
	Form    *web.Form
	Changed bool
	Onward  string
}

func (p *Pages) teamsSet(r *http.Request, who people.Actor, form *web.Form) (t teamsSet, err error) {
	t.Form = form
	if t.Teams, err = p.People.Teams(r.Context(), who); err != nil {
		return t, err
	}
	t.Teams = slices.DeleteFunc(t.Teams, func(team people.Team) bool { return !who.CanAt(people.KeepOffice, team.Office, 0) })
	if t.Offices, err = p.officesKept(r, who); err != nil {
		return t, err
	}
	t.Now, err = p.People.Organisation(r.Context())
	return t, err
}

func (p *Pages) teamsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	t, err := p.teamsSet(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidTeams(t))
}

func laidTeams(t teamsSet) page {
	return page{title: titled(say.SettingsTeams()), here: "settings", body: t.view()}
}

// ofTeams does a deed on the teams, and shows them once more where it did not
// go through.
func (p *Pages) ofTeams(w http.ResponseWriter, r *http.Request, who people.Actor, do func(t teamsSet) (prefix string, err error)) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	t, err := p.teamsSet(r, who, form)
	if err != nil {
		return err
	}
	prefix, err := do(t)
	status := http.StatusUnprocessableEntity
	switch {
	case err == nil:
		set(w, r, onward(form, "/settings/teams"))
		return nil
	case fault.Is(err, fault.KindConflict):
		t.Changed, status = true, http.StatusConflict
	case refusedAs(form, prefix, err):
	default:
		return err
	}
	if step := stepOf(form); step != "" {
		return p.showStep(w, r, who, status, step, teamForm(t))
	}
	return p.show(w, r, who, status, laidTeams(t))
}

// addTeam makes a team of an office.
func (p *Pages) addTeam(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.ofTeams(w, r, who, func(t teamsSet) (string, error) {
		office := t.Form.ID("office", say.TermOffice())
		name := nameOfForm(t.Form, t.Now, "", language.Text{})
		if err := people.CheckName(name, t.Now.Language); err != nil {
			return "", err
		}
		_, err := p.People.AddTeam(r.Context(), who, office, name)
		return "", err
	})
}

// renameTeam gives a team another name.
func (p *Pages) renameTeam(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "team")
	if err != nil {
		return err
	}
	return p.ofTeams(w, r, who, func(t teamsSet) (string, error) {
		prefix := id.String() + "."
		at := slices.IndexFunc(t.Teams, func(each people.Team) bool { return each.ID == id })
		if at < 0 {
			return "", fault.NotFound()
		}
		return prefix, p.People.RenameTeam(r.Context(), who, id, t.Form.Value("seen"), nameOfForm(t.Form, t.Now, prefix, t.Teams[at].Name))
	})
}

// of are the teams of an office.
func (t teamsSet) of(office people.Office) (teams []people.Team) {
	for _, each := range t.Teams {
		if each.Office == office.ID {
			teams = append(teams, each)
		}
	}
	return teams
}
