package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

func putPassword(tx *db.Tx, staff ids.ID, hash string, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_passwords (staff, hash, given) VALUES ($1, $2, $3)
		ON CONFLICT (staff) DO UPDATE SET hash = excluded.hash, given = excluded.given`, staff, hash, at)
	return err
}

// keepPassword writes a password anew that was looked at, and says whether it is
// the one still. Whoever changes it waits until the caller's deed is done, and
// then ends what that began.
func keepPassword(tx *db.Tx, staff ids.ID, looked, anew string) (bool, error) {
	same, err := tx.Exec(`UPDATE people_passwords SET hash = $1 WHERE staff = $2 AND hash = $3`, anew, staff, looked)
	return same == 1, err
}

func passwordOf(tx *db.Tx, staff ids.ID) (hash string, err error) {
	err = tx.Row(`SELECT hash FROM people_passwords WHERE staff = $1`, staff).Scan(&hash)
	return hash, err
}

// passwordsNotAt reads the passwords, of those who are here, that were written at
// another cost.
func passwordsNotAt(tx *db.Tx, c cost) ([]string, error) {
	return db.Collect(tx, func(rows *sql.Rows) (text string, err error) { return text, rows.Scan(&text) },
		`SELECT p.hash FROM people_passwords p JOIN people_staff s ON s.id = p.staff
			WHERE s.gone = 0 AND substr(p.hash, 1, $1) <> $2`, len(c.form()), c.form())
}

func insertLink(tx *db.Tx, hash string, staff ids.ID, at, expires now.Instant, reusable bool, purpose string) error {
	again := 0
	if reusable {
		again = 1
	}
	_, err := tx.Exec(`INSERT INTO people_links (hash, staff, made, expires, reusable, used, purpose) VALUES ($1, $2, $3, $4, $5, 0, $6)`,
		hash, staff, at, expires, again, purpose)
	return err
}

func linkStaff(tx *db.Tx, hash, purpose string, at now.Instant) (Staff, error) {
	return scanStaff(tx.Row(`SELECT `+staffColumns+` FROM people_links l JOIN people_staff s ON s.id = l.staff
		WHERE l.hash = $1 AND l.expires > $2 AND l.purpose = $3 AND (l.used = 0 OR l.reusable = 1)
		AND s.gone = 0 AND s.joined <> 0`, hash, at, purpose))
}

// endLinks uses up all links of a person that were sent by mail.
func endLinks(tx *db.Tx, staff ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE people_links SET used = $1 WHERE staff = $2 AND used = 0 AND reusable = 0`, at, staff)
	return err
}

// endPrinted uses up the links of a person that no letter brought: what setup
// init prints opens the desk for whoever finds the paper.
func endPrinted(tx *db.Tx, staff ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE people_links SET used = $1 WHERE staff = $2 AND used = 0 AND reusable = 0 AND purpose = ''`, at, staff)
	return err
}

// beginner is who has a link to begin with, while nobody has ever signed in;
// db.ErrNone when there is nobody.
func beginner(tx *db.Tx) (staff ids.ID, err error) {
	err = tx.Row(`SELECT l.staff FROM people_links l JOIN people_staff s ON s.id = l.staff
		WHERE l.purpose = '' AND l.reusable = 0 AND l.used = 0 AND s.gone = 0 AND NOT EXISTS (SELECT 1 FROM people_sessions)
		ORDER BY l.made DESC LIMIT 1`).Scan(&staff)
	return staff, err
}

// useLink uses a link up; db.ErrNone when somebody was quicker.
func useLink(tx *db.Tx, hash string, at now.Instant) error {
	used, err := tx.Exec(`UPDATE people_links SET used = $1 WHERE hash = $2 AND (used = 0 OR reusable = 1)`, at, hash)
	if err == nil && used == 0 {
		err = db.ErrNone
	}
	return err
}
