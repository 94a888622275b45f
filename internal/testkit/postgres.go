package testkit

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib" // PostgreSQL

	"vaada/internal/db"
	"vaada/internal/ids"
)

// Server is the address of the PostgreSQL server on which tests may make
// databases; empty when there is none.
func Server() string { return os.Getenv("VAADA_TEST_POSTGRES") }

// PostgreSQLAddress is the address of a fresh migrated database that nobody
// has opened yet. It is dropped when the test is over.
func PostgreSQLAddress(t testing.TB) string {
	t.Helper()
	if Server() == "" {
		t.Fatal("this test needs PostgreSQL: set VAADA_TEST_POSTGRES")
	}
	template, err := postgresTemplate()
	if err != nil {
		t.Fatal(err)
	}
	name := databaseName()
	copied := "CREATE DATABASE " + name + " TEMPLATE " + template
	if err := administer(copied+" STRATEGY file_copy", copied); err != nil { // four times as fast, from PostgreSQL 15 on
		t.Fatal(err)
	}
	dropAfter(t, name)
	return addressOf(name)
}

// EmptyPostgreSQLAddress is the address of a fresh database without any table.
// It is dropped when the test is over.
func EmptyPostgreSQLAddress(t testing.TB) string {
	t.Helper()
	if Server() == "" {
		t.Fatal("this test needs PostgreSQL: set VAADA_TEST_POSTGRES")
	}
	name := databaseName()
	if err := makeEmpty(name); err != nil {
		t.Fatal(err)
	}
	dropAfter(t, name)
	return addressOf(name)
}

func databaseName() string { return "vaada_test_" + ids.New().String() }

func dropAfter(t testing.TB, name string) {
	t.Cleanup(func() {
		if err := administer("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
}

// postgresTemplate is the name of an empty database with every migration. It
// carries the hash of the migrations, so it is made once for all the test
// programs that share a server.
var postgresTemplate = sync.OnceValues(func() (string, error) {
	name, err := templateName()
	if err != nil {
		return "", err
	}
	pool, err := sql.Open("pgx", Server())
	if err != nil {
		return "", err
	}
	defer pool.Close()
	ctx := context.Background()
	conn, err := pool.Conn(ctx)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock(5201982)"); err != nil {
		return "", err
	}
	defer conn.ExecContext(ctx, "SELECT pg_advisory_unlock(5201982)")
	var there bool
	err = conn.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", name).Scan(&there)
	if err != nil || there {
		return name, err
	}
	return name, makeTemplate(ctx, conn, name)
})

// makeTemplate migrates under another name first: a template that is there is
// whole.
func makeTemplate(ctx context.Context, conn *sql.Conn, name string) error {
	draft := name + "_draft"
	if _, err := conn.ExecContext(ctx, "DROP DATABASE IF EXISTS "+draft+" WITH (FORCE)"); err != nil {
		return err
	}
	if err := makeEmpty(draft); err != nil {
		return err
	}
	d, err := db.Open(ctx, addressOf(draft))
	if err != nil {
		return err
	}
	if err := errors.Join(d.Migrate(ctx), d.Close()); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "ALTER DATABASE "+draft+" RENAME TO "+name)
	return err
}

// makeEmpty makes a database whose text follows Turkish rules where the server
// knows them: whatever relies on a server's locale fails there.
func makeEmpty(name string) error {
	create := "CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'"
	return administer(create+" LOCALE_PROVIDER icu ICU_LOCALE 'tr'", create)
}

func templateName() (string, error) {
	hash := sha256.New()
	err := fs.WalkDir(db.Migrations(), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(db.Migrations(), path)
		fmt.Fprintf(hash, "%s %d\n%s", path, len(content), db.Speak(db.PostgreSQL, string(content)))
		return err
	})
	return "vaada_template_" + hex.EncodeToString(hash.Sum(nil))[:16], err
}

// administer runs the first of the statements that the server understands.
func administer(statements ...string) error {
	pool, err := sql.Open("pgx", Server())
	if err != nil {
		return err
	}
	defer pool.Close()
	for _, statement := range statements {
		if _, err = pool.Exec(statement); err == nil {
			return nil
		}
	}
	return err
}

func addressOf(database string) string {
	address, err := url.Parse(Server())
	if err != nil || !strings.HasPrefix(address.Scheme, "postgres") {
		panic("VAADA_TEST_POSTGRES is not an address like postgres://user@host:port/postgres")
	}
	address.Path = "/" + database
	return address.String()
}
