package language

import (
	"html"
	"strings"
)

// hand is how values are set apart: plain text and HTML.
type hand interface {
	literal(out *strings.Builder, text string)
	number(out *strings.Builder, r Reader, text string) // runs left to right
	phrase(out *strings.Builder, r Reader, text string) // words of the reader's language that hold together
	unknown(out *strings.Builder, r Reader, text string)
	foreign(out *strings.Builder, r Reader, text string, in Language)
	message(out *strings.Builder, r Reader, m Message)
}

type htmlHand struct{}

func (htmlHand) literal(out *strings.Builder, text string) {
	out.WriteString(html.EscapeString(text))
}

func (htmlHand) number(out *strings.Builder, _ Reader, text string) {
	out.WriteString(`<bdi dir="ltr" class="n">` + html.EscapeString(text) + `</bdi>`)
}

func (htmlHand) phrase(out *strings.Builder, _ Reader, text string) {
	out.WriteString(html.EscapeString(text))
}

func (htmlHand) unknown(out *strings.Builder, _ Reader, text string) {
	out.WriteString(`<bdi>` + html.EscapeString(strings.Map(withoutControls, text)) + `</bdi>`)
}

func (htmlHand) foreign(out *strings.Builder, r Reader, text string, in Language) {
	if in.place() == r.Language.place() {
		out.WriteString(html.EscapeString(text))
		return
	}
	out.WriteString(`<bdi lang="` + string(in) + `" dir="` + in.Direction() + `">` + html.EscapeString(text) + `</bdi>`)
}

func (h htmlHand) message(out *strings.Builder, r Reader, m Message) { m.write(out, r, h) }

type plainHand struct{}

func (plainHand) literal(out *strings.Builder, text string) { out.WriteString(text) }

func (plainHand) number(out *strings.Builder, r Reader, text string) {
	out.WriteString(r.IsolateNumber(text))
}

func (plainHand) phrase(out *strings.Builder, _ Reader, text string) { out.WriteString(text) }

func (plainHand) unknown(out *strings.Builder, r Reader, text string) {
	out.WriteString(r.Isolate(text))
}

func (plainHand) foreign(out *strings.Builder, r Reader, text string, _ Language) {
	out.WriteString(r.Isolate(text))
}

func (h plainHand) message(out *strings.Builder, r Reader, m Message) { m.write(out, r, h) }
