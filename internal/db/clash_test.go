package db_test

import (
	"errors"
	"slices"
	"sync"
	"testing"

	"vaada/internal/db"
)

// FOR UPDATE is PostgreSQL's alone. Both engines guard a row by the state that
// it is updated from: of all who saw the same state, one wins.
func TestOfAllWhoSawTheSameStateOneWins(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, insert(1))
		errLate := errors.New("late")
		answers := together(32, func(i int64) error {
			return d.Deed(t.Context(), func(tx *db.Tx) error {
				rows, err := tx.Exec(`UPDATE test_things SET id = $1 WHERE id = $2`, 100+i, 1)
				if err == nil && rows == 0 {
					return errLate
				}
				return err
			})
		})
		won := 0
		for _, err := range answers {
			if err == nil {
				won++
			} else if !errors.Is(err, errLate) {
				t.Error(err)
			}
		}
		if won != 1 {
			t.Errorf("%d won", won)
		}
	}, things)
}

func TestAfterItsFirstFailedStatementADeedOnlyFails(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, insert(1))
		err := d.Deed(t.Context(), func(tx *db.Tx) error {
			if err := insert(2)(tx); err != nil {
				t.Error(err)
			}
			if err := insert(1)(tx); !db.Doubled(err) {
				t.Errorf("a double is told as %v", err)
			}
			if err := insert(3)(tx); !errors.Is(err, db.ErrFailed) {
				t.Errorf("Exec after a failure: %v", err)
			}
			var id int64
			if err := tx.Row(`SELECT id FROM test_things`).Scan(&id); !errors.Is(err, db.ErrFailed) {
				t.Errorf("Row after a failure: %v", err)
			}
			if _, err := tx.Rows(`SELECT id FROM test_things`); !errors.Is(err, db.ErrFailed) {
				t.Errorf("Rows after a failure: %v", err)
			}
			return nil // kept to itself
		})
		if !db.Doubled(err) {
			t.Errorf("the deed says %v", err)
		}
		if kept := column[int64](t, d, `SELECT id FROM test_things`); !slices.Equal(kept, []int64{1}) {
			t.Errorf("kept are %v", kept)
		}
	}, things)
}

func TestAClashIsForeseenNotCaught(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		var rows [2]int64
		write(t, d, func(tx *db.Tx) (err error) {
			for i := range rows {
				rows[i], err = tx.Exec(`INSERT INTO test_things (id) VALUES ($1) ON CONFLICT (id) DO NOTHING`, 5)
				if err != nil {
					return err
				}
			}
			return nil
		})
		if rows != [2]int64{1, 0} {
			t.Error(rows)
		}
	}, things)
}

// On PostgreSQL such deeds deadlock: one is ended by the server and runs again.
func TestDeedsThatWaitForEachOtherAreAllKept(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, insert(1))
		write(t, d, insert(2))
		var both sync.WaitGroup
		both.Add(2)
		answers := together(2, func(i int64) error {
			first := true
			return d.Deed(t.Context(), func(tx *db.Tx) error {
				touch := func(id int64) error {
					_, err := tx.Exec(`UPDATE test_things SET id = id WHERE id = $1`, id)
					return err
				}
				err := touch(1 + i)
				if first && d.Engine() == db.PostgreSQL {
					first = false
					both.Done()
					both.Wait() // until each holds what the other wants
				}
				return errors.Join(err, touch(2-i))
			})
		})
		if err := errors.Join(answers...); err != nil {
			t.Fatal(err)
		}
	}, things)
}
