package procedure

import (
	"slices"

	"vaada/hours"
	"vaada/internal/language/say"
)

// structure checks starts, ends, keys, cards and where arrows lead.
func (c *checker) structure() {
	starts := c.all(func(box *Box) bool { return box.Kind == Start })
	switch {
	case len(starts) == 0:
		c.find(Error, "no-start", say.ProcedureNoStart()).repair = begin
	case len(starts) > 1:
		c.find(Error, "two-starts", say.ProcedureTwoStarts(), starts...)
	}
	if len(c.all(func(box *Box) bool { return box.Kind == End })) == 0 {
		c.find(Error, "no-end", say.ProcedureNoEnd()).repair = finish
	}
	if len(c.chart.Boxes) > manyBoxes {
		c.find(Warning, "large", say.ProcedureLarge(manyBoxes))
	}
	for i := range c.chart.Boxes {
		box := c.box(i)
		if first := c.index[box.Key]; first != i {
			c.find(Error, "same-key", say.ProcedureSameKey(box.Key), first, i)
		}
		if box.Kind == Card {
			c.find(Error, "loose-card", say.ProcedureLooseCard(c.named(i)), i)
		}
		if box.Kind == End && len(box.Exits) > 0 {
			c.find(Error, "out-of-end", say.ProcedureOutOfEnd(c.named(i)), i).repair = func(chart *Chart) { chart.Boxes[i].Exits = nil }
		}
		if box.OnPath() {
			c.arrows(i)
		}
		switch {
		case box.Kind != End || c.chart.Knows(box.Outcome):
		case box.Outcome == "":
			c.find(Warning, "outcome-missing", say.ProcedureOutcomeMissing(c.named(i)), i)
		default:
			c.find(Hint, "outcome-unknown", say.ProcedureOutcomeUnknown(c.named(i)), i)
		}
	}
	c.repeats()
	c.places()
}

// places finds boxes that were given one place on the drawing, where only the
// first can stand.
func (c *checker) places() {
	first := map[Cell]int{}
	for i := range c.chart.Boxes {
		cell := c.box(i).Cell
		if cell == nil {
			continue
		}
		if other, taken := first[*cell]; taken {
			finding := c.find(Warning, "same-place", say.ProcedureSamePlace(c.named(other), c.named(i), cell.Row, cell.Column), other, i)
			finding.repair = func(chart *Chart) { chart.Boxes[i].Cell = nil }
			continue
		}
		first[*cell] = i
	}
}

// arrows checks where the arrows of one box lead.
func (c *checker) arrows(i int) {
	box := c.box(i)
	for n, exit := range box.Exits {
		to, there := c.index[exit.To]
		switch {
		case !there || !c.box(to).OnPath():
			c.find(Error, "to-nothing", say.ProcedureToNothing(c.named(i)), i).repair = leadOn(i)
			continue
		case c.box(to).Kind == Start:
			c.find(Error, "into-start", say.ProcedureIntoStart(c.named(i)), i).repair = pastStart(i)
		case to == i && box.Limit == (hours.Limit{}) && box.Kind != Delay:
			c.find(Warning, "self-arrow", say.ProcedureSelfArrow(c.named(i)), i)
		}
		if slices.ContainsFunc(box.Exits[:n], func(other Exit) bool { return other.To == exit.To }) {
			c.find(Warning, "double-arrow", say.ProcedureDoubleArrow(c.named(i)), i, to)
		}
	}
}

