package layout

// piece is a straight part of lines to one box, in keys.
type piece struct{ at, lo, hi, to int }

// pieces are the parts of all lines: those across, and those down by the gutter
// or the column that they run in.
type pieces struct {
	across []piece
	down   [][]piece
}

// runsAcross adds a part across.
func (p *pieces) runsAcross(y, a, b, to int) {
	p.across = append(p.across, piece{y, min(a, b), max(a, b), to})
}

// runsDown adds a part down; those that run on one another are one.
func (p *pieces) runsDown(x, a, b, to int) {
	lo, hi, all := min(a, b), max(a, b), p.down[x/inBand]
	for at := range all {
		if other := &all[at]; other.at == x && other.to == to && other.lo <= hi && lo <= other.hi {
			other.lo, other.hi = min(other.lo, lo), max(other.hi, hi)
			return
		}
	}
	p.down[x/inBand] = append(all, piece{x, lo, hi, to})
}

// crossings counts those of lines to different boxes, and calls for each with the
// boxes that the two lead to.
func (p *pieces) crossings(met func(a, b int)) (count int) {
	for _, h := range p.across {
		for _, all := range p.down[h.lo/inBand : h.hi/inBand+1] {
			for _, v := range all {
				if h.lo < v.at && v.at < h.hi && v.lo < h.at && h.at < v.hi && h.to != v.to {
					count++
					if met != nil {
						met(h.to, v.to)
					}
				}
			}
		}
	}
	return count
}

// clashes counts the lines from boxes of one row that would lie on one another.
func (p *pieces) clashes() (count int) {
	for at, a := range p.across {
		if a.at%step < inBand {
			continue
		}
		for _, b := range p.across[at+1:] {
			if a.at == b.at && a.to != b.to && a.lo < b.hi && b.lo < a.hi {
				count++
			}
		}
	}
	return count
}

// takeApart gives the parts of all lines as they run.
func (n *net) takeApart() *pieces {
	p := &n.pieces
	if p.down == nil {
		p.down = make([][]piece, 2*len(n.gutters))
	}
	p.across = p.across[:0]
	for at := range p.down {
		p.down[at] = p.down[at][:0]
	}
	for row := range n.channels {
		for at := range n.channels[row].runs {
			r := &n.channels[row].runs[at]
			p.runsAcross(channelKey(row)+r.track, r.lo, r.hi, r.to)
		}
	}
	for at := range n.edges {
		n.takeEdgeApart(&n.edges[at], p)
	}
	return p
}

func (n *net) takeEdgeApart(e *edge, p *pieces) {
	from, to := n.cells[e.from], n.cells[e.to]
	if e.way == jump {
		return
	}
	left, enters := columnKey(from.Column), columnKey(to.Column)
	if n.beset(e) {
		enters--
	}
	y, lands := from.Row*step+inBand, to.Row*step+inBand
	if !e.below {
		y = n.rowKey(e)
	}
	inChannel := func(row int) int { return channelKey(row) + n.channels[row].track(e.to) }
	switch e.way {
	case straightAcross:
		p.runsAcross(y, left, enters, e.to)
		return
	case acrossAndDrop:
		p.runsAcross(y, left, enters, e.to)
	case channel, dropChannel:
		p.runsDown(left, y, inChannel(to.Row), e.to)
		y = inChannel(to.Row)
	case channelDrop:
		p.runsDown(left, y, inChannel(from.Row+1), e.to)
		y = inChannel(from.Row + 1)
	case channelGutter, gutterChannel:
		x := gutterKey(e.gutter) + n.gutters[e.gutter].track(e.to)
		if e.way == channelGutter {
			p.runsDown(left, y, inChannel(from.Row+1), e.to)
			y = inChannel(from.Row + 1)
		} else {
			p.runsAcross(y, left, x, e.to)
		}
		p.runsDown(x, y, inChannel(to.Row), e.to)
		y = inChannel(to.Row)
	}
	p.runsDown(enters, y, lands, e.to)
}
