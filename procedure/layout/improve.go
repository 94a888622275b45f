package layout

import "slices"

// What a plan costs. The search takes whatever costs less.
const (
	ofCrossing = 1_000
	ofJump     = 3_100 // so that it stands for four
	ofFarJump  = 1_500 // far up: so that it stands for one
	ofFar      = 500   // of a line far up, and for each of its rows
	ofFarRow   = 40
	ofClash    = 100_000 // of two lines that would lie on one another
)

// Bounds of what is tried, in arrows that are looked at: to find the way of each,
// and to untangle what still crosses then. Larger charts stay as they are.
const (
	mostWork   = 500_000
	moreWork   = 25_000
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
			if e := &n.edges[at]; e.movable() && meets[e.to] > 0 && n.reroute(e, meets[e.to]) {
				better = true
			}
		}
	}
	n.arrange()
}

// plainer goes on where lines still cross: with boxes elsewhere, and with two
// arrows at once.
func (n *net) plainer() *net {
	if n.least < ofCrossing || len(n.edges) > mostArrows {
		return n
	}
	n.tries, n.most = 0, moreWork/(len(n.edges)+1)
	n = n.otherwise(false)
	n.untangle()
	return n.otherwise(true)
}

// otherwise gives the chart with boxes a row lower, and with arrows that lead up
// from the side, where that makes the drawing plainer.
func (n *net) otherwise(untangled bool) *net {
	meets := n.meets(-1)
	for at := 0; at < len(n.edges) && n.tries < n.most && n.least >= ofCrossing; at++ {
		low, aside := n.turns(at, meets, untangled)
		if low == nil {
			continue
		}
		other := netOf(n.boxes, slices.Concat(n.low, low), slices.Concat(n.aside, aside))
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

// turns says what to try with an arrow, as the numbers of those that then come to
// their boxes a row lower, and of those that leave to the side. A box to which an
// arrow comes straight from the side keeps that side from other arrows; one whose
// arrow down leads up has that in the way of the others.
func (n *net) turns(at int, meets []int, all bool) (low, aside []int) {
	e := n.edges[at]
	switch {
	case e.way == straightAcross && e.tree && (all || n.besets(e.to, meets)):
		return []int{at}, nil
	case e.below && e.back && meets[e.to] > 0:
		low, aside = []int{}, []int{at}
		for _, number := range n.out[e.from] {
			if other := n.edges[number]; other.way == straightAcross && other.tree {
				low = append(low, number)
			}
		}
	}
	return low, aside
}

// besets says that an arrow from a box, or to it, crosses another.
func (n *net) besets(box int, meets []int) bool {
	return meets[box] > 0 || slices.ContainsFunc(n.out[box], func(at int) bool { return meets[n.edges[at].to] > 0 })
}

// untangle changes the ways of two arrows at once that are in each other's way.
func (n *net) untangle() {
	meets := n.meets(-1)
	for at := 0; at < len(n.edges) && n.least >= ofCrossing && n.tries < n.most; at++ {
		if e := &n.edges[at]; e.movable() && meets[e.to] > 0 && n.rerouteTwo(e, meets[e.to]) {
			meets = n.meets(-1)
		}
	}
	n.arrange()
}

func (e *edge) movable() bool { return e.way != straightDown && e.way != straightAcross }

// reroute gives an arrow the way that costs least as the others run; true where
// that is another. A way that is longer than the lines to its box can cost by what
// they meet is not tried.
func (n *net) reroute(e *edge, meets int) (better bool) {
	kept, most := e.route, n.mayCost(e, meets)
	for _, r := range n.routes(e) {
		if r == kept {
			continue
		}
		e.route = r
		if n.plainness(e) > most {
			continue
		}
		if cost := n.cost(); cost < n.least {
			n.least, kept, better = cost, r, true
		}
	}
	e.route = kept
	return better
}

// rerouteTwo gives an arrow another way that costs hardly more, if one of those
// that it then crosses has another way too with which both cost less.
func (n *net) rerouteTwo(e *edge, met int) bool {
	was, most := e.route, n.mayCost(e, met+1)
	for _, r := range n.routes(e) {
		if r == was || r.way == jump {
			continue
		}
		e.route = r
		if n.plainness(e) > most {
			continue
		}
		if n.tries > n.most || n.cost() > n.least+ofCrossing+ofCrossing/2 {
			continue
		}
		meets := n.meets(e.to)
		for at := range n.edges {
			other := &n.edges[at]
			if !other.movable() || other.to == e.to || meets[other.to] == 0 {
				continue
			}
			if n.reroute(other, meets[other.to]+1) {
				return true
			}
		}
	}
	e.route = was
	return false
}

// mayCost is what another way of an arrow may cost by itself, so that the plan can
// cost less, where lines to its box meet so many others.
func (n *net) mayCost(e *edge, meets int) int {
	if n.least >= ofClash {
		return ofClash
	}
	return n.plainness(e) + meets*ofCrossing
}

// meets says of each box how often a line to it crosses another, or leads to it by
// a jump; of one box alone, how often lines cross those to it.
func (n *net) meets(one int) []int {
	n.arrange()
	meets := make([]int, len(n.boxes))
	n.takeApart().crossings(func(a, b int) {
		if one < 0 || a == one || b == one {
			meets[a]++
			meets[b]++
		}
	})
	for at := range n.edges {
		if e := &n.edges[at]; e.way == jump && one < 0 {
			meets[e.to]++
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
	if e.way != jump && n.far(e) {
		cost += ofFar + ofFarRow*(from.Row-to.Row-farUp)
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
		if n.far(e) {
			return cost + ofFarJump
		}
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
