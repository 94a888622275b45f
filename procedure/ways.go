package procedure

import "slices"

// ways are the shortest ways from the starts of a chart.
type ways struct {
	before []int // the box before, on the shortest way there; -1 at a start, -2 where no way leads
	length []int
}

// waysBy finds the shortest ways along the exits that may be taken.
func (g *graph) waysBy(may func(i int, exit Exit) bool) *ways {
	w := &ways{before: make([]int, len(g.out)), length: make([]int, len(g.out))}
	queue := make([]int, 0, len(g.out))
	for i := range g.out {
		w.before[i] = -2
		if g.box(i).Kind == Start {
			w.before[i] = -1
			queue = append(queue, i)
		}
	}
	for at := 0; at < len(queue); at++ {
		i := queue[at]
		for _, exit := range g.box(i).Exits {
			to, there := g.index[exit.To]
			if there && w.before[to] == -2 && g.box(to).OnPath() && may(i, exit) {
				w.before[to], w.length[to] = i, w.length[i]+1
				queue = append(queue, to)
			}
		}
	}
	return w
}

// reaches says that a way leads to a box.
func (w *ways) reaches(i int) bool { return w.before[i] != -2 }

// to gives the way to the nearest of some boxes, from the start on; nil where
// none leads to any.
func (w *ways) to(boxes ...int) []int {
	nearest := -1
	for _, i := range boxes {
		if w.reaches(i) && (nearest < 0 || w.length[i] < w.length[nearest]) {
			nearest = i
		}
	}
	if nearest < 0 {
		return nil
	}
	way := make([]int, 0, w.length[nearest]+1)
	for i := nearest; i >= 0; i = w.before[i] {
		way = append(way, i)
	}
	slices.Reverse(way)
	return way
}

// onwards gives the boxes that ways from the start lead to, each before those
// that its arrows lead to, and of each the arrows that lead back to none of
// those before it: without them no way goes round.
func (g *graph) onwards() (order []int, arrows [][]int) {
	const fresh, open, done = 0, 1, 2
	state := make([]int, len(g.out))
	arrows = make([][]int, len(g.out))
	var visit func(i int)
	visit = func(i int) {
		state[i] = open
		for _, to := range g.out[i] {
			if state[to] == fresh {
				visit(to)
			}
			if state[to] == done {
				arrows[i] = append(arrows[i], to)
			}
		}
		state[i] = done
		order = append(order, i)
	}
	for i := range g.out {
		if g.box(i).Kind == Start && state[i] == fresh {
			visit(i)
		}
	}
	slices.Reverse(order)
	return order, arrows
}
