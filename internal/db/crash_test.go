package db_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// A child of this test program writes pairs of rows and says which deeds were
// answered; it is killed in the middle of it.
const childOfCrash = "VAADA_CRASH_CHILD"

func TestMain(m *testing.M) {
	if address := os.Getenv(childOfCrash); address != "" {
		writeUntilKilled(address)
		return
	}
	os.Exit(m.Run())
}

func writeUntilKilled(address string) {
	ctx := context.Background()
	d, err := db.Open(ctx, address)
	if err != nil {
		panic(err)
	}
	first, err := strconv.ParseInt(os.Getenv(childOfCrash+"_FIRST"), 10, 64)
	if err != nil {
		panic(err)
	}
	together(8, func(i int64) error {
		for id := first + i; ; id += 8 {
			err := d.Deed(ctx, func(tx *db.Tx) error {
				if _, err := tx.Exec(`INSERT INTO test_left (id) VALUES ($1)`, id); err != nil {
					return err
				}
				_, err := tx.Exec(`INSERT INTO test_right (id) VALUES ($1)`, id)
				return err
			})
			if err != nil {
				panic(err)
			}
			fmt.Println(id) // one write, so a line is never torn
		}
	})
}

func TestWhatWasAnsweredOutlivesAKill(t *testing.T) {
	t.Parallel()
	addresses := map[db.Engine]string{db.SQLite: testkit.SQLiteAddress(t)}
	if testkit.Server() != "" {
		addresses[db.PostgreSQL] = testkit.PostgreSQLAddress(t)
	}
	for engine, address := range addresses {
		t.Run(string(engine), func(t *testing.T) {
			makePairs(t, address)
			var answered []int64
			for round := range 3 {
				answered = append(answered, killed(t, address, round)...)
				checkPairs(t, address, answered)
			}
		})
	}
}

func makePairs(t *testing.T, address string) {
	t.Helper()
	d := opened(t, address)
	defer d.Close()
	write(t, d, func(tx *db.Tx) error {
		for _, table := range []string{"test_left", "test_right"} {
			if _, err := tx.Exec(`CREATE TABLE ` + table + ` (id BIGINT PRIMARY KEY)`); err != nil {
				return err
			}
		}
		return nil
	})
}

// killed runs a child, kills it after some answers, and gives the answers.
func killed(t *testing.T, address string, round int) (answered []int64) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childOfCrash+"="+address, fmt.Sprintf("%s_FIRST=%d", childOfCrash, round*1_000_000))
	child := testkit.Start(t, cmd)
	child.Await("", 30*time.Second)
	time.Sleep(time.Duration(20+30*round) * time.Millisecond)
	for _, line := range child.Kill() {
		id, err := strconv.ParseInt(line, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		answered = append(answered, id)
	}
	return answered
}

func checkPairs(t *testing.T, address string, answered []int64) {
	t.Helper()
	d := opened(t, address)
	defer d.Close()
	there := map[int64]bool{}
	for _, id := range column[int64](t, d, `SELECT l.id FROM test_left l JOIN test_right r ON r.id = l.id`) {
		there[id] = true
	}
	for _, id := range answered {
		if !there[id] {
			t.Errorf("deed %d was answered and is lost", id)
		}
	}
	halves := column[int64](t, d, `SELECT COUNT(*) FROM test_left l LEFT JOIN test_right r ON r.id = l.id WHERE r.id IS NULL`)
	if halves[0] != 0 || len(answered) == 0 {
		t.Errorf("%d deeds are half done; %d were answered", halves[0], len(answered))
	}
}

func opened(t *testing.T, address string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
