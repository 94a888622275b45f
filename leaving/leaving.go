// Package leaving lets people go: it shows everything that a leaver owns, has
// each room hand its part over, and closes the account when nothing is left. It
// stands above the rooms that own things, since none of them may call another
// above it; the name and the history of who left stay with them.
package leaving

import (
	"vaada/casework"
	"vaada/duty"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/publishing"
	"vaada/visit"
)

// Kind is a sort of things that people own, handed over together.
type Kind string

// What people own.
const (
	Cases     Kind = "cases"     // open cases, with what is owed for them
	Visits    Kind = "visits"    // an engineer's visits that are not reported
	Duties    Kind = "duties"    // what is owed beside: pledges, call-backs, steps of others' cases
	Documents Kind = "documents" // documents and promises that somebody looks after
	Keys      Kind = "keys"      // what connects other systems: API keys and webhooks
)

// Kinds in the order in which they are handed over and shown.
var Kinds = []Kind{Visits, Cases, Duties, Documents, Keys}

// Most is how many things of a kind are shown one by one.
const Most = 50

// Estate is everything that somebody owns.
type Estate struct {
	Person    people.Member
	Cases     []casework.Row // the first Most
	Visits    []visit.Visit
	Duties    []duty.Duty // beside those of their own cases and visits
	Documents []publishing.Upkeep
	Keys      []people.Owned // and whatever else only its row says is owned
	Counts    map[Kind]int
	Heirs     map[Kind][]people.Staff // who could have it: a kind of which something is owned, or All
	Planned   people.Leaver           // zero At when no last day is planned
	Stuck     language.Message        // why it cannot be done though that day is over
}

// Empty says that nothing is left to hand over.
func (e Estate) Empty() bool {
	for _, n := range e.Counts {
		if n > 0 {
			return false
		}
	}
	return true
}

// Heirs says who gets what. All is who gets every kind that is not named.
type Heirs map[Kind]ids.ID

// All names who gets every kind that Heirs does not.
const All Kind = "all"

// of gives who gets a kind. Invalid when nobody does.
func (h Heirs) of(kind Kind) (ids.ID, error) {
	if id := h[kind]; id != 0 {
		return id, nil
	}
	if id := h[All]; id != 0 {
		return id, nil
	}
	return 0, fault.Invalid(Field(All), say.CrewLeaveNeeds(kind.Word()))
}

// Field names the field of a form in which the heir of a kind is chosen.
func Field(kind Kind) string { return "to." + string(kind) }

// Word is what a kind is called.
func (k Kind) Word() language.Message {
	switch k {
	case Cases:
		return say.CrewLeaveCases()
	case Visits:
		return say.CrewLeaveVisits()
	case Documents:
		return say.CrewLeaveDocuments()
	case Keys:
		return say.CrewLeaveKeys()
	default:
		return say.CrewLeaveDuties()
	}
}

// stored writes heirs as a plan keeps them.
func (h Heirs) stored() map[string]ids.ID {
	kept := map[string]ids.ID{}
	for kind, id := range h {
		if id != 0 {
			kept[string(kind)] = id
		}
	}
	return kept
}

// planned reads what stored wrote.
func planned(l people.Leaver) Heirs {
	heirs := Heirs{}
	for kind, id := range l.Heirs {
		heirs[Kind(kind)] = id
	}
	return heirs
}
