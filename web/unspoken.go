package web

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// spokenAttributes are the attributes that people hear or see.
var spokenAttributes = []string{"aria-label", "title", "placeholder", "alt", "aria-description", "aria-roledescription", "aria-valuetext", "label"}

// Unspoken lists the words of a page, drawn in the pseudo language, that came
// neither from the catalogues (they stand in ⟦ and ⟧) nor from data (it stands
// in an element that gives its own direction). Everything it lists was written
// into the program in one language.
func Unspoken(page []byte) []string {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return []string{err.Error()}
	}
	var found []string
	depth := 0 // a sentence goes on over the elements within it
	var walk func(*html.Node)
	walk = func(node *html.Node) {
		if node.Type == html.TextNode && hasLetters(outside(node.Data, &depth)) {
			found = append(found, strings.TrimSpace(node.Data))
		}
		if node.Type == html.ElementNode {
			if isMark(node) {
				return
			}
			found = append(found, unspokenAttributes(node)...)
			if isSilent(node) {
				return
			}
		}
		for child := range node.ChildNodes() {
			walk(child)
		}
	}
	walk(root)
	return found
}

// unspokenAttributes lists what an element says beside its text. People's own
// words are never there, save in what a field holds.
func unspokenAttributes(node *html.Node) (found []string) {
	values := map[string]string{}
	for _, attribute := range node.Attr {
		values[attribute.Key] = attribute.Val
		if slices.Contains(spokenAttributes, attribute.Key) && hasLetters(outside(attribute.Val, new(int))) {
			found = append(found, attribute.Key+"="+attribute.Val)
		}
	}
	isButton := node.Data == "input" && slices.Contains([]string{"submit", "button", "reset"}, values["type"])
	if isButton && hasLetters(outside(values["value"], new(int))) {
		found = append(found, "value="+values["value"])
	}
	if node.Data == "meta" && values["name"] == "vaada-words" {
		found = append(found, unspokenByScript(values["content"])...)
	}
	return found
}

// unspokenByScript lists the sentences for the script that are in no catalogue.
func unspokenByScript(content string) (found []string) {
	var words map[string]string
	if err := json.Unmarshal([]byte(content), &words); err != nil {
		return []string{err.Error()}
	}
	for name, sentence := range words {
		if hasLetters(outside(sentence, new(int))) {
			found = append(found, name+"="+sentence)
		}
	}
	slices.Sort(found)
	return found
}

// isMark says that an element is the name of the product, which stays what it
// is.
func isMark(node *html.Node) bool {
	return slices.ContainsFunc(node.Attr, func(a html.Attribute) bool { return a.Key == "class" && a.Val == "mark" })
}

// isSilent says that the words of an element are not the program's: a person's
// own, or none for people.
func isSilent(node *html.Node) bool {
	switch node.Data {
	case "html":
		return false
	case "script", "style", "kbd", "time", "title":
		return true
	}
	for _, attribute := range node.Attr {
		if attribute.Key == "dir" {
			return true
		}
	}
	return false
}

// outside gives what is left of a text without what stands in ⟦ and ⟧.
func outside(text string, depth *int) string {
	var out strings.Builder
	for _, letter := range text {
		switch {
		case letter == '⟦':
			*depth++
		case letter == '⟧':
			*depth--
		case *depth == 0:
			out.WriteRune(letter)
		}
	}
	return out.String()
}

func hasLetters(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }
