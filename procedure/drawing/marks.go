package drawing

import (
	"fmt"
	"html"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/procedure"
)

// mark is what stands on the edge of a box: who does it, within which time, what
// became of it. Its signs stand before its words.
type mark struct {
	box     int // on which it stands, by its number
	signs   []sign
	text    string
	x, y, w int
	note    Note // where the mark leads somewhere
}

// Note is a mark at the upper edge of a box that leads somewhere, as to what people
// say of it.
type Note struct {
	Text    string
	Says    string // the same in more words, for who points at it or hears it
	Looks   string // the class of its chip, beside the words
	Address string // "": the box has none
	Problem bool   // something is wrong with the box
}

// Sizes of marks, in pixels.
const (
	markHeight = 22
	markEdge   = 5  // from the corner of the box
	markAir    = 8  // before and after what stands in it
	signRoom   = 16 // of a sign and what parts it from the next
)

// markBox writes who does a box on its upper edge, and what became of it and
// within which time on its lower one; beside a diamond its corners have room for
// all.
func (d *drawing) markBox(p placed) {
	above, below, edge := p.y-markHeight/2, p.y+p.h-markHeight/2, markEdge
	if p.box.Kind == procedure.Question {
		below, edge = p.y+p.h-markHeight, -4
	}
	if p.box.Role != "" {
		m := d.markOf(p, roleSign(p.box.Role), p.box.Role.Say().Capital().Plain(d.reader), true)
		m.x, m.y = p.x+markEdge, above
		d.marks = append(d.marks, m)
	}
	if d.hangs(p.box) {
		m := d.markOf(p, d.signsOf(p.box), d.within(p.box), false)
		m.x, m.y = p.x+p.w-edge-m.w, below
		d.marks = append(d.marks, m)
	}
	if what := d.changes.boxes[p.box.Key]; what != kept {
		m := d.markOf(p, nil, what.sign()+what.say().Plain(d.reader), true)
		m.x, m.y = p.x+markEdge, below
		d.marks = append(d.marks, m)
	}
}

// noted puts the notes at all boxes that have one.
func (d *drawing) noted(notes func(*procedure.Box) Note) {
	for _, p := range d.boxes {
		if note := notes(p.box); note.Address != "" {
			d.noteBox(p, note)
		}
	}
}

// noteBox puts a note on the upper edge of a box, at the end of the line.
func (d *drawing) noteBox(p placed, note Note) {
	var signs []sign
	if note.Problem {
		signs = []sign{{path: warning}}
	}
	m := d.markOf(p, signs, note.Text, true)
	m.note, m.x, m.y = note, p.x+p.w-markEdge-m.w, p.y-markHeight/2
	d.marks = append(d.marks, m)
}

// markOf measures a mark. Words take no more than their half of the edge, so that
// arrows come and go between two; a time is never cut off.
func (d *drawing) markOf(p placed, signs []sign, text string, words bool) mark {
	room := 2*markAir + len(signs)*signRoom
	if words {
		text = language.CutGraphemes(text, (p.w/2-2*markEdge-room)/d.face.mark)
	}
	return mark{box: p.at, signs: signs, text: text, w: room + procedure.Letters(text)*d.face.mark}
}

// limitOf is the time that a box has, or that it waits.
func limitOf(box *procedure.Box) hours.Limit {
	if waits := box.Waits(); waits.Value != 0 {
		return waits
	}
	return box.Limit
}

// hangs says that something hangs over the lower edge of a box at the end.
func (d *drawing) hangs(box *procedure.Box) bool {
	return limitOf(box).Value != 0 || len(d.signsOf(box)) > 0
}

// within is the time in which a box is done.
func (d *drawing) within(box *procedure.Box) string {
	if limit := limitOf(box); limit.Value != 0 {
		return limit.Short().Plain(d.reader)
	}
	return ""
}

// mark draws one.
func (d *drawing) mark(out *strings.Builder, m mark) {
	x := d.left(m.x, m.w)
	if d.asText {
		d.markText(out, m, x)
		return
	}
	open, shut, chip := `<div class="chart-words">`, "</div>", "chip"
	if m.note.Address != "" {
		says := html.EscapeString(m.note.Says)
		open, shut = `<a class="chart-words" href="`+html.EscapeString(m.note.Address)+`" aria-label="`+says+`" title="`+says+`">`, "</a>"
		chip = strings.TrimSpace(chip + " " + m.note.Looks)
	}
	fmt.Fprintf(out, `<foreignObject x="%d" y="%d" width="%d" height="%d">%s<span class="%s">`, x, m.y, m.w, markHeight, open, chip)
	for _, each := range m.signs {
		fmt.Fprintf(out, `<svg class="icon" width="12" height="12" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"%s</svg>`, each.drawn(d.reader))
	}
	fmt.Fprintf(out, `%s</span>%s</foreignObject>`, html.EscapeString(m.text), shut)
}

// markText draws one whose words are text, from the left.
func (d *drawing) markText(out *strings.Builder, m mark, x int) {
	fmt.Fprintf(out, `<rect class="chart-chip" x="%d" y="%d" width="%d" height="%d" rx="%d"/>`, x, m.y, m.w, markHeight, markHeight/2)
	for at, each := range m.signs {
		from := d.left(m.x+markAir+at*signRoom, 12)
		fmt.Fprintf(out, `<g class="chart-sign" transform="translate(%d %d) scale(.75)"%s</g>`, from, m.y+(markHeight-12)/2, each.drawn(d.reader))
	}
	if m.text == "" {
		return
	}
	signs := len(m.signs) * signRoom
	d.writeText(out, words{
		class: "chart-small", text: m.text, in: d.reader.Language, most: len(m.text),
		x: d.left(m.x+signs, m.w-signs), y: m.y, w: m.w - signs, h: markHeight,
	})
}
