package app_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/people"
	"vaada/sample"
)

// narrower hires those who hold less than a role in an office: a role for another
// team than the one that leads, and two roles in two offices, of which one gives
// sight and the other the right.
func (w *world) narrower() (all []somebody) {
	w.T.Helper()
	h := w.offices
	for _, role := range []people.Role{people.Agent, people.Expert, people.Supervisor, people.Manager, people.Administrator} {
		all = append(all, h.holding(string(role)+" of another team", func(team ids.ID) []people.Holding {
			return []people.Holding{{Role: role, Office: h.here, Team: team}}
		}))
	}
	for _, pair := range [][2]people.Role{
		{people.Agent, people.Manager},
		{people.Trainer, people.Supervisor},
		{people.Engineer, people.Manager},
		{people.Supervisor, people.Administrator},
	} {
		all = append(all, h.holding(string(pair[0])+" here and "+string(pair[1])+" there", func(ids.ID) []people.Holding {
			return append(people.At(h.here, pair[0]), people.At(h.there, pair[1])...)
		}))
	}
	return all
}

// holding hires somebody in the first office, in a team of their own.
func (h *offices) holding(name string, holdings func(team ids.ID) []people.Holding) somebody {
	h.Helper()
	team, err := h.app.People.AddTeam(h.Context(), people.Program(), h.here, language.NewText(language.English, name))
	must(h.T, err)
	id, err := h.app.People.Hire(h.Context(), people.Program(), people.Staff{
		Name: name, Email: strings.ReplaceAll(name, " ", ".") + "@anarhome.example", Language: language.English,
		Office: h.here, Team: team, Holdings: holdings(team),
	})
	must(h.T, err)
	one := h.signIn(id)
	one.name = name
	return one
}

// reached says whether a pattern names something that stands somewhere, and
// whether one of the rights that it asks for is held there by somebody.
func (w *world) reached(pattern string, rights []people.Right, who somebody) (named, reached bool) {
	here, led := w.offices.here, w.staff[sample.Sara].Team
	can := who.CanAt
	var office, team ids.ID
	switch names := func(name string) bool { return strings.Contains(pattern, "{"+name+"}") }; {
	case names("code"), names("refund"), names("visit"), names("question"), names("customer"):
		office, team, can = here, led, who.CanIn
		if !who.CanIn(people.SeeCases, office, team) {
			return true, false
		}
	case names("call"), names("contact"), strings.Contains(pattern, "/originals/"):
		office, can = here, who.CanIn // which is no team's yet
	case names("office"), names("kiosk"):
		office = here
	case names("team"):
		office, team = here, led
	case names("staff"):
		office, team = here, ids.New() // somebody's of a team of their own
	case names("webhook"): // which is of all offices
	default:
		return false, false
	}
	switch {
	case strings.Contains(pattern, "/private"):
		rights = []people.Right{people.ShutCases}
	case strings.HasSuffix(pattern, "/slip"): // without its code, whoever sees the person may look at it
		rights = []people.Right{people.ManagePeople, people.ManageAbsence}
	}
	return true, slices.ContainsFunc(rights, func(right people.Right) bool { return can(right, office, team) })
}

// narrow fails when an address answers who holds a right, and not where the thing
// is that it names, with anything else than that it is not theirs.
func (w *world) narrow(t *testing.T, pattern string, ask people.Ask, who somebody) {
	t.Helper()
	named, reached := w.reached(pattern, ask.Rights, who)
	if ask.Admits(who.Actor) && (reached || !named && strings.HasPrefix(pattern, "POST ")) {
		return // who may does it as others do; what a form names is tried crosswise
	}
	answer, _ := w.counted(pattern, who)
	switch status := answer.Code; {
	case !ask.Admits(who.Actor):
		if status != http.StatusForbidden {
			t.Errorf("%s answers %s with %d, who has no right to it", pattern, who.name, status)
		}
	case named:
		if status != http.StatusForbidden && status != http.StatusNotFound {
			t.Errorf("%s answers %s with %d, who has the right elsewhere", pattern, who.name, status)
		}
		if strings.Contains(answer.Body.String(), "Secret") && !who.CanIn(people.SeeCases, w.offices.here, w.staff[sample.Sara].Team) {
			t.Errorf("%s tells %s a secret", pattern, who.name)
		}
	case status != http.StatusOK && status != http.StatusSeeOther:
		t.Errorf("%s answers %s with %d, who may come", pattern, who.name, status)
	}
}
