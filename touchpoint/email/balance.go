package email

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// deepest is how far elements may stand within one another; deeper ones lose
// their tags and keep their words. Browsers stop at 512.
const deepest = 60

// ends lists, for an element that a browser lets end others by itself, which
// open ones it ends and behind which it does not look (HTML, 13.2.6.4.7).
var ends = map[string]struct{ what, wall []string }{
	"li": {[]string{"li"}, []string{"ul", "ol", "td", "th", "caption"}},
	"dt": {[]string{"dt", "dd"}, []string{"dl", "td", "th", "caption"}},
	"dd": {[]string{"dt", "dd"}, []string{"dl", "td", "th", "caption"}},
	"a":  {[]string{"a"}, []string{"td", "th", "caption"}},
}

var (
	paragraphEnd = struct{ what, wall []string }{[]string{"p"}, []string{"td", "th", "caption"}}
	empty        = map[string]bool{"br": true, "hr": true, "img": true, "wbr": true}
)

// balance closes what was left open and drops what closes nothing, so that a
// letter cannot end the box of the page that it is shown in.
func balance(sanitised string) string {
	var out strings.Builder
	var open []string
	closeTo := func(at int) {
		for len(open) > at {
			out.WriteString("</" + open[len(open)-1] + ">")
			open = open[:len(open)-1]
		}
	}
	tokens := html.NewTokenizer(strings.NewReader(sanitised))
	for {
		kind := tokens.Next()
		raw := string(tokens.Raw())
		switch kind {
		case html.ErrorToken:
			closeTo(0)
			return out.String()
		case html.TextToken:
			out.WriteString(raw)
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := tokens.TagName()
			element := string(name)
			if !empty[element] && len(open) >= deepest {
				continue
			}
			closeTo(ended(open, element))
			out.WriteString(raw)
			if !empty[element] {
				open = append(open, element)
			}
		case html.EndTagToken:
			name, _ := tokens.TagName()
			if at := lastOf(open, []string{string(name)}, nil); at >= 0 {
				closeTo(at)
			}
		}
	}
}

// ended says how many open elements stay open when one begins.
func ended(open []string, element string) int {
	stay := len(open)
	if rule, found := ends[element]; found {
		if at := lastOf(open, rule.what, rule.wall); at >= 0 {
			stay = at
		}
	}
	if block[element] && element != "br" {
		if at := lastOf(open[:stay], paragraphEnd.what, paragraphEnd.wall); at >= 0 {
			stay = at
		}
	}
	return stay
}

// lastOf finds the innermost open element that has one of the names, not
// looking behind a wall; -1 when there is none.
func lastOf(open, names, wall []string) int {
	for at := len(open) - 1; at >= 0; at-- {
		if slices.Contains(names, open[at]) {
			return at
		}
		if slices.Contains(wall, open[at]) {
			return -1
		}
	}
	return -1
}
