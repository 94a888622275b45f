package drawing

import (
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/layout"
)

// Sheets draws a chart for paper, A4 laid across: each sheet has some of its
// rows, and a line that goes on elsewhere ends in a circle with a number, which
// stands again on the sheet that it goes on to.
func Sheets(c *procedure.Chart, r language.Reader) []string {
	return whole(c, r, false, difference{}).sheets(c)
}

// Room on a sheet, in pixels.
const (
	sheetWidth  = 1080 // of the narrowest, so that small charts are not blown up
	sheetAcross = 100  // to so many
	sheetDown   = 61   // of height
	titleRoom   = 34
	edgeRoom    = 96 // above and below the rows, for circles
	circleStep  = 2*layout.Radius + 4
)

// sheet is some rows of a chart.
type sheet struct {
	number, of  int
	top, bottom int // of what it shows
	w, h        int
	before      []passing // lines that come from the sheet before it
	after       []passing // lines that go on to the next
}

// passing is a line that goes from one sheet to the next.
type passing struct{ number, x, level int }

func (d *drawing) sheets(c *procedure.Chart) (drawn []string) {
	bands, w, h := d.bands()
	var came []passing
	count := 0
	for at, band := range bands {
		s := sheet{number: at + 1, of: len(bands), top: band[0], bottom: band[1], w: w, h: h, before: came}
		if at < len(bands)-1 {
			for _, x := range d.passing(band[1]) {
				count++
				s.after = append(s.after, passing{number: count, x: x})
			}
			levels(s.after)
		}
		came = s.after
		drawn = append(drawn, d.sheet(c, s))
	}
	return drawn
}

// bands takes the rows apart so that each part has room on a sheet.
func (d *drawing) bands() (bands [][2]int, w, h int) {
	cuts := append(slices.Clone(d.cuts), d.h)
	w = max(d.w, sheetWidth)
	last := 0
	for _, cut := range cuts { // the tallest row
		w = max(w, (cut-last+titleRoom+2*edgeRoom)*sheetAcross/sheetDown+1)
		last = cut
	}
	h = w * sheetDown / sheetAcross
	top := 0
	for at, cut := range cuts {
		if at == len(cuts)-1 || cuts[at+1]-top > h-titleRoom-2*edgeRoom {
			bands = append(bands, [2]int{top, cut})
			top = cut
		}
	}
	return bands, w, h
}

// passing is where lines pass a height, from the start of the line.
func (d *drawing) passing(y int) (places []int) {
	for _, arrow := range d.arrows {
		for i := 1; i < len(arrow.points); i++ {
			a, b := arrow.points[i-1], arrow.points[i]
			if a[0] == b[0] && min(a[1], b[1]) < y && y < max(a[1], b[1]) {
				places = append(places, a[0])
			}
		}
	}
	slices.Sort(places)
	return slices.Compact(places)
}

// levels puts circles that are too close to one another below one another.
func levels(all []passing) {
	last := [3]int{-circleStep, -circleStep, -circleStep}
	for i := range all {
		for level := range last {
			if all[i].x-last[level] >= circleStep || level == len(last)-1 {
				all[i].level, last[level] = level, all[i].x
				break
			}
		}
	}
}

// sheet draws one.
func (d *drawing) sheet(c *procedure.Chart, s sheet) string {
	part := d.between(s.top, s.bottom)
	var out strings.Builder
	count := strconv.Itoa(s.number) + "/" + strconv.Itoa(s.of)
	name, in := c.Name.Pick(d.reader.Language)
	fmt.Fprintf(&out, `<svg class="chart-drawing" role="img" aria-label="%s" viewBox="0 0 %d %d">`,
		html.EscapeString(say.ProcedureDrawing(language.Words(c.Name)).Plain(d.reader)+" "+count), s.w, s.h)
	part.w = s.w
	part.write(&out, words{
		class: "chart-answer", text: name + " " + count, in: in, most: longTitle, atStart: true,
		x: 0, y: 0, w: s.w, h: titleRoom,
	})
	part.w = d.w
	y := titleRoom + edgeRoom
	start := 0
	if d.mirrored {
		start = s.w - d.w
	}
	fmt.Fprintf(&out, `<svg x="%d" y="%d" width="%d" height="%d" viewBox="0 %d %d %d">`, start, y, d.w, s.bottom-s.top, s.top, d.w, s.bottom-s.top)
	part.body(&out)
	out.WriteString(`</svg>`)
	part.edge(&out, s, s.before, s.number-1, start, y, -1)
	part.edge(&out, s, s.after, s.number+1, start, y+s.bottom-s.top, 1)
	out.WriteString(`</svg>`)
	return out.String()
}

// longTitle is how many letters of a chart's name go into the head of a sheet.
const longTitle = 120

// between is what of a drawing stands between two heights; arrows stay whole, and
// are cut off by the sheet.
func (d *drawing) between(top, bottom int) *drawing {
	part := *d
	part.boxes, part.marks, part.circles, part.rings, part.arrows = nil, nil, nil, nil, nil
	in := func(y int) bool { return top <= y && y < bottom }
	for _, each := range d.boxes {
		if in(each.middle()) {
			part.boxes = append(part.boxes, each)
		}
	}
	for _, each := range d.marks {
		if in(each.y) {
			part.marks = append(part.marks, each)
		}
	}
	for _, each := range d.circles {
		if in(each.y) {
			part.circles = append(part.circles, each)
		}
	}
	for _, each := range d.rings {
		if in(each.y + each.h/2) {
			part.rings = append(part.rings, each)
		}
	}
	for _, each := range d.arrows {
		lo, hi := each.points[0][1], each.points[0][1]
		for _, point := range each.points {
			lo, hi = min(lo, point[1]), max(hi, point[1])
		}
		if lo < bottom && hi >= top {
			if !in(each.label.y) {
				each.label.text = ""
			}
			part.arrows = append(part.arrows, each)
		}
	}
	return &part
}

// edge draws the circles in which lines go on to another sheet, below a height or
// above it, and says which sheet that is.
func (d *drawing) edge(out *strings.Builder, s sheet, all []passing, other, start, y, way int) {
	if len(all) == 0 {
		return
	}
	deepest := 0
	for _, each := range all {
		x := start + d.across(each.x)
		middle := y + way*(layout.Radius+each.level*circleStep)
		deepest = max(deepest, each.level)
		fmt.Fprintf(out, `<path class="chart-arrow chart-plain" d="M%d %dV%d"/>`, x, y, middle-way*layout.Radius)
		d.joint(out, strconv.Itoa(each.number), x, middle)
	}
	far := y + way*(2*layout.Radius+deepest*circleStep)
	if way < 0 {
		far -= circleStep
	}
	d.write(out, words{
		class: "chart-words chart-plain", text: say.ProcedureDrawnPage(other).Plain(d.reader), in: d.reader.Language,
		most: longTitle, x: 0, y: far, w: s.w, h: circleStep,
	})
}
