package people

import (
	"database/sql"
	"encoding/json"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/outbox"
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
	name    string // of the organisation's; "" for others
	staff   ids.ID // whose second factor
	item    ids.ID // of the outbox: a letter that holds a link
	letter  Letter
	purpose string
	stored  string
}

// secrets gives all of them, the second factors, and the letters that hold a link.
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
	if err != nil {
		return nil, err
	}
	letters, err := linkLetters(tx)
	return append(append(all, factors...), letters...), err
}

// linkLetters gives the letters with a link that wait or could not be sent.
func linkLetters(tx *db.Tx) (all []stored, err error) {
	items, err := outbox.OfKind(tx, LetterKind)
	for _, item := range items {
		s := stored{item: item.ID}
		if json.Unmarshal(item.Payload, &s.letter) == nil && s.letter.HoldsLink() { // sending tells of what is no letter
			s.purpose, s.stored = s.letter.purpose(), s.letter.Body
			all = append(all, s)
		}
	}
	return all, err
}

// replaceSecret seals one anew, unless another process has.
func replaceSecret(tx *db.Tx, s stored, sealed string) (err error) {
	if s.item != 0 {
		s.letter.Body = sealed
		payload, err := json.Marshal(s.letter)
		if err != nil {
			return err
		}
		return outbox.Rewrite(tx, s.item, payload)
	}
	if s.staff != 0 {
		_, err = tx.Exec(`UPDATE people_totp SET secret = $1 WHERE staff = $2 AND secret = $3`, sealed, s.staff, s.stored)
		return err
	}
	_, err = tx.Exec(`UPDATE people_secrets SET secret = $1 WHERE name = $2 AND secret = $3`, sealed, s.name, s.stored)
	return err
}

func deleteSecret(tx *db.Tx, s stored) (err error) {
	if s.item != 0 {
		return outbox.Withdraw(tx, s.item)
	}
	if s.staff != 0 {
		_, err = tx.Exec(`DELETE FROM people_totp WHERE staff = $1`, s.staff)
		return err
	}
	_, err = tx.Exec(`DELETE FROM people_secrets WHERE name = $1`, s.name)
	return err
}
