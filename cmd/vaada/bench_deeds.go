package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// How much is done: people and loop take turns, so that what else the machine
// does weighs on both alike.
const (
	atOnce    = 64
	turns     = 5
	deedsEach = 1200 // of a turn
	oneByOne  = 3000
)

// standing is an open case on the question, as somebody saw it.
type standing struct {
	number   int64
	sequence int
}

// answer answers the question of a case as a browser does.
func (c *caller) answer(s standing) error {
	answer, body, err := c.post("/cases/"+casework.Code(s.number)+"/step", url.Values{
		"seen": {strconv.Itoa(s.sequence)}, "answer": {"yes"},
	})
	if err == nil && answer.StatusCode != http.StatusSeeOther {
		err = fmt.Errorf("bench: the answer on %s brought %s: %.200s", casework.Code(s.number), answer.Status, body)
	}
	return err
}

// deeds measures how many steps are answered in a second by many at once, and
// how many times the same rows are written by a loop that does nothing else.
func (m *measuring) deeds() ([]figure, error) {
	g, err := m.crowded()
	if err != nil {
		return nil, err
	}
	callers, err := g.callers(m.console, atOnce)
	if err != nil {
		return nil, err
	}
	defer closeAll(callers)
	var served, bare []float64
	for range turns {
		cases, err := g.take(m.console, 2*deedsEach)
		if err != nil {
			return nil, err
		}
		rate, err := rateOf(atOnce, deedsEach, func(who, n int) error { return callers[who].answer(cases[n]) })
		if err != nil {
			return nil, err
		}
		served = append(served, rate)
		loop, err := g.bareLoop(m.console, numbersOf(cases[deedsEach:]), procedure.Deed{Kind: procedure.Answering, Exit: "yes"})
		if err != nil {
			return nil, err
		}
		rate, err = rateOf(atOnce, deedsEach, func(_, n int) error { return loop.write(m.console, n) })
		if err != nil {
			return nil, err
		}
		bare = append(bare, rate)
	}
	shares := make([]float64, turns)
	for i := range shares {
		shares[i] = served[i] / bare[i]
	}
	return []figure{
		{Name: "deeds", what: say.BenchDeeds(atOnce), Value: within(served, 0.5), Unit: "/s"},
		{Name: "deeds/bare", what: say.BenchBare(), Value: within(bare, 0.5), Unit: "/s"},
		figure{Name: "deeds/share", what: say.BenchShare(), Value: within(shares, 0.5)}.atLeast(0.5),
	}, nil
}

func numbersOf(cases []standing) []int64 {
	numbers := make([]int64, len(cases))
	for i, one := range cases {
		numbers[i] = one.number
	}
	return numbers
}

// one measures the steps that one person answers, one after the other; many
// enough that the database moves its log into its file in between.
func (m *measuring) one() ([]figure, error) {
	g, err := m.crowded()
	if err != nil {
		return nil, err
	}
	caller, err := g.call(m.console)
	if err != nil {
		return nil, err
	}
	defer caller.close()
	cases, err := g.take(m.console, oneByOne)
	if err != nil {
		return nil, err
	}
	times := make([]time.Duration, 0, len(cases))
	for _, one := range cases {
		began := time.Now()
		if err := caller.answer(one); err != nil {
			return nil, err
		}
		times = append(times, time.Since(began))
	}
	return []figure{
		{Name: "one/p50", what: say.BenchOne("p50"), Value: milliseconds(within(times, 0.5)), Unit: "ms"},
		figure{Name: "one/p99", what: say.BenchOne("p99"), Value: milliseconds(within(times, 0.99)), Unit: "ms"}.atMost(50),
	}, nil
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func (g *ground) callers(c console, n int) (all []*caller, err error) {
	for range n {
		one, err := g.call(c)
		if err != nil {
			closeAll(all)
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

func closeAll(callers []*caller) {
	for _, one := range callers {
		one.close()
	}
}

// rateOf lets so many people do so many things together, and gives how many were
// done in a second.
func rateOf(people, things int, do func(who, n int) error) (float64, error) {
	var next atomic.Int64
	faults := make([]error, people)
	var all sync.WaitGroup
	began := time.Now()
	for who := range people {
		all.Go(func() {
			for faults[who] == nil {
				n := int(next.Add(1)) - 1
				if n >= things {
					return
				}
				faults[who] = do(who, n)
			}
		})
	}
	all.Wait()
	return float64(things) / time.Since(began).Seconds(), errors.Join(faults...)
}
