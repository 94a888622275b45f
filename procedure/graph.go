package procedure

// graph is a chart as numbers: boxes by their place in the chart, arrows that
// lead to a box that is there.
type graph struct {
	chart *Chart
	index map[string]int
	out   [][]int
	in    [][]int
}

func graphOf(chart *Chart) *graph {
	g := &graph{
		chart: chart, index: make(map[string]int, len(chart.Boxes)),
		out: make([][]int, len(chart.Boxes)), in: make([][]int, len(chart.Boxes)),
	}
	for i := range chart.Boxes {
		if _, taken := g.index[chart.Boxes[i].Key]; !taken {
			g.index[chart.Boxes[i].Key] = i
		}
	}
	arrows := 0
	for i := range chart.Boxes {
		arrows += len(chart.Boxes[i].Exits)
	}
	room := make([]int, 0, arrows)
	for i := range chart.Boxes {
		first := len(room)
		for _, exit := range chart.Boxes[i].Exits {
			if to, there := g.index[exit.To]; there && chart.Boxes[to].OnPath() {
				room = append(room, to)
				g.in[to] = append(g.in[to], i)
			}
		}
		g.out[i] = room[first:len(room):len(room)]
	}
	return g
}

func (g *graph) box(i int) *Box { return &g.chart.Boxes[i] }

// all gives the boxes for which a condition holds, in the chart's order.
func (g *graph) all(holds func(box *Box) bool) []int {
	var found []int
	for i := range g.chart.Boxes {
		if holds(g.box(i)) {
			found = append(found, i)
		}
	}
	return found
}

// reach marks every box that arrows lead to from the given ones.
func reach(from []int, arrows [][]int) []bool {
	seen := make([]bool, len(arrows))
	queue := append(make([]int, 0, len(arrows)), from...)
	for _, i := range from {
		seen[i] = true
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, to := range arrows[i] {
			if !seen[to] {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	return seen
}

// loops gives the strongly connected parts among the boxes for which within
// holds (Tarjan 1972), each with its boxes in the chart's order. A box alone
// counts when it leads to itself.
func (g *graph) loops(within func(i int) bool, arrows [][]int) [][]int {
	t := &tarjan{arrows: arrows, within: within, number: make([]int, len(arrows)), low: make([]int, len(arrows)), on: make([]bool, len(arrows))}
	for i := range arrows {
		if within(i) && t.number[i] == 0 {
			t.visit(i)
		}
	}
	var loops [][]int
	for _, part := range t.parts {
		if len(part) > 1 || leadsTo(arrows, part[0], part[0]) {
			loops = append(loops, inOrder(part))
		}
	}
	return loops
}

func leadsTo(arrows [][]int, from, to int) bool {
	for _, next := range arrows[from] {
		if next == to {
			return true
		}
	}
	return false
}

type tarjan struct {
	arrows      [][]int
	within      func(i int) bool
	number, low []int
	on          []bool
	stack       []int
	count       int
	parts       [][]int
}

func (t *tarjan) visit(i int) {
	t.count++
	t.number[i], t.low[i] = t.count, t.count
	t.stack, t.on[i] = append(t.stack, i), true
	for _, to := range t.arrows[i] {
		switch {
		case !t.within(to):
		case t.number[to] == 0:
			t.visit(to)
			t.low[i] = min(t.low[i], t.low[to])
		case t.on[to]:
			t.low[i] = min(t.low[i], t.number[to])
		}
	}
	if t.low[i] != t.number[i] {
		return
	}
	for at := len(t.stack) - 1; ; at-- {
		t.on[t.stack[at]] = false
		if t.stack[at] == i {
			t.parts = append(t.parts, append([]int(nil), t.stack[at:]...))
			t.stack = t.stack[:at]
			return
		}
	}
}
