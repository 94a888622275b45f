package duty

import (
	"database/sql"
	"slices"
	"strconv"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

// Owe writes a duty down, in the deed that makes it owed. A subject owes one
// thing of a kind at a time: what it owed before is settled by then.
// What somebody owed who left is owed by anybody of the role.
func Owe(tx *db.Tx, d Duty) error {
	if d.Staff != 0 {
		left, err := people.Left(tx, d.Staff)
		if err != nil {
			return err
		}
		if left {
			d.Staff = 0
		}
	}
	_, err := tx.Exec(`INSERT INTO duty_duties (id, kind, subject, case_id, staff, role, team, office, made, due)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		ids.New(), string(d.Kind), d.Subject, d.Case, d.Staff, string(d.Role), d.Team, d.Office, d.Made, d.Due)
	return err
}

// Settle ends what a subject owed of a kind, in the deed that does it: who did it
// and when is told by what they did.
func Settle(tx *db.Tx, kind Kind, subject ids.ID) error {
	_, err := tx.Exec(`DELETE FROM duty_duties WHERE kind = $1 AND subject = $2`, string(kind), subject)
	return err
}

// SettleOf ends what one person owed of a kind for a subject: others who owe the
// same for it still do.
func SettleOf(tx *db.Tx, kind Kind, subject, staff ids.ID) error {
	_, err := tx.Exec(`DELETE FROM duty_duties WHERE kind = $1 AND subject = $2 AND staff = $3`, string(kind), subject, staff)
	return err
}

// Owed says whether a subject owes something of a kind.
func Owed(tx *db.Tx, kind Kind, subject ids.ID) (owed bool, err error) {
	var n int
	err = tx.Row(`SELECT COUNT(*) FROM duty_duties WHERE kind = $1 AND subject = $2`, string(kind), subject).Scan(&n)
	return n > 0, err
}

// Fall gives what a subject owes of a kind its due time, where it has none yet.
func Fall(tx *db.Tx, kind Kind, subject ids.ID, due now.Instant) error {
	_, err := tx.Exec(`UPDATE duty_duties SET due = $1 WHERE kind = $2 AND subject = $3 AND due = 0`, due, string(kind), subject)
	return err
}

// Of lists what a subject owes of a kind: of several people, each once.
func Of(tx *db.Tx, kind Kind, subject ids.ID) ([]Duty, error) {
	return owed(tx, "d.kind = $1 AND d.subject = $2", string(kind), subject)
}

// SettleCase ends everything that a case still owes: it is closed.
func SettleCase(tx *db.Tx, subject ids.ID) error {
	_, err := tx.Exec(`DELETE FROM duty_duties WHERE case_id = $1`, subject)
	return err
}

// HandOver gives the step that a case owes, and whom it has to reach, to
// another person.
func HandOver(tx *db.Tx, subject, staff ids.ID) error {
	_, err := tx.Exec(`UPDATE duty_duties SET staff = $1 WHERE case_id = $2 AND kind IN ('step', 'reach', 'afterwards')`, staff, subject)
	return err
}

// PassCase gives what somebody owes for a case to somebody else.
func PassCase(tx *db.Tx, matter, from, to ids.ID) error {
	_, err := tx.Exec(`UPDATE duty_duties SET staff = $1 WHERE case_id = $2 AND staff = $3`, to, matter, from)
	return err
}

// PassOn gives one thing that somebody owes to somebody else.
func PassOn(tx *db.Tx, kind Kind, subject, from, to ids.ID) error {
	_, err := tx.Exec(`UPDATE duty_duties SET staff = $1 WHERE kind = $2 AND subject = $3 AND staff = $4`, to, string(kind), subject, from)
	return err
}

// Give gives what a subject owes of a kind to somebody, whoever owed it.
func Give(tx *db.Tx, kind Kind, subject, to ids.ID) error {
	_, err := tx.Exec(`UPDATE duty_duties SET staff = $1 WHERE kind = $2 AND subject = $3`, to, string(kind), subject)
	return err
}

// PassAll gives everything that somebody owes to somebody else, and says how
// much that was.
func PassAll(tx *db.Tx, from, to ids.ID) (int64, error) {
	return tx.Exec(`UPDATE duty_duties SET staff = $1 WHERE staff = $2`, to, from)
}

// OwedBy lists what a member of staff owes, by due time. Who manages people may.
func OwedBy(tx *db.Tx, who people.Actor, staff ids.ID) ([]Duty, error) {
	if err := who.May(people.ManagePeople); err != nil {
		return nil, err
	}
	return owed(tx, "d.staff = $1", staff)
}

// Owing lists who owes something for a case, each once.
func Owing(tx *db.Tx, subject ids.ID) ([]ids.ID, error) {
	return db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		err = rows.Scan(&id)
		return id, err
	}, `SELECT DISTINCT staff FROM duty_duties WHERE case_id = $1 AND staff <> 0 ORDER BY staff`, subject)
}

// most is how many duties one list shows.
const most = 200

// Mine lists what the actor owes, by due time; what has no due time comes last.
// With it stands what nobody in particular owes: anybody of one of the actor's
// roles may take it, where the role is held; of an engineer's, who sees the cases
// of own visits alone, where another role sees more. All who serve may. Whether
// they see its case the room that owns the case asks.
func Mine(tx *db.Tx, who people.Actor) (mine []Duty, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	if mine, err = owed(tx, "d.staff = $1", who.ID); err != nil {
		return nil, err
	}
	for _, h := range who.Holdings {
		there, places := people.ScopeAt(h).OfficeSQL("d", 2)
		within, offices := "1 = 1", []any(nil)
		if h.Role == people.Engineer {
			within, offices = people.ScopeOf(who).OfficeSQL("d", 2+len(places))
		}
		free, err := owed(tx, "d.role = $1 AND "+there+" AND "+within+" AND d.staff = 0",
			slices.Concat([]any{string(h.Role)}, places, offices)...)
		if err != nil {
			return nil, err
		}
		mine = append(mine, free...)
	}
	slices.SortFunc(mine, byDue)
	mine = slices.CompactFunc(mine, func(a, b Duty) bool { return a.ID == b.ID })
	return mine[:min(most, len(mine))], nil
}

// owed reads what is owed under a condition.
func owed(tx *db.Tx, where string, arguments ...any) ([]Duty, error) {
	return db.Collect(tx, func(rows *sql.Rows) (d Duty, err error) {
		err = rows.Scan(&d.ID, &d.Kind, &d.Subject, &d.Case, &d.Staff, &d.Role, &d.Team, &d.Office, &d.Made, &d.Due)
		return d, err
	}, `SELECT d.id, d.kind, d.subject, d.case_id, d.staff, d.role, d.team, d.office, d.made, d.due FROM duty_duties d
		WHERE `+where+` ORDER BY CASE WHEN d.due = 0 THEN 1 ELSE 0 END, d.due, d.id
		LIMIT $`+strconv.Itoa(len(arguments)+1), append(arguments, most)...)
}
