package casework

import (
	"context"
	"strings"

	"vaada/charter"
	"vaada/clock"
	"vaada/connection"
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
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
	// Private hides a note from all but its writer, those it names, and who may
	// read what is private in the office.
	Private bool
	Named   []ids.ID
}

// LongestBody is how many characters a reply or a note may have.
const LongestBody = 20_000

// Say writes a reply, a note or a call's log into a case. A reply leaves by
// e-mail. Who leads cases may, and a reply who answers e-mail; notes and logs
// tell the team, not the customer. Conflict when something was said in the
// meantime that the writer has not seen: the text comes back with the fault.
func (d Desk) Say(ctx context.Context, who people.Actor, number int64, s Saying) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	s.Body = strings.TrimSpace(strings.ReplaceAll(s.Body, "\r\n", "\n"))
	switch {
	case s.Body == "":
		return fault.Invalid("body", say.ErrEnter(say.CaseworkFieldBody()))
	case len([]rune(s.Body)) > LongestBody:
		return fault.Invalid("body", say.ErrLong(say.CaseworkFieldBody(), LongestBody))
	}
	return d.on(ctx, who, people.LeadCases, number, "wrote a "+string(s.Kind)+" in", func(tx *db.Tx, c *Case, at now.Instant) error {
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
		if err := charter.MayAnswer(tx, who, touchpoint.Email, c.Office, c.Team); err != nil {
			return err
		}
		return d.reply(tx, who, c, s.Body, at)
	case touchpoint.CallLog:
		if err := d.reachedAgain(tx, who, c, at); err != nil {
			return err
		}
		return d.keep(tx, who, c, touchpoint.Contact{
			Touchpoint: touchpoint.Telephone, Kind: touchpoint.CallLog, Direction: touchpoint.Inside, Body: s.Body,
		}, at)
	}
	if s.Private {
		return d.privateNote(tx, who, c, s, at)
	}
	return d.note(tx, who, c, s.Body, at)
}

// privateNote writes a note that only some may read: lists and the guards of
// replies know nothing of it.
func (d Desk) privateNote(tx *db.Tx, who people.Actor, c *Case, s Saying, at now.Instant) error {
	id, err := touchpoint.Record(tx, touchpoint.Contact{
		Touchpoint: c.Touchpoint, Kind: touchpoint.Note, Direction: touchpoint.Inside, Body: s.Body, Private: true, Customer: c.Customer,
		Case: c.ID, Staff: who.ID, Office: c.Office, At: at, Sender: who.Name, Proven: true, Language: who.Language,
	})
	if err != nil {
		return err
	}
	for _, staff := range s.Named {
		fits, err := reads(tx, c, staff)
		if err != nil {
			return err
		}
		if !fits {
			return fault.Invalid("named", say.ErrChoose(say.CaseworkFieldStaff()))
		}
		if err := people.Admit(tx, people.PrivateNote, id, staff, who.ID, at); err != nil {
			return err
		}
	}
	return nil
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
	c.LastContact = id
	if contact.Mark != touchpoint.Withheld && contact.Mark != touchpoint.TooMany {
		c.LastLine, c.LastAt = firstLine(contact.Body), at
	}
	return nil
}

// reply sends an agent's words to the customer by e-mail.
func (d Desk) reply(tx *db.Tx, who people.Actor, c *Case, body string, at now.Instant) error {
	if _, err := d.mail(tx, who, c, letterWords{Body: body}, at); err != nil {
		return err
	}
	if err := d.reachedAgain(tx, who, c, at); err != nil {
		return err
	}
	if !c.Open() { // who answers has read
		if err := duty.Settle(tx, duty.Afterwards, c.ID); err != nil {
			return err
		}
	}
	if err := Told(tx, c, connection.CaseAnswered, at, connection.Facts{}); err != nil {
		return err
	}
	return clock.Happened(tx, c.Matter(), promise.Replied, at)
}

// Draft keeps what somebody is writing in a case and has not sent. An empty
// text forgets it. Who leads cases may.
func (d Desk) Draft(ctx context.Context, who people.Actor, number int64, kind touchpoint.Kind, body string) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	if len([]rune(body)) > LongestBody {
		return fault.Invalid("body", say.ErrLong(say.CaseworkFieldBody(), LongestBody))
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		c, err := loadFor(tx, who, people.LeadCases, number)
		if err != nil {
			return err
		}
		return putDraft(tx, who.ID, c.ID, string(kind), body, d.Now())
	})
}
