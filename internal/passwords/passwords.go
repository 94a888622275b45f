// Package passwords knows the passwords that everybody guesses first, without
// asking anybody: the list lies in the program.
package passwords

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"sort"
	"strings"
	"sync"
	"unicode"
)

//go:embed common/list.gz
var packed []byte

// list is the common passwords, sorted.
var list = sync.OnceValue(func() []string {
	unpacker, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err) // it is part of the program
	}
	text, err := io.ReadAll(unpacker)
	if err != nil {
		panic(err)
	}
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
})

// Common says that a password is one of those that are guessed first, or one
// of them in a thin disguise: other letters for figures, the same again, a few
// characters before or behind it; or that it is a row of keys or figures.
func Common(password string) bool {
	small := strings.ToLower(password)
	for _, plain := range []string{small, undisguised(small)} {
		if known(plain) || known(core(plain)) && len(plain)-len(core(plain)) <= mostAround || repeats(plain) || inRow(plain) {
			return true
		}
	}
	return false
}

// mostAround is how many bytes around a common password make it no better.
const mostAround = 6

func known(word string) bool {
	words := list()
	at := sort.SearchStrings(words, word)
	return at < len(words) && words[at] == word
}

var disguises = strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t", "@", "a", "$", "s", "!", "i")

// undisguised gives letters back for the figures that stand for them.
func undisguised(word string) string { return disguises.Replace(word) }

// core is a word without figures and marks before and behind it.
func core(word string) string {
	return strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
}

// repeats says that a word is a shorter one said again and again.
func repeats(word string) bool {
	for length := 1; length <= len(word)/2; length++ {
		if strings.HasPrefix(word[length:], word[:len(word)-length]) {
			part := word[:length]
			if length <= mostAround || known(part) || known(core(part)) {
				return true
			}
		}
	}
	return false
}

// rows are the orders in which fingers fall.
var rows = []string{
	"0123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qwertyuiopğüasdfghjklşizxcvbnmöç",
	"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
}

// inRow says that a word runs along one row, either way.
func inRow(word string) bool {
	for _, row := range rows {
		if strings.Contains(row, word) || strings.Contains(row, backwards(word)) {
			return true
		}
	}
	return false
}

func backwards(word string) string {
	letters := []rune(word)
	for i, j := 0, len(letters)-1; i < j; i, j = i+1, j-1 {
		letters[i], letters[j] = letters[j], letters[i]
	}
	return string(letters)
}
