package publishing

import (
	"database/sql"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

const remarkColumns = `id, kind, document, edition, part, leaf, quote, words, suggested, made, made_by, settled, settled_by, taken, reason`

func scanRemark(rows *sql.Rows) (r Remark, err error) {
	return r, rows.Scan(&r.ID, &r.Kind, &r.Document, &r.Edition, &r.Part, &r.Leaf, &r.Quote, &r.Words, &r.Suggested,
		&r.Made, &r.By, &r.Settled, &r.SettledBy, &r.Taken, &r.Reason)
}

func putRemark(tx *db.Tx, r Remark) error {
	_, err := tx.Exec(`INSERT INTO publishing_remarks (`+remarkColumns+`)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, 0, '')`,
		r.ID, r.Kind, r.Document, r.Edition, r.Part, r.Leaf, r.Quote, r.Words, r.Suggested, r.Made, r.By)
	return err
}

// settleRemark keeps what became of a remark; Conflict where somebody has
// answered it already.
func settleRemark(tx *db.Tx, id, by ids.ID, taken bool, reason string, at now.Instant) error {
	rows, err := tx.Exec(`UPDATE publishing_remarks SET settled = $1, settled_by = $2, taken = $3, reason = $4
		WHERE id = $5 AND settled = 0`, at, by, taken, reason, id)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.ErrChanged())
	}
	return err
}

// remarkOf reads a remark. NotFound where there is none.
func remarkOf(tx *db.Tx, id ids.ID) (r Remark, err error) {
	found, err := db.Collect(tx, scanRemark, `SELECT `+remarkColumns+` FROM publishing_remarks WHERE id = $1`, id)
	if err == nil && len(found) == 0 {
		err = fault.NotFound()
	}
	if err != nil {
		return r, err
	}
	return found[0], nil
}

// openRemarks counts the remarks on an edition that nobody has answered.
func openRemarks(tx *db.Tx, id ids.ID) (n int, err error) {
	return n, tx.Row(`SELECT COUNT(*) FROM publishing_remarks WHERE edition = $1 AND settled = 0`, id).Scan(&n)
}

// mostRemarks bounds what a page lists.
const mostRemarks = 200

// remarksOf lists the remarks on a document: the open ones before those that
// were answered, each newest first.
func remarksOf(tx *db.Tx, kind edition.Kind, document string) ([]Remark, error) {
	return db.Collect(tx, scanRemark, `SELECT `+remarkColumns+` FROM publishing_remarks WHERE kind = $1 AND document = $2
		ORDER BY CASE settled WHEN 0 THEN 0 ELSE 1 END, id DESC LIMIT $3`, kind, document, mostRemarks)
}
