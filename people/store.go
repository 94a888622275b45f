package people

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
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
var calendars, names sync.Map

func named(stored string) (name language.Text, err error) {
	if known, ok := names.Load(stored); ok {
		return known.(language.Text), nil
	}
	if err = json.Unmarshal([]byte(stored), &name); err == nil {
		names.Store(stored, name)
	}
	return name, err
}

func opened(stored string) (*hours.Calendar, error) {
	if known, ok := calendars.Load(stored); ok {
		return known.(*hours.Calendar), nil
	}
	calendar, err := hours.Parse([]byte(stored))
	if err == nil {
		calendars.Store(stored, calendar)
	}
	return calendar, err
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

func insertStaff(tx *db.Tx, s Staff, at now.Instant) (ids.ID, error) {
	id := ids.New()
	_, err := tx.Exec(`INSERT INTO people_staff (id, name, email, language, office, team, theme, made, gone)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)`, id, s.Name, s.Email, string(s.Language), s.Office, s.Team, s.Theme, at)
	return id, err
}

func insertRole(tx *db.Tx, staff ids.ID, role Role, at now.Instant, by ids.ID) error {
	_, err := tx.Exec(`INSERT INTO people_roles (staff, role, given, given_by) VALUES ($1, $2, $3, $4)`, staff, string(role), at, by)
	return err
}

const staffColumns = `s.id, s.name, s.email, s.language, s.office, s.team, s.theme, s.made, s.gone`

func scanStaff(row interface{ Scan(...any) error }) (s Staff, err error) {
	err = row.Scan(&s.ID, &s.Name, &s.Email, &s.Language, &s.Office, &s.Team, &s.Theme, &s.Made, &s.Gone)
	return s, err
}

// StaffOf reads one member of staff, also one who left.
func StaffOf(tx *db.Tx, id ids.ID) (Staff, error) {
	s, err := scanStaff(tx.Row(`SELECT `+staffColumns+` FROM people_staff s WHERE s.id = $1`, id))
	if err != nil {
		return s, err
	}
	s.Roles, err = rolesOf(tx, id)
	return s, err
}

// ByEmail reads the member of staff with an e-mail address; db.ErrNone when
// nobody here has it.
func ByEmail(tx *db.Tx, email string) (Staff, error) {
	s, err := staffByEmail(tx, strings.ToLower(strings.TrimSpace(email)))
	if err == nil && !s.Gone.IsZero() {
		err = db.ErrNone
	}
	return s, err
}

func staffByEmail(tx *db.Tx, email string) (Staff, error) {
	return scanStaff(tx.Row(`SELECT `+staffColumns+` FROM people_staff s WHERE s.email = $1`, email))
}

func rolesOf(tx *db.Tx, staff ids.ID) ([]Role, error) {
	return db.Collect(tx, func(rows *sql.Rows) (role Role, err error) {
		err = rows.Scan(&role)
		return role, err
	}, `SELECT role FROM people_roles WHERE staff = $1 ORDER BY given, role`, staff)
}

func everybody(tx *db.Tx) ([]Staff, error) {
	all, err := db.Collect(tx, func(rows *sql.Rows) (Staff, error) { return scanStaff(rows) },
		`SELECT `+staffColumns+` FROM people_staff s WHERE s.gone = 0 ORDER BY s.name, s.id`)
	for i := range all {
		if err == nil {
			all[i].Roles, err = rolesOf(tx, all[i].ID)
		}
	}
	return all, err
}

// Holding lists those who are here and hold a role in an office, oldest first.
func Holding(tx *db.Tx, office ids.ID, role Role) ([]Staff, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Staff, error) { return scanStaff(rows) },
		`SELECT `+staffColumns+` FROM people_staff s JOIN people_roles r ON r.staff = s.id
		WHERE s.office = $1 AND r.role = $2 AND s.gone = 0 ORDER BY s.id`, office, string(role))
}

// ActorOf makes the actor that a member of staff is; fault db.ErrNone when
// there is no such person.
func ActorOf(tx *db.Tx, id ids.ID) (Actor, error) {
	return actor(tx, `people_staff s`, `s.id = $1`, id)
}

// actor makes an actor of the one member of staff that a condition leads to.
// Every request asks, so person and roles come in one go: a row for each role.
func actor(tx *db.Tx, from, where string, arguments ...any) (who Actor, err error) {
	who.Kind = Person
	var zone string
	var role sql.NullString
	roles, err := db.Collect(tx, func(rows *sql.Rows) (Role, error) {
		err := rows.Scan(&who.ID, &who.Name, &who.Language, &who.Office, &who.Team, &who.Theme, &zone, &role)
		return Role(role.String), err
	}, `SELECT s.id, s.name, s.language, s.office, s.team, s.theme, o.zone, r.role FROM `+from+`
		JOIN people_offices o ON o.id = s.office LEFT JOIN people_roles r ON r.staff = s.id
		WHERE `+where+` ORDER BY r.given, r.role`, arguments...)
	switch {
	case err != nil:
		return Actor{}, err
	case len(roles) == 0:
		return Actor{}, db.ErrNone
	case role.Valid:
		who.Roles = roles
	}
	who.Zone, err = hours.Zone(zone)
	return who, err
}

func putLimit(tx *db.Tx, role Role, kind string, minor int64, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_limits (role, kind, minor, since) VALUES ($1, $2, $3, $4)
		ON CONFLICT (role, kind) DO UPDATE SET minor = excluded.minor, since = excluded.since`, string(role), kind, minor, at)
	return err
}

// LimitOf tells how much the actor may decide alone, in minor units: the
// highest limit of the actor's roles, zero where none is written.
func LimitOf(tx *db.Tx, who Actor, kind string) (highest int64, err error) {
	for _, role := range who.Roles {
		var minor int64
		err := tx.Row(`SELECT minor FROM people_limits WHERE role = $1 AND kind = $2`, string(role), kind).Scan(&minor)
		if err != nil && err != db.ErrNone {
			return 0, err
		}
		highest = max(highest, minor)
	}
	return highest, nil
}

func updateChoice(tx *db.Tx, staff ids.ID, chosen language.Language, theme string) error {
	_, err := tx.Exec(`UPDATE people_staff SET language = $1, theme = $2 WHERE id = $3`, string(chosen), theme, staff)
	return err
}

// Own makes a member of staff the owner of something, in the caller's deed:
// an account closes only when nothing is left that it owns.
func Own(tx *db.Tx, kind string, subject, staff ids.ID, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_owned (kind, subject, staff, since) VALUES ($1, $2, $3, $4)
		ON CONFLICT (kind, subject) DO UPDATE SET staff = excluded.staff, since = excluded.since`, kind, subject, staff, at)
	return err
}
