package visit

import (
	"database/sql"

	"vaada/duty"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Unreported lists the visits of an engineer that are neither reported nor
// cancelled, by time. Who manages people may.
func Unreported(tx *db.Tx, who people.Actor, engineer ids.ID) ([]Visit, error) {
	if err := who.May(people.ManagePeople); err != nil {
		return nil, err
	}
	return db.Collect(tx, func(rows *sql.Rows) (Visit, error) { return scan(rows) },
		`SELECT `+columns+` FROM visit_visits v WHERE v.engineer = $1 AND v.cancelled = 0 AND v.reported = 0
		ORDER BY v.window_from, v.id`, engineer)
}

// HandOver gives a visit, and the report that it owes, to another engineer of the
// office, in the caller's deed: the customer was told a window, and keeps it. Who
// manages people may. Invalid when the other is no engineer there; Conflict when
// they are booked for that time or away.
func HandOver(tx *db.Tx, who people.Actor, v Visit, to people.Staff, office people.Office, at now.Instant) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	if err := mayMake(tx, v, to, office, at); err != nil {
		return err
	}
	rows, err := tx.Exec(`UPDATE visit_visits SET engineer = $1 WHERE id = $2 AND engineer = $3 AND cancelled = 0 AND reported = 0
		AND NOT EXISTS (SELECT 1 FROM visit_visits o WHERE o.engineer = $1 AND o.cancelled = 0 AND o.window_from < $4 AND o.window_until > $5)`,
		to.ID, v.ID, v.Engineer, v.Until, v.From)
	if err == nil && rows == 0 {
		err = fault.Invalid("to.visits", say.CrewLeaveBusy(v.From, to.Name))
	}
	if err != nil {
		return err
	}
	if err := people.Own(tx, owned, v.ID, to.ID, at); err != nil {
		return err
	}
	if err := duty.PassOn(tx, duty.Report, v.ID, v.Engineer, to.ID); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "handed over", "visit", v.ID))
}

// mayMake answers Invalid where somebody is no engineer of the office, or away
// at the time of a visit that is not over.
func mayMake(tx *db.Tx, v Visit, to people.Staff, office people.Office, at now.Instant) error {
	if !comes(to, office) {
		return fault.Invalid("to.visits", say.CrewLeaveNotEngineer(to.Name))
	}
	if v.Until <= at {
		return nil
	}
	roster, err := people.RosterOf(tx, to, hours.DateIn(v.From, office.Zone))
	if err == nil && !roster.Works(v.From, v.Until) {
		err = fault.Invalid("to.visits", say.CrewLeaveBusy(v.From, to.Name))
	}
	return err
}

// MayTake answers as HandOver would, and changes nothing.
func MayTake(tx *db.Tx, v Visit, to people.Staff, office people.Office, at now.Instant) error {
	if err := mayMake(tx, v, to, office, at); err != nil {
		return err
	}
	var booked int
	err := tx.Row(`SELECT COUNT(*) FROM visit_visits o WHERE o.engineer = $1 AND o.cancelled = 0 AND o.window_from < $2 AND o.window_until > $3`,
		to.ID, v.Until, v.From).Scan(&booked)
	if err == nil && booked > 0 {
		err = fault.Invalid("to.visits", say.CrewLeaveBusy(v.From, to.Name))
	}
	return err
}
