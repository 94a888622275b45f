package people

import (
	"database/sql"
	"strings"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

func insertStaff(tx *db.Tx, s Staff, at now.Instant) (ids.ID, error) {
	id := ids.New()
	_, err := tx.Exec(`INSERT INTO people_staff (id, name, email, sign_in, language, office, team, theme, made, joined, gone)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)`, id, s.Name, s.Email, s.SignIn, string(s.Language), s.Office, s.Team, s.Theme, at, s.Joined)
	return id, err
}

const staffColumns = `s.id, s.name, s.email, s.sign_in, s.language, s.office, s.team, s.theme, s.made, s.joined, s.gone,
	s.leaves, s.seen, s.joined_before, s.revision`

func scanStaff(row interface{ Scan(...any) error }) (s Staff, err error) {
	err = row.Scan(&s.ID, &s.Name, &s.Email, &s.SignIn, &s.Language, &s.Office, &s.Team, &s.Theme, &s.Made, &s.Joined, &s.Gone, &s.Leaves, &s.Seen, &s.before, &s.revision)
	return s, err
}

// StaffOf reads one member of staff, also one who left.
func StaffOf(tx *db.Tx, id ids.ID) (Staff, error) {
	s, err := scanStaff(tx.Row(`SELECT `+staffColumns+` FROM people_staff s WHERE s.id = $1`, id))
	if err != nil {
		return s, err
	}
	s.Holdings, err = holdingsOf(tx, id)
	return s, err
}

// ByEmail reads the member of staff with an e-mail address, who has joined;
// db.ErrNone when nobody here has it.
func ByEmail(tx *db.Tx, email string) (Staff, error) {
	s, err := staffBySignIn(tx, strings.ToLower(strings.TrimSpace(email)))
	if err == nil && (!s.Gone.IsZero() || s.Joined.IsZero()) {
		err = db.ErrNone
	}
	return s, err
}

// staffBySignIn reads the member of staff who signs in by an e-mail address or a
// sign-in name, typed in small letters; also one who left. A sign-in name is no
// address, so only one has it.
func staffBySignIn(tx *db.Tx, typed string) (Staff, error) {
	column := "sign_in"
	if strings.Contains(typed, "@") {
		column = "email"
	}
	return scanStaff(tx.Row(`SELECT `+staffColumns+` FROM people_staff s WHERE s.`+column+` = $1 AND s.`+column+` <> ''`, typed))
}

// namesToSignInWith reads whose each name and address to sign in with is.
func namesToSignInWith(tx *db.Tx) (map[string]ids.ID, error) {
	names := map[string]ids.ID{}
	all, err := db.Collect(tx, func(rows *sql.Rows) (s Staff, err error) {
		err = rows.Scan(&s.ID, &s.SignIn, &s.Email)
		return s, err
	}, `SELECT id, sign_in, email FROM people_staff WHERE gone = 0`)
	for _, each := range all {
		for _, name := range []string{each.SignIn, each.Email} {
			if name != "" {
				names[name] = each.ID
			}
		}
	}
	return names, err
}

func everybody(tx *db.Tx) ([]Staff, error) {
	all, err := db.Collect(tx, func(rows *sql.Rows) (Staff, error) { return scanStaff(rows) },
		`SELECT `+staffColumns+` FROM people_staff s WHERE s.gone = 0 AND s.joined <> 0 ORDER BY s.name, s.id`)
	for i := range all {
		if err == nil {
			all[i].Holdings, err = holdingsOf(tx, all[i].ID)
		}
	}
	return all, err
}

// knownStaff lists who is here or was, without their roles.
func knownStaff(tx *db.Tx) ([]Staff, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Staff, error) { return scanStaff(rows) },
		`SELECT `+staffColumns+` FROM people_staff s ORDER BY s.id LIMIT 5000`)
}

// ActorOf makes the actor that a member of staff is; fault db.ErrNone when
// there is no such person.
func ActorOf(tx *db.Tx, id ids.ID) (Actor, error) {
	return actor(tx, `people_staff s`, `s.id = $1`, id)
}

// actor makes an actor of the one member of staff that a condition leads to.
// Every request asks, so person and holdings come in one go: a row for each.
func actor(tx *db.Tx, from, where string, arguments ...any) (who Actor, err error) {
	who.Kind = Person
	var zone string
	held, err := db.Collect(tx, func(rows *sql.Rows) (h Holding, err error) {
		err = rows.Scan(&who.ID, &who.Name, &who.Language, &who.Office, &who.Team, &who.Theme, &zone, &h.Role, &h.Office, &h.Team)
		return h, err
	}, `SELECT s.id, s.name, s.language, s.office, s.team, s.theme, o.zone, COALESCE(h.role, ''), COALESCE(h.office, 0), COALESCE(h.team, 0)
		FROM `+from+` JOIN people_offices o ON o.id = s.office LEFT JOIN people_holdings h ON h.staff = s.id
		WHERE `+where+` ORDER BY h.given, h.role, h.office, h.team`, arguments...)
	switch {
	case err != nil:
		return Actor{}, err
	case len(held) == 0:
		return Actor{}, db.ErrNone
	case held[0].Role != "":
		who.Holdings = held
	}
	who.Zone, err = hours.Zone(zone)
	return who, err
}

func updateSeen(tx *db.Tx, staff ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE people_staff SET seen = $1 WHERE id = $2`, at, staff)
	return err
}
