package people

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
)

// SetPassword gives a person a password. The person may, who just
// proved who they are, and the program.
// Invalid when it is too short, among those that are guessed first, or made of
// what everybody knows of the person. Unavailable when too many passwords are
// being looked at. All other sessions of the person end.
func (d Desk) SetPassword(ctx context.Context, who Actor, staff ids.ID, password string) error {
	if who.Kind != System && (who.Kind != Person || who.ID != staff) {
		return fault.Forbidden(say.PeopleNotYours())
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	if err := d.good(ctx, staff, password); err != nil {
		return err
	}
	text, err := hash(ctx, password)
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return d.setPassword(tx, who, staff, text) })
}

// good looks at a new password of a person.
func (d Desk) good(ctx context.Context, staff ids.ID, password string) error {
	var known []string
	err := d.DB.Look(ctx, func(tx *db.Tx) error {
		person, err := StaffOf(tx, staff)
		if err != nil {
			return err
		}
		organisation, err := OrganisationOf(tx)
		known = append(known, person.Name, person.Email, person.SignIn)
		for _, name := range organisation.Name.In {
			known = append(known, name)
		}
		return err
	})
	if err != nil {
		return err
	}
	return good(password, known...)
}
