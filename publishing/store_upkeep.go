package publishing

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

const upkeepColumns = `id, kind, document, part, edition, due, opened, opened_by, reason, found, ended`

// upkeepsOf lists what is or was looked after under a condition, by its day, each
// with who looks after it.
func upkeepsOf(tx *db.Tx, where string, arguments ...any) ([]Upkeep, error) {
	all, err := db.Collect(tx, func(rows *sql.Rows) (u Upkeep, err error) {
		return u, rows.Scan(&u.ID, &u.Kind, &u.Document, &u.Part, &u.Edition, &u.Due, &u.Opened, &u.OpenedBy, &u.Reason, &u.Found, &u.Ended)
	}, `SELECT `+upkeepColumns+` FROM publishing_upkeep WHERE `+where+` ORDER BY due, id`, arguments...)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	owners, err := people.Owners(tx, owned)
	for at := range all {
		all[at].Owner = owners[all[at].ID]
	}
	return all, err
}

// upkeepOf reads what is looked after. NotFound where there is no such thing, or
// it is out of force.
func upkeepOf(tx *db.Tx, id ids.ID) (u Upkeep, err error) {
	found, err := upkeepsOf(tx, `id = $1 AND ended = 0`, id)
	if err == nil && len(found) == 0 {
		err = fault.NotFound()
	}
	if err != nil {
		return u, err
	}
	return found[0], nil
}

func putUpkeep(tx *db.Tx, u Upkeep) error {
	_, err := tx.Exec(`INSERT INTO publishing_upkeep (`+upkeepColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		ON CONFLICT (kind, document, part) DO UPDATE SET edition = excluded.edition, due = excluded.due, opened = excluded.opened,
		opened_by = excluded.opened_by, reason = excluded.reason, found = excluded.found, ended = excluded.ended`,
		u.ID, string(u.Kind), u.Document, u.Part, u.Edition, int64(u.Due), u.Opened, u.OpenedBy, u.Reason, u.Found, u.Ended)
	return err
}

func putLook(tx *db.Tx, id ids.ID, l Look) error {
	var sequence int64
	if err := tx.Row(`SELECT COALESCE(MAX(sequence), 0) + 1 FROM publishing_looks WHERE upkeep = $1`, id).Scan(&sequence); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO publishing_looks (upkeep, sequence, at, looked_by, still_right, reason, words)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, id, sequence, l.At, l.By, l.StillRight, l.Reason, l.Words)
	return err
}

// mostLooks bounds what a page lists.
const mostLooks = 50

// looksOf lists what was found, the last first.
func looksOf(tx *db.Tx, id ids.ID) ([]Look, error) {
	return db.Collect(tx, func(rows *sql.Rows) (l Look, err error) {
		return l, rows.Scan(&l.At, &l.By, &l.StillRight, &l.Reason, &l.Words)
	}, `SELECT at, looked_by, still_right, reason, words FROM publishing_looks WHERE upkeep = $1 ORDER BY sequence DESC LIMIT $2`, id, mostLooks)
}
