package db_test

import (
	"compress/gzip"
	"database/sql"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// copyOf is a SQLite file as our migrations make it, changed by somebody else.
func copyOf(t *testing.T, statements ...string) string {
	t.Helper()
	d, err := db.Open(t.Context(), "sqlite:"+filepath.Join(testkit.Folder(t), "ours.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if err := d.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(testkit.Folder(t), "copy.db")
	if err := db.Snapshot(t.Context(), d.Path(), file); err != nil {
		t.Fatal(err)
	}
	does(t, file, statements...)
	return file
}

func does(t *testing.T, file string, statements ...string) {
	t.Helper()
	pool, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	pool.SetMaxOpenConns(1)
	for _, each := range statements {
		if _, err := pool.ExecContext(t.Context(), each); err != nil {
			t.Fatalf("%s: %v", each, err)
		}
	}
}

// objects names what a file holds.
func objects(t *testing.T, file string) (names []string) {
	t.Helper()
	pool, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	rows, err := pool.QueryContext(t.Context(), `SELECT type || ' ' || name FROM sqlite_schema ORDER BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	return names
}

func TestWhatSomebodyAddedToACopyIsTakenOut(t *testing.T) {
	t.Parallel()
	ours := objects(t, copyOf(t))
	for name, added := range map[string][]string{
		"a trigger":                            {`CREATE TRIGGER kind AFTER INSERT ON journal_entries BEGIN UPDATE people_holdings SET role = 'manager'; DELETE FROM journal_entries WHERE id = new.id; END`},
		"a trigger on the rows of the search":  {`CREATE TRIGGER words BEFORE UPDATE ON search_words_data BEGIN DELETE FROM casework_cases; END`},
		"a view":                               {`CREATE VIEW report_all AS SELECT * FROM people_passwords`},
		"a view that writes":                   {`CREATE VIEW people_all AS SELECT 1 AS id`, `CREATE TRIGGER writes INSTEAD OF INSERT ON people_all BEGIN DELETE FROM people_staff; END`},
		"a table":                              {`CREATE TABLE mine (a, b UNIQUE)`, `INSERT INTO mine VALUES (1, 2)`},
		"a table that is made up of a program": {`CREATE VIRTUAL TABLE mine USING fts5 (a)`, `INSERT INTO mine VALUES ('x')`},
		"an index":                             {`CREATE UNIQUE INDEX one_only ON people_staff (office)`},
		"an index less":                        {`DROP INDEX journal_seals_hash`},
		"an index that is another":             {`DROP INDEX journal_seals_hash`, `CREATE UNIQUE INDEX journal_seals_hash ON journal_seals (previous)`},
		"notes on its tables":                  {`ANALYZE`},
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			file := copyOf(t, added...)
			if err := db.Cleanse(t.Context(), file); err != nil {
				t.Fatal(err)
			}
			left := slices.DeleteFunc(objects(t, file), func(name string) bool { return strings.HasPrefix(name, "table sqlite_stat") })
			if !slices.Equal(left, ours) {
				t.Errorf("left are %v", slices.DeleteFunc(left, func(name string) bool { return slices.Contains(ours, name) }))
			}
			if err := db.Check(t.Context(), file); err != nil {
				t.Error(err)
			}
		})
	}
}

// A table of ours that is another than we make is refused: nobody knows what it
// does with what is written to it.
func TestATableThatIsNotAsWeMakeItIsRefused(t *testing.T) {
	t.Parallel()
	schema := func(what, from, to string) []string {
		return []string{
			`PRAGMA writable_schema = ON`,
			`UPDATE sqlite_schema SET sql = replace(sql, '` + from + `', '` + to + `') WHERE name = '` + what + `'`,
			`PRAGMA writable_schema = RESET`,
		}
	}
	for name, done := range map[string][]string{
		"a default":           schema("journal_entries", "reason TEXT NOT NULL", "reason TEXT NOT NULL DEFAULT (randomblob(9))"),
		"a check":             schema("journal_entries", "reason TEXT NOT NULL", "reason TEXT NOT NULL CHECK (verb <> ''revoked'')"),
		"an order":            schema("people_staff", "email TEXT", "email TEXT COLLATE NOCASE"),
		"a table less":        {`DROP TABLE journal_keys`},
		"a view in its place": {`DROP TABLE journal_keys`, `CREATE VIEW journal_keys AS SELECT 1 AS number, '' AS id, '' AS sealed, 0 AS made`},
		"a column more":       {`ALTER TABLE journal_keys ADD COLUMN more TEXT`},
		"a past of its own":   {`INSERT INTO db_migrations (version_id, is_applied) VALUES (2, 1)`},
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			file := copyOf(t, done...)
			if err := db.Cleanse(t.Context(), file); !errors.Is(err, db.ErrDamaged) {
				t.Errorf("it answers %v", err)
			}
		})
	}
}

// What programs of before left is as their migrations make it.
func TestDatabasesOfBeforeAreOurs(t *testing.T) {
	t.Parallel()
	kept, err := filepath.Glob("../../testdata/upgrade/*.db.gz")
	if err != nil || len(kept) == 0 {
		t.Fatal(kept, err)
	}
	for _, each := range kept {
		packed, err := os.Open(each)
		if err != nil {
			t.Fatal(err)
		}
		defer packed.Close()
		plain, err := gzip.NewReader(packed)
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(plain)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(testkit.Folder(t), "before.db")
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}
		before := objects(t, file)
		if err := db.Cleanse(t.Context(), file); err != nil {
			t.Errorf("%s: %v", each, err)
		}
		if after := objects(t, file); !slices.Equal(after, before) {
			t.Errorf("%s: %d things became %d", each, len(before), len(after))
		}
	}
}
