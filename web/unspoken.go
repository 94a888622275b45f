package web

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// spokenAttributes are the attributes that people hear or see.
var spokenAttributes = []string{"aria-label", "title", "placeholder", "alt"}

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
			if isSilent(node) {
				return
			}
			for _, attribute := range node.Attr {
				if slices.Contains(spokenAttributes, attribute.Key) && hasLetters(outside(attribute.Val, new(int))) {
					found = append(found, attribute.Key+"="+attribute.Val)
				}
			}
		}
		for child := range node.ChildNodes() {
			walk(child)
		}
	}
	walk(root)
	return found
}

// isSilent says that the words of an element are not the program's: a person's
// own, or none for people. The name of the product stays what it is.
func isSilent(node *html.Node) bool {
	switch node.Data {
	case "html":
		return false
	case "script", "style", "kbd", "time", "title":
		return true
	}
	for _, attribute := range node.Attr {
		if attribute.Key == "dir" || attribute.Key == "class" && attribute.Val == "mark" {
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
