package api

import (
	"crypto/sha256"
	"math"
	"sync"
	"time"

	"vaada/internal/gate"
	"vaada/internal/now"
)

// How often one system may come. Who comes without a key that holds gets far
// fewer.
var (
	ofKey = gate.Bound{AtOnce: 100, Every: time.Second / 20}
	wrong = gate.Bound{AtOnce: 20, Every: 2 * time.Second}
	// Unknown keys are looked at in the database so often from a place where
	// others guess: a new key that holds gets in, and a flood is no load.
	looked = gate.Bound{AtOnce: 100, Every: time.Second / 2}
)

const mostKnown = 4096 // keys, and places, that are kept in mind

// limits count in memory, so that they hold when the database is away. It is
// asked about a key that nobody has seen, but from a place that guesses only so
// often.
type limits struct {
	mu     sync.Mutex
	now    now.Clock
	byKey  map[[sha256.Size]byte]now.Instant // of keys that were seen to hold
	byFrom map[string]now.Instant            // of places that came without one
	looks  map[string]now.Instant            // in the database, from such places
}

func newLimits(clock now.Clock) *limits {
	return &limits{now: clock, byKey: map[[sha256.Size]byte]now.Instant{}, byFrom: map[string]now.Instant{}, looks: map[string]now.Instant{}}
}

// wait says how many seconds a request is too early, and counts it for its key
// when it may come; zero then. A key that was seen to hold waits for itself alone,
// all others for what comes from their place.
func (l *limits) wait(key, from string) (seconds int, proven bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	at, sum := l.now(), sha256.Sum256([]byte(key))
	tries, holds := l.byKey[sum]
	early := wrong.Early(l.byFrom[from], at)
	if holds {
		if early = ofKey.Early(tries, at); early == 0 {
			l.byKey[sum] = ofKey.Count(tries, at)
		}
	}
	return int(math.Ceil(early.Seconds())), holds
}

// proven remembers a key that holds.
func (l *limits) proven(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	sum := sha256.Sum256([]byte(key))
	if _, known := l.byKey[sum]; known {
		return
	}
	gate.Forget(l.byKey, mostKnown, l.now())
	l.byKey[sum] = ofKey.Count(0, l.now())
}

// refused counts a request without a key that holds.
func (l *limits) refused(from string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	gate.Forget(l.byFrom, mostKnown, l.now())
	l.byFrom[from] = wrong.Count(l.byFrom[from], l.now())
}

// mayLook says that an unknown key may be looked at, though others guess from
// its place, and counts it.
func (l *limits) mayLook(from string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	at := l.now()
	if looked.Early(l.looks[from], at) > 0 {
		return false
	}
	gate.Forget(l.looks, mostKnown, at)
	l.looks[from] = looked.Count(l.looks[from], at)
	return true
}
