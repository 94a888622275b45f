package layout_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"vaada/procedure/layout"
)

// chart is a short way to write one down: for each box the boxes that its exits
// lead to, the one downwards first; a step has a further exit where it is written.
func chart(exits ...[]int) (boxes []layout.Box) {
	for _, leads := range exits {
		box := layout.Box{Size: layout.Size{Width: 228, Height: 66}}
		if len(leads) > 1 {
			box.Size = layout.Size{Width: 252, Height: 112}
		}
		for at, to := range leads {
			exit := layout.Exit{To: to, Below: at == 0}
			if len(leads) > 1 {
				exit.Label = layout.Size{Width: 80, Height: 32}
			}
			box.Exits = append(box.Exits, exit)
		}
		boxes = append(boxes, box)
	}
	return boxes
}

// random is a sound chart: every box is reached, and an end from every box.
func random(r *rand.Rand, count int) []layout.Box {
	exits := make([][]int, count)
	for i := range count - 1 {
		exits[i] = []int{i + 1}
		for r.IntN(3) == 0 && len(exits[i]) < 4 && i > 0 {
			to := 1 + r.IntN(count-1)
			if r.IntN(3) > 0 {
				to = min(count-1, i+1+r.IntN(6))
			}
			exits[i] = append(exits[i], to)
		}
		if r.IntN(8) == 0 && i > 0 { // a path of its own ends here
			exits[i][0] = count - 1
			parent := 1 + r.IntN(i)
			exits[parent] = append(exits[parent], i+1)
		}
	}
	return chart(exits...)
}

func TestTheUsualPathRunsStraightDown(t *testing.T) {
	t.Parallel()
	plan := layout.Of(chart([]int{1}, []int{2}, []int{3, 4}, []int{5}, []int{5}, nil))
	for at, want := range []layout.Cell{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {2, 1}, {4, 0}} {
		if plan.Cells[at] != want {
			t.Errorf("box %d stands in %v, want %v", at, plan.Cells[at], want)
		}
	}
}

// An arrow that runs up by more than three rows is a pair of circles, but where a
// line crosses nothing and is not too long.
func TestALongWayUpIsAJump(t *testing.T) {
	t.Parallel()
	loop := func(rows int) layout.Plan {
		var exits [][]int
		for at := range rows {
			exits = append(exits, []int{at + 1})
		}
		return layout.Of(chart(append(exits, []int{rows + 1, 1}, nil)...))
	}
	if plan := loop(12); len(plan.Circles) != 0 || crossings(plan) != 0 {
		t.Errorf("a line that crosses nothing has the circles %v", plan.Circles)
	}
	if plan := loop(14); len(plan.Circles) != 2 || plan.Circles[0].Letter != "A" || plan.Circles[1].Letter != "A" {
		t.Errorf("the circles are %v", plan.Circles)
	}
	plan := layout.Of(chart([]int{1}, []int{2}, []int{3, 1}, []int{4, 2}, []int{5, 3}, []int{6, 4}, []int{7, 1, 2}, []int{8, 2}, nil))
	for _, arrow := range plan.Arrows {
		if rows := plan.Cells[arrow.From].Row - plan.Cells[arrow.To].Row; rows > 3 && arrow.Letter == "" && crossed(plan, arrow) {
			t.Errorf("the line from %d to %d runs up %d rows and is crossed", arrow.From, arrow.To, rows)
		}
	}
}

// crossed says that the line of an arrow crosses one to another box.
func crossed(p layout.Plan, arrow layout.Arrow) bool {
	for _, other := range p.Arrows {
		for _, s := range segments(arrow.Points) {
			for _, o := range segments(other.Points) {
				if other.To != arrow.To && (crosses(s, o) || crosses(o, s)) {
					return true
				}
			}
		}
	}
	return false
}

func TestPlansHold(t *testing.T) {
	t.Parallel()
	for seed := range uint64(80) {
		r := rand.New(rand.NewPCG(seed, 7))
		boxes := random(r, 3+r.IntN(50))
		plan := layout.Of(boxes)
		for _, wrong := range faults(boxes, plan) {
			t.Errorf("chart %d of %d boxes: %s", seed, len(boxes), wrong)
		}
		if seed%5 == 0 && !reflect.DeepEqual(plan, layout.Of(boxes)) {
			t.Fatalf("chart %d is laid out otherwise the second time", seed)
		}
		if t.Failed() {
			return
		}
	}
}

