package procedure

import (
	"maps"
	"slices"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// manyHandovers is how often a case may pass from one role to another on its
// way.
const manyHandovers = 8

// handovers finds the way without a loop on which a case changes roles most
// often. A box without a role is done by whoever has the case.
func (c *checker) handovers() {
	type hand struct {
		count, before int
		met           bool
	}
	width := len(Roles) + 1 // a case comes to a box from a role, or from none
	table := make([]hand, len(c.out)*width)
	order, arrows := c.onwards()
	worst, most := -1, manyHandovers
	for _, i := range order {
		if c.box(i).Kind == Start {
			table[i*width] = hand{before: -1, met: true}
		}
		role := 1 + slices.Index(Roles, c.box(i).Role)
		for held := range width {
			at := i*width + held
			if !table[at].met {
				continue
			}
			count, now := table[at].count, held
			if role > 0 && role != held {
				now = role
				count += min(held, 1)
			}
			if count > most {
				worst, most = at, count
			}
			for _, to := range arrows[i] {
				if next := &table[to*width+now]; !next.met || count > next.count {
					*next = hand{count, at, true}
				}
			}
		}
	}
	if worst < 0 {
		return
	}
	var way []int
	for at := worst; at >= 0; at = table[at].before {
		way = append(way, at/width)
	}
	slices.Reverse(way)
	c.findBy(way, Warning, "many-handovers", say.ProcedureManyHandovers(c.named(worst/width), manyHandovers), worst/width)
}

// promises holds the chart against the promises that cover its cases.
func (c *checker) promises() {
	if len(c.facts.Promises) == 0 {
		return
	}
	for i := range c.chart.Boxes {
		box := c.box(i)
		if limit := c.facts.Promises[box.Promise].Limit; limit != nil && c.unlimited(box) {
			c.find(Warning, "no-limit", say.ProcedureNoLimit(c.named(i)), i).repair = func(chart *Chart) {
				chart.Boxes[i].Limit = limit.Limit
			}
		}
	}
	keys := make([]string, 0, len(c.facts.Promises))
	for key := range c.facts.Promises {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		if p := c.facts.Promises[key]; p.Class.Timed() {
			if limit, named, covers := c.covered(p); covers {
				c.clock(p, named)
				c.limits(p, limit)
			}
		}
	}
}

// unlimited says that somebody works at the box without a limit of time, on a
// promise that has a clock.
func (c *checker) unlimited(box *Box) bool {
	return (box.Kind == Step || box.Kind == Question) && !box.Automatic() && box.Limit == (hours.Limit{}) &&
		c.facts.Promises[box.Promise].Class.Timed()
}

// covered says whether a promise is made for cases of the chart, within which
// limit at least, and whether it names what they are about.
func (c *checker) covered(p promise.Promise) (limit *promise.Limit, named, covers bool) {
	for _, touchpoint := range orNone(c.chart.Touchpoints) {
		for _, request := range orNone(c.chart.Requests) {
			m := promise.Matter{Touchpoint: touchpoint, RequestType: request}
			if !p.Covers(m) {
				continue
			}
			covers = true
			if own := p.For(m).Limit; limit == nil || own != nil && c.minutes(own.Limit, own.Counting) < c.minutes(limit.Limit, limit.Counting) {
				limit = own
			}
		}
	}
	return limit, len(p.Population.RequestTypes) > 0, covers
}

func orNone(keys []string) []string {
	if len(keys) == 0 {
		return []string{""}
	}
	return keys
}

// titled is how a sentence calls a promise: by its title, else by its key.
func titled(p promise.Promise) language.Message { return orKey(p.Title, p.Key) }

// orKey is a name that people wrote, or a key where they wrote none.
func orKey(name language.Text, key string) language.Message {
	if name.IsZero() {
		name = language.NewText(language.English, key)
	}
	return language.Words(name)
}

// making gives the boxes that make an event true, or call a chart which does.
func (c *checker) making(event promise.Event) []int {
	return c.all(func(box *Box) bool {
		return box.makes(event) || box.Kind == Call && c.happens(c.facts.Charts[box.Chart])[event]
	})
}

func (b *Box) makes(event promise.Event) bool {
	return b.Happens() == event || slices.Contains(follows[b.Action], event)
}

// happens gives the events that a called chart makes true, by itself and by those
// that it calls; nothing for one that is not there. Charts that call in a circle
// are a defect of their own.
func (c *checker) happens(chart *Chart) map[promise.Event]bool {
	all, known := c.events[chart]
	if known || chart == nil {
		return all
	}
	if c.events == nil {
		c.events = map[*Chart]map[promise.Event]bool{}
	}
	all = map[promise.Event]bool{}
	c.events[chart] = all
	for i := range chart.Boxes {
		box := &chart.Boxes[i]
		all[box.Happens()] = true
		for _, event := range follows[box.Action] {
			all[event] = true
		}
		if box.Kind == Call {
			maps.Copy(all, c.happens(c.facts.Charts[box.Chart]))
		}
	}
	delete(all, "")
	return all
}

// clock finds a promise whose clock nothing starts, or nothing stops. One that
// is made for every case there is need not run on these.
func (c *checker) clock(p promise.Promise, named bool) {
	if c.facts.Happening == nil {
		return
	}
	starts := c.facts.Happening[p.Start] || len(c.making(p.Start)) > 0
	stops := c.facts.Happening[p.Stop] || len(c.making(p.Stop)) > 0
	switch {
	case !starts && !stops && !named:
	case !starts:
		c.find(Warning, "never-starts", say.ProcedureNeverStarts(titled(p))).About = p.Key
	case !stops:
		c.find(Warning, "never-stops", say.ProcedureNeverStops(titled(p))).About = p.Key
	}
}
