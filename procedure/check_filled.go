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
		for _, key := range c.box(i).looksAt() {
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
	fills := c.filling(number)
	order, _ := c.onwards()
	for first := 0; first < len(names); first += 64 {
		before := c.settled(order, fills, first)
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

// looksAt gives the fields that the rules or the wait of a box look at.
func (b *Box) looksAt() (keys []string) {
	for _, rule := range b.Rules {
		for _, condition := range rule.When {
			if condition.Box == "" && !slices.Contains(keys, condition.Field) {
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
// a look-up.
func (c *checker) filling(number map[string]int) [][]int {
	fills := make([][]int, len(c.out))
	for i := range c.chart.Boxes {
		box := c.box(i)
		for n := range box.Fields {
			if field := &box.Fields[n]; field.Required || box.Kind == Lookup {
				if at, asked := number[field.Key]; asked {
					fills[i] = append(fills[i], at)
				}
			}
		}
	}
	return fills
}

// settled gives, of each box, which of 64 fields every way to it has filled. The boxes
// come in an order in which few of them have to be looked at again.
func (c *checker) settled(order []int, fills [][]int, first int) []uint64 {
	const all = ^uint64(0)
	own, before, waits := make([]uint64, len(c.out)), make([]uint64, len(c.out)), make([]bool, len(c.out))
	for i := range own {
		for _, n := range fills[i] {
			if at := n - first; at >= 0 && at < 64 {
				own[i] |= 1 << at
			}
		}
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
					after |= own[i]
				}
				if narrowed := before[to] & after; narrowed != before[to] {
					before[to], waits[to], again = narrowed, true, true
				}
			}
		}
	}
	return before
}
