package drawing

import (
	"slices"

	"vaada/procedure"
	"vaada/procedure/layout"
)

// divider takes the boxes of a chart apart, between rows and columns, into blocks
// that have room on a sheet each.
type divider struct {
	d     *drawing
	own   []area  // what stands by each box and is never parted from it
	lines [][]int // the arrows that leave each box, and those that lead to it
	says  int     // the width of the words of a circle
	most  size    // the room on a sheet
	known map[block]found
	in    []int // in which trial a box was on the sheet
	trial int
}

type size struct{ w, h int }

// block is some rows and columns, from the first to the last.
type block struct{ top, bottom, first, last int }

// cost is what it takes to print a block: sheets, and circles on them. Where it is
// not on one sheet, it is cut before a row or a column.
type cost struct {
	sheets, circles int
	row, column     int // before which it is cut, or 0
}

func (c cost) less(other cost) bool {
	return c.sheets < other.sheets || c.sheets == other.sheets && c.circles < other.circles
}

// Room on a sheet, in pixels.
const (
	edge     = 14  // around what stands on a sheet, so that one sees lines go on
	reach    = 20  // from there to the circles
	most     = 120 // of so many boxes the best division is sought; larger charts are cut as it comes
	band     = 10  // of so many rows it is the best of all
	bandOver = 16  // in parts of so many rows; longer ones are cut into such bands
)

func (d *drawing) divider() *divider {
	v := &divider{d: d, own: make([]area, len(d.boxes)), lines: make([][]int, len(d.boxes)), in: make([]int, len(d.boxes))}
	v.says = d.pageWidth(88)
	for i, each := range d.boxes {
		v.own[i] = boxArea(each.x, each.y, each.w, each.h)
	}
	add := func(box int, a area) { v.own[box] = v.own[box].with(a) }
	for _, each := range d.marks {
		add(each.box, boxArea(each.x, each.y, each.w, markHeight))
	}
	for _, each := range d.rings {
		add(each.box, boxArea(each.x, each.y, each.w, each.h))
	}
	for _, each := range d.circles {
		add(each.box, around([2]int{each.x, each.y}).wider(layout.Radius))
	}
	for at, arrow := range d.arrows {
		if arrow.label.text != "" {
			add(arrow.from, boxArea(arrow.label.x, arrow.label.y, arrow.label.w, arrow.label.h))
		}
		if arrow.stays() {
			add(arrow.from, around(arrow.points...))
			continue
		}
		for _, other := range v.lines[arrow.from] {
			if other := d.arrows[other]; other.from == arrow.from {
				add(arrow.from, around(parting(arrow.points, other.points)))
			}
		}
		v.lines[arrow.from] = append(v.lines[arrow.from], at)
		if arrow.to != arrow.from {
			v.lines[arrow.to] = append(v.lines[arrow.to], at)
		}
	}
	return v
}

// stays says that a line is by one box: it ends in a circle, or leads from one.
func (a drawn) stays() bool { return a.open || a.lands }

// divided is a chart in as few blocks as may be, with the numbers of their boxes.
func (v *divider) divided(room size) (parts [][]int) {
	v.most, v.known = room, map[block]found{}
	var whole block
	for _, cell := range v.d.cells {
		whole.bottom, whole.last = max(whole.bottom, cell.Row), max(whole.last, cell.Column)
	}
	var take func(block)
	take = func(b block) {
		c, b := v.least(b)
		switch {
		case c.row > 0:
			take(block{b.top, c.row - 1, b.first, b.last})
			take(block{c.row, b.bottom, b.first, b.last})
		case c.column > 0:
			take(block{b.top, b.bottom, b.first, c.column - 1})
			take(block{b.top, b.bottom, c.column, b.last})
		case c.sheets > 0:
			parts = append(parts, v.boxes(b))
		}
	}
	take(whole)
	slices.SortFunc(parts, func(a, b []int) int { return a[0] - b[0] })
	return parts
}

// boxes are the numbers of those in a block.
func (v *divider) boxes(b block) (all []int) {
	for i, cell := range v.d.cells {
		if b.top <= cell.Row && cell.Row <= b.bottom && b.first <= cell.Column && cell.Column <= b.last {
			all = append(all, i)
		}
	}
	return all
}

// least is what a block takes at least, without the rows and columns at its edges
// in which nothing stands.
func (v *divider) least(b block) (cost, block) {
	if known, is := v.known[b]; is {
		return known.cost, known.block
	}
	given, all := b, v.boxes(b)
	if len(all) == 0 {
		v.known[given] = found{block: b}
		return cost{}, b
	}
	b = block{b.bottom, b.top, b.last, b.first}
	for _, i := range all {
		cell := v.d.cells[i]
		b = block{min(b.top, cell.Row), max(b.bottom, cell.Row), min(b.first, cell.Column), max(b.last, cell.Column)}
	}
	f, known := v.known[b]
	if !known {
		circles, fits := v.fits(all)
		f = found{cost{sheets: 1, circles: circles}, b}
		switch {
		case fits || len(all) == 1:
		case len(v.d.boxes) > most:
			f.cost = v.hasty(b, all)
		default:
			f.cost = v.cut(b)
		}
	}
	v.known[given], v.known[b] = f, f
	return f.cost, b
}

