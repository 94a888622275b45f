package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"vaada/internal/language/say"
)

// signers is how many try to sign in at once, each from a place of their own.
const signers = 64

// signIn measures the list of cases while many sign in, all the time: each of
// them looks at a password, or is asked to try again.
func (m *measuring) signIn() ([]figure, error) {
	g, err := m.crowded()
	if err != nil {
		return nil, err
	}
	reader, err := g.call(m.console)
	if err != nil {
		return nil, err
	}
	defer reader.close()
	const list = "/cases?view=mine"
	quiet, err := g.within(reader, "GET /cases", list)
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancel(m)
	var all sync.WaitGroup
	var looked, later atomic.Int64
	faults := make([]error, signers)
	began := time.Now()
	for one := range signers {
		all.Go(func() { faults[one] = g.signsIn(ctx, one, &looked, &later) })
	}
	time.Sleep(time.Second) // until the lane is full
	busy, err := g.within(reader, "GET /cases", list)
	took := time.Since(began)
	stop()
	all.Wait()
	if err := errors.Join(append(faults, err)...); err != nil {
		return nil, err
	}
	return []figure{
		{Name: "signin/quiet", what: say.SigninBenchQuiet("p95"), Value: milliseconds(quiet), Unit: "ms"},
		figure{Name: "signin/busy", what: say.SigninBenchBusy(signers, "p95"), Value: milliseconds(busy), Unit: "ms"}.atMost(20),
		{Name: "signin/looked", what: say.SigninBenchLooked(), Value: float64(looked.Load()) / took.Seconds(), Unit: "/s"},
		{Name: "signin/later", what: say.SigninBenchLater(), Value: float64(later.Load()) / took.Seconds(), Unit: "/s"},
	}, nil
}

// signsIn tries to sign in again and again, as somebody else from somewhere else
// each time, as a browser does: who is asked to try again waits a second.
func (g *ground) signsIn(ctx context.Context, one int, looked, later *atomic.Int64) error {
	caller, err := g.dial("")
	if err != nil {
		return err
	}
	defer caller.close()
	headers := caller.headers
	for try := 0; ctx.Err() == nil; try++ {
		caller.headers = headers + fmt.Sprintf("X-Forwarded-For: 2001:db8:%x:%x::1\r\n", one, try&0xffff)
		answer, _, err := caller.post("/sign-in", url.Values{"email": {fmt.Sprintf("nobody.%d.%d@anarhome.example", one, try)}, "password": {"a pomegranate tree"}})
		switch {
		case err != nil:
			return err
		case answer.StatusCode == http.StatusUnprocessableEntity:
			looked.Add(1)
		case answer.StatusCode == http.StatusServiceUnavailable:
			later.Add(1)
			select {
			case <-ctx.Done():
			case <-time.After(time.Second):
			}
		default:
			return fmt.Errorf("bench: signing in answers %s", answer.Status)
		}
	}
	return nil
}
