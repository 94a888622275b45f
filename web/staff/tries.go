package staff

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"vaada/internal/now"
)

// How often somebody may try to sign in: some at once, then one in a while.
const (
	triesAtOnce       = 5  // for one name from one address
	triesFromOnePlace = 50 // for all names from one address: an office may share it
	tryEvery          = 30 * time.Second
	mostTriers        = 10_000 // kept at most; beyond them those who may try again are forgotten
)

// tries bounds how often signing in is tried from one address, for one name and
// for all, so that passwords cannot be guessed one after the other. What a
// stranger tries elsewhere keeps nobody out.
type tries struct {
	mu    sync.Mutex
	known map[string]*rate.Limiter
}

// allowed counts one try, and says whether it may be made; so many may be made
// at once.
func (t *tries) allowed(key string, atOnce int, at now.Instant) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.known == nil {
		t.known = map[string]*rate.Limiter{}
	}
	limiter, known := t.known[key]
	if !known {
		t.forget(at)
		limiter = rate.NewLimiter(rate.Every(tryEvery), atOnce)
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
		if limiter.TokensAt(at.Time()) >= float64(limiter.Burst()) {
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
