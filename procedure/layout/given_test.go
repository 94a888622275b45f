package layout_test

import (
	"math/rand/v2"
	"testing"

	"vaada/procedure/layout"
)

func TestABoxStandsWhereItWasGivenAPlace(t *testing.T) {
	t.Parallel()
	boxes := chart([]int{1}, []int{2}, []int{3, 4}, []int{5}, []int{5}, nil)
	boxes[4].Given = &layout.Cell{Row: 3, Column: 2}
	boxes[1].Given = &layout.Cell{Row: 1, Column: 1}
	plan := layout.Of(boxes)
	for at, want := range []layout.Cell{{0, 0}, {1, 1}, {2, 0}, {3, 0}, {3, 2}, {4, 0}} {
		if plan.Cells[at] != want {
			t.Errorf("box %d stands in %v, want %v", at, plan.Cells[at], want)
		}
	}
	boxes[5].Given = &layout.Cell{Row: 900, Column: 700}
	if plan := layout.Of(boxes); plan.Cells[5] != (layout.Cell{Row: 4, Column: 3}) {
		t.Errorf("what stands empty takes room: %v", plan.Cells[5])
	}
}

// Whatever places people give, nothing overlaps and those boxes stand as they were
// told: in rows and columns as far down and aside as one another's.
func TestPlansHoldWithGivenPlaces(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 13))
		boxes := random(r, 3+r.IntN(30))
		taken := map[layout.Cell]bool{}
		for i := range boxes {
			cell := layout.Cell{Row: 1 + r.IntN(12), Column: r.IntN(4)}
			if i > 0 && r.IntN(3) == 0 && !taken[cell] {
				taken[cell], boxes[i].Given = true, &cell
			}
		}
		plan := layout.Of(boxes)
		for _, wrong := range faults(boxes, plan) {
			t.Errorf("chart %d of %d boxes: %s", seed, len(boxes), wrong)
		}
		for i, a := range boxes {
			for j, b := range boxes[:i] {
				if a.Given == nil || b.Given == nil {
					continue
				}
				is, was := plan.Cells[i], plan.Cells[j]
				if (a.Given.Row < b.Given.Row) != (is.Row < was.Row) || (a.Given.Column < b.Given.Column) != (is.Column < was.Column) {
					t.Errorf("chart %d: boxes %d and %d stand in %v and %v", seed, i, j, is, was)
				}
			}
		}
		if t.Failed() {
			return
		}
	}
}
