package outbox_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
)

func TestAnItemLeavesWhenItsDeedWasKept(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand, world := testkit.Hand(), &world{}
		kept := put(t, d, outbox.Item{Kind: "mail", To: "amna@example.com", Payload: []byte("Hello"), Case: 7, At: hand.Now()})
		failed := errors.New("the deed was refused")
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			if _, err := outbox.Put(tx, outbox.Item{Kind: "mail"}); err != nil {
				return err
			}
			return failed
		}); !errors.Is(err, failed) {
			t.Fatal(err)
		}
		if got := sweep(t, d, hand.Now(), world.take); got != (outbox.Swept{Sent: 1}) {
			t.Errorf("the sweep did %+v", got)
		}
		if got := world.took; len(got) != 1 || got[0].ID != kept || string(got[0].Payload) != "Hello" || got[0].Case != 7 {
			t.Errorf("the world took %+v", got)
		}
		if got := where(t, d, kept); got != outbox.Sent {
			t.Errorf("the item is %s", got)
		}
		if got := sweep(t, d, hand.Now(), world.take); got != (outbox.Swept{}) {
			t.Errorf("a second sweep did %+v", got)
		}
	})
}

func TestAnItemCanBeCalledBackBeforeItsTime(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand, world := testkit.Hand(), &world{}
		id := put(t, d, outbox.Item{Kind: "mail", NotBefore: hand.Now().Add(10 * time.Second)})
		sweep(t, d, hand.Now(), world.take)
		if len(world.took) != 0 {
			t.Fatal("it left before its time")
		}
		if !callBack(t, d, id) {
			t.Fatal("it could not be called back")
		}
		hand.Advance(time.Minute)
		sweep(t, d, hand.Now(), world.take)
		if len(world.took) != 0 || where(t, d, id) != outbox.Gone {
			t.Fatal("it left after it was called back")
		}
		late := put(t, d, outbox.Item{Kind: "mail"})
		sweep(t, d, hand.Now(), world.take)
		if callBack(t, d, late) {
			t.Fatal("what has left was called back")
		}
	})
}

func TestWhatADyingProcessHadClaimedIsSentAgainUnderTheSameId(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand, world := testkit.Hand(), &world{}
		id := put(t, d, outbox.Item{Kind: "webhook"})
		if claimed, err := outbox.Claim(t.Context(), d, hand.Now(), "dying"); err != nil || len(claimed) != 1 {
			t.Fatal(claimed, err)
		}
		if callBack(t, d, id) {
			t.Error("what may have left was called back")
		}
		hand.Advance(time.Minute)
		sweep(t, d, hand.Now(), world.take)
		if len(world.took) != 0 {
			t.Fatal("it was sent while another process holds it")
		}
		hand.Advance(5 * time.Minute)
		sweep(t, d, hand.Now(), world.take)
		if len(world.took) != 1 || world.took[0].ID != id {
			t.Fatalf("it was not sent again: %+v", world.took)
		}
	})
}

func TestAFailedItemIsTriedAgainEverLaterAndThenIsDead(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand, world := testkit.Hand(), &world{fault: errors.New("no route to host\x00")}
		id := put(t, d, outbox.Item{Kind: "mail", To: "amna@example.com", Payload: []byte("Hello")})
		for attempt := 1; attempt <= outbox.MostAttempts; attempt++ {
			sweep(t, d, hand.Now(), world.take)
			if sweep(t, d, hand.Now(), world.take); len(world.took) != attempt {
				t.Fatalf("after %d attempts the world was asked %d times", attempt, len(world.took))
			}
			hand.Advance(8 * time.Hour)
		}
		letters := dead(t, d)
		if len(letters) != 1 || letters[0].LastFault != "no route to host " || letters[0].Attempts != outbox.MostAttempts {
			t.Fatalf("the dead letters are %+v", letters)
		}
		world.fault = nil
		deed(t, d, func(tx *db.Tx) error {
			there, err := outbox.Retry(tx, id)
			if !there {
				t.Error("the dead letter is not there")
			}
			return err
		})
		if got := sweep(t, d, hand.Now(), world.take); got.Sent != 1 || len(dead(t, d)) != 0 {
			t.Errorf("the retry did %+v", got)
		}
	})
}

