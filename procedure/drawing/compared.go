package drawing

import (
	"reflect"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// change is what became of a box or of an arrow from one edition to the next.
type change string

// The changes.
const (
	kept    change = ""
	added   change = "added"
	altered change = "altered"
	gone    change = "gone"
)

// sign stands before words, so that nobody needs colours to tell the changes.
func (c change) sign() string {
	return map[change]string{added: "+ ", altered: "≠ ", gone: "− "}[c]
}

// looks is the class of the ring around a box, and of an arrow.
func (c change) looks() string {
	return map[change]string{kept: "plain", added: "taken", altered: "next", gone: "plain chart-dashed"}[c]
}

func (c change) say() language.Message {
	switch c {
	case added:
		return say.ProcedureDrawnAdded()
	case gone:
		return say.ProcedureDrawnGone()
	}
	return say.ProcedureDrawnChanged()
}

// difference is what changed from one edition of a chart to the next; it is empty
// where a chart is drawn by itself.
type difference struct {
	boxes map[string]change
	exits map[arrowOf]change
}

// arrowOf names an exit by its box, its key and the box it leads to.
type arrowOf struct{ box, key, to string }

// Compared draws a chart for a page with what changed since an older edition of
// it: every box and arrow that came, that reads otherwise or that is gone carries
// a ring and a word.
func Compared(older, newer *procedure.Chart, r language.Reader) string {
	return compared(older, newer, r, false).svg(nameOf(newer, r))
}

// Drafted draws a chart that is being written, with notes at its boxes, and with what
// changed since an older edition where there is one.
func Drafted(older, newer *procedure.Chart, r language.Reader, notes func(*procedure.Box) Note) string {
	d := whole(newer, r, false, difference{})
	if older != nil {
		d = compared(older, newer, r, false)
	}
	d.noted(notes)
	return d.svg(nameOf(newer, r))
}

// ComparedFile draws the same as a file that stands by itself.
func ComparedFile(older, newer *procedure.Chart, r language.Reader) string {
	return file(compared(older, newer, r, true), newer, r)
}

func compared(older, newer *procedure.Chart, r language.Reader, asText bool) *drawing {
	both, changes := united(older, newer)
	return whole(both, r, asText, changes)
}

// united is a chart with all that stands in either of two editions, and what
// changed from the first to the second.
func united(older, newer *procedure.Chart) (*procedure.Chart, difference) {
	changes := difference{map[string]change{}, map[arrowOf]change{}}
	both := *newer
	both.Boxes = nil
	was, is := byKey(older), byKey(newer)
	for i := range newer.Boxes {
		box := newer.Boxes[i]
		before, known := was[box.Key]
		switch {
		case !known:
			changes.boxes[box.Key] = added
		case !alike(before, &box):
			changes.boxes[box.Key] = altered
		}
		for _, exit := range box.Exits {
			if known && !leads(before, exit) {
				changes.exits[arrowOf{box.Key, exit.Key, exit.To}] = added
			}
		}
		if known {
			box.Exits = append([]procedure.Exit(nil), box.Exits...)
			for _, exit := range before.Exits {
				if !leads(&newer.Boxes[i], exit) {
					changes.exits[arrowOf{box.Key, exit.Key, exit.To}] = gone
					exit.Usual = false
					box.Exits = append(box.Exits, exit)
				}
			}
		}
		both.Boxes = append(both.Boxes, box)
	}
	for i := range older.Boxes {
		if box := older.Boxes[i]; is[box.Key] == nil {
			changes.boxes[box.Key] = gone
			for _, exit := range box.Exits {
				changes.exits[arrowOf{box.Key, exit.Key, exit.To}] = gone
			}
			both.Boxes = append(both.Boxes, box)
		}
	}
	return &both, changes
}

func byKey(chart *procedure.Chart) map[string]*procedure.Box {
	all := make(map[string]*procedure.Box, len(chart.Boxes))
	for i := range chart.Boxes {
		all[chart.Boxes[i].Key] = &chart.Boxes[i]
	}
	return all
}

// leads says that a box has an exit like another, to the same box.
func leads(box *procedure.Box, exit procedure.Exit) bool {
	for _, each := range box.Exits {
		if each.Key == exit.Key && each.To == exit.To {
			return true
		}
	}
	return false
}

// alike says that two editions of a box are the same, but for the boxes to which
// they lead.
func alike(a, b *procedure.Box) bool {
	was, is := *a, *b
	was.Exits, is.Exits = nil, nil
	if !reflect.DeepEqual(was, is) {
		return false
	}
	for _, exit := range b.Exits {
		for _, before := range a.Exits {
			before.To = exit.To
			if before.Key == exit.Key && !reflect.DeepEqual(before, exit) {
				return false
			}
		}
	}
	return true
}

// answer is the words at an exit, with the sign of what became of it.
func (d *drawing) answer(box *procedure.Box, exit procedure.Exit) (string, language.Language) {
	text, in := exit.Label.Pick(d.reader.Language)
	if text == "" {
		in = d.reader.Language
	}
	return d.changes.exits[arrowOf{box.Key, exit.Key, exit.To}].sign() + text, in
}

// ring draws a line around a box that changed.
func (d *drawing) ring(p placed) (r ring, changed bool) {
	what := d.changes.boxes[p.box.Key]
	return ring{p.at, what.looks(), p.x - ringRoom, p.y - ringRoom, p.w + 2*ringRoom, p.h + 2*ringRoom}, what != kept
}

// ring is the line around a box.
type ring struct {
	box        int // by its number
	looks      string
	x, y, w, h int
}

// ringRoom is that between a box and its ring, in pixels.
const ringRoom = 5
