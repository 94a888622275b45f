package drawing

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/layout"
)

// across turns a place from the start of the line into one from the left.
func (d *drawing) across(x int) int {
	if d.mirrored {
		return d.w - x
	}
	return x
}

// left is where something of a width begins, from the left.
func (d *drawing) left(x, w int) int {
	if d.mirrored {
		return d.w - x - w
	}
	return x
}

// towardsStart is a way of so many pixels against the line.
func (d *drawing) towardsStart(way int) int {
	if d.mirrored {
		return way
	}
	return -way
}

func (d *drawing) svg(name string) string {
	var out strings.Builder
	role := "img"
	if d.holds() {
		role = "group"
	}
	fmt.Fprintf(&out, `<svg class="chart-drawing" role="%s" aria-label="%s" width="%d" height="%d" viewBox="0 0 %d %d">`,
		role, html.EscapeString(name), d.w, d.h, d.w, d.h)
	d.body(&out)
	out.WriteString(`</svg>`)
	return out.String()
}

// holds says that something of the picture is more than part of an image: it leads
// somewhere, or is the step in hand.
func (d *drawing) holds() bool {
	return d.leads != nil || slices.ContainsFunc(d.boxes, func(p placed) bool { return p.state == stateNow }) ||
		slices.ContainsFunc(d.marks, func(m mark) bool { return m.note.Address != "" })
}

// body draws everything, arrows below boxes.
func (d *drawing) body(out *strings.Builder) {
	for _, arrow := range d.arrows {
		d.arrow(out, arrow)
	}
	for _, each := range d.rings {
		fmt.Fprintf(out, `<rect class="chart-arrow chart-%s" x="%d" y="%d" width="%d" height="%d" rx="6"/>`,
			each.looks, d.left(each.x, each.w), each.y, each.w, each.h)
	}
	for _, box := range d.boxes {
		d.box(out, box)
	}
	for _, arrow := range d.arrows {
		d.label(out, arrow.label)
	}
	for _, each := range d.circles {
		d.joint(out, each.letter, d.across(each.x), each.y)
	}
	for _, each := range d.marks {
		d.mark(out, each)
	}
}

// joint draws a circle that names where a line goes on, from the left.
func (d *drawing) joint(out *strings.Builder, name string, x, y int) {
	fmt.Fprintf(out, `<circle class="chart-box chart-plain" cx="%d" cy="%d" r="%d"/>`, x, y, layout.Radius)
	d.write(out, words{
		class: "chart-words chart-plain", text: name, in: d.reader.Language, most: len(name), name: true,
		x: x - layout.Radius, y: y - layout.Radius, w: 2 * layout.Radius, h: 2 * layout.Radius,
	})
}

// arrow draws a line with rounded corners and its head.
func (d *drawing) arrow(out *strings.Builder, a drawn) {
	class := "chart-arrow chart-" + a.state
	if a.dashed {
		class += " chart-dashed"
	}
	last := len(a.points) - 1
	var path strings.Builder
	for i, point := range a.points {
		x, y := d.across(point[0]), point[1]
		switch {
		case i == 0:
			fmt.Fprintf(&path, "M%d %d", x, y)
		case i == last:
			fmt.Fprintf(&path, "L%d %d", x, y)
		default:
			before, after := a.points[i-1], a.points[i+1]
			fromX, fromY := near(d.across(before[0]), before[1], x, y, i > 1)
			toX, toY := near(d.across(after[0]), after[1], x, y, i < last-1)
			fmt.Fprintf(&path, "L%d %dQ%d %d %d %d", fromX, fromY, x, y, toX, toY)
		}
	}
	fmt.Fprintf(out, `<path class="%s" d="%s"/>`, class, path.String())
	if a.open {
		return
	}
	fmt.Fprintf(out, `<path class="chart-head chart-%s" d="%s"/>`, a.state, d.head(a.points[last-1], a.points[last]))
}

// near is the point 8 pixels before a corner on the way to it, or halfway where
// another corner is nearer.
func near(fromX, fromY, x, y int, corner bool) (int, int) {
	step := func(from, to int) int {
		way := from - to
		if corner {
			way /= 2
		}
		return to + min(8, max(-8, way))
	}
	return step(fromX, x), step(fromY, y)
}

// head is the triangle at the end of an arrow.
func (d *drawing) head(from, to [2]int) string {
	x, y := d.across(to[0]), to[1]
	if from[0] == to[0] {
		return fmt.Sprintf("M%d %dl-4 -8h8Z", x, y)
	}
	back := -8
	if d.mirrored {
		back = 8
	}
	return fmt.Sprintf("M%d %dl%d -4v8Z", x, y, back)
}

