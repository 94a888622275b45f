package db_test

import (
	"errors"
	"os"
	"testing"

	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/testkit"
)

func TestAFreshDatabaseFillsUnsyncedAndIsDurableAfter(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		entry := journal.Entry{At: 1, ActorKind: "system", Verb: "founded", Kind: "office", Subject: 1}
		filled := func() error {
			return d.Deed(t.Context(), func(tx *db.Tx) error { return journal.Write(tx, entry) })
		}
		if err := d.Unsynced(t.Context(), filled); err != nil {
			t.Fatal(err)
		}
		if d.Engine() != db.SQLite {
			return
		}
		if log, err := os.Stat(d.Path() + "-wal"); err == nil && log.Size() > 0 {
			t.Errorf("%d bytes still stand in the log", log.Size())
		}
		var level int
		err := d.Deed(t.Context(), func(tx *db.Tx) error { return tx.Row("PRAGMA synchronous").Scan(&level) })
		if err != nil || level != 2 {
			t.Errorf("the writer waits for the disk at level %d (%v), want 2", level, err)
		}
		if err := d.Unsynced(t.Context(), filled); !errors.Is(err, db.ErrNotEmpty) {
			t.Errorf("a used database was filled: %v", err)
		}
	})
}
