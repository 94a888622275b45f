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
	"vaada/promise"
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
	Services   []string        // the keys of the services that it is for, or whose norm it is, or that name it
	Promises   []string        // the keys of those that are made for a service, or a touchpoint
	Policies   []Named         // in force, that are made for a service
	Charts     []Named         // in force, that handle cases of a service, or a touchpoint
	Boxes      []Step          // of charts in force, that serve it, or follow it
	Broken     bool            // it is taken out, and boxes hang on it: nobody can approve that
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

// Named is a document in force.
type Named struct {
	Key  string
	Name language.Text
}

// onCharter adds what hangs on each part of a charter: on a promise the services that
// it is the norm of, the boxes that serve it and the charts that handle its cases; on a
// service its promises, the boxes that serve those, the charts that handle its cases and the policies that are
// made for it; on a touchpoint what begins, or is promised or offered, there; on a
// place the services that send customers to it.
func onCharter(all []Touched, was, is *charter.Charter, charts []*procedure.Chart, policies []*policy.Policy) {
	for at := range all {
		t, part := &all[at], edition.Part{Path: all[at].Part}
		key := part.Key()
		serves := func(b procedure.Box) bool { return b.Promise == key }
		switch part.Kin() {
		case "promises":
			t.Services = servicesOf(func(c *charter.Charter, s charter.Service) bool { return s.Norm == key }, was, is)
			t.Boxes = boxesOf(charts, serves)
			before, _ := was.Promise(key)
			after, still := is.Promise(key)
			t.Charts = chartsFor(charts, func(c *procedure.Chart) bool { return handles(c, before) || handles(c, after) })
			t.Broken = !still && len(t.Boxes) > 0
		case "services":
			made := promisesFor(func(p promise.Promise) bool {
				return slices.Contains(p.Population.Services, key) || normOf(p.Key, key, was, is)
			}, was, is)
			for _, p := range made {
				t.Promises = append(t.Promises, p.Key)
			}
			t.Boxes = boxesOf(charts, func(b procedure.Box) bool { return b.Promise != "" && slices.Contains(t.Promises, b.Promise) })
			t.Charts = chartsFor(charts, func(c *procedure.Chart) bool {
				return slices.ContainsFunc(made, func(p promise.Promise) bool { return handles(c, p) })
			})
			t.Policies = policiesFor(policies, key)
		case "scope":
			for _, p := range promisesFor(func(p promise.Promise) bool { return slices.Contains(p.Population.Touchpoints, key) }, was, is) {
				t.Promises = append(t.Promises, p.Key)
			}
			t.Services = servicesOf(func(_ *charter.Charter, s charter.Service) bool {
				return len(s.Touchpoints) == 0 || slices.Contains(s.Touchpoints, key)
			}, was, is)
			t.Charts = chartsFor(charts, func(c *procedure.Chart) bool { return slices.Contains(c.Touchpoints, key) })
		case "places":
			t.Services = servicesOf(func(c *charter.Charter, s charter.Service) bool {
				return slices.ContainsFunc(c.PlacesOf(s), func(p charter.Place) bool { return p.Key == key })
			}, was, is)
		}
	}
}

// normOf says that a promise is, or was, the norm of a service.
func normOf(made, service string, charters ...*charter.Charter) bool {
	return slices.ContainsFunc(charters, func(c *charter.Charter) bool {
		s, known := c.Service(service)
		return known && s.Norm == made
	})
}

// promisesFor are those of both charters of which something holds, each once.
func promisesFor(holds func(promise.Promise) bool, charters ...*charter.Charter) (all []promise.Promise) {
	for _, c := range charters {
		for _, p := range c.Promises {
			if holds(p) && !slices.ContainsFunc(all, func(other promise.Promise) bool { return other.Key == p.Key }) {
				all = append(all, p)
			}
		}
	}
	return all
}

// handles says that a chart is for the cases for which a promise is made by name: one
// that is made for all names none.
func handles(c *procedure.Chart, p promise.Promise) bool {
	meets := func(named, of []string) bool {
		return len(named) == 0 || slices.ContainsFunc(named, func(key string) bool { return slices.Contains(of, key) })
	}
	return len(p.Population.RequestTypes) > 0 && meets(p.Population.RequestTypes, c.Requests) && meets(p.Population.Touchpoints, c.Touchpoints)
}

func chartsFor(charts []*procedure.Chart, holds func(*procedure.Chart) bool) (all []Named) {
	for _, c := range charts {
		if holds(c) {
			all = append(all, Named{c.Key, c.Name})
		}
	}
	return all
}

// policiesFor are those that are made for a service, or have a clause that is.
func policiesFor(policies []*policy.Policy, service string) (all []Named) {
	for _, p := range policies {
		if slices.Contains(p.Services, service) || slices.ContainsFunc(p.Clauses, func(c policy.Clause) bool { return slices.Contains(c.Services, service) }) {
			all = append(all, Named{p.Key, p.Name})
		}
	}
	return all
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
			_, still := is.Clause(part.Key())
			t.Broken = !still && len(t.Boxes) > 0
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

// servicesOf are the services of which something holds, or held.
func servicesOf(holds func(*charter.Charter, charter.Service) bool, charters ...*charter.Charter) (keys []string) {
	for _, c := range charters {
		for _, service := range c.Services {
			if holds(c, service) {
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
