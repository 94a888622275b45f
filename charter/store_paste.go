package charter

import (
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

func putPaste(tx *db.Tx, p Paste) error {
	_, err := tx.Exec(`INSERT INTO charter_pastes (id, words, made, made_by) VALUES ($1, $2, $3, $4)`, p.ID, p.Words, p.Made, p.By)
	return err
}

// pastesOf lists the old charters that were pasted, newest first: all, or one.
func pastesOf(tx *db.Tx, id ids.ID) ([]Paste, error) {
	return db.Collect(tx, func(rows *sql.Rows) (p Paste, err error) {
		return p, rows.Scan(&p.ID, &p.Words, &p.Made, &p.By)
	}, `SELECT id, words, made, made_by FROM charter_pastes WHERE CAST($1 AS BIGINT) IN (0, id) ORDER BY id DESC`, id)
}

// pasteOf reads an old charter, each sentence with what it became. NotFound
// where there is none.
func pasteOf(tx *db.Tx, id ids.ID) (p Paste, err error) {
	found, err := pastesOf(tx, id)
	if err == nil && (len(found) == 0 || id == 0) {
		err = fault.NotFound()
	}
	if err != nil {
		return p, err
	}
	p = found[0]
	became, err := db.Collect(tx, func(rows *sql.Rows) (t taken, err error) {
		return t, rows.Scan(&t.number, &t.part, &t.words, &t.stood)
	}, `SELECT place, part, words, stood FROM charter_pasted WHERE paste = $1 ORDER BY place`, id)
	if err != nil {
		return p, err
	}
	house, err := people.OrganisationOf(tx)
	if errors.Is(err, db.ErrNone) { // not founded yet: whose rupees they are is asked
		err = nil
	}
	p.Pieces = Pieces(p.Words, house.Currency)
	markTaken(p.Pieces, became)
	return p, err
}

// putTaken keeps what a sentence became; the last time counts.
func putTaken(tx *db.Tx, paste ids.ID, p Piece, part string, at now.Instant, by ids.ID) error {
	number := p.taken
	if number == 0 {
		if err := tx.Row(`SELECT COALESCE(MAX(place), 0) + 1 FROM charter_pasted WHERE paste = $1`, paste).Scan(&number); err != nil {
			return err
		}
	}
	_, err := tx.Exec(`INSERT INTO charter_pasted (paste, place, part, taken, taken_by, words, stood) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (paste, place) DO UPDATE SET part = excluded.part, taken = excluded.taken, taken_by = excluded.taken_by,
		words = excluded.words, stood = excluded.stood`, paste, number, part, at, by, p.Text, p.Place)
	return err
}
