package stories_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/html"
)

// plainBrowser is the plainest of browsers: it knows pages, forms and cookies,
// and no script.
type plainBrowser struct {
	home string
	http *http.Client
}

func newPlainBrowser(home string) *plainBrowser {
	jar, _ := cookiejar.New(nil) // without options it cannot fail
	return &plainBrowser{home: home, http: &http.Client{Jar: jar, Timeout: 2 * time.Minute}}
}

// sheet is a page that came back.
type sheet struct {
	browser *plainBrowser
	status  int
	path    string // where it stands, after all redirects
	root    *html.Node
	text    string
}

// get asks for a page.
func (p *plainBrowser) get(path string) (*sheet, error) {
	return p.read(p.http.Get(p.home + path))
}

// post sends values to an address, and follows where it leads.
func (p *plainBrowser) post(path string, values url.Values) (*sheet, error) {
	return p.read(p.http.PostForm(p.home+path, values))
}

func (p *plainBrowser) read(answer *http.Response, err error) (*sheet, error) {
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		return nil, err
	}
	root, err := html.Parse(strings.NewReader(string(content)))
	if err != nil {
		return nil, err
	}
	s := &sheet{browser: p, status: answer.StatusCode, path: answer.Request.URL.RequestURI(), root: root}
	var text strings.Builder
	for node := range root.Descendants() {
		if node.Type == html.TextNode && node.Parent.Data != "script" && node.Parent.Data != "style" {
			text.WriteString(node.Data + " ")
		}
	}
	s.text = plain(text.String())
	return s, nil
}

// signIn signs in with a link of the demo, which shows one button.
func (p *plainBrowser) signIn(link string) (*sheet, error) {
	page, err := p.get(strings.TrimPrefix(link, p.home))
	if err != nil {
		return nil, err
	}
	f, err := page.form("/demo/")
	if err != nil {
		return nil, err
	}
	return f.send()
}

// form is a form of a page with what stands in it.
type form struct {
	sheet   *sheet
	action  string
	node    *html.Node
	values  url.Values
	buttons []url.Values // what each button that sends it adds
}

// forms lists the forms whose address holds some words.
func (s *sheet) forms(about string) (found []*form) {
	for node := range s.root.Descendants() {
		if node.Type == html.ElementNode && node.Data == "form" && attribute(node, "method") == "post" {
			if action := attribute(node, "action"); strings.Contains(action, about) {
				found = append(found, s.filledIn(node, action))
			}
		}
	}
	return found
}

// form gives the first of them.
func (s *sheet) form(about string) (*form, error) {
	found := s.forms(about)
	if len(found) == 0 {
		return nil, fmt.Errorf("%s (%d) has no form to %s: %s", s.path, s.status, about, s.text)
	}
	return found[0], nil
}

func (s *sheet) filledIn(node *html.Node, action string) *form {
	f := &form{sheet: s, action: action, node: node, values: url.Values{}}
	for each := range s.root.Descendants() {
		if each.Type == html.ElementNode && (within(each, node) || attribute(each, "form") != "" && attribute(each, "form") == attribute(node, "id")) {
			f.take(each)
		}
	}
	return f
}

// take notes what one control of the form would send.
func (f *form) take(control *html.Node) {
	name, value := attribute(control, "name"), attribute(control, "value")
	switch control.Data {
	case "button":
		added := url.Values{}
		if name != "" {
			added.Set(name, value)
		}
		f.buttons = append(f.buttons, added)
	case "textarea":
		f.values.Set(name, textOf(control))
	case "select":
		f.values.Set(name, pickedIn(control))
	case "input":
		switch attribute(control, "type") {
		case "radio", "checkbox":
			if has(control, "checked") {
				f.values.Add(name, value)
			}
		default:
			f.values.Set(name, value)
		}
	}
}

// complete fills what is empty: choices with their first, fields with words of
// their kind.
func (f *form) complete(words string, later time.Time) *form {
	for each := range f.node.Descendants() {
		name := attribute(each, "name")
		if each.Type != html.ElementNode || name == "" || f.values.Get(name) != "" {
			continue
		}
		switch {
		case each.Data == "textarea":
			f.values.Set(name, words)
		case each.Data != "input":
		case attribute(each, "type") == "radio":
			f.values.Set(name, attribute(each, "value"))
		case attribute(each, "type") == "datetime-local":
			f.values.Set(name, later.Format("2006-01-02T15:04"))
		case attribute(each, "type") == "date":
			f.values.Set(name, later.Format(time.DateOnly))
		case attribute(each, "type") == "tel":
			f.values.Set(name, "0300 5550142")
		case attribute(each, "inputmode") == "decimal":
			f.values.Set(name, "1500")
		case attribute(each, "type") == "text":
			f.values.Set(name, words)
		}
	}
	return f
}

// send sends the form by its first button.
func (f *form) send() (*sheet, error) {
	if len(f.buttons) > 0 {
		return f.press(f.buttons[0])
	}
	return f.press(nil)
}

// press sends the form by a button.
func (f *form) press(button url.Values) (*sheet, error) {
	for name, values := range button {
		f.values[name] = values
	}
	return f.sheet.browser.post(f.action, f.values)
}

func within(node, outer *html.Node) bool {
	for ; node != nil; node = node.Parent {
		if node == outer {
			return true
		}
	}
	return false
}

func attribute(node *html.Node, name string) string {
	for _, each := range node.Attr {
		if each.Key == name {
			return each.Val
		}
	}
	return ""
}

func has(node *html.Node, name string) bool {
	for _, each := range node.Attr {
		if each.Key == name {
			return true
		}
	}
	return false
}

func textOf(node *html.Node) string {
	var text strings.Builder
	for each := range node.Descendants() {
		if each.Type == html.TextNode {
			text.WriteString(each.Data)
		}
	}
	return text.String()
}

func pickedIn(list *html.Node) (value string) {
	first := true
	for each := range list.Descendants() {
		if each.Type == html.ElementNode && each.Data == "option" && (first || has(each, "selected")) {
			value, first = attribute(each, "value"), false
		}
	}
	return value
}
