package drawing

import (
	"fmt"
	"html"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// Page is a page that stands by itself, with the chart, what changed in it since
// an older edition, and below it the same as a list in reading order. On paper
// the chart goes over as many sheets as it needs.
func Page(older, c *procedure.Chart, r language.Reader) string {
	d := compared(older, c, r, true)
	paper, page := d.paper(c), "size:A4 landscape;margin:12mm"
	if paper.Upright {
		page = "size:A4;margin:18mm 16mm"
	}
	in := r.Language
	var out strings.Builder
	fmt.Fprintf(&out, "<!doctype html>\n<html lang=\"%s\" dir=\"%s\">\n<meta charset=\"utf-8\">\n<title>%s</title>\n",
		in, in.Direction(), html.EscapeString(language.Words(c.Name).Plain(r)))
	fmt.Fprintf(&out, "<style>body{margin:2rem;%s}.whole{overflow:auto}svg{display:block}li{margin-block:.75rem}p,blockquote,ul{margin-block:.25rem}ol ul li{margin-block:0}small{color:#44545f}",
		fontOf(in))
	out.WriteString(looks + "@page{" + page + "}@media screen{.sheets{display:none}}" +
		"@media print{body{margin:0}.whole{display:none}.sheets svg{width:100%;height:auto;break-after:page}li{break-inside:avoid}}</style>\n")
	fmt.Fprintf(&out, "<h1 class=\"whole\">%s</h1>\n<div class=\"whole\">%s</div>\n<div class=\"sheets\">%s</div>\n<p>%s</p>\n<ol>\n",
		language.Words(c.Name).HTML(r), d.svg(nameOf(c, r)), strings.Join(paper.Sheets, "\n"), language.Words(c.Summary).HTML(r))
	for _, line := range procedure.Outline(c) {
		d.listed(&out, line)
	}
	out.WriteString("</ol>\n</html>\n")
	return out.String()
}

// listed writes a box as the list of a page has it: with all that its drawing shows,
// and what to do and to say there. What stands beside the path has no number.
func (d *drawing) listed(out *strings.Builder, line procedure.Line) {
	number := `style="list-style:none"`
	if line.Number > 0 {
		number = fmt.Sprintf(`value="%d"`, line.Number)
	}
	box := line.Box
	fmt.Fprintf(out, "<li %s id=\"%s\"><strong>%s</strong>", number, html.EscapeString(box.Key), box.Named().HTML(d.reader))
	out.WriteString("<br><small>" + strings.Join(d.carried(box), " · ") + "</small>")
	if !box.Instruction.IsZero() {
		fmt.Fprintf(out, "<p>%s</p>", language.Words(box.Instruction).HTML(d.reader))
	}
	if !box.Say.IsZero() {
		fmt.Fprintf(out, "<blockquote>%s</blockquote>", language.Words(box.Say).HTML(d.reader))
	}
	if len(line.Ways) > 0 {
		out.WriteString("<ul>")
		for _, way := range line.Ways {
			fmt.Fprintf(out, `<li><a href="#%s">%s</a></li>`, html.EscapeString(way.To.Key), way.Says().HTML(d.reader))
		}
		out.WriteString("</ul>")
	}
	out.WriteString("</li>\n")
}

// carried is what a box is and what it carries: who does it, within which time, what
// became of it, and what it calls, sends, or can be read up in.
func (d *drawing) carried(box *procedure.Box) []string {
	all := []string{box.Kind.Say().Capital().HTML(d.reader)}
	if what := d.changes.boxes[box.Key]; what != kept {
		all = append(all, what.say().HTML(d.reader))
	}
	if box.Role != "" {
		all = append(all, box.Role.Say().HTML(d.reader))
	}
	for _, limit := range []hours.Limit{box.Limit, box.Waits()} {
		if limit.Value != 0 {
			all = append(all, limit.Say().HTML(d.reader))
		}
	}
	keys := box.Knowledge
	if len(keys) > 0 {
		all = append(all, say.TermKnowledge().HTML(d.reader))
	}
	if box.Message != nil {
		keys = append([]string{box.Message.Template}, keys...)
	}
	for _, key := range append([]string{box.Chart}, keys...) {
		if key != "" {
			all = append(all, `<code dir="ltr">`+html.EscapeString(key)+`</code>`)
		}
	}
	return all
}
