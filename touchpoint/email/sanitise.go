package email

import (
	"html"
	"regexp"
	"strings"
	"sync"

	"github.com/microcosm-cc/bluemonday"
)

var (
	policy      = sync.OnceValue(newPolicy)
	pictureSrc  = late(`^cid:[A-Za-z0-9_.@+$%!=~-]{1,255}$`)
	pictureCall = regexp.MustCompile(`(<img [^>]*?src=")cid:([^"]+)(")`)
	languageTag = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$`)
	smallNumber = regexp.MustCompile(`^[0-9]{1,3}$`)
)

// newPolicy allows what a letter needs to be read: paragraphs, lists, tables,
// emphasis, links, direction, and pictures that came with it. Everything that
// could act, style the page, or tell the sender that the letter was opened goes.
func newPolicy() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "div", "span", "br", "hr", "wbr", "blockquote", "pre", "code",
		"h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "i", "em", "u", "s", "small", "sub", "sup",
		"ul", "ol", "li", "dl", "dt", "dd", "bdi", "bdo",
		"table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th")
	p.AllowNoAttrs().OnElements("span", "a")
	p.AllowAttrs("dir").Matching(bluemonday.Direction).Globally()
	p.AllowAttrs("lang").Matching(languageTag).Globally()
	p.AllowAttrs("colspan", "rowspan").Matching(smallNumber).OnElements("td", "th")
	p.AllowURLSchemes("http", "https", "mailto", "tel", "cid")
	p.RequireParseableURLs(true)
	p.AllowRelativeURLs(false)
	p.AllowAttrs("href").Matching(regexp.MustCompile(`(?i)^(https?|mailto|tel):`)).OnElements("a")
	p.AllowAttrs("src").Matching(pictureSrc()).OnElements("img")
	p.AllowAttrs("alt").OnElements("img")
	p.RequireNoFollowOnLinks(true)
	p.RequireNoReferrerOnLinks(true)
	p.AddTargetBlankToFullyQualifiedLinks(true)
	return p
}

// Sanitise makes HTML from outside fit to stand in a page of ours. What it
// answers it would answer again.
func Sanitise(text string) string {
	return strings.TrimSpace(balance(policy().Sanitize(text)))
}

// Pictures puts addresses in place of the "cid:" names of inline pictures.
// where answers the address of a Content-ID, or nothing, and then the picture
// shows its alternative text only.
func Pictures(sanitised string, where func(contentID string) string) string {
	return pictureCall.ReplaceAllStringFunc(sanitised, func(call string) string {
		piece := pictureCall.FindStringSubmatch(call)
		return piece[1] + html.EscapeString(where(html.UnescapeString(piece[2]))) + piece[3]
	})
}
