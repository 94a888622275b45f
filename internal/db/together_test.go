package db_test

import (
	"errors"
	"os"
	"testing"

	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/testkit"
)

func TestAFreshDatabaseIsFilledAtOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		entry := journal.Entry{At: 1, ActorKind: "system", Verb: "founded", Kind: "office", Subject: 1}
		filled := func() error {
			return d.Deed(t.Context(), func(tx *db.Tx) error { return journal.Write(tx, entry) })
		}
		if err := d.Together(t.Context(), filled); err != nil {
			t.Fatal(err)
		}
		if d.Engine() != db.SQLite {
			return
		}
		if log, err := os.Stat(d.Path() + "-wal"); err == nil && log.Size() > 0 {
			t.Errorf("%d bytes still stand in the log", log.Size())
		}
		if err := d.Together(t.Context(), filled); !errors.Is(err, db.ErrNotEmpty) {
			t.Errorf("a used database was filled: %v", err)
		}
	})
}

func TestWhatFailsTogetherIsNotKept(t *testing.T) {
	t.Parallel()
	d := testkit.SQLite(t)
	entry := journal.Entry{At: 1, ActorKind: "system", Verb: "founded", Kind: "office", Subject: 1}
	wrote := func(fails error) error {
		return d.Deed(t.Context(), func(tx *db.Tx) error { return errors.Join(journal.Write(tx, entry), fails) })
	}
	count := func() (n int) {
		err := d.Look(t.Context(), func(tx *db.Tx) error { return tx.Row(`SELECT COUNT(*) FROM journal_entries`).Scan(&n) })
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	broken := errors.New("broken")
	err := d.Together(t.Context(), func() error {
		if err := wrote(nil); err != nil {
			return err
		}
		if err := wrote(broken); !errors.Is(err, broken) {
			t.Errorf("the failing deed answered %v", err)
		}
		if seen := count(); seen != 1 {
			t.Errorf("a look saw %d entries of the deeds before it, want 1", seen)
		}
		return broken
	})
	if !errors.Is(err, broken) || count() != 0 {
		t.Errorf("%v, and %d entries were kept", err, count())
	}
	if err := wrote(nil); err != nil || count() != 1 {
		t.Errorf("afterwards a deed answers %v, and %d entries stand", err, count())
	}
}
