package people

import (
	"context"
	"runtime"
	"sync/atomic"
	"time"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// How many passwords wait to be looked at, and how long each: about as many as
// are looked at in that time. Who comes later is asked to try again.
const (
	mostWaiting = 48
	longestWait = 4 * time.Second
)

// lane lets few passwords be looked at at once, so that those who sign in never
// take the machine, or its memory, from those who work.
type lane struct {
	places  chan struct{}
	waiting atomic.Int64
}

// hashing is the lane of this program: processors and memory are its own too.
var hashing = &lane{places: make(chan struct{}, max(1, runtime.NumCPU()/2))}

// through does the work when there is a place. Unavailable when too many wait,
// or when it lasted too long.
func (l *lane) through(ctx context.Context, work func()) error {
	if l.waiting.Add(1) > int64(mostWaiting+cap(l.places)) {
		l.waiting.Add(-1)
		return fault.Unavailable(say.SigninBusy())
	}
	defer l.waiting.Add(-1)
	patience, cancel := context.WithTimeout(ctx, longestWait)
	defer cancel()
	select {
	case l.places <- struct{}{}:
	case <-patience.Done():
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fault.Unavailable(say.SigninBusy())
	}
	defer func() { <-l.places }()
	work()
	return nil
}

// hash writes a password down, in its turn.
func hash(ctx context.Context, password string) (text string, err error) {
	err = hashing.through(ctx, func() { text = hashPassword(password) })
	return text, err
}

// compare says whether a password is the one that was written down, in its turn.
// Costs are what is spent on it, whoever's it is; it may be left out where it is
// known already who somebody is.
func compare(ctx context.Context, text, password string, costs ...cost) (match, outdated bool, err error) {
	err = hashing.through(ctx, func() {
		c := matches(text, password, costs...)
		match, outdated = c.match, c.outdated
	})
	return match, outdated, err
}
