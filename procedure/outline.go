package procedure

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
)

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

// Says is where the line goes on, and on which answer.
func (w Way) Says() language.Message {
	if w.Exit.Label.IsZero() {
		return say.StaffGoesOn(w.Number, w.To.Label)
	}
	return say.StaffAnswerLeads(w.Exit.Label, w.Number, w.To.Label)
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

// Branch is a run of an outline: the usual way from the start to an end, or a side
// way with the box and the way out from which it leaves.
type Branch struct {
	From  *Line // nil for the usual way, and for boxes to which no way leads
	Exit  Exit
	Lines []Line
}

// Branches parts an outline into the usual way and the side ways, in the order in
// which they are read: the lines of all branches in a row are the outline.
func Branches(chart *Chart) (all []Branch) {
	lines, at := Outline(chart), 0
	lineOf := make(map[string]*Line, len(lines))
	for i := range lines {
		lineOf[lines[i].Box.Key] = &lines[i]
	}
	g := graphOf(chart)
	for _, run := range g.runs() {
		branch := Branch{Lines: lines[at : at+len(run.boxes)]}
		if at += len(run.boxes); run.from >= 0 {
			branch.From, branch.Exit = lineOf[g.box(run.from).Key], run.exit
		}
		all = append(all, branch)
	}
	return all
}

// run are boxes that are read one after the other, and where they leave what was
// read before.
type run struct {
	from  int // -1 where no way leads to them
	exit  Exit
	boxes []int
}

// reading gives the boxes in reading order.
func (g *graph) reading() (order []int) {
	for _, run := range g.runs() {
		order = append(order, run.boxes...)
	}
	return order
}

// runs gives the boxes in reading order, run by run.
func (g *graph) runs() (all []run) {
	seen := make([]bool, len(g.chart.Boxes))
	var order []int
	follow := func(next run, from int) {
		for there := true; there && !seen[from]; {
			seen[from] = true
			next.boxes = append(next.boxes, from)
			var exit Exit
			if exit, there = g.box(from).Usual(); there {
				from, there = g.index[exit.To]
			}
		}
		if order = append(order, next.boxes...); len(next.boxes) > 0 {
			all = append(all, next)
		}
	}
	for _, start := range g.all(func(box *Box) bool { return box.Kind == Start }) {
		follow(run{from: -1}, start)
	}
	for at := 0; at < len(order); at++ {
		for _, exit := range g.box(order[at]).Exits {
			if to, there := g.index[exit.To]; there {
				follow(run{from: order[at], exit: exit}, to)
			}
		}
	}
	for i := range g.chart.Boxes {
		follow(run{from: -1}, i)
	}
	return all
}
