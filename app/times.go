package app

import (
	"math"
	"net/http"
	"sync"
	"time"

	"vaada/internal/now"
)

// Times tells how long answers took, by the pattern of their address, in the
// server's own measure: from the request's arrival until its answer was
// written.
type Times struct {
	mu sync.Mutex
	by map[string]*Spread
}

// finely is how many parts each doubling of the time has: two parts differ by
// a twelfth.
const finely = 8

// Spread is how long the answers of one pattern took.
type Spread struct {
	Count int
	parts [32 * finely]int // of each doubling, from a microsecond up
}

// Within gives the time within which a share of the answers was given, a
// twelfth too long at most; zero where there was none.
func (s *Spread) Within(share float64) time.Duration {
	left := int(math.Ceil(share * float64(s.Count)))
	for i, count := range s.parts {
		if left -= count; left <= 0 && s.Count > 0 {
			return time.Duration(math.Exp2(float64(i+1)/finely) * float64(time.Microsecond))
		}
	}
	return 0
}

func (s *Spread) add(took time.Duration) {
	part := int(math.Log2(max(1, float64(took.Microseconds()))) * finely)
	s.parts[min(part, len(s.parts)-1)]++
	s.Count++
}

// Take gives what was measured since it was last taken, and begins anew.
func (t *Times) Take() map[string]*Spread {
	t.mu.Lock()
	defer t.mu.Unlock()
	taken := t.by
	t.by = nil
	return taken
}

// timed measures the answers of a handler. The mux knows their patterns.
func (t *Times) timed(clock now.Clock, mux *http.ServeMux, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := clock()
		next.ServeHTTP(w, r)
		took := clock().Sub(began)
		_, pattern := mux.Handler(r)
		t.mu.Lock()
		defer t.mu.Unlock()
		if t.by == nil {
			t.by = map[string]*Spread{}
		}
		if t.by[pattern] == nil {
			t.by[pattern] = &Spread{}
		}
		t.by[pattern].add(took)
	})
}
