package drawing

import (
	"fmt"
	"strings"

	"vaada/internal/language"
	"vaada/procedure"
)

// File draws a whole chart as an SVG file that stands by itself: with its looks
// and its words as text.
func File(c *procedure.Chart, r language.Reader) string {
	return file(whole(c, r, true, difference{}), c, r)
}

func file(d *drawing, c *procedure.Chart, r language.Reader) string {
	drawn := d.svg(nameOf(c, r))
	head, rest, _ := strings.Cut(drawn, ">")
	return `<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		strings.Replace(head, "<svg ", fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="%s" `, r.Language), 1) +
		"><style>" + looks + "text{" + fontOf(r.Language) + "}</style>" + rest + "\n"
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
