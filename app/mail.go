package app

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"vaada/casework"
	"vaada/internal/files"
	"vaada/internal/language"
	"vaada/internal/outbox"
	"vaada/internal/secret"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/touchpoint/email"
)

// Mail says how letters by e-mail come and go. Without a Host none leaves.
type Mail struct {
	Name       string // who our letters come from
	Address    string
	Host       string
	Port       int
	Protection string // see Protections
	User       string
	Password   secret.Text
}

// Unprotected is the way of no protection at all.
const Unprotected = string(email.Unprotected)

// Protections are the ways in which the connection to a mail server can be
// protected; "" is the first.
var Protections = []string{
	string(email.Required), string(email.FromTheStart), string(email.WhenOffered), string(email.Unprotected),
}

// server is the mail server that letters leave through.
func (m Mail) server() email.Server {
	protection := email.Protection(m.Protection)
	if protection == "" {
		protection = email.Required
	}
	return email.Server{Host: m.Host, Port: m.Port, Protection: protection, User: m.User, Password: string(m.Password)}
}

// domain is what our Message-IDs bear, and where we are answered. While no
// address is set up letters wait, and nobody answers them.
func (m Mail) domain() string {
	_, domain, _ := strings.Cut(m.Address, "@")
	return cmp.Or(domain, "vaada.invalid")
}

// replies is the address that our letters are answered to, signed with a secret.
func (m Mail) replies(secret string) (email.Desk, error) {
	desk, good := email.NewDesk("reply@"+m.domain(), []byte(secret))
	if !good {
		return desk, errors.New("app: the mail address is none")
	}
	return desk, nil
}

// Taken says where a message went that was taken in.
type Taken struct {
	Case    string `json:"case,omitempty"`    // its number
	Before  bool   `json:"before,omitempty"`  // it had arrived before
	ToPlace bool   `json:"toPlace,omitempty"` // it waits to be placed
	Held    string `json:"held,omitempty"`    // it is kept for a person to look at
}

// TakeMail takes one message in: keeps it whole, reads it, finds where it
// belongs and hands it to casework. The same message twice arrives once; one
// that cannot be read is kept for a person.
func (a *App) TakeMail(ctx context.Context, r io.Reader) (Taken, error) {
	spool, err := os.CreateTemp("", "vaada-mail-*")
	if err != nil {
		return Taken{}, err
	}
	defer os.Remove(spool.Name())
	defer spool.Close()
	original, _, err := files.Keep(ctx, a.DB, "message.eml", "message/rfc822", io.TeeReader(r, spool))
	if err != nil {
		return Taken{}, fmt.Errorf("app: keep the original: %w", err)
	}
	if _, err := spool.Seek(0, io.SeekStart); err != nil {
		return Taken{}, err
	}
	in, err := a.read(ctx, spool, original)
	if err != nil {
		return Taken{}, err
	}
	received, err := a.Cases.Receive(ctx, people.Program(), in)
	if err != nil {
		return Taken{}, err
	}
	taken := Taken{Before: received.Before, ToPlace: received.ToPlace, Held: in.Held}
	if received.Number != 0 {
		taken.Case = casework.Code(received.Number)
	}
	return taken, nil
}

// read makes what casework receives of a message.
func (a *App) read(ctx context.Context, r io.Reader, original string) (casework.Incoming, error) {
	message, err := email.Read(ctx, r, email.Usual, func(name, mediaType string, r io.Reader) (string, int64, error) {
		return files.Keep(ctx, a.DB, name, mediaType, r)
	})
	var held *email.Held
	if errors.As(err, &held) {
		return casework.Incoming{Key: original, Original: original, Held: string(held.Reason)}, nil
	}
	if err != nil {
		return casework.Incoming{}, err
	}
	thread, err := a.thread(ctx, message)
	if err != nil {
		return casework.Incoming{}, err
	}
	answerable, err := a.mayAnswer(ctx, message)
	if err != nil {
		return casework.Incoming{}, err
	}
	in := casework.Incoming{
		Key: message.Key, Original: original, MessageID: message.ID, From: strings.ToLower(message.Sender().Email),
		Name: message.Sender().Name, Link: thread.Case, Stranger: thread.Stranger,
		Language: language.Guess(message.Subject + "\n" + message.Said), Subject: message.Subject, Body: message.Said,
		HTML: message.HTML, NoAnswer: !answerable, Cut: message.Cut, At: a.Now(),
	}
	in.Mark, in.Unreached = markOf(message)
	for _, list := range [][]email.Address{message.Delivered, message.To, message.Cc} {
		for _, address := range list {
			in.Receivers = append(in.Receivers, strings.ToLower(address.Email))
		}
	}
	for _, file := range message.Attachments {
		in.Attachments = append(in.Attachments, touchpoint.Attachment{
			Hash: file.Hash, Name: file.Name, MediaType: file.Type, Size: file.Size, ContentID: file.ContentID,
		})
	}
	return in, nil
}

