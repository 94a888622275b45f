package publishing

import (
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
)

// Impact is what the charter as it is being written touches, beside the edition
// that it began from.
type Impact struct {
	Was, Is *charter.Charter
	Touched []Touched
	// Again are the people who must be trained anew, by each role that is
	// concerned: nobody where only words change.
	Again map[people.Role][]ids.ID
}

// Touched is a part that changes, with what hangs on it.
type Touched struct {
	Part     string
	Changes  []edition.Change
	Material bool
	Services []string // the keys of the services whose norm it is
	Boxes    []Step   // of charts in force, that serve it
	Running  int      // clocks that run for it, and stay as they were promised
}

// Step is a box of a chart in force.
type Step struct {
	Chart string // its key
	Name  language.Text
	Box   string
	Label language.Text
	Role  people.Role
}

// touched gathers the changes part by part, with the services and boxes of each.
func touched(was, is *charter.Charter, changes []edition.Change, charts []*procedure.Chart) (all []Touched) {
	for _, change := range changes {
		at := slices.IndexFunc(all, func(t Touched) bool { return t.Part == change.Part })
		if at < 0 {
			at = len(all)
			all = append(all, Touched{Part: change.Part})
		}
		all[at].Changes = append(all[at].Changes, change)
		all[at].Material = all[at].Material || change.Material
	}
	for at := range all {
		if part := (edition.Part{Path: all[at].Part}); part.Kin() == "promises" {
			all[at].Services, all[at].Boxes = servicesOf(part.Key(), was, is), boxesOf(part.Key(), charts)
		}
	}
	return all
}

// servicesOf are the services whose norm a promise is, or was.
func servicesOf(promise string, charters ...*charter.Charter) (keys []string) {
	for _, c := range charters {
		for _, service := range c.Services {
			if service.Norm == promise && !slices.Contains(keys, service.Key) {
				keys = append(keys, service.Key)
			}
		}
	}
	return keys
}

func boxesOf(promise string, charts []*procedure.Chart) (steps []Step) {
	for _, chart := range charts {
		for _, box := range chart.Boxes {
			if box.Promise == promise {
				steps = append(steps, Step{chart.Key, chart.Name, box.Key, box.Label, box.Role})
			}
		}
	}
	return steps
}

// concerned are the roles that a change of what holds concerns: who answers at
// the touchpoints, and who does a step that serves a changed promise.
func (i Impact) concerned() (roles []people.Role) {
	add := func(more ...people.Role) {
		for _, role := range more {
			if role != "" && !slices.Contains(roles, role) {
				roles = append(roles, role)
			}
		}
	}
	for _, each := range i.Touched {
		if !each.Material {
			continue
		}
		for _, reach := range i.Is.Scope {
			add(reach.Roles...)
			add(reach.Knows...)
		}
		for _, step := range each.Boxes {
			add(step.Role)
		}
	}
	return roles
}
