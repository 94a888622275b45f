package procedure

import "slices"

// asked is a field that a box asks for.
type asked struct {
	box   int
	field string
}

// filledOn tells which of the fields that rules and waits look at every way to their
// box has filled: a forward must-analysis by worklist, for as many fields at once as
// a word has bits, so that it takes room for one word a box.
func (c *checker) filledOn() map[asked]bool {
	number, filled := map[string]int{}, map[asked]bool{}
	uses := make([][]int, len(c.out)) // of each box, the fields that it looks at
	for i := range c.chart.Boxes {
		for _, key := range c.box(i).looksAt(anyField) {
			if _, known := number[key]; !known {
				number[key] = len(number)
			}
			uses[i] = append(uses[i], number[key])
		}
	}
	if len(number) == 0 {
		return nil
	}
	names := make([]string, len(number))
	for key, n := range number {
		names[n] = key
	}
	fills, empties := c.filling(number)
	order, _ := c.onwards()
	for first := 0; first < len(names); first += 64 {
		before := c.settled(order, fills, empties, first)
		for i, used := range uses {
			for _, n := range used {
				if at := n - first; at >= 0 && at < 64 && c.shortest().reaches(i) && before[i]&(1<<at) != 0 {
					filled[asked{i, names[n]}] = true
				}
			}
		}
	}
	return filled
}

// regard is which of the fields that a box looks at are meant.
type regard bool

const (
	anyField regard = false
	wanting  regard = true // only those without which it can neither decide nor wait: a rule that asks whether one is filled can
)

// looksAt gives the fields that the rules or the wait of a box look at.
func (b *Box) looksAt(which regard) (keys []string) {
	for _, rule := range b.Rules {
		for _, condition := range rule.When {
			can := condition.Is == Filled || condition.Is == Empty
			if condition.Box == "" && !(which == wanting && can) && !slices.Contains(keys, condition.Field) {
				keys = append(keys, condition.Field)
			}
		}
	}
	if b.Wait != nil && b.Wait.Until != "" {
		keys = append(keys, b.Wait.Until)
	}
	return keys
}

// filling gives of each box the fields, by number, that are filled when it is left by
// an exit that is neither an alternate nor a time-out: its required ones, and those of
// a look-up; and those that it may leave empty, which somebody filled before.
func (c *checker) filling(number map[string]int) (fills, empties [][]int) {
	fills, empties = make([][]int, len(c.out)), make([][]int, len(c.out))
	const nobody = -1
	of := make([]int, len(c.first)) // the number among those that are looked at
	for at, field := range c.first {
		of[at] = nobody
		if n, asked := number[field.Key]; asked {
			of[at] = n
		}
	}
	for i := range c.chart.Boxes {
		box := c.box(i)
		for n := range box.Fields {
			field, at := &box.Fields[n], of[c.asks[i][n]]
			switch {
			case at == nobody:
			case box.fills(*field):
				fills[i] = append(fills[i], at)
			case box.Kind != Lookup: // which takes out nothing
				empties[i] = append(empties[i], at)
			}
		}
	}
	return fills, empties
}

// among gives a word with the bits of those fields, by number, that are of the 64 from
// the first.
func among(fields []int, first int) (word uint64) {
	for _, n := range fields {
		if at := n - first; at >= 0 && at < 64 {
			word |= 1 << at
		}
	}
	return word
}

// settled gives, of each box, which of 64 fields every way to it has filled. The boxes
// come in an order in which few of them have to be looked at again.
func (c *checker) settled(order []int, fills, empties [][]int, first int) []uint64 {
	const all = ^uint64(0)
	own, lost := make([]uint64, len(c.out)), make([]uint64, len(c.out))
	before, waits := make([]uint64, len(c.out)), make([]bool, len(c.out))
	for i := range own {
		own[i], lost[i] = among(fills[i], first), among(empties[i], first)
		before[i], waits[i] = all, true
		if c.box(i).Kind == Start {
			before[i] = 0
		}
	}
	for again := true; again; {
		again = false
		for _, i := range order {
			if !waits[i] {
				continue
			}
			waits[i] = false
			for _, exit := range c.box(i).Exits {
				to, there := c.index[exit.To]
				if !there {
					continue
				}
				after := before[i]
				if !exit.Alternate && !exit.TimeOut {
					after = after&^lost[i] | own[i]
				}
				if narrowed := before[to] & after; narrowed != before[to] {
					before[to], waits[to], again = narrowed, true, true
				}
			}
		}
	}
	return before
}

// wayWithout is the shortest way to a box on which a field is not filled there: nobody
// fills it, or somebody leaves it empty afterwards.
func (c *checker) wayWithout(key string, to int) []int {
	const nowhere = -2                  // no way leads there; -1 before a start
	before := make([]int, 2*len(c.out)) // twice the box, and one where the field is filled
	for at := range before {
		before[at] = nowhere
	}
	var queue []int
	for _, i := range c.all(func(box *Box) bool { return box.Kind == Start }) {
		before[2*i], queue = -1, append(queue, 2*i)
	}
	for at := 0; at < len(queue) && before[2*to] == nowhere; at++ {
		here := queue[at]
		for _, exit := range c.box(here / 2).Exits {
			next, there := c.index[exit.To]
			if !there || !c.box(next).OnPath() {
				continue
			}
			if next *= 2; c.leaves(here/2, exit, key, here%2 == 1) {
				next++
			}
			if before[next] == nowhere {
				before[next], queue = here, append(queue, next)
			}
		}
	}
	var way []int
	if before[2*to] != nowhere {
		for at := 2 * to; at >= 0; at = before[at] {
			way = append(way, at/2)
		}
		slices.Reverse(way)
	}
	return way
}

// leaves says whether a field is filled when a box is left by an exit, to which it was
// filled or not.
func (c *checker) leaves(i int, exit Exit, key string, filled bool) bool {
	box := c.box(i)
	at := slices.IndexFunc(box.Fields, func(f Field) bool { return f.Key == key })
	switch {
	case at < 0, exit.Alternate, exit.TimeOut:
		return filled
	case box.Kind == Lookup: // which takes out nothing
		return filled || box.fills(box.Fields[at])
	}
	return box.fills(box.Fields[at])
}

// fills says that whoever does the box has a field of it filled.
func (b *Box) fills(field Field) bool {
	if b.Kind == Lookup {
		return b.reads(field)
	}
	return field.Required
}
