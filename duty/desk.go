package duty

import (
	"context"
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

// Owe writes a duty down, in the deed that makes it owed. A subject owes one
// thing of a kind at a time: what it owed before is settled by then.
func Owe(tx *db.Tx, d Duty) error {
	_, err := tx.Exec(`INSERT INTO duty_duties (id, kind, subject, case_id, staff, role, team, made, due, done, done_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0)`,
		ids.New(), string(d.Kind), d.Subject, d.Case, d.Staff, string(d.Role), d.Team, d.Made, d.Due)
	return err
}

// Settle marks what a subject owed of a kind as done, in the deed that does it.
func Settle(tx *db.Tx, kind Kind, subject, by ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE duty_duties SET done = $1, done_by = $2 WHERE kind = $3 AND subject = $4 AND done = 0`,
		at, by, string(kind), subject)
	return err
}

// SettleCase marks everything that a case still owes as done: it is closed.
func SettleCase(tx *db.Tx, subject, by ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE duty_duties SET done = $1, done_by = $2 WHERE case_id = $3 AND done = 0`, at, by, subject)
	return err
}

// HandOver gives what a case owes to another person.
func HandOver(tx *db.Tx, subject, staff ids.ID) error {
	_, err := tx.Exec(`UPDATE duty_duties SET staff = $1 WHERE case_id = $2 AND kind = 'step' AND done = 0`, staff, subject)
	return err
}

// Desk is what others may ask of this room.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// most is how many duties one list shows.
const most = 200

// Mine lists what the actor owes, by due time; what has no due time comes last.
// All who serve may.
func (d Desk) Mine(ctx context.Context, who people.Actor) (mine []Duty, err error) {
	if err := who.Must(); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		mine, err = db.Collect(tx, func(rows *sql.Rows) (d Duty, err error) {
			err = rows.Scan(&d.ID, &d.Kind, &d.Subject, &d.Case, &d.Staff, &d.Role, &d.Team, &d.Made, &d.Due)
			return d, err
		}, `SELECT id, kind, subject, case_id, staff, role, team, made, due FROM duty_duties
			WHERE staff = $1 AND done = 0 ORDER BY CASE WHEN due = 0 THEN 1 ELSE 0 END, due, id LIMIT $2`, who.ID, most)
		return err
	})
	return mine, err
}
