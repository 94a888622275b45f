package email_test

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"vaada/touchpoint/email"
)

// allowedTags is what may stand in a letter on a page of ours, and nothing else.
var allowedTags = regexp.MustCompile(`^(p|div|span|br|hr|wbr|blockquote|pre|code|h[1-6]|b|strong|i|em|u|s|small|sub|sup|` +
	`ul|ol|li|dl|dt|dd|bdi|bdo|table|caption|thead|tbody|tfoot|tr|td|th|a|img)$`)

// faultOf says what is wrong with sanitised HTML, or nothing: a tag or
// attribute that could act, style or call home, or an end tag that ends the box
// of the page around it.
func faultOf(sanitised string) string {
	tokens := html.NewTokenizer(strings.NewReader(sanitised))
	for tokens.Next() != html.ErrorToken {
		token := tokens.Token()
		if token.Type == html.CommentToken || token.Type == html.DoctypeToken {
			return "a comment or doctype " + token.Data
		}
		if token.Type == html.TextToken {
			continue
		}
		if !allowedTags.MatchString(token.Data) {
			return "the tag " + token.Data
		}
		for _, a := range token.Attr {
			if fault := faultOfAttribute(a); fault != "" {
				return fault
			}
		}
	}
	return brokenOut(sanitised)
}

func faultOfAttribute(a html.Attribute) string {
	value := strings.ToLower(a.Val)
	switch a.Key {
	case "dir", "lang", "colspan", "rowspan", "alt", "rel", "target":
		return ""
	case "href":
		if strings.HasPrefix(value, "http://") || strings.HasPrefix(value, "https://") || strings.HasPrefix(value, "http:") ||
			strings.HasPrefix(value, "https:") || strings.HasPrefix(value, "mailto:") || strings.HasPrefix(value, "tel:") {
			return ""
		}
	case "src":
		if strings.HasPrefix(value, "cid:") {
			return ""
		}
	}
	return "the attribute " + a.Key + "=" + a.Val
}

// brokenOut puts the letter into a box as a page does and looks whether what
// follows the box still follows it.
func brokenOut(sanitised string) string {
	page, err := html.Parse(strings.NewReader(`<body><div id="box"><div>` + sanitised + `</div></div><p id="after">x</p>`))
	if err != nil {
		return err.Error()
	}
	var box, after *html.Node
	for node := range page.Descendants() {
		for _, a := range node.Attr {
			if a.Key == "id" && a.Val == "box" {
				box = node
			}
			if a.Key == "id" && a.Val == "after" {
				after = node
			}
		}
	}
	if box == nil || after == nil || after.Parent != box.Parent || after.PrevSibling != box {
		return "it breaks out of its box"
	}
	return ""
}

func TestALetterCannotActStyleCallHomeOrBreakOut(t *testing.T) {
	t.Parallel()
	for _, hostile := range []string{
		"</div></div></div><p>outside</p>",
		"<ul><li><div><li>one</li></div></li></ul>",
		"<dl><dt><div><dd>one</dd></div></dt></dl>",
		"<table><tr><td><div><td>one</td></div></td></tr></table></div>",
		"<table><div>one</div></table></table></div>",
		"<p><table><p></table></p></div>",
		"<a href=https://a.example><div><a href=https://b.example>x</a></div></a></div>",
		"<b><p></b></p></div>", "<h1><h2></h1></h2></div>", "<p><div></p></div></div>",
		strings.Repeat("<div>", 3000) + "deep", strings.Repeat("<blockquote><table><tr><td>", 500) + "deep",
		"<textarea></div></div>", "<title></div>", "<plaintext>", "<xmp></div>", "<!--</div>", "<![CDATA[</div>]]>", "<svg><style></div>",
		"<math><mtext><table><mglyph><style><img src=x onerror=1>", "<noscript><p title=\"</noscript><img src=x onerror=1>\">",
		`<a href="java&#x0A;script:x()">x</a>`, `<a href="  javascript:x()">x</a>`, `<a href="vbscript:x">x</a>`, `<a href="data:text/html,x">x</a>`,
		`<a href="//evil.example">x</a>`, `<a href="/cases/1">x</a>`, `<a href="cid:x">x</a>`,
		`<img src="cid:x" onerror=x()>`, `<img srcset="https://evil.example 1x">`, `<img src="https://evil.example">`, `<img src=" cid:x">`,
		`<td background="https://evil.example">`, `<p style="background:url(https://evil.example)" class=x id=y>x</p>`,
		`<video poster="https://evil.example"><source src=x></video>`, `<object data=x></object><embed src=x><applet code=x>`,
		`<link rel=stylesheet href=x><meta http-equiv=refresh content=0><base href=x>`, `<p dir="sideways" lang='x" onclick="y'>x</p>`,
		`<button form=answer formaction=x>x</button><input name=reason><select><option>x`, `<dialog open>x</dialog>`, `<details open ontoggle=x()>`,
		`<turbo-stream action="replace" target="case"><template>x</template></turbo-stream>`, `<div data-controller="x" data-turbo-frame="y">x</div>`,
	} {
		clean := email.Sanitise(hostile)
		if fault := faultOf(clean); fault != "" {
			t.Errorf("%.80q becomes %.200q: %s", hostile, clean, fault)
		}
		if again := email.Sanitise(clean); again != clean {
			t.Errorf("%.80q is not done at once: %.200q, then %.200q", hostile, clean, again)
		}
	}
}

