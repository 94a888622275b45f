package people

import (
	"database/sql"
	"slices"
	"strconv"
	"strings"

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

// managing gives everybody who is here and holds a role that manages people.
func managing(tx *db.Tx) ([]Actor, error) { return whoMay(tx, ManagePeople) }

// Another says whether somebody else who is here, and not away at the moment, has a
// right for a case of an office and team; of those for whom it is, where that is asked.
func Another(tx *db.Tx, but ids.ID, right Right, office, team ids.ID, at now.Instant, sees func(Actor) (bool, error)) (bool, error) {
	all, err := whoMay(tx, right)
	if err != nil {
		return false, err
	}
	away, err := awayAt(tx, at)
	for _, other := range all {
		if err != nil {
			return false, err
		}
		isAway := slices.ContainsFunc(away, func(a Absence) bool { return a.Staff == other.ID })
		if other.ID == but || isAway || !other.CanIn(right, office, team) {
			continue
		}
		might := true
		if sees != nil {
			might, err = sees(other)
		}
		if might && err == nil {
			return true, nil
		}
	}
	return false, err
}

// whoMay gives everybody who is here and holds a role that has a right.
func whoMay(tx *db.Tx, right Right) (all []Actor, err error) {
	marks, arguments := "", []any{}
	for _, role := range having[right].Roles {
		arguments = append(arguments, string(role))
		marks += ", $" + strconv.Itoa(len(arguments))
	}
	_, err = db.Collect(tx, func(rows *sql.Rows) (h Holding, err error) {
		var staff ids.ID
		err = rows.Scan(&staff, &h.Role, &h.Office, &h.Team)
		if len(all) == 0 || all[len(all)-1].ID != staff {
			all = append(all, Actor{Kind: Person, ID: staff})
		}
		last := &all[len(all)-1]
		last.Holdings = append(last.Holdings, h)
		return h, err
	}, `SELECT h.staff, h.role, h.office, h.team FROM people_holdings h JOIN people_staff s ON s.id = h.staff
		WHERE s.gone = 0 AND s.joined <> 0 AND h.role IN (`+strings.TrimPrefix(marks, ", ")+`) ORDER BY h.staff`, arguments...)
	return all, err
}
