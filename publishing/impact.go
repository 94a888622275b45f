package publishing

import (
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
)

// Impact is what a document as it is being written touches, beside the edition
// that it began from.
type Impact struct {
	Was, Is Document // Was is nil where it began from nothing
	Touched []Touched
	// Again are the people who must be trained anew, by each role that is
	// concerned: nobody where only words change.
	Again map[people.Role][]ids.ID
}

// Touched is a part that changes, with what hangs on it.
type Touched struct {
	Part       string
	Changes    []edition.Change
	Material   bool
	Services   []string        // the keys of the services that it is for, or whose norm it is
	Boxes      []Step          // of charts in force, that serve it, or follow it
	Situations []language.Text // in which it holds
	Limits     []policy.Limit  // that hold by it, and do not any more, or are others
	Cases      int             // open ones that stand on it, and stay on the edition they began on
	Running    int             // clocks that run for it, and stay as they were promised
}

// Step is a box of a chart in force.
type Step struct {
	Chart string // its key
	Name  language.Text
	Box   string
	Label language.Text
	Role  people.Role
}

// byPart gathers changes part by part.
func byPart(changes []edition.Change) (all []Touched) {
	for _, change := range changes {
		at := slices.IndexFunc(all, func(t Touched) bool { return t.Part == change.Part })
		if at < 0 {
			at = len(all)
			all = append(all, Touched{Part: change.Part})
		}
		all[at].Changes = append(all[at].Changes, change)
		all[at].Material = all[at].Material || change.Material
	}
	return all
}

// onCharter adds the services and boxes that hang on each part of a charter.
func onCharter(all []Touched, was, is *charter.Charter, charts []*procedure.Chart) {
	for at := range all {
		if part := (edition.Part{Path: all[at].Part}); part.Kin() == "promises" {
			all[at].Services = servicesOf(part.Key(), was, is)
			all[at].Boxes = boxesOf(charts, func(b procedure.Box) bool { return b.Promise == part.Key() })
		}
	}
}

// onPolicy adds what hangs on each part of a policy: for a clause the situations in
// which it holds, the steps that follow it, the services that it is for, and the
// limits that it says no more. What says for what the policy holds is of all its
// clauses.
func onPolicy(all []Touched, was, is *policy.Policy, charts []*procedure.Chart) {
	for at := range all {
		t := &all[at]
		part := edition.Part{Path: t.Part}
		of := func(clause policy.Clause) bool { return part.Kin() == "reach" || clause.Key == part.Key() }
		if part.Kin() != "reach" && part.Kin() != "clauses" {
			continue
		}
		for _, p := range []*policy.Policy{is, was} {
			for _, clause := range p.Clauses {
				if of(clause) {
					t.Services = appendNew(t.Services, clause.Services...)
					if len(clause.Services) == 0 {
						t.Services = appendNew(t.Services, p.Services...)
					}
				}
			}
		}
		t.Boxes = boxesOf(charts, func(b procedure.Box) bool {
			return slices.ContainsFunc(slices.Concat(was.Clauses, is.Clauses), func(c policy.Clause) bool { return c.Key == b.Clause && of(c) })
		})
		if part.Kin() == "clauses" {
			for _, s := range is.Situations {
				t.Situations = append(t.Situations, s.Words)
			}
			t.Limits = goneLimits(was, is, part.Key())
		}
	}
}

// goneLimits are those that a clause said, and does not say any more like that.
func goneLimits(was, is *policy.Policy, clause string) []policy.Limit {
	before, _ := was.Clause(clause)
	after, _ := is.Clause(clause)
	return slices.DeleteFunc(slices.Clone(before.Limits), func(l policy.Limit) bool { return slices.Contains(after.Limits, l) })
}

func appendNew[T comparable](all []T, more ...T) []T {
	for _, each := range more {
		if !slices.Contains(all, each) {
			all = append(all, each)
		}
	}
	return all
}

// servicesOf are the services whose norm a promise is, or was.
func servicesOf(promise string, charters ...*charter.Charter) (keys []string) {
	for _, c := range charters {
		for _, service := range c.Services {
			if service.Norm == promise {
				keys = appendNew(keys, service.Key)
			}
		}
	}
	return keys
}

func boxesOf(charts []*procedure.Chart, hangs func(procedure.Box) bool) (steps []Step) {
	for _, chart := range charts {
		for _, box := range chart.Boxes {
			if hangs(box) {
				steps = append(steps, Step{chart.Key, chart.Name, box.Key, box.Label, box.Role})
			}
		}
	}
	return steps
}

// concerned are the roles that a change of what holds concerns: who does a step that
// hangs on it, and all who answer customers, or know how it is done, where a charter
// is changed, or a policy that names nobody.
func concerned(all []Touched, is *policy.Policy, scope []charter.Reach) (roles []people.Role) {
	material := false
	for _, t := range all {
		if !t.Material {
			continue
		}
		material = true
		for _, step := range t.Boxes {
			roles = appendNew(roles, step.Role)
		}
		clause, _ := is.Clause(edition.Part{Path: t.Part}.Key())
		for _, limit := range slices.Concat(clause.Limits, t.Limits) {
			roles = appendNew(roles, limit.Role)
		}
	}
	if material && (len(is.Clauses) == 0 || len(roles) == 0) {
		for _, reach := range scope {
			roles = appendNew(roles, slices.Concat(reach.Roles, reach.Knows)...)
		}
	}
	return slices.DeleteFunc(roles, func(role people.Role) bool { return role == "" })
}

// walking are the roles that a change of a chart concerns: who does a box that is
// other than before, and all who answer customers where whoever has the case does it.
func walking(all []Touched, was, is *procedure.Chart, scope []charter.Reach) (roles []people.Role) {
	anybody := false
	for _, t := range all {
		if !t.Material {
			continue
		}
		key := edition.Part{Path: t.Part}.Key()
		for _, box := range slices.Concat(was.Boxes, is.Boxes) {
			if box.Key == key {
				roles = appendNew(roles, box.Role)
				anybody = anybody || box.Role == "" && !box.Automatic()
			}
		}
		anybody = anybody || key == ""
	}
	for _, reach := range scope {
		if anybody {
			roles = appendNew(roles, reach.Roles...)
		}
	}
	return slices.DeleteFunc(roles, func(role people.Role) bool { return role == "" })
}