// faults are what must not be in a plan.
func faults(boxes []layout.Box, p layout.Plan) (wrong []string) {
	add := func(words string, args ...any) { wrong = append(wrong, fmt.Sprintf(words, args...)) }
	for i, a := range p.Boxes {
		if p.Cells[i].Row <= p.Cells[0].Row && i > 0 {
			add("box %d stands as high as the start", i)
		}
		if a.X < 0 || a.Y < 0 || a.X+a.Width > p.Width || a.Y+a.Height > p.Height {
			add("box %d stands outside", i)
		}
		for j, b := range p.Boxes[:i] {
			if touches(a, b) {
				add("boxes %d and %d overlap", i, j)
			}
		}
	}
	for i, a := range p.Arrows {
		name := fmt.Sprintf("arrow %d>%d", a.From, a.To)
		for _, s := range segments(a.Points) {
			if s.Width > 0 && s.Height > 0 {
				add("%s runs aslant", name)
			}
			for j, b := range p.Boxes {
				if touches(s, b) {
					add("%s runs through box %d", name, j)
				}
			}
			for j, other := range p.Arrows {
				if label := other.Label; label.Width > 0 && touches(s, label) {
					add("%s runs through the label of %d>%d", name, other.From, other.To)
				}
				if j < i && a.To != other.To && a.From != other.From {
					for _, o := range segments(other.Points) {
						if along(s, o) {
							add("%s and %d>%d lie on one another", name, other.From, other.To)
						}
					}
				}
			}
			for _, c := range p.Circles {
				if touches(s, around(c)) {
					add("%s runs through the circle %s", name, c.Letter)
				}
			}
		}
		for j, b := range p.Boxes {
			if a.Label.Width > 0 && touches(a.Label, b) {
				add("the label of %s lies on box %d", name, j)
			}
		}
		for _, other := range p.Arrows[:i] {
			if a.Label.Width > 0 && other.Label.Width > 0 && touches(a.Label, other.Label) {
				add("the labels of %s and %d>%d overlap", name, other.From, other.To)
			}
		}
		for _, c := range p.Circles {
			if a.Label.Width > 0 && touches(a.Label, around(c)) {
				add("the label of %s lies on the circle %s", name, c.Letter)
			}
		}
	}
	for i, c := range p.Circles {
		for j, b := range p.Boxes {
			if touches(around(c), b) {
				add("the circle %s lies on box %d", c.Letter, j)
			}
		}
		for _, other := range p.Circles[:i] {
			if touches(around(c), around(other)) {
				add("the circles %s and %s overlap", c.Letter, other.Letter)
			}
		}
	}
	return wrong
}

func around(c layout.Circle) layout.Rect {
	return layout.Rect{
		Point: layout.Point{X: c.Centre.X - layout.Radius, Y: c.Centre.Y - layout.Radius},
		Size:  layout.Size{Width: 2 * layout.Radius, Height: 2 * layout.Radius},
	}
}

// segments are the straight parts of a line.
func segments(points []layout.Point) (all []layout.Rect) {
	for at := 1; at < len(points); at++ {
		a, b := points[at-1], points[at]
		all = append(all, layout.Rect{
			Point: layout.Point{X: min(a.X, b.X), Y: min(a.Y, b.Y)},
			Size:  layout.Size{Width: max(a.X, b.X) - min(a.X, b.X), Height: max(a.Y, b.Y) - min(a.Y, b.Y)},
		})
	}
	return all
}

// touches says that two have more than an edge in common.
func touches(a, b layout.Rect) bool {
	return a.X < b.X+b.Width && b.X < a.X+a.Width && a.Y < b.Y+b.Height && b.Y < a.Y+a.Height
}

// along says that two lines run on one another for a while.
func along(a, b layout.Rect) bool {
	switch {
	case a.Width == 0 && b.Width == 0:
		return a.X == b.X && a.Y < b.Y+b.Height && b.Y < a.Y+a.Height
	case a.Height == 0 && b.Height == 0:
		return a.Y == b.Y && a.X < b.X+b.Width && b.X < a.X+a.Width
	}
	return false
}
