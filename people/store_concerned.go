package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
)

// HoldersOf lists who is here and holds each of some roles, wherever, oldest
// first: whom a document concerns.
func HoldersOf(tx *db.Tx, roles ...Role) (map[Role][]ids.ID, error) {
	holders := map[Role][]ids.ID{}
	for _, role := range roles {
		staff, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
			`SELECT DISTINCT s.id FROM people_staff s JOIN people_holdings h ON h.staff = s.id
			WHERE s.gone = 0 AND h.role = $1 ORDER BY s.id`, string(role))
		if err != nil {
			return nil, err
		}
		holders[role] = staff
	}
	return holders, nil
}

// WhoMay lists who is here and has a right in all offices, oldest first.
func WhoMay(tx *db.Tx, right Right) (staff []ids.ID, err error) {
	rows, err := db.Collect(tx, func(rows *sql.Rows) (a Actor, err error) {
		var h Holding
		err = rows.Scan(&a.ID, &h.Role, &h.Office, &h.Team)
		a.Kind, a.Holdings = Person, []Holding{h}
		return a, err
	}, `SELECT s.id, h.role, h.office, h.team FROM people_staff s JOIN people_holdings h ON h.staff = s.id
		WHERE s.gone = 0 ORDER BY s.id, h.role, h.office, h.team`)
	for _, each := range rows {
		if each.Can(right) && (len(staff) == 0 || staff[len(staff)-1] != each.ID) {
			staff = append(staff, each.ID)
		}
	}
	return staff, err
}
