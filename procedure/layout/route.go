package layout

import (
	"cmp"
	"slices"
)

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
	gutterChannel             // from the side along the gutter, and the channel above the target
	jump                      // to a circle
)

// route finds the way of every arrow.
func (n *net) route() {
	last, wide := 0, 0
	for _, cell := range n.cells {
		last, wide = max(last, cell.Row), max(wide, cell.Column)
	}
	n.gutters, n.channels = make([]band, wide+1), make([]band, last+2)
	for i := range n.boxes {
		n.sides(i)
	}
	for at := range n.edges {
		n.edges[at].way = n.wayOf(&n.edges[at])
	}
	for at := range n.edges {
		n.edges[at].gutter = n.gutterOf(n.edges[at])
	}
	for _, e := range n.edges {
		n.intoGutter(e)
	}
	for at := range n.gutters {
		n.gutters[at].order()
	}
	for _, e := range n.edges {
		n.intoChannels(e)
	}
	for at := range n.channels {
		n.channels[at].order()
	}
}

// sides puts the exits of a box to the side below one another so that they need
// not cross: what runs straight to the side, then what leads up, the nearest
// first, then what leads down, the farthest first.
func (n *net) sides(i int) {
	var exits []int
	for _, number := range n.out[i] {
		if !n.edges[number].below {
			exits = append(exits, number)
		}
	}
	order := func(number int) (group, reach int) {
		e := n.edges[number]
		rows := n.cells[e.to].Row - n.cells[i].Row
		switch {
		case rows == 0 && e.tree:
			return 0, 0
		case rows <= 0:
			return 1, -rows
		}
		return 2, -rows
	}
	slices.SortStableFunc(exits, func(a, b int) int {
		groupA, reachA := order(a)
		groupB, reachB := order(b)
		return cmp.Or(groupA-groupB, reachA-reachB)
	})
	for at, number := range exits {
		n.edges[number].side = at
	}
}

// wayOf finds the plainest way that is free, and keeps it free.
func (n *net) wayOf(e *edge) way {
	from, to := n.cells[e.from], n.cells[e.to]
	if e.back && from.Row-to.Row > farUp {
		return jump
	}
	down := to.Row > from.Row
	between := func(column int) bool {
		if !down || !n.open(column, from.Row+1, to.Row-1, e.to) {
			return false
		}
		if from.Row+1 <= to.Row-1 {
			n.take(column, from.Row+1, to.Row-1, e.to)
		}
		return true
	}
	if !e.below {
		switch {
		case e.side == 0 && to.Row == from.Row && to.Column > from.Column && n.clear(from.Row, from.Column, to.Column):
			return straightAcross
		case down && to.Column > from.Column && n.clear(from.Row, from.Column, to.Column+1) && n.open(to.Column, from.Row, from.Row, e.to) && between(to.Column):
			n.take(to.Column, from.Row, from.Row, e.to)
			return acrossAndDrop
		}
		return gutterChannel
	}
	switch {
	case from.Column == to.Column && between(to.Column):
		return straightDown
	case to.Row == from.Row+1:
		return channel
	case between(from.Column):
		return dropChannel
	case between(to.Column):
		return channelDrop
	}
	return channelGutter
}

// gutterOf is the gutter that an arrow runs in: from the side the one beside its
// box; from the bottom that in whose way the fewest other lines run, the nearest
// of them.
func (n *net) gutterOf(e edge) int {
	if !e.below {
		return n.cells[e.from].Column
	}
	best, least := 0, -1
	from, to := n.cells[e.from], n.cells[e.to]
	for g := range n.gutters {
		way := n.inTheWay(g, min(from.Row+1, to.Row), max(from.Row, to.Row-1)) + n.passed(from.Row, from.Column, g) + n.passed(to.Row-1, to.Column, g)
		away := max(g-from.Column, from.Column-1-g) + max(g-to.Column, to.Column-1-g)
		if cost := way*100 + away; least < 0 || cost < least {
			best, least = g, cost
		}
	}
	return best
}

// inTheWay counts the exits to the side that lead into or over a gutter in some
// rows.
func (n *net) inTheWay(g, lo, hi int) (count int) {
	for _, e := range n.edges {
		from := n.cells[e.from]
		if e.below || from.Row < lo || from.Row > hi {
			continue
		}
		if from.Column == g || e.way <= acrossAndDrop && from.Column < g && g < n.cells[e.to].Column {
			count++
		}
	}
	return count
}

// passed counts the columns with a line from one row to the next between a
// column and a gutter.
func (n *net) passed(row, column, g int) (count int) {
	first, last := column+1, g
	if g < column {
		first, last = g+1, column-1
	}
	for at := first; at <= last && at < len(n.used); at++ {
		for _, l := range n.used[at] {
			if l.what != boxed && l.lo <= row && row < l.hi {
				count++
				break
			}
		}
	}
	return count
}

// Keys are places in the order in which they come, before anybody knows where
// they are: of rows and channels from above, of columns and gutters from the
// start.
const (
	step   = 10_000 // from one row or column to the next
	inBand = 5_000  // from the channel above a row to the row, from a column to the gutter beside it
)

// intoGutter puts the part of an arrow that runs beside a column into its gutter.
func (n *net) intoGutter(e edge) {
	if e.way != channelGutter && e.way != gutterChannel {
		return
	}
	from, to, g := n.cells[e.from], n.cells[e.to], e.gutter
	begin := touch{from.Row*step + inBand + e.side, true}
	if e.way == channelGutter {
		begin = touch{(from.Row + 1) * step, from.Column <= g}
	}
	n.gutters[g].add(e.to, begin, touch{to.Row * step, to.Column <= g})
}

// intoChannels puts the parts of an arrow that run above a row into its channels.
func (n *net) intoChannels(e edge) {
	from, to := n.cells[e.from], n.cells[e.to]
	down := to.Row > from.Row
	leaves, enters := touch{from.Column * step, true}, touch{to.Column*step - 1, false}
	beside := 0
	if e.way == channelGutter || e.way == gutterChannel {
		g := e.gutter
		beside = g*step + inBand + n.gutters[g].track(e.to)
	}
	switch e.way {
	case channel, dropChannel:
		n.channels[to.Row].add(e.to, leaves, enters)
	case channelDrop:
		n.channels[from.Row+1].add(e.to, leaves, enters)
	case channelGutter:
		n.channels[from.Row+1].add(e.to, leaves, touch{beside, !down})
		n.channels[to.Row].add(e.to, touch{beside, down}, enters)
	case gutterChannel:
		n.channels[to.Row].add(e.to, touch{beside, down}, enters)
	}
}
