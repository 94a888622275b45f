package people

import "slices"

// Ask says who may call a method of a desk, or a deed that takes part in
// another room's: who has one of its rights, else those it names. Each room
// keeps a table of its own; a test drives every method as everybody against it.
type Ask struct {
	Rights []Right
	Whom   Whom // "" where rights are asked
	Afresh bool // who they are has to be proved lately, too
}

// Whom names those who come without a right.
type Whom string

// Those who come without a right.
const (
	Anybody  Whom = "anybody"           // without signing in
	Bearer   Whom = "bearer"            // who holds a random link or another secret that only they know
	Oneself  Whom = "oneself"           // who serves, for what is their own
	Machine  Whom = "program"           // the program's own sweepers and channels
	WithDeed Whom = "with another deed" // what a deed that has asked already brings about
)

// Having asks for one of some rights.
func Having(rights ...Right) Ask { return Ask{Rights: rights} }

// Open asks for no right, but for those that are named.
func Open(to Whom) Ask { return Ask{Whom: to} }

// Proved asks as well that a person proved lately who they are: what a stranger
// at an open screen must not do.
func (a Ask) Proved() Ask {
	a.Afresh = true
	return a
}

// Admits says whether an actor is one of those who are asked for. What else is
// asked, a link that holds or a case that they may see, the method knows.
func (a Ask) Admits(who Actor) bool {
	switch a.Whom {
	case "":
		return slices.ContainsFunc(a.Rights, who.Can)
	case Oneself:
		return who.Serves() && who.Can(Serve)
	case Machine:
		return who.Kind == System
	}
	return true
}
