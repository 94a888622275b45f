package staff

import (
	"net/http"
	"net/url"
	"strconv"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// severalPage is the page on which several people are invited at once.
func (p *Pages) severalPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	start := url.Values{"home": {placeValue(who.Office, who.Team)}}
	return p.showInviting(w, r, who, http.StatusOK, web.NewForm(r, start), laidSeveral)
}

func laidSeveral(shown inviting) page {
	return page{title: titled(say.CrewSeveral()), here: "settings", body: shown.several()}
}

// inviteSeveral takes those onto the staff whose names were typed, and leads to
// their slips.
func (p *Pages) inviteSeveral(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	office, team := placeIn(form, "home")
	var all []people.Staff
	for n := 1; n <= people.MostAtOnce; n++ {
		name := form.Optional(rowName("name", n), say.CrewPersonNumber(n), 120)
		if name == "" {
			continue
		}
		all = append(all, people.Staff{
			Name: name, Language: language.Language(form.Value("language")), Office: office, Team: team,
			Holdings: people.Usual(office, people.Role(form.OneOf(rowName("role", n), say.CrewFieldRole(), roleValues()...))),
		})
	}
	if len(all) == 0 {
		form.Wrongly(rowName("name", 1), say.ErrEnter(say.PeopleFieldName()))
	}
	if !form.Wrong() {
		made, err := p.People.InviteSeveral(r.Context(), who, all, p.joinAddress(r))
		if err == nil {
			p.keepSlips(w, "/settings/people/slips", made...)
			web.Go(w, r, "/settings/people/slips")
			return nil
		}
		if !form.Refused(err) {
			return err
		}
	}
	return p.showInviting(w, r, who, http.StatusUnprocessableEntity, form, laidSeveral)
}

// rowName is the name of a field of one of several rows.
func rowName(field string, n int) string { return field + "." + strconv.Itoa(n) }

func roleValues() (values []string) {
	for _, role := range people.AllRoles {
		values = append(values, string(role))
	}
	return values
}

// rolesOf offers the roles that may be given to the person of a row.
func (i inviting) rolesOf(n int) web.Select {
	var options []web.SelectOption
	chosen := i.Form.Value(rowName("role", n))
	for _, role := range i.May {
		options = append(options, web.SelectOption{
			Value: string(role), Label: role.Say().Capital().Plain(i.Reader), Current: chosen == string(role) || chosen == "" && role == people.Agent,
		})
	}
	return i.Form.Select(rowName("role", n), say.CrewRoleNumber(n).Capital(), options...)
}

func (i inviting) nameOf(n int) web.Field {
	field := i.Form.Field(rowName("name", n), say.CrewPersonNumber(n).Capital())
	field.Optional = n > 1
	return field
}

// slips are the invitations of several people, as they are printed.
type slips struct {
	All  []slip
	Back string
}

// slipsPage shows the new slips of several people to be printed, each in the
// language of who is invited.
func (p *Pages) slipsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	shown := slips{Back: "/settings/people"}
	for _, kept := range keptSlips(r) {
		person, err := p.People.Member(r.Context(), who, kept.Staff)
		if err != nil {
			return err
		}
		one, err := p.slipOf(r, person, kept)
		if err != nil {
			return err
		}
		if one.Code != "" {
			shown.All = append(shown.All, one)
		}
	}
	return p.show(w, r, who, http.StatusOK, laidSlips(shown))
}

func laidSlips(shown slips) page {
	return page{title: titled(say.CrewSlips()), here: "settings", body: shown.view()}
}