func TestARefusedItemIsDeadAtOnceAndABrokenSenderHurtsNobodyElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		refused := put(t, d, outbox.Item{Kind: "mail", To: "nobody@example.com"})
		broken := put(t, d, outbox.Item{Kind: "webhook"})
		fine := put(t, d, outbox.Item{Kind: "letter"})
		got := sweep(t, d, hand.Now(), func(_ context.Context, item outbox.Item) error {
			switch item.Kind {
			case "mail":
				return outbox.Refused(errors.New("550 no such user"))
			case "webhook":
				panic("a nil somewhere")
			}
			return nil
		})
		if got != (outbox.Swept{Sent: 1, Later: 1, Dead: 1}) {
			t.Errorf("the sweep did %+v", got)
		}
		for id, state := range map[ids.ID]outbox.State{refused: outbox.Failed, broken: outbox.Waiting, fine: outbox.Sent} {
			if is := where(t, d, id); is != state {
				t.Errorf("an item is %s, not %s", is, state)
			}
		}
		deed(t, d, func(tx *db.Tx) error { _, err := outbox.Drop(tx, refused); return err })
		if where(t, d, refused) != outbox.Gone {
			t.Error("the dropped letter is still there")
		}
	})
}

func TestSeveralSweepsAtOnceSendEachItemOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand, world := testkit.Hand(), &world{}
		var all []ids.ID
		for range 40 {
			all = append(all, put(t, d, outbox.Item{Kind: "mail"}))
		}
		var sweepers sync.WaitGroup
		for range 4 {
			sweepers.Go(func() {
				for range 6 {
					if _, err := outbox.Sweep(context.Background(), d, hand.Now(), world.take); err != nil {
						t.Error(err)
					}
				}
			})
		}
		sweepers.Wait()
		var took []ids.ID
		for _, item := range world.took {
			took = append(took, item.ID)
		}
		slices.Sort(took)
		if !slices.Equal(took, all) {
			t.Errorf("of %d items %d were sent", len(all), len(took))
		}
	})
}

func TestDelaysDoubleWithinAQuarterUpToSixHours(t *testing.T) {
	t.Parallel()
	wanted := []time.Duration{time.Minute, 2 * time.Minute, 4 * time.Minute, 8 * time.Minute}
	for i, middle := range wanted {
		for seed := ids.ID(1); seed < 200; seed++ {
			if got := outbox.Delay(i+1, seed); got < middle*3/4 || got > middle*5/4 {
				t.Fatalf("attempt %d waits %s", i+1, got)
			}
		}
	}
	total := time.Duration(0)
	for attempt := 1; attempt < outbox.MostAttempts; attempt++ {
		total += outbox.Delay(attempt, 42)
	}
	if total < 3*24*time.Hour || total > 5*24*time.Hour {
		t.Errorf("all attempts spread over %s", total)
	}
	if outbox.Delay(3, 1) == outbox.Delay(3, 2) {
		t.Error("two items come back together")
	}
}

// world is where items go.
type world struct {
	mu    sync.Mutex
	took  []outbox.Item
	fault error
}

func (w *world) take(_ context.Context, item outbox.Item) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.took = append(w.took, item)
	return w.fault
}

func deed(t *testing.T, d *db.DB, do func(*db.Tx) error) {
	t.Helper()
	if err := d.Deed(t.Context(), do); err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, d *db.DB, item outbox.Item) (id ids.ID) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) (err error) { id, err = outbox.Put(tx, item); return err })
	return id
}

func callBack(t *testing.T, d *db.DB, id ids.ID) (inTime bool) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) (err error) { inTime, err = outbox.CallBack(tx, id); return err })
	return inTime
}

func where(t *testing.T, d *db.DB, id ids.ID) (state outbox.State) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) (err error) { state, err = outbox.Where(tx, id); return err })
	return state
}

func dead(t *testing.T, d *db.DB) (letters []outbox.DeadItem) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) (err error) { letters, err = outbox.Dead(tx, 0, 10); return err })
	return letters
}

func sweep(t *testing.T, d *db.DB, at now.Instant, send outbox.Send) outbox.Swept {
	t.Helper()
	swept, err := outbox.Sweep(t.Context(), d, at, send)
	if err != nil {
		t.Fatal(err)
	}
	return swept
}
