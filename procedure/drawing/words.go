package drawing

import (
	"fmt"
	"html"
	"strings"

	"vaada/internal/language"
	"vaada/procedure"
)

// words are to be written into their room, which is measured from the left.
type words struct {
	class      string
	text       string
	leads      string // the address that they lead to, on a page; "": nowhere
	in         language.Language
	most       int  // letters to a line
	current    bool // they are the step in hand
	name       bool // they are a name, of no language
	atStart    bool // of the line, from the top; else in the middle
	x, y, w, h int
}

func (d *drawing) label(out *strings.Builder, l label) {
	if l.text != "" {
		d.write(out, words{
			class: "chart-answer chart-" + l.state, text: l.text, in: l.in, most: d.face.beside, atStart: true,
			x: d.left(l.x, l.w), y: l.y, w: l.w, h: l.h,
		})
	}
}

// write writes words as an HTML label, or as text; those of another language than
// the page's say so.
func (d *drawing) write(out *strings.Builder, w words) {
	w.text = d.clipped(w)
	if d.asText {
		d.writeText(out, w)
		return
	}
	open, shut := "<span"+d.foreign(w.in)+">", "</span>"
	if w.name {
		open, shut = `<bdi dir="ltr">`, "</bdi>"
	}
	room, whole := `div class="`+w.class+`"`, "div"
	if w.current {
		room += ` aria-current="step"`
	}
	if w.leads != "" {
		room, whole = `a class="`+w.class+`" href="`+html.EscapeString(w.leads)+`"`, "a"
	}
	fmt.Fprintf(out, `<foreignObject x="%d" y="%d" width="%d" height="%d"><%s>%s%s%s</%s></foreignObject>`,
		w.x, w.y, w.w, w.h, room, open, html.EscapeString(w.text), shut, whole)
}

// foreign says in which language words are, where that is not the picture's.
func (d *drawing) foreign(in language.Language) string {
	if in == d.reader.Language {
		return ""
	}
	return fmt.Sprintf(` lang="%s" dir="%s"`, in, in.Direction())
}

// clipped is what of a text there is room for.
func (d *drawing) clipped(w words) string {
	if all := procedure.Wrapped(w.text, w.most); len(all) > mostLines {
		return strings.Join(all[:mostLines], " ") + "…"
	}
	return w.text
}

// writeText writes lines of text, as far as they go in one way.
func (d *drawing) writeText(out *strings.Builder, w words) {
	all, high := procedure.Wrapped(w.text, w.most), d.face.line
	if w.atStart {
		high = d.face.small
	}
	x, anchor := w.x+w.w/2, "middle"
	y := w.y + (w.h-high*len(all))/2
	if w.atStart {
		x, y, anchor = w.x, w.y, "start"
		if d.mirrored {
			x += w.w
		}
		if w.in.Direction() != d.reader.Language.Direction() {
			anchor = "end"
		}
	}
	fmt.Fprintf(out, `<text class="%s" text-anchor="%s" direction="%s" xml:lang="%s">`, w.class, anchor, w.in.Direction(), w.in)
	for at, line := range all {
		fmt.Fprintf(out, `<tspan x="%d" y="%d">%s</tspan>`, x, y+at*high+high*7/10, html.EscapeString(line))
	}
	out.WriteString(`</text>`)
}
