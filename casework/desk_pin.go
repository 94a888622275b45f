package casework

import (
	"cmp"
	"errors"
	"strings"

	"vaada/charter"
	"vaada/clock"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
)

// begun gives the parts of a new case that come from the organisation: number,
// charter and chart.
func (d Desk) begun(tx *db.Tx, who people.Actor, b Beginning, c *Case, at now.Instant) error {
	var err error
	if c.Number, err = tx.Number("case"); err != nil {
		return err
	}
	c.ID, c.Link, c.Opened = ids.New(), ids.Token(), at
	c.Touchpoint, c.RequestType, c.Subject, c.Language = b.Touchpoint, b.RequestType, b.Subject, b.Language
	c.Office = b.Office
	if c.Office == 0 {
		c.Office = who.OfficeFor(people.LeadCases)
	}
	if c.Office == 0 {
		if c.Office, err = people.FirstOffice(tx); err != nil {
			return err
		}
	}
	if err := who.MayIn(people.LeadCases, c.Office, 0); err != nil && who.Kind == people.Person {
		return err
	}
	if b.Contact == 0 { // of a contact it was asked when it was claimed
		if err := charter.MayAnswer(tx, who, b.Touchpoint, c.Office, 0); err != nil {
			return err
		}
	}
	if who.Kind == people.Person {
		c.Owner = who.ID
	}
	if who.Kind == people.Person && who.Office == c.Office {
		c.Team = who.Team
	} else if c.Team, err = people.FirstTeam(tx, c.Office); err != nil {
		return err
	}
	if c.Charter, err = pinned(tx, b.Contact); err != nil {
		return err
	}
	if c.Procedure, err = procedure.ChartFor(tx, b.Touchpoint, b.RequestType); errors.Is(err, db.ErrNone) {
		return fault.Conflict(say.CaseworkNoChart())
	}
	return err
}

// pinned gives the charter edition that a case is under: the one under which
// its first contact was promised something, else the one in force.
func pinned(tx *db.Tx, contact ids.ID) (ids.ID, error) {
	if contact != 0 {
		clocks, err := clock.OfContact(tx, contact)
		if err != nil {
			return 0, err
		}
		if len(clocks) > 0 {
			return clocks[0].Edition, nil
		}
	}
	id, _, err := charter.InForce(tx)
	if fault.Is(err, fault.KindNotFound) {
		err = fault.Conflict(say.CaseworkNoCharter())
	}
	return id, err
}

// spoken chooses the language a case is answered in: the one chosen, else the
// customer's own, else the organisation's.
func spoken(tx *db.Tx, chosen language.Language, c customer.Customer) (language.Language, error) {
	if chosen != "" {
		return chosen, nil
	}
	if c.Language != "" {
		return c.Language, nil
	}
	organisation, err := people.OrganisationOf(tx)
	return organisation.Language, err
}

// whom gives the customer a case is for: the one named, whom the actor knows or
// who calls; the one an address belongs to; or somebody new.
func (d Desk) whom(tx *db.Tx, who people.Actor, b Beginning, calls ids.ID, at now.Instant) (ids.ID, error) {
	if b.Customer != 0 {
		known, err := customer.Of(tx, who, b.Customer)
		there := err == nil && (known.ID == calls || b.Customer == calls)
		if err == nil && !there {
			there, err = knows(tx, who, known.ID)
		}
		if err != nil || !there {
			return 0, fault.Invalid("customer", say.ErrChoose(say.TermCustomer()))
		}
		if b.Phone != "" {
			err = customer.Reach(tx, known.ID, customer.Phone, b.Phone, at)
		}
		return known.ID, err
	}
	somebody := customer.Customer{Name: cmp.Or(b.Name, b.Email, b.Phone), Language: b.Language, Address: b.Address}
	for _, address := range []struct {
		kind  customer.Kind
		value string
		to    *[]string
	}{{customer.Email, b.Email, &somebody.Emails}, {customer.Phone, b.Phone, &somebody.Phones}} {
		if address.value == "" {
			continue
		}
		sharing, err := customer.Sharing(tx, address.kind, address.value)
		if err != nil {
			return 0, err
		}
		for _, known := range sharing {
			if b.Name == "" || sameName(tx, who, known, b.Name) {
				return known, nil
			}
		}
		*address.to = append(*address.to, address.value)
	}
	return customer.Make(tx, who, somebody, at)
}

// sameName says whether a customer known by an address goes by a name: several
// people of one house share a telephone.
func sameName(tx *db.Tx, who people.Actor, id ids.ID, name string) bool {
	known, err := customer.Of(tx, who, id)
	return err == nil && (known.Name == "" || strings.EqualFold(known.Name, name))
}
