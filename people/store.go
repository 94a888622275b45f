package people

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/kept"
	"vaada/internal/language"
	"vaada/internal/now"
)

func insertOrganisation(tx *db.Tx, o Organisation, at now.Instant) error {
	name, err := json.Marshal(o.Name)
	if err != nil {
		return err
	}
	languages := make([]string, len(o.Languages))
	for i, l := range o.Languages {
		languages[i] = string(l)
	}
	_, err = tx.Exec(`INSERT INTO people_organisation (id, name, language, languages, currency, made)
		VALUES (1, $1, $2, $3, $4, $5)`, string(name), string(o.Language), strings.Join(languages, " "), o.Currency, at)
	return err
}

// OrganisationOf reads whose charter this is; db.ErrNone before it is founded.
func OrganisationOf(tx *db.Tx) (o Organisation, err error) {
	var name, languages string
	err = tx.Row(`SELECT name, language, languages, currency FROM people_organisation WHERE id = 1`).
		Scan(&name, &o.Language, &languages, &o.Currency)
	if err != nil {
		return o, err
	}
	for _, l := range strings.Fields(languages) {
		o.Languages = append(o.Languages, language.Language(l))
	}
	return o, json.Unmarshal([]byte(name), &o.Name)
}

func insertOffice(tx *db.Tx, name language.Text, calendar hours.Document, at now.Instant) (ids.ID, error) {
	id := ids.New()
	named, err := json.Marshal(name)
	if err != nil {
		return 0, err
	}
	written, err := json.Marshal(calendar)
	if err != nil {
		return 0, err
	}
	_, err = tx.Exec(`INSERT INTO people_offices (id, name, zone, calendar, made) VALUES ($1, $2, $3, $4, $5)`,
		id, string(named), calendar.Zone, string(written), at)
	return id, err
}

// OfficeOf reads an office with its calendar.
func OfficeOf(tx *db.Tx, id ids.ID) (o Office, err error) {
	var name, calendar string
	err = tx.Row(`SELECT id, name, calendar FROM people_offices WHERE id = $1`, id).Scan(&o.ID, &name, &calendar)
	if err != nil {
		return o, err
	}
	if o.Name, err = named(name); err != nil {
		return o, err
	}
	if o.Calendar, err = opened(calendar); err != nil {
		return o, fmt.Errorf("people: calendar of office %v: %w", id, err)
	}
	o.Zone = o.Calendar.Zone()
	return o, nil
}

// calendars and names hold what was read of offices, by what is stored of it:
// reading a calendar takes longer than a deed. Nobody changes them.
var (
	calendars = kept.NewShelf[string, *hours.Calendar](mostKept)
	names     = kept.NewShelf[string, language.Text](mostKept)
)

// mostKept is how many calendars, and how many names, are kept as they were read.
const mostKept = 500

func named(stored string) (language.Text, error) {
	return names.Of(stored, func() (name language.Text, err error) {
		err = json.Unmarshal([]byte(stored), &name)
		return name, err
	})
}

func opened(stored string) (*hours.Calendar, error) {
	return calendars.Of(stored, func() (*hours.Calendar, error) { return hours.Parse([]byte(stored)) })
}

// FirstOffice gives the id of the oldest office: what belongs to none in
// particular comes there.
func FirstOffice(tx *db.Tx) (id ids.ID, err error) {
	err = tx.Row(`SELECT id FROM people_offices ORDER BY id LIMIT 1`).Scan(&id)
	return id, err
}

func insertTeam(tx *db.Tx, office ids.ID, name language.Text, at now.Instant) (ids.ID, error) {
	id := ids.New()
	named, err := json.Marshal(name)
	if err != nil {
		return 0, err
	}
	_, err = tx.Exec(`INSERT INTO people_teams (id, office, name, made) VALUES ($1, $2, $3, $4)`, id, office, string(named), at)
	return id, err
}

// FirstTeam gives the id of the oldest team of an office.
func FirstTeam(tx *db.Tx, office ids.ID) (id ids.ID, err error) {
	err = tx.Row(`SELECT id FROM people_teams WHERE office = $1 ORDER BY id LIMIT 1`, office).Scan(&id)
	return id, err
}

// putLimit keeps what was set by hand; the document that says otherwise is kept
// beside it.
func putLimit(tx *db.Tx, role Role, kind string, minor int64, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_limits (role, kind, minor, own, since) VALUES ($1, $2, $3, $3, $4)
		ON CONFLICT (role, kind) DO UPDATE SET minor = excluded.minor, own = excluded.own, since = excluded.since`, string(role), kind, minor, at)
	return err
}

// LimitOf tells how much the actor may decide alone in an office and team (0:
// what is no team's yet), in minor units: the highest limit of the roles that
// the person holds there at this moment, zero where none is written, but
// NoLimit for a manager. Nothing for whom only a PIN let in: it is too little
// for money.
func LimitOf(tx *db.Tx, who Actor, kind string, office, team ids.ID) (highest int64, err error) {
	if who.Kind != Person || who.Counter {
		return 0, nil
	}
	teams, arguments := "", []any{NoLimit, kind, who.ID, office}
	if team != 0 {
		teams, arguments = " AND h.team IN (0, $5)", append(arguments, team)
	}
	err = tx.Row(`SELECT COALESCE(MAX(CASE WHEN h.role = 'manager' AND COALESCE(l.minor, 0) = 0 THEN CAST($1 AS BIGINT) ELSE COALESCE(l.minor, 0) END), 0)
		FROM people_holdings h JOIN people_staff s ON s.id = h.staff
		LEFT JOIN people_limits l ON l.role = h.role AND l.kind = $2
		WHERE h.staff = $3 AND s.gone = 0 AND h.office IN (0, $4)`+teams,
		arguments...).Scan(&highest)
	return highest, err
}

// LimitOfRole tells how much those of a role may decide alone, in minor units.
func LimitOfRole(tx *db.Tx, role Role, kind string) (int64, error) {
	limits, err := limitsOf(tx, kind)
	return limitIn(limits, role), err
}

func updateChoice(tx *db.Tx, staff ids.ID, chosen language.Language, theme string) error {
	_, err := tx.Exec(`UPDATE people_staff SET language = $1, theme = $2 WHERE id = $3`, string(chosen), theme, staff)
	return err
}

// Offices lists all offices, the oldest first.
func Offices(tx *db.Tx) ([]Office, error) {
	found, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		err = rows.Scan(&id)
		return id, err
	}, `SELECT id FROM people_offices ORDER BY id`)
	if err != nil {
		return nil, err
	}
	all := make([]Office, len(found))
	for i, id := range found {
		if all[i], err = OfficeOf(tx, id); err != nil {
			return nil, err
		}
	}
	return all, nil
}
