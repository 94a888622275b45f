package db

import (
	"context"
	"errors"
)

// ErrNotEmpty refuses Unsynced on a database in which something was done.
var ErrNotEmpty = errors.New("db: the database is not empty")

// Unsynced runs fill without waiting for the disk after each deed, and makes
// everything durable once, before it returns. It is for filling a database in
// which nothing was ever done: a power cut meanwhile can leave a file that is
// of no use, which nobody has been told to rely on. PostgreSQL fills as ever.
func (d *DB) Unsynced(ctx context.Context, fill func() error) (err error) {
	s, isFile := d.keeper.(*sqlite)
	if !isFile {
		return fill()
	}
	used := false
	err = d.Look(ctx, func(tx *Tx) error {
		return tx.Row(`SELECT EXISTS (SELECT 1 FROM journal_entries)`).Scan(&used)
	})
	switch {
	case err != nil:
		return err
	case used:
		return ErrNotEmpty
	}
	if err := s.writer.aside("PRAGMA synchronous = OFF"); err != nil {
		return err
	}
	defer func() {
		err = errors.Join(err,
			s.writer.aside("PRAGMA synchronous = FULL"),
			s.writer.aside("PRAGMA wal_checkpoint(TRUNCATE)"))
	}()
	return fill()
}
