package layout

import "slices"

// Room that is kept, in CSS pixels.
const (
	margin                    = 36
	gutterLeast, channelLeast = 56, 46
	trackRoom                 = 14 // from one track to the next
	headRoom                  = 18 // between the last track and what it leads to
	tailRoom                  = 14 // between what is left and the first track
	labelRoom                 = 8  // between a label and what it stands beside
	lane                      = 24 // from the middle of a box, where another arrow comes down there
	circleRoom                = 2*Radius + 12
)

// spread is where rows, columns, channels and gutters are.
type spread struct {
	columns  []int    // the start of each column
	width    int      // of every column
	middles  []int    // of the rows
	pitches  []int    // in each row, from one exit to the side to the next
	ends     []beside // in each gutter, beside the column before it
	starts   []beside // in each gutter, beside the column after it
	tracks   []int    // in each gutter, its first track
	tops     []int    // of each channel
	channels []int    // in each channel, its first track
	circled  []int    // in each channel, the height of the circles that lead to its boxes
	total    Size
}

// beside is the room beside a column, outwards from it: where further exits
// branch off, then words, then circles.
type beside struct{ trunk, words, circles int }

func (b beside) room() int { return b.trunk + b.words + b.circles }

// branch is how far below the middle of its box an exit to the side leaves.
func (s *spread) branch(n *net, e *edge) int { return e.side * s.pitches[n.cells[e.from].Row] }

func (n *net) labelOf(e *edge) Size { return n.boxes[e.from].Exits[e.exit].Label }

// spread gives every row and column the room that it needs.
func (n *net) spread() (s spread) {
	for _, box := range n.boxes {
		s.width = max(s.width, box.Width)
	}
	n.across(&s)
	n.down(&s)
	return s
}

// besides are the rooms beside the columns, at their ends and at their starts, by
// gutter.
func (n *net) besides() (ends, starts []beside) {
	ends, starts = make([]beside, len(n.gutters)), make([]beside, len(n.gutters))
	for at := range n.edges {
		e := &n.edges[at]
		if e.below {
			continue
		}
		column := n.cells[e.from].Column
		b := &ends[column+1]
		if e.atStart {
			b = &starts[column]
		}
		if label := n.labelOf(e); label.Width > 0 {
			b.words = max(b.words, label.Width+2*labelRoom)
		}
		if e.side > 0 {
			b.trunk = tailRoom
		}
		if e.way == jump {
			b.circles = circleRoom
		}
	}
	return ends, starts
}

func (n *net) across(s *spread) {
	s.ends, s.starts = n.besides()
	x, last := margin, len(n.gutters)-1
	for g := range n.gutters {
		end := x
		x += s.ends[g].room()
		s.tracks = append(s.tracks, x+tailRoom)
		if tracks := n.gutters[g].tracks(); tracks > 0 {
			x += tailRoom + (tracks-1)*trackRoom
			if g < last {
				x += headRoom
			}
		}
		x += s.starts[g].room()
		if g == last {
			break
		}
		if g > 0 {
			x = max(x, end+gutterLeast)
		}
		s.columns = append(s.columns, x)
		x += s.width
	}
	s.total.Width = x + margin
}

