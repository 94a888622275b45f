package edition

import (
	"strings"
	"unicode"
)

// Kept says what became of some words.
type Kept int

// What became of them.
const (
	Same Kept = iota
	New
	Gone
)

// Words are some words in a row of which the same became.
type Words struct {
	Kind  Kept
	Words string
}

// mostWords bounds how long two wordings are that are compared word by word; of
// longer ones all is gone and all is new.
const mostWords = 2000

// Reworded compares two wordings word by word: what both have stands once. It
// finds the longest row of words that both have (Wagner and Fischer, 1974).
func Reworded(was, is string) (words []Words) {
	a, b := cutWords(was), cutWords(is)
	if len(a) > mostWords || len(b) > mostWords {
		return []Words{{Gone, was}, {New, is}}
	}
	longest := make([][]int, len(a)+1)
	for i := range longest {
		longest[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				longest[i][j] = longest[i+1][j+1] + 1
			} else {
				longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			}
		}
	}
	add := func(kind Kept, word string) {
		if last := len(words) - 1; last >= 0 && words[last].Kind == kind {
			words[last].Words += word
			return
		}
		words = append(words, Words{kind, word})
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			add(Same, a[i])
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && longest[i+1][j] >= longest[i][j+1]:
			add(Gone, a[i])
			i++
		default:
			add(New, b[j])
			j++
		}
	}
	return words
}

// cutWords cuts a text into words, each with the space behind it.
func cutWords(text string) (words []string) {
	for text != "" {
		end := strings.IndexFunc(text, unicode.IsSpace)
		if end < 0 {
			return append(words, text)
		}
		rest := strings.TrimLeftFunc(text[end:], unicode.IsSpace)
		end = len(text) - len(rest)
		words, text = append(words, text[:end]), rest
	}
	return words
}
