package casework

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"vaada/charter"
	"vaada/clock"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/live"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/touchpoint"
)

// Incoming is a message that a channel took in. Its files are kept already.
type Incoming struct {
	Key         string // names the arrival: the same arrives once
	Held        string // why a person must look at the original; "" where nobody must
	Original    string // the file it came as
	MessageID   string
	From        string // e-mail address
	Phone       string // where the sender gave a number
	Name        string
	Receivers   []string        // the addresses it was sent to
	Link        string          // the case that it answers; "" when it begins one
	Stranger    bool            // its sender is nobody that the case knows
	Mark        touchpoint.Mark // of mail that nobody wrote: it answers nothing and starts no clock
	Unreached   string          // the address that a bounce names
	NoAnswer    bool            // no program may answer it
	Cut         bool            // it is longer than Body or HTML; the original has all of it
	Language    language.Language
	Subject     string
	Body        string
	HTML        string
	Attachments []touchpoint.Attachment
	At          now.Instant
}

// Received says where an arrival went.
type Received struct {
	Contact  ids.ID
	Number   int64 // of its case; zero when it has none
	Before   bool  // it had arrived before
	ToPlace  bool  // it waits to be placed by a person
	ToLookAt bool  // it is kept for a person to look at
}

// Receive takes a message in, once: into the case that it answers, else as a
// new case on the chart of the address it was sent to, else into the list of
// what is to be placed. The program may, for a channel.
func (d Desk) Receive(ctx context.Context, who people.Actor, in Incoming) (r Received, err error) {
	if who.Kind != people.System {
		return r, fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		r = Received{}
		var before bool
		if r.Contact, before, err = touchpoint.Arrived(tx, in.Key); err != nil || before {
			r.Before = before
			return err
		}
		if in.At == 0 {
			in.At = d.Now()
		}
		if in.Held != "" {
			r.ToLookAt = true
			return touchpoint.Arrive(tx, touchpoint.Arrival{Key: in.Key, Original: in.Original, Held: in.Held, At: in.At})
		}
		return d.receive(tx, who, in, &r)
	})
	return r, err
}

func (d Desk) receive(tx *db.Tx, who people.Actor, in Incoming, r *Received) error {
	receiver, err := receiverOf(tx, in.Receivers)
	if err != nil {
		return err
	}
	return d.take(tx, who, in, receiver, r)
}

// take takes a message in that arrived at a receiver of ours.
func (d Desk) take(tx *db.Tx, who people.Actor, in Incoming, receiver touchpoint.Receiver, r *Received) (err error) {
	c, notFound := answered(tx, in)
	if notFound != nil && !errors.Is(notFound, db.ErrNone) {
		return notFound
	}
	if in.Unreached, err = unreached(tx, &c, in); err != nil {
		return err
	}
	contact, err := d.arrive(tx, in, receiver)
	if err != nil {
		return err
	}
	r.Contact = contact.ID
	live.Touch(tx, ListThing)
	if notFound == nil {
		r.Number = c.Number
		return d.join(tx, who, &c, contact, in.Stranger)
	}
	if err := toldReceived(tx, nil, contact); err != nil {
		return err
	}
	if !in.Mark.Written() || receiver.RequestType == "" {
		r.ToPlace = true
		return unplaced(tx, contact, "no request type")
	}
	handled, err := isHandled(tx, receiver.Touchpoint, receiver.RequestType)
	if err != nil {
		return err
	}
	if !handled {
		r.ToPlace = true
		return unplaced(tx, contact, "no chart")
	}
	r.Number, err = d.beginMessage(tx, who, contact, receiver.RequestType, in.Name, in.Phone)
	return err
}

// isHandled says whether there is a charter to begin a case under, and a chart
// to begin it on.
func isHandled(tx *db.Tx, touchpoint, requestType string) (bool, error) {
	if _, _, err := charter.InForce(tx); err != nil {
		if fault.Is(err, fault.KindNotFound) {
			err = nil
		}
		return false, err
	}
	_, err := procedure.ChartFor(tx, touchpoint, requestType)
	if errors.Is(err, db.ErrNone) {
		return false, nil
	}
	return err == nil, err
}

// arrive records the contact and its arrival.
func (d Desk) arrive(tx *db.Tx, in Incoming, receiver touchpoint.Receiver) (touchpoint.Contact, error) {
	contact := touchpoint.Contact{
		ID: ids.New(), Touchpoint: receiver.Touchpoint, Kind: touchpoint.Message, Direction: touchpoint.In, Sender: cmp.Or(in.From, in.Phone),
		Mark: in.Mark, Unreached: in.Unreached, NoAnswer: in.NoAnswer || !in.Mark.Written(), Cut: in.Cut,
		Language: in.Language, Subject: in.Subject, Body: in.Body, HTML: in.HTML, Original: in.Original,
		Office: receiver.Office, At: in.At, Attachments: in.Attachments,
	}
	var err error
	contact.Customer, err = customer.Find(tx, customer.Email, in.From)
	if errors.Is(err, db.ErrNone) && in.Phone != "" {
		contact.Customer, err = customer.Find(tx, customer.Phone, in.Phone)
	}
	if err != nil && !errors.Is(err, db.ErrNone) {
		return contact, err
	}
	if _, err := touchpoint.Record(tx, contact); err != nil {
		return contact, err
	}
	if in.MessageID != "" {
		if err := touchpoint.NoteMessage(tx, in.MessageID, contact.ID, touchpoint.In); err != nil {
			return contact, err
		}
	}
	return contact, touchpoint.Arrive(tx, touchpoint.Arrival{Key: in.Key, Contact: contact.ID, Original: in.Original, At: in.At})
}