// markOf says what kind of mail it is that nobody wrote, and whom a message of
// ours did not reach.
func markOf(message *email.Message) (mark touchpoint.Mark, unreached string) {
	switch bounce := message.Bounce; {
	case bounce != nil:
		mark = touchpoint.Delayed
		if bounce.Permanent {
			mark = touchpoint.Bounce
		}
		if len(bounce.Failed) > 0 {
			unreached = bounce.Failed[0].Email
		}
	case message.Marks.List:
		mark = touchpoint.List
	case message.Marks.Automatic || message.Marks.Report:
		mark = touchpoint.Automatic
	}
	return mark, unreached
}

// mayAnswer says whether a program may answer a message. What comes from an
// address of ours is never answered by itself: two desks must not thank each
// other for ever.
func (a *App) mayAnswer(ctx context.Context, message *email.Message) (bool, error) {
	var faults error
	answerable := message.MayAnswer(func(address string) bool {
		ours, err := a.Touchpoints.Ours(ctx, strings.ToLower(address))
		faults = errors.Join(faults, err)
		return ours || a.replies.Receives(address) || strings.EqualFold(address, a.mail.Address)
	})
	return answerable, faults
}

// thread finds the case that a message answers, by what proves it.
func (a *App) thread(ctx context.Context, message *email.Message) (email.Thread, error) {
	var faults error
	thread := a.replies.Decide(message, email.Known{
		Ours: func(messageID string) (string, bool) {
			link, found, err := a.Cases.LinkOf(ctx, messageID)
			faults = errors.Join(faults, err)
			return link, found
		},
		Customer: func(link, address string) bool {
			knows, err := a.Cases.Knows(ctx, link, address)
			faults = errors.Join(faults, err)
			return knows
		},
	})
	return thread, faults
}

// sendLetter hands one letter of the outbox to the mail server.
func (a *App) sendLetter(ctx context.Context, item outbox.Item) error {
	if item.Kind == people.LetterKind {
		return a.sendStaffLetter(ctx, item)
	}
	if item.Kind != casework.LetterKind {
		return outbox.Refused(fmt.Errorf("app: nothing carries %q", item.Kind))
	}
	var letter casework.Letter
	if err := json.Unmarshal(item.Payload, &letter); err != nil {
		return outbox.Refused(err)
	}
	answers := a.replies.Address(letter.Link)
	out := email.Outgoing{
		MessageID: letter.MessageID, From: email.Address{Name: a.mail.Name, Email: a.mail.Address}, To: email.Address{Name: letter.Name, Email: letter.To},
		ReplyTo: answers, Subject: letter.Subject, Language: letter.Language, Text: letter.Body,
		References: letter.References, Automatic: letter.Automatic, Date: item.At,
	}
	if last := len(letter.References) - 1; last >= 0 {
		out.InReplyTo, out.Subject = letter.References[last], email.ReplySubject(letter.Subject)
	}
	return a.post(ctx, out, answers)
}

// post packs a letter and hands it to the mail server. What comes back goes to
// the given address.
func (a *App) post(ctx context.Context, out email.Outgoing, back string) error {
	packed, err := email.Compose(out)
	if err != nil {
		return outbox.Refused(err)
	}
	err = a.mail.server().Send(ctx, back, []string{out.To.Email}, packed)
	var failure *email.Failure
	if errors.As(err, &failure) && failure.Permanent {
		return outbox.Refused(err)
	}
	return err
}
