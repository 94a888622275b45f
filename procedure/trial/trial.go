// Package trial sends made-up cases over a chart, a year's worth in less than a
// second, and tells how often each box is met and how long each way takes. It is
// the ground on which a promise is tried before it is made.
//
// Answers and times are drawn, each from what the author wrote: the usual answer,
// the time limits. A chart that another calls is walked like any other, and its end
// says by which way the case goes on. The same luck gives the same report.
package trial

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"time"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/procedure"
)

// Luck is by what the made-up cases are drawn.
type Luck struct {
	Seed      uint64
	Cases     int
	Usual     float64       // of the cases at a question, the share that takes the usual answer; the others share the rest
	Alternate float64       // of the cases at a step, the share that each alternate takes
	Late      float64       // of the cases at a wait, the share for which its time runs out
	Hurry     float64       // how long a step takes on average, as a share of its limit
	Unlimited time.Duration // how long a step without a limit takes on average
	Day       time.Duration // an ordinary working day
	Longest   int           // boxes after which a case is given up
	Each      int           // boxes that a case may come to on average: when all together came to as many, the others are left out
	Least     int           // boxes that they may come to all together, however few they are
}

// Ordinary is the luck of an ordinary year.
var Ordinary = Luck{
	Seed: 1, Cases: 100_000, Usual: 0.7, Alternate: 0.05, Late: 0.1, Hurry: 0.5,
	Unlimited: 5 * time.Minute, Day: 8 * time.Hour, Longest: 100_000, Each: 200, Least: 20_000_000,
}

// Report is what became of the cases.
type Report struct {
	Cases   int
	GivenUp int            // went on and on
	LeftOut int            // were not walked, since those before came to so many boxes
	Ended   map[string]int // by outcome
	Boxes   []Box          // in reading order, those of called charts behind
	Ways    int            // that differ
	Paths   []Path         // those of most cases, first
	Absent  []string       // charts that are called and not there: they take no time, and luck says how they end
}

// Box is how often one was met.
type Box struct {
	Edition ids.ID // of the chart in which it stands
	Key     string
	Visits  int
	Cases   int // that met it at least once
}

// Path is one way from the start to an end and how long cases were on it, in
// working time where limits count so.
type Path struct {
	Boxes        []procedure.Place
	Exits        []string // by which each was left; of an end, and of a box from which another chart is entered, ""
	Cases        int
	Mean, Most90 time.Duration // Most90 is what nine of ten stay within
}

// mostPaths is how many paths a report tells of.
const mostPaths = 20

// Year walks the cases over an edition and those it calls.
func Year(charts procedure.Charts, edition ids.ID, luck Luck) Report {
	y := newYear(charts, edition, luck)
	report := Report{Cases: luck.Cases, Ended: map[string]int{}, Absent: y.absent}
	work := max(luck.Cases*luck.Each, luck.Least)
	for n := range luck.Cases {
		if work <= 0 {
			report.LeftOut = luck.Cases - n
			break
		}
		if outcome, ended := y.walk(); ended {
			report.Ended[outcome]++
		} else {
			report.GivenUp++
		}
		work -= len(y.trail)
	}
	for _, id := range y.charts {
		for _, line := range procedure.Outline(charts.Editions[id].Chart) {
			if line.Box.OnPath() {
				at := y.index[procedure.Place{Edition: id, Box: line.Box.Key}]
				report.Boxes = append(report.Boxes, Box{id, line.Box.Key, y.visits[at], y.cases[at]})
			}
		}
	}
	report.Ways = len(y.paths)
	report.Paths = y.told()
	return report
}

// station is a box made ready.
type station struct {
	at      int
	place   procedure.Place
	box     *procedure.Box
	exits   []way
	limit   time.Duration  // of a wait, until its time runs out
	person  bool           // somebody works on it
	enters  int            // the start of the chart that it calls; nowhere where it calls none that is there
	returns map[string]int // where each outcome of that chart leads
	from    int            // the boxes of that chart are those from here
	until   int            // to before this one
}

// nowhere is where a case goes that has ended, or cannot go on.
const nowhere = -1

type way struct {
	to      int
	key     string
	share   float64 // of the cases, with those before it
	late    bool
	counted []count // that all have to hold, in place of luck
}

// count is a condition on how often a case came to a box.
type count struct {
	at        int
	condition procedure.Condition
	holds     [fewVisits]bool // by the visits
}

// fewVisits is up to how many the answers of a condition are kept.
const fewVisits = 32

// met says whether the condition holds after so many visits.
func (c *count) met(visits int) bool {
	if visits < fewVisits {
		return c.holds[visits]
	}
	return c.condition.Counts(visits)
}

type year struct {
	luck          Luck
	random        *rand.Rand
	charts        []ids.ID // the one that is tried, then those it calls
	absent        []string
	stations      []station
	index         map[procedure.Place]int
	visits, cases []int
	start         int

	seen  []int32 // visits of the case in hand
	round []int32 // of them, those that rules count: each call counts for itself
	stack []int   // the boxes that called
	trail []step
	paths map[uint64]*path
}

