package layout

import "slices"

// What a plan costs. The search takes whatever costs less.
const (
	ofCrossing = 1_000
	ofJump     = 3_100   // so that it stands for four
	ofClash    = 100_000 // of two lines that would lie on one another
)

// Bounds of what is tried, in arrows that are looked at: to find the way of each,
// and to untangle what still crosses then. Larger charts stay as they are.
const (
	mostWork   = 500_000
	moreWork   = 60_000
	mostArrows = 1_000
)

// improve changes the way of one arrow after another as long as that makes the
// drawing plainer.
func (n *net) improve() {
	n.least = n.cost()
	if len(n.edges) > mostArrows {
		return
	}
	most := mostWork / (len(n.edges) + 1)
	for better := true; better && n.tries < most; {
		better = false
		meets := n.meets(-1)
		for at := range n.edges {
			if e := &n.edges[at]; e.movable() && meets[e.to] && n.reroute(e) {
				better = true
			}
		}
	}
	n.arrange()
}

// plainer goes on where lines still cross: with boxes a row lower, and with two
// arrows at once.
func (n *net) plainer() *net {
	if n.least < ofCrossing || len(n.edges) > mostArrows {
		return n
	}
	n.tries, n.most = 0, moreWork/(len(n.edges)+1)
	n = n.lowered(false)
	n.untangle()
	return n.lowered(true)
}

// lowered gives the chart with boxes a row lower where that makes the drawing
// plainer: a box to which an arrow comes straight from the side keeps that side
// from other arrows.
func (n *net) lowered(untangled bool) *net {
	meets := n.meets(-1)
	for at := 0; at < len(n.edges) && n.tries < n.most && n.least >= ofCrossing; at++ {
		if e := n.edges[at]; e.way != straightAcross || !e.tree || !n.besets(e.to, meets) {
			continue
		}
		other := newNet(n.boxes)
		other.low = append(slices.Clone(n.low), at)
		other.place()
		other.route()
		other.tries, other.most = n.tries+other.tries, n.most
		if untangled {
			other.untangle()
		}
		n.tries = other.tries
		if other.least+ofCrossing/2 < n.least {
			n, meets = other, other.meets(-1)
		}
	}
	n.arrange()
	return n
}

// besets says that an arrow from a box, or to it, crosses another.
func (n *net) besets(box int, meets []bool) bool {
	return meets[box] || slices.ContainsFunc(n.out[box], func(at int) bool { return meets[n.edges[at].to] })
}

// untangle changes the ways of two arrows at once that are in each other's way.
func (n *net) untangle() {
	meets := n.meets(-1)
	for at := 0; at < len(n.edges) && n.least >= ofCrossing && n.tries < n.most; at++ {
		if e := &n.edges[at]; e.movable() && meets[e.to] && n.rerouteTwo(e) {
			meets = n.meets(-1)
		}
	}
	n.arrange()
}

func (e *edge) movable() bool { return e.way != straightDown && e.way != straightAcross }

// reroute gives an arrow the way that costs least as the others run; true where
// that is another.
func (n *net) reroute(e *edge) (better bool) {
	kept := e.route
	for _, r := range n.routes(e) {
		if r == kept {
			continue
		}
		e.route = r
		if cost := n.cost(); cost < n.least {
			n.least, kept, better = cost, r, true
		}
	}
	e.route = kept
	return better
}

// rerouteTwo gives an arrow another way that costs hardly more, if one of those
// that it then crosses has another way too with which both cost less.
func (n *net) rerouteTwo(e *edge) bool {
	was := e.route
	for _, r := range n.routes(e) {
		if r == was || r.way == jump {
			continue
		}
		e.route = r
		if n.tries > n.most || n.cost() > n.least+ofCrossing+ofCrossing/2 {
			continue
		}
		meets := n.meets(e.to)
		for at := range n.edges {
			other := &n.edges[at]
			if !other.movable() || other.to == e.to || !meets[other.to] {
				continue
			}
			if n.reroute(other) {
				return true
			}
		}
	}
	e.route = was
	return false
}

// meets says of each box whether a line to it crosses another, or leads to it by a
// jump; of one box alone, which boxes the lines lead to that cross those to it.
func (n *net) meets(one int) []bool {
	n.arrange()
	meets := make([]bool, len(n.boxes))
	n.takeApart().crossings(func(a, b int) {
		if one < 0 || a == one || b == one {
			meets[a], meets[b] = true, true
		}
	})
	for at := range n.edges {
		if e := &n.edges[at]; e.way == jump && one < 0 {
			meets[e.to] = true
		}
	}
	return meets
}

// plainness is what the way of an arrow costs by itself.
func (n *net) plainness(e *edge) int {
	from, to := n.cells[e.from], n.cells[e.to]
	cost := 0
	if e.atStart {
		cost = 4
	}
	away := func(g int) int {
		return max(g-from.Column-1, from.Column-g, 0) + max(g-to.Column-1, to.Column-g, 0)
	}
	switch e.way {
	case channel, acrossAndDrop:
		return cost + 5
	case dropChannel, channelDrop:
		return cost + 8
	case gutterChannel:
		return cost + 10 + 300*away(e.gutter)
	case channelGutter:
		return cost + 20 + 300*away(e.gutter)
	case jump:
		return cost + ofJump
	}
	return cost
}

// cost is that of the whole plan.
func (n *net) cost() (cost int) {
	n.tries++
	n.arrange()
	for at := range n.edges {
		cost += n.plainness(&n.edges[at])
	}
	p := n.takeApart()
	return cost + ofClash*p.clashes() + ofCrossing*p.crossings(nil)
}
