// Package duty holds what a person owes next, with its due time: a case's next
// step, a pledge, a call-back, a refund to decide. The room that owes it writes
// the row in its own deed; pages read all duties of a person by due time.
package duty

import (
	"cmp"

	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

// Kind says what is owed.
type Kind string

// What can be owed.
const (
	Step       Kind = "step"       // the next step of a case
	Pledge     Kind = "pledge"     // something promised to one customer
	CallBack   Kind = "call back"  // a call at a promised time
	Refund     Kind = "refund"     // a refund above somebody's limit, to decide
	Report     Kind = "report"     // an engineer's report of a visit
	Afterwards Kind = "afterwards" // what a customer said after the end, to be read
	Leaver     Kind = "leaver"     // somebody leaves, and everything has to be handed over
	Reach      Kind = "reach"      // a customer whom our message did not reach, to be reached otherwise
	Backup     Kind = "backup"     // backups are overdue, or one could not be made or restored
	Review     Kind = "review"     // an edition to be looked at: is it correct, is it achievable?
	Training   Kind = "training"   // an edition that people have to be trained in before it is published
	StillRight Kind = "right"      // a document or promise to be looked at again: is it still right?
	Stuck      Kind = "stuck"      // an edition that cannot come into force
	Remark     Kind = "remark"     // what the staff said of an edition, to be answered
	Webhook    Kind = "webhook"    // another system at which nothing arrives, to be looked after
	Question   Kind = "question"   // a question to an expert, to be answered
	Declined   Kind = "declined"   // a case whose question no expert answers: somebody else to be asked, or none
)

// Duty is one thing that somebody owes.
type Duty struct {
	ID      ids.ID
	Kind    Kind
	Subject ids.ID // the row that owes it
	Case    ids.ID // zero where no case is concerned
	Staff   ids.ID // zero while anybody of the role may take it
	Role    people.Role
	Team    ids.ID
	Office  ids.ID // where it is owed
	Made    now.Instant
	Due     now.Instant // zero where no time was promised
}

// byDue puts duties in the order in which they fall due; what has no due time
// comes last.
func byDue(a, b Duty) int {
	if a.Due.IsZero() != b.Due.IsZero() {
		if a.Due.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(cmp.Compare(a.Due, b.Due), cmp.Compare(a.ID, b.ID))
}
