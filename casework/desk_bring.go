package casework

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"vaada/connection"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/touchpoint"
)

// Bring takes in a message that another system hands in, once: into the case
// that it answers, else as a new case on the chart of its touchpoint and request
// type, else into the list of what is to be placed. Who may bring messages may,
// in the office of its key. Invalid names what is missing or unknown; Conflict
// when another request had the same name.
func (d Desk) Bring(ctx context.Context, who people.Actor, b Bringing) (r Received, err error) {
	if err := who.May(people.BringMessages); err != nil {
		return r, err
	}
	if b, err = b.clean(d.Now()); err != nil {
		return r, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		r = Received{}
		at := d.Now()
		if before, err := b.Once.Before(tx, who.ID, at, &r); err != nil || before {
			r.Before = before
			return err
		}
		if err := d.bring(tx, who, b, &r); err != nil {
			return err
		}
		if err := b.Once.Keep(tx, who.ID, at, r); err != nil || r.Before {
			return err
		}
		return journal.Write(tx, who.Entry(at, "brought", "contact", r.Contact))
	})
	return r, err
}

func (d Desk) bring(tx *db.Tx, who people.Actor, b Bringing, r *Received) (err error) {
	key := "api:" + who.ID.String() + ":" + cmp.Or(b.ID, "\t"+ids.Token()) // no sender can give a tab
	if r.Contact, r.Before, err = touchpoint.Arrived(tx, key); err != nil {
		return err
	}
	if r.Before {
		from, err := touchpoint.Of(tx, r.Contact)
		if err == nil && from.Case != 0 {
			c, err := loadID(tx, from.Case)
			r.Number = c.Number
			return err
		}
		r.ToPlace = err == nil
		return err
	}
	receiver, err := broughtTo(tx, who, b)
	if err != nil {
		return err
	}
	in := Incoming{
		Key: key, From: b.Email, Phone: b.Phone, Name: b.Name, Subject: b.Subject, Body: b.Body, At: b.At,
		Language: cmp.Or(b.Language, language.Guess(b.Subject+"\n"+b.Body)),
	}
	if b.Case != 0 {
		c, err := load(tx, who, b.Case)
		if fault.Is(err, fault.KindNotFound) {
			return fault.Invalid("case", say.DoorsNoCase(Code(b.Case)))
		}
		if err != nil {
			return err
		}
		in.Link = c.Link
		if in.Stranger, err = isStranger(tx, &c, b); err != nil {
			return err
		}
	}
	return d.take(tx, people.Program(), in, receiver, r)
}

// broughtTo says where a message that is handed in arrives. Invalid when there
// is no such touchpoint or request type.
func broughtTo(tx *db.Tx, who people.Actor, b Bringing) (to touchpoint.Receiver, err error) {
	to = touchpoint.Receiver{Touchpoint: b.Touchpoint, RequestType: b.RequestType, Office: who.Office}
	touchpoints, err := touchpoint.Touchpoints(tx)
	if err != nil {
		return to, err
	}
	types, err := touchpoint.RequestTypes(tx)
	if err != nil {
		return to, err
	}
	switch {
	case !isNamed(touchpoint.InUse(touchpoints), b.Touchpoint):
		return to, fault.Invalid("touchpoint", say.ErrChoose(say.TermTouchpoint()))
	case b.RequestType != "" && !isNamed(touchpoint.InUse(types), b.RequestType):
		return to, fault.Invalid("request_type", say.ErrChoose(say.TermRequestType()))
	}
	if to.Office == 0 {
		to.Office, err = people.FirstOffice(tx)
	}
	return to, err
}

// isStranger says that none of the addresses is one of the customer of a case.
func isStranger(tx *db.Tx, c *Case, b Bringing) (bool, error) {
	person, err := customer.Of(tx, people.Program(), c.Customer)
	known := slices.Contains(person.Emails, b.Email) || slices.Contains(person.Phones, b.Phone)
	return !known, err
}

// Note writes a note for the team into a case, once, and gives its contact. Who
// may write notes may, within their scope. Invalid when it is empty or too long;
// NotFound where they do not see the case; Conflict when another request had the
// same name.
func (d Desk) Note(ctx context.Context, who people.Actor, number int64, body string, once connection.Once) (contact ids.ID, err error) {
	if err := who.May(people.WriteNotes); err != nil {
		return 0, err
	}
	body = strings.TrimSpace(strings.ReplaceAll(body, "\r\n", "\n"))
	switch {
	case body == "":
		return 0, fault.Invalid("text", say.ErrEnter(say.CaseworkFieldBody()))
	case len([]rune(body)) > LongestBody:
		return 0, fault.Invalid("text", say.ErrLong(say.CaseworkFieldBody(), LongestBody))
	case !readable(body):
		return 0, fault.Invalid("text", say.CaseworkCallUnprintable("text"))
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		c, err := load(tx, who, number)
		if err != nil {
			return err
		}
		if before, err := once.Before(tx, who.ID, d.Now(), &contact); err != nil || before {
			return err
		}
		return d.within(tx, who, &c, "wrote a note in", func(tx *db.Tx, c *Case, at now.Instant) error {
			if err := d.note(tx, who, c, body, at); err != nil {
				return err
			}
			contact = c.LastContact
			return once.Keep(tx, who.ID, at, contact)
		})
	})
	return contact, err
}
