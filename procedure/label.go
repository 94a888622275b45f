package procedure

import (
	"strings"
	"unicode"

	"vaada/internal/language"
)

// LineOf is how many letters of a script go to a line of a box in the drawing
// of a whole chart. Nobody measures text: boxes have sizes by script.
func LineOf(kind Kind, l language.Language) int {
	step, question := 30, 20
	switch l {
	case language.Urdu:
		step, question = 36, 24
	case language.Hindi:
		step, question = 28, 19
	}
	if kind == Question {
		return question
	}
	return step
}

// Letters counts what a reader sees as letters: marks and the second halves of
// Devanagari clusters stand on the one before.
func Letters(word string) int {
	count, joined := 0, false
	for _, letter := range word {
		switch {
		case letter == '\u200d':
			joined = true
		case unicode.IsMark(letter) || letter == '\u200c':
			joined = letter == '\u094d'
		default:
			if !joined {
				count++
			}
			joined = false
		}
	}
	return count
}

// Wrapped takes a text apart into lines of so many letters, between words where
// it can.
func Wrapped(text string, most int) (all []string) {
	used := 0
	for word := range strings.FieldsSeq(text) {
		length := Letters(word)
		if len(all) > 0 && used+1+length <= most {
			all[len(all)-1] += " " + word
			used += 1 + length
			continue
		}
		for length > most { // a word longer than the line is broken
			head := cut(word, most)
			all, word = append(all, word[:head]), word[head:]
			length = Letters(word)
		}
		all, used = append(all, word), length
	}
	return all
}

// cut is how many bytes of a word the first letters take.
func cut(word string, most int) int {
	for at := range word {
		if Letters(word[:at]) == most && at > 0 && Letters(word[:at+1]) > most {
			return at
		}
	}
	return len(word)
}
