package drawing

import (
	"fmt"
	"html"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// File draws a whole chart as an SVG file that stands by itself: with its looks
// and its words as text.
func File(c *procedure.Chart, r language.Reader) string {
	return file(whole(c, r, true, difference{}), c, r)
}

func file(d *drawing, c *procedure.Chart, r language.Reader) string {
	drawn := d.svg(say.ProcedureDrawing(language.Words(c.Name)).Plain(r))
	head, rest, _ := strings.Cut(drawn, ">")
	return `<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		strings.Replace(head, "<svg ", fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="%s" `, r.Language), 1) +
		"><style>" + looks + "text{" + fontOf(r.Language) + "}</style>" + rest + "\n"
}

// Page is a page that stands by itself, with the chart, what changed in it since
// an older edition, and below it the same as a list in reading order. On paper
// the chart goes over as many sheets as it needs.
func Page(older, c *procedure.Chart, r language.Reader) string {
	d := compared(older, c, r, true)
	name, in := c.Name.Pick(r.Language)
	var out strings.Builder
	fmt.Fprintf(&out, "<!doctype html>\n<html lang=\"%s\" dir=\"%s\">\n<meta charset=\"utf-8\">\n<title>%s</title>\n", in, in.Direction(), html.EscapeString(name))
	fmt.Fprintf(&out, "<style>body{margin:2rem;%s}.whole{overflow:auto}svg{display:block}li{margin-block:.5rem}", fontOf(r.Language))
	out.WriteString(looks + "@page{size:A4 landscape;margin:12mm}@media screen{.sheets{display:none}}" +
		"@media print{body{margin:0}.whole{display:none}.sheets svg{width:100%;height:auto;break-after:page}}</style>\n")
	summary, _ := c.Summary.Pick(r.Language)
	fmt.Fprintf(&out, "<h1 class=\"whole\">%s</h1>\n<div class=\"whole\">%s</div>\n<div class=\"sheets\">%s</div>\n<p>%s</p>\n<ol>\n",
		html.EscapeString(name), d.svg(say.ProcedureDrawing(language.Words(c.Name)).Plain(r)), strings.Join(d.sheets(c), "\n"), html.EscapeString(summary))
	for _, line := range procedure.Outline(c) {
		if line.Number == 0 {
			continue
		}
		words, _ := line.Box.Called(r.Language)
		fmt.Fprintf(&out, "<li value=\"%d\">%s", line.Number, html.EscapeString(words))
		for _, way := range line.Ways {
			answer, _ := way.Exit.Label.Pick(r.Language)
			to, _ := way.To.Called(r.Language)
			fmt.Fprintf(&out, "<br>%s → %s %s", html.EscapeString(answer), r.Number(int64(way.Number)), html.EscapeString(to))
		}
		out.WriteString("</li>\n")
	}
	out.WriteString("</ol>\n</html>\n")
	return out.String()
}

// looks are those of the style sheet, on white paper.
const looks = `svg{background:#fff}` +
	`.chart-box{fill:#fff;stroke:#44545f;stroke-width:1.5}.chart-start{fill:#eaeff2}.chart-good{fill:#dcf1ee;stroke:#12908a}` +
	`.chart-arrow{fill:none;stroke:#74838d;stroke-width:1.5}.chart-arrow.chart-taken{stroke:#12908a;stroke-width:2.5}.chart-arrow.chart-next{stroke:#1c44ad;stroke-width:2}.chart-dashed{stroke-dasharray:5 4}.chart-head{fill:#74838d}.chart-head.chart-taken{fill:#12908a}` +
	`.chart-chip{fill:#fff;stroke:#74838d}.chart-sign{fill:none;stroke:#44545f;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}text{fill:#14202b;font-size:13px}.chart-answer{fill:#44545f;font-weight:600}.chart-small{font-size:12px}`

// fontOf names faces that people may have; the last one everybody has.
func fontOf(l language.Language) string {
	switch l {
	case language.Urdu:
		return `font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq",serif`
	case language.Hindi:
		return `font-family:"Noto Sans Devanagari",sans-serif`
	}
	return `font-family:"Source Sans 3","Noto Sans",sans-serif`
}
