// Package edition holds the life that charters, policies, procedures and
// articles share: numbered editions that never change once written, and the
// moves between the states of their life as rows.
package edition

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// Kind is which sort of document an edition is of.
type Kind string

// The sorts of documents.
const (
	Charter   Kind = "charter"
	Policy    Kind = "policy"
	Procedure Kind = "procedure"
)

// State is where an edition stands in its life.
type State string

// The states of the life of an edition.
const (
	Drafted    State = "draft"
	InReview   State = "in review"
	Approved   State = "approved"
	InTraining State = "in training"
	Trained    State = "trained"
	Published  State = "published"
	Retired    State = "retired"
	Withdrawn  State = "withdrawn"
	Superseded State = "superseded" // a later one came into force first
)

// States lists them in the order of a life.
var States = []State{Drafted, InReview, Approved, InTraining, Trained, Published, Retired, Withdrawn, Superseded}

// Moves are the legal moves of the life of an edition: from each state, where
// it may go. A refused edition goes back to draft.
var Moves = map[State][]State{
	Drafted:    {InReview, Withdrawn},
	InReview:   {Approved, Drafted, Withdrawn, Superseded},
	Approved:   {InTraining, Withdrawn, Superseded},
	InTraining: {Trained, Withdrawn, Superseded},
	Trained:    {Published, Withdrawn, Superseded},
	Published:  {Retired, Withdrawn},
}

// May says whether an edition may move from one state to another.
func May(from, to State) bool { return slices.Contains(Moves[from], to) }

// OnItsWay says that an edition was sent for review and is neither in force nor
// at its end.
func (s State) OnItsWay() bool { return May(s, Superseded) }

// Draft is a document as it will be kept. It is made before the deed that keeps
// it: writing and hashing a long document takes its time.
type Draft struct {
	Kind     Kind
	Document string // the document's key
	Content  string // JSON with its format number
	Hash     string // SHA-256 of the content, in hexadecimal
}

// NewDraft writes a document down as JSON.
func NewDraft(kind Kind, document string, content any) (Draft, error) {
	written, err := json.Marshal(content)
	if err != nil {
		return Draft{}, fmt.Errorf("edition: %s %s: %w", kind, document, err)
	}
	return Draft{Kind: kind, Document: document, Content: string(written), Hash: hashOf(string(written))}, nil
}

func hashOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return hex.EncodeToString(sum[:])
}

// Edition is one immutable numbered form of a document.
type Edition struct {
	ID     ids.ID
	Number int64  // 1, 2, 3, ... within the document
	Round  int64  // 2 where it was refused once and submitted again with the same number
	Base   ids.ID // the edition it was written from; 0: from nothing
	Draft
	Made   now.Instant
	MadeBy ids.ID
}

// whole says that the content is still what was written.
func (e Edition) whole() error {
	if e.ID != 0 && hashOf(e.Content) != e.Hash {
		return fmt.Errorf("edition: %s %s, edition %d: the content is not what was written", e.Kind, e.Document, e.Number)
	}
	return nil
}
