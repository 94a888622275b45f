// Package order holds what customers bought and get back. Today that is
// refunds: an amount, a limit that says who may decide it alone, and a row.
package order

import (
	"slices"

	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/people"
)

// State is where a refund stands.
type State string

// The states of a refund.
const (
	Asked    State = "asked" // above what the asker may decide alone
	Approved State = "approved"
	Refused  State = "refused"
	Paid     State = "paid"
)

// Moves are the legal moves in the life of a refund: from each state, where it
// may go. It begins as asked, or as approved where its asker may decide alone.
var Moves = map[State][]State{
	Asked:    {Approved, Refused},
	Approved: {Paid},
}

// Begins are the states in which a refund may begin.
var Begins = []State{Asked, Approved}

// May says whether a refund may move from one state to another.
func May(from, to State) bool { return slices.Contains(Moves[from], to) }

// Limit is the name of the delegated limit that refunds are held against.
const Limit = people.LimitRefund

// Refund is money that goes back to a customer.
type Refund struct {
	ID        ids.ID
	Case      ids.ID
	Customer  ids.ID
	Amount    money.Amount
	Reason    string
	Asked     now.Instant
	AskedBy   ids.ID
	State     State
	Decided   now.Instant
	DecidedBy ids.ID
	Answer    string // why it was refused
	Paid      now.Instant
	PaidBy    ids.ID
}
