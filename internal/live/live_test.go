package live_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/live"
	"vaada/internal/testkit"
)

func TestAPageIsWokenWhenItsThingChanged(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hub := start(t, d)
		mine := hub.Subscribe(t.Context(), "case:1", "cases:mine")
		before := hub.Revision()
		touch(t, d, "case:2", "case:1")
		first := next(t, mine)
		if len(first) != 1 || first[0].Thing != "case:1" || first[0].Revision <= before {
			t.Fatalf("the page was told %v", first)
		}
		touch(t, d, "cases:mine")
		second := next(t, mine)
		if len(second) != 1 || second[0].Thing != "cases:mine" || second[0].Revision <= first[0].Revision {
			t.Fatalf("the page was told %v after %v", second, first)
		}
	})
}

func TestADeedThatFailedChangesNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		mine := start(t, d).Subscribe(t.Context(), "case:1", "case:2")
		refused := errors.New("refused")
		if err := d.Deed(t.Context(), func(tx *db.Tx) error { live.Touch(tx, "case:1"); return refused }); !errors.Is(err, refused) {
			t.Fatal(err)
		}
		touch(t, d, "case:2")
		if told := next(t, mine); len(told) != 1 || told[0].Thing != "case:2" {
			t.Fatalf("the page was told %v", told)
		}
	})
}

func TestASlowPageGetsTheLatestOfEachThingOnceAndHoldsUpNobody(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hub := start(t, d)
		slow := hub.Subscribe(t.Context(), "case:1", "case:2", "end")
		quick := hub.Subscribe(t.Context(), "end")
		for range 30 {
			touch(t, d, "case:1", "case:2")
		}
		touch(t, d, "end")
		last := next(t, quick)
		told := map[string]live.Change{}
		for len(told) < 3 { // the end may come alone on another process's beat
			for _, change := range next(t, slow) {
				told[change.Thing] = change
			}
		}
		if told["case:1"].Revision > last[0].Revision || told["end"] != last[0] {
			t.Errorf("the slow page was told %v, the quick one %v", told, last)
		}
		select {
		case more := <-slow:
			t.Errorf("the slow page was told twice: %v", more)
		default:
		}
	})
}

func TestAPageMissesNothingBetweenItsMakingAndItsSubscription(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hub := start(t, d)
		made := hub.Revision()
		witness := hub.Subscribe(t.Context(), "case:1")
		touch(t, d, "case:1")
		next(t, witness)
		late := hub.SubscribeSince(t.Context(), made, "case:1", "case:2")
		if told := next(t, late); len(told) != 1 || told[0].Thing != "case:1" {
			t.Fatalf("the late page was told %v", told)
		}
		current := hub.SubscribeSince(t.Context(), hub.Revision(), "case:1")
		select {
		case told := <-current:
			t.Fatalf("a current page was told %v", told)
		default:
		}
		ancient := hub.SubscribeSince(t.Context(), made-1, "case:2")
		if told := next(t, ancient); len(told) != 1 || told[0].Thing != "case:2" {
			t.Fatalf("a page from before the start was told %v", told)
		}
	})
}

func TestAPageThatLeftIsForgotten(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hub := start(t, d)
		ctx, leave := context.WithCancel(t.Context())
		gone := hub.Subscribe(ctx, "case:1")
		leave()
		for range gone { // closed when it has left
		}
		touch(t, d, "case:1")
		if live.Waiting(hub) != 0 {
			t.Error("the hub still holds a place for it")
		}
	})
}

func TestAHubForgetsOldRevisionsAndThenWakesRatherOften(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hub := start(t, d)
		made := hub.Revision()
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			for i := range 3 * live.Remembered {
				live.Touch(tx, fmt.Sprint("case:", i))
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		if told := next(t, hub.SubscribeSince(t.Context(), made, "case:1")); len(told) != 1 {
			t.Errorf("a forgotten change is told as %v", told)
		}
		if size := live.Size(hub); size > 2*live.Remembered {
			t.Errorf("the hub remembers %d things", size)
		}
	})
}

func TestManyDeedsAndPagesAtOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hub := start(t, d)
		var all sync.WaitGroup
		for i := range 8 {
			all.Go(func() {
				thing := fmt.Sprint("case:", i%3)
				ctx, leave := context.WithCancel(t.Context())
				defer leave()
				mine := hub.Subscribe(ctx, thing)
				for range 5 {
					touch(t, d, thing)
					next(t, mine)
				}
			})
		}
		all.Wait()
	})
}

func TestAChangeReachesThePagesOfAnotherProcess(t *testing.T) {
	t.Parallel()
	if testkit.Server() == "" {
		t.Skip("several processes need PostgreSQL: VAADA_TEST_POSTGRES is not set")
	}
	address := testkit.PostgreSQLAddress(t)
	var processes [2]*db.DB
	for i := range processes {
		d, err := db.Open(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { d.Close() })
		processes[i] = d
	}
	here, there := start(t, processes[0]), start(t, processes[1])
	hereMine, thereMine := here.Subscribe(t.Context(), "case:1"), there.Subscribe(t.Context(), "case:1")
	for i := range 6 {
		touch(t, processes[i%2], "case:1")
		if a, b := next(t, hereMine), next(t, thereMine); a[0] != b[0] {
			t.Fatalf("one process tells %v, the other %v", a, b)
		}
	}
	last := there.Subscribe(t.Context(), "case:9")
	touch(t, processes[0], "case:9")
	here.Close() // at once: what was touched is told on the way out
	next(t, last)
}

func start(t *testing.T, d *db.DB) *live.Hub {
	t.Helper()
	hub, err := live.Start(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(hub.Close)
	return hub
}

func touch(t *testing.T, d *db.DB, things ...string) {
	t.Helper()
	if err := d.Deed(t.Context(), func(tx *db.Tx) error {
		for _, thing := range things {
			live.Touch(tx, thing)
		}
		return nil
	}); err != nil {
		t.Error(err)
	}
}

func next(t *testing.T, changes <-chan []live.Change) []live.Change {
	t.Helper()
	select {
	case told := <-changes:
		return told
	case <-time.After(10 * time.Second):
		t.Error("nobody was woken")
		return []live.Change{{}}
	}
}
