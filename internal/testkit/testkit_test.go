package testkit_test

import (
	"os/exec"
	"slices"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

func TestEveryTestHasADatabaseOfItsOwn(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"one", "two", "three"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			testkit.DB(t, func(t *testing.T, d *db.DB) {
				var number int64
				err := d.Deed(t.Context(), func(tx *db.Tx) (err error) {
					number, err = tx.Number("case")
					return err
				})
				if err != nil || number != 1 {
					t.Fatalf("the first number is %d, %v", number, err)
				}
			})
		})
	}
}

func TestTheHandStandsOnAMondayMorning(t *testing.T) {
	t.Parallel()
	if got := testkit.Hand().Now().Time().String(); got != "2026-11-02 04:00:00 +0000 UTC" {
		t.Fatal(got)
	}
}

func TestAProcessIsHeardAndEnded(t *testing.T) {
	t.Parallel()
	shell := func(script string) *testkit.Process { return testkit.Start(t, exec.Command("sh", "-c", script)) }
	asked := shell(`trap 'exit 3' INT; echo starting; echo ready: here; while :; do sleep 0.01; done`)
	if where := asked.Await("ready: ", 5*time.Second); where != "here" {
		t.Errorf("ready: %s", where)
	}
	if code := asked.Interrupt(5 * time.Second); code != 3 {
		t.Errorf("it ended with %d", code)
	}
	killed := shell(`trap '' INT; echo one; echo two; exec sleep 100`)
	killed.Await("two", 5*time.Second)
	if said := killed.Kill(); !slices.Equal(said, []string{"one", "two"}) {
		t.Errorf("it said %q", said)
	}
}
