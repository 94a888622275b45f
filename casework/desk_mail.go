package casework

import (
	"cmp"
	"encoding/json"
	"time"

	"vaada/clock"
	"vaada/customer"
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
)

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

// MostByItself and MostWithin bound the messages that one customer gets from us
// by themselves, unless managers set another number: a robot that does not say
// that it is one answers each.
const (
	MostByItself = 5
	MostWithin   = 24 * time.Hour
)

// letterWords are the words of a message to the customer. Without a subject it
// bears the case's.
type letterWords struct {
	Subject, Body string
	Mark          touchpoint.Mark // Automatic or Withheld where nobody wrote it
}

// mail keeps a message to the customer and puts it into the outbox. It says
// whether it leaves: what nobody wrote stays here when no program may answer, or
// when the customer had enough of its kind.
func (d Desk) mail(tx *db.Tx, who people.Actor, c *Case, words letterWords, at now.Instant) (leaves bool, err error) {
	person, err := customer.Of(tx, people.Program(), c.Customer)
	if err != nil {
		return false, err
	}
	if len(person.Emails) == 0 {
		if !words.Mark.Written() {
			return false, nil // there is nobody to write to, which the customer's card shows
		}
		return false, fault.Invalid("body", say.CaseworkNoEmail())
	}
	if words.Subject == "" {
		words.Subject = c.Subject
	}
	if words.Mark == touchpoint.Automatic {
		sent, err := touchpoint.SentByItself(tx, c.Customer, at.Add(-MostWithin))
		if err != nil {
			return false, err
		}
		most, err := people.NumberOf(tx, people.SettingLettersADay)
		if err != nil {
			return false, err
		}
		if sent >= most {
			words.Mark = touchpoint.TooMany
		}
	}
	contact := touchpoint.Contact{
		ID: ids.New(), Touchpoint: touchpoint.Email, Kind: touchpoint.Message, Direction: touchpoint.Out,
		Language: c.Language, Subject: words.Subject, Body: words.Body, Mark: words.Mark,
	}
	references, err := touchpoint.MessageIDs(tx, c.ID, 20)
	if err != nil {
		return false, err
	}
	if err := d.keep(tx, who, c, contact, at); err != nil {
		return false, err
	}
	if words.Mark == touchpoint.Withheld || words.Mark == touchpoint.TooMany {
		return false, nil
	}
	return true, d.post(tx, c, person, contact, references, at)
}

// post puts a message that was kept into the outbox.
func (d Desk) post(tx *db.Tx, c *Case, person customer.Customer, contact touchpoint.Contact, references []string, at now.Instant) error {
	if d.Mail == "" {
		return nil
	}
	letter := Letter{
		Contact: contact.ID, Link: c.Link, To: person.Emails[0], Name: person.Name, Language: c.Language, Subject: contact.Subject,
		Body: contact.Body, MessageID: ids.Token() + "@" + d.Mail, References: references, Automatic: !contact.Mark.Written(),
	}
	if err := touchpoint.NoteMessage(tx, letter.MessageID, contact.ID, touchpoint.Out); err != nil {
		return err
	}
	signature, err := people.SettingOf(tx, people.SettingSignature)
	if err != nil {
		return err
	}
	if signature != "" && !letter.Automatic {
		letter.Body += "\n\n" + signature
	}
	payload, err := json.Marshal(letter)
	if err != nil {
		return err
	}
	_, err = outbox.Put(tx, outbox.Item{Kind: LetterKind, To: letter.To, Payload: payload, Case: c.ID, At: at})
	return err
}

// silent gives when mail came that no program may answer; zero for all other.
func silent(contact touchpoint.Contact) now.Instant {
	if contact.NoAnswer {
		return contact.At
	}
	return 0
}

// unreached gives the address that a report of the mail server is about: where
// it names none, the one that our messages go to.
func unreached(tx *db.Tx, c *Case, in Incoming) (string, error) {
	if in.Unreached != "" || c.ID == 0 || in.Mark != touchpoint.Bounce && in.Mark != touchpoint.Delayed {
		return in.Unreached, nil
	}
	person, err := customer.Of(tx, people.Program(), c.Customer)
	if err != nil || len(person.Emails) == 0 {
		return "", err
	}
	return person.Emails[0], nil
}

// cameBack tells those who lead a case that its message did not arrive: it
// stands in their lists, it is owed to reach the customer otherwise, and since
// nobody was asked, we do not wait for an answer while our promises stand
// still.
func (d Desk) cameBack(tx *db.Tx, c *Case, contact touchpoint.Contact, at now.Instant) error {
	known := c.Unreached != ""
	c.Unreached = cmp.Or(contact.Unreached, c.Unreached)
	if known || c.Unreached == "" {
		return nil
	}
	if c.Waiting == procedure.CustomersReply {
		if err := clock.Resume(tx, c.Matter(), at); err != nil {
			return err
		}
	}
	staff, err := present(tx, c, at)
	if err != nil {
		return err
	}
	return duty.Owe(tx, duty.Duty{
		Kind: duty.Reach, Subject: c.ID, Case: c.ID, Staff: staff, Role: people.Agent, Team: c.Team, Office: c.Office, Made: at,
	})
}

// reached notes that the customer and we have met again.
func (d Desk) reached(tx *db.Tx, who people.Actor, c *Case, at now.Instant) error {
	if c.Unreached == "" {
		return nil
	}
	c.Unreached = ""
	return duty.Settle(tx, duty.Reach, c.ID)
}

// reachedAgain is reached by what we said anew: where an answer is waited for,
// promises stand still again.
func (d Desk) reachedAgain(tx *db.Tx, who people.Actor, c *Case, at now.Instant) error {
	again := c.Unreached != "" && c.Waiting == procedure.CustomersReply
	if err := d.reached(tx, who, c, at); err != nil || !again {
		return err
	}
	return clock.Pause(tx, c.Matter(), pauses[c.Waiting], at)
}
