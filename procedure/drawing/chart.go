package drawing

import (
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/layout"
)

// Chart draws a whole chart for a page in the reader's language.
func Chart(c *procedure.Chart, r language.Reader) string {
	return whole(c, r, false, difference{}).svg(nameOf(c, r))
}

// Leads says where a click on a box leads to; an empty address is nowhere.
type Leads func(*procedure.Box) (address string)

// Linked draws the same with boxes that lead somewhere, with notes at them, and with
// the names of what they call or send.
func Linked(c *procedure.Chart, r language.Reader, leads Leads, notes func(*procedure.Box) Note, names func(*procedure.Box) language.Text) string {
	d := whole(c, r, false, difference{})
	d.leads, d.names = leads, names
	d.noted(notes)
	return d.svg(nameOf(c, r))
}

func whole(c *procedure.Chart, r language.Reader, asText bool, changes difference) *drawing {
	d := newDrawing(r, wideFaceOf(r.Language))
	d.chart, d.asText, d.changes = c, asText, changes
	boxes, order := d.measured(c)
	plan := layout.Of(boxes)
	d.w, d.h, d.cells = plan.Width, plan.Height, plan.Cells
	for at, box := range order {
		place := plan.Boxes[at]
		p := placed{at: at, box: box, state: "plain", x: place.X, y: place.Y, w: place.Width, h: place.Height}
		d.boxes = append(d.boxes, p)
		if around, changed := d.ring(p); changed {
			d.rings = append(d.rings, around)
		}
		d.markBox(p)
	}
	for _, arrow := range plan.Arrows {
		box := order[arrow.From]
		exit := exitsOf(box)[arrow.Exit]
		text, in := d.answer(box, exit)
		what := changes.exits[arrowOf{box.Key, exit.Key, exit.To}]
		d.arrows = append(d.arrows, drawn{
			from: arrow.From, to: arrow.To,
			points: corners(arrow.Points), state: what.looks(), dashed: exit.Alternate || exit.TimeOut, open: arrow.Letter != "",
			label: label{
				text: text, in: in, state: "plain",
				x: arrow.Label.X, y: arrow.Label.Y, w: arrow.Label.Width, h: arrow.Label.Height,
			},
		})
	}
	for _, each := range plan.Circles {
		d.circles = append(d.circles, circle{each.Box, len(each.Points) > 0, each.Letter, each.Centre.X, each.Centre.Y})
		if len(each.Points) > 0 {
			d.arrows = append(d.arrows, drawn{from: each.Box, to: each.Box, points: corners(each.Points), state: "plain", lands: true})
		}
	}
	return d
}

func corners(points []layout.Point) (all [][2]int) {
	for _, p := range points {
		all = append(all, [2]int{p.X, p.Y})
	}
	return all
}

// exitsOf are the ways out of a box in the order in which they are drawn: the
// usual one, which leads down, and then the others.
func exitsOf(box *procedure.Box) (exits []procedure.Exit) {
	usual, known := box.Usual()
	if !known {
		return nil
	}
	exits = append(exits, usual)
	passed := false
	for _, exit := range box.Exits {
		if !passed && exit.Key == usual.Key && exit.To == usual.To {
			passed = true
			continue
		}
		exits = append(exits, exit)
	}
	return exits
}

// Measured gives the boxes of a chart as they are laid out: with the room that
// they and their words take in the reader's language, the start first, in the
// order in which they are read.
func Measured(c *procedure.Chart, r language.Reader) []layout.Box {
	boxes, _ := newDrawing(r, wideFaceOf(r.Language)).measured(c)
	return boxes
}

// measured gives, beside them, the boxes themselves.
func (d *drawing) measured(c *procedure.Chart) (boxes []layout.Box, order []*procedure.Box) {
	index := map[string]int{}
	for _, line := range procedure.Outline(c) {
		if _, twice := index[line.Box.Key]; !twice {
			index[line.Box.Key] = len(order)
		}
		order = append(order, line.Box)
	}
	given := givenCells(c)
	for _, box := range order {
		measured := layout.Box{Size: d.sizeOf(box), Given: given[box]}
		if box.Kind != procedure.Question && (d.hangs(box) || d.changes.boxes[box.Key] != kept) {
			measured.Foot = markHeight / 2
		}
		for at, exit := range exitsOf(box) {
			to, there := index[exit.To]
			if !there || !order[to].OnPath() {
				to = -1
			}
			measured.Exits = append(measured.Exits, layout.Exit{To: to, Below: at == 0, Label: d.labelSize(box, exit)})
		}
		boxes = append(boxes, measured)
	}
	return boxes, order
}

// givenCells are the places that boxes were given; of two with one place the first
// has it.
func givenCells(c *procedure.Chart) map[*procedure.Box]*layout.Cell {
	given, taken := map[*procedure.Box]*layout.Cell{}, map[procedure.Cell]bool{}
	for i := range c.Boxes {
		box := &c.Boxes[i]
		if box.Cell == nil || taken[*box.Cell] {
			continue
		}
		taken[*box.Cell] = true
		given[box] = &layout.Cell{Row: box.Cell.Row - 1, Column: box.Cell.Column - 1}
	}
	return given
}

// sizeOf is the room of a box: always the same for its kind and script, but where
// the words make more lines than a box has room for.
func (d *drawing) sizeOf(box *procedure.Box) layout.Size {
	text, _ := box.Called(d.reader.Language)
	switch box.Kind {
	case procedure.Question:
		count := min(lines(text, d.face.question), mostLines)
		return layout.Size{Width: d.face.wideQuestion, Height: max(d.face.tall, (count*d.face.line+4)*2)}
	case procedure.Start, procedure.End:
		return layout.Size{Width: d.face.wide, Height: max(d.face.flat, min(lines(text, d.face.step-4), mostLines)*d.face.line+14)}
	}
	return layout.Size{Width: d.face.wide, Height: max(d.face.low, min(lines(text, d.face.step), mostLines)*d.face.line+14)}
}

// labelSize is the room of the words of an exit.
func (d *drawing) labelSize(box *procedure.Box, exit procedure.Exit) layout.Size {
	text, _ := d.answer(box, exit)
	if text == "" {
		return layout.Size{}
	}
	widest := 0
	all := procedure.Wrapped(text, d.face.beside)
	for _, line := range all {
		widest = max(widest, procedure.Letters(line))
	}
	return layout.Size{Width: widest*d.face.letter + 6, Height: min(len(all), mostLines) * d.face.small}
}
