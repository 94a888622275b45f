package people

import (
	"database/sql"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

const absenceColumns = `a.id, a.staff, a.first_day, a.last_day, a.kind, a.note`

func scanAbsence(rows *sql.Rows) (a Absence, err error) {
	var first, last int64
	err = rows.Scan(&a.ID, &a.Staff, &first, &last, &a.Kind, &a.Note)
	a.First, a.Last = hours.Date(first), hours.Date(last)
	return a, err
}

// absencesOf lists a person's absences that end on a date or later, the next
// first.
func absencesOf(tx *db.Tx, staff ids.ID, from hours.Date) ([]Absence, error) {
	return db.Collect(tx, scanAbsence, `SELECT `+absenceColumns+` FROM people_absences a
		WHERE a.staff = $1 AND a.last_day >= $2 ORDER BY a.first_day, a.id LIMIT 200`, staff, int64(from))
}

func insertAbsence(tx *db.Tx, a Absence, at now.Instant, by ids.ID) error {
	_, err := tx.Exec(`INSERT INTO people_absences (id, staff, first_day, last_day, kind, note, made, made_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, ids.New(), a.Staff, int64(a.First), int64(a.Last), string(a.Kind), a.Note, at, by)
	return err
}

func deleteAbsence(tx *db.Tx, staff, id ids.ID) (bool, error) {
	rows, err := tx.Exec(`DELETE FROM people_absences WHERE id = $1 AND staff = $2`, id, staff)
	return rows == 1, err
}

// RosterOf tells when a person works, from a date on.
func RosterOf(tx *db.Tx, s Staff, from hours.Date) (r Roster, err error) {
	office, err := OfficeOf(tx, s.Office)
	if err != nil {
		return r, err
	}
	r.office, r.leaves = office.Calendar, s.Leaves
	if r.own, err = ownHours(tx, s.ID); err != nil {
		return r, err
	}
	r.away, err = absencesOf(tx, s.ID, from-1)
	return r, err
}

// ownHours reads a person's own working hours; nil where the office's hold.
func ownHours(tx *db.Tx, staff ids.ID) (*hours.Calendar, error) {
	var stored string
	err := tx.Row(`SELECT calendar FROM people_staff WHERE id = $1`, staff).Scan(&stored)
	if err != nil || stored == "" {
		return nil, err
	}
	return opened(stored)
}

func updateHours(tx *db.Tx, staff ids.ID, stored string) error {
	_, err := tx.Exec(`UPDATE people_staff SET calendar = $1 WHERE id = $2`, stored, staff)
	return err
}

// AwayOf gives the absence that a person is in at an instant, by the wall of
// their office.
func AwayOf(tx *db.Tx, staff ids.ID, at now.Instant) (a Absence, away bool, err error) {
	s, err := StaffOf(tx, staff)
	if err != nil {
		return a, false, err
	}
	office, err := OfficeOf(tx, s.Office)
	if err != nil {
		return a, false, err
	}
	today := hours.DateIn(at, office.Zone)
	all, err := absencesOf(tx, staff, today)
	if err != nil || len(all) == 0 || !all[0].Holds(today) {
		return a, false, err
	}
	return all[0], true, nil
}

// awayBetween lists everybody's absences that meet two dates.
func awayBetween(tx *db.Tx, from, until hours.Date) ([]Absence, error) {
	return db.Collect(tx, scanAbsence, `SELECT `+absenceColumns+` FROM people_absences a JOIN people_staff s ON s.id = a.staff
		WHERE a.last_day >= $1 AND a.first_day <= $2 AND s.gone = 0 ORDER BY a.last_day, a.id LIMIT 500`, int64(from), int64(until))
}

// awayAt lists the absences that hold at an instant, each by the wall of the
// person's office; those that end first come first.
func awayAt(tx *db.Tx, at now.Instant) (away []Absence, err error) {
	near := hours.DateIn(at, time.UTC)
	all, err := awayBetween(tx, near-1, near+1) // an office may have another day than the meridian
	if err != nil {
		return nil, err
	}
	for _, a := range all {
		s, err := StaffOf(tx, a.Staff)
		if err != nil {
			return nil, err
		}
		office, err := OfficeOf(tx, s.Office)
		if err != nil {
			return nil, err
		}
		if a.Holds(hours.DateIn(at, office.Zone)) {
			away = append(away, a)
		}
	}
	return away, nil
}
