package kept_test

import (
	"errors"
	"sync"
	"testing"

	"vaada/internal/kept"
)

func TestWhatIsKeptIsMadeOnce(t *testing.T) {
	t.Parallel()
	shelf, times := kept.NewShelf[int, string](10), 0
	for range 3 {
		value, err := shelf.Of(7, func() (string, error) { times++; return "seven", nil })
		if value != "seven" || err != nil || times != 1 {
			t.Errorf("got %q, %v, made %d times", value, err, times)
		}
	}
}

func TestWhatCouldNotBeMadeIsTriedAgain(t *testing.T) {
	t.Parallel()
	shelf, broken := kept.NewShelf[int, string](10), errors.New("no")
	if _, err := shelf.Of(7, func() (string, error) { return "half", broken }); !errors.Is(err, broken) {
		t.Error(err)
	}
	if value, err := shelf.Of(7, func() (string, error) { return "seven", nil }); value != "seven" || err != nil {
		t.Errorf("got %q, %v", value, err)
	}
}

func TestAShelfStaysAsLongAsItIsAndKeepsWhatIsAskedFor(t *testing.T) {
	t.Parallel()
	const most = 20
	shelf, made := kept.NewShelf[int, int](most), map[int]int{}
	ask := func(key int) {
		value, err := shelf.Of(key, func() (int, error) { made[key]++; return key * key, nil })
		if value != key*key || err != nil {
			t.Fatalf("%d: got %d, %v", key, value, err)
		}
	}
	for key := range 1000 {
		ask(key)
		ask(-1) // which is asked for all the time
		if shelf.Len() > most {
			t.Fatalf("%d are kept, at most %d may be", shelf.Len(), most)
		}
	}
	if made[-1] != 1 {
		t.Errorf("what is asked for all the time was made %d times", made[-1])
	}
	if ask(0); made[0] != 2 {
		t.Errorf("what nobody asked for was made %d times, it should have been forgotten once", made[0])
	}
}

func TestManyMayAskAtOnce(t *testing.T) {
	t.Parallel()
	shelf := kept.NewShelf[int, int](8)
	var all sync.WaitGroup
	for who := range 8 {
		all.Go(func() {
			for n := range 500 {
				key := (n + who) % 16
				if value, err := shelf.Of(key, func() (int, error) { return key + 1, nil }); value != key+1 || err != nil {
					t.Errorf("%d: got %d, %v", key, value, err)
				}
			}
		})
	}
	all.Wait()
}
