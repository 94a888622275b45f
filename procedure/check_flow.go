package procedure

import (
	"slices"

	"vaada/internal/language/say"
)

// automaticLoops finds loops in which nobody can stop a case, and loops that
// only time leads out of. A procedure box counts as a person's unless the facts
// know that its chart can be gone through without one.
func (c *checker) automaticLoops() {
	automatic := func(i int) bool {
		box := c.box(i)
		return box.OnPath() && box.Automatic() && (box.Kind != Call || c.passable(box.Chart))
	}
	for _, loop := range c.loops(automatic, c.out) {
		c.find(Error, "automatic-loop", say.ProcedureAutomaticLoop(c.named(loop[0])), loop...)
	}
	for _, loop := range c.loops(func(int) bool { return true }, c.out) {
		if c.onlyTimeLeaves(loop) {
			c.find(Warning, "time-out-loop", say.ProcedureTimeOutLoop(c.named(loop[0])), loop...)
		}
	}
}

func (c *checker) onlyTimeLeaves(loop []int) bool {
	leaves := false
	for _, i := range loop {
		for _, exit := range c.box(i).Exits {
			to, there := c.index[exit.To]
			if !there || slices.Contains(loop, to) {
				continue
			}
			if !exit.TimeOut {
				return false
			}
			leaves = true
		}
	}
	return leaves
}

// passable says that a called chart is known to have a way from start to end
// on which nobody stops.
func (c *checker) passable(key string) bool {
	chart := c.facts.Charts[key]
	if chart == nil {
		return false
	}
	called := graphOf(chart)
	stops := make([][]int, len(called.out))
	for i, arrows := range called.out {
		if called.box(i).Automatic() {
			stops[i] = arrows
		}
	}
	from := reach(called.all(func(box *Box) bool { return box.Kind == Start }), stops)
	return slices.ContainsFunc(called.all(func(box *Box) bool { return box.Kind == End }), func(i int) bool { return from[i] })
}

func (c *checker) waits() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		switch box.Kind {
		case Delay:
			if box.Wait == nil || box.Wait.For == "" {
				c.find(Error, "wait-for-nothing", say.ProcedureWaitForNothing(c.named(i)), i)
			}
			_, leads := box.TimeOut()
			if box.Wait == nil || box.Wait.After.Value <= 0 || !leads {
				c.find(Error, "wait-for-ever", say.ProcedureWaitForEver(c.named(i)), i)
			}
			if _, plain := box.Plain(); !plain && len(box.Exits) > 0 {
				c.find(Error, "dead-end", say.ProcedureDeadEnd(c.named(i)), i)
			}
		case Mail:
			if box.Message == nil || box.Message.Template == "" {
				c.find(Error, "no-template", say.ProcedureNoTemplate(c.named(i)), i)
			}
		case Step, Start, Lookup:
			if _, plain := box.Plain(); !plain && len(box.Exits) > 0 {
				c.find(Error, "dead-end", say.ProcedureDeadEnd(c.named(i)), i)
			}
		}
	}
}

// fields checks that a field means one thing in the whole chart, and that
// whatever a rule or a wait uses has been filled on every way to it.
func (c *checker) fields() {
	types := map[string]FieldType{}
	for i := range c.chart.Boxes {
		for _, field := range c.box(i).Fields {
			if known, met := types[field.Key]; met && known != field.Type {
				c.find(Error, "field-kinds", say.ProcedureFieldKinds(field.named()), i)
			}
			types[field.Key] = field.Type
		}
	}
	uses := false
	for i := range c.chart.Boxes {
		uses = uses || len(c.box(i).needs()) > 0
	}
	if !uses {
		return
	}
	filled := c.filledOn()
	for i := range c.chart.Boxes {
		for _, key := range c.box(i).needs() {
			if filled[i] != nil && !filled[i][key] {
				c.find(Error, "field-unfilled", say.ProcedureFieldUnfilled(c.named(i), key), i)
			}
		}
	}
}

// needs gives the fields without which the box cannot decide.
func (b *Box) needs() []string {
	var keys []string
	for _, rule := range b.Rules {
		for _, condition := range rule.When {
			if condition.Is != Filled && condition.Is != Empty && !slices.Contains(keys, condition.Field) {
				keys = append(keys, condition.Field)
			}
		}
	}
	if b.Wait != nil && b.Wait.Until != "" {
		keys = append(keys, b.Wait.Until)
	}
	return keys
}

// filledOn gives, for each box that can be reached, the fields that every way
// to it has filled: a forward must-analysis by worklist.
func (c *checker) filledOn() []map[string]bool {
	before := make([]map[string]bool, len(c.out))
	work := c.all(func(box *Box) bool { return box.Kind == Start })
	for _, i := range work {
		before[i] = map[string]bool{}
	}
	for len(work) > 0 {
		i := work[0]
		work = work[1:]
		for _, exit := range c.box(i).Exits {
			to, there := c.index[exit.To]
			if !there {
				continue
			}
			if after := c.after(i, exit, before[i]); narrow(&before[to], after) {
				work = append(work, to)
			}
		}
	}
	return before
}

// after gives the fields that are filled when a box is left by an exit: its
// required ones, unless it was left by an alternate or a time-out.
func (c *checker) after(i int, exit Exit, before map[string]bool) map[string]bool {
	after := make(map[string]bool, len(before))
	for key := range before {
		after[key] = true
	}
	if exit.Alternate || exit.TimeOut {
		return after
	}
	for _, field := range c.box(i).Fields {
		if field.Required || c.box(i).Kind == Lookup {
			after[field.Key] = true
		}
	}
	return after
}

// narrow keeps of known only what came this way too; true when that changed
// anything.
func narrow(known *map[string]bool, came map[string]bool) bool {
	if *known == nil {
		*known = came
		return true
	}
	changed := false
	for key := range *known {
		if !came[key] {
			delete(*known, key)
			changed = true
		}
	}
	return changed
}
