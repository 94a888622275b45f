package people

import (
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/secret"
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
	Body     string            `json:"body"`            // sealed where it holds a link: see Said
	Random   string            `json:"random"`          // makes its Message-ID
	Until    now.Instant       `json:"until,omitempty"` // from then on it says nothing true; zero for never
}

// Said is what the letter says. What holds a link lies sealed, so that whoever has
// a copy of the database opens nobody's account with it; what waited before it was
// so is read as it is.
func (l Letter) Said(keys *secret.Keys) (string, error) {
	if !l.HoldsLink() || !secret.IsSealed(l.Body) {
		return l.Body, nil
	}
	return keys.Open(l.purpose(), l.Body)
}

// HoldsLink says that a link stands in the letter, which opens something.
func (l Letter) HoldsLink() bool { return !l.Until.IsZero() }

// purpose ties what is sealed to this letter and to whom it goes: sent to another
// address it does not open.
func (l Letter) purpose() string { return secret.For("outbox_waiting", l.To, l.Random) }

// Over says that what a letter says is not so any more, so that it stays here.
func (l Letter) Over(at now.Instant) bool { return l.HoldsLink() && at >= l.Until }
