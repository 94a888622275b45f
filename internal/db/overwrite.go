package db

import "context"

// Overwrite is a Deed that leaves nothing readable of what it replaces or
// deletes: SQLite writes zeros over the place, and empties its log of latest
// commits. PostgreSQL clears the place with its next vacuum.
func (d *DB) Overwrite(ctx context.Context, do func(*Tx) error) error {
	s, isFile := d.keeper.(*sqlite)
	if !isFile {
		return d.Deed(ctx, do)
	}
	err := d.Deed(ctx, func(tx *Tx) error {
		if _, err := tx.Exec(`PRAGMA secure_delete = 1`); err != nil {
			return err
		}
		err := do(tx)
		if tx.failed == nil {
			_, _ = tx.Exec(`PRAGMA secure_delete = 0`)
		}
		return err
	})
	if err != nil || s.joined.Load() {
		return err
	}
	_, err = s.pool.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`)
	return err
}
