package drawing

import (
	"fmt"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// File draws a whole chart as an SVG file that stands by itself: with its looks
// and its words as text.
func File(c *procedure.Chart, r language.Reader) string {
	drawn := whole(c, r, true).svg(say.ProcedureDrawing(language.Words(c.Name)).Plain(r))
	head, rest, _ := strings.Cut(drawn, ">")
	return `<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		strings.Replace(head, "<svg ", fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="%s" `, r.Language), 1) +
		"><style>" + looks + facesOf(r.Language) + "</style>" + rest + "\n"
}

// looks are those of the style sheet, on white paper.
const looks = `svg{background:#fff}` +
	`.chart-box{fill:#fff;stroke:#44545f;stroke-width:1.5}.chart-start,.chart-end{fill:#eaeff2}` +
	`.chart-arrow{fill:none;stroke:#74838d;stroke-width:1.5}.chart-dashed{stroke-dasharray:5 4}.chart-head{fill:#74838d}` +
	`.chart-chip{fill:#fff;stroke:#74838d}text{fill:#14202b;font-size:13px}.chart-answer{fill:#44545f;font-weight:600}.chart-small{font-size:11px}`

func facesOf(l language.Language) string {
	switch l {
	case language.Urdu:
		return `text{font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq",serif}`
	case language.Hindi:
		return `text{font-family:"Noto Sans Devanagari",sans-serif}`
	}
	return `text{font-family:"Source Sans 3","Noto Sans",sans-serif}`
}
