package procedure

import (
	"slices"

	"vaada/hours"
	"vaada/internal/language/say"
	"vaada/promise"
)

// beginnings are the events with which cases begin.
var beginnings = []promise.Event{
	promise.Received, promise.Rung, promise.Queued, promise.Arrived, promise.Asked, promise.Applied, promise.CaseBegun,
	promise.FaultReported, promise.Aware, promise.Complained, promise.Claimed,
}

// limits adds up the time limits of the boxes between what starts a promise's
// clock and what stops it: on the shortest way, and on the longest without a
// loop. A box that calls another chart takes as long as that one's own shortest way,
// or its longest. Waits are left out: how long they take is not ours to say.
func (c *checker) limits(p promise.Promise, limit *promise.Limit) {
	stops := c.making(p.Stop)
	if limit == nil || limit.Before || len(stops) == 0 {
		return
	}
	starts := c.making(p.Start)
	switch {
	case len(starts) > 0:
	case !slices.Contains(beginnings, p.Start):
		return // it happens who knows where on the way
	default:
		starts = c.all(func(box *Box) bool { return box.Kind == Start })
	}
	most := c.minutes(limit.Limit, limit.Counting)
	between := span{start: p.Start, stop: p.Stop, counting: limit.Counting}
	if way, sum := c.spent(starts, stops, between); sum > most {
		stop := way[len(way)-1]
		c.findBy(way, Error, "over-promise", say.ProcedureOverPromise(c.named(stop), titled(p)), stop).About = p.Key
		return
	}
	between.longest = true
	if way, sum := c.spent(starts, stops, between); sum > most {
		stop := way[len(way)-1]
		c.findBy(way, Warning, "may-exceed", say.ProcedureMayExceed(c.named(stop), titled(p)), stop).About = p.Key
	}
}

// span is what limits are added up for: from an event to another, on the shortest
// way or on the longest. Without an event it is the start of a chart, or its ends.
type span struct {
	start, stop promise.Event
	counting    hours.Counting
	longest     bool
}

// crossing is a span within a called chart.
type crossing struct {
	chart string
	span
}

// across adds up the limits within a called chart and those that it calls; nothing
// for one that is not there, or that leads back to itself.
func (c *checker) across(chart string, of span) float64 {
	called := c.facts.Charts[chart]
	if sum, known := c.crossed[crossing{chart, of}]; known || called == nil {
		return sum
	}
	if c.crossed == nil {
		c.crossed = map[crossing]float64{}
	}
	c.crossed[crossing{chart, of}] = 0
	within := &checker{graph: graphOf(called), facts: c.facts, events: c.events, crossed: c.crossed}
	starts, stops := within.making(of.start), within.making(of.stop)
	if of.start == "" {
		starts = within.all(func(box *Box) bool { return box.Kind == Start })
	}
	if of.stop == "" {
		stops = within.all(func(box *Box) bool { return box.Kind == End })
	}
	_, sum := within.spent(starts, stops, of)
	c.crossed[crossing{chart, of}] = sum
	return sum
}

// takes is how long a box may take from when a case comes to it, or from an event
// that it makes true, until it is left, or to such an event.
func (c *checker) takes(i int, of span) float64 {
	box := c.box(i)
	switch {
	case box.Kind == Call:
		return c.across(box.Chart, of)
	case of.start != "":
		return 0 // it is made true when the box is left
	}
	return c.minutes(box.Limit, of.counting)
}

// spent gives the way from a box that starts a clock to one that stops it on
// which the limits add up to the least, or to the most without going round, as
// a way from the start of the chart; nothing where no way leads there.
func (c *checker) spent(starts, stops []int, of span) (way []int, sum float64) {
	from := c.shortest()
	order, arrows := c.onwards()
	if !of.longest {
		arrows = c.out
	}
	whole, opening, closing := of, of, of
	whole.start, whole.stop, opening.stop, closing.start = "", "", "", ""
	before, spent := make([]int, len(c.out)), make([]float64, len(c.out))
	for i := range before {
		before[i] = -2
	}
	work := slices.DeleteFunc(slices.Clone(starts), func(i int) bool { return !from.reaches(i) })
	for _, i := range work {
		before[i], spent[i] = -1, c.takes(i, opening)
	}
	relax := func(i int) (changed []int) {
		for _, to := range arrows[i] {
			cost := spent[i] + c.takes(to, whole)
			if before[to] == -2 || before[to] >= 0 && (cost < spent[to]) != of.longest && cost != spent[to] {
				before[to], spent[to] = i, cost
				changed = append(changed, to)
			}
		}
		return changed
	}
	if of.longest {
		for _, i := range order {
			if before[i] != -2 {
				relax(i)
			}
		}
	}
	for ; !of.longest && len(work) > 0; work = work[1:] {
		work = append(work, relax(work[0])...)
	}
	best := -1
	for _, i := range stops {
		total := 0.0
		switch {
		case before[i] >= 0:
			total = spent[before[i]] + c.takes(i, closing)
		case before[i] == -1 && c.box(i).Kind == Call:
			total = c.takes(i, of) // the called chart starts the clock and stops it
		default:
			continue
		}
		if best < 0 || total != sum && (total < sum) != of.longest {
			best, sum = i, total
		}
	}
	if best < 0 {
		return nil, 0
	}
	for i := best; i >= 0; i = before[i] {
		way = append(way, i)
	}
	slices.Reverse(way)
	return append(from.to(way[0])[:from.length[way[0]]], way...), sum
}

// minutes is how long a limit is, as a promise counts: a day of the calendar,
// or a working day.
func (c *checker) minutes(l hours.Limit, counting hours.Counting) float64 {
	day, week, month := 24*60.0, 7.0, 30.0
	if counting == hours.Working {
		day, week, month = 8*60, 5, 22
		if open := c.facts.Week; open.Days > 0 {
			day, week, month = float64(open.Day), float64(open.Days), float64(open.Days)*365/12/7
		}
	}
	each := 0.0
	switch l.Unit {
	case hours.InSeconds:
		each = 1.0 / 60
	case hours.InMinutes:
		each = 1
	case hours.InHours:
		each = 60
	case hours.InDays:
		each = day
	case hours.InWeeks:
		each = week * day
	case hours.InMonths:
		each = month * day
	}
	return float64(l.Value) * each
}
