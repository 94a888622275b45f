package practice

import (
	"slices"

	"vaada/internal/ids"
	"vaada/procedure"
)

// Guide is what somebody walks: charts, with a made-up customer, from one of the
// customer's turns on.
type Guide struct {
	Charts   procedure.Charts
	Scenario Scenario
	From     int    // turns that are done before anybody begins
	Words    string // what the made-up customer says where any words will do
}

// Begun is the guide of who begins at a box that no made-up customer comes by: of
// who has one of their own, everything is filled in that could have been.
func Begun(charts procedure.Charts, edition ids.ID, box string) Guide {
	known := procedure.Values{}
	for _, compiled := range charts.Editions {
		for i := range compiled.Chart.Boxes {
			for _, field := range compiled.Chart.Boxes[i].Reads() {
				known[field.Key] = held(field)
			}
		}
	}
	return Guide{Charts: charts, Scenario: Scenario{Begin: procedure.Deed{Kind: procedure.Begun, Edition: edition, To: box, Known: known}}}
}

// Go begins, and does the deeds one after another, as far as the charts let them.
func (g Guide) Go(deeds []Deed) Walk {
	w := Walk{guide: g}
	if g.Scenario.Begin.To != "" {
		w.State.Fields = filled(g.Charts.Editions[g.Scenario.Begin.Edition].Chart)
	}
	w.Broken = w.do(g.Scenario.Begin)
	for _, turn := range g.Scenario.Turns[:min(g.From, len(g.Scenario.Turns))] {
		if w.Broken == nil {
			w.Broken = w.do(turn.Deed)
		}
	}
	for _, deed := range deeds[:min(len(deeds), MostDeeds)] {
		if w.Broken != nil {
			break
		}
		if w.Broken = w.do(w.whole(deed)); w.Broken == nil {
			w.Did++
		}
	}
	return w
}

// filled gives something for every field of a chart.
func filled(chart *procedure.Chart) procedure.Values {
	values := procedure.Values{}
	for i := range chart.Boxes {
		for _, field := range chart.Boxes[i].Fields {
			if value, wrong := field.Read(madeUp(field, ""), asTyped); wrong == nil && value != anyWords {
				values[field.Key] = value
			}
		}
	}
	return values
}

// To finds the made-up customer who comes by a box of their edition first, and
// after how many turns: of a box that does its work by itself, those before the
// deed that leads there.
func To(all []Scenario, box string) (n, from int, there bool) {
	for at, each := range all {
		if turns, by := each.by(box); by && (!there || turns < from) {
			n, from, there = at, turns, true
		}
	}
	return n, from, there
}

// by gives after how many turns a scenario comes by a box.
func (s Scenario) by(box string) (int, bool) {
	at := procedure.Place{Edition: s.Begin.Edition, Box: box}
	for n, passes := range s.passes { // of the beginning, and of each turn
		if n > 0 && s.Turns[n-1].Edition == at.Edition && s.Turns[n-1].Box.Key == at.Box || slices.Contains(passes, at) {
			return max(n-1, 0), true
		}
	}
	return 0, false
}

// passed are the boxes that did their work by themselves on the way, or ended it.
func passed(rows []procedure.Row) (places []procedure.Place) {
	for _, row := range rows {
		if row.Deed == procedure.Passed || row.Deed == procedure.Ended {
			places = append(places, procedure.Place{Edition: row.Edition, Box: row.Box})
		}
	}
	return places
}
