// Package testkit gives a test what every test needs: a migrated database of
// its own on each engine, and a clock that it holds in its hand.
package testkit

import (
	"path/filepath"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// Hand is a clock that stands at Monday 2 November 2026, 09:00 in Karachi
// (04:00 UTC), until the test moves it.
func Hand() *now.Hand {
	return now.NewHand(time.Date(2026, time.November, 2, 4, 0, 0, 0, time.UTC))
}

// Keys are the keys to the secrets of all tests' databases.
func Keys() *secret.Keys { return secret.Demo() }

// DB runs a test on each engine, as the subtests "sqlite" and "postgres", each
// time on a fresh database that has every migration. PostgreSQL takes part
// when VAADA_TEST_POSTGRES holds the address of a server on which the test may
// make databases.
func DB(t *testing.T, run func(t *testing.T, d *db.DB)) {
	t.Helper()
	t.Run(string(db.SQLite), func(t *testing.T) { run(t, SQLite(t)) })
	if Server() == "" {
		t.Log("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
		return
	}
	t.Run(string(db.PostgreSQL), func(t *testing.T) { run(t, PostgreSQL(t)) })
}

// Empty runs a test as DB does, on databases without any table.
func Empty(t *testing.T, run func(t *testing.T, d *db.DB)) {
	t.Helper()
	t.Run(string(db.SQLite), func(t *testing.T) {
		run(t, open(t, "sqlite:"+filepath.Join(Folder(t), "vaada.db")))
	})
	if Server() == "" {
		t.Log("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
		return
	}
	t.Run(string(db.PostgreSQL), func(t *testing.T) { run(t, open(t, EmptyPostgreSQLAddress(t))) })
}

// Another is one more fresh migrated database, on the engine of d.
func Another(t testing.TB, d *db.DB) *db.DB {
	t.Helper()
	if d.Engine() == db.PostgreSQL {
		return PostgreSQL(t)
	}
	return SQLite(t)
}

// SQLite is a fresh migrated database, gone when the test is over.
func SQLite(t testing.TB) *db.DB {
	t.Helper()
	return open(t, SQLiteAddress(t))
}

// PostgreSQL is a fresh migrated database on the server of the tests, gone
// when the test is over. It needs Server.
func PostgreSQL(t testing.TB) *db.DB {
	t.Helper()
	return open(t, PostgreSQLAddress(t))
}

func open(t testing.TB, address string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}
