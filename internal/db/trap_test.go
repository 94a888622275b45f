package db_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

func TestATruthIsZeroOrOne(t *testing.T) {
	type flag bool
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_flags (yes, no, own) VALUES ($1, $2, $3)`, true, false, flag(true))
			return err
		})
		read(t, d, func(tx *db.Tx) error {
			var yes, no, own, there bool
			err := tx.Row(`SELECT yes, no, own, EXISTS (SELECT 1 FROM test_flags WHERE yes = $1) FROM test_flags`, true).
				Scan(&yes, &no, &own, &there)
			if !yes || no || !own || !there {
				t.Error(yes, no, own, there)
			}
			return err
		})
	}, `CREATE TABLE test_flags (yes BIGINT NOT NULL, no BIGINT NOT NULL, own BIGINT NOT NULL)`)
}

func TestNumbersKeepAllTheirBits(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		whole := []int64{math.MinInt64, -1, 0, math.MaxInt32 + 1, math.MaxInt64}
		for i, n := range whole {
			write(t, d, func(tx *db.Tx) error {
				_, err := tx.Exec(`INSERT INTO test_numbers (id, whole, part) VALUES ($1, $2, $3)`, i, n, 0.1+0.2)
				return err
			})
		}
		if got := column[int64](t, d, `SELECT whole FROM test_numbers ORDER BY id`); !slices.Equal(got, whole) {
			t.Errorf("whole numbers: %v", got)
		}
		write(t, d, insert(math.MaxInt64))
		write(t, d, insert(math.MinInt64))
		if got := column[int64](t, d, `SELECT id FROM test_things ORDER BY id`); !slices.Equal(got, []int64{math.MinInt64, math.MaxInt64}) {
			t.Errorf("ids: %v", got)
		}
		if got := column[float64](t, d, `SELECT part FROM test_numbers WHERE part = $1`, 0.1+0.2); len(got) != len(whole) || got[0] != 0.1+0.2 {
			t.Errorf("parts: %v", got)
		}
		if got := column[int64](t, d, `SELECT SUM(id) FROM test_numbers`); got[0] != 10 {
			t.Errorf("the sum: %v", got)
		}
		if got := column[int64](t, d, `SELECT 7 / 2`); got[0] != 3 {
			t.Errorf("7 / 2 is %v", got)
		}
	}, `CREATE TABLE test_numbers (id BIGINT PRIMARY KEY, whole BIGINT NOT NULL, part DOUBLE PRECISION NOT NULL)`, things)
}

func TestNoRowIsNoFailure(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error {
			var id int64
			if err := tx.Row(`SELECT id FROM test_things`).Scan(&id); !errors.Is(err, db.ErrNone) {
				t.Errorf("none is told as %v", err)
			}
			return insert(1)(tx)
		})
	}, things)
}

func TestARowWithoutItsParentIsRefused(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_parts (thing) VALUES ($1)`, 404)
			return err
		})
		if err == nil || !strings.Contains(strings.ToLower(err.Error()), "foreign key") {
			t.Error(err)
		}
	}, things, `CREATE TABLE test_parts (thing BIGINT NOT NULL REFERENCES test_things (id))`)
}

func TestParametersMayComeTwiceAndInAnyOrder(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_pairs (a, b, c) VALUES ($2, $1, $2)`, "one", "two")
			return err
		})
		if got := texts(t, d, `SELECT a || b || c FROM test_pairs`); got[0] != "twoonetwo" {
			t.Error(got)
		}
	}, `CREATE TABLE test_pairs (a TEXT NOT NULL, b TEXT NOT NULL, c TEXT NOT NULL)`)
}

// A PostgreSQL connection answers one query at a time, so no room relies on it;
// but a statement that SQLite remembers must not be lent twice.
func TestARememberedStatementIsLentOnce(t *testing.T) {
	t.Parallel()
	d := testkit.SQLite(t)
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(things)
		return errors.Join(err, insert(1)(tx), insert(2)(tx))
	})
	read(t, d, func(tx *db.Tx) error {
		first := tx.Row(`SELECT id FROM test_things WHERE id >= $1`, 1)
		second := tx.Row(`SELECT id FROM test_things WHERE id >= $1`, 2)
		var one, two int64
		if err := errors.Join(second.Scan(&two), first.Scan(&one)); err != nil {
			return err
		}
		if one != 1 || two != 2 {
			t.Error(one, two)
		}
		return nil
	})
}
