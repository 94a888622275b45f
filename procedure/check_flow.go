package procedure

import (
	"slices"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/touchpoint"
)

// automatic says that nobody can stop a case at the box. A procedure box counts as a
// person's unless the facts know that its chart can be gone through without one.
func (c *checker) automatic(i int) bool {
	box := c.box(i)
	return box.OnPath() && box.Automatic() && (box.Kind != Call || c.passable(box.Chart))
}

// automaticLoops finds loops in which nobody can stop a case, and loops that
// only time leads out of, within a larger one or not.
func (c *checker) automaticLoops() {
	for _, loop := range c.loops(c.automatic, c.out) {
		c.find(Error, "automatic-loop", say.ProcedureAutomaticLoop(c.named(loop[0])), loop...)
	}
	for _, loop := range c.loops(func(int) bool { return true }, c.untimed()) {
		if c.onlyTimeLeaves(loop) {
			c.find(Warning, "time-out-loop", say.ProcedureTimeOutLoop(c.named(loop[0])), loop...)
		}
	}
}

// endlessLoops finds loops from which an end can be reached, but in which
// nobody chooses another way and nobody counts: they go round as often as
// things turn out so. Those that nobody stops at all are told as automatic, and
// those that only time leaves as such.
func (c *checker) endlessLoops() {
	stays := make([][]int, len(c.out))
	for i := range c.out {
		if !c.chooses(i) {
			stays[i] = c.out[i]
		}
	}
	ending := reach(c.all(func(box *Box) bool { return box.Kind == End }), c.in)
	known := func(i int) bool { return ending[i] && c.box(i).OnPath() }
	for _, loop := range c.loops(known, stays) {
		automatic := !slices.ContainsFunc(loop, func(i int) bool { return !c.automatic(i) })
		if !automatic && !c.onlyTimeLeaves(loop) {
			c.find(Warning, "endless-loop", say.ProcedureEndlessLoop(c.named(loop[0])), loop...)
		}
	}
}

// chooses says that somebody at the box can choose another way, or that its
// rules count how often the case came by.
func (c *checker) chooses(i int) bool {
	box := c.box(i)
	counts := func(rule Rule) bool {
		return slices.ContainsFunc(rule.When, func(condition Condition) bool { return condition.Box != "" })
	}
	switch box.Kind {
	case Question:
		return len(box.Rules) == 0 || slices.ContainsFunc(box.Rules, counts)
	case Step:
		return slices.ContainsFunc(box.Exits, func(exit Exit) bool { return exit.Alternate })
	}
	return false
}

// untimed are the arrows along which cases go before a time is over.
func (c *checker) untimed() [][]int {
	arrows := make([][]int, len(c.out))
	for i := range c.out {
		arrows[i] = c.out[i]
		if c.box(i).Kind != Delay {
			continue
		}
		arrows[i] = nil
		for _, exit := range c.box(i).Exits {
			if to, there := c.index[exit.To]; there && !exit.TimeOut && c.box(to).OnPath() {
				arrows[i] = append(arrows[i], to)
			}
		}
	}
	return arrows
}

// onlyTimeLeaves says that a way leads out of a loop, given in order, and that all
// that do are time-outs.
func (c *checker) onlyTimeLeaves(loop []int) bool {
	leaves := false
	for _, i := range loop {
		for _, exit := range c.box(i).Exits {
			to, there := c.index[exit.To]
			if _, stays := slices.BinarySearch(loop, to); !there || stays || !c.box(to).OnPath() {
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
			if box.Message != nil && box.Message.ByHand() {
				c.find(Hint, "by-hand", say.ProcedureByHand(c.named(i), touchpointNamed(box.Message.Touchpoint)), i)
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
	c.count()
	types := make([]FieldType, len(c.first))
	for i := range c.chart.Boxes {
		for n := range c.box(i).Fields {
			field, at := &c.box(i).Fields[n], c.asks[i][n]
			if types[at] != "" && types[at] != field.Type {
				c.find(Error, "field-kinds", say.ProcedureFieldKinds(field.named()), i).repair = alike(i, field.Key)
			}
			types[at] = field.Type
		}
	}
	c.filled = c.filledOn()
	for i := range c.chart.Boxes {
		for _, key := range c.box(i).looksAt(wanting) {
			if c.filled[asked{i, key}] || !c.shortest().reaches(i) {
				continue
			}
			var way []int
			if c.shows() {
				way = c.wayWithout(key, i)
			}
			c.findBy(way, Error, "field-unfilled", say.ProcedureFieldUnfilled(c.named(i), c.fieldNamed(key)), i)
		}
	}
	c.unused()
}

// unused finds fields that are asked for and used by nothing: no rule, no wait,
// no message, no action or event of their box. Text is for people to read.
func (c *checker) unused() {
	used := make([]bool, len(c.first))
	for i := range c.chart.Boxes {
		box := c.box(i)
		for _, key := range box.looksAt(anyField) {
			if at, asked := c.number[key]; asked {
				used[at] = true
			}
		}
		works := box.Happens() != "" || box.Action != "" || box.Kind == Lookup
		for n := range box.Fields {
			field, at := &box.Fields[n], c.asks[i][n]
			used[at] = used[at] || works || field.Type == TextField || field.Type == LongTextField || field.Delegated != ""
		}
	}
	for i := range c.chart.Boxes {
		for n := range c.box(i).Fields {
			if field, at := &c.box(i).Fields[n], c.asks[i][n]; !used[at] {
				used[at] = true
				c.find(Warning, "field-unused", say.ProcedureFieldUnused(c.named(i), field.named()), i).repair = func(chart *Chart) {
					chart.Boxes[i].Fields = slices.Delete(chart.Boxes[i].Fields, n, n+1)
				}
			}
		}
	}
}

// count numbers the fields of the chart by their keys, in its order, so that nothing
// that goes over all of them looks a key up again.
func (c *checker) count() {
	if c.number != nil {
		return
	}
	all := 0
	for i := range c.chart.Boxes {
		all += len(c.box(i).Fields)
	}
	room := make([]int, 0, all)
	c.number, c.asks = make(map[string]int, all), make([][]int, len(c.chart.Boxes))
	for i := range c.chart.Boxes {
		from := len(room)
		for n := range c.box(i).Fields {
			field := &c.box(i).Fields[n]
			at, known := c.number[field.Key]
			if !known {
				at = len(c.first)
				c.number[field.Key], c.first = at, append(c.first, field)
			}
			room = append(room, at)
		}
		c.asks[i] = room[from:len(room):len(room)]
	}
}

// fieldNamed is how a sentence calls a field: by its label where a box asks for it,
// else by its key.
func (c *checker) fieldNamed(key string) language.Message {
	field, _ := c.field(key)
	return orKey(field.Label, key)
}

// touchpointNamed is how a sentence calls a touchpoint: by its word, or by its key
// where the organisation added it.
func touchpointNamed(key string) language.Message {
	words := map[string]func() language.Message{
		touchpoint.Telephone: say.TermTouchTelephone, touchpoint.Email: say.TermTouchEmail, touchpoint.Letter: say.TermTouchLetter,
		touchpoint.Website: say.TermTouchWebsite, touchpoint.Face: say.TermTouchFace, touchpoint.Social: say.TermTouchSocial,
	}
	if word, known := words[key]; known {
		return word()
	}
	return orKey(language.Text{}, key)
}
