package casework

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"vaada/clock"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/touchpoint"
)

// Saying is something that staff write in a case.
type Saying struct {
	Kind touchpoint.Kind // Message (a reply), Note or CallLog
	Body string
	Seen ids.ID // the newest contact that the writer saw; zero: not asked
	// Explains says that a reply, or what was said on the telephone, tells the
	// customer why we are late and what comes next.
	Explains bool
}

// LongestBody is how many characters a reply or a note may have.
const LongestBody = 20_000

// Letter is what the outbox carries for one reply by e-mail.
type Letter struct {
	Contact    ids.ID            `json:"contact"`
	Link       string            `json:"link"` // the case's random name, for the signed reply address
	To         string            `json:"to"`
	Name       string            `json:"name"`
	Language   language.Language `json:"language"`
	Subject    string            `json:"subject"`
	Body       string            `json:"body"`
	MessageID  string            `json:"message_id"`
	References []string          `json:"references,omitempty"` // oldest first
	Automatic  bool              `json:"automatic,omitempty"`
}

// LetterKind is the outbox's name for letters by e-mail.
const LetterKind = "mail"

// Say writes a reply, a note or a call's log into a case. A reply leaves by
// e-mail. Who leads cases may. Conflict when something was said in the
// meantime that the writer has not seen: the text comes back with the fault.
func (d Desk) Say(ctx context.Context, who people.Actor, number int64, s Saying) error {
	if err := who.Must(serving...); err != nil {
		return err
	}
	s.Body = strings.TrimSpace(strings.ReplaceAll(s.Body, "\r\n", "\n"))
	switch {
	case s.Body == "":
		return fault.Invalid("body", say.ErrEnter(say.CaseworkFieldBody()))
	case len([]rune(s.Body)) > LongestBody:
		return fault.Invalid("body", say.ErrLong(say.CaseworkFieldBody(), LongestBody))
	}
	return d.on(ctx, who, number, "wrote a "+string(s.Kind)+" in", func(tx *db.Tx, c *Case, at now.Instant) error {
		if s.Seen != 0 && s.Kind == touchpoint.Message && c.LastContact > s.Seen {
			return fault.Conflict(say.ErrChanged())
		}
		if err := putDraft(tx, who.ID, c.ID, string(s.Kind), "", at); err != nil {
			return err
		}
		if err := d.write(tx, who, c, s, at); err != nil || !s.Explains || s.Kind == touchpoint.Note {
			return err
		}
		return clock.Happened(tx, c.Matter(), promise.Explained, at)
	})
}

func (d Desk) write(tx *db.Tx, who people.Actor, c *Case, s Saying, at now.Instant) error {
	switch s.Kind {
	case touchpoint.Message:
		return d.reply(tx, who, c, s.Body, at)
	case touchpoint.CallLog:
		return d.keep(tx, who, c, touchpoint.Contact{
			Touchpoint: touchpoint.Telephone, Kind: touchpoint.CallLog, Direction: touchpoint.Inside, Body: s.Body,
		}, at)
	}
	return d.note(tx, who, c, s.Body, at)
}

// note writes a note for the team.
func (d Desk) note(tx *db.Tx, who people.Actor, c *Case, body string, at now.Instant) error {
	if body == "" {
		return nil
	}
	return d.keep(tx, who, c, touchpoint.Contact{
		Touchpoint: c.Touchpoint, Kind: touchpoint.Note, Direction: touchpoint.Inside, Body: body,
	}, at)
}

// keep records what one of us wrote in a case.
func (d Desk) keep(tx *db.Tx, who people.Actor, c *Case, contact touchpoint.Contact, at now.Instant) error {
	contact.Customer, contact.Case, contact.Staff, contact.Office = c.Customer, c.ID, who.ID, c.Office
	contact.At, contact.Sender, contact.Proven = at, who.Name, true
	if contact.Language == "" {
		contact.Language = who.Language
	}
	id, err := touchpoint.Record(tx, contact)
	if err != nil {
		return err
	}
	c.LastContact, c.LastLine, c.LastAt = id, firstLine(contact.Body), at
	return nil
}

// reply sends an agent's words to the customer by e-mail.
func (d Desk) reply(tx *db.Tx, who people.Actor, c *Case, body string, at now.Instant) error {
	if err := d.mail(tx, who, c, "", body, false, at); err != nil {
		return err
	}
	return clock.Happened(tx, c.Matter(), promise.Replied, at)
}

// mail keeps a message to the customer and puts it into the outbox.
func (d Desk) mail(tx *db.Tx, who people.Actor, c *Case, subject, body string, automatic bool, at now.Instant) error {
	person, err := customer.Of(tx, people.Program(), c.Customer)
	if err != nil {
		return err
	}
	if len(person.Emails) == 0 {
		if automatic {
			return nil
		}
		return fault.Invalid("body", say.CaseworkNoEmail())
	}
	if subject == "" {
		subject = c.Subject
	}
	id := ids.New()
	contact := touchpoint.Contact{
		ID: id, Touchpoint: touchpoint.Email, Kind: touchpoint.Message, Direction: touchpoint.Out,
		Language: c.Language, Subject: subject, Body: body, Automatic: automatic,
	}
	references, err := touchpoint.MessageIDs(tx, c.ID, 20)
	if err != nil {
		return err
	}
	if err := d.keep(tx, who, c, contact, at); err != nil || d.Mail == "" {
		return err
	}
	letter := Letter{
		Contact: id, Link: c.Link, To: person.Emails[0], Name: person.Name, Language: c.Language, Subject: subject,
		Body: body, MessageID: ids.Token() + "@" + d.Mail, References: references, Automatic: automatic,
	}
	if err := touchpoint.NoteMessage(tx, letter.MessageID, id, touchpoint.Out); err != nil {
		return err
	}
	payload, err := json.Marshal(letter)
	if err != nil {
		return err
	}
	_, err = outbox.Put(tx, outbox.Item{Kind: LetterKind, To: letter.To, Payload: payload, Case: c.ID, At: at})
	return err
}

// send lets a chart's message go out, filled from the case.
func (o outcome) send(message *procedure.Message) error {
	template, err := touchpoint.TemplateOf(o.tx, message.Template)
	if errors.Is(err, db.ErrNone) {
		return nil // the chart's checks say so; nobody is stopped for it
	}
	if err != nil {
		return err
	}
	person, err := customer.Of(o.tx, people.Program(), o.c.Customer)
	if err != nil {
		return err
	}
	organisation, err := people.OrganisationOf(o.tx)
	if err != nil {
		return err
	}
	name, _ := organisation.Name.Pick(o.c.Language)
	fill := strings.NewReplacer("{name}", person.Name, "{number}", Code(o.c.Number), "{organisation}", name, "{subject}", o.c.Subject)
	subject, _ := template.Subject.Pick(o.c.Language)
	body, _ := template.Body.Pick(o.c.Language)
	return o.desk.mail(o.tx, people.Program(), o.c, fill.Replace(subject), fill.Replace(body), true, o.at)
}

// Draft keeps what somebody is writing in a case and has not sent. An empty
// text forgets it. Who leads cases may.
func (d Desk) Draft(ctx context.Context, who people.Actor, number int64, kind touchpoint.Kind, body string) error {
	if err := who.Must(serving...); err != nil {
		return err
	}
	if len([]rune(body)) > LongestBody {
		return fault.Invalid("body", say.ErrLong(say.CaseworkFieldBody(), LongestBody))
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		c, err := load(tx, who, number)
		if err != nil {
			return err
		}
		return putDraft(tx, who.ID, c.ID, string(kind), body, d.Now())
	})
}