// box draws a box; on a page one that changed can be led to.
func (d *drawing) box(out *strings.Builder, p placed) {
	open, shut := "", ""
	if d.changes.boxes[p.box.Key] != kept && !d.asText {
		open, shut = fmt.Sprintf(`<g id="%s">`, html.EscapeString(Place(p.box.Key))), `</g>`
	}
	out.WriteString(open)
	d.shape(out, p)
	out.WriteString(shut)
}

// Place is the name under which a page finds a box that changed on its drawing.
func Place(box string) string { return "drawn-" + box }

// shape draws a box of ISO 5807 and its words.
func (d *drawing) shape(out *strings.Builder, p placed) {
	class := "chart-box chart-" + string(p.box.Kind) + " chart-" + p.state
	if d.chart.EndsWell(p.box) {
		class += " chart-good"
	}
	x, y, w, h := d.left(p.x, p.w), p.y, p.w, p.h
	inset := 6
	switch p.box.Kind {
	case procedure.Start, procedure.End:
		fmt.Fprintf(out, `<rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="%d"/>`, class, x, y, w, h, h/2)
		inset = 14
	case procedure.Question:
		fmt.Fprintf(out, `<path class="%s" d="M%d %dL%d %dL%d %dL%d %dZ"/>`, class, x+w/2, y, x+w, y+h/2, x+w/2, y+h, x, y+h/2)
		inset = w / 5
	case procedure.Delay:
		fmt.Fprintf(out, `<path class="%s" d="%s"/>`, class, d.delay(p))
	case procedure.Mail:
		fmt.Fprintf(out, `<path class="%s" d="M%d %dh%dv%dc%d %d %d %d %d 0Z"/>`, class, x, y, w, h-6, -w/3, -16, -2*w/3, 16, -w)
	case procedure.Lookup:
		fmt.Fprintf(out, `<path class="%s" d="%s"/>`, class, d.polygon([][2]int{{p.x + 14, y}, {p.x + w, y}, {p.x + w - 14, y + h}, {p.x, y + h}}))
		inset = 14
	case procedure.Note:
		fmt.Fprintf(out, `<path class="%s chart-dashed" d="M%d %dh%dv%dh%d"/>`, class, d.across(p.x+12), y, d.towardsStart(12), h, -d.towardsStart(12))
	case procedure.Card:
		fmt.Fprintf(out, `<rect class="%s chart-dashed" x="%d" y="%d" width="%d" height="%d"/>`, class, x, y, w, h)
	case procedure.Call:
		fmt.Fprintf(out, `<path class="%s" d="M%d %dh%dv%dh%dZm9 0v%dm%d 0v%d"/>`, class, x, y, w, h, -w, h, w-18, -h)
		inset = 14
	default:
		fmt.Fprintf(out, `<rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="2"/>`, class, x, y, w, h)
	}
	text, in := d.called(p.box)
	most := d.face.step
	switch p.box.Kind {
	case procedure.Question:
		most = d.face.question
	case procedure.Delay:
		inset = 12
	case procedure.Mail:
		h -= 10
	}
	leads := ""
	if d.leads != nil {
		leads = d.leads(p.box)
	}
	d.write(out, words{
		class: "chart-words chart-" + p.state, leads: leads, current: p.state == stateNow, text: text, in: in, most: most,
		x: x + inset, y: y, w: w - 2*inset, h: h,
	})
}

// called are the words in a box, and their language: behind its label the name of what
// it calls or sends, where the label does not say it.
func (d *drawing) called(box *procedure.Box) (text string, in language.Language) {
	text, in = box.Called(d.reader.Language)
	if d.names == nil {
		return text, in
	}
	name, of := d.names(box).Pick(d.reader.Language)
	switch {
	case name == "" || strings.Contains(text, name):
		return text, in
	case of.Direction() != in.Direction():
		name = "\u2068" + name + "\u2069"
	}
	return text + " · " + name, in
}

// delay is the D of a wait, its round side at the end of the line.
func (d *drawing) delay(p placed) string {
	x, y, w, h, bow := d.left(p.x, p.w), p.y, p.w, p.h, min(p.h/2, 28)
	if d.mirrored {
		return fmt.Sprintf("M%d %dh%da%d %d 0 0 0 0 %dh%dZ", x+w, y, bow-w, bow, h/2, h, w-bow)
	}
	return fmt.Sprintf("M%d %dh%da%d %d 0 0 1 0 %dh%dZ", x, y, w-bow, bow, h/2, h, bow-w)
}

func (d *drawing) polygon(points [][2]int) string {
	var path strings.Builder
	for i, point := range points {
		letter := "L"
		if i == 0 {
			letter = "M"
		}
		fmt.Fprintf(&path, "%s%d %d", letter, d.across(point[0]), point[1])
	}
	return path.String() + "Z"
}
