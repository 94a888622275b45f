package layout

import "slices"

// net is a chart while it is being laid out.
type net struct {
	boxes  []Box
	edges  []edge
	out    [][]int // numbers of the edges that leave a box, the one downwards first
	cells  []Cell
	part   []int // which of the separate parts of the chart a box belongs to, from 1
	ranked []int // the boxes that arrows lead to from the start, each after those that lead to it
	chains []chain
	used   occupied // what stands in each column
	low    []int    // edges that lead a row down though they might run straight to the side
	lower  []int    // the least row of each box, below what was given a place
	moves  int      // how often a box went down for that
	aside  []int    // edges that leave to the side though they are to leave downwards
	met    []bool   // a line comes straight to the side of the box

	gutters  []band // before each column, and behind the last
	channels []band // above each row, and below the last

	pieces pieces // of all lines
	least  int    // what the plan costs
	tries  int    // how often ways were changed to make it plainer
	most   int    // and how often they may be
}

// edge is an exit that leads to a box.
type edge struct {
	from, exit, to int
	below          bool
	side           int  // which of the exits to its side it is, from 0
	back           bool // it leads to a box that the depth-first search is still in
	tree           bool // it is how the search came to its box
	drop           int  // rows that its box stands lower at least
	route
}

// chain is a part of a path that goes straight down: it has a column.
type chain struct {
	boxes []int
	by    int // the edge that leads to it; less than 0: none
}

// netOf is a chart with some edges that lead a row down, or leave to the side.
func netOf(boxes []Box, low, aside []int) *net {
	n := &net{low: low, aside: aside, boxes: boxes, out: make([][]int, len(boxes)), cells: make([]Cell, len(boxes)), part: make([]int, len(boxes)), lower: make([]int, len(boxes))}
	for from, box := range boxes {
		side := 0
		for at, exit := range box.Exits {
			if exit.To < 0 || exit.To >= len(boxes) {
				continue
			}
			e := edge{from: from, exit: at, to: exit.To, below: exit.Below && !slices.Contains(aside, len(n.edges)), drop: 1}
			if !e.below {
				e.side, side = side, side+1
			}
			n.out[from] = append(n.out[from], len(n.edges))
			n.edges = append(n.edges, e)
		}
		slices.SortStableFunc(n.out[from], func(a, b int) int {
			switch {
			case n.edges[a].below == n.edges[b].below:
				return 0
			case n.edges[a].below:
				return -1
			}
			return 1
		})
	}
	return n
}

// search finds, depth first from a box, the edges that lead back, and ranks the
// boxes that are reached so that no other edge does.
func (n *net) search(start, part int) {
	n.ranked = nil
	n.visit(start, part, make([]bool, len(n.boxes)))
	slices.Reverse(n.ranked)
	n.chains = n.chainsFrom(start)
}

func (n *net) visit(from, part int, in []bool) {
	n.part[from], in[from] = part, true
	for _, at := range n.out[from] {
		e := &n.edges[at]
		switch {
		case in[e.to]:
			e.back = true
		case n.part[e.to] == 0:
			e.tree = true
			if !e.below && e.side == 0 && !slices.Contains(n.low, at) {
				e.drop = 0
			}
			n.visit(e.to, part, in)
		}
	}
	in[from] = false
	n.ranked = append(n.ranked, from)
}

// place gives every box its cell: what is reached from the start first, below
// it each island of what is not as a chart of its own, and what is loose side by
// side.
func (n *net) place() {
	led := make([]bool, len(n.boxes))
	for _, e := range n.edges {
		led[e.to] = led[e.to] || e.from != e.to
	}
	var loose []int
	rows, part := 0, 0
	n.reserve()
	island := func(from int) {
		part++
		n.search(from, part)
		before := n.used
		for n.used = before.copy(); !n.columns(rows); n.used = before.copy() { // what cannot run straight to the side leads a row down
		}
		for _, i := range n.ranked {
			rows = max(rows, n.cells[i].Row+1)
		}
	}
	island(0)
	for _, entry := range []bool{true, false} { // of an island, where it has one
		for i := range n.boxes {
			switch {
			case n.part[i] != 0 || entry && led[i]:
			case !led[i] && len(n.out[i]) == 0:
				n.part[i], loose = -1, append(loose, i)
			default:
				island(i)
			}
		}
	}
	for at, i := range loose {
		n.cells[i] = n.given(i, Cell{rows + at/looseColumns, at % looseColumns})
		if n.boxes[i].Given == nil {
			n.take(n.cells[i].Column, n.cells[i].Row, n.cells[i].Row, true)
		}
	}
	n.close()
}

// looseColumns is how many loose boxes stand side by side.
const looseColumns = 4

// chainsFrom takes what is reached from a box apart into chains, in the order in
// which they are read.
func (n *net) chainsFrom(start int) (chains []chain) {
	chains = []chain{{boxes: []int{start}, by: -1}}
	for at := 0; at < len(chains); at++ {
		c := &chains[at]
		start := c.boxes[0]
		for next := n.beneath(start); next >= 0; next = n.beneath(next) {
			c.boxes = append(c.boxes, next)
		}
		for _, here := range slices.Backward(chains[at].boxes) {
			for _, number := range n.out[here] {
				if e := n.edges[number]; !e.below && e.tree {
					chains = append(chains, chain{boxes: []int{e.to}, by: number})
				}
			}
		}
	}
	return chains
}

// beneath is the box to which the search came downwards from another; -1: none.
func (n *net) beneath(i int) int {
	for _, number := range n.out[i] {
		if e := n.edges[number]; e.below && e.tree {
			return e.to
		}
	}
	return -1
}

// rows gives every ranked box the least row that its edges allow, from a first
// row on.
func (n *net) rows(first int) {
	for _, i := range n.ranked {
		n.cells[i] = n.given(i, Cell{Row: max(first, n.lower[i])})
	}
	for _, i := range n.ranked {
		for _, number := range n.out[i] {
			if e := n.edges[number]; !e.back && n.part[e.to] == n.part[i] && n.boxes[e.to].Given == nil {
				n.cells[e.to].Row = max(n.cells[e.to].Row, n.cells[i].Row+e.drop, n.lower[e.to])
			}
		}
	}
}

// columns gives every chain of a part the next free column beside the one it
// leaves, from a first row on; false where an edge had to be led down that should
// have run straight to the side.
func (n *net) columns(first int) bool {
	n.rows(first)
	for _, c := range n.chains {
		lo, hi := n.rowsOf(c)
		column := 0
		if c.by >= 0 {
			e := &n.edges[c.by]
			from := n.cells[e.from]
			column = from.Column + 1
			for !n.free(column, lo, hi) {
				column++
			}
			if e.drop == 0 && n.cells[e.to].Row == from.Row && n.boxes[e.to].Given == nil && !n.clear(lo, from.Column, column) {
				e.drop = 1
				return false
			}
		}
		if !n.stand(c, column) {
			return false
		}
		n.take(column, lo, hi, false)
	}
	return true
}
