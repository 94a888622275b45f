package people

import (
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
)

// LetterKind is the outbox's name for letters to members of staff.
const LetterKind = "staff letter"

// Letter is what the outbox carries for one letter to a member of staff.
type Letter struct {
	Staff    ids.ID            `json:"staff"`
	To       string            `json:"to"`
	Name     string            `json:"name"`
	Language language.Language `json:"language"`
	Subject  string            `json:"subject"`
	Body     string            `json:"body"`
	Random   string            `json:"random"`          // makes its Message-ID
	Until    now.Instant       `json:"until,omitempty"` // from then on it says nothing true; zero for never
}

// Over says that what a letter says is not so any more, so that it stays here.
func (l Letter) Over(at now.Instant) bool { return !l.Until.IsZero() && at >= l.Until }
