package casework

import (
	"errors"

	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/procedure"
	"vaada/touchpoint"
)

// happening is what other systems may hear of something that happened to a
// case.
func (c *Case) happening(kind connection.Kind, at now.Instant) connection.Happening {
	return connection.Happening{
		Kind: kind, At: at, Private: c.Private,
		IDs:   connection.IDs{Case: c.ID, Number: Code(c.Number), Customer: c.Customer, Office: c.Office},
		Facts: connection.Facts{Touchpoint: c.Touchpoint, RequestType: c.RequestType},
		Words: connection.Words{Subject: c.Subject},
	}
}

// Told tells other systems that something happened to a case, in the deed that
// makes it happen.
func Told(tx *db.Tx, c *Case, kind connection.Kind, at now.Instant, facts connection.Facts) error {
	h := c.happening(kind, at)
	facts.Touchpoint, facts.RequestType = h.Touchpoint, h.RequestType
	h.Facts = facts
	return connection.Tell(tx, h)
}

// Hidden says whether what other systems are about to hear of is private now: its
// case, or that which its contact came to. What is not there any more is, too.
func Hidden(tx *db.Tx, about connection.IDs) (bool, error) {
	matter := about.Case
	if matter == 0 {
		contact, err := touchpoint.Of(tx, about.Contact)
		if errors.Is(err, db.ErrNone) {
			return true, nil
		}
		if err != nil || contact.Case == 0 {
			return false, err
		}
		matter = contact.Case
	}
	c, err := loadID(tx, matter)
	if fault.Is(err, fault.KindNotFound) {
		return true, nil
	}
	return c.Private, err
}

// toldSteps tells other systems of the steps that a walk did.
func toldSteps(tx *db.Tx, c *Case, rows []procedure.Row) error {
	for _, row := range rows {
		switch row.Deed {
		case procedure.Done, procedure.Answering, procedure.TimedOut:
			facts := connection.Facts{Deed: string(row.Deed), Step: row.Box, To: row.To}
			if err := Told(tx, c, connection.StepDone, row.Left, facts); err != nil {
				return err
			}
		}
	}
	return nil
}

// toldReceived tells other systems that a contact came in; c is its case, or
// nil while it has none.
func toldReceived(tx *db.Tx, c *Case, contact touchpoint.Contact) error {
	h := connection.Happening{
		Kind: connection.ContactReceived, At: contact.At, IDs: connection.IDs{Customer: contact.Customer, Office: contact.Office},
	}
	if c != nil {
		h = c.happening(connection.ContactReceived, contact.At)
	}
	h.Contact, h.Touchpoint, h.Of = contact.ID, contact.Touchpoint, string(contact.Kind)
	h.Words = connection.Words{Subject: contact.Subject, Line: firstLine(contact.Body)}
	return connection.Tell(tx, h)
}
