package db_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

func files(pairs ...string) fstest.MapFS {
	folder := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		folder[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return folder
}

const (
	shelves = "-- shelves: what holds books.\n-- +goose Up\nCREATE TABLE test_shelves (id BIGINT PRIMARY KEY, name TEXT NOT NULL);\n"
	books   = "-- +goose Up\nCREATE TABLE test_books (\n  id BIGINT PRIMARY KEY, -- TEXT; or not\n  cover BYTEA NOT NULL,\n  title TEXT NOT NULL\n);\n" +
		"CREATE INDEX test_books_title ON test_books (title);\n"
)

func TestAMigrationRunsOnceAndOnlyUp(t *testing.T) {
	t.Parallel()
	testkit.Empty(t, func(t *testing.T, d *db.DB) {
		folder := files("90010_shelves.sql", shelves, "90020_books.sql", books)
		for range 2 {
			if err := d.MigrateFrom(t.Context(), folder); err != nil {
				t.Fatal(err)
			}
		}
		write(t, d, func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_books (id, cover, title) VALUES ($1, $2, $3)`, 1, []byte{1}, "Gulistan")
			return err
		})
	})
}

func TestARoomMayAddAFileBelowThoseThatRan(t *testing.T) {
	t.Parallel()
	testkit.Empty(t, func(t *testing.T, d *db.DB) {
		folder := files("90020_books.sql", books)
		if err := d.MigrateFrom(t.Context(), folder); err != nil {
			t.Fatal(err)
		}
		folder["90010_shelves.sql"] = &fstest.MapFile{Data: []byte(shelves)}
		if err := d.MigrateFrom(t.Context(), folder); err != nil {
			t.Fatal(err)
		}
		if got := texts(t, d, `SELECT name FROM test_shelves`); len(got) != 0 {
			t.Fatal(got)
		}
	})
}

func TestAFileOfOneEngineIsReadByThatEngineAlone(t *testing.T) {
	t.Parallel()
	testkit.Empty(t, func(t *testing.T, d *db.DB) {
		folder := files(
			"90010_words.sqlite.sql", "-- +goose Up\nCREATE VIRTUAL TABLE test_words USING fts5 (word);\n",
			"90010_words.postgres.sql", "-- +goose Up\nCREATE TABLE test_words (word TEXT NOT NULL, found tsvector);\n",
		)
		if err := d.MigrateFrom(t.Context(), folder); err != nil {
			t.Fatal(err)
		}
		write(t, d, func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_words (word) VALUES ($1)`, "anar")
			return err
		})
	})
}

func TestAMigrationThatFailsLeavesNothing(t *testing.T) {
	t.Parallel()
	testkit.Empty(t, func(t *testing.T, d *db.DB) {
		bad := files("90010_shelves.sql", shelves+"CREATE TABEL oops (id BIGINT);\n")
		if err := d.MigrateFrom(t.Context(), bad); err == nil || !strings.Contains(err.Error(), "90010") {
			t.Fatal(err)
		}
		if err := d.MigrateFrom(t.Context(), files("90010_shelves.sql", shelves)); err != nil {
			t.Fatal(err)
		}
	})
}

func TestProcessesMayMigrateAtOnce(t *testing.T) {
	t.Parallel()
	testkit.Empty(t, func(t *testing.T, d *db.DB) {
		folder := files("90010_shelves.sql", shelves, "90020_books.sql", books)
		n := 3
		if d.Engine() == db.SQLite {
			n = 1 // the folder has one owner
		}
		for _, err := range together(n, func(int64) error { return d.MigrateFrom(t.Context(), folder) }) {
			if err != nil {
				t.Error(err)
			}
		}
	})
}

func TestADatabaseOfANewerProgramIsLeftAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		if err := d.MigrateFrom(t.Context(), later(t)); err != nil {
			t.Fatal(err)
		}
		if err := d.Migrate(t.Context()); !errors.Is(err, db.ErrNewer) {
			t.Fatal(err)
		}
	})
}

// later is the migrations as a newer program has them: one more.
func later(t *testing.T) fstest.MapFS {
	t.Helper()
	entries, err := fs.ReadDir(db.Migrations(), ".")
	if err != nil {
		t.Fatal(err)
	}
	folder := files("90010_shelves.sql", shelves)
	for _, entry := range entries {
		folder[entry.Name()] = &fstest.MapFile{Data: []byte("-- ran before")}
	}
	return folder
}

func TestAFileOfSomebodyElseIsLeftAlone(t *testing.T) {
	t.Parallel()
	d := opened(t, "sqlite::memory:")
	defer d.Close()
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(things)
		return err
	})
	if err := d.Migrate(t.Context()); !errors.Is(err, db.ErrForeign) {
		t.Fatal(err)
	}
	letter := filepath.Join(testkit.Folder(t), "letter.txt")
	if err := os.WriteFile(letter, []byte(strings.Repeat("Dear Sir. ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Open(t.Context(), "sqlite:"+letter); !errors.Is(err, db.ErrForeign) {
		t.Fatal(err)
	}
}

func TestEveryRoomsMigrationRunsOnAnEmptyDatabase(t *testing.T) {
	t.Parallel()
	testkit.Empty(t, func(t *testing.T, d *db.DB) {
		for range 2 {
			if err := d.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestNumbersPeopleSayHaveNoGapAndNoDouble(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		numbers := make([]int64, 60)
		together(60, func(i int64) error {
			return d.Deed(t.Context(), func(tx *db.Tx) (err error) {
				numbers[i] = 0
				said, err := tx.Number("case")
				if err != nil || i%3 == 0 {
					return errRefused
				}
				numbers[i] = said
				return nil
			})
		})
		slices.Sort(numbers)
		for i, n := range numbers[20:] {
			if n != int64(i+1) {
				t.Fatalf("the numbers are %v", numbers)
			}
		}
	})
}

func TestSpeakLeavesOtherWordsAlone(t *testing.T) {
	t.Parallel()
	said := db.Speak(db.PostgreSQL, "CREATE VIEW v AS SELECT CAST(a AS TEXT) FROM b; -- a TEXT\nALTER TABLE b ADD COLUMN c TEXT;")
	want := "CREATE VIEW v AS SELECT CAST(a AS TEXT) FROM b; -- a TEXT\nALTER TABLE b ADD COLUMN c TEXT COLLATE \"C\";"
	if said != want {
		t.Error(said)
	}
}
