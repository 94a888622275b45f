package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Admit lets somebody read something private, in the caller's deed.
func Admit(tx *db.Tx, kind string, subject, staff, by ids.ID, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_admitted (kind, subject, staff, admitted, admitted_by) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (kind, subject, staff) DO NOTHING`, kind, subject, staff, at, by)
	return err
}

// Shut takes back that somebody may read something private, in the caller's
// deed. False when they might not.
func Shut(tx *db.Tx, kind string, subject, staff ids.ID) (bool, error) {
	rows, err := tx.Exec(`DELETE FROM people_admitted WHERE kind = $1 AND subject = $2 AND staff = $3`, kind, subject, staff)
	return rows > 0, err
}

// Admitted lists who was admitted to something private by name, first come
// first.
func Admitted(tx *db.Tx, kind string, subject ids.ID) ([]ids.ID, error) {
	return db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		err = rows.Scan(&id)
		return id, err
	}, `SELECT staff FROM people_admitted WHERE kind = $1 AND subject = $2 ORDER BY admitted, staff`, kind, subject)
}
