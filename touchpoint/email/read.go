package email

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Store keeps the content of an attachment, stored before the message is, and
// answers the name it is kept under and its size. Content that no message comes
// to refer to is the store's to sweep.
type Store func(name, mediaType string, r io.Reader) (hash string, size int64, err error)

// Read takes a message apart in one pass, giving each attachment to store as it
// comes by. It holds the letter's text and one window in memory, never the
// message.
//
// The message is never nil. With a *Held error it holds what could be read
// before the limit (at best sender, subject and date) for the person who will
// look at it. Any other error is the reader's, the store's or the context's, and
// reading may be tried again.
func Read(ctx context.Context, r io.Reader, limits Limits, store Store) (*Message, error) {
	ctx, cancel := context.WithTimeout(ctx, limits.Time)
	defer cancel()
	in := &intake{lines: newLines(ctx, r, limits), store: store, message: &Message{}, body: body{size: map[bool]int64{}}}
	err := in.read()
	in.message.Size, in.message.Original = in.lines.size, in.lines.original()
	var held *Held
	if errors.As(err, &held) || err == nil {
		in.finish()
	}
	return in.message, err
}

// intake is one message being read.
type intake struct {
	lines   *lines
	store   Store
	head    header
	message *Message
	body    body
	reports reports
	parts   int
	report  bool
}

func (in *intake) read() error {
	head, err := readHeader(in.lines, true, func([]byte) bool { return false })
	in.head = head
	if err != nil {
		return err
	}
	if len(head) == 0 {
		return &Held{Reason: NotMail}
	}
	in.lines.inBody = true
	walker := &walker{lines: in.lines, visit: in.visit}
	return walker.walk(head)
}

// visit takes one part: the letter's text, a delivery report, or an attachment.
func (in *intake) visit(part leaf) error {
	in.parts++
	content := decoded(part.header.get("Content-Transfer-Encoding"), part.body)
	name := fileName(part)
	disposition, _, _ := strings.Cut(part.header.get("Content-Disposition"), ";")
	disposition = strings.ToLower(strings.TrimSpace(disposition))
	if part.report && strings.HasPrefix(part.kind, "message/") || part.kind == "text/rfc822-headers" {
		in.report = in.report || part.report
		raw, err := firstBytes(content, maxReport)
		if err != nil {
			return err
		}
		in.reports.take(part.kind, raw)
		return nil
	}
	if (part.kind == "text/plain" || part.kind == "text/html") && disposition != "attachment" && name == "" {
		return in.text(part, content)
	}
	return in.attach(part, name, disposition, content)
}

func (in *intake) text(part leaf, content io.Reader) error {
	isHTML := part.kind == "text/html"
	left := max(in.lines.limits.Text-in.body.size[isHTML], 0)
	raw, err := firstBytes(content, left+1)
	if err != nil {
		return err
	}
	if int64(len(raw)) > left {
		raw = wholeRunes(raw[:left])
		in.message.Cut = true
	}
	in.body.size[isHTML] += int64(len(raw))
	in.body.add(toUTF8(raw, part.params["charset"], part.kind), isHTML, part.group)
	return nil
}

func (in *intake) attach(part leaf, name, disposition string, content io.Reader) error {
	kind := part.kind
	name = safeFileName(name, kind, in.parts)
	hash, size, err := in.store(name, kind, content)
	if in.lines.held != nil {
		return in.lines.held
	}
	if err != nil {
		return fmt.Errorf("email: keep attachment %d: %w", in.parts, err)
	}
	id := cleanID(strings.Trim(part.header.get("Content-ID"), "<> \t"))
	in.message.Attachments = append(in.message.Attachments, Attachment{
		Name: name, Type: kind, Size: size, Hash: hash, ContentID: id,
		Inline: disposition != "attachment" && (id != "" || disposition == "inline"),
	})
	return nil
}

// finish makes the message of what was gathered.
func (in *intake) finish() {
	m, head := in.message, in.head
	m.From, m.ReplyTo = addresses(head.all("From")), addresses(head.all("Reply-To"))
	m.To, m.Cc = addresses(head.all("To")), addresses(head.all("Cc"))
	m.Delivered = addresses(append(append(head.all("Delivered-To"), head.all("X-Original-To")...), head.all("Envelope-To")...))
	m.Subject = short(words(head.get("Subject")), maxSubject)
	m.Date = dateOf(head.get("Date"))
	m.InReplyTo, m.References = messageIDs(head.all("In-Reply-To")), messageIDs(head.all("References"))
	in.body.finish(m)
	m.Said, m.Quoted = Split(m.Text)
	m.Marks = marksOf(head, m.Sender(), in.report)
	if m.Bounce = in.reports.bounce(); m.Bounce == nil {
		m.Bounce = oldBounce(head, m.Sender(), m.Text)
	}
	m.Marks.Report = m.Marks.Report || m.Bounce != nil
	in.identify()
}

// identify gives the message its ID and its Key.
func (in *intake) identify() {
	if ids := messageIDs(in.head.all("Message-ID")); len(ids) > 0 {
		in.message.ID = ids[0]
	}
	sum := sha256.New()
	for _, name := range []string{"Message-ID", "From", "Date", "Subject"} {
		for _, value := range in.head.all(name) {
			fmt.Fprintf(sum, "%s:%s\n", name, strings.Join(strings.Fields(value), " "))
		}
	}
	sum.Write(in.lines.body.Sum(nil))
	in.message.Key = hex.EncodeToString(sum.Sum(nil))
	if in.message.ID == "" {
		in.message.ID = in.message.Key[:40] + "@unnamed.invalid"
	}
}
