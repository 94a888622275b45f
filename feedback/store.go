package feedback

import (
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
)

// put keeps a rating in the place of what was said of the case before.
func put(tx *db.Tx, r Rating) error {
	_, err := tx.Exec(`INSERT INTO feedback_ratings (id, case_id, customer, score, words, language, edition, box, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		ON CONFLICT (case_id) DO UPDATE SET score = excluded.score, words = excluded.words, language = excluded.language,
		edition = excluded.edition, box = excluded.box, at = excluded.at`,
		r.ID, r.Case, r.Customer, r.Score, r.Words, string(r.Language), r.Edition, r.Box, r.At)
	return err
}

// OfCase reads the rating of a case; nil while there is none.
func OfCase(tx *db.Tx, about ids.ID) (*Rating, error) {
	r := Rating{Case: about}
	err := tx.Row(`SELECT f.id, f.customer, f.score, f.words, f.language, f.edition, f.box, f.at
		FROM feedback_ratings f WHERE f.case_id = $1`, about).
		Scan(&r.ID, &r.Customer, &r.Score, &r.Words, &r.Language, &r.Edition, &r.Box, &r.At)
	if errors.Is(err, db.ErrNone) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &r, nil
}
