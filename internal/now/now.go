// Package now holds the one form in which Vaada writes an instant down, and
// the clock that the roof hands to every room: nobody below asks the machine
// for the time, so a test can hold the clock in its hand.
package now

import (
	"sync"
	"time"
)

// Instant is a moment in microseconds since 1970-01-01 UTC. Zero means "not".
type Instant int64

// At gives the Instant of a time, cut to the microsecond.
func At(t time.Time) Instant { return Instant(t.UnixMicro()) }

// Time gives the instant as a time in UTC.
func (i Instant) Time() time.Time { return time.UnixMicro(int64(i)).UTC() }

// In gives the instant as a time in the zone of an office.
func (i Instant) In(zone *time.Location) time.Time { return time.UnixMicro(int64(i)).In(zone) }

// IsZero says that the instant was never set.
func (i Instant) IsZero() bool { return i == 0 }

// Add moves the instant by a duration.
func (i Instant) Add(d time.Duration) Instant { return i + Instant(d.Microseconds()) }

// Sub gives the duration since an earlier instant.
func (i Instant) Sub(earlier Instant) time.Duration {
	return time.Duration(i-earlier) * time.Microsecond
}

// Clock answers what time it is.
type Clock func() Instant

// System is the machine's clock.
func System() Instant { return At(time.Now()) }

// Hand is a clock that moves only when it is told to. It is safe for use by
// several goroutines.
type Hand struct {
	mu sync.Mutex
	at Instant
}

// NewHand makes a clock that stands at the given time.
func NewHand(t time.Time) *Hand { return &Hand{at: At(t)} }

// Now is the Hand's Clock.
func (h *Hand) Now() Instant {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at
}

// Set puts the clock to an instant.
func (h *Hand) Set(i Instant) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = i
}

// Advance moves the clock on.
func (h *Hand) Advance(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = h.at.Add(d)
}
