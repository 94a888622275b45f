package connection_test

import (
	"testing"
	"time"

	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

func TestWhatIsAskedTwiceIsDoneOnceForADay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		at := testkit.Hand().Now()
		done := 0
		ask := func(once connection.Once, at now.Instant) (answer string, err error) {
			err = d.Deed(t.Context(), func(tx *db.Tx) error {
				before, err := once.Before(tx, 1, at, &answer)
				if err != nil || before {
					return err
				}
				done++
				answer = "done"
				return once.Keep(tx, 1, at, answer)
			})
			return answer, err
		}
		name := connection.OnceOf("n1", []byte("a note"))
		for range 2 {
			if answer, err := ask(name, at); err != nil || answer != "done" {
				t.Fatal(answer, err)
			}
		}
		if done != 1 {
			t.Errorf("it was done %d times", done)
		}
		if _, err := ask(connection.OnceOf("n1", []byte("another note")), at); !fault.Is(err, fault.KindConflict) {
			t.Errorf("another request of the same name: %v", err)
		}
		if _, err := ask(connection.OnceOf("n1", []byte("another note")), at.Add(24*time.Hour)); err != nil || done != 2 {
			t.Errorf("a day later: %v, done %d times", err, done)
		}
		for range 2 {
			if _, err := ask(connection.OnceOf("", []byte("a note")), at); err != nil {
				t.Fatal(err)
			}
		}
		if done != 4 {
			t.Errorf("without a name it was done %d times", done-2)
		}
	})
}
