package procedure

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
	low, tall                     int // least height of a box, and of a diamond
}

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
func lines(text string, most int) int {
	count, used := 0, 0
	for _, word := range strings.Fields(text) {
		length := letters(word)
		switch {
		case count == 0:
			count, used = 1, length
		case used+1+length <= most:
			used += 1 + length
		default:
			count, used = count+1, length
		}
		for used > most { // a word longer than the line is broken
			count, used = count+1, used-most
		}
	}
	return count
}
