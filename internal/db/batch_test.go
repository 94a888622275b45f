package db_test

import (
	"errors"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// inOneBatch lets n deeds gather behind a first one, so that they share a
// batch of the SQLite writer.
func inOneBatch(t *testing.T, d *db.DB, n int, deed func(i int64) error) []error {
	t.Helper()
	held, free := make(chan struct{}), make(chan struct{})
	first := make(chan error, 1)
	go func() {
		first <- d.Deed(t.Context(), func(*db.Tx) error { close(held); <-free; return nil })
	}()
	<-held
	var begun atomic.Int64
	go func() {
		for begun.Load() < int64(n) {
			runtime.Gosched()
		}
		time.Sleep(20 * time.Millisecond)
		close(free)
	}()
	answers := together(n, func(i int64) error {
		begun.Add(1)
		return deed(i)
	})
	if err := <-first; err != nil {
		t.Fatal(err)
	}
	return answers
}

func withThings(t *testing.T) *db.DB {
	t.Helper()
	t.Parallel()
	d := testkit.SQLite(t)
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(things)
		return err
	})
	return d
}

func TestWhenTheEngineEndsABatchTheOthersRunAgain(t *testing.T) {
	d := withThings(t)
	var runs, again atomic.Int64
	answers := inOneBatch(t, d, 20, func(i int64) error {
		mine := 0
		return d.Deed(t.Context(), func(tx *db.Tx) error {
			if mine++; mine == 2 {
				again.Add(1)
			}
			if err := insert(i)(tx); err != nil {
				return err
			}
			if runs.Add(1) == 10 { // as disk full does, from inside the engine
				_, err := tx.Exec(`ROLLBACK`)
				return err
			}
			return nil
		})
	})
	if i := slices.IndexFunc(answers, func(err error) bool { return err != nil }); i >= 0 {
		t.Fatalf("deed %d: %v", i, answers[i])
	}
	if kept := column[int64](t, d, `SELECT id FROM test_things`); len(kept) != 20 {
		t.Fatalf("%d of 20 are kept", len(kept))
	}
	if again.Load() < 2 {
		t.Fatalf("%d deeds ran again: they did not share a batch", again.Load())
	}
}

func TestADeedThatAlwaysEndsItsBatchIsRefusedAlone(t *testing.T) {
	d := withThings(t)
	answers := inOneBatch(t, d, 20, func(i int64) error {
		return d.Deed(t.Context(), func(tx *db.Tx) error {
			if err := insert(i)(tx); err != nil {
				return err
			}
			if i == 7 {
				_, _ = tx.Exec(`ROLLBACK`)
			}
			return nil
		})
	})
	for i, err := range answers {
		if (err != nil) != (i == 7) {
			t.Errorf("deed %d: %v", i, err)
		}
	}
	if kept := column[int64](t, d, `SELECT id FROM test_things`); len(kept) != 19 || slices.Contains(kept, 7) {
		t.Fatalf("kept are %v", kept)
	}
}

func TestAFullDiskRefusesOnlyWhatDoesNotFit(t *testing.T) {
	d := withThings(t)
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(`CREATE TABLE test_bodies (id BIGINT PRIMARY KEY, body BLOB NOT NULL)`)
		return err
	})
	var pages int64
	write(t, d, func(tx *db.Tx) error { return tx.Row(`PRAGMA page_count`).Scan(&pages) })
	write(t, d, func(tx *db.Tx) error {
		var most int64 // the pragma takes no parameter
		return tx.Row(`PRAGMA max_page_count = ` + decimal(pages+20)).Scan(&most)
	})
	answers := inOneBatch(t, d, 20, func(i int64) error {
		return d.Deed(t.Context(), func(tx *db.Tx) error {
			size := 10
			if i%5 == 0 {
				size = 1 << 20
			}
			_, err := tx.Exec(`INSERT INTO test_bodies (id, body) VALUES ($1, $2)`, i, make([]byte, size))
			return err
		})
	})
	for i, err := range answers {
		if (err != nil) != (i%5 == 0) {
			t.Errorf("deed %d: %v", i, err)
		}
	}
	if kept := column[int64](t, d, `SELECT id FROM test_bodies`); len(kept) != 16 {
		t.Fatalf("kept are %v", kept)
	}
}

func TestADeedThatEndsItsGoroutineEndsNoOther(t *testing.T) {
	d := withThings(t)
	answers := inOneBatch(t, d, 20, func(i int64) (err error) {
		done := make(chan struct{})
		err = errRefused
		go func() {
			defer close(done)
			err = d.Deed(t.Context(), func(tx *db.Tx) error {
				if i == 3 {
					runtime.Goexit() // as t.FailNow does
				}
				return insert(i)(tx)
			})
		}()
		<-done
		return err
	})
	for i, err := range answers {
		if i == 3 && !errors.Is(err, errRefused) || i != 3 && err != nil {
			t.Errorf("deed %d: %v", i, err)
		}
	}
}

func TestTheWriterWaitsForTheDisk(t *testing.T) {
	t.Parallel()
	d := testkit.SQLite(t)
	write(t, d, func(tx *db.Tx) error {
		for pragma, want := range map[string]string{"synchronous": "2", "journal_mode": "wal", "foreign_keys": "1"} {
			var got string
			if err := tx.Row(`PRAGMA ` + pragma).Scan(&got); err != nil || got != want {
				t.Errorf("%s is %s, %v", pragma, got, err)
			}
		}
		return nil
	})
}

func TestRowsThatADeedLeftOpenHoldNobodyBack(t *testing.T) {
	t.Parallel()
	d := testkit.SQLite(t)
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(things)
		return err
	})
	for id := int64(1); id < 5; id++ {
		func() {
			defer func() { _ = recover() }()
			_ = d.Deed(t.Context(), func(tx *db.Tx) error {
				rows, err := tx.Rows(`INSERT INTO test_things (id) VALUES ($1), ($2) RETURNING id`, id, -id)
				if err != nil || id%2 == 0 || !rows.Next() {
					return err
				}
				panic("in the middle of the rows")
			})
		}()
	}
	write(t, d, insert(9))
	if kept := column[int64](t, d, `SELECT id FROM test_things ORDER BY id`); !slices.Equal(kept, []int64{-4, -2, 2, 4, 9}) {
		t.Errorf("kept are %v", kept)
	}
}
