package visit

import (
	"database/sql"
	"errors"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

const columns = `v.id, v.case_id, v.customer, v.engineer, v.window_from, v.window_until, v.zone, v.booked, v.booked_by,
	v.cancelled, v.arrived, v.reported, v.outcome, v.report`

func scan(row interface{ Scan(...any) error }) (v Visit, err error) {
	var zone string
	err = row.Scan(&v.ID, &v.Case, &v.Customer, &v.Engineer, &v.From, &v.Until, &zone, &v.Booked, &v.BookedBy,
		&v.Cancelled, &v.Arrived, &v.Reported, &v.Outcome, &v.Report)
	if err != nil {
		return v, err
	}
	v.Zone, err = hours.Zone(zone)
	return v, err
}

// termsOf reads how windows are offered now.
func termsOf(tx *db.Tx) (t terms, err error) {
	if t.window, err = people.LengthOf(tx, people.SettingVisitWindow); err != nil {
		return t, err
	}
	t.notice, err = people.LengthOf(tx, people.SettingVisitNotice)
	return t, err
}

// longestWindow is the longest that was ever set.
const longestWindow = 10 * time.Hour

// bookings lists what is taken between two instants.
func bookings(tx *db.Tx, from, until now.Instant) ([]booking, error) {
	return db.Collect(tx, func(rows *sql.Rows) (b booking, err error) {
		err = rows.Scan(&b.engineer, &b.from, &b.until)
		return b, err
	}, `SELECT v.engineer, v.window_from, v.window_until FROM visit_visits v
		WHERE v.window_from >= $1 AND v.window_from < $2 AND v.cancelled = 0`, from.Add(-longestWindow), until)
}

// insert takes a window; false when the engineer is booked for that time. Of
// two who ask at once the index lets one have it.
func insert(tx *db.Tx, v Visit) (taken bool, err error) {
	var clash ids.ID
	err = tx.Row(`SELECT v.id FROM visit_visits v WHERE v.engineer = $1 AND v.window_from < $2 AND v.window_until > $3
		AND v.cancelled = 0 LIMIT 1`, v.Engineer, v.Until, v.From).Scan(&clash)
	if !errors.Is(err, db.ErrNone) {
		return false, err
	}
	rows, err := tx.Exec(`INSERT INTO visit_visits (id, case_id, customer, engineer, window_from, window_until, zone, booked,
		booked_by, cancelled, arrived, reported, outcome, report)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, '', '')
		ON CONFLICT (engineer, window_from) WHERE cancelled = 0 DO NOTHING`,
		v.ID, v.Case, v.Customer, v.Engineer, v.From, v.Until, v.Zone.String(), v.Booked, v.BookedBy)
	return rows == 1, err
}
