package edition

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/now"
)

// Past is an edition that came into force, without its content.
type Past struct {
	Edition Edition
	Since   now.Instant
	Until   now.Instant // when it retired or was withdrawn; zero: it is in force
}

// PastOf lists the editions of a document that ever came into force, the last
// one first, no more than so many.
func PastOf(tx *db.Tx, kind Kind, document string, most int) ([]Past, error) {
	return db.Collect(tx, func(rows *sql.Rows) (p Past, err error) {
		e := &p.Edition
		err = rows.Scan(&e.ID, &e.Kind, &e.Document, &e.Number, &e.Round, &e.Base, &e.Hash, &e.Made, &e.MadeBy, &p.Since, &p.Until)
		return p, err
	}, `SELECT e.id, e.kind, e.document, e.number, e.round, e.base, e.hash, e.made, e.made_by, m.at,
			COALESCE((SELECT o.at FROM edition_moves o WHERE o.edition = e.id AND o.sequence = m.sequence + 1), 0)
		FROM edition_editions e JOIN edition_moves m ON m.edition = e.id
		WHERE e.kind = $1 AND e.document = $2 AND m.state = $3 ORDER BY e.number DESC, e.round DESC LIMIT $4`,
		string(kind), document, string(Published), most)
}
