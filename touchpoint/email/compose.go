package email

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"strings"

	mail "github.com/wneessen/go-mail"

	"vaada/internal/language"
	"vaada/internal/now"
)

// Outgoing is a letter of ours before it is packed.
type Outgoing struct {
	// MessageID without brackets, random and kept with the
	// contact, so that sending twice is seen as one letter.
	MessageID string
	// From is the organisation's name and address, To the customer's.
	From, To Address
	// ReplyTo is the signed address of the case (Desk.Address), empty for From.
	ReplyTo string
	Subject string
	// Language of the text, which gives its direction.
	Language language.Language
	// Text is the letter in plain text, paragraphs parted by a blank line.
	Text string
	// InReplyTo is the letter answered, References the chain that it stood in
	// (see Chain); both empty for a letter that begins a conversation.
	InReplyTo  string
	References []string
	// Automatic marks an acknowledgement that nobody wrote, so that another
	// program does not answer it (RFC 3834).
	Automatic bool
	Date      now.Instant
}

// ErrNotALetter is what Compose answers when a letter has no sender, nobody to
// go to, or no identity; the cause is wrapped.
var ErrNotALetter = errors.New("email: not a letter")

var (
	sentID  = late(`^[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,200}@[A-Za-z0-9.-]{1,200}$`)
	replyTo = regexp.MustCompile(`(?i)^\s*(re|fwd?|aw|sv|ynt|yan|ilt|جواب|उत्तर|प्रति)\s*(\[\d+\])?\s*:`)
)

// maxChain keeps References short enough for every server: the first letter and
// the newest (RFC 5537, 3.4.4).
const maxChain = 20

// Chain gives the References of an answer to m.
func Chain(m *Message) []string {
	chain := append([]string(nil), m.References...)
	if len(chain) == 0 && len(m.InReplyTo) > 0 {
		chain = append(chain, m.InReplyTo[0])
	}
	chain = append(chain, m.ID)
	if extra := len(chain) - maxChain; extra > 0 {
		chain = append(chain[:1], chain[1+extra:]...)
	}
	return chain
}

// ReplySubject puts "Re:" before a subject once, whatever the customer's
// program calls it.
func ReplySubject(subject string) string {
	subject = oneLine(subject)
	if replyTo.MatchString(subject) {
		return subject
	}
	return strings.TrimSpace("Re: " + subject)
}

// Compose packs a letter as plain text with a simple HTML alternative. What
// comes from outside (subject, names, ids) cannot add a header: control
// characters become blanks, and addresses and ids must be such.
func Compose(out Outgoing) ([]byte, error) {
	if !sentID().MatchString(out.MessageID) {
		return nil, fmt.Errorf("%w: Message-ID %q", ErrNotALetter, out.MessageID)
	}
	boundary := sha256.Sum256([]byte(out.MessageID))
	letter := mail.NewMsg(mail.WithNoDefaultUserAgent(), mail.WithEncoding(mail.EncodingQP),
		mail.WithCharset(mail.CharsetUTF8), mail.WithBoundary(hex.EncodeToString(boundary[:16])))
	if err := letter.FromFormat(oneLine(out.From.Name), oneLine(out.From.Email)); err != nil {
		return nil, fmt.Errorf("%w: from: %w", ErrNotALetter, err)
	}
	if err := letter.AddToFormat(oneLine(out.To.Name), oneLine(out.To.Email)); err != nil {
		return nil, fmt.Errorf("%w: to: %w", ErrNotALetter, err)
	}
	if out.ReplyTo != "" {
		if err := letter.ReplyToFormat(oneLine(out.From.Name), oneLine(out.ReplyTo)); err != nil {
			return nil, fmt.Errorf("%w: reply to: %w", ErrNotALetter, err)
		}
	}
	letter.Subject(oneLine(out.Subject))
	letter.SetMessageIDWithValue(out.MessageID)
	letter.SetDateWithValue(out.Date.Time())
	letter.SetGenHeader("Content-Language", string(out.Language))
	setChain(letter, out)
	if out.Automatic {
		letter.SetGenHeader("Auto-Submitted", "auto-replied")
		letter.SetGenHeader("X-Auto-Response-Suppress", "All")
	}
	text := tidy(out.Text)
	letter.SetBodyString(mail.TypeTextPlain, strings.ReplaceAll(isolated(text, out.Language), "\n", "\r\n"))
	letter.AddAlternativeString(mail.TypeTextHTML, page(text, out.Language))
	var packed bytes.Buffer
	if _, err := letter.WriteTo(&packed); err != nil {
		return nil, fmt.Errorf("email: pack letter: %w", err)
	}
	return packed.Bytes(), nil
}

// setChain writes the ids that put the letter into the customer's conversation.
// An id that is no id is left out rather than sent.
func setChain(letter *mail.Msg, out Outgoing) {
	if answered := bracketed([]string{out.InReplyTo}); answered != "" {
		letter.SetGenHeader("In-Reply-To", answered)
	}
	if chain := bracketed(out.References); chain != "" {
		letter.SetGenHeader("References", chain)
	}
}

// bracketed writes ids for a header; each stays under a line's limit.
func bracketed(ids []string) string {
	var kept []string
	for _, id := range ids {
		if id == cleanID(id) && isPrinted(id) && len(id) > 0 && len(id) < 900 {
			kept = append(kept, "<"+id+">")
		}
	}
	return strings.Join(kept, " ")
}

func isPrinted(text string) bool {
	for _, letter := range []byte(text) {
		if letter <= ' ' || letter > '~' {
			return false
		}
	}
	return true
}

// oneLine makes text fit for a header.
func oneLine(text string) string { return short(tidyLine(text), maxSubject) }
