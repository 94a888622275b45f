package people

import (
	"context"
	"database/sql"
	"errors"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Reorganise writes the organisation anew, in the caller's deed, which knows
// whether its currency may still change. Who sets things up may. Invalid names
// the field; Conflict when somebody else has changed it since it was seen.
func Reorganise(tx *db.Tx, who Actor, seen string, o Organisation, at now.Instant) error {
	if err := who.May(SetUp); err != nil {
		return err
	}
	if err := o.Check(); err != nil {
		return err
	}
	before, err := OrganisationOf(tx)
	if err != nil {
		return err
	}
	if Seen(before) != seen {
		return fault.Conflict(say.ErrChanged())
	}
	if err := updateOrganisation(tx, o, at); err != nil {
		return err
	}
	entry := who.Entry(at, "changed", "organisation", 0)
	entry.Reason = ofOrganisation(before, o)
	return journal.Write(tx, entry)
}

// Teams lists the teams, by office and age. All who serve may.
func (d Desk) Teams(ctx context.Context, who Actor) (all []Team, err error) {
	if err := who.May(Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = db.Collect(tx, func(rows *sql.Rows) (team Team, err error) {
			var name string
			if err := rows.Scan(&team.ID, &team.Office, &name); err != nil {
				return team, err
			}
			team.Name, err = named(name)
			return team, err
		}, `SELECT id, office, name FROM people_teams ORDER BY office, id`)
		return err
	})
	return all, err
}

// AddOffice opens an office with its first team. Who sets things up everywhere
// may. Invalid names the field.
func (d Desk) AddOffice(ctx context.Context, who Actor, name, team language.Text, calendar hours.Document) (id ids.ID, err error) {
	if err := who.May(SetUp); err != nil {
		return 0, err
	}
	if err := d.named(ctx, name); err != nil {
		return 0, err
	}
	if _, err := hours.Open(calendar); err != nil {
		return 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		if id, err = insertOffice(tx, name, calendar, at); err != nil {
			return err
		}
		if _, err = insertTeam(tx, id, team, at); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "opened", "office", id))
	})
	return id, err
}

// named checks a name in the first language of the organisation.
func (d Desk) named(ctx context.Context, name language.Text) error {
	o, err := d.Organisation(ctx)
	if err != nil {
		return err
	}
	return CheckName(name, o.Language)
}

// RenameOffice gives an office another name. Who keeps it may. Invalid names
// the field; Conflict when somebody else renamed it since it was seen.
func (d Desk) RenameOffice(ctx context.Context, who Actor, id ids.ID, seen string, name language.Text) error {
	return d.rename(ctx, who, "office", id, seen, name)
}

// RenameTeam gives a team another name. Who keeps its office may. Invalid
// names the field; Conflict when somebody else renamed it since it was seen.
func (d Desk) RenameTeam(ctx context.Context, who Actor, id ids.ID, seen string, name language.Text) error {
	return d.rename(ctx, who, "team", id, seen, name)
}

// rename gives an office or a team another name.
func (d Desk) rename(ctx context.Context, who Actor, kind string, id ids.ID, seen string, name language.Text) error {
	if err := who.May(KeepOffice); err != nil {
		return err
	}
	if err := d.named(ctx, name); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("name " + id.String()); err != nil {
			return err
		}
		office, before, err := calledOf(tx, kind, id)
		if errors.Is(err, db.ErrNone) {
			return fault.NotFound()
		}
		if err != nil {
			return err
		}
		if err := who.MayAt(KeepOffice, office, 0); err != nil {
			return err
		}
		if Seen(before) != seen {
			return fault.Conflict(say.ErrChanged())
		}
		if err := updateName(tx, kind, id, name); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "renamed", kind, id))
	})
}

// SetOpening gives an office another calendar, in the caller's deed, which moves
// the clocks that run by it. Who keeps the office may. Invalid names the
// field; Conflict when somebody else changed it since it was seen.
func SetOpening(tx *db.Tx, who Actor, id ids.ID, seen string, calendar hours.Document, at now.Instant) (Office, error) {
	if err := who.May(KeepOffice); err != nil {
		return Office{}, err
	}
	if _, err := hours.Open(calendar); err != nil {
		return Office{}, err
	}
	if err := tx.Alone("hours " + id.String()); err != nil {
		return Office{}, err
	}
	office, err := OfficeOf(tx, id)
	if errors.Is(err, db.ErrNone) {
		return office, fault.NotFound()
	}
	if err != nil {
		return office, err
	}
	if err := who.MayAt(KeepOffice, id, 0); err != nil {
		return office, err
	}
	if Seen(office.Calendar.Document()) != seen {
		return office, fault.Conflict(say.ErrChanged())
	}
	if err := updateCalendar(tx, id, calendar, at); err != nil {
		return office, err
	}
	entry := who.Entry(at, "changed the hours of", "office", id)
	entry.Reason = ofHours(office.Calendar.Document(), calendar)
	if office, err = OfficeOf(tx, id); err != nil {
		return office, err
	}
	return office, journal.Write(tx, entry)
}

// SetLimits writes what each role may decide alone, in minor units, from the
// limits that were seen to others. Who sets limits may. Unproved unless they
// proved lately who they are; Invalid names the role that would decide less than
// those who ask it; Conflict when somebody else has changed them since.
func (d Desk) SetLimits(ctx context.Context, who Actor, kind, seen string, wanted map[Role]int64) error {
	if err := who.May(SetLimits); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("limits " + kind); err != nil {
			return err
		}
		before, err := limitsOf(tx, kind)
		if err != nil {
			return err
		}
		if Seen(before) != seen {
			return fault.Conflict(say.ErrChanged())
		}
		if err := rising(wanted); err != nil {
			return err
		}
		for _, role := range AllRoles {
			minor, asked := wanted[role]
			if minor == before[role] || !asked && before[role] == 0 {
				continue
			}
			if err := d.limit(tx, who, role, kind, before[role], minor); err != nil {
				return err
			}
		}
		return nil
	})
}

// limit writes what one role may decide alone, and journals what it could before.
func (d Desk) limit(tx *db.Tx, who Actor, role Role, kind string, before, minor int64) error {
	at := d.Now()
	if err := putLimit(tx, role, kind, minor, at); err != nil {
		return err
	}
	o, err := OrganisationOf(tx)
	if err != nil {
		return err
	}
	entry := who.Entry(at, "set the limit", string(role), 0)
	entry.Reason = became(Difference{Value, plainLimit(o, before), plainLimit(o, minor)})
	return journal.Write(tx, entry)
}

// Limits tells what each role may decide alone, in minor units; a role without
// one is missing. Who sets limits may.
func (d Desk) Limits(ctx context.Context, who Actor, kind string) (limits map[Role]int64, err error) {
	if err := who.May(SetLimits); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		limits, err = limitsOf(tx, kind)
		return err
	})
	return limits, err
}

// Delegated tells which limits documents say, with what holds and what was set by
// hand. Who sets limits may.
func (d Desk) Delegated(ctx context.Context, who Actor, kind string) (limits map[Role]Limited, err error) {
	if err := who.May(SetLimits); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		limits, err = delegatedOf(tx, kind)
		return err
	})
	return limits, err
}