// found is a block without empty edges, and what it takes.
type found struct {
	cost  cost
	block block
}

// cut is the best of all ways to cut a block of several boxes.
func (v *divider) cut(b block) (best cost) {
	try := func(one, other block, row, column int) {
		a, _ := v.least(one)
		if best.sheets > 0 && best.sheets <= a.sheets {
			return
		}
		rest, _ := v.least(other)
		if c := (cost{a.sheets + rest.sheets, a.circles + rest.circles, row, column}); best.sheets == 0 || c.less(best) {
			best = c
		}
	}
	rows, long := b.bottom, b.bottom-b.top > bandOver
	if long {
		rows = b.top + band
	}
	for row := b.top + 1; row <= rows; row++ {
		try(block{b.top, row - 1, b.first, b.last}, block{row, b.bottom, b.first, b.last}, row, 0)
	}
	for column := b.first + 1; column <= b.last && !long; column++ {
		try(block{b.top, b.bottom, b.first, column - 1}, block{b.top, b.bottom, column, b.last}, 0, column)
	}
	return best
}

// hasty cuts a block of several boxes where its first part is nearly as large as a
// sheet, or in its middle.
func (v *divider) hasty(b block, all []int) cost {
	a := v.own[all[0]]
	for _, i := range all {
		a = a.with(v.own[i])
	}
	one, other, c := b, b, cost{}
	if rows, columns := b.bottom-b.top, b.last-b.first; columns == 0 || rows > 0 && a.h()*v.most.w > a.w()*v.most.h {
		c.row = b.top + 1 + min((rows-1)/2, rows*v.most.h/(a.h()+1))
		one.bottom, other.top = c.row-1, c.row
	} else {
		c.column = b.first + 1 + min((columns-1)/2, columns*v.most.w/(a.w()+1))
		one.last, other.first = c.column-1, c.column
	}
	first, _ := v.least(one)
	rest, _ := v.least(other)
	c.sheets, c.circles = first.sheets+rest.sheets, first.circles+rest.circles
	return c
}

// fits says how many circles boxes have on a sheet, and whether they have room there.
func (v *divider) fits(boxes []int) (circles int, fits bool) {
	a := v.own[boxes[0]]
	for _, i := range boxes {
		a = a.with(v.own[i])
	}
	if a.w() > v.most.w || a.h() > v.most.h {
		return 0, false
	}
	s := v.sheet(boxes)
	need := s.size(v.d)
	for _, each := range s.joints {
		circles += len(each)
	}
	return circles, need.w <= v.most.w && need.h <= v.most.h
}

// sheet shows boxes, and as many of the arrows between them whole as there is room
// for; where the others go on is not known yet.
func (v *divider) sheet(boxes []int) *sheet {
	v.trial++
	s := &sheet{boxes: boxes, area: v.own[boxes[0]]}
	for _, i := range boxes {
		v.in[i] = v.trial
		s.area = s.area.with(v.own[i])
	}
	s.area = s.area.wider(edge)
	for _, i := range boxes {
		for _, at := range v.lines[i] {
			arrow := v.d.arrows[at]
			if arrow.from != i || v.in[arrow.to] != v.trial {
				continue
			}
			if a := s.area.with(around(arrow.points...).wider(edge)); a.w() <= v.most.w && a.h() <= v.most.h && v.free(a) {
				s.area = a
			}
		}
	}
	for _, i := range boxes {
		for _, at := range v.lines[i] {
			v.passes(s, at, i)
		}
	}
	return s
}

// free says that no box of another sheet stands in an area, or at its edge.
func (v *divider) free(a area) bool {
	for i, each := range v.d.boxes {
		if v.in[i] != v.trial && a.touches(boxArea(each.x, each.y, each.w, each.h).wider(edge)) {
			return false
		}
	}
	return true
}

// passes notes where an arrow from a box or to it leaves a sheet.
func (v *divider) passes(s *sheet, at, box int) {
	arrow := v.d.arrows[at]
	if v.in[arrow.from] == v.in[arrow.to] && s.area.holdsAll(arrow.points) {
		return
	}
	find := s.area.coming
	if arrow.from == box {
		find = s.area.leaving
	}
	_, p, passes := find(arrow.points)
	if together := func(other joint) bool { return other.at == p.at && other.to == arrow.to && arrow.from == box }; !passes ||
		slices.ContainsFunc(s.joints[p.side], together) {
		return
	}
	s.joints[p.side] = append(s.joints[p.side], joint{at: p.at, to: arrow.to, w: v.says})
}

func (a area) holdsAll(points [][2]int) bool {
	return !slices.ContainsFunc(points, func(p [2]int) bool { return !a.holds(p) })
}

// pageWidth is the room that the words of a circle take.
func (d *drawing) pageWidth(page int) int {
	return procedure.Letters(d.pageWords(page))*d.face.letter + 6
}
