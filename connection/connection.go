// Package connection knows the other systems that are told what happens here:
// where each is reached, what it wants to hear, and what became of every
// message to it. The room in which something happens tells it in its own deed;
// it leaves afterwards, signed, at least once, under a name by which the
// receiver takes it once. It also remembers what systems asked for, so that
// what is asked twice is done once.
package connection

import (
	"slices"
	"time"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// Kind names something that happens, as other systems know it.
type Kind string

// What other systems can be told.
const (
	CaseOpened      Kind = "case.opened"
	CaseAnswered    Kind = "case.answered"
	StepDone        Kind = "case.step_done"
	CaseClosed      Kind = "case.closed"
	CaseReopened    Kind = "case.reopened"
	CaseRated       Kind = "case.rated"
	ContactReceived Kind = "contact.received"
	PromiseKept     Kind = "promise.kept"
	PromiseBroken   Kind = "promise.broken"
	PledgeMade      Kind = "pledge.made"
	PledgeKept      Kind = "pledge.kept"
	PledgeBroken    Kind = "pledge.broken"
	Ping            Kind = "ping" // a test, which nobody asks for by name
)

// Kinds are what a system can ask to be told, in the order in which pages list
// them.
var Kinds = []Kind{
	CaseOpened, ContactReceived, CaseAnswered, StepDone, CaseClosed, CaseReopened, CaseRated,
	PromiseKept, PromiseBroken, PledgeMade, PledgeKept, PledgeBroken,
}

// State says whether a webhook is told things.
type State string

// The states of a webhook.
const (
	On     State = "on"
	Off    State = "off"    // a person switched it off: it is told nothing, and what waits goes on waiting
	Paused State = "paused" // nothing arrived for days: what it wants is kept until somebody looks
)

// Moves are the moves in the life of a webhook.
var Moves = map[State][]State{
	On:     {Off, Paused},
	Off:    {On},
	Paused: {On, Off},
}

// Webhook is an address of another system that is told what happens.
type Webhook struct {
	ID      ids.ID
	Name    string
	Address string
	State   State
	Since   now.Instant // since when it stands so
	Wants   []Kind
	Words   bool        // customers' words are told too, but for private cases
	Office  ids.ID      // whose events it is told, from its making on; 0: of all offices
	Failing now.Instant // since when nothing arrives; zero while it does
	Made    now.Instant
	MadeBy  ids.ID
	Left    ids.ID // who owes to renew or keep its secret, since its owner of before knows it; 0: nobody
}

// Plan is what somebody wants a webhook to be.
type Plan struct {
	Name    string
	Address string
	Wants   []Kind
	Words   bool
	Office  ids.ID // 0: all; of no meaning where a webhook is changed
}

// Delivery is one message to a webhook, and what became of it.
type Delivery struct {
	ID      ids.ID
	Webhook ids.ID
	Kind    Kind
	Case    ids.ID
	Made    now.Instant
	State   DeliveryState
	Next    now.Instant // of one that waits; zero for at once
	Tries   int
	Tried   now.Instant   // when last
	Status  int           // of the last answer; zero where there was none
	Took    time.Duration // until the last answer
	Fault   string        // why it did not arrive at the last try
}

// DeliveryState says where a delivery is.
type DeliveryState string

// The states of a delivery.
const (
	Waiting   DeliveryState = "waiting"
	Arrived   DeliveryState = "arrived"
	GivenUp   DeliveryState = "given up"
	Forgotten DeliveryState = "forgotten" // nobody knows any more
)

// Bounds.
const (
	mostWebhooks   = 50
	longestName    = 100
	longestAddress = 500

	formerHolds = 24 * time.Hour      // how long the secret before is signed with too
	pausedAfter = 3 * 24 * time.Hour  // of nothing arriving
	kept        = 30 * 24 * time.Hour // how long it is known what was told
	onceKept    = 24 * time.Hour      // how long it is known what was asked
)

// delays are the waits between the attempts of one message: about two days and
// a half together.
var delays = []time.Duration{
	5 * time.Second, 30 * time.Second, 2 * time.Minute, 10 * time.Minute, 30 * time.Minute, time.Hour, 3 * time.Hour,
	6 * time.Hour, 12 * time.Hour, 12 * time.Hour, 24 * time.Hour,
}

// mayBecome says whether a webhook may move from one state to another.
func (s State) mayBecome(to State) bool { return slices.Contains(Moves[s], to) }
