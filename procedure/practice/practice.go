// Package practice makes up customers who walk a chart with somebody who learns
// it: a few scenarios that together take every way out of every box.
//
// A scenario is found by walking: from the start every deed is tried that the
// chart tells apart, each state once, and of the ways that were found the
// shortest are kept. So each can be walked just as it is told.
package practice

import (
	"cmp"
	"slices"

	"vaada/internal/ids"
	"vaada/internal/kept"
	"vaada/procedure"
)

// Way is one way out of a box.
type Way struct {
	Edition   ids.ID
	Box, Exit string
}

// Turn is where the made-up case stands, and what is right to do there.
type Turn struct {
	Edition ids.ID
	Box     *procedure.Box
	Deed    procedure.Deed
}

// Exit gives the way out that the turn takes.
func (t Turn) Exit() procedure.Exit {
	switch t.Deed.Kind {
	case procedure.TimedOut:
		exit, _ := t.Box.TimeOut()
		return exit
	case procedure.Done:
		if t.Deed.Exit == "" {
			exit, _ := t.Box.Plain()
			return exit
		}
	}
	exit, _ := t.Box.Exit(t.Deed.Exit)
	return exit
}

// Scenario is a made-up case from its beginning to its end.
type Scenario struct {
	Begin   procedure.Deed
	Turns   []Turn
	Meets   []Way
	End     string // key of the end of the chart itself: two may have one outcome
	Outcome string

	passes [][]procedure.Place // by the beginning and by each turn: boxes that did their work by themselves
}

// Made is what was made up for some charts.
type Made struct {
	All    []Scenario
	Missed []Way
	Cut    bool // not every kind of case was tried, so that what is missed may be possible after all
}

// made holds what was made up for the charts that were walked lately. Each page of a
// walk asks for it.
var made = kept.NewShelf[string, Made](mostMade)

// mostMade is for how many charts that is kept. Of 200 boxes it takes some ten
// megabytes, of an ordinary chart a hundredth of that.
const mostMade = 16

// Kept is what Make makes up, made once for charts of one stamp. It is shared and
// must not be changed.
func Kept(stamp string, charts procedure.Charts, edition ids.ID) Made {
	all, _ := made.Of(stamp, func() (Made, error) { return Make(charts, edition), nil })
	return all
}

// Scenarios are those that Make makes up, and the ways that none of them takes.
func Scenarios(charts procedure.Charts, edition ids.ID) (all []Scenario, missed []Way) {
	m := Make(charts, edition)
	return m.All, m.Missed
}

// Make makes up cases that together take every way out of the boxes of an
// edition and of those it calls, the longest first. Missed are the ways that no
// case can take, or none of those that were tried.
func Make(charts procedure.Charts, edition ids.ID) (m Made) {
	g := &ground{charts: charts, known: map[string]int{}}
	g.prepare(edition)
	g.explore(edition)
	g.endings()
	shortest := map[Way]int{} // the edge by which a way is on the shortest scenario
	for at := range g.edges {
		e := &g.edges[at]
		if g.length(e) < 0 {
			continue
		}
		for _, way := range e.meets {
			if other, met := shortest[way]; !met || g.length(e) < g.length(&g.edges[other]) {
				shortest[way] = at
			}
		}
	}
	ways := g.ways(edition)
	m.Cut = g.cut
	m.Missed = slices.DeleteFunc(slices.Clone(ways), func(way Way) bool { _, met := shortest[way]; return met })
	ways = slices.DeleteFunc(ways, func(way Way) bool { _, met := shortest[way]; return !met })
	slices.SortStableFunc(ways, func(a, b Way) int {
		return cmp.Compare(g.length(&g.edges[shortest[b]]), g.length(&g.edges[shortest[a]]))
	})
	met := map[Way]bool{}
	for _, way := range ways {
		if met[way] {
			continue
		}
		scenario := g.scenario(shortest[way])
		for _, each := range scenario.Meets {
			met[each] = true
		}
		m.All = append(m.All, scenario)
	}
	return m
}

// ways lists every way out of the boxes of an edition and of those it calls.
func (g *ground) ways(edition ids.ID) (all []Way) {
	for _, id := range g.called(edition) {
		for _, line := range procedure.Outline(g.charts.Editions[id].Chart) {
			if !line.Box.OnPath() {
				continue
			}
			for _, exit := range line.Box.Exits {
				all = append(all, Way{id, line.Box.Key, exit.Key})
			}
		}
	}
	return all
}

// called gives an edition and those it calls, each once.
func (g *ground) called(edition ids.ID) []ids.ID {
	all := []ids.ID{edition}
	for at := 0; at < len(all); at++ {
		chart := g.charts.Editions[all[at]].Chart
		for i := range chart.Boxes {
			id := g.charts.Called[chart.Boxes[i].Chart]
			if chart.Boxes[i].Kind == procedure.Call && g.charts.Editions[id] != nil && !slices.Contains(all, id) {
				all = append(all, id)
			}
		}
	}
	return all
}

// scenario tells the shortest case that goes along an edge.
func (g *ground) scenario(edge int) (s Scenario) {
	var before []int
	for at := edge; at >= 0; at = g.nodes[g.edges[at].from].came {
		before = append(before, at)
	}
	slices.Reverse(before)
	way := before
	for at := g.edges[edge].to; g.nodes[at].on >= 0; at = g.edges[g.nodes[at].on].to {
		way = append(way, g.nodes[at].on)
	}
	s.Turns, s.passes = make([]Turn, 0, len(way)), make([][]procedure.Place, 0, len(way))
	for _, at := range way {
		e := &g.edges[at]
		s.passes = append(s.passes, e.passes)
		from := g.nodes[e.from].state
		if from.Standing != procedure.OnChart {
			s.Begin = e.deed
		} else {
			s.Turns = append(s.Turns, Turn{from.Edition, g.charts.Editions[from.Edition].Box(from.Box), e.deed})
		}
		s.Meets = append(s.Meets, e.meets...)
		s.End, s.Outcome = g.nodes[e.to].state.Box, g.nodes[e.to].state.Outcome
	}
	return s
}
