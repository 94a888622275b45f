// Package order holds what customers bought and get back. Today that is
// refunds: an amount, a limit that says who may decide it alone, and a row.
package order

import (
	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/internal/now"
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

// Limit is the name of the delegated limit that refunds are held against.
const Limit = "refund"

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
	Paid      now.Instant
	PaidBy    ids.ID
}
