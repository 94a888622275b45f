package procedure

import (
	"maps"
	"slices"

	"vaada/internal/language/say"
)

// What a box that calls a chart does is what happens in there, and in those that it
// calls. Charts that call in a circle are a defect of their own.

// passable says that a case is known to go from the start of a called chart to an end
// without anybody to stop it.
func (c *checker) passable(key string) bool {
	chart := c.facts.Charts[key]
	if passes, known := c.passed[key]; known || chart == nil {
		return passes
	}
	if c.passed == nil {
		c.passed = map[string]bool{}
	}
	c.passed[key] = false
	within := &checker{graph: graphOf(chart), facts: c.facts, passed: c.passed}
	through := make([][]int, len(within.out))
	for i, arrows := range within.out {
		if within.automatic(i) {
			through[i] = arrows
		}
	}
	from := reach(within.all(func(box *Box) bool { return box.Kind == Start }), through)
	c.passed[key] = slices.ContainsFunc(within.all(func(box *Box) bool { return box.Kind == End }), func(i int) bool { return from[i] })
	return c.passed[key]
}

// circling finds charts that call this one and would go round without anybody to stop
// it, once nobody stops a case in this one.
func (c *checker) circling() {
	facts := c.facts
	facts.Charts = maps.Clone(facts.Charts)
	if facts.Charts == nil {
		return
	}
	facts.Charts[c.chart.Key] = c.chart
	passes := map[string]bool{}
	if !(&checker{facts: facts, passed: passes}).passable(c.chart.Key) {
		return
	}
	for _, key := range slices.Sorted(maps.Keys(c.facts.Charts)) {
		if caller := c.facts.Charts[key]; key != c.chart.Key {
			then := &checker{graph: graphOf(caller), facts: facts, passed: passes}
			now := &checker{graph: then.graph, facts: c.facts, passed: c.passed}
			if len(then.loops(then.automatic, then.out)) > len(now.loops(now.automatic, now.out)) {
				c.find(Error, "caller-circles", say.ProcedureCallerCircles(caller.Name)).About = key
			}
		}
	}
}

// quiet gives the outcomes with which a case can come back from a called chart without
// anybody having told the customer how the matter stands. Of a chart that is not there
// it is taken as given that somebody does.
func (c *checker) quiet(key string) map[string]bool {
	chart := c.facts.Charts[key]
	if outcomes, known := c.quieted[key]; known || chart == nil {
		return outcomes
	}
	if c.quieted == nil {
		c.quieted = map[string]map[string]bool{}
	}
	c.quieted[key] = nil
	within := &checker{graph: graphOf(chart), facts: c.facts, quieted: c.quieted}
	outcomes, silent := map[string]bool{}, within.waysBy(within.silent)
	for _, i := range within.all(func(box *Box) bool { return box.Kind == End && !box.tells() }) {
		if silent.reaches(i) {
			outcomes[within.box(i).Outcome] = true
		}
	}
	c.quieted[key] = outcomes
	return outcomes
}

// silent says that whoever leaves a box by an exit may have been told nothing there: what
// the box says is not said by another way out of it, nor when its time is over.
func (c *checker) silent(i int, exit Exit) bool {
	box := c.box(i)
	if box.Kind != Call {
		return exit.Alternate || exit.TimeOut || !box.tells()
	}
	for outcome := range c.quiet(box.Chart) {
		if by, leads := box.Outgoing(outcome); leads && by.Key == exit.Key {
			return true
		}
	}
	return false
}

// within says of boxes whether something holds of them, or of a box in the chart that
// they call.
func (c *checker) within(holds func(box *Box) bool) func(box *Box) bool {
	known := map[string]bool{}
	var anywhere func(box *Box) bool
	anywhere = func(box *Box) bool {
		if holds(box) {
			return true
		}
		chart := c.facts.Charts[box.Chart]
		if _, met := known[box.Chart]; !met && box.Kind == Call && chart != nil {
			known[box.Chart] = false
			known[box.Chart] = slices.ContainsFunc(chart.Boxes, func(box Box) bool { return anywhere(&box) })
		}
		return box.Kind == Call && known[box.Chart]
	}
	return anywhere
}
