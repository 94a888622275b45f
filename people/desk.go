package people

import (
	"context"
	"errors"
	"net/mail"
	"strings"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/openid"
	"vaada/internal/secret"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB   *db.DB
	Now  now.Clock
	Keys *secret.Keys // what our secrets are sealed with; nil where none is asked for
	Gate *Gate        // bounds how often signing in is tried

	NoMail bool // no mail server is set: no letter with a link is written

	OpenID *openid.Asker // asks providers who somebody is; nil where nobody signs in with one
}

// Founding is what an organisation begins with.
type Founding struct {
	Organisation Organisation
	Office       language.Text
	Calendar     hours.Document
	Team         language.Text
}

// Found makes the organisation, its first office and that office's first team.
// Only the program may. Conflict when the organisation is there already.
func (d Desk) Found(ctx context.Context, who Actor, f Founding) (office, team ids.ID, err error) {
	if who.Kind != System {
		return 0, 0, fault.Forbidden(say.PeopleNotYours())
	}
	if _, err := time.LoadLocation(f.Calendar.Zone); err != nil {
		return 0, 0, fault.Invalid("zone", say.PeopleZoneUnknown(f.Calendar.Zone))
	}
	if _, err := hours.Open(f.Calendar); err != nil {
		return 0, 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, err := OrganisationOf(tx); err == nil {
			return fault.Conflict(say.PeopleFoundedAlready())
		} else if !errors.Is(err, db.ErrNone) {
			return err
		}
		at := d.Now()
		if err := insertOrganisation(tx, f.Organisation, at); err != nil {
			return err
		}
		if office, err = insertOffice(tx, f.Office, f.Calendar, at); err != nil {
			return err
		}
		if team, err = insertTeam(tx, office, f.Team, at); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "founded", "office", office))
	})
	return office, team, err
}

// AddTeam makes a team of an office. Who keeps the office may. NotFound when
// there is no such office.
func (d Desk) AddTeam(ctx context.Context, who Actor, office ids.ID, name language.Text) (team ids.ID, err error) {
	if err := who.May(KeepOffice); err != nil {
		return 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, err := OfficeOf(tx, office); errors.Is(err, db.ErrNone) {
			return fault.NotFound()
		} else if err != nil {
			return err
		}
		if err := who.MayAt(KeepOffice, office, 0); err != nil {
			return err
		}
		if team, err = insertTeam(tx, office, name, d.Now()); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "added", "team", team))
	})
	return team, err
}

// Hire takes a person onto the staff. Who manages people may. Invalid names the field
// when the name or the e-mail address is missing, or the address is taken.
func (d Desk) Hire(ctx context.Context, who Actor, s Staff) (id ids.ID, err error) {
	if err := who.May(ManagePeople); err != nil {
		return 0, err
	}
	s.Name, s.Email = language.OneLine(s.Name), strings.ToLower(strings.TrimSpace(s.Email))
	if s.Name == "" {
		return 0, fault.Invalid("name", say.ErrEnter(say.PeopleFieldName()))
	}
	if address, err := mail.ParseAddress(s.Email); err != nil || address.Address != s.Email {
		return 0, fault.Invalid("email", say.ErrEmail("ayse@example.com"))
	}
	if err := mayGiveAll(who, s); err != nil {
		return 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone(namesToSignIn); err != nil {
			return err
		}
		if _, err := staffBySignIn(tx, s.Email); err == nil {
			return fault.Invalid("email", say.PeopleEmailTaken(s.Email))
		} else if !errors.Is(err, db.ErrNone) {
			return err
		}
		at := d.Now()
		s.Joined = at
		if id, err = insertStaff(tx, s, at); err != nil {
			return err
		}
		for _, held := range s.Holdings {
			if err := insertHolding(tx, id, held, at, who.ID); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(at, "hired", "staff", id))
	})
	return id, err
}

// Limit writes what a role may decide alone, in minor units of the
// organisation's currency. Who sets limits may.
func (d Desk) Limit(ctx context.Context, who Actor, role Role, kind string, minor int64) error {
	if err := who.May(SetLimits); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		before, err := limitsOf(tx, kind)
		if err != nil {
			return err
		}
		return d.limit(tx, who, role, kind, before[role], minor)
	})
}

// Choose keeps a person's own language and theme.
func (d Desk) Choose(ctx context.Context, who Actor, chosen language.Language, theme string) error {
	if err := who.May(Serve); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return updateChoice(tx, who.ID, chosen, theme) })
}

// Everybody lists the staff who have joined and are here, by name. All who serve
// may.
func (d Desk) Everybody(ctx context.Context, who Actor) (all []Staff, err error) {
	if err := who.May(Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = everybody(tx)
		return err
	})
	return all, err
}

// Known lists everybody who is here or was: what somebody did keeps their name.
// All who serve may.
func (d Desk) Known(ctx context.Context, who Actor) (all []Staff, err error) {
	if err := who.May(Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = knownStaff(tx)
		return err
	})
	return all, err
}

// Organisation tells whose charter this is. Everybody may ask.
func (d Desk) Organisation(ctx context.Context) (o Organisation, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		o, err = OrganisationOf(tx)
		return err
	})
	return o, err
}

// Office gives an office with its calendar. Everybody may ask.
func (d Desk) Office(ctx context.Context, id ids.ID) (o Office, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		o, err = OfficeOf(tx, id)
		return err
	})
	return o, err
}

// Offices lists the offices, the oldest first. Everybody may ask.
func (d Desk) Offices(ctx context.Context) (all []Office, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = Offices(tx)
		return err
	})
	return all, err
}
