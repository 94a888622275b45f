package email

import (
	"html"
	"strings"
)

// body gathers the pieces of the letter's own text in their order.
type body struct {
	pieces []bodyPiece
	// size counts the bytes of HTML (true) and of plain text (false).
	size map[bool]int64
}

type bodyPiece struct {
	text  string
	html  bool
	group int
}

func (b *body) add(text string, isHTML bool, group int) {
	b.pieces = append(b.pieces, bodyPiece{text, isHTML, group})
}

// finish joins the pieces. Of an alternative the plain piece goes into the
// text and the HTML piece into the HTML; a piece that stands alone goes into
// both, turned into the other form.
func (b *body) finish(m *Message) {
	kinds := map[int][2]bool{}
	anyHTML := false
	for _, p := range b.pieces {
		has := kinds[p.group]
		has[0], has[1] = has[0] || !p.html && strings.TrimSpace(p.text) != "", has[1] || p.html
		kinds[p.group] = has
		anyHTML = anyHTML || p.html
	}
	var texts, htmls []string
	for _, p := range b.pieces {
		both := p.group == 0
		if p.html {
			clean := Sanitise(p.text)
			htmls = append(htmls, clean)
			if both || !kinds[p.group][0] {
				texts = append(texts, Plain(clean))
			}
			continue
		}
		texts = append(texts, strings.Trim(p.text, "\n"))
		if anyHTML && (both || !kinds[p.group][1]) {
			htmls = append(htmls, `<div dir="auto">`+strings.ReplaceAll(html.EscapeString(strings.TrimSpace(p.text)), "\n", "<br>")+"</div>")
		}
	}
	m.Text = tidy(strings.TrimSpace(strings.Join(texts, "\n\n")))
	m.HTML = strings.Join(htmls, "\n")
}
