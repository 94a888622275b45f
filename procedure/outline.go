package procedure

// Line is one box of a chart in its list form, which says the same as the
// drawing.
type Line struct {
	Number int // 1, 2, 3 … as people call the boxes; 0 for the start and for notes
	Box    *Box
	Ways   []Way
}

// Way is where a line goes on.
type Way struct {
	Exit   Exit
	To     *Box
	Number int // of the line it leads to
}

// Outline lists the boxes in reading order: from the start along the usual
// answers to an end, then each side way in the order in which it leaves what
// was read before. Boxes that no way leads to, and notes, come last.
func Outline(chart *Chart) []Line {
	g := graphOf(chart)
	order := g.reading()
	numbers := make(map[string]int, len(order))
	lines := make([]Line, 0, len(order))
	for _, i := range order {
		line := Line{Box: g.box(i)}
		if line.Box.OnPath() && line.Box.Kind != Start {
			numbers[line.Box.Key] = len(numbers) + 1
			line.Number = len(numbers)
		}
		lines = append(lines, line)
	}
	for at := range lines {
		for _, exit := range lines[at].Box.Exits {
			if to, there := g.index[exit.To]; there {
				lines[at].Ways = append(lines[at].Ways, Way{Exit: exit, To: g.box(to), Number: numbers[exit.To]})
			}
		}
	}
	return lines
}

// reading gives the boxes in reading order.
func (g *graph) reading() []int {
	seen := make([]bool, len(g.chart.Boxes))
	var order []int
	follow := func(from int) {
		for !seen[from] {
			seen[from] = true
			order = append(order, from)
			exit, known := g.box(from).Usual()
			to, there := g.index[exit.To]
			if !known || !there {
				return
			}
			from = to
		}
	}
	for _, start := range g.all(func(box *Box) bool { return box.Kind == Start }) {
		follow(start)
	}
	for at := 0; at < len(order); at++ {
		for _, exit := range g.box(order[at]).Exits {
			if to, there := g.index[exit.To]; there {
				follow(to)
			}
		}
	}
	for i := range g.chart.Boxes {
		follow(i)
	}
	return order
}
