package layout

import "slices"

// given is the place that somebody gave a box, else another.
func (n *net) given(i int, other Cell) Cell {
	if cell := n.boxes[i].Given; cell != nil {
		return *cell
	}
	return other
}

// reserve keeps the places that were given.
func (n *net) reserve() {
	for i := range n.boxes {
		if cell := n.boxes[i].Given; cell != nil {
			n.take(cell.Column, cell.Row, cell.Row, true)
		}
	}
}

// rowsOf are the first and the last row of the boxes of a chain whose place
// nobody gave.
func (n *net) rowsOf(c chain) (lo, hi int) {
	lo, hi = n.cells[c.boxes[0]].Row, n.cells[c.boxes[0]].Row
	first := true
	for _, i := range c.boxes {
		if n.boxes[i].Given != nil {
			continue
		}
		if first {
			lo, first = n.cells[i].Row, false
		}
		hi = n.cells[i].Row
	}
	return lo, hi
}

// close leaves out the rows and columns in which nothing stands, as there may be
// where places were given.
func (n *net) close() {
	if !slices.ContainsFunc(n.boxes, func(b Box) bool { return b.Given != nil }) {
		return
	}
	var rows, columns []int
	for _, cell := range n.cells {
		rows, columns = append(rows, cell.Row), append(columns, cell.Column)
	}
	slices.Sort(rows)
	slices.Sort(columns)
	rows, columns = slices.Compact(rows), slices.Compact(columns)
	n.used = nil
	for i := range n.cells {
		cell := &n.cells[i]
		cell.Row, _ = slices.BinarySearch(rows, cell.Row)
		cell.Column, _ = slices.BinarySearch(columns, cell.Column)
		n.take(cell.Column, cell.Row, cell.Row, true)
	}
}

// mostMoves bounds how often boxes make room for those that were given a place;
// further ones stand beside.
const mostMoves = 50

// stand puts the boxes of a chain into a column; false where one has to go down,
// as another was given its place.
func (n *net) stand(c chain, column int) bool {
	for _, i := range c.boxes {
		if n.boxes[i].Given != nil {
			continue
		}
		cell := Cell{n.cells[i].Row, column}
		if !n.vacant(cell.Column, cell.Row, cell.Row) && n.moves < mostMoves {
			for !n.vacant(cell.Column, cell.Row, cell.Row) {
				cell.Row++
			}
			n.lower[i] = cell.Row
			n.moves++
			return false
		}
		for !n.vacant(cell.Column, cell.Row, cell.Row) {
			cell.Column++
		}
		n.cells[i] = cell
		n.take(cell.Column, cell.Row, cell.Row, true)
	}
	return true
}
