package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

func startOf(tx *db.Tx) (Start, error) {
	s := Start{Marks: map[StartStep]Mark{}}
	_, err := db.Collect(tx, func(rows *sql.Rows) (step StartStep, err error) {
		var state string
		var mark Mark
		if err := rows.Scan(&step, &state, &mark.At, &mark.By); err != nil {
			return step, err
		}
		mark.Skipped = state == "skipped"
		s.Marks[step] = mark
		return step, nil
	}, `SELECT step, state, at, by_staff FROM people_start`)
	if err != nil {
		return s, err
	}
	_, s.Over = s.Marks[startOver]
	if err := tx.Row(`SELECT COUNT(*) FROM people_staff WHERE gone = 0`).Scan(&s.People); err != nil {
		return s, err
	}
	looked, err := changed(tx, 0)
	if err != nil {
		return s, err
	}
	s.Looked = !looked.IsZero()
	office, err := FirstOffice(tx)
	if err != nil {
		return s, err
	}
	looked, err = changed(tx, office)
	s.Hours = !looked.IsZero()
	return s, err
}

// changed tells when an office, or with 0 the organisation, was last saved by
// somebody; zero while it is as it was founded.
func changed(tx *db.Tx, office ids.ID) (at now.Instant, err error) {
	if office == 0 {
		err = tx.Row(`SELECT changed FROM people_organisation WHERE id = 1`).Scan(&at)
	} else {
		err = tx.Row(`SELECT changed FROM people_offices WHERE id = $1`, office).Scan(&at)
	}
	return at, err
}

func putMark(tx *db.Tx, step StartStep, state string, by ids.ID, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_start (step, state, at, by_staff) VALUES ($1, $2, $3, $4)
		ON CONFLICT (step) DO UPDATE SET state = excluded.state, at = excluded.at, by_staff = excluded.by_staff`,
		string(step), state, at, by)
	return err
}
