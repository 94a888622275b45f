package people

import (
	"database/sql"
	"encoding/json"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

const keyColumns = `k.id, k.name, k.prefix, k.rights, k.office, k.expires, k.made, k.made_by, k.used, k.revoked`

func scanKey(row interface{ Scan(...any) error }) (k APIKey, err error) {
	var rights string
	err = row.Scan(&k.ID, &k.Name, &k.Prefix, &rights, &k.Office, &k.Expires, &k.Made, &k.MadeBy, &k.Used, &k.Revoked)
	if err != nil {
		return k, err
	}
	return k, json.Unmarshal([]byte(rights), &k.Rights)
}

func insertKey(tx *db.Tx, k APIKey, hash string) error {
	rights, err := json.Marshal(k.Rights)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO people_keys (id, hash, name, prefix, rights, office, expires, made, made_by, used, revoked, revoked_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0)`,
		k.ID, hash, k.Name, k.Prefix, string(rights), k.Office, k.Expires, k.Made, k.MadeBy)
	return err
}

// keyOf reads the key of a hash, also one that holds no more. The hash is
// compared, never the key: how long that takes tells nobody how a key begins.
func keyOf(tx *db.Tx, hashed string) (APIKey, error) {
	return scanKey(tx.Row(`SELECT `+keyColumns+` FROM people_keys k WHERE k.hash = $1`, hashed))
}

func keyByID(tx *db.Tx, id ids.ID) (APIKey, error) {
	return scanKey(tx.Row(`SELECT `+keyColumns+` FROM people_keys k WHERE k.id = $1`, id))
}

func keysOf(tx *db.Tx, since now.Instant) ([]APIKey, error) {
	return db.Collect(tx, func(rows *sql.Rows) (APIKey, error) { return scanKey(rows) },
		`SELECT `+keyColumns+` FROM people_keys k WHERE k.revoked = 0 OR k.revoked > $1 ORDER BY k.id DESC LIMIT $2`, since, 2*mostKeys)
}

func keysEnding(tx *db.Tx, from, until now.Instant) ([]APIKey, error) {
	return db.Collect(tx, func(rows *sql.Rows) (APIKey, error) { return scanKey(rows) },
		`SELECT `+keyColumns+` FROM people_keys k WHERE k.revoked = 0 AND k.expires > $1 AND k.expires <= $2 ORDER BY k.expires, k.id LIMIT $3`,
		from, until, mostKeys)
}

// countKeys counts the keys that hold at an instant.
func countKeys(tx *db.Tx, at now.Instant) (n int, err error) {
	err = tx.Row(`SELECT COUNT(*) FROM people_keys k WHERE k.revoked = 0 AND (k.expires = 0 OR k.expires > $1)`, at).Scan(&n)
	return n, err
}

func revokeKey(tx *db.Tx, id ids.ID, at now.Instant, by ids.ID) (bool, error) {
	rows, err := tx.Exec(`UPDATE people_keys SET revoked = $1, revoked_by = $2 WHERE id = $3 AND revoked = 0`, at, by, id)
	return rows == 1, err
}

// noteUse writes down when a key was used, unless somebody did so since.
func noteUse(tx *db.Tx, id ids.ID, at, since now.Instant) error {
	_, err := tx.Exec(`UPDATE people_keys SET used = $1 WHERE id = $2 AND used <= $3`, at, id, since)
	return err
}