// step is one box of a trail and the exit by which it was left; noExit where
// it was left by none.
type step struct{ at, exit int }

const noExit = -1

type path struct {
	trail []step
	took  []time.Duration
}

// walk sends one case from the start to an end.
func (y *year) walk() (outcome string, ended bool) {
	clear(y.seen)
	clear(y.round)
	y.trail, y.stack = y.trail[:0], y.stack[:0]
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	took, hash := time.Duration(0), uint64(offset)
	for at := y.start; len(y.trail) < y.luck.Longest; {
		s := &y.stations[at]
		y.visits[at]++
		y.round[at]++
		if y.seen[at]++; y.seen[at] == 1 {
			y.cases[at]++
		}
		next, exit := y.on(s)
		y.trail = append(y.trail, step{at, exit})
		if next == nowhere {
			y.keep(hash, took)
			return s.box.Outcome, s.box.Kind == procedure.End && len(y.stack) == 0
		}
		if exit >= 0 {
			took += y.lasts(s, s.exits[exit].late)
		}
		hash = (hash ^ uint64(at<<6|(exit+1))) * prime
		at = next
	}
	return "", false
}

// on says where a case goes from a box, and by which exit of it: into the chart
// that it calls, and from the end of one to where its caller leads on.
func (y *year) on(s *station) (next, exit int) {
	switch {
	case s.enters != nowhere:
		y.stack = append(y.stack, s.at)
		clear(y.round[s.from:s.until])
		return s.enters, noExit
	case s.box.Kind == procedure.End && len(y.stack) > 0:
		next = y.stations[y.stack[len(y.stack)-1]].returns[s.box.Outcome]
		if next != nowhere {
			y.stack = y.stack[:len(y.stack)-1]
		}
		return next, noExit
	case s.box.Kind == procedure.End || len(s.exits) == 0:
		return nowhere, noExit
	}
	exit = y.leave(s)
	return s.exits[exit].to, exit
}

// leave draws the exit by which a box is left.
func (y *year) leave(s *station) int {
	if len(s.exits) == 1 {
		return 0
	}
	for n := range s.exits {
		if len(s.exits[n].counted) > 0 && y.counts(s.exits[n].counted) {
			return n
		}
	}
	drawn := y.random.Float64()
	for n := range s.exits {
		if drawn < s.exits[n].share {
			return n
		}
	}
	return len(s.exits) - 1
}

func (y *year) counts(all []count) bool {
	for n := range all {
		if c := &all[n]; !c.met(int(y.round[c.at])) {
			return false
		}
	}
	return true
}

// lasts draws how long a case stays at a box: with somebody an exponential
// time, of a wait any until its time runs out.
func (y *year) lasts(s *station, late bool) time.Duration {
	switch {
	case late:
		return s.limit
	case s.box.Kind == procedure.Delay:
		return time.Duration(y.random.Float64() * float64(s.limit))
	case !s.person:
		return 0
	case s.limit == 0:
		return time.Duration(y.random.ExpFloat64() * float64(y.luck.Unlimited))
	}
	return time.Duration(y.random.ExpFloat64() * y.luck.Hurry * float64(s.limit))
}

func (y *year) keep(hash uint64, took time.Duration) {
	p := y.paths[hash]
	if p == nil {
		p = &path{trail: slices.Clone(y.trail)}
		y.paths[hash] = p
	}
	p.took = append(p.took, took)
}

// told gives the paths of most cases.
func (y *year) told() (all []Path) {
	most := make([]*path, 0, len(y.paths))
	for _, p := range y.paths {
		most = append(most, p)
	}
	slices.SortFunc(most, func(a, b *path) int {
		return cmp.Or(len(b.took)-len(a.took), slices.CompareFunc(a.trail, b.trail, func(a, b step) int {
			return cmp.Or(a.at-b.at, a.exit-b.exit)
		}))
	})
	for _, p := range most[:min(mostPaths, len(most))] {
		one := Path{Cases: len(p.took)}
		for _, each := range p.trail {
			exit := ""
			if each.exit >= 0 {
				exit = y.stations[each.at].exits[each.exit].key
			}
			one.Boxes = append(one.Boxes, y.stations[each.at].place)
			one.Exits = append(one.Exits, exit)
		}
		slices.Sort(p.took)
		sum := time.Duration(0)
		for _, each := range p.took {
			sum += each / time.Duration(len(p.took))
		}
		one.Mean, one.Most90 = sum, p.took[(len(p.took)*9-1)/10]
		all = append(all, one)
	}
	return all
}

// length is how long a limit is in working time, where it counts so.
func length(l hours.Limit, day time.Duration) time.Duration {
	switch l.Unit {
	case hours.InSeconds:
		day = time.Second
	case hours.InMinutes:
		day = time.Minute
	case hours.InHours:
		day = time.Hour
	case hours.InWeeks:
		day *= 5
	case hours.InMonths:
		day *= 22
	}
	return time.Duration(l.Value) * day
}
