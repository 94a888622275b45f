package sample

import (
	"context"
	"errors"

	"vaada/internal/db"
)

// begin notes that the sample is being filled. Where deeds stand each for
// itself, what was filled stays when filling is interrupted.
func (r Rooms) begin(ctx context.Context, seed uint64) error {
	return r.DB.Deed(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(`INSERT INTO sample_fillings (id, seed, ended) VALUES (1, $1, 0)
			ON CONFLICT (id) DO UPDATE SET seed = excluded.seed, ended = 0`, int64(seed))
		return err
	})
}

// end notes that the sample is whole.
func (r Rooms) end(ctx context.Context) error {
	return r.DB.Deed(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE sample_fillings SET ended = 1 WHERE id = 1`)
		return err
	})
}

// Unfinished says whether filling the sample was begun in a migrated database
// and has not come to its end: it was interrupted, or goes on elsewhere.
func Unfinished(ctx context.Context, d *db.DB) (unfinished bool, err error) {
	err = d.Look(ctx, func(tx *db.Tx) error {
		var ended int64
		err := tx.Row(`SELECT ended FROM sample_fillings WHERE id = 1`).Scan(&ended)
		unfinished = err == nil && ended == 0
		if errors.Is(err, db.ErrNone) {
			err = nil
		}
		return err
	})
	return unfinished, err
}
