package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
)

func insertAsked(tx *db.Tx, a wanted) error {
	_, err := tx.Exec(`INSERT INTO people_asked (id, email, home, purpose, at) VALUES ($1, $2, $3, $4, $5)`,
		a.id, a.email, a.home, string(a.purpose), a.at)
	return err
}

// askedFor lists some links that were asked for, oldest first.
func askedFor(tx *db.Tx) ([]wanted, error) {
	return db.Collect(tx, func(rows *sql.Rows) (a wanted, err error) {
		err = rows.Scan(&a.id, &a.email, &a.home, &a.purpose, &a.at)
		return a, err
	}, `SELECT id, email, home, purpose, at FROM people_asked ORDER BY id LIMIT 50`)
}

func deleteAsked(tx *db.Tx, id ids.ID) (bool, error) {
	gone, err := tx.Exec(`DELETE FROM people_asked WHERE id = $1`, id)
	return gone == 1, err
}
