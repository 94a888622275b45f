package email

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

var manyBlank = regexp.MustCompile(`\n{3,}`)

// block are the elements that begin and end a line.
var block = map[string]bool{
	"p": true, "div": true, "br": true, "hr": true, "tr": true, "li": true, "ul": true, "ol": true,
	"table": true, "blockquote": true, "pre": true, "h1": true, "h2": true, "h3": true, "h4": true,
	"h5": true, "h6": true, "dt": true, "dd": true, "dl": true, "caption": true,
}

// plainer writes sanitised HTML as plain text, token by token, so that depth
// costs nothing.
type plainer struct {
	out     strings.Builder
	started bool
	broken  int
	space   bool
	quotes  int
	pre     int
	link    string
	linkAt  int
}

// Plain derives the plain text of a sanitised letter: lines as they were seen,
// quoted letters behind "> ", addresses of links after their words.
func Plain(sanitised string) string {
	p := &plainer{}
	tokens := html.NewTokenizer(strings.NewReader(sanitised))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return strings.TrimSpace(manyBlank.ReplaceAllString(p.out.String(), "\n\n"))
		case html.TextToken:
			p.text(string(tokens.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			token := tokens.Token()
			p.begin(token)
		case html.EndTagToken:
			token := tokens.Token()
			p.end(token.Data)
		}
	}
}

func (p *plainer) begin(token html.Token) {
	switch token.Data {
	case "blockquote":
		p.line(1)
		p.quotes++
	case "pre":
		p.pre++
	case "a":
		p.link = attribute(token, "href")
		p.linkAt = p.out.Len()
	case "img":
		p.text(attribute(token, "alt"))
	case "td", "th":
		p.space = true
	}
	switch {
	case token.Data == "p":
		p.line(2)
	case token.Data == "br":
		p.line(min(p.broken+1, 3))
	case block[token.Data]:
		p.line(1)
	}
	if token.Data == "li" {
		p.text("–")
		p.space = true
	}
}

func (p *plainer) end(name string) {
	switch name {
	case "blockquote":
		p.line(1)
		p.quotes = max(0, p.quotes-1)
	case "pre":
		p.pre = max(0, p.pre-1)
	case "a":
		p.address()
	}
	switch {
	case name == "p":
		p.line(2)
	case block[name]:
		p.line(1)
	}
}

// address adds where a link leads, unless its words say so already.
func (p *plainer) address() {
	seen := p.out.String()[min(p.linkAt, p.out.Len()):]
	bare := strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(
		strings.TrimPrefix(p.link, "mailto:"), "tel:"), "https://"), "http://"), "/")
	if p.link != "" && strings.TrimSpace(seen) != "" && !strings.Contains(seen, bare) {
		p.text(" <" + p.link + ">")
	}
	p.link = ""
}

func (p *plainer) line(breaks int) {
	p.broken = max(p.broken, breaks)
	p.space = false
}

func (p *plainer) text(text string) {
	if p.pre > 0 {
		for at, line := range strings.Split(text, "\n") {
			if at > 0 {
				p.line(min(p.broken+1, 3))
			}
			p.write(line)
		}
		return
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' })
	if len(words) == 0 {
		p.space = p.space || text != ""
		return
	}
	p.space = p.space || strings.ContainsAny(text[:1], " \n\t\r")
	p.write(strings.Join(words, " "))
	p.space = strings.ContainsAny(text[len(text)-1:], " \n\t\r")
}

func (p *plainer) write(text string) {
	if text == "" {
		return
	}
	if p.started && p.broken > 0 {
		mark := strings.Repeat("> ", min(p.quotes, 8))
		for ; p.broken > 1; p.broken-- {
			p.out.WriteString("\n" + strings.TrimRight(mark, " "))
		}
		p.out.WriteString("\n" + mark)
	} else if !p.started {
		p.out.WriteString(strings.Repeat("> ", min(p.quotes, 8)))
	} else if p.space {
		p.out.WriteByte(' ')
	}
	p.started, p.broken, p.space = true, 0, false
	p.out.WriteString(text)
}

func attribute(token html.Token, name string) string {
	for _, a := range token.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
