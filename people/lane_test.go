package people

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"vaada/internal/fault"
)

func TestFewPasswordsAreLookedAtAtOnceAndWhoComesLaterIsAskedToTryAgain(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := &lane{places: make(chan struct{}, 2)}
		hold := make(chan struct{})
		var all sync.WaitGroup
		var inside, most, refused atomic.Int64
		for range mostWaiting + 10 {
			all.Go(func() {
				err := l.through(t.Context(), func() {
					most.Store(max(most.Load(), inside.Add(1)))
					<-hold
					inside.Add(-1)
				})
				if fault.Is(err, fault.KindUnavailable) {
					refused.Add(1)
				}
			})
		}
		synctest.Wait()
		if inside.Load() != 2 || refused.Load() != 8 {
			t.Errorf("%d are inside, %d were refused", inside.Load(), refused.Load())
		}
		gone, leave := context.WithCancel(t.Context())
		leave()
		if err := l.through(gone, func() { t.Error("worked for somebody who left") }); !fault.Is(err, fault.KindUnavailable) {
			t.Errorf("a full lane said %v", err)
		}
		close(hold)
		all.Wait()
		if most.Load() != 2 || refused.Load() != 8 {
			t.Errorf("%d were inside at once, %d were refused", most.Load(), refused.Load())
		}
		if err := l.through(gone, func() {}); err != nil && !errors.Is(err, context.Canceled) {
			t.Errorf("an empty lane said %v", err)
		}
	})
}

func TestWhoWaitsTooLongIsAskedToTryAgain(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := &lane{places: make(chan struct{}, 1)}
		l.places <- struct{}{}
		if err := l.through(t.Context(), func() {}); !fault.Is(err, fault.KindUnavailable) {
			t.Errorf("it said %v", err)
		}
		if l.waiting.Load() != 0 {
			t.Error("somebody still waits")
		}
	})
}
