package db_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"vaada/internal/db"
)

var errRefused = errors.New("refused")

// together runs n deeds at once and gives their answers.
func together(n int, deed func(i int64) error) []error {
	answers := make([]error, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { answers[i] = deed(int64(i)) })
	}
	all.Wait()
	return answers
}

func TestDeedsTogetherAreAllKept(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		for i, err := range together(64, func(i int64) error { return d.Deed(t.Context(), insert(i)) }) {
			if err != nil {
				t.Errorf("deed %d: %v", i, err)
			}
		}
		if kept := column[int64](t, d, `SELECT id FROM test_things`); len(kept) != 64 {
			t.Fatalf("%d of 64 are kept", len(kept))
		}
	}, things)
}

func TestAFailingDeedFailsAlone(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		var committed atomic.Int64
		answers := together(64, func(i int64) error {
			return d.Deed(t.Context(), func(tx *db.Tx) error {
				tx.OnCommit(func() { committed.Add(1) })
				if err := insert(i)(tx); err != nil {
					return err
				}
				switch i % 4 {
				case 1:
					return errRefused
				case 2:
					return insert(i)(tx) // the same row again
				}
				return nil
			})
		})
		for i, err := range answers {
			switch i % 4 {
			case 1:
				if !errors.Is(err, errRefused) {
					t.Errorf("deed %d: %v", i, err)
				}
			case 2:
				if !db.Doubled(err) {
					t.Errorf("deed %d: %v", i, err)
				}
			default:
				if err != nil {
					t.Errorf("deed %d: %v", i, err)
				}
			}
		}
		kept := column[int64](t, d, `SELECT id FROM test_things ORDER BY id`)
		if len(kept) != 32 || slices.ContainsFunc(kept, func(id int64) bool { return id%4 == 1 || id%4 == 2 }) {
			t.Fatalf("kept are %v", kept)
		}
		if committed.Load() != 32 {
			t.Fatalf("%d deeds heard of their commit", committed.Load())
		}
	}, things)
}

func TestACallerWhoGoesAwayHurtsNobody(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		answers := together(64, func(i int64) error {
			ctx, leave := context.WithCancel(t.Context())
			defer leave()
			return d.Deed(ctx, func(tx *db.Tx) error {
				if i%2 == 0 {
					leave() // in the middle of the deed
				}
				return insert(i)(tx)
			})
		})
		if i := slices.IndexFunc(answers, func(err error) bool { return err != nil }); i >= 0 {
			t.Fatalf("deed %d: %v", i, answers[i])
		}
		if kept := column[int64](t, d, `SELECT id FROM test_things`); len(kept) != 64 {
			t.Fatalf("%d of 64 are kept", len(kept))
		}
	}, things)
}

func TestADeedWhoseCallerLeftBeforeItBeganIsNotDone(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		ctx, leave := context.WithCancel(t.Context())
		leave()
		if err := d.Deed(ctx, insert(1)); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		if d.Engine() == db.SQLite {
			leaveTheQueue(t, d)
		}
		if kept := column[int64](t, d, `SELECT id FROM test_things`); len(kept) != 0 {
			t.Fatalf("kept are %v", kept)
		}
	}, things)
}

// leaveTheQueue waits behind a long deed and gives up.
func leaveTheQueue(t *testing.T, d *db.DB) {
	held, free := make(chan struct{}), make(chan struct{})
	done := make(chan error, 1)
	go func() {
		done <- d.Deed(t.Context(), func(*db.Tx) error { close(held); <-free; return nil })
	}()
	<-held
	ctx, leave := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer leave()
	if err := d.Deed(ctx, insert(2)); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	close(free)
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestAPanicInADeedStaysInItsCaller(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		var caught atomic.Int64
		answers := together(64, func(i int64) error {
			defer func() {
				if recover() != nil {
					caught.Add(1)
				}
			}()
			return d.Deed(t.Context(), func(tx *db.Tx) error {
				if err := insert(i)(tx); err != nil {
					return err
				}
				if i%8 == 0 {
					panic("a fault of ours")
				}
				return nil
			})
		})
		if i := slices.IndexFunc(answers, func(err error) bool { return err != nil }); i >= 0 {
			t.Fatalf("deed %d: %v", i, answers[i])
		}
		kept := column[int64](t, d, `SELECT id FROM test_things`)
		if caught.Load() != 8 || len(kept) != 56 {
			t.Fatalf("%d panics were caught, %d deeds are kept", caught.Load(), len(kept))
		}
	}, things)
}

func TestADeedSeesWhatItWroteAndOthersDoNotYet(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error {
			if err := insert(1)(tx); err != nil {
				return err
			}
			var inside int64
			if err := tx.Row(`SELECT COUNT(*) FROM test_things`).Scan(&inside); err != nil || inside != 1 {
				t.Errorf("inside are %d, %v", inside, err)
			}
			if outside := column[int64](t, d, `SELECT id FROM test_things`); len(outside) != 0 {
				t.Errorf("outside are %v", outside)
			}
			return nil
		})
	}, things)
}

func TestALookSeesOneMoment(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		read(t, d, func(tx *db.Tx) error {
			for range 2 {
				var count int64
				if err := tx.Row(`SELECT COUNT(*) FROM test_things`).Scan(&count); err != nil || count != 0 {
					t.Errorf("there are %d, %v", count, err)
				}
				write(t, d, func(tx *db.Tx) error {
					_, err := tx.Exec(`INSERT INTO test_things (id) SELECT COALESCE(MAX(id), 0) + 1 FROM test_things`)
					return err
				})
			}
			return nil
		})
	}, things)
}

func TestALookCannotWrite(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		if err := d.Look(t.Context(), insert(1)); err == nil {
			t.Fatal("it wrote")
		}
		write(t, d, insert(1))
	}, things)
}

func TestACommitIsHeardOfAfterItIsThere(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		var seen []int64
		write(t, d, func(tx *db.Tx) error {
			tx.OnCommit(func() { seen = column[int64](t, d, `SELECT id FROM test_things`) })
			return insert(7)(tx)
		})
		if !slices.Equal(seen, []int64{7}) {
			t.Fatalf("seen are %v", seen)
		}
	}, things)
}

func TestAClosedDatabaseRefuses(t *testing.T) {
	t.Parallel()
	d, err := db.Open(t.Context(), "sqlite::memory:")
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if err := d.Deed(t.Context(), insert(1)); !errors.Is(err, db.ErrClosed) {
		t.Fatal(err)
	}
}

func TestALookWhoseCallerLeftAsksNothingMore(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		ctx, leave := context.WithCancel(t.Context())
		err := d.Look(ctx, func(tx *db.Tx) error {
			leave()
			var n int
			return tx.Row(`SELECT COUNT(*) FROM test_things`).Scan(&n)
		})
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		if kept := column[int64](t, d, `SELECT id FROM test_things`); len(kept) != 0 {
			t.Fatalf("kept are %v", kept)
		}
	}, things)
}
