package people

import (
	"slices"
	"strconv"
	"strings"

	"vaada/internal/ids"
)

// Scope is the part of all cases that an actor may see. Every list, search,
// count, page and export is read through it.
type Scope struct {
	reach
	hidden *hidden // what of it is private; nil where nothing is asked
}

// reach is a part of all cases by where they are.
type reach struct {
	all      bool
	offices  []ids.ID
	teams    []Holding // a team's cases, and those of its office that are no team's yet
	engineer ids.ID    // whose visits bring cases into the scope; 0 for nobody's
	home     ids.ID    // the engineer's office
}

// ScopeOf says which cases the actor may see, by all holdings together: the
// program all of them; engineers those of their visits; a role that sees cases
// those of the office or team in which it is held, or all where it is held
// everywhere; another system those of its key's office, or all, where the key may
// read or write in cases; nobody else any. What is private in it only its owner
// sees, who was admitted to it by name, and who may read what is private there.
func ScopeOf(who Actor) (s Scope) {
	switch who.Kind {
	case System:
		s.all = true
		return s
	case Key:
		s.hidden = hiddenFrom(who)
		if who.Can(Serve) || who.Can(WriteNotes) || who.Can(BringMessages) {
			s.add(Holding{Office: who.Office})
		}
		return s
	case Person:
	default:
		return Scope{}
	}
	s.hidden = hiddenFrom(who)
	for _, h := range who.Holdings {
		switch {
		case h.Role.Has(SeeCases):
			s.add(h)
		case h.Role.Has(MakeVisits):
			s.engineer, s.home = who.ID, who.Office
		}
	}
	return s
}

// ReachOf is where the actor has a right, by all holdings together, whatever is
// private there.
func ReachOf(who Actor, right Right) (s Scope) {
	for _, h := range who.Holdings {
		if who.has(h, right) {
			s.add(h)
		}
	}
	return s
}

// Everywhere says that the scope is of all offices.
func (s Scope) Everywhere() bool { return s.all }

// Scope is what the person sees of all cases.
func (s Staff) Scope() Scope {
	return ScopeOf(Actor{Kind: Person, ID: s.ID, Office: s.Office, Team: s.Team, Holdings: s.Holdings})
}

// ScopeAt is the reach of the office and team of one holding.
func ScopeAt(h Holding) (s Scope) {
	s.add(h)
	return s
}

func (s *reach) add(h Holding) {
	switch {
	case h.Team != 0:
		s.teams = append(s.teams, h)
	case h.Office != 0:
		s.offices = include(s.offices, h.Office)
	default:
		s.all = true
	}
}

func include(all []ids.ID, one ids.ID) []ids.ID {
	if slices.Contains(all, one) {
		return all
	}
	return append(all, one)
}

// SQL gives the scope as a condition on casework_cases under the given table
// name, with its parameters numbered from next; and the arguments it adds.
func (s Scope) SQL(table string, next int) (string, []any) {
	places, arguments := s.placeSQL(table, next)
	if s.hidden == nil {
		return places, arguments
	}
	readable, more := s.hidden.sql(table, PrivateCase, "owner", next+len(arguments))
	return places + " AND " + readable, append(arguments, more...)
}

// Parts gives SQL's condition in parts that no row meets two of: what is not
// private, and what is and may be read. An index leads to each of them, so that
// to count looks at no row that is not counted.
func (s Scope) Parts(table string, next int) (parts []string, arguments []any) {
	places, arguments := s.placeSQL(table, next)
	if s.hidden == nil || s.hidden.within.all {
		return []string{places}, arguments
	}
	readable, more := s.hidden.sql(table, PrivateCase, "owner", next+len(arguments))
	return []string{
		places + " AND " + table + ".private = 0", places + " AND " + table + ".private = 1 AND " + readable,
	}, append(arguments, more...)
}

// OwnSQL is SQL for cases that the actor leads: nothing of these is hidden.
func (s Scope) OwnSQL(table string, next int) (string, []any) { return s.placeSQL(table, next) }

// placeSQL gives the condition without regard to what is private.
func (s reach) placeSQL(table string, next int) (string, []any) {
	if s.all {
		return "1 = 1", nil
	}
	var parts []string
	var arguments []any
	is := func(column string, value ids.ID) string {
		arguments = append(arguments, value)
		return table + "." + column + " = $" + strconv.Itoa(next+len(arguments)-1)
	}
	for _, office := range s.offices {
		parts = append(parts, is("office", office))
	}
	for _, h := range s.teams {
		parts = append(parts, "("+is("office", h.Office)+" AND ("+table+".team = 0 OR "+is("team", h.Team)+"))")
	}
	if s.engineer != 0 {
		parts = append(parts, is("engineer", s.engineer))
	}
	switch len(parts) {
	case 0:
		return "1 = 0", nil
	case 1:
		return parts[0], arguments
	}
	return "(" + strings.Join(parts, " OR ") + ")", arguments
}

// OfficeSQL gives the scope as a condition on rows that belong to an office and
// perhaps a team, and to nobody's visit, under the given table name, with its
// parameters numbered from next; and the arguments it adds. Who sees only cases
// of their visits sees none.
func (s Scope) OfficeSQL(table string, next int) (string, []any) {
	s.engineer = 0
	return s.placeSQL(table, next)
}

// IsMany says that the scope is of several offices, teams or visits together.
func (s Scope) IsMany() bool {
	places := len(s.offices) + len(s.teams)
	if s.engineer != 0 {
		places++
	}
	return !s.all && places > 1
}

// Sees says whether a thing of that office, team and engineer lies inside the
// scope; 0 where it has none. Whether it is private it does not say.
func (s Scope) Sees(office, team, engineer ids.ID) bool {
	return s.all || slices.Contains(s.offices, office) ||
		slices.ContainsFunc(s.teams, func(h Holding) bool { return h.Office == office && (team == 0 || team == h.Team) }) ||
		s.engineer != 0 && s.engineer == engineer
}
