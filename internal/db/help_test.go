package db_test

import (
	"database/sql"
	"slices"
	"strconv"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// onBoth runs a test on each engine with the tables of the statements.
func onBoth(t *testing.T, run func(t *testing.T, d *db.DB), tables ...string) {
	t.Helper()
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error {
			for _, table := range tables {
				if _, err := tx.Exec(db.Speak(d.Engine(), table)); err != nil {
					return err
				}
			}
			return nil
		})
		run(t, d)
	})
}

func write(t *testing.T, d *db.DB, do func(*db.Tx) error) {
	t.Helper()
	if err := d.Deed(t.Context(), do); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, d *db.DB, see func(*db.Tx) error) {
	t.Helper()
	if err := d.Look(t.Context(), see); err != nil {
		t.Fatal(err)
	}
}

// texts are the answers of a query for one column of text.
func texts(t *testing.T, d *db.DB, query string, args ...any) []string {
	t.Helper()
	return column[string](t, d, query, args...)
}

func column[T any](t *testing.T, d *db.DB, query string, args ...any) (all []T) {
	t.Helper()
	read(t, d, func(tx *db.Tx) (err error) {
		all, err = db.Collect(tx, func(rows *sql.Rows) (one T, err error) {
			return one, rows.Scan(&one)
		}, query, args...)
		return err
	})
	return all
}

func insert(id int64) func(*db.Tx) error {
	return func(tx *db.Tx) error {
		_, err := tx.Exec(`INSERT INTO test_things (id) VALUES ($1)`, id)
		return err
	}
}

const things = `CREATE TABLE test_things (id BIGINT PRIMARY KEY)`

func backward(texts []string) []string {
	turned := slices.Clone(texts)
	slices.Reverse(turned)
	return turned
}

func decimal(n int64) string { return strconv.FormatInt(n, 10) }
