package db_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

func TestABackupTakenUnderLoadIsWhole(t *testing.T) {
	d := withThings(t)
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(`CREATE TABLE test_copies (id BIGINT PRIMARY KEY REFERENCES test_things (id), body BLOB NOT NULL)`)
		return err
	})
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan int64)
	go func() {
		id := int64(1)
		for ; ctx.Err() == nil; id++ {
			write(t, d, func(tx *db.Tx) error {
				if err := insert(id)(tx); err != nil {
					return err
				}
				_, err := tx.Exec(`INSERT INTO test_copies (id, body) VALUES ($1, $2)`, id, make([]byte, 5000))
				return err
			})
		}
		done <- id
	}()
	file := filepath.Join(testkit.Folder(t), "backup #1 100%?.db")
	for range 3 { // the second replaces the first
		if err := d.Backup(t.Context(), file); err != nil {
			t.Fatal(err)
		}
	}
	stop()
	written := <-done
	if err := db.Check(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	copied := opened(t, "sqlite:"+file)
	defer copied.Close()
	pairs := column[int64](t, copied, `SELECT COUNT(*) FROM test_things t LEFT JOIN test_copies c ON c.id = t.id WHERE c.id IS NULL`)
	if pairs[0] != 0 || written < 2 {
		t.Errorf("%d deeds of %d are half there", pairs[0], written)
	}
	left, err := os.ReadDir(filepath.Dir(file))
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range left {
		if filepath.Ext(entry.Name()) == ".part" {
			t.Errorf("%s is left behind", entry.Name())
		}
	}
}

func TestABackupNeverReplacesTheDatabaseItself(t *testing.T) {
	t.Parallel()
	d := testkit.SQLite(t)
	if err := d.Backup(t.Context(), d.Path()); err == nil {
		t.Fatal("it did")
	}
}

func TestABackupThatCannotBeWrittenLeavesTheOldOne(t *testing.T) {
	t.Parallel()
	d := testkit.SQLite(t)
	if err := d.Backup(t.Context(), filepath.Join(testkit.Folder(t), "missing", "backup.db")); err == nil {
		t.Fatal("it was written")
	}
}

func TestPostgreSQLIsBackedUpByItsOwnTools(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		err := d.Backup(t.Context(), filepath.Join(testkit.Folder(t), "backup.db"))
		if d.Engine() == db.PostgreSQL && !errors.Is(err, db.ErrDump) || d.Engine() == db.SQLite && err != nil {
			t.Error(err)
		}
	})
}

func TestCheckTellsWhatIsWrongWithAFile(t *testing.T) {
	t.Parallel()
	folder := testkit.Folder(t)
	sound := filepath.Join(folder, "sound.db")
	if err := testkit.SQLite(t).Backup(t.Context(), sound); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(sound)
	if err != nil {
		t.Fatal(err)
	}
	torn := append([]byte{}, whole...)
	for i := 4096 * 3; i < 4096*6; i++ {
		torn[i] = 0xAA
	}
	empty := opened(t, "sqlite:"+filepath.Join(folder, "other.db"))
	write(t, empty, func(tx *db.Tx) error {
		_, err := tx.Exec(things)
		return err
	})
	if err := empty.Close(); err != nil {
		t.Fatal(err)
	}
	newer := opened(t, testkit.SQLiteAddress(t))
	if err := newer.MigrateFrom(t.Context(), later(t)); err != nil {
		t.Fatal(err)
	}
	defer newer.Close()
	for _, file := range []struct {
		name    string
		content []byte
		want    error
	}{
		{"sound.db", nil, nil},
		{"other.db", nil, db.ErrForeign},
		{"text.db", []byte("Dear Sir, my fridge does not cool. " + string(make([]byte, 600))), db.ErrForeign},
		{"empty.db", []byte{}, db.ErrForeign},
		{"torn.db", torn, db.ErrDamaged},
		{"short.db", whole[:len(whole)/2], db.ErrDamaged},
		{"missing.db", nil, os.ErrNotExist},
	} {
		path := filepath.Join(folder, file.name)
		if file.content != nil {
			if err := os.WriteFile(path, file.content, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := db.Check(t.Context(), path); !errors.Is(err, file.want) {
			t.Errorf("%s: %v", file.name, err)
		}
	}
	if err := db.Check(t.Context(), newer.Path()); !errors.Is(err, db.ErrNewer) {
		t.Errorf("a newer one: %v", err)
	}
}
