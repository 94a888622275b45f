package staff

import (
	"context"
	"net/http"
	"net/url"

	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// holdingDeed gives a role to a person, or takes it away.
type holdingDeed func(ctx context.Context, who people.Actor, staff ids.ID, h people.Holding) error

// skillList is the page of what people here know.
type skillList struct {
	All  []people.Skill
	Form *web.Form
}

func (p *Pages) skillsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showSkills(w, r, who, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showSkills(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	all, err := p.People.Skills(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, status, laidSkills(skillList{all, form}))
}

func laidSkills(shown skillList) page {
	return page{title: titled(say.CrewSkills()), here: "settings", body: shown.view()}
}

// addSkill adds a skill to the list.
func (p *Pages) addSkill(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	name := form.Text("name", say.CrewFieldSkill(), 60)
	if !form.Wrong() {
		err = p.People.AddSkill(r.Context(), who, name)
	}
	again, err := refusedOr(form, err)
	if err != nil {
		return err
	}
	if again {
		return p.showSkills(w, r, who, http.StatusUnprocessableEntity, form)
	}
	set(w, r, "/settings/skills")
	return nil
}

// dropSkill takes a skill off the list.
func (p *Pages) dropSkill(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "skill")
	if err != nil {
		return err
	}
	if err := p.People.DropSkill(r.Context(), who, id); err != nil {
		return err
	}
	set(w, r, "/settings/skills")
	return nil
}
