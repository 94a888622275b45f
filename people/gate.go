package people

import (
	"strings"
	"sync"
	"time"

	"vaada/internal/fault"
	"vaada/internal/gate"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
)

// The bounds of tries to sign in. A browser in which the person was signed in
// before has its own, so that what a stranger tries elsewhere keeps nobody out;
// an office of fifty may share one address.
var (
	fromOnePlaceForOne = gate.Bound{AtOnce: 5, Every: 30 * time.Second}
	fromOnePlace       = gate.Bound{AtOnce: 50, Every: 30 * time.Second}
	forOne             = gate.Bound{AtOnce: 30, Every: 5 * time.Minute}
	fromOwnBrowser     = gate.Bound{AtOnce: 10, Every: 30 * time.Second}
	codesFromPlace     = gate.Bound{AtOnce: 6, Every: time.Minute}
	codesForOne        = gate.Bound{AtOnce: 20, Every: 15 * time.Minute}
	linksFromOnePlace  = gate.Bound{AtOnce: 10, Every: 3 * time.Minute}
	linksForOne        = gate.Bound{AtOnce: 3, Every: 10 * time.Minute}
	pinsAtKiosk        = gate.Bound{AtOnce: 30, Every: 10 * time.Second}
	joinsFromOnePlace  = gate.Bound{AtOnce: 20, Every: 30 * time.Second}
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
	names   map[string]ids.ID      // whose each address and name to sign in with is
	costs   []cost                 // what each try of a password spends, whoever's it is
}

// spends is what each try of a password spends, whoever's it is.
func (g *Gate) spends() []cost {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.costs
}

// spend takes in what it is from now on.
func (g *Gate) spend(costs []cost) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.costs = costs
}

// hit is a limit that somebody ran into.
type hit struct {
	of   account
	at   now.Instant
	what string
	from string // the place that the limit is of, where it is of one
}

// NewGate makes a gate that nobody has come to.
func NewGate() *Gate {
	return &Gate{
		until: map[string]now.Instant{}, changed: map[string]bool{}, told: map[string]now.Instant{},
		seen: map[string]now.Instant{}, noted: map[string]now.Instant{}, names: map[string]ids.ID{}, costs: []cost{costNow},
	}
}

// ask is one thing that is counted, with its bound.
type ask struct {
	key string
	gate.Bound
	from string // the place, where it is counted by place
}

// fromPlace counts what comes from one place.
func fromPlace(kind string, e Entrance, bound gate.Bound) ask {
	from := gate.Network(e.Address)
	return ask{kind + " from " + from, bound, from}
}

// asksOf is what a try to sign in counts against.
func (g *Gate) asksOf(kind string, of account, e Entrance, one, place, all gate.Bound) []ask {
	if device := g.deviceOf(e.Device, of.staff); device != "" {
		return []ask{{key: kind + " device " + device, Bound: fromOwnBrowser}}
	}
	from := gate.Network(e.Address)
	return []ask{
		{kind + " here " + from + " " + of.key(), one, from},
		fromPlace(kind, e, place),
		{key: kind + " for " + of.key(), Bound: all},
	}
}

// pass counts one try against each, or against none: then it answers TooMany,
// with when to try again.
func (g *Gate) pass(of account, asks []ask, at now.Instant) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, each := range asks {
		if early := each.Early(g.until[hashToken(each.key)], at); early > 0 {
			g.note(of, each, at)
			return fault.TooMany(language.Message{}).After(early)
		}
	}
	for _, each := range asks {
		key := hashToken(each.key)
		g.until[key] = each.Count(g.until[key], at)
		g.changed[key] = true
	}
	gate.Forget(g.until, mostTriers, at)
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
			g.until[key] = each.Back(g.until[key])
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
		g.until[key] = each.Back(g.until[key])
		g.changed[key] = true
	}
}

// notedEvery is how often at most it is journaled that a limit holds.
const notedEvery = 10 * time.Minute

func (g *Gate) note(of account, each ask, at now.Instant) {
	if last, found := g.told[each.key]; found && at.Sub(last) < notedEvery || len(g.hits) >= mostHits {
		return
	}
	if len(g.told) > mostTriers {
		clear(g.told)
	}
	g.told[each.key] = at
	kind, _, _ := strings.Cut(each.key, " ")
	g.hits = append(g.hits, hit{of, at, kind, each.from})
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
