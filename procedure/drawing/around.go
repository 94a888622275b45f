// Package drawing draws flowcharts with the shapes of ISO 5807, top to bottom in
// every language: a whole chart, and the small one beside a case. Geometry stands
// in attributes, looks in classes of the style sheet; on pages the words are HTML
// labels, so that the browser wraps and joins them, and in files they are text.
// The same chart gives the same bytes.
package drawing

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// Sizes of the small drawing in CSS pixels. Two columns: what was and what
// usually comes next below one another, the other ways beside.
const (
	margin    = 6
	column    = 156
	gutter    = 30
	slimmer   = 12 // a step is so much narrower than a diamond
	arrowRoom = 30 // least height of an arrow downwards
	between   = 14 // between two ways beside
)

// Around draws the surroundings of a box for a reader, the side ways on the
// inline-end side.
func Around(s procedure.Surroundings, r language.Reader) string {
	d := newDrawing(r, faceOf(r.Language))
	if s.Chart != nil {
		d.chart = s.Chart
	}
	d.lay(s)
	return d.svg(say.ProcedureAround(s.Here.Named()).Plain(r))
}

// lay places the boxes: the last one, the one in hand, the usual next below
// it, the others beside.
func (d *drawing) lay(s procedure.Surroundings) {
	y := margin
	if above := d.beside(s); above > margin {
		y = above
	}
	var last placed
	if s.Last != nil {
		last = d.place(s.Last, "done", margin, margin)
		y = max(y, last.y+last.h+d.room(s.Taken))
		d.boxes = append(d.boxes, last)
	}
	here := d.place(s.Here, stateNow, margin, y)
	d.boxes = append(d.boxes, here)
	if s.Last != nil {
		d.down(last, here, s.Taken, "taken")
	}
	d.w, d.h = column+2*margin, here.y+here.h+margin
	if len(s.Leads) == 0 {
		return
	}
	next := d.place(s.Leads[0].To, "next", margin, here.y+here.h+d.room(s.Leads[0].Exit))
	d.boxes = append(d.boxes, next)
	d.down(here, next, s.Leads[0].Exit, "next")
	d.h = next.y + next.h + margin
	if len(s.Leads) > 1 {
		d.w += gutter + column
		d.sides(here, s.Leads[1:])
	}
}

// beside gives how far down the box in hand must stand, so that the first way
// beside it and its words have room above its middle.
func (d *drawing) beside(s procedure.Surroundings) int {
	if len(s.Leads) < 2 {
		return 0
	}
	first := d.place(s.Leads[1].To, "", 0, 0)
	here := d.place(s.Here, "", 0, 0)
	return margin + d.words(s.Leads[1].Exit, d.face.above)*d.face.small + first.h/2 - here.h/2
}

// sides places the other ways under one another, each with its words above.
func (d *drawing) sides(here placed, leads []procedure.Lead) {
	x := margin + column + gutter
	trunk := margin + column + gutter/2
	y := 0
	for i, lead := range leads {
		room := d.words(lead.Exit, d.face.above) * d.face.small
		box := d.place(lead.To, "next", x, y+room)
		if i == 0 {
			box.y = here.middle() - box.h/2
		}
		points := [][2]int{{here.x + here.w, here.middle()}, {box.x, box.middle()}}
		if i > 0 {
			points = [][2]int{{here.x + here.w, here.middle()}, {trunk, here.middle()}, {trunk, box.middle()}, {box.x, box.middle()}}
		}
		text, in := lead.Exit.Label.Pick(d.reader.Language)
		d.boxes = append(d.boxes, box)
		d.arrows = append(d.arrows, drawn{
			points: points, state: "next", dashed: lead.Exit.Alternate || lead.Exit.TimeOut,
			label: label{text: text, in: in, state: "next", x: x + slimmer/2, y: box.y - room, w: column - slimmer, h: room},
		})
		y = box.y + box.h + between
		d.h = max(d.h, box.y+box.h+margin)
	}
}

// place sizes a box by its kind and by the lines its words make.
func (d *drawing) place(box *procedure.Box, state string, x, y int) placed {
	text, _ := box.Called(d.reader.Language)
	if box.Kind == procedure.Question {
		count := lines(text, d.face.question)
		return placed{box: box, state: state, x: x, y: y, w: column, h: max(d.face.tall, (count*d.face.line+4)*2)}
	}
	most, foot := d.face.step, 14
	switch box.Kind {
	case procedure.Start, procedure.End, procedure.Delay, procedure.Lookup, procedure.Call: // their sides take room
		most -= 3
	case procedure.Mail: // so does the wave
		foot += 10
	}
	height := max(d.face.low, lines(text, most)*d.face.line+foot)
	return placed{box: box, state: state, x: x + slimmer/2, y: y, w: column - slimmer, h: height}
}

// words is how many lines the words of an exit make.
func (d *drawing) words(exit procedure.Exit, most int) int {
	text, _ := exit.Label.Pick(d.reader.Language)
	return lines(text, most)
}

// room is the height of an arrow downwards with its words beside it.
func (d *drawing) room(exit procedure.Exit) int {
	return max(arrowRoom, d.words(exit, d.face.beside)*d.face.small+16)
}

// down draws an arrow from one box to the one below it.
func (d *drawing) down(from, to placed, exit procedure.Exit, state string) {
	text, in := exit.Label.Pick(d.reader.Language)
	d.arrows = append(d.arrows, drawn{
		points: [][2]int{{from.centre(), from.y + from.h}, {to.centre(), to.y}},
		state:  state, dashed: exit.Alternate || exit.TimeOut,
		label: label{
			text: text, in: in, state: state, x: from.centre() + 9, y: from.y + from.h + 2,
			w: column/2 - 4, h: to.y - from.y - from.h - 6,
		},
	})
}
