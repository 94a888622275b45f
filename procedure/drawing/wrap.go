package drawing

import (
	"vaada/internal/language"
	"vaada/procedure"
)

// face is how large words of one script come out in a drawing. The server
// does not measure text: boxes have sizes by script, and grow by the lines
// that this many letters make.
type face struct {
	step, question, beside, above int // letters to a line: in a box, in a diamond, beside an arrow, above a box
	line, small                   int // height of a line in a box, and of one at an arrow
	low, tall, flat               int // least height of a box, of a diamond, and of a start or an end
	wide, wideQuestion, letter    int // of a whole chart: width of a box and of a diamond; of a letter at an arrow
	mark                          int // and of one in a mark
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
	wide := face{beside: 16, line: 17, small: 16, low: 66, tall: 112, flat: 46, wide: 228, wideQuestion: 252, letter: 7, mark: 7}
	switch l {
	case language.Urdu:
		wide = face{beside: 18, line: 25, small: 28, low: 92, tall: 160, flat: 60, wide: 248, wideQuestion: 300, letter: 7, mark: 7}
	case language.Hindi:
		wide = face{beside: 15, line: 19, small: 19, low: 74, tall: 124, flat: 50, wide: 236, wideQuestion: 268, letter: 8, mark: 9}
	}
	wide.step, wide.question = procedure.LineOf(procedure.Step, l), procedure.LineOf(procedure.Question, l)
	return wide
}

// mostLines bounds what a box grows by; what is longer is cut off, and reads
// whole in the list of the steps.
const mostLines = 6

// lines is how many lines a text makes when so many letters go to a line.
func lines(text string, most int) int { return len(procedure.Wrapped(text, most)) }
