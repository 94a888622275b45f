package db_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
)

// dumped is a dump of a database that has counted to three, with what it holds.
func dumped(t *testing.T) (file string, m db.Moment) {
	t.Helper()
	d := testkit.PostgreSQL(t)
	write(t, d, func(tx *db.Tx) error {
		for range 3 {
			if _, err := tx.Number("case"); err != nil {
				return err
			}
		}
		return nil
	})
	var archive bytes.Buffer
	m, err := d.Dump(t.Context(), "", &archive)
	if err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(testkit.Folder(t), "dump")
	if err := os.WriteFile(file, archive.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return file, m
}

func onPostgreSQL(t *testing.T) {
	t.Helper()
	if testkit.Server() == "" {
		t.Skip("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
	}
}

// counts says to which number a database counts next.
func counts(t *testing.T, address string) (number int64) {
	t.Helper()
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	write(t, d, func(tx *db.Tx) (err error) {
		number, err = tx.Number("case")
		return err
	})
	return number
}

func TestADumpFillsAnEmptyDatabaseAndNoOther(t *testing.T) {
	t.Parallel()
	onPostgreSQL(t)
	file, m := dumped(t)
	if m.Engine != db.PostgreSQL || m.Migration != db.Newest() || m.Rows["db_numbers"] != 1 {
		t.Errorf("it holds %+v", m)
	}
	address := testkit.EmptyPostgreSQLAddress(t)
	if err := db.Undump(t.Context(), address, "", file, m); err != nil {
		t.Fatal(err)
	}
	if number := counts(t, address); number != 4 {
		t.Errorf("it goes on with %d", number)
	}
	if err := db.Undump(t.Context(), address, "", file, m); !errors.Is(err, db.ErrFilled) {
		t.Errorf("into a filled one: %v", err)
	}
}

func TestADumpThatIsTornOrLacksRowsLeavesNothing(t *testing.T) {
	t.Parallel()
	onPostgreSQL(t)
	file, m := dumped(t)
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	torn := file + ".torn"
	if err := os.WriteFile(torn, content[:len(content)-2000], 0o600); err != nil {
		t.Fatal(err)
	}
	address := testkit.EmptyPostgreSQLAddress(t)
	if err := db.Undump(t.Context(), address, "", torn, m); err == nil {
		t.Error("a torn one was restored")
	}
	m.Rows["db_numbers"]++
	if err := db.Undump(t.Context(), address, "", file, m); !errors.Is(err, db.ErrDamaged) {
		t.Errorf("one that lacks a row: %v", err)
	}
	m.Rows["db_numbers"]--
	if err := db.Undump(t.Context(), address, "", file, m); err != nil {
		t.Errorf("what was restored by half is in the way: %v", err)
	}
}

// A dump brings tables, and no program that would run in the server.
func TestADumpBringsNoProgramAlong(t *testing.T) {
	t.Parallel()
	onPostgreSQL(t)
	d := testkit.PostgreSQL(t)
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(`CREATE FUNCTION sly() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.last := 1000; RETURN NEW; END'`)
		if err == nil {
			_, err = tx.Exec(`CREATE TRIGGER sly BEFORE INSERT ON db_numbers FOR EACH ROW EXECUTE FUNCTION sly()`)
		}
		return err
	})
	var archive bytes.Buffer
	m, err := d.Dump(t.Context(), "", &archive)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(testkit.Folder(t), "dump")
	if err := os.WriteFile(file, archive.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	address := testkit.EmptyPostgreSQLAddress(t)
	if err := db.Undump(t.Context(), address, "", file, m); err != nil {
		t.Fatal(err)
	}
	if number := counts(t, address); number != 1 {
		t.Errorf("the sly one came along: it goes on with %d", number)
	}
}

func TestADatabaseIsExchangedWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	onPostgreSQL(t)
	file, m := dumped(t)
	address := testkit.PostgreSQLAddress(t)
	fresh, kept := "vaada_test_"+ids.New().String(), "vaada_test_"+ids.New().String()
	t.Cleanup(func() {
		for _, name := range []string{fresh, kept} {
			if err := db.Drop(context.Background(), testkit.Server(), name); err != nil {
				t.Error(err)
			}
		}
	})
	beside, err := db.Beside(t.Context(), address, fresh)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Undump(t.Context(), beside, "", file, m); err != nil {
		t.Fatal(err)
	}
	served, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Exchange(t.Context(), address, fresh, kept); !errors.Is(err, db.ErrInUse) {
		t.Errorf("while it is served: %v", err)
	}
	if err := served.Close(); err != nil {
		t.Fatal(err)
	}
	if err := db.Exchange(t.Context(), address, fresh, kept); err != nil {
		t.Fatal(err)
	}
	if number := counts(t, address); number != 4 {
		t.Errorf("the restored one goes on with %d", number)
	}
	if number := counts(t, strings.Replace(beside, fresh, kept, 1)); number != 1 {
		t.Errorf("the old one goes on with %d", number)
	}
}

func TestMissingAndOldToolsAreTold(t *testing.T) {
	t.Parallel()
	onPostgreSQL(t)
	d := testkit.PostgreSQL(t)
	folder := testkit.Folder(t)
	if _, err := d.Dump(t.Context(), db.Tools(folder), &bytes.Buffer{}); !errors.Is(err, db.ErrNoTools) {
		t.Errorf("missing: %v", err)
	}
	script := "#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n"
	if err := os.WriteFile(filepath.Join(folder, "pg_dump"), []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Dump(t.Context(), db.Tools(folder), &bytes.Buffer{}); !errors.Is(err, db.ErrOldTools) {
		t.Errorf("old: %v", err)
	}
}
