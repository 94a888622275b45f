package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

func secretOf(tx *db.Tx, name string) (secret string, err error) {
	err = tx.Row(`SELECT secret FROM people_secrets WHERE name = $1`, name).Scan(&secret)
	return secret, err
}

// insertSecret answers false when there is one already: it is never replaced.
func insertSecret(tx *db.Tx, name, secret string, at now.Instant) (made bool, err error) {
	rows, err := tx.Exec(`INSERT INTO people_secrets (name, secret, made) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING`, name, secret, at)
	return rows == 1, err
}

// stored is a secret as it lies in the database, with what it is sealed for.
type stored struct {
	name    string // of the organisation's; "" for a second factor
	staff   ids.ID // whose second factor
	purpose string
	stored  string
}

// secrets gives all of them, and the second factors.
func secrets(tx *db.Tx) ([]stored, error) {
	all, err := db.Collect(tx, func(rows *sql.Rows) (s stored, err error) {
		err = rows.Scan(&s.name, &s.stored)
		s.purpose = secretPurpose(s.name)
		return s, err
	}, `SELECT name, secret FROM people_secrets ORDER BY name`)
	if err != nil {
		return nil, err
	}
	factors, err := db.Collect(tx, func(rows *sql.Rows) (s stored, err error) {
		err = rows.Scan(&s.staff, &s.stored)
		s.purpose = factorPurpose(s.staff)
		return s, err
	}, `SELECT staff, secret FROM people_totp ORDER BY staff`)
	return append(all, factors...), err
}

// replaceSecret seals one anew, unless another process has.
func replaceSecret(tx *db.Tx, s stored, sealed string) (err error) {
	if s.staff != 0 {
		_, err = tx.Exec(`UPDATE people_totp SET secret = $1 WHERE staff = $2 AND secret = $3`, sealed, s.staff, s.stored)
		return err
	}
	_, err = tx.Exec(`UPDATE people_secrets SET secret = $1 WHERE name = $2 AND secret = $3`, sealed, s.name, s.stored)
	return err
}

func deleteSecret(tx *db.Tx, s stored) (err error) {
	if s.staff != 0 {
		_, err = tx.Exec(`DELETE FROM people_totp WHERE staff = $1`, s.staff)
		return err
	}
	_, err = tx.Exec(`DELETE FROM people_secrets WHERE name = $1`, s.name)
	return err
}
