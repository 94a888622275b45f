// Package gate is what the doors share that count who comes how often: how much
// is too much, which tries to forget, and where a request came from. The rules
// are pure; each door keeps its own tries, and decides what is counted.
package gate

import (
	"cmp"
	"maps"
	"net/netip"
	"slices"
	"time"

	"vaada/internal/now"
)

// Bound is how often something may be tried: some at once, then one in a while.
// What was tried is one instant, at which all of it is forgotten.
type Bound struct {
	AtOnce int
	Every  time.Duration
}

// Early says how much too early a try comes; zero when it may. A clock that was
// set back keeps nobody out for longer than a try takes to be forgotten.
func (b Bound) Early(forgotten, at now.Instant) time.Duration {
	room := at.Add(time.Duration(b.AtOnce-1) * b.Every)
	return min(max(0, forgotten.Sub(room)), b.Every)
}

// Count adds a try.
func (b Bound) Count(forgotten, at now.Instant) now.Instant {
	most := at.Add(time.Duration(b.AtOnce) * b.Every)
	return min(max(forgotten, at).Add(b.Every), most)
}

// Back takes a try away again.
func (b Bound) Back(forgotten now.Instant) now.Instant { return forgotten.Add(-b.Every) }

// Forget drops tries when there are more than so many: those that are forgotten
// by now and, where that is not enough, those that are forgotten first.
func Forget[K comparable](tries map[K]now.Instant, most int, at now.Instant) {
	if len(tries) < most {
		return
	}
	maps.DeleteFunc(tries, func(_ K, forgotten now.Instant) bool { return forgotten <= at })
	if len(tries) < most {
		return
	}
	keys := slices.SortedFunc(maps.Keys(tries), func(a, b K) int { return cmp.Compare(tries[a], tries[b]) })
	for _, key := range keys[:len(keys)/2] {
		delete(tries, key)
	}
}

// Network is whom an address stands for: one address of the old kind, and the
// network of one customer, a /64, of the new.
func Network(address string) string {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	if ip = ip.Unmap(); ip.Is4() {
		return ip.String()
	}
	network, err := ip.WithZone("").Prefix(64)
	if err != nil {
		return address
	}
	return network.String()
}
