package staff

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/web"
)

// lesson is what those read and learn whom an edition concerns: the stories and
// details that go into lessons, and what is new in what holds.
type lesson struct {
	editionView
	Name    language.Text
	Stories []charter.Story // of a charter
	Planned charter.Practice
}

func (p *Pages) lessonPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	of, err := p.editionOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidLesson(of))
}

func laidLesson(of editionView) page {
	v := lesson{editionView: of}
	switch d := of.Is.(type) {
	case *charter.Charter:
		v.Name, v.Stories, v.Planned = d.Name, d.Lessons(), d.Practice
	case *policy.Policy:
		v.Name = d.Name
	case *procedure.Chart:
		v.Name = d.Name
	}
	return page{title: titled(say.TermLesson().Capital()), here: of.Paper.Here, body: v.view()}
}

func lessonAddress(id ids.ID) string { return editionAddress(id) + "/lesson" }

// concerned are the roles that learn: those of the plan; where it came into force
// without one, all who answer customers, or know how it is done.
func (v lesson) concerned() (roles []people.Role) {
	of := slices.Clone(v.Plan.Roles)
	if c, is := v.Is.(*charter.Charter); is && len(of) == 0 {
		for _, reach := range c.Scope {
			of = append(of, slices.Concat(reach.Roles, reach.Knows)...)
		}
	}
	for _, role := range people.AllRoles {
		if slices.Contains(of, role) {
			roles = append(roles, role)
		}
	}
	return roles
}

// posters are what is hung up when a charter comes into force, and the day of it where
// that is planned; false where nothing is, or that time is over.
func (v editionView) posters() (planned language.Text, day hours.Date, is bool) {
	c, of := v.Is.(*charter.Charter)
	if !of || c.Practice.Posters.IsZero() || !v.State.OnItsWay() && v.State != edition.Published {
		return planned, 0, false
	}
	return c.Practice.Posters, cmp.Or(v.Plan.Begins, c.Practice.Begins), true
}

// mine says that the reader is one of those.
func (v lesson) mine() bool {
	for _, staff := range v.Concerned {
		if slices.Contains(staff, v.Who.ID) {
			return true
		}
	}
	return false
}

// learnt is when the reader was trained in it, and how; false where they were not.
func (v lesson) learnt() (publishing.Training, bool) {
	at := slices.IndexFunc(v.Trained, func(t publishing.Training) bool { return t.Staff == v.Who.ID })
	if at < 0 {
		return publishing.Training{}, false
	}
	return v.Trained[at], true
}

// news are the parts that are other than before: of a charter its promises and what
// else changes what holds, all of a policy or procedure.
func (v lesson) news() (all []changed) {
	for _, each := range v.grouped() {
		if v.Edition.Kind != edition.Charter || each.Kin == "promises" || each.Material {
			all = append(all, each)
		}
	}
	return all
}

// newsTitle says what they are.
func (v lesson) newsTitle() language.Message {
	others := slices.ContainsFunc(v.news(), func(each changed) bool { return each.Kin != "promises" })
	if v.Edition.Kind == edition.Charter && !others {
		return say.PublishingLessonPromises()
	}
	return say.PublishingChanges()
}

// lessonsOf are the lessons of editions that are learnt, or hold, newest first.
func lessonsOf(all []edition.Standing) (forms []onPaper) {
	for _, each := range all {
		if slices.Contains([]edition.State{edition.InTraining, edition.Trained, edition.Published}, each.State) {
			forms = append(forms, onPaper{
				say.CharterWhatOf(say.TermLesson().Capital(), say.StaffEditionNumber(int(each.Edition.Number))), lessonAddress(each.Edition.ID),
			})
		}
	}
	return forms
}

// begins is the day from which it should hold: by the plan, else by the charter.
func (v lesson) begins() hours.Date {
	if v.Plan.Begins != 0 {
		return v.Plan.Begins
	}
	return v.Planned.Begins
}
