package drawing

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/layout"
)

// drawing is a picture while it is being made: everything has its place, from
// the start of the line.
type drawing struct {
	reader   language.Reader
	chart    *procedure.Chart // of which the boxes are
	face     face
	mirrored bool
	asText   bool // words are text of the picture, for files
	w, h     int
	boxes    []placed
	arrows   []drawn
	circles  []circle
	marks    []mark
	rings    []ring
	cells    []layout.Cell                      // of the boxes
	changes  difference                         // since an older edition, where the drawing compares
	leads    Leads                              // where boxes lead to, on a page; nil: nowhere
	names    func(*procedure.Box) language.Text // of what boxes call or send; nil: not said
}

func newDrawing(r language.Reader, f face) *drawing {
	return &drawing{reader: r, chart: &procedure.Chart{}, face: f, mirrored: r.Language.Direction() == "rtl"}
}

// nameOf is what a drawing of a chart is called.
func nameOf(c *procedure.Chart, r language.Reader) string {
	return say.ProcedureDrawing(language.Words(c.Name)).Plain(r)
}

// placed is a box with its place, before mirroring.
type placed struct {
	at         int // its number, in a whole chart
	box        *procedure.Box
	state      string
	x, y, w, h int
}

// stateNow is that of the box on which the case stands.
const stateNow = "now"

func (p placed) middle() int { return p.y + p.h/2 }
func (p placed) centre() int { return p.x + p.w/2 }

// drawn is an arrow with its corners and its words, or the line from a circle to a box.
type drawn struct {
	from, to int // the numbers of its boxes, in a whole chart
	points   [][2]int
	state    string
	dashed   bool
	open     bool // without a head: it ends in a circle
	lands    bool // it leads from a circle to its box
	label    label
}

// label is the words of an arrow and the room they have.
type label struct {
	text       string
	in         language.Language
	state      string
	x, y, w, h int
}

// circle is one end of a jump.
type circle struct {
	box    int  // by which it stands, by its number
	leads  bool // it leads to the box; else an arrow from there ends in it
	letter string
	x, y   int
}
