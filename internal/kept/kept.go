// Package kept holds what was made of something that never changes, such as an
// edition that was read, so that it is made once and not each time: of the few
// hundred that were asked for lately, and no more, however long the house runs.
package kept

import "sync"

// Shelf keeps values by their keys, and forgets those that nobody asked for while
// many others were. It may be asked by many at once.
type Shelf[K comparable, V any] struct {
	most int

	mu            sync.Mutex
	fresh, before map[K]V // half of the most each: what is not asked for again goes with its half
}

// NewShelf makes a shelf of this many values at most; at least two.
func NewShelf[K comparable, V any](most int) *Shelf[K, V] { return &Shelf[K, V]{most: max(most, 2)} }

// Of gives the value of a key, which is made where it is not kept. What could not
// be made is not kept. Where two ask at once for what is not kept, both make it.
func (s *Shelf[K, V]) Of(key K, create func() (V, error)) (V, error) {
	if value, known := s.find(key); known {
		return value, nil
	}
	value, err := create()
	if err == nil {
		s.mu.Lock()
		s.keep(key, value)
		s.mu.Unlock()
	}
	return value, err
}

func (s *Shelf[K, V]) find(key K) (V, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	value, known := s.fresh[key]
	if known {
		return value, true
	}
	if value, known = s.before[key]; known {
		s.keep(key, value)
	}
	return value, known
}

func (s *Shelf[K, V]) keep(key K, value V) {
	if s.fresh == nil || len(s.fresh) >= s.most/2 {
		s.fresh, s.before = map[K]V{}, s.fresh
	}
	s.fresh[key] = value
}

// Len is how many values are kept.
func (s *Shelf[K, V]) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	both := len(s.fresh)
	for key := range s.before {
		if _, twice := s.fresh[key]; !twice {
			both++
		}
	}
	return both
}
