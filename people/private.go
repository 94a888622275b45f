package people

import (
	"strconv"

	"vaada/internal/ids"
)

// What can be private.
const (
	PrivateCase = "case"
	PrivateNote = "contact"
)

// hidden is what of all private things an actor may read all the same: one's
// own, what one was admitted to by name, and everything in the offices and teams
// in which one may read what is private.
type hidden struct {
	who    ids.ID
	within reach // by the right to read what is private
}

func hiddenFrom(who Actor) *hidden {
	h := &hidden{who: who.ID}
	if who.Kind == Key && who.Can(ReadPrivate) {
		h.within.add(Holding{Office: who.Office})
	}
	for _, held := range who.Holdings {
		if who.has(held, ReadPrivate) {
			h.within.add(held)
		}
	}
	return h
}

// sql gives the condition that a row is not private, or may be read all the
// same, and its arguments. Whose it is stands in the column owner.
func (h *hidden) sql(table, kind, owner string, next int) (string, []any) {
	if h.within.all {
		return "1 = 1", nil
	}
	me := "$" + strconv.Itoa(next)
	condition := "(" + table + ".private = 0 OR " + table + "." + owner + " = " + me +
		" OR EXISTS (SELECT 1 FROM people_admitted a WHERE a.kind = '" + kind + "' AND a.subject = " + table + ".id AND a.staff = " + me + ")"
	arguments := []any{h.who}
	if places, more := h.within.placeSQL(table, next+1); more != nil {
		condition += " OR " + places
		arguments = append(arguments, more...)
	}
	return condition + ")", arguments
}

// NotesSQL gives the condition that the actor may read what was said in a case
// that they see, on rows that know their office: what is not private, one's own,
// what one was admitted to, and where one may read what is private in the whole
// office all. Its parameters are numbered from next.
func NotesSQL(who Actor, table string, next int) (string, []any) {
	if who.Kind == System {
		return "1 = 1", nil
	}
	h := hiddenFrom(who)
	h.within.teams = nil
	return h.sql(table, PrivateNote, "staff", next)
}
