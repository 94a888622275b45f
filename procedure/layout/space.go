package layout

import "slices"

// occupied is what stands in each column: boxes, and the rows of chains.
type occupied [][]line

func (o occupied) copy() occupied {
	other := make(occupied, len(o))
	for column, lines := range o {
		other[column] = slices.Clone(lines)
	}
	return other
}

// line is a part of a column from one row to another.
type line struct {
	lo, hi int
	boxed  bool // a box stands there; else the rows are kept for a chain
}

func (n *net) take(column, lo, hi int, boxed bool) {
	for len(n.used) <= column {
		n.used = append(n.used, nil)
	}
	n.used[column] = append(n.used[column], line{lo, hi, boxed})
}

// free says that nothing stands in rows of a column, nor is kept for a chain.
func (n *net) free(column, lo, hi int) bool {
	return column >= len(n.used) || !slices.ContainsFunc(n.used[column], func(l line) bool { return l.lo <= hi && lo <= l.hi })
}

// vacant says that no box stands in rows of a column.
func (n *net) vacant(column, lo, hi int) bool {
	return column >= len(n.used) || !slices.ContainsFunc(n.used[column], func(l line) bool { return l.boxed && l.lo <= hi && lo <= l.hi })
}

// clear says that no box stands in a row between two columns.
func (n *net) clear(row, after, before int) bool {
	for column := after + 1; column < before; column++ {
		if !n.vacant(column, row, row) {
			return false
		}
	}
	return true
}
