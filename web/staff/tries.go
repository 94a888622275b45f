package staff

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"vaada/internal/now"
)

// How often somebody may try to sign in: some at once, then one in a while.
const (
	triesAtOnce = 5
	tryEvery    = 30 * time.Second
	mostTriers  = 10_000 // names kept at most; beyond them the oldest are forgotten
)

// tries bounds how often signing in is tried from one address for one name, so
// that passwords cannot be guessed one after the other.
type tries struct {
	mu    sync.Mutex
	known map[string]*rate.Limiter
}

// allowed counts one try, and says whether it may be made.
func (t *tries) allowed(key string, at now.Instant) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.known == nil {
		t.known = map[string]*rate.Limiter{}
	}
	limiter, known := t.known[key]
	if !known {
		t.forget(at)
		limiter = rate.NewLimiter(rate.Every(tryEvery), triesAtOnce)
		t.known[key] = limiter
	}
	return limiter.AllowN(at.Time(), 1)
}

// forget drops those who may try again as often as anybody, when there are
// many.
func (t *tries) forget(at now.Instant) {
	if len(t.known) < mostTriers {
		return
	}
	for key, limiter := range t.known {
		if limiter.TokensAt(at.Time()) >= triesAtOnce {
			delete(t.known, key)
		}
	}
	if len(t.known) >= mostTriers {
		clear(t.known)
	}
}

// passed forgets the tries of somebody who knew the password.
func (t *tries) passed(key string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.known, key)
}
