package people

import (
	"vaada/internal/db"
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

// secrets gives all of them, by name, as they are stored.
func secrets(tx *db.Tx) (map[string]string, error) {
	rows, err := tx.Rows(`SELECT name, secret FROM people_secrets`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := map[string]string{}
	for rows.Next() {
		var name, stored string
		if err := rows.Scan(&name, &stored); err != nil {
			return nil, err
		}
		all[name] = stored
	}
	return all, rows.Err()
}

// replaceSecret seals one anew, unless another process has.
func replaceSecret(tx *db.Tx, name, old, sealed string) error {
	_, err := tx.Exec(`UPDATE people_secrets SET secret = $1 WHERE name = $2 AND secret = $3`, sealed, name, old)
	return err
}

func deleteSecrets(tx *db.Tx) error {
	_, err := tx.Exec(`DELETE FROM people_secrets`)
	return err
}