// shapes checks that the exits of each box are of the kinds it may have.
func (c *checker) shapes() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		plain, doubled, misplaced := 0, false, false
		for n, exit := range box.Exits {
			doubled = doubled || slices.ContainsFunc(box.Exits[:n], func(other Exit) bool { return other.Key == exit.Key })
			misplaced = misplaced || exit.Alternate && box.Kind != Step || exit.TimeOut && box.Kind != Delay ||
				exit.Outcome != "" && box.Kind != Call || exit.Alternate && exit.TimeOut
			if !exit.Alternate && !exit.TimeOut {
				plain++
			}
			if exit.Alternate && exit.Label.IsZero() {
				c.find(Error, "unlabelled", say.ProcedureUnlabelled(c.named(i)), i)
			}
		}
		if misplaced {
			c.find(Error, "misplaced-exit", say.ProcedureMisplacedExit(c.named(i)), i).repair = plainly(i)
		}
		switch {
		case box.Kind == Question || box.Kind == End || !box.OnPath():
			plain = 0
		case box.Kind == Call:
			plain = c.outcomes(box)
		}
		if plain > 1 {
			c.find(Error, "two-ways", say.ProcedureTwoWays(c.named(i)), i).repair = asAlternates(i)
		} else if doubled {
			c.find(Error, "same-exit", say.ProcedureSameExit(c.named(i)), i).repair = apart(i)
		}
	}
}

// outcomes gives how many exits of a procedure box take the same outcome, at
// most.
func (c *checker) outcomes(box *Box) int {
	most, taken := 0, map[string]int{}
	for _, exit := range box.Exits {
		taken[exit.Outcome]++
		most = max(most, taken[exit.Outcome])
	}
	return most
}

// reachability: for one case on one box, a chart is sound when every box can
// be reached from the start and an end from every box.
func (c *checker) reachability() {
	starts := c.all(func(box *Box) bool { return box.Kind == Start })
	ends := c.all(func(box *Box) bool { return box.Kind == End })
	if len(starts) == 0 {
		return
	}
	from := reach(starts, c.out)
	c.islands(from)
	for i := range c.chart.Boxes {
		box := c.box(i)
		if from[i] && len(box.Exits) == 0 && box.Kind != End && box.Kind != Card {
			c.find(Error, "dead-end", say.ProcedureDeadEnd(c.named(i)), i).repair = leadOn(i)
		}
	}
	if len(ends) == 0 {
		return
	}
	ending := reach(ends, c.in)
	stuck := func(i int) bool { return from[i] && !ending[i] }
	for _, loop := range c.loops(stuck, c.out) {
		if c.closed(loop) {
			c.find(Error, "trap", say.ProcedureTrap(c.named(loop[0])), loop...)
		}
	}
	// A loop of which every way out ends in an arrow to nothing is told there.
}

// closed says that no arrow leads out of these boxes.
func (c *checker) closed(boxes []int) bool {
	within := map[int]bool{}
	for _, i := range boxes {
		within[i] = true
	}
	for _, i := range boxes {
		for _, to := range c.out[i] {
			if !within[to] {
				return false
			}
		}
		if len(c.out[i]) != len(c.box(i).Exits) {
			return false
		}
	}
	return true
}

// islands reports each part that no way leads to, by the box where it begins.
func (c *checker) islands(from []bool) {
	told := make([]bool, len(c.out))
	report := func(i int) {
		c.find(Error, "unreachable", say.ProcedureUnreachable(c.named(i)), i)
		for box, there := range reach([]int{i}, c.out) {
			told[box] = told[box] || there
		}
	}
	lost := func(i int) bool { return !from[i] && c.box(i).OnPath() && c.box(i).Kind != Start }
	for i := range c.chart.Boxes {
		if lost(i) && !told[i] && len(c.in[i]) == 0 {
			report(i)
		}
	}
	for i := range c.chart.Boxes {
		if lost(i) && !told[i] {
			report(i)
		}
	}
}

// repeats hints at ends with one outcome.
func (c *checker) repeats() {
	outcomes := map[string][]int{}
	for i := range c.chart.Boxes {
		if box := c.box(i); box.Kind == End && box.Outcome != "" {
			outcomes[box.Outcome] = append(outcomes[box.Outcome], i)
		}
	}
	for i := range c.chart.Boxes {
		box := c.box(i)
		if same := outcomes[box.Outcome]; box.Kind == End && len(same) > 1 && same[0] == i {
			c.find(Hint, "same-outcome", say.ProcedureSameOutcome(c.named(i)), same...)
		}
	}
	c.namesakes()
}
