package drawing

import (
	"fmt"
	"html"
	"strconv"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/layout"
)

// longTitle is how many letters of a chart's name go into the head of a sheet.
const longTitle = 120

// sheet draws one of those on which a chart is printed.
func (d *drawing) sheet(c *procedure.Chart, s *sheet, p printed) string {
	var out strings.Builder
	room, part := p.room(), d.part(s)
	count := strconv.Itoa(s.number) + "/" + strconv.Itoa(len(p.sheets))
	name, in := c.Name.Pick(d.reader.Language)
	fmt.Fprintf(&out, `<svg class="chart-drawing" role="img" aria-label="%s" viewBox="0 0 %d %d">`,
		html.EscapeString(say.ProcedureDrawing(language.Words(c.Name)).Plain(d.reader)+" "+count), room.w, room.h)
	part.w = room.w
	part.write(&out, words{
		class: "chart-answer", text: name + " " + count, in: in, most: longTitle, atStart: true,
		x: 0, y: 0, w: room.w, h: titleRoom,
	})
	part.w = d.w
	all := s.frame(d)
	x := all.left
	if d.mirrored {
		x = d.w - all.left - room.w
	}
	fmt.Fprintf(&out, `<svg y="%d" width="%d" height="%d" viewBox="%d %d %d %d">`, titleRoom, room.w, room.h-titleRoom, x, all.top, room.w, room.h-titleRoom)
	part.body(&out)
	part.edges(&out, s, all)
	part.lettered(&out, s, d.pagesOf(p.sheets))
	out.WriteString(`</svg></svg>`)
	return out.String()
}

// part is what of a drawing stands on a sheet: its boxes with all that is theirs,
// and arrows up to where they leave it.
func (d *drawing) part(s *sheet) *drawing {
	part := *d
	part.boxes, part.marks, part.circles, part.rings, part.arrows = nil, nil, nil, nil, nil
	on := make([]bool, len(d.boxes))
	for _, i := range s.boxes {
		on[i] = true
		part.boxes = append(part.boxes, d.boxes[i])
	}
	for _, each := range d.marks {
		if on[each.box] {
			part.marks = append(part.marks, each)
		}
	}
	for _, each := range d.circles {
		if on[each.box] {
			part.circles = append(part.circles, each)
		}
	}
	for _, each := range d.rings {
		if on[each.box] {
			part.rings = append(part.rings, each)
		}
	}
	for _, each := range d.arrows {
		if each.stays() || on[each.from] && on[each.to] && s.area.holdsAll(each.points) {
			if on[each.from] {
				part.arrows = append(part.arrows, each)
			}
			continue
		}
		if on[each.from] {
			begins := each
			begins.points, _, _ = s.area.leaving(each.points)
			begins.open = true
			part.arrows = append(part.arrows, begins)
		}
		if on[each.to] {
			ends := each
			ends.points, _, _ = s.area.coming(each.points)
			ends.label = label{}
			part.arrows = append(part.arrows, ends)
		}
	}
	return &part
}

// edges draws the circles in which lines go on, and says on which sheet.
func (d *drawing) edges(out *strings.Builder, s *sheet, all area) {
	for side := range sides {
		for _, each := range s.joints[side] {
			way, from, to := 1, s.area.bottom, all.bottom-d.face.small-layout.Radius
			switch side {
			case above:
				way, from, to = -1, s.area.top, s.area.top-reach-layout.Radius
			case atEnd:
				from, to = s.area.right, s.area.right+reach+layout.Radius
			case atStart:
				way, from, to = -1, s.area.left, s.area.left-reach-layout.Radius
			}
			says := words{class: "chart-words chart-plain", text: d.pageWords(each.page), in: d.reader.Language, most: longTitle, w: each.w, h: d.face.small}
			half, far := from+way*reach/2, to-way*layout.Radius
			x, y := each.place, to
			if side.upright() {
				x, y = to, each.place
				says.x, says.y = d.left(x+layout.Radius, each.w), y-d.face.small/2
				if way < 0 {
					says.x = d.left(x-layout.Radius-each.w, each.w)
				}
				fmt.Fprintf(out, `<path class="chart-arrow chart-plain" d="M%d %dC%d %d %d %d %d %d"/>`,
					d.across(from), each.at, d.across(half), each.at, d.across(half), each.place, d.across(far), each.place)
			} else {
				says.x, says.y = d.left(x-each.w/2, each.w), y+layout.Radius
				if way < 0 {
					says.y = y - layout.Radius - d.face.small
				}
				fmt.Fprintf(out, `<path class="chart-arrow chart-plain" d="M%d %dC%d %d %d %d %d %d"/>`,
					d.across(each.at), from, d.across(each.at), half, d.across(each.place), half, d.across(each.place), far)
			}
			d.joint(out, strconv.Itoa(each.number), d.across(x), y)
			d.write(out, says)
		}
	}
}
