// Package journal is the audit: who did what to which thing, when, and for
// which reason. It holds ids only, never a customer's words, and it is never
// the source of a state: rooms keep their own steps.
//
// Sweep seals what was committed, and Verify says where the journal is not what
// was sealed.
package journal

import (
	"fmt"
	"strings"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// The kinds of actor.
const (
	Staff    = "staff"
	Customer = "customer" // by a link they hold
	System   = "system"
	Key      = "key" // another system, by its API key
	Import   = "import"
)

// Entry is one line: one deed.
type Entry struct {
	ID        ids.ID // given by Write
	At        now.Instant
	ActorKind string
	Actor     ids.ID // zero when the system itself acted
	Verb      string // "closed", "answered": a word of the owning room
	Kind      string // what the subject is: "case", "charter"
	Subject   ids.ID
	Reason    string // a reason code, or empty
}

// The words of an entry are codes, not sentences: so long they can be, and its
// reason where it says what several fields were and are.
const (
	longest       = 64
	LongestReason = 150 // bytes
)

// Shorten makes a reason as long as an entry can have, where names in it are somebody
// else's.
func Shorten(reason string) string {
	if len(reason) <= LongestReason {
		return reason
	}
	return strings.ToValidUTF8(reason[:LongestReason], "")
}

// check says what is wrong with an entry; a room's mistake, not a person's.
func (e Entry) check() error {
	switch {
	case e.At.IsZero():
		return fmt.Errorf("journal: %s %s has no instant", e.Verb, e.Kind)
	case e.ActorKind == "" || e.Verb == "" || e.Kind == "":
		return fmt.Errorf("journal: an entry needs an actor's kind, a verb and a kind: %+v", e)
	}
	for _, code := range []string{e.ActorKind, e.Verb, e.Kind} {
		if len(code) > longest {
			return fmt.Errorf("journal: %.20q… is longer than a code", code)
		}
	}
	if len(e.Reason) > LongestReason {
		return fmt.Errorf("journal: %.20q… is longer than a reason", e.Reason)
	}
	return nil
}
