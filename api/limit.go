package api

import (
	"crypto/sha256"
	"math"
	"sync"

	"vaada/internal/now"
)

// How often one system may come: so many requests a second on the long run, and
// so many at once. Who comes without a key that holds gets far fewer.
const (
	perSecond    = 20
	atOnce       = 100
	wrongASecond = 0.5
	wrongAtOnce  = 20

	mostKnown = 4096 // counters of each sort that are kept
)

// limits count in memory, so that they hold when the database is away, and
// before it is asked.
type limits struct {
	mu     sync.Mutex
	now    now.Clock
	byKey  map[[sha256.Size]byte]*bucket // of keys that were seen to hold
	byFrom map[string]*bucket            // of addresses that came without one
}

func newLimits(clock now.Clock) *limits {
	return &limits{now: clock, byKey: map[[sha256.Size]byte]*bucket{}, byFrom: map[string]*bucket{}}
}

// wait counts a request, and says how many seconds it is too early; zero when it
// may come.
func (l *limits) wait(key, from string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	at := l.now()
	if known := l.byKey[sha256.Sum256([]byte(key))]; known != nil {
		return early(known, at, true)
	}
	if wrong := l.byFrom[from]; wrong != nil {
		return early(wrong, at, false)
	}
	return 0
}

// bucket holds how often somebody may still come: it fills by so many a second,
// up to the most.
type bucket struct {
	left, fills, most float64
	at                now.Instant
}

func newBucket(fills, most float64, at now.Instant) *bucket {
	return &bucket{left: most, fills: fills, most: most, at: at}
}

// fill brings a bucket to an instant. A clock that is set back fills nothing.
func (b *bucket) fill(at now.Instant) {
	if passed := at.Sub(b.at).Seconds(); passed > 0 {
		b.left, b.at = min(b.most, b.left+passed*b.fills), at
	}
}

func (b *bucket) take(at now.Instant) {
	b.fill(at)
	b.left = max(0, b.left-1)
}

// early says how many seconds are left until a bucket lets one in, and takes
// from it for one that comes in.
func early(b *bucket, at now.Instant, count bool) int {
	b.fill(at)
	if b.left < 1 {
		return max(1, int(math.Ceil((1-b.left)/b.fills)))
	}
	if count {
		b.take(at)
	}
	return 0
}

// proven remembers a key that holds.
func (l *limits) proven(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	sum := sha256.Sum256([]byte(key))
	if l.byKey[sum] != nil {
		return
	}
	if len(l.byKey) >= mostKnown {
		clear(l.byKey)
	}
	l.byKey[sum] = newBucket(perSecond, atOnce, l.now())
	l.byKey[sum].take(l.now())
}

// refused counts a request without a key that holds.
func (l *limits) refused(from string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.byFrom[from] == nil {
		if len(l.byFrom) >= mostKnown {
			clear(l.byFrom)
		}
		l.byFrom[from] = newBucket(wrongASecond, wrongAtOnce, l.now())
	}
	l.byFrom[from].take(l.now())
}
