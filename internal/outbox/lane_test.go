package outbox_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
)

func TestLanesHoldUpNothingInEachOther(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		for range 20 {
			put(t, d, outbox.Item{Kind: "mail", At: hand.Now()})
		}
		slow := put(t, d, outbox.Item{Kind: "webhook", Lane: "webhook:1", At: hand.Now()})
		failing := errors.New("not yet")
		lane := outbox.Lane{Name: "webhook:1", Batch: 4, Delays: []time.Duration{4 * time.Second, time.Hour}}
		try := func(err error) outbox.Swept {
			t.Helper()
			swept, faulty := lane.Sweep(t.Context(), d, hand.Now(), func(_ context.Context, item outbox.Item) error {
				if item.ID != slow {
					t.Errorf("the lane carries %s", item.Kind)
				}
				return err
			})
			if faulty != nil {
				t.Fatal(faulty)
			}
			return swept
		}
		if got := try(failing); got != (outbox.Swept{Later: 1}) {
			t.Errorf("first: %+v", got)
		}
		if got := sweep(t, d, hand.Now(), (&world{}).take); got != (outbox.Swept{Sent: 16, More: true}) {
			t.Errorf("letters: %+v", got)
		}
		hand.Advance(2 * time.Second)
		if got := try(failing); got != (outbox.Swept{}) {
			t.Errorf("too early: %+v", got)
		}
		hand.Advance(3 * time.Second)
		if got := try(failing); got != (outbox.Swept{Later: 1}) {
			t.Errorf("second: %+v", got)
		}
		deed := func(do func(*db.Tx) error) {
			t.Helper()
			if err := d.Deed(t.Context(), do); err != nil {
				t.Fatal(err)
			}
		}
		deed(func(tx *db.Tx) error { return outbox.HurryLane(tx, lane.Name) })
		if got := try(failing); got != (outbox.Swept{Dead: 1}) {
			t.Errorf("third: %+v", got)
		}
		standing := func() (one outbox.Standing) {
			deed(func(tx *db.Tx) error {
				all, err := outbox.Standings(tx, slow, ids.New())
				one = all[slow]
				return err
			})
			return one
		}
		if got := standing(); got.State != outbox.Failed || got.Attempts != 3 {
			t.Errorf("it stands %+v", got)
		}
		deed(func(tx *db.Tx) error { return noDeadLetters(t, tx) })
		again := func(since now.Instant) (n int) {
			deed(func(tx *db.Tx) (err error) {
				n, err = outbox.RetryLane(tx, lane.Name, since)
				return err
			})
			return n
		}
		if n := again(hand.Now().Add(time.Second)); n != 0 {
			t.Errorf("%d died later", n)
		}
		if n := again(hand.Now()); n != 1 {
			t.Errorf("%d were put back", n)
		}
		if got := try(nil); got != (outbox.Swept{Sent: 1}) || standing().State != outbox.Sent {
			t.Errorf("again: %+v, %+v", got, standing())
		}
	})
}

func TestALaneIsForgotten(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		at := testkit.Hand().Now()
		old := put(t, d, outbox.Item{Kind: "webhook", Lane: "webhook:1", At: at})
		letter := put(t, d, outbox.Item{Kind: "mail", At: at})
		if err := d.Deed(t.Context(), func(tx *db.Tx) error { return outbox.ForgetLane(tx, "webhook:1", at+1) }); err != nil {
			t.Fatal(err)
		}
		if gone, kept := where(t, d, old), where(t, d, letter); gone != outbox.Gone || kept != outbox.Waiting {
			t.Errorf("what was forgotten is %s, a letter %s", gone, kept)
		}
	})
}

func noDeadLetters(t *testing.T, tx *db.Tx) error {
	letters, err := outbox.Dead(tx, 0, 10)
	if len(letters) != 0 {
		t.Errorf("among letters lie %+v", letters)
	}
	return err
}
