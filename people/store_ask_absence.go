package people

import (
	"database/sql"
	"errors"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

const askColumns = `SELECT a.id, a.staff, a.first_day, a.last_day, a.kind, a.note, s.name, a.asked, a.decided, COALESCE(b.name, ''), a.answer, a.reason
	FROM people_absence_asks a JOIN people_staff s ON s.id = a.staff LEFT JOIN people_staff b ON b.id = a.decided_by `

func scanAsk(row interface{ Scan(...any) error }) (a AbsenceAsk, err error) {
	var first, last int64
	err = row.Scan(&a.ID, &a.Staff, &first, &last, &a.Kind, &a.Note, &a.Name, &a.Asked, &a.Decided, &a.DecidedBy, &a.Answer, &a.Reason)
	a.First, a.Last = hours.Date(first), hours.Date(last)
	return a, err
}

// asksOf lists what a person asked for, the newest first.
func asksOf(tx *db.Tx, staff ids.ID) ([]AbsenceAsk, error) {
	return db.Collect(tx, func(rows *sql.Rows) (AbsenceAsk, error) { return scanAsk(rows) },
		askColumns+`WHERE a.staff = $1 ORDER BY a.asked DESC, a.id DESC LIMIT 50`, staff)
}

// waitingAsks lists what nobody has answered, of those who still serve.
func waitingAsks(tx *db.Tx) ([]AbsenceAsk, error) {
	return db.Collect(tx, func(rows *sql.Rows) (AbsenceAsk, error) { return scanAsk(rows) },
		askColumns+`WHERE a.decided = 0 AND s.gone = 0 ORDER BY a.asked, a.id LIMIT 200`)
}

func askOf(tx *db.Tx, id ids.ID) (AbsenceAsk, error) {
	a, err := scanAsk(tx.Row(askColumns+`WHERE a.id = $1`, id))
	if errors.Is(err, db.ErrNone) {
		err = fault.NotFound()
	}
	return a, err
}

func insertAsk(tx *db.Tx, a Absence, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_absence_asks (id, staff, first_day, last_day, kind, note, asked, decided, decided_by, answer, reason)
		VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0, '', '')`, ids.New(), a.Staff, int64(a.First), int64(a.Last), string(a.Kind), a.Note, at)
	return err
}

// answerAsk writes an answer; Conflict when there is one.
func answerAsk(tx *db.Tx, a AbsenceAsk, at now.Instant, by ids.ID, answer Answer, reason string) error {
	rows, err := tx.Exec(`UPDATE people_absence_asks SET decided = $1, decided_by = $2, answer = $3, reason = $4 WHERE id = $5 AND decided = 0`,
		at, by, string(answer), reason, a.ID)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.CrewAskDecided(a.DecidedBy))
	}
	return err
}
