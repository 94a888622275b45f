package trial

import (
	"math/rand/v2"
	"slices"

	"vaada/internal/ids"
	"vaada/procedure"
)

// newYear makes charts ready: boxes by number, of each exit the share of the
// cases that take it.
func newYear(charts procedure.Charts, edition ids.ID, luck Luck) *year {
	y := &year{
		luck: luck, random: rand.New(rand.NewPCG(luck.Seed, 0)), index: map[procedure.Place]int{}, paths: map[uint64]*path{},
	}
	y.gather(charts, edition)
	for at := range y.stations {
		y.index[y.stations[at].place] = at
	}
	count := len(y.stations)
	y.visits, y.cases, y.seen, y.round = make([]int, count), make([]int, count), make([]int32, count), make([]int32, count)
	y.start = y.index[procedure.Place{Edition: edition, Box: charts.Editions[edition].Start().Key}]
	for at := range y.stations {
		s := &y.stations[at]
		s.at, s.person, s.limit, s.enters = at, !s.box.Automatic(), length(s.box.Limit, luck.Day), nowhere
		if s.box.Wait != nil {
			s.limit = length(s.box.Wait.After, luck.Day)
		}
		if called := charts.Editions[charts.Called[s.box.Chart]]; s.box.Kind == procedure.Call && called != nil {
			y.enter(s, charts.Called[s.box.Chart], called)
		}
		y.ready(s)
	}
	return y
}

// gather puts the boxes of a chart, and of those it calls, into a row, each once.
func (y *year) gather(charts procedure.Charts, edition ids.ID) {
	chart := charts.Editions[edition].Chart
	y.charts = append(y.charts, edition)
	for i := range chart.Boxes {
		y.stations = append(y.stations, station{place: procedure.Place{Edition: edition, Box: chart.Boxes[i].Key}, box: &chart.Boxes[i]})
	}
	for i := range chart.Boxes {
		called := chart.Boxes[i].Chart
		id := charts.Called[called]
		switch {
		case chart.Boxes[i].Kind != procedure.Call:
		case charts.Editions[id] != nil:
			if !slices.Contains(y.charts, id) {
				y.gather(charts, id)
			}
		case !slices.Contains(y.absent, called):
			y.absent = append(y.absent, called)
		}
	}
}

// enter lets a box enter the chart that it calls, and lead on by the way that takes
// the outcome of each of its ends.
func (y *year) enter(s *station, edition ids.ID, called *procedure.Compiled) {
	s.enters, s.returns = y.index[procedure.Place{Edition: edition, Box: called.Start().Key}], map[string]int{}
	s.from = y.index[procedure.Place{Edition: edition, Box: called.Chart.Boxes[0].Key}] // its boxes stand together
	s.until = s.from + len(called.Chart.Boxes)
	for _, outcome := range procedure.Outcomes(called.Chart) {
		s.returns[outcome] = nowhere
		if exit, taken := s.box.Outgoing(outcome); taken {
			s.returns[outcome] = y.to(s, exit)
		}
	}
}

// to gives the box that an exit leads to.
func (y *year) to(s *station, exit procedure.Exit) int {
	return y.index[procedure.Place{Edition: s.place.Edition, Box: exit.To}]
}

// ready gives the exits of a box their shares. Rules that only count decide by
// counting; what fields would decide is a matter of luck.
func (y *year) ready(s *station) {
	box := s.box
	usual, _ := box.Usual()
	others, special := 0, 0
	for _, exit := range box.Exits {
		counted := y.counted(s, exit.Key)
		switch {
		case exit.Alternate || exit.TimeOut:
			special++
		case exit.Key != usual.Key && counted == nil:
			others++
		}
		s.exits = append(s.exits, way{to: y.to(s, exit), key: exit.Key, late: exit.TimeOut, counted: counted})
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
func (y *year) counted(s *station, exit string) (all []count) {
	for _, rule := range s.box.Rules {
		if rule.Exit != exit || len(rule.When) == 0 {
			continue
		}
		all = nil
		for _, condition := range rule.When {
			if condition.Box == "" {
				all = nil
				break
			}
			c := count{at: y.index[procedure.Place{Edition: s.place.Edition, Box: condition.Box}], condition: condition}
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
