package drawing

import "slices"

// area is a part of a drawing, before mirroring; its edges belong to it.
type area struct{ left, top, right, bottom int }

// side is one of the four of an area.
type side int

// The sides of an area.
const (
	above side = iota
	atEnd
	below
	atStart
	sides // how many there are
)

// upright says that a side runs from above to below.
func (s side) upright() bool { return s == atEnd || s == atStart }

func boxArea(x, y, w, h int) area { return area{x, y, x + w, y + h} }

func (a area) w() int { return a.right - a.left }
func (a area) h() int { return a.bottom - a.top }

func (a area) holds(p [2]int) bool {
	return a.left <= p[0] && p[0] <= a.right && a.top <= p[1] && p[1] <= a.bottom
}

// touches says that two have more than an edge in common.
func (a area) touches(b area) bool {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

// with is the least area that holds another one too.
func (a area) with(b area) area {
	return area{min(a.left, b.left), min(a.top, b.top), max(a.right, b.right), max(a.bottom, b.bottom)}
}

// wider is an area with so much more on every side.
func (a area) wider(by int) area { return area{a.left - by, a.top - by, a.right + by, a.bottom + by} }

// around is the least area that holds points.
func around(points ...[2]int) area {
	a := area{points[0][0], points[0][1], points[0][0], points[0][1]}
	for _, p := range points {
		a = a.with(area{p[0], p[1], p[0], p[1]})
	}
	return a
}

// passage is where a line leaves an area, or comes into it: on a side, so far along
// the drawing.
type passage struct {
	side side
	at   int
}

// leaving is a line from a place in an area up to where it first leaves it; not so
// where it stays within.
func (a area) leaving(line [][2]int) (part [][2]int, p passage, leaves bool) {
	for i := 1; i < len(line); i++ {
		from, to := line[i-1], line[i]
		if a.holds(to) {
			continue
		}
		edge := to
		switch {
		case to[1] < a.top:
			edge[1], p = a.top, passage{above, from[0]}
		case to[1] > a.bottom:
			edge[1], p = a.bottom, passage{below, from[0]}
		case to[0] < a.left:
			edge[0], p = a.left, passage{atStart, from[1]}
		default:
			edge[0], p = a.right, passage{atEnd, from[1]}
		}
		return append(slices.Clone(line[:i]), edge), p, true
	}
	return line, p, false
}

// coming is a line to a place in an area from where it comes into it for good.
func (a area) coming(line [][2]int) (part [][2]int, p passage, comes bool) {
	back := slices.Clone(line)
	slices.Reverse(back)
	part, p, comes = a.leaving(back)
	part = slices.Clone(part)
	slices.Reverse(part)
	return part, p, comes
}

// parting is where two lines that begin together part.
func parting(a, b [][2]int) [2]int {
	at := a[0]
	for i := 1; i < min(len(a), len(b)); i++ {
		if a[i] == b[i] {
			at = a[i]
			continue
		}
		for axis := range at {
			way, other := a[i][axis]-at[axis], b[i][axis]-at[axis]
			if way*other > 0 {
				at[axis] += min(abs(way), abs(other)) * (way / abs(way))
			}
		}
		break
	}
	return at
}

func abs(n int) int { return max(n, -n) }
