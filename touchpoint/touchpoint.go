// Package touchpoint holds every contact with a customer, in or out, whatever
// way it took: calls, messages, letters, visits to the counter, and the notes
// that staff write beside them. Touchpoints and request types are rows that
// managers extend; the code that carries one touchpoint's contacts is a
// channel, in a folder of its own.
package touchpoint

import (
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
)

// Named is a touchpoint or a request type: a key that never changes and the
// name that people read.
type Named struct {
	Key     string
	Name    language.Text
	Retired now.Instant // since when it is no longer offered; zero while it is
}

// InUse leaves out what is retired.
func InUse(all []Named) (offered []Named) {
	for _, each := range all {
		if each.Retired.IsZero() {
			offered = append(offered, each)
		}
	}
	return offered
}

// The touchpoints and request types that every organisation begins with.
const (
	Telephone = "telephone"
	Email     = "email"
	Letter    = "letter"
	Website   = "website"
	Face      = "face"
	Social    = "social"

	Information    = "information"
	Price          = "price"
	Order          = "order"
	ServiceRequest = "service"
	Complaint      = "complaint"
)

// Kind is what sort of thing a contact is.
type Kind string

// The kinds of contacts.
const (
	Call    Kind = "call"
	Message Kind = "message"
	Note    Kind = "note"     // for the team alone
	CallLog Kind = "call log" // what was said on the telephone
)

// Direction says who spoke.
type Direction string

// The directions of a contact.
const (
	In     Direction = "in"
	Out    Direction = "out"
	Inside Direction = "inside" // never shown to a customer
)

// Mark says that nobody wrote a message, and what wrote it instead; "" where
// somebody did.
type Mark string

// The marks of what comes in; what we send by ourselves is Automatic too.
const (
	Automatic Mark = "automatic" // a program wrote it: an absence note, a receipt
	List      Mark = "list"      // it was sent to many
	Bounce    Mark = "bounce"    // a message of ours did not arrive
	Delayed   Mark = "delayed"   // a message of ours has not arrived yet
)

// The marks of messages that we would have sent by ourselves and did not.
const (
	Withheld Mark = "withheld" // what it answers wants no answer from a program
	TooMany  Mark = "too many" // the address had its share of the day
)

// Written says that somebody wrote the message.
func (m Mark) Written() bool { return m == "" }

// Contact is one thing said by or to a customer at a touchpoint.
type Contact struct {
	ID          ids.ID
	Touchpoint  string
	Kind        Kind
	Direction   Direction
	Customer    ids.ID // zero while unknown
	Case        ids.ID // zero while it belongs to no case
	Staff       ids.ID // who of us; zero for customers and the program
	Sender      string // who says to have sent it
	Proven      bool   // the sender is known to be the customer
	Mark        Mark
	Unreached   string // the address that a bounce names
	NoAnswer    bool   // no program may answer it
	Private     bool   // a note that only some may read
	Cut         bool   // it is longer than the text of it that is kept; the original has all
	Language    language.Language
	Subject     string
	Body        string // plain text
	HTML        string // sanitised; "" where there is none
	Original    string // the file it came as, whole
	Office      ids.ID
	At          now.Instant
	Attachments []Attachment
	Call        *CallRecord // of a call
}

// Attachment is a file that came or went with a contact.
type Attachment struct {
	Hash      string
	Name      string
	MediaType string
	Size      int64  // bytes
	ContentID string // what the letter's HTML calls a picture by; "" for none
}

// CallRecord is what the telephone itself told of a call.
type CallRecord struct {
	Contact    ids.ID
	External   string // the telephone's own name for the call
	Caller     string // number
	Called     string // number
	Rung       now.Instant
	Answered   now.Instant // zero while it rings, and for ever when abandoned
	AnsweredBy ids.ID
	Held       now.Instant // when the present hold began; zero while not held
	HeldTotal  int64       // microseconds of the holds that are over
	Ended      now.Instant
}

// Abandoned says that the caller hung up before anybody answered.
func (c CallRecord) Abandoned() bool { return !c.Ended.IsZero() && c.Answered.IsZero() }

// Ringing says that the call waits to be answered.
func (c CallRecord) Ringing() bool { return c.Ended.IsZero() && c.Answered.IsZero() }

// Template is the wording of a message that leaves by itself or is offered to
// staff; {slots} in it are filled from the case.
type Template struct {
	Key     string
	Subject language.Text
	Body    language.Text
}

// Spoken lists the languages in which somebody can read the whole of what is sent: the
// words, and the subject where there is one.
func (t Template) Spoken() []language.Language { return language.SpokenIn(t.Subject, t.Body) }

// Receiver is an address of ours at which mail arrives.
type Receiver struct {
	Address     string // in lower case
	Touchpoint  string
	RequestType string // "" where a person decides
	Office      ids.ID
}
