package layout

import "slices"

// way is how an arrow runs.
type way int

// The ways of arrows. A drop is straight down in the middle of a column, a
// channel runs above a row, a gutter beside a column.
const (
	straightDown   way = iota // from the bottom to the top
	straightAcross            // from the side to the side
	acrossAndDrop             // from the side over the target's top, and down
	channel                   // from the bottom, and along the channel above the target
	dropChannel               // down its own column, then so
	channelDrop               // along the channel below, then down the target's column
	channelGutter             // along the channel below, a gutter, and the channel above the target
	gutterChannel             // from the side along a gutter, and the channel above the target
	jump                      // to a circle
)

// route is the way of one arrow.
type route struct {
	way     way
	atStart bool // it leaves to the side at the start of the line
	gutter  int  // the one that it runs in, by the column that it lies before
}

// route finds the way of every arrow.
func (n *net) route() {
	last, wide := 0, 0
	for _, cell := range n.cells {
		last, wide = max(last, cell.Row), max(wide, cell.Column)
	}
	n.gutters, n.channels = make([]band, wide+2), make([]band, last+2)
	n.met = make([]bool, len(n.boxes))
	for at := range n.edges {
		n.edges[at].way = jump
	}
	for at := range n.edges {
		e := &n.edges[at]
		e.route = n.routes(e)[0]
		if e.way == straightAcross {
			n.met[e.to] = true
		}
	}
	n.improve()
}

// routes are the ways that an arrow may run as all others do, the plainest first.
func (n *net) routes(e *edge) (all []route) {
	from, to := n.cells[e.from], n.cells[e.to]
	down := to.Row > from.Row
	far := n.far(e)
	add := func(r route) { all = append(all, r) }
	if far {
		add(route{way: jump})
		if !e.below && !n.met[e.from] {
			add(route{way: jump, atStart: true})
		}
	}
	switch {
	case far && from.Row-to.Row > farthestUp:
	case e.below:
		if from.Column == to.Column && down && n.opens(e, route{way: straightDown}) {
			return []route{{way: straightDown}}
		}
		if down && to.Row == from.Row+1 {
			add(route{way: channel})
		} else if down {
			for _, w := range []way{dropChannel, channelDrop} {
				if n.opens(e, route{way: w}) {
					add(route{way: w})
				}
			}
		}
		for g := range n.gutters {
			add(route{way: channelGutter, gutter: g})
		}
	default:
		if n.straight(e) {
			return []route{{way: straightAcross}}
		}
		if down && to.Column > from.Column && n.clear(from.Row, from.Column, to.Column+1) && n.opens(e, route{way: acrossAndDrop}) {
			add(route{way: acrossAndDrop})
		}
		for g := from.Column + 1; g < len(n.gutters) && n.clear(from.Row, from.Column, g); g++ {
			add(route{way: gutterChannel, gutter: g})
		}
		if n.met[e.from] {
			break
		}
		if down && to.Column < from.Column && n.clear(from.Row, to.Column-1, from.Column) && n.opens(e, route{way: acrossAndDrop}) {
			add(route{way: acrossAndDrop, atStart: true})
		}
		for g := from.Column; g >= 0 && n.clear(from.Row, g-1, from.Column); g-- {
			add(route{way: gutterChannel, atStart: true, gutter: g})
		}
	}
	if !e.tree && to.Row-from.Row > farDown {
		add(route{way: jump})
		if !e.below && !n.met[e.from] {
			add(route{way: jump, atStart: true})
		}
	}
	return all
}

// far says that an arrow runs far up.
func (n *net) far(e *edge) bool {
	return e.back && n.cells[e.from].Row-n.cells[e.to].Row > farUp
}

// straight says that an arrow may run straight to the side of its box: the search
// came so, or nothing else is there.
func (n *net) straight(e *edge) bool {
	from, to := n.cells[e.from], n.cells[e.to]
	if e.below || to.Row != from.Row || to.Column <= from.Column || !n.clear(from.Row, from.Column, to.Column) {
		return false
	}
	return e.tree && e.drop == 0 || !n.met[e.to] && !n.leavesAtStart(e.to) && n.alone(e)
}

// alone says that an exit is the only one to the side of its box.
func (n *net) alone(e *edge) bool {
	for _, number := range n.out[e.from] {
		if other := &n.edges[number]; other != e && !other.below {
			return false
		}
	}
	return true
}

// leavesAtStart says that an arrow leaves a box to the side at the start.
func (n *net) leavesAtStart(box int) bool {
	return slices.ContainsFunc(n.out[box], func(number int) bool { return n.edges[number].atStart })
}

// opens says that nothing stands where an arrow would drop, and no other one does
// that leads elsewhere.
func (n *net) opens(e *edge, r route) bool {
	column, lo, hi := n.drops(e, r)
	if column < 0 || lo > hi {
		return true
	}
	if !n.vacant(column, lo, hi) {
		return false
	}
	for at := range n.edges {
		other := &n.edges[at]
		if other.to == e.to {
			continue
		}
		if c, first, last := n.drops(other, other.route); c == column && first <= hi && lo <= last {
			return false
		}
	}
	return true
}

