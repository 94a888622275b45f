package people

import (
	"context"
	"errors"
	"maps"
	"slices"

	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/now"
)

// deviceSecret signs what browsers keep in which somebody was signed in.
const deviceSecret = "devices"

// OpenGate makes the gate ready: it remembers what was tried before the program
// ended, and knows again the browsers that it knew.
func (d Desk) OpenGate(ctx context.Context) error {
	secret, err := d.Secret(ctx, Program(), deviceSecret)
	if err != nil {
		return err
	}
	d.Gate.mu.Lock()
	d.Gate.devices = []byte(secret)
	d.Gate.mu.Unlock()
	return d.SweepGate(ctx)
}

// SweepGate writes down what was tried since the last sweep, reads what other
// processes wrote and at which costs passwords are written, notes when sessions were last used, and forgets what is over.
func (d Desk) SweepGate(ctx context.Context) error {
	at := d.Now()
	tried, seen, hits := d.Gate.news(at)
	var known map[string]now.Instant
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		if known, err = triesOf(tx, at); err != nil {
			return err
		}
		names, err := namesToSignInWith(tx)
		if err != nil {
			return err
		}
		older, err := passwordsNotAt(tx, costNow)
		if err != nil {
			return err
		}
		d.Gate.call(names)
		d.Gate.spend(costsOf(older))
		return nil
	})
	if err == nil && len(tried)+len(seen)+len(hits) > 0 {
		err = d.DB.Deed(ctx, func(tx *db.Tx) error { return keepNews(tx, known, tried, seen, hits, at) })
	}
	if err != nil {
		d.Gate.again(tried, seen, hits)
		return err
	}
	d.Gate.learn(known, seen)
	return nil
}

// SweepOver deletes what nobody can use any more.
func (d Desk) SweepOver(ctx context.Context) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return deleteOver(tx, d.Now()) })
}

func keepNews(tx *db.Tx, known, tried, seen map[string]now.Instant, hits []hit, at now.Instant) error {
	for _, key := range slices.Sorted(maps.Keys(tried)) { // in one order, so that processes do not wait for each other in a circle
		if until := tried[key]; until > known[key] || until.IsZero() {
			if err := putTries(tx, key, until); err != nil {
				return err
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(seen)) {
		if err := seenSession(tx, key, seen[key]); err != nil {
			return err
		}
	}
	for _, each := range hits {
		if err := noteHit(tx, each); err != nil {
			return err
		}
	}
	return nil
}

// noteHit journals that a limit held; of the person, where there is one.
func noteHit(tx *db.Tx, h hit) error {
	subject := h.of.staff
	if subject == 0 {
		staff, err := staffBySignIn(tx, h.of.typed)
		if err != nil && !errors.Is(err, db.ErrNone) {
			return err
		}
		subject = staff.ID
	}
	entry := Program().Entry(h.at, "limited tries", "staff", subject)
	entry.Reason = from(h.what, h.from)
	return journal.Write(tx, entry)
}

// news takes what was tried and used since the last time.
func (g *Gate) news(at now.Instant) (tried, seen map[string]now.Instant, hits []hit) {
	g.mu.Lock()
	defer g.mu.Unlock()
	tried, seen = map[string]now.Instant{}, map[string]now.Instant{}
	for key := range g.changed {
		if until, kept := g.until[key]; kept {
			tried[key] = until
		}
	}
	for key, last := range g.seen {
		switch {
		case last.Sub(g.noted[key]) >= seenEvery:
			seen[key] = last
		case at.Sub(last) > seenKept:
			delete(g.seen, key)
			delete(g.noted, key)
		}
	}
	hits, g.hits = g.hits, nil
	clear(g.changed)
	return tried, seen, hits
}

// again keeps for the next sweep what could not be written.
func (g *Gate) again(tried, _ map[string]now.Instant, hits []hit) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for key := range tried {
		g.changed[key] = true
	}
	if len(g.hits) < mostHits {
		g.hits = append(hits, g.hits...)
	}
}

// learn takes in what is written: other processes count too.
func (g *Gate) learn(known, seen map[string]now.Instant) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for key, until := range known {
		if !g.changed[key] || until > g.until[key] {
			g.until[key] = max(g.until[key], until)
		}
	}
	maps.Copy(g.noted, seen)
}
