// Package layout places the boxes of a flowchart and the arrows between them.
//
// Rows run from the start down. The usual path goes straight down in the first
// column; every other answer begins a column of its own beside the box that it
// leaves. Arrows run in the room between: horizontally in channels above the
// rows, vertically in gutters beside the columns, each on a track that it has
// to itself or shares with what leads to the same box. A long way up is a pair
// of circles with a letter, as on paper.
//
// What is here knows nothing of words, scripts and drawing: boxes and labels
// come with their sizes, places go out. The same input gives the same plan.
package layout

// Size is the room that something takes, in CSS pixels.
type Size struct{ Width, Height int }

// Box is a box to be placed. The first of a chart is its start.
type Box struct {
	Size
	Foot  int // room below it for what hangs over its edge
	Exits []Exit
	Given *Cell // where it is to stand, of all boxes; no two of a chart have one place
}

// Exit is an arrow out of a box.
type Exit struct {
	To    int  // the box it leads to, by its number; less than 0: to none, it is not drawn
	Below bool // it leaves downwards, as the usual way on; at most one of a box does
	Label Size // of its words; zero without
}

// Point is a place on the drawing, in CSS pixels from its start and its top.
// Drawings from right to left mirror it.
type Point struct{ X, Y int }

// Rect is a part of the drawing.
type Rect struct {
	Point
	Size
}

// Middle is the height at which arrows meet the sides.
func (r Rect) Middle() int { return r.Y + r.Height/2 }

// Centre is where arrows meet the top and leave the bottom.
func (r Rect) Centre() int { return r.X + r.Width/2 }

// Cell is where a box stands among the others.
type Cell struct{ Row, Column int }

// Plan says where everything of a chart stands.
type Plan struct {
	Size
	Boxes   []Rect
	Cells   []Cell
	Arrows  []Arrow
	Circles []Circle
}

// Arrow is one exit that leads somewhere.
type Arrow struct {
	From, Exit, To int
	Points         []Point
	Label          Rect   // zero without words
	AtStart        bool   // it leaves to the side at the start of the line
	Up             bool   // it leads to its own row or one above
	Letter         string // of the circle that it ends in; its head is at the other circle
}

// Circle is one end of a jump: an arrow ends in one, and another with the same
// letter leads into the box.
type Circle struct {
	Box    int // by which it stands
	Letter string
	Centre Point
	Points []Point // from the circle to the box; none where an arrow ends in it
}

// Radius of a circle.
const Radius = 11

// farUp is how many rows an arrow may run up; a longer one is a jump, unless it
// is no longer than farthestUp rows and a line for it crosses nothing. One that
// runs down is a jump only when it is longer than farDown rows and would cross
// several others.
const farUp, farthestUp, farDown = 3, 12, 2

// Of lays a chart out.
func Of(boxes []Box) Plan {
	if len(boxes) == 0 {
		return Plan{}
	}
	n := netOf(boxes, nil, nil)
	n.place()
	n.route()
	return n.plainer().plan()
}
