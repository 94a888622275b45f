package people

import (
	"cmp"
	"maps"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/now"
)

// bound is how often something may be tried: some at once, then one in a while.
type bound struct {
	atOnce int
	every  time.Duration
}

// The bounds of tries to sign in. A browser in which the person was signed in
// before has its own, so that what a stranger tries elsewhere keeps nobody out;
// an office of fifty may share one address.
var (
	fromOnePlaceForOne = bound{5, 30 * time.Second}
	fromOnePlace       = bound{50, 30 * time.Second}
	forOne             = bound{30, 5 * time.Minute}
	fromOwnBrowser     = bound{10, 30 * time.Second}
	codesFromPlace     = bound{6, time.Minute}
	codesForOne        = bound{20, 15 * time.Minute}
	linksFromOnePlace  = bound{10, 3 * time.Minute}
	linksForOne        = bound{3, 10 * time.Minute}
	pinsAtKiosk        = bound{30, 10 * time.Second}
	joinsFromOnePlace  = bound{20, 30 * time.Second}
)

const (
	mostTriers = 20_000           // kept in mind at most
	mostHits   = 1000             // noted between two sweeps
	seenEvery  = time.Minute      // how exactly it is written when a session was last used
	seenKept   = 90 * time.Minute // how long that is kept in mind
)

// Gate bounds how often signing in is tried. It lives in memory, so it holds
// when the database is slow or away; sweeps write it down, so that a restart
// forgives nobody. It keeps in mind when sessions were last used, too.
type Gate struct {
	mu      sync.Mutex
	until   map[string]now.Instant // when all tries of a key are forgotten
	changed map[string]bool        // since the last sweep
	hits    []hit
	told    map[string]now.Instant // when a limit that was hit was last noted
	seen    map[string]now.Instant // when a session was last used
	noted   map[string]now.Instant // what is written of that
	devices []byte                 // signs what browsers keep
}

// hit is a limit that somebody ran into.
type hit struct {
	email string
	at    now.Instant
	what  string
}

// NewGate makes a gate that nobody has come to.
func NewGate() *Gate {
	return &Gate{
		until: map[string]now.Instant{}, changed: map[string]bool{}, told: map[string]now.Instant{},
		seen: map[string]now.Instant{}, noted: map[string]now.Instant{},
	}
}

// ask is one thing that is counted, with its bound.
type ask struct {
	key string
	bound
}

// asksOf is what a try to sign in counts against.
func (g *Gate) asksOf(kind, account string, e Entrance, one, place, all bound) []ask {
	account = strings.ToLower(strings.TrimSpace(account))
	if device := g.deviceOf(e.Device, account); device != "" {
		return []ask{{kind + " device " + device, fromOwnBrowser}}
	}
	from := placeOf(e.Address)
	return []ask{
		{kind + " here " + from + " " + account, one},
		{kind + " from " + from, place},
		{kind + " for " + account, all},
	}
}

// pass counts one try against each, or against none: then it answers TooMany,
// with when to try again.
func (g *Gate) pass(email string, asks []ask, at now.Instant) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, each := range asks {
		room := at.Add(time.Duration(each.atOnce-1) * each.every)
		if until := g.until[hashToken(each.key)]; until > room {
			g.note(email, each, at)
			return fault.TooMany(language.Message{}).After(until.Sub(room))
		}
	}
	for _, each := range asks {
		key := hashToken(each.key)
		g.until[key] = max(g.until[key], at).Add(each.every)
		g.changed[key] = true
	}
	g.forget(at)
	return nil
}

// back gives back what a try took that turned out to be right, and forgets the
// others from there.
func (g *Gate) back(asks []ask) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for i, each := range asks {
		key := hashToken(each.key)
		if i == 0 {
			g.until[key] = 0
		} else {
			g.until[key] = g.until[key].Add(-each.every)
		}
		g.changed[key] = true
	}
}

// giveBack gives back what one try took that turned out to be right, and leaves
// the others counted: at a place where many sign in one good try excuses no bad one.
func (g *Gate) giveBack(asks []ask) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, each := range asks {
		key := hashToken(each.key)
		g.until[key] = g.until[key].Add(-each.every)
		g.changed[key] = true
	}
}

// notedEvery is how often at most it is journaled that a limit holds.
const notedEvery = 10 * time.Minute

func (g *Gate) note(email string, each ask, at now.Instant) {
	if last, found := g.told[each.key]; found && at.Sub(last) < notedEvery || len(g.hits) >= mostHits {
		return
	}
	if len(g.told) > mostTriers {
		clear(g.told)
	}
	g.told[each.key] = at
	kind, _, _ := strings.Cut(each.key, " ")
	g.hits = append(g.hits, hit{email, at, kind})
}

// forget drops those who may try as often as anybody, when there are many, and
// then those who tried least.
func (g *Gate) forget(at now.Instant) {
	if len(g.until) < mostTriers {
		return
	}
	maps.DeleteFunc(g.until, func(_ string, until now.Instant) bool { return until <= at })
	if len(g.until) < mostTriers {
		return
	}
	keys := slices.SortedFunc(maps.Keys(g.until), func(a, b string) int { return cmp.Compare(g.until[a], g.until[b]) })
	for _, key := range keys[:len(keys)/2] {
		delete(g.until, key)
		delete(g.changed, key)
	}
}

// placeOf is whom an address stands for: one address of the old kind, and the
// network of one customer, a /64, of the new.
func placeOf(address string) string {
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

// touch notes that a session is used.
func (g *Gate) touch(session string, at now.Instant) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.seen[session] = max(g.seen[session], at)
}

// lastSeen is when a session was last used, as far as this program knows.
func (g *Gate) lastSeen(session string) now.Instant {
	if g == nil {
		return 0
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.seen[session]
}
