package web

import (
	"context"
	"io"

	"github.com/a-h/templ"
)

// Shape is the ISO 5807 shape of a box; it is a class of the style sheet too.
type Shape string

// The shapes.
const (
	ShapeStart     Shape = "start"
	ShapeEnd       Shape = "end"
	ShapeGoodEnd   Shape = "good"
	ShapeStep      Shape = "step"
	ShapeQuestion  Shape = "question"
	ShapeWait      Shape = "wait"
	ShapeProcedure Shape = "procedure"
	ShapeMessage   Shape = "message"
	ShapeLookup    Shape = "lookup"
)

// Box is one box of a small chart.
type Box struct {
	Words templ.Component
	Shape Shape
}

// Lead is a way out of the box in hand and the box it leads to.
type Lead struct {
	Label     templ.Component // the answer; nil where there is one way
	To        Box
	Alternate bool // drawn dashed
}

// SmallChart is the piece of a procedure around a case: the last box, the one
// in hand and where each answer leads. It flows from top to bottom and mirrors
// by itself.
type SmallChart struct {
	Name  templ.Component // of the procedure, read aloud
	Last  *Box            // nil at the start
	Taken templ.Component // the answer that led here; may be nil
	Here  Box
	Leads []Lead
}

// Render draws the chart.
func (s SmallChart) Render(ctx context.Context, w io.Writer) error { return s.view().Render(ctx, w) }

// outline gives the path of a shape in a box of 100 by 100, and whether it is
// mirrored where the page runs from right to left.
func (s Shape) outline() (path string, turns bool) {
	switch s {
	case ShapeQuestion:
		return "M50 1 99 50 50 99 1 50Z", false
	case ShapeWait:
		return "M1 1H84C104 1 104 99 84 99H1Z", true
	case ShapeProcedure:
		return "M1 1H99V99H1ZM5 1V99M95 1V99", false
	case ShapeMessage:
		return "M1 1H99V88C74 70 38 112 1 92Z", true
	case ShapeLookup:
		return "M8 1H99L92 99H1Z", true
	default:
		return "M1 1H99V99H1Z", false
	}
}

// round says that the shape is a stadium, which the style sheet draws.
func (s Shape) round() bool { return s == ShapeStart || s == ShapeEnd || s == ShapeGoodEnd }