// receiverOf finds the address of ours that a message was sent to; without one
// it came by e-mail to the first office, and a person decides.
func receiverOf(tx *db.Tx, addresses []string) (touchpoint.Receiver, error) {
	for _, address := range addresses {
		receiver, err := touchpoint.ReceiverOf(tx, address)
		if err == nil {
			return receiver, nil
		}
		if !errors.Is(err, db.ErrNone) {
			return receiver, err
		}
	}
	office, err := people.FirstOffice(tx)
	return touchpoint.Receiver{Touchpoint: touchpoint.Email, Office: office}, err
}

// answered reads the case that a message answers; db.ErrNone when it answers
// none. Which one that is the channel has found by what proves it.
func answered(tx *db.Tx, in Incoming) (Case, error) {
	if in.Link == "" {
		return Case{}, db.ErrNone
	}
	return scan(tx.Row(`SELECT `+columns+` FROM casework_cases c WHERE c.link = $1`, in.Link))
}

// LinkOf gives the link of the case for which we sent a message of this
// Message-ID. For channels: the program may.
func (d Desk) LinkOf(ctx context.Context, messageID string) (link string, found bool, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		matter, err := touchpoint.CaseOfMessage(tx, messageID)
		if errors.Is(err, db.ErrNone) {
			return nil
		}
		if err != nil {
			return err
		}
		c, err := loadID(tx, matter)
		link, found = c.Link, err == nil
		return err
	})
	return link, found, err
}

// Knows says whether an e-mail address is one of the customer of a case. For
// channels: the program may.
func (d Desk) Knows(ctx context.Context, link, email string) (knows bool, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		c, err := ofLink(tx, link)
		if err != nil {
			return err
		}
		person, err := customer.Of(tx, people.Program(), c.Customer)
		knows = slices.Contains(person.Emails, strings.ToLower(email))
		return err
	})
	return knows, err
}

// join makes a message part of a case. The customer's answer ends a wait for
// it; a stranger's mail, and mail that nobody wrote, ends and starts nothing.
func (d Desk) join(tx *db.Tx, who people.Actor, c *Case, contact touchpoint.Contact, stranger bool) error {
	return d.within(tx, who, c, "took a message into", func(tx *db.Tx, c *Case, at now.Instant) error {
		if err := touchpoint.Belong(tx, contact.ID, c.ID, c.Customer); err != nil {
			return err
		}
		if err := toldReceived(tx, c, contact); err != nil {
			return err
		}
		c.LastContact, c.LastLine, c.LastAt = contact.ID, firstLine(contact.Body), contact.At
		if contact.Mark == touchpoint.Bounce {
			return d.cameBack(tx, c, contact, at)
		}
		if !contact.Mark.Written() || stranger {
			return nil
		}
		if err := d.reached(tx, who, c, at); err != nil {
			return err
		}
		if err := touchpoint.Prove(tx, contact.ID); err != nil {
			return err
		}
		if !c.Open() {
			return d.afterwards(tx, c, at) // a thank-you starts nothing; who reads it may reopen
		}
		m := c.Matter()
		m.Contact = contact.ID
		if c.Waiting == procedure.CustomersReply {
			deed := Deed{Deed: procedure.Deed{Kind: procedure.Done}, silent: silent(contact)}
			if err := d.do(tx, who, c, deed, at); err != nil {
				return err
			}
		}
		return clock.Happened(tx, m, promise.Received, contact.At)
	})
}

// beginMessage begins a case with a message from its sender, who may have given
// a telephone number too.
func (d Desk) beginMessage(tx *db.Tx, who people.Actor, contact touchpoint.Contact, requestType, name, phone string) (int64, error) {
	email := contact.Sender
	if !strings.Contains(email, "@") {
		email, phone = "", cmp.Or(phone, contact.Sender)
	}
	if contact.Customer != 0 {
		phone = "" // who says to be somebody we know adds nothing to what we know
	}
	c, err := d.begin(tx, who, Beginning{
		Contact: contact.ID, Customer: contact.Customer, Name: language.CutGraphemes(name, longest), Email: email, Phone: phone,
		Language: contact.Language, RequestType: requestType, Subject: language.CutGraphemes(contact.Subject, longest),
	})
	return c.Number, err
}
