// Package outbox keeps what must leave later: mail, webhooks, letters to
// print. A room puts an item into the deed that it belongs to, so it leaves
// exactly when the deed was kept; a sweep sends it afterwards, outside any
// transaction.
//
// What is put here leaves at least once: when the process dies between sending
// and noting it, it is sent again. The item's id goes along, so that a
// receiver who remembers it takes it once.
package outbox

import (
	"errors"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// Item is one thing that must leave.
type Item struct {
	ID        ids.ID // given by Put; the same at every attempt
	Kind      string // "mail", "webhook": who sends it
	Lane      string // what is swept together; "" is the lane of letters
	To        string // an address, for people to read
	Payload   []byte // all that the sender needs
	Case      ids.ID // the case it belongs to, or zero
	At        now.Instant
	NotBefore now.Instant // until then it can be called back; zero is at once

	Attempts  int    // how often sending was tried
	LastFault string // why it failed last
}

// DeadItem is an item that nobody tries to send any more.
type DeadItem struct {
	Item
	Died now.Instant
}

// WaitingItem is an item that has not left yet.
type WaitingItem struct {
	Item
	Next now.Instant // when it is tried; zero for at once
}

// Standing is how an item stands, for people who look after it.
type Standing struct {
	State    State
	Next     now.Instant // when a waiting item is tried next; zero for at once
	Attempts int
}

// State says where an item is.
type State string

// The states.
const (
	Waiting State = "waiting"
	Sent    State = "sent"
	Failed  State = "dead"
	Gone    State = "gone" // called back, forgotten, or never put
)

// Moves are the moves in the life of an item, by what brings them about.
var Moves = map[State]map[string]State{
	Waiting: {"sent": Sent, "refused": Failed, "called back": Gone},
	Failed:  {"tried again": Waiting, "dropped": Gone},
	Sent:    {"forgotten": Gone},
}

// Refused marks an error of sending as final: trying again cannot help, for
// instance since the address does not exist.
func Refused(cause error) error { return refusal{cause} }

type refusal struct{ error }

func (r refusal) Unwrap() error { return r.error }

func isRefused(err error) bool {
	var final refusal
	return errors.As(err, &final)
}
