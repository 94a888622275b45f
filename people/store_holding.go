package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

func insertHolding(tx *db.Tx, staff ids.ID, h Holding, at now.Instant, by ids.ID) error {
	_, err := tx.Exec(`INSERT INTO people_holdings (staff, role, office, team, given, given_by) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (staff, role, office, team) DO NOTHING`, staff, string(h.Role), h.Office, h.Team, at, by)
	return err
}

func holdingsOf(tx *db.Tx, staff ids.ID) ([]Holding, error) {
	return db.Collect(tx, func(rows *sql.Rows) (h Holding, err error) {
		err = rows.Scan(&h.Role, &h.Office, &h.Team)
		return h, err
	}, `SELECT role, office, team FROM people_holdings WHERE staff = $1 ORDER BY given, role, office, team`, staff)
}

// Holders lists those who are here and hold a role in an office, oldest first.
func Holders(tx *db.Tx, office ids.ID, role Role) ([]Staff, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Staff, error) { return scanStaff(rows) },
		`SELECT `+staffColumns+` FROM people_staff s WHERE s.gone = 0 AND EXISTS (SELECT 1 FROM people_holdings h
		WHERE h.staff = s.id AND h.role = $1 AND h.office IN (0, $2)) ORDER BY s.id`, string(role), office)
}
