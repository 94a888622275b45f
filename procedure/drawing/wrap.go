package drawing

import (
	"strings"
	"unicode"

	"vaada/internal/language"
)

// face is how large words of one script come out in a drawing. The server
// does not measure text: boxes have sizes by script, and grow by the lines
// that this many letters make.
type face struct {
	step, question, beside, above int // letters to a line: in a box, in a diamond, beside an arrow, above a box
	line, small                   int // height of a line in a box, and of one at an arrow
	low, tall, flat               int // least height of a box, of a diamond, and of a start or an end
	wide, wideQuestion, letter    int // of a whole chart: width of a box and of a diamond; of a letter at an arrow
}

// faceOf is that of the small drawing beside a case.
func faceOf(l language.Language) face {
	switch l {
	case language.Urdu:
		return face{step: 23, question: 14, beside: 9, above: 23, line: 25, small: 28, low: 62, tall: 116}
	case language.Hindi:
		return face{step: 18, question: 11, beside: 10, above: 20, line: 19, small: 18, low: 54, tall: 96}
	default:
		return face{step: 21, question: 12, beside: 10, above: 22, line: 17, small: 16, low: 50, tall: 88}
	}
}

// wideFaceOf is that of a whole chart.
func wideFaceOf(l language.Language) face {
	switch l {
	case language.Urdu:
		return face{step: 36, question: 24, beside: 18, line: 25, small: 28, low: 92, tall: 160, flat: 60, wide: 248, wideQuestion: 300, letter: 7}
	case language.Hindi:
		return face{step: 28, question: 19, beside: 15, line: 19, small: 19, low: 74, tall: 124, flat: 50, wide: 236, wideQuestion: 268, letter: 8}
	default:
		return face{step: 30, question: 20, beside: 16, line: 17, small: 16, low: 66, tall: 112, flat: 46, wide: 228, wideQuestion: 252, letter: 7}
	}
}

// mostLines bounds what a box grows by; what is longer is cut off, and reads
// whole in the list of the steps.
const mostLines = 6

// letters counts what a reader sees as letters: marks and the second halves of
// Devanagari clusters stand on the one before.
func letters(word string) int {
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

// lines is how many lines a text makes when so many letters go to a line.
func lines(text string, most int) int { return len(wrapped(text, most)) }

// wrapped takes a text apart into lines of so many letters, between words where
// it can.
func wrapped(text string, most int) (all []string) {
	used := 0
	for word := range strings.FieldsSeq(text) {
		length := letters(word)
		if len(all) > 0 && used+1+length <= most {
			all[len(all)-1] += " " + word
			used += 1 + length
			continue
		}
		for length > most { // a word longer than the line is broken
			head := cut(word, most)
			all, word = append(all, word[:head]), word[head:]
			length = letters(word)
		}
		all, used = append(all, word), length
	}
	return all
}

// cut is how many bytes of a word the first letters take.
func cut(word string, most int) int {
	for at := range word {
		if letters(word[:at]) == most && at > 0 && letters(word[:at+1]) > most {
			return at
		}
	}
	return len(word)
}
