// Package email is the channel that carries letters by e-mail: it reads what
// customers sent, however badly it was packed; says which case a message
// answers; writes our replies so that they stay in the customer's own
// conversation; and hands them to a mail server.
//
// It knows nothing of customers, cases and databases: the wiring stores the
// original first, calls Read, asks Decide where the message belongs, and gives
// the outcome to the room that receives contacts.
package email

import (
	"vaada/internal/now"
)

// Address is one person or mailbox named in a header.
type Address struct {
	// Name as the sender's program wrote it, decoded; it proves nothing.
	Name string
	// Email is local@domain with the domain in lower case, without brackets.
	Email string
}

// Attachment is a part that is not the letter's own text. Its bytes were given
// to Store while the message was read.
type Attachment struct {
	// Name is safe to show and to save under: no folders, no control or
	// direction marks, at most 120 characters. Never empty.
	Name string
	// Type is the media type the sender claimed, such as "image/jpeg".
	Type string
	// Size in bytes after decoding, and the name Store gave to the content.
	Size int64
	Hash string
	// ContentID is what the letter's HTML calls an inline picture by ("cid:…").
	ContentID string
	// Inline says that the letter shows the part between its own lines.
	Inline bool
}

// Message is one letter as it was understood. All text is UTF-8 in NFC.
type Message struct {
	// ID is the Message-ID without brackets. A message that came without one
	// gets one made of its Key, the same each time it is read.
	ID string
	// Key tells two copies of one message (two folders, To and Cc to two of our
	// addresses) from two messages that bear the same ID: a SHA-256 in hex of
	// ID, sender, date, subject and body, without what mail servers add.
	Key string
	// Original is the SHA-256 in hex of all bytes, as they came; Size counts them.
	Original string
	Size     int64

	From, ReplyTo, To, Cc []Address
	// Delivered are the addresses that mail servers noted as they handed the
	// message on; a blind copy or a forwarded message is found by them.
	Delivered []Address
	Subject   string
	// Date is what the sender's clock said; zero when it cannot be read.
	Date now.Instant
	// InReplyTo and References are Message-IDs without brackets, oldest first.
	InReplyTo, References []string

	// Text is the whole letter as plain text; Said is the part above the quoted
	// earlier letters and Quoted the rest. HTML is the sanitised letter, empty
	// when it came as plain text only: no remote pictures, no scripts, no
	// styles, no forms; inline pictures as src="cid:…" (see Pictures).
	Text, Said, Quoted, HTML string
	// Cut says that the text was longer than Limits.Text; the original has all.
	Cut bool

	Attachments []Attachment
	Marks       Marks
	// Bounce is set when the message reports that one of ours did not arrive.
	Bounce *Bounce
}

// Sender is whom the message claims to come from, or an empty address.
func (m *Message) Sender() Address {
	if len(m.From) == 0 {
		return Address{}
	}
	return m.From[0]
}

// Answers lists the Message-IDs that the message may be an answer to, likeliest
// first: In-Reply-To, then References from the newest back. Apple Mail rewrites
// References and keeps In-Reply-To; others do the opposite.
func (m *Message) Answers() []string {
	var all []string
	seen := map[string]bool{}
	add := func(id string) {
		if !seen[id] && len(all) < maxReferences {
			seen[id] = true
			all = append(all, id)
		}
	}
	for _, id := range m.InReplyTo {
		add(id)
	}
	for at := len(m.References) - 1; at >= 0; at-- {
		add(m.References[at])
	}
	return all
}
