package trial

import (
	"math/rand/v2"

	"vaada/procedure"
)

// newYear makes a chart ready: boxes by number, of each exit the share of the
// cases that take it.
func newYear(compiled *procedure.Compiled, luck Luck) *year {
	chart := compiled.Chart
	count := len(chart.Boxes)
	y := &year{
		luck: luck, random: rand.New(rand.NewPCG(luck.Seed, 0)), index: make(map[string]int, count), paths: map[uint64]*path{},
		stations: make([]station, count), visits: make([]int, count), cases: make([]int, count), seen: make([]int32, count),
	}
	for i := range chart.Boxes {
		y.index[chart.Boxes[i].Key] = i
	}
	y.start = y.index[compiled.Start().Key]
	for i := range chart.Boxes {
		box := &chart.Boxes[i]
		s := &y.stations[i]
		s.key, s.kind, s.outcome, s.person, s.limit = box.Key, box.Kind, box.Outcome, !box.Automatic(), length(box.Limit, luck.Day)
		if box.Wait != nil {
			s.limit = length(box.Wait.After, luck.Day)
		}
		y.ready(s, box)
	}
	return y
}

// ready gives the exits of a box their shares. Rules that only count decide by
// counting; what fields would decide is a matter of luck.
func (y *year) ready(s *station, box *procedure.Box) {
	usual, _ := box.Usual()
	others, special := 0, 0
	for _, exit := range box.Exits {
		counted := y.counted(box, exit.Key)
		switch {
		case exit.Alternate || exit.TimeOut:
			special++
		case exit.Key != usual.Key && counted == nil:
			others++
		}
		s.exits = append(s.exits, way{to: y.index[exit.To], key: exit.Key, late: exit.TimeOut, counted: counted})
	}
	rest := float64(special) * y.luck.Alternate
	if box.Kind == procedure.Delay {
		rest = float64(special) * y.luck.Late
	}
	sum := 0.0
	for n, exit := range box.Exits {
		switch {
		case exit.TimeOut:
			sum += y.luck.Late
		case exit.Alternate:
			sum += y.luck.Alternate
		case s.exits[n].counted != nil:
		case special > 0 || others == 0: // what the special ones leave
			sum += 1 - rest
		case exit.Key == usual.Key:
			sum += y.luck.Usual
		default:
			sum += (1 - y.luck.Usual) / float64(others)
		}
		s.exits[n].share = sum
	}
}

// counted gives the conditions of the first rule for an exit that only counts
// visits; nil where there is none.
func (y *year) counted(box *procedure.Box, exit string) (all []count) {
	for _, rule := range box.Rules {
		if rule.Exit != exit || len(rule.When) == 0 {
			continue
		}
		all = nil
		for _, condition := range rule.When {
			if condition.Box == "" {
				all = nil
				break
			}
			c := count{at: y.index[condition.Box]}
			for visits := range c.holds {
				c.holds[visits] = condition.Counts(visits)
			}
			all = append(all, c)
		}
		if all != nil {
			return all
		}
	}
	return nil
}