func (n *net) down(s *spread) {
	rows := len(n.channels) - 1
	above, below, strips, jumps := make([]int, rows), make([]int, rows), make([]int, rows+1), make([]int, rows+1)
	circled := make([]int, rows+1)
	for i, box := range n.boxes {
		row := n.cells[i].Row
		above[row], below[row] = max(above[row], box.Height/2), max(below[row], box.Height-box.Height/2)
	}
	s.pitches = make([]int, rows)
	for at := range n.edges {
		if e := &n.edges[at]; e.side > 0 {
			row := n.cells[e.from].Row
			s.pitches[row] = max(s.pitches[row], n.labelOf(e).Height+2*labelRoom, circleRoom)
		}
	}
	for at := range n.edges {
		e := &n.edges[at]
		row, label := n.cells[e.from].Row, n.labelOf(e)
		if e.below {
			strips[row+1] = max(strips[row+1], label.Height+n.boxes[e.from].Foot)
		} else {
			down := s.branch(n, e)
			above[row], below[row] = max(above[row], label.Height+labelRoom-down), max(below[row], down+labelRoom)
		}
		if e.way == jump {
			circled[n.cells[e.to].Row] = circleRoom
			if e.below {
				jumps[row+1] = circleRoom
			} else {
				below[row] = max(below[row], s.branch(n, e)+Radius+labelRoom)
			}
		}
	}
	y := margin
	for row := range n.channels {
		s.tops = append(s.tops, y)
		tracks := n.channels[row].tracks()
		height := strips[row] + jumps[row] + tailRoom
		s.channels = append(s.channels, y+height)
		height += max(0, tracks-1)*trackRoom + circled[row]
		s.circled = append(s.circled, y+height-circled[row]/2)
		height += headRoom
		switch {
		case row == 0 && tracks+circled[row] == 0:
			height = 0
		case row == rows && tracks+jumps[row] == 0:
			height = 0
		default:
			height = max(height, channelLeast)
		}
		y += height
		if row < rows {
			s.middles = append(s.middles, y+above[row])
			y += above[row] + below[row]
		}
	}
	s.total.Height = y + margin
}

// plan says where everything is.
func (n *net) plan() Plan {
	s := n.spread()
	p := Plan{Size: s.total, Cells: n.cells}
	for i, box := range n.boxes {
		cell := n.cells[i]
		p.Boxes = append(p.Boxes, Rect{Point{s.columns[cell.Column] + (s.width-box.Width)/2, s.middles[cell.Row] - box.Height/2}, box.Size})
	}
	letters := map[int]string{}
	for at := range n.edges {
		if e := &n.edges[at]; e.way == jump && letters[e.to] == "" {
			letters[e.to] = letter(len(letters))
			p.Circles = append(p.Circles, n.landing(s, p.Boxes[e.to], e.to, letters[e.to]))
		}
	}
	for at := range n.edges {
		e := &n.edges[at]
		a := Arrow{From: e.from, Exit: e.exit, To: e.to, Up: n.cells[e.to].Row <= n.cells[e.from].Row && e.way != straightAcross, AtStart: e.atStart}
		a.Points = straightened(n.points(s, p.Boxes, e))
		a.Label = n.beside(s, p.Boxes[e.from], e)
		if e.way == jump {
			a.Letter = letters[e.to]
			p.Circles = append(p.Circles, Circle{Box: e.from, Letter: a.Letter, Centre: n.leap(s, p.Boxes[e.from], e)})
		}
		p.Arrows = append(p.Arrows, a)
	}
	return p
}

// letter names a jump: A, B … Z, AA, AB …
func letter(at int) string {
	name := string(rune('A' + at%26))
	if at >= 26 {
		return letter(at/26-1) + name
	}
	return name
}

// landing is the circle that leads into a box.
func (n *net) landing(s spread, box Rect, to int, name string) Circle {
	y := s.circled[n.cells[to].Row]
	at := Point{max(box.X+Radius, box.Centre()-box.Width/3), y}
	return Circle{to, name, at, []Point{{at.X + Radius, y}, {box.Centre(), y}, {box.Centre(), box.Y}}}
}

// leap is the circle that an arrow ends in.
func (n *net) leap(s spread, box Rect, e *edge) Point {
	cell := n.cells[e.from]
	if e.below {
		return Point{box.Centre(), s.channels[cell.Row+1] - tailRoom - circleRoom/2 + 6}
	}
	at := Point{s.columns[cell.Column], box.Middle() + s.branch(n, e)}
	if e.atStart {
		b := s.starts[cell.Column]
		at.X -= b.trunk + b.words + circleRoom/2
	} else {
		b := s.ends[cell.Column+1]
		at.X += s.width + b.trunk + b.words + circleRoom/2
	}
	return at
}

