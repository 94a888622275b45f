package layout

import "slices"

// occupied is what stands in each column: boxes, and rows kept free for the
// lines between them.
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
	what   int // boxed, kept, or the number of a box that a line leads to
}

// What a line of a column can be besides a line that leads to a box.
const (
	boxed = -1 // a box
	kept  = -2 // the rows of a chain
)

func (n *net) take(column, lo, hi, what int) {
	for len(n.used) <= column {
		n.used = append(n.used, nil)
	}
	n.used[column] = append(n.used[column], line{lo, hi, what})
}

// free says that nothing stands in rows of a column.
func (n *net) free(column, lo, hi int) bool {
	if column >= len(n.used) {
		return true
	}
	for _, l := range n.used[column] {
		if l.lo <= hi && lo <= l.hi {
			return false
		}
	}
	return true
}

// open says that a line to a box may run in the middle of a column past these
// rows: no box stands there, and no line to another one.
func (n *net) open(column, lo, hi, to int) bool {
	if column >= len(n.used) {
		return true
	}
	for _, l := range n.used[column] {
		if l.what != kept && l.what != to && l.lo <= hi && lo <= l.hi {
			return false
		}
	}
	return true
}

// clear says that no box stands in a row between two columns.
func (n *net) clear(row, after, before int) bool {
	for column := after + 1; column < before; column++ {
		if column >= len(n.used) {
			continue
		}
		for _, l := range n.used[column] {
			if l.what == boxed && l.lo <= row && row <= l.hi {
				return false
			}
		}
	}
	return true
}
