package db_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// tampered is a dump with a text in it replaced by another that is no longer.
func tampered(t *testing.T, change func(archive string) (old, sly string)) (file string, m db.Moment) {
	t.Helper()
	d := testkit.PostgreSQL(t)
	write(t, d, func(tx *db.Tx) error {
		if _, err := tx.Exec(`CREATE TABLE padding (` + strings.Repeat("a", 60) + ` text, ` + strings.Repeat("b", 60) + ` text, ` +
			strings.Repeat("c", 60) + ` text, ` + strings.Repeat("d", 60) + ` text)`); err != nil {
			return err
		}
		_, err := tx.Number("case")
		return err
	})
	var archive bytes.Buffer
	m, err := d.Dump(t.Context(), "", &archive)
	if err != nil {
		t.Fatal(err)
	}
	old, sly := change(archive.String())
	if len(sly) > len(old) || !strings.Contains(archive.String(), old) {
		t.Fatalf("%q does not fit into %q", sly, old)
	}
	file = filepath.Join(testkit.Folder(t), "dump")
	text := strings.ReplaceAll(archive.String(), old, sly+strings.Repeat(" ", len(old)-len(sly)))
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file, m
}

// between cuts a text out of another.
func between(t *testing.T, text, from, until string) string {
	t.Helper()
	at := strings.Index(text, from)
	if at < 0 {
		t.Fatalf("no %q", from)
	}
	return text[at : at+strings.Index(text[at:], until)+len(until)]
}

// What a dump says its table is made by is run by pg_restore as it stands, with
// whatever comes after it. None of it runs here.
func TestWhatATableIsMadeByInADumpDoesNotRun(t *testing.T) {
	t.Parallel()
	onPostgreSQL(t)
	touched := filepath.Join(testkit.Folder(t), "touched")
	file, m := tampered(t, func(archive string) (string, string) {
		return between(t, archive, "CREATE TABLE public.padding", ");\n"),
			"CREATE TABLE public.sly (a int); COPY public.sly FROM PROGRAM 'echo 1; touch " + touched + "';"
	})
	address := testkit.EmptyPostgreSQLAddress(t)
	if err := db.Undump(t.Context(), address, "", file, m); err != nil {
		t.Errorf("what is ours is not restored: %v", err)
	}
	if number := counts(t, address); number != 2 {
		t.Errorf("it goes on with %d", number)
	}
	d := opened(t, address)
	defer d.Close()
	held, err := d.Moment(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range []string{"sly", "padding"} {
		if _, there := held.Rows[table]; there {
			t.Errorf("%s came along", table)
		}
	}
	if _, err := os.Stat(touched); !errors.Is(err, os.ErrNotExist) {
		t.Error("a program of the dump ran on the server")
	}
}

// So is what it says its rows are copied by.
func TestWhatRowsAreCopiedByInADumpDoesNotRun(t *testing.T) {
	t.Parallel()
	onPostgreSQL(t)
	touched := filepath.Join(testkit.Folder(t), "touched")
	for name, sly := range map[string]string{
		"a program": "COPY public.db_numbers FROM PROGRAM 'touch " + touched + "; echo';",
		"a table":   "CREATE TABLE public.sly AS SELECT 1;",
		"two":       "CREATE TABLE public.sly AS SELECT 1;\nCOPY public.padding (a) FROM stdin;\n",
	} {
		file, m := tampered(t, func(archive string) (string, string) {
			return between(t, archive, "COPY public.padding (", "FROM stdin;\n"), sly
		})
		address := testkit.EmptyPostgreSQLAddress(t)
		err := db.Undump(t.Context(), address, "", file, m)
		if name != "two" && !errors.Is(err, db.ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
		d := opened(t, address)
		held, lost := d.Moment(t.Context())
		if lost != nil {
			t.Fatal(lost)
		}
		if _, there := held.Rows["sly"]; there || err != nil && len(held.Rows) > 0 {
			t.Errorf("%s: left are %v", name, held.Rows)
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := os.Stat(touched); !errors.Is(err, os.ErrNotExist) {
		t.Error("a program of the dump ran on the server")
	}
}

// Indexes and what refers from table to table are made again as they were.
func TestARestoredDatabaseIsBuiltAsItWas(t *testing.T) {
	t.Parallel()
	onPostgreSQL(t)
	file, m := dumped(t)
	address := testkit.EmptyPostgreSQLAddress(t)
	if err := db.Undump(t.Context(), address, "", file, m); err != nil {
		t.Fatal(err)
	}
	built := func(d *db.DB) []string {
		return texts(t, d, `SELECT pg_get_indexdef(indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
			WHERE c.relnamespace = current_schema()::regnamespace
			UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
			WHERE connamespace = current_schema()::regnamespace
			UNION ALL SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || COALESCE(collation_name, '') || ' ' || COALESCE(column_default, '')
			FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1`)
	}
	restored, migrated := opened(t, address), testkit.PostgreSQL(t)
	defer restored.Close()
	got, want := built(restored), built(migrated)
	if len(want) < 100 || strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("it is built as %d, not %d", len(got), len(want))
	}
	if err := restored.Migrate(t.Context()); err != nil {
		t.Error(err)
	}
}
