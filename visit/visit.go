// Package visit books engineers' visits from the hours they really have: an
// office's working hours less what is booked already. Reports come back to the
// case that the visit was for.
package visit

import (
	"time"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// Outcome is how a visit ended.
type Outcome string

// The outcomes of a visit.
const (
	Repaired      Outcome = "repaired"
	PartNeeded    Outcome = "part-needed" // and a second visit
	NotRepairable Outcome = "not-repairable"
)

// Outcomes in the order of the report form.
var Outcomes = []Outcome{Repaired, PartNeeded, NotRepairable}

// Visit is one visit of one engineer, told to the customer as a window.
type Visit struct {
	ID        ids.ID
	Case      ids.ID
	Customer  ids.ID
	Engineer  ids.ID
	From      now.Instant
	Until     now.Instant
	Zone      *time.Location // of the office: the window's own zone
	Booked    now.Instant
	BookedBy  ids.ID
	Cancelled now.Instant
	Arrived   now.Instant
	Reported  now.Instant
	Outcome   Outcome
	Report    string
}
