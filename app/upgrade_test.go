package app_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

var update = flag.Bool("update", false, "make the database of this issue anew; those of landed issues never change")

// landed are the issues whose databases are kept, the one at work last.
var landed = []string{"issue-002", "issue-003", "issue-006"}

func kept(name string) string { return filepath.Join("..", "testdata", "upgrade", name) }

// Every database that ever landed is opened, migrated forward and walked on
// both engines: it is read as it was left, and its cases go on.
func TestEveryLandedDatabaseGoesOn(t *testing.T) {
	t.Parallel()
	if *update {
		makeDatabase(t, landed[len(landed)-1])
	}
	for _, issue := range landed {
		want := &summary{}
		content, err := os.ReadFile(kept(issue + ".json"))
		must(t, err)
		must(t, json.Unmarshal(content, want))
		t.Run(issue+" on SQLite", func(t *testing.T) {
			t.Parallel()
			walked(t, unpackSQLite(t, issue), want)
		})
		t.Run(issue+" on PostgreSQL", func(t *testing.T) {
			t.Parallel()
			if testkit.Server() == "" {
				t.Skip("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
			}
			walked(t, unpackPostgreSQL(t, issue), want)
		})
	}
}

// walked migrates a database, compares what it holds with what it held, and
// leads its cases on.
func walked(t *testing.T, address string, want *summary) {
	d, err := db.Open(t.Context(), address)
	must(t, err)
	defer d.Close()
	must(t, d.Migrate(t.Context()))
	got := summaryOf(t, d)
	if want.Firm == nil {
		got.Firm = nil
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("it is not what it was (- then, + now):\n%s", diff)
	}
	goesOn(t, d)
}

func makeDatabase(t *testing.T, issue string) {
	t.Helper()
	file := filepath.Join(testkit.Folder(t), "made.db")
	d, err := db.Open(t.Context(), "sqlite:"+file)
	must(t, err)
	must(t, d.Migrate(t.Context()))
	makePast(t, d)
	must(t, os.MkdirAll(kept(""), 0o755))
	copied := file + ".copy"
	must(t, d.Backup(t.Context(), copied))
	must(t, d.Close())
	pack(t, issue+".db.gz", func(w io.Writer) error {
		content, err := os.ReadFile(copied)
		if err == nil {
			_, err = w.Write(content)
		}
		return err
	})
	var text bytes.Buffer
	written := json.NewEncoder(&text)
	written.SetIndent("", "  ")
	must(t, written.Encode(summaryOf(t, opened(t, unpackSQLite(t, issue)))))
	must(t, os.WriteFile(kept(issue+".json"), text.Bytes(), 0o644))
	dump(t, issue)
}

func opened(t *testing.T, address string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), address)
	must(t, err)
	t.Cleanup(func() { d.Close() })
	return d
}

// dump makes the same past on PostgreSQL, as statements.
func dump(t *testing.T, issue string) {
	t.Helper()
	address := testkit.PostgreSQLAddress(t)
	makePast(t, opened(t, address))
	pack(t, issue+".sql.gz", func(w io.Writer) error {
		command := exec.CommandContext(t.Context(), "pg_dump", "--inserts", "--rows-per-insert=50", "--no-owner", "--no-privileges", "--no-comments", address)
		command.Stdout, command.Stderr = w, os.Stderr
		return command.Run()
	})
}

func pack(t *testing.T, name string, write func(io.Writer) error) {
	t.Helper()
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	must(t, err)
	must(t, write(w))
	must(t, w.Close())
	must(t, os.WriteFile(kept(name), packed.Bytes(), 0o644))
	t.Logf("%s has %d kB", name, packed.Len()>>10)
}

func unpack(t *testing.T, name string) []byte {
	t.Helper()
	file, err := os.Open(kept(name))
	must(t, err)
	defer file.Close()
	r, err := gzip.NewReader(file)
	must(t, err)
	content, err := io.ReadAll(r)
	must(t, err)
	return content
}

func unpackSQLite(t *testing.T, issue string) string {
	t.Helper()
	file := filepath.Join(testkit.Folder(t), "vaada.db")
	must(t, os.WriteFile(file, unpack(t, issue+".db.gz"), 0o600))
	return "sqlite:" + file
}

func unpackPostgreSQL(t *testing.T, issue string) string {
	t.Helper()
	address := testkit.EmptyPostgreSQLAddress(t)
	var statements strings.Builder
	for _, line := range strings.SplitAfter(string(unpack(t, issue+".sql.gz")), "\n") {
		if !strings.HasPrefix(line, `\`) { // for psql alone
			statements.WriteString(line)
		}
	}
	conn, err := pgx.Connect(t.Context(), address)
	must(t, err)
	defer conn.Close(t.Context())
	_, err = conn.PgConn().Exec(t.Context(), statements.String()).ReadAll()
	must(t, err)
	return address
}
