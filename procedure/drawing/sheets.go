package drawing

import (
	"slices"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/layout"
)

// Paper is a chart on sheets of A4, all as large as one another.
type Paper struct {
	Sheets  []string
	Upright bool // else they are laid across
}

// Sheets draws a chart for paper. One that would have to be shrunk too much is cut
// between its boxes, so that each stands on one sheet; a line that goes on elsewhere
// ends in a circle with a number, which stands again on the sheet that it names.
func Sheets(c *procedure.Chart, r language.Reader) Paper {
	return whole(c, r, false, difference{}).paper(c)
}

// The room that margins leave on a sheet of A4 laid across and on one that stands, in
// mm, and a little less in height, so that no browser takes two for it.
var lying, standing = size{273, 183}, size{178, 258}

// Pixels of the drawing to a hundred mm of paper. Letters of 12.5 pixels are 9 pt
// at least that small charts are blown up to, 8 pt where few sheets do, and more than
// 7 pt always.
const (
	largest  = 396
	good     = 443
	smallest = 485
)

// titleRoom is that above what a sheet shows, in pixels.
const titleRoom = 34

// printed is a chart on sheets, at so many pixels to a hundred mm.
type printed struct {
	sheets  []*sheet
	upright bool
	scale   int
}

// room is that of a sheet in pixels.
func (p printed) room() size {
	paper := lying
	if p.upright {
		paper = standing
	}
	return size{paper.w * p.scale / 100, paper.h * p.scale / 100}
}

func (d *drawing) paper(c *procedure.Chart) Paper {
	best := d.printed()
	drawn := Paper{Upright: best.upright}
	for _, s := range best.sheets {
		drawn.Sheets = append(drawn.Sheets, d.sheet(c, s, best))
	}
	return drawn
}

// printed takes the fewest sheets, and of those the largest letters.
func (d *drawing) printed() (best printed) {
	v := d.divider()
	for _, scale := range []int{good, smallest} {
		for _, upright := range []bool{false, true} {
			p := printed{upright: upright, scale: scale}
			room := p.room()
			for _, boxes := range v.divided(size{room.w, room.h - titleRoom}) {
				p.sheets = append(p.sheets, v.sheet(boxes))
			}
			d.connect(p.sheets)
			p.fit(d)
			if best.sheets == nil || len(p.sheets) < len(best.sheets) || len(p.sheets) == len(best.sheets) && p.scale < best.scale {
				best = p
			}
		}
	}
	return best
}

// fit makes letters as large as all sheets allow.
func (p *printed) fit(d *drawing) {
	p.scale = largest
	for _, s := range p.sheets {
		need := s.size(d)
		for room := p.room(); need.w > room.w || need.h+titleRoom > room.h; room = p.room() {
			p.scale++
		}
	}
}

// sheet is some boxes of a chart, and what is drawn with them.
type sheet struct {
	number int
	boxes  []int
	area   area
	joints [sides][]joint
}

// joint is a circle in which a line goes on to another sheet, or comes from one.
type joint struct {
	number int // of the circle
	to     int // the box to which the line leads
	page   int // of the other circle with the number
	at     int // where the line passes the edge
	place  int // where the middle of the circle is along it
	w      int // of its words
}

// connect numbers the lines that go from one sheet to another.
func (d *drawing) connect(sheets []*sheet) {
	on := make([]*sheet, len(d.boxes))
	for at, s := range sheets {
		s.number, s.joints = at+1, [sides][]joint{}
		for _, i := range s.boxes {
			on[i] = s
		}
	}
	type line struct {
		from, to    int
		leaves, end passage
	}
	var order []line
	for _, arrow := range d.arrows {
		from, to := on[arrow.from], on[arrow.to]
		if arrow.stays() || from == to && from.area.holdsAll(arrow.points) {
			continue
		}
		_, leaves, _ := from.area.leaving(arrow.points)
		_, end, _ := to.area.coming(arrow.points)
		if each := (line{from.number, arrow.to, leaves, end}); !slices.Contains(order, each) {
			order = append(order, each)
		}
	}
	slices.SortStableFunc(order, func(a, b line) int { return a.from - b.from })
	for at, each := range order {
		from, to := sheets[each.from-1], on[each.to]
		add := func(s, other *sheet, p passage) {
			s.joints[p.side] = append(s.joints[p.side], joint{
				number: at + 1, to: each.to, page: other.number, at: p.at, w: d.pageWidth(other.number),
			})
		}
		add(from, to, each.leaves)
		add(to, from, each.end)
	}
}

// spread gives the circles on each side of a sheet their places beside one another.
func (s *sheet) spread(d *drawing) {
	for side := range sides {
		all, from := s.joints[side], s.area.left
		if side.upright() {
			from = s.area.top
		}
		slices.SortStableFunc(all, func(a, b joint) int { return a.at - b.at })
		room := func(j joint) int {
			if side.upright() {
				return max(2*layout.Radius+4, d.face.small)
			}
			return max(2*layout.Radius+4, j.w)
		}
		apart(all, room, from)
	}
}

// apart moves circles so little that each has its room, and none stands before a
// place: those that are too close share the middle of where they would be.
func apart(all []joint, room func(joint) int, from int) {
	type run struct{ first, width, sum, count int }
	var runs []run
	begin := func(r run) int { return max(from, r.sum/r.count-r.width/2) }
	for i, each := range all {
		r := run{i, room(each), each.at, 1}
		for len(runs) > 0 {
			last := runs[len(runs)-1]
			if begin(last)+last.width <= begin(r) {
				break
			}
			r = run{last.first, last.width + r.width, last.sum + r.sum, last.count + r.count}
			runs = runs[:len(runs)-1]
		}
		runs = append(runs, r)
	}
	for _, r := range runs {
		at := begin(r)
		for i := r.first; i < r.first+r.count; i++ {
			all[i].place = at + room(all[i])/2
			at += room(all[i])
		}
	}
}

// frame is what a sheet shows with the circles around it.
func (s *sheet) frame(d *drawing) area {
	s.spread(d)
	all := s.area
	for side := range sides {
		for _, each := range s.joints[side] {
			depth := reach + 2*layout.Radius
			switch side {
			case above, below:
				all.left, all.right = min(all.left, each.place-each.w/2), max(all.right, each.place+(each.w+1)/2)
				if side == above {
					all.top = min(all.top, s.area.top-depth-d.face.small)
				}
			case atStart:
				all.left = min(all.left, s.area.left-depth-each.w)
			default:
				all.right = max(all.right, s.area.right+depth+each.w)
			}
			if side.upright() {
				all.bottom = max(all.bottom, each.place+max(layout.Radius, d.face.small/2))
			}
		}
	}
	for _, each := range d.circles { // whose words stand on any side
		if slices.Contains(s.boxes, each.box) {
			w, h := layout.Radius+1+d.pageWidth(88), layout.Radius+1+d.face.small
			all = all.with(area{each.x - w, each.y - h, each.x + w, each.y + h})
		}
	}
	if len(s.joints[below]) > 0 {
		all.bottom += reach + 2*layout.Radius + d.face.small
	}
	return all
}

func (s *sheet) size(d *drawing) size {
	all := s.frame(d)
	return size{all.w(), all.h()}
}

// pageWords name the sheet on which a line goes on.
func (d *drawing) pageWords(page int) string { return say.ProcedureDrawnPage(page).Plain(d.reader) }
