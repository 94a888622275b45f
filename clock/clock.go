// Package clock runs the charter's promises on customers' matters: an event
// that a promise names starts its clock, another stops it, a wait makes it
// stand still, and when its time is over without the promised thing it is
// missed – at the moment it was due, whenever somebody looks. It also keeps
// the ledger of what employees promised single customers, and the daily facts
// that public figures are made of.
package clock

import (
	"slices"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/promise"
)

// Matter is what a promise runs on: a contact, a case, or a contact that
// became part of a case.
type Matter struct {
	Contact     ids.ID
	Case        ids.ID
	Charter     ids.ID // the charter edition the matter began under
	Touchpoint  string
	RequestType string
	Language    language.Language
	Office      ids.ID
	Customer    ids.ID
	Internal    bool // the customer is a colleague
}

// Clock is one promise running on one matter. Its run says how it stands.
type Clock struct {
	ID      ids.ID
	Contact ids.ID
	Case    ids.ID
	Promise string // the promise's key in the charter edition
	Edition ids.ID
	Office  ids.ID
	Warn    now.Instant // from when it is at risk
	promise.Run
}

// Owed says that the promised thing has not happened yet: a missed clock too is
// owed until it is stopped.
func (c Clock) Owed() bool { return c.Done.IsZero() && c.GivenUp.IsZero() }

// PausedSince is when the clock came to stand; zero while it runs.
func (c Clock) PausedSince() now.Instant {
	if c.State != promise.Paused {
		return 0
	}
	return c.Pauses[len(c.Pauses)-1].From
}

// warnShare is which part of the time of a clock passes before it is at risk.
const warnShare = 0.75

// with gives the clock with another run, and the warning that belongs to it.
func (c Clock) with(run promise.Run) Clock {
	c.Run = run
	c.Warn = run.Started + now.Instant(float64(run.Due-run.Started)*warnShare)
	return c
}

// PledgeKind is what an employee promises one customer.
type PledgeKind string

// The kinds of pledges.
const (
	VisitPledge    PledgeKind = "visit"
	CallBackPledge PledgeKind = "call back"
	DatePledge     PledgeKind = "date"
	AmountPledge   PledgeKind = "amount"
)

// PledgeState is how a pledge stands.
type PledgeState string

// The states of a pledge.
const (
	OpenPledge  PledgeState = "open"
	KeptPledge  PledgeState = "kept"
	Broken      PledgeState = "broken"
	AgreedAnew  PledgeState = "agreed anew" // the customer asked for another time
	SparePledge PledgeState = "not needed"  // the case ended before it was due
)

// PledgeMoves are the moves in the life of a pledge. What is settled stays,
// unless it was the end of the case that settled it, and the end is undone.
var PledgeMoves = map[PledgeState][]PledgeState{
	OpenPledge:  {KeptPledge, Broken, AgreedAnew, SparePledge},
	KeptPledge:  {OpenPledge},
	SparePledge: {OpenPledge},
}

// mayBecome says whether a pledge may move from one state to another.
func (s PledgeState) mayBecome(to PledgeState) bool { return slices.Contains(PledgeMoves[s], to) }

// Pledge is what an employee promised one customer: a date, a call-back, a
// visit, an amount.
type Pledge struct {
	ID       ids.ID
	Case     ids.ID
	Customer ids.ID
	Office   ids.ID // of the case
	Kind     PledgeKind
	From     now.Instant // of a window; zero for a single time
	Until    now.Instant // it is broken after this
	Amount   money.Amount
	Subject  ids.ID // the visit or refund it promises
	Made     now.Instant
	MadeBy   ids.ID
	State    PledgeState
	Settled  now.Instant
}
