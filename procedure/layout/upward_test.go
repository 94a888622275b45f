package layout_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/procedure/drawing"
	"vaada/procedure/layout"
)

// everything is the corpus, what people wrote measured in every language, and charts
// drawn by luck.
func everything(t *testing.T) map[string][]layout.Box {
	t.Helper()
	all := made()
	for _, chart := range written(t) {
		for _, l := range language.All {
			all[chart.Key+" in "+l.Name()] = drawing.Measured(chart, language.Reader{Language: l})
		}
	}
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 29))
		all[fmt.Sprint("luck ", seed)] = random(r, 3+r.IntN(40))
	}
	return all
}

// Whatever the language in which boxes and labels were measured, nothing overlaps;
// only what a search from the start finds to lead back to a box that it came by runs
// up; and a line up is short, or crosses nothing and is no longer than may be.
func TestNothingOverlapsAndOnlyWhatLeadsBackRunsUp(t *testing.T) {
	t.Parallel()
	up, far := 0, 0
	for name, boxes := range everything(t) {
		plan := layout.Of(boxes)
		for _, wrong := range faults(boxes, plan) {
			t.Errorf("%s: %s", name, wrong)
		}
		given := slices.ContainsFunc(boxes, func(box layout.Box) bool { return box.Given != nil })
		back := leadsBack(boxes)
		for _, arrow := range plan.Arrows {
			rows := plan.Cells[arrow.From].Row - plan.Cells[arrow.To].Row
			if rows > 0 && !given {
				up++
				if !back[[2]int{arrow.From, arrow.To}] {
					t.Errorf("%s: %d>%d runs up %d rows and leads to nothing that was come by", name, arrow.From, arrow.To, rows)
				}
			}
			if arrow.Letter != "" || rows <= 3 {
				continue
			}
			if far++; rows > 12 || crossed(plan, arrow) {
				t.Errorf("%s: the line %d>%d runs up %d rows, crossed: %v", name, arrow.From, arrow.To, rows, crossed(plan, arrow))
			}
		}
	}
	if up < 100 || far < 10 {
		t.Errorf("only %d arrows run up, %d of them far", up, far)
	}
}

// leadsBack finds by a search in depth, from the start and by the exits in their
// order, the arrows to a box that the search is still within.
func leadsBack(boxes []layout.Box) map[[2]int]bool {
	const unseen, within, left = 0, 1, 2
	back, seen := map[[2]int]bool{}, make([]int, len(boxes))
	var from func(at int)
	from = func(at int) {
		seen[at] = within
		for _, exit := range boxes[at].Exits {
			switch {
			case exit.To < 0:
			case seen[exit.To] == within:
				back[[2]int{at, exit.To}] = true
			case seen[exit.To] == unseen:
				from(exit.To)
			}
		}
		seen[at] = left
	}
	for at := range boxes {
		if seen[at] == unseen {
			from(at)
		}
	}
	return back
}