// drops are the rows of a column past which an arrow runs down; the column is -1
// where it does not.
func (n *net) drops(e *edge, r route) (column, lo, hi int) {
	from, to := n.cells[e.from], n.cells[e.to]
	switch r.way {
	case straightDown, channelDrop:
		return to.Column, from.Row + 1, to.Row - 1
	case dropChannel:
		return from.Column, from.Row + 1, to.Row - 1
	case acrossAndDrop:
		return to.Column, from.Row, to.Row - 1
	}
	return -1, 0, 0
}

// arrange puts the arrows into the gutters and channels that they run in, and
// gives them their tracks.
func (n *net) arrange() {
	for at := range n.gutters {
		n.gutters[at].runs = n.gutters[at].runs[:0]
	}
	for at := range n.channels {
		n.channels[at].runs = n.channels[at].runs[:0]
	}
	for i := range n.boxes {
		n.sides(i)
	}
	for at := range n.edges {
		n.intoGutter(&n.edges[at])
	}
	for at := range n.gutters {
		n.gutters[at].order()
	}
	for at := range n.edges {
		n.intoChannels(&n.edges[at])
	}
	for at := range n.channels {
		n.channels[at].order()
	}
}

// sides puts the exits of a box to one side below one another so that they need
// not cross: what runs straight to the side, then what leads up, the nearest
// first, then what leads down, the farthest first.
func (n *net) sides(i int) {
	out := n.out[i]
	if len(out) < 2 {
		for _, number := range out {
			n.edges[number].side = 0
		}
		return
	}
	order := func(e *edge) (group, reach int) {
		rows := n.cells[e.to].Row - n.cells[i].Row
		switch {
		case e.way == straightAcross:
			return 0, 0
		case e.way == jump:
			return 3, 0
		case rows <= 0:
			return 1, -rows
		case e.way == acrossAndDrop:
			return 2, -10_000 - rows
		}
		return 2, -rows
	}
	for at, number := range out {
		e := &n.edges[number]
		if e.below {
			continue
		}
		group, reach := order(e)
		e.side = 0
		for other, its := range out {
			o := &n.edges[its]
			if other == at || o.below || o.atStart != e.atStart {
				continue
			}
			if g, r := order(o); g < group || g == group && (r < reach || r == reach && other < at) {
				e.side++
			}
		}
	}
}

// Keys are places in the order in which they come, before anybody knows where
// they are: of rows and channels from above, of columns and gutters from the
// start.
const (
	step   = 10_000 // from one row or column to the next
	inBand = 5_000  // from the channel above a row to the row, from the gutter before a column to the column
)

func channelKey(row int) int   { return row * step }
func gutterKey(before int) int { return before * step }
func columnKey(column int) int { return column*step + inBand + 1 }

// rowKey is the height at which an exit to the side leaves.
func (n *net) rowKey(e *edge) int { return n.cells[e.from].Row*step + inBand + e.side }

// intoGutter puts the part of an arrow that runs beside a column into its gutter.
func (n *net) intoGutter(e *edge) {
	from, to, g := n.cells[e.from], n.cells[e.to], e.gutter
	switch e.way {
	case channelGutter:
		n.gutters[g].add(e.to, touch{channelKey(from.Row + 1), from.Column < g})
	case gutterChannel:
		n.gutters[g].add(e.to, touch{n.rowKey(e), !e.atStart})
	default:
		return
	}
	n.gutters[g].add(e.to, touch{channelKey(to.Row), to.Column < g})
}

// intoChannels puts the parts of an arrow that run above a row into its channels.
func (n *net) intoChannels(e *edge) {
	from, to := n.cells[e.from], n.cells[e.to]
	down := to.Row > from.Row
	leaves, enters := touch{columnKey(from.Column), true}, touch{columnKey(to.Column) - 1, false}
	beside := 0
	if e.way == channelGutter || e.way == gutterChannel {
		beside = gutterKey(e.gutter) + n.gutters[e.gutter].track(e.to)
	}
	switch e.way {
	case channel, dropChannel:
		n.channels[to.Row].add(e.to, leaves)
		n.channels[to.Row].add(e.to, enters)
	case channelDrop:
		n.channels[from.Row+1].add(e.to, leaves)
		n.channels[from.Row+1].add(e.to, enters)
	case channelGutter:
		n.channels[from.Row+1].add(e.to, leaves)
		n.channels[from.Row+1].add(e.to, touch{beside, !down})
		n.channels[to.Row].add(e.to, touch{beside, down})
		n.channels[to.Row].add(e.to, enters)
	case gutterChannel:
		n.channels[to.Row].add(e.to, touch{beside, down})
		n.channels[to.Row].add(e.to, enters)
	}
}