// beside is where the words of an arrow stand: at the end of its first line down,
// or above its first line to the side.
func (n *net) beside(s spread, box Rect, e *edge) Rect {
	label, cell := n.labelOf(e), n.cells[e.from]
	y := box.Middle() + s.branch(n, e) - label.Height - 2
	switch {
	case label.Width == 0:
		return Rect{}
	case e.below:
		return Rect{Point{box.Centre() + labelRoom, box.Y + box.Height + 3 + n.boxes[e.from].Foot}, label}
	case e.atStart:
		return Rect{Point{s.columns[cell.Column] - s.starts[cell.Column].trunk - labelRoom - label.Width, y}, label}
	}
	return Rect{Point{s.columns[cell.Column] + s.width + s.ends[cell.Column+1].trunk + labelRoom, y}, label}
}

// leaves are the first corners of an arrow.
func (n *net) leaves(s spread, from Rect, e *edge) []Point {
	column := n.cells[e.from].Column
	y := from.Middle() + s.branch(n, e)
	switch {
	case e.below:
		return []Point{{from.Centre(), from.Y + from.Height}}
	case e.atStart:
		trunk := s.columns[column] - s.starts[column].trunk
		return []Point{{from.X, from.Middle()}, {trunk, from.Middle()}, {trunk, y}}
	}
	trunk := s.columns[column] + s.width + s.ends[column+1].trunk
	return []Point{{from.X + from.Width, from.Middle()}, {trunk, from.Middle()}, {trunk, y}}
}

// points are the corners of an arrow.
func (n *net) points(s spread, boxes []Rect, e *edge) []Point {
	from, to, cell := boxes[e.from], boxes[e.to], n.cells[e.from]
	row := n.cells[e.to].Row
	line := n.leaves(s, from, e)
	last := line[len(line)-1]
	channelAt := func(row int) int { return s.channels[row] + n.channels[row].track(e.to)*trackRoom }
	enters := n.entry(e, to)
	switch e.way {
	case jump:
		at := n.leap(s, from, e)
		switch {
		case e.below:
			at.Y -= Radius
		case e.atStart:
			at.X += Radius
		default:
			at.X -= Radius
		}
		return append(line, at)
	case straightDown:
	case straightAcross:
		return append(line, Point{to.X, to.Middle()})
	case acrossAndDrop:
		line = append(line, Point{enters, last.Y})
	case channel, dropChannel:
		y := channelAt(row)
		line = append(line, Point{last.X, y}, Point{enters, y})
	case channelDrop:
		y := channelAt(cell.Row + 1)
		line = append(line, Point{last.X, y}, Point{enters, y})
	case channelGutter, gutterChannel:
		x := s.tracks[e.gutter] + n.gutters[e.gutter].track(e.to)*trackRoom
		y := last.Y
		if e.way == channelGutter {
			y = channelAt(cell.Row + 1)
			line = append(line, Point{last.X, y})
		}
		line = append(line, Point{x, y}, Point{x, channelAt(row)}, Point{enters, channelAt(row)})
	}
	return append(line, Point{enters, to.Y})
}

// entry is where an arrow comes down to its box: in the middle, or beside it
// where another one leads elsewhere from there.
func (n *net) entry(e *edge, to Rect) int {
	if n.beset(e) {
		return to.Centre() - lane
	}
	return to.Centre()
}

func (n *net) beset(e *edge) bool {
	row := n.cells[e.to].Row
	if e.way == channelDrop {
		row = n.cells[e.from].Row + 1
	}
	if e.way == straightDown || e.way == acrossAndDrop {
		return false
	}
	for _, r := range n.channels[row].runs {
		if r.to != e.to && slices.Contains(r.touches, touch{columnKey(n.cells[e.to].Column), true}) {
			return true
		}
	}
	return false
}

// straightened leaves out the corners at which a line goes straight on.
func straightened(line []Point) []Point {
	var kept []Point
	for _, p := range line {
		if len(kept) > 0 && kept[len(kept)-1] == p {
			continue
		}
		if last := len(kept) - 1; last > 0 {
			a, b := kept[last-1], kept[last]
			if a.X == b.X && b.X == p.X && (b.Y-a.Y)*(p.Y-b.Y) > 0 || a.Y == b.Y && b.Y == p.Y && (b.X-a.X)*(p.X-b.X) > 0 {
				kept[last] = p
				continue
			}
		}
		kept = append(kept, p)
	}
	return kept
}
