// Package markdown makes pages of what staff write in Markdown: headings,
// paragraphs, lists, tables and links. Nothing that could act or style a page
// comes through.
package markdown

import (
	"bytes"
	"sync"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// topHeading is what a first heading of a text becomes: the page it stands on has
// its own above.
const topHeading = 3

var made = sync.OnceValue(func() goldmark.Markdown {
	return goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough),
		goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(lowered{}, 100))))
})

var allowed = sync.OnceValue(func() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "hr", "blockquote", "pre", "code", "h3", "h4", "h5", "h6", "strong", "em", "del",
		"ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th")
	p.AllowURLSchemes("http", "https", "mailto", "tel")
	p.RequireParseableURLs(true)
	p.AllowAttrs("href").OnElements("a")
	p.RequireNoFollowOnLinks(true)
	p.RequireNoReferrerOnLinks(true)
	return p
})

// lowered puts headings below those of the page.
type lowered struct{}

// Transform lowers each heading.
func (lowered) Transform(whole *ast.Document, _ text.Reader, _ parser.Context) {
	for node := whole.FirstChild(); node != nil; node = node.NextSibling() {
		if heading, is := node.(*ast.Heading); is {
			heading.Level = min(6, heading.Level+topHeading-1)
		}
	}
}

// HTML is a text in Markdown as HTML that is fit to stand in a page.
func HTML(written string) string {
	var out bytes.Buffer
	if err := made().Convert([]byte(written), &out); err != nil {
		return bluemonday.StrictPolicy().Sanitize(written) // it writes into memory, which never fails
	}
	return allowed().Sanitize(out.String())
}
