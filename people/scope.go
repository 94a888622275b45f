package people

import (
	"strconv"

	"vaada/internal/ids"
)

// Scope is the part of all cases that an actor may see. Every list, search,
// count, page and export is read through it.
type Scope struct {
	column string // of casework_cases; "" for all cases
	value  ids.ID
	none   bool
}

// ScopeOf says which cases the actor may see: managers, administrators and
// the program all of them; those who only visit customers the cases of their
// visits; everybody else who serves, the cases of their office; nobody else
// any.
func ScopeOf(who Actor) Scope {
	switch {
	case who.Kind == System, who.Kind == Person && who.IsAny(Manager, Administrator):
		return Scope{}
	case who.Kind == Person && who.IsAny(Agent, Supervisor, Trainer, Expert):
		return Scope{column: "office", value: who.Office}
	case who.Kind == Person && who.Is(Engineer):
		return Scope{column: "engineer", value: who.ID}
	}
	return Scope{none: true}
}

// SQL gives the scope as a condition on casework_cases under the given table
// name, with its parameter numbered next; and the arguments it adds.
func (s Scope) SQL(table string, next int) (string, []any) {
	switch {
	case s.none:
		return "1 = 0", nil
	case s.column == "":
		return "1 = 1", nil
	}
	return table + "." + s.column + " = $" + strconv.Itoa(next), []any{s.value}
}

// OfficeSQL gives the scope as a condition on rows that belong to an office and
// to nobody's visit, under the given table name, with its parameter numbered
// next; and the arguments it adds. Who sees only cases of their visits sees
// none.
func (s Scope) OfficeSQL(table string, next int) (string, []any) {
	if s.column == "engineer" {
		s = Scope{none: true}
	}
	return s.SQL(table, next)
}

// Sees says whether a case of that office and engineer lies inside the scope.
func (s Scope) Sees(office, engineer ids.ID) bool {
	switch {
	case s.none:
		return false
	case s.column == "office":
		return s.value == office
	case s.column == "engineer":
		return s.value == engineer
	}
	return true
}
