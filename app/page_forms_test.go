package app_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"vaada/people"
)

// on is the form that a page holds for an address, as the page filled it, with
// what somebody changes in it: names and what is typed, in turn. Who may send it
// reads it anew; to all others comes the manager's.
func on(page string, pairs ...string) form {
	return func(w *world, who somebody, pattern string) url.Values {
		_, action := w.address(w.T, pattern)
		at := w.named(w.T, strings.TrimPrefix(pattern, "POST "), page)
		read, there := url.Values(nil), false
		if w.sending {
			read, there = formTo(w.comes(who, http.MethodGet, at, nil).Body.String(), action)
		}
		if there {
			w.read[pattern] = read
		} else if read = w.read[pattern]; read == nil {
			read, _ = formTo(w.comes(w.offices.find(people.Manager, "everywhere"), http.MethodGet, at, nil).Body.String(), action)
			w.read[pattern] = read
		}
		typed := url.Values{}
		if read == nil && strings.HasPrefix(page, "/cases/") {
			typed.Set("seen", "1") // the case stands where nobody is offered it
		}
		for name, values := range read {
			typed[name] = slices.Clone(values)
		}
		for i := 0; i < len(pairs); i += 2 {
			typed.Set(pairs[i], pairs[i+1])
		}
		return typed
	}
}

// formTo finds the first form of a page that is sent to an address, and what it
// sends as it stands.
func formTo(page, address string) (typed url.Values, found bool) {
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return nil, false
	}
	for node := range root.Descendants() {
		to, _, _ := strings.Cut(attribute(node, "action"), "?")
		if node.Type == html.ElementNode && node.Data == "form" && attribute(node, "method") == "post" && to == address {
			return controls(node), true
		}
	}
	return nil, false
}

func controls(form *html.Node) url.Values {
	typed := url.Values{}
	for each := range form.Descendants() {
		name, value := attribute(each, "name"), attribute(each, "value")
		switch {
		case each.Type != html.ElementNode || name == "":
		case each.Data == "textarea":
			if each.FirstChild != nil {
				value = each.FirstChild.Data
			}
			typed.Set(name, value)
		case each.Data == "option", each.Data == "button":
		case each.Data == "select":
			typed.Set(name, picked(each))
		case attribute(each, "type") == "radio", attribute(each, "type") == "checkbox":
			if has(each, "checked") {
				typed.Add(name, value)
			}
		case each.Data == "input":
			typed.Set(name, value)
		}
	}
	return typed
}

// picked is what a choice says as it stands: what is selected, or its first.
func picked(choice *html.Node) (value string) {
	first := true
	for each := range choice.Descendants() {
		if each.Type == html.ElementNode && each.Data == "option" && (first || has(each, "selected")) {
			value, first = attribute(each, "value"), false
		}
	}
	return value
}

func has(node *html.Node, name string) bool {
	return slices.ContainsFunc(node.Attr, func(a html.Attribute) bool { return a.Key == name })
}

func attribute(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
