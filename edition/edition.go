// Package edition holds the life that charters, policies, procedures and
// articles share: numbered editions that never change once written, and the
// moves between the states of their life as rows.
package edition

import (
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
	Draft      State = "draft"
	InReview   State = "in review"
	Approved   State = "approved"
	InTraining State = "in training"
	Trained    State = "trained"
	Published  State = "published"
	Retired    State = "retired"
	Withdrawn  State = "withdrawn"
)

// Moves are the legal moves of the life of an edition: from each state, where
// it may go. A refused edition goes back to draft.
var Moves = map[State][]State{
	Draft:      {InReview, Withdrawn},
	InReview:   {Approved, Draft, Withdrawn},
	Approved:   {InTraining, Withdrawn},
	InTraining: {Trained, Withdrawn},
	Trained:    {Published, Withdrawn},
	Published:  {Retired},
}

// May says whether an edition may move from one state to another.
func May(from, to State) bool { return slices.Contains(Moves[from], to) }

// Edition is one immutable numbered form of a document.
type Edition struct {
	ID       ids.ID
	Kind     Kind
	Document string // the document's key
	Number   int64
	Content  string // JSON with its format number
	Hash     string // SHA-256 of the content, in hexadecimal
	Made     now.Instant
	MadeBy   ids.ID
}