func TestWhatALetterNeedsIsKept(t *testing.T) {
	t.Parallel()
	const honest = `<div dir="rtl" lang="ur"><p>السلام علیکم <b>ثنا</b> <bdi dir="ltr">0300</bdi></p>` +
		`<ul><li>one</li><li>two</li></ul><table><tr><td colspan="2">three</td></tr></table>` +
		`<blockquote>four<br>five</blockquote><img src="cid:image001.png@01DC" alt="six"></div>`
	if got := email.Sanitise(honest); got != honest {
		t.Errorf("it became %s", got)
	}
	link := email.Sanitise(`<a href="https://shop.example/a?b=1&c=2">x</a>`)
	for _, piece := range []string{`href="https://shop.example/a?b=1&amp;c=2"`, `noopener`, `noreferrer`, `nofollow`, `target="_blank"`} {
		if !strings.Contains(link, piece) {
			t.Errorf("no %s in %s", piece, link)
		}
	}
}

func TestInlinePicturesAreFoundByTheirName(t *testing.T) {
	t.Parallel()
	m := letter(t, "outlook-tr")
	shown := email.Pictures(m.HTML, func(contentID string) string {
		for _, a := range m.Attachments {
			if a.ContentID == contentID {
				return `/files/1?name="a&b"`
			}
		}
		return ""
	})
	if !strings.Contains(shown, `<img src="/files/1?name=&#34;a&amp;b&#34;" alt="fiş">`) {
		t.Errorf("shown as %s", shown)
	}
	if shown := email.Pictures(m.HTML, func(string) string { return "" }); strings.Contains(shown, "cid:") {
		t.Errorf("a picture that is not there is shown as %s", shown)
	}
}

func TestPlainTextOfALetterReadsLikeIt(t *testing.T) {
	t.Parallel()
	for shown, want := range map[string]string{
		"<p>One</p><p>Two<br>three</p>":                                             "One\n\nTwo\nthree",
		"<ul><li>one</li><li>two</li></ul>":                                         "– one\n– two",
		"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>":           "a b\nc",
		"<p>See <a href=\"https://a.example/x\">this</a>.</p>":                      "See this <https://a.example/x>.",
		"<a href=\"https://a.example/\">https://a.example</a>":                      "https://a.example",
		"<a href=\"mailto:sana@example.pk\">sana@example.pk</a>":                    "sana@example.pk",
		"one<blockquote>two<br>three<blockquote>four</blockquote></blockquote>five": "one\n> two\n> three\n> > four\nfive",
		"<pre>a  b\n  c</pre>":                                                      "a  b\n  c",
		"a\n   b <b> c</b>d":                                                        "a b cd",
		"&lt;b&gt; &amp; \u200fفریج":                                                "<b> & \u200fفریج",
		strings.Repeat("<br>", 100_000):                                             "",
	} {
		if got := email.Plain(shown); got != want {
			t.Errorf("%.100q reads %.100q", shown, got)
		}
	}
}
