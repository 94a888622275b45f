package email

import (
	"fmt"
	"time"
)

// Limits bound what reading one message may cost. Each is far above what honest
// mail needs.
type Limits struct {
	// Size of the whole message in bytes.
	Size int64
	// Parts counts all parts, Depth the multiparts within one another.
	Parts, Depth int
	// HeaderFields counts the fields of one header, HeaderLine the bytes of one
	// unfolded field, HeaderBytes those of one header.
	HeaderFields, HeaderLine, HeaderBytes int
	// Text is how many bytes of the letter's text are kept for the page, for
	// plain text and for HTML each.
	Text int64
	// Time that reading may take, storing attachments included.
	Time time.Duration
}

// Usual are the limits that a new organisation starts with.
var Usual = Limits{
	Size:         50 << 20,
	Parts:        1000,
	Depth:        20,
	HeaderFields: 1000,
	HeaderLine:   100 << 10,
	HeaderBytes:  500 << 10,
	Text:         1 << 20,
	Time:         60 * time.Second,
}

// Reason names why a message is held for a person.
type Reason string

// The reasons for which a message is held.
const (
	TooLarge      Reason = "too-large"
	TooManyParts  Reason = "too-many-parts"
	TooDeep       Reason = "too-deep"
	TooManyFields Reason = "too-many-fields"
	LongHeader    Reason = "long-header"
	TooSlow       Reason = "too-slow"
	NotMail       Reason = "not-mail"
)

// Held is the error of a message that could not be taken apart within the
// limits. It is kept whole, shown to a person, and answered by nobody else.
type Held struct {
	Reason Reason
	// Limit is the number that was passed: bytes, parts, levels, fields or
	// seconds; zero when the reason has none.
	Limit int64
}

// Error says the reason for the log.
func (h *Held) Error() string {
	return fmt.Sprintf("email: held: %s (limit %d)", h.Reason, h.Limit)
}
