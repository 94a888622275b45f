package promise

import (
	"math"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Word is what the figure of a promise is called.
type Word string

// The words.
const (
	Kept Word = "kept"
	// Slipping is below the goal, with the goal inside the figure's interval.
	Slipping Word = "slipping"
	// NotKept is below the goal, with the goal outside the interval.
	NotKept Word = "broken"
	// NothingDue is no data, which is never shown as 100 %.
	NothingDue Word = "nothing due"
	// TooFew are fewer than Enough in the figure's whole period.
	TooFew Word = "too few"
)

// Say is the word as people read it.
func (w Word) Say() language.Message {
	switch w {
	case Kept:
		return say.TermKept()
	case Slipping:
		return say.TermSlipping()
	case NotKept:
		return say.TermBroken()
	case TooFew:
		return say.TermTooFew()
	default:
		return say.TermNothingDue()
	}
}

// Enough is the number of promises due from which on a figure is judged.
const Enough = 20

// Day counts the promises that fell due on a date, and those of them kept.
type Day struct {
	Date hours.Date
	Due  int
	Met  int
}

// Figure says how well a promise was kept in a period.
type Figure struct {
	Due  int
	Met  int
	Goal BasisPoints
	// Share is Met of Due, 0 to 1; zero when nothing was due.
	Share float64
	// Low and High bound the share's 95 % interval.
	Low, High float64
	Word      Word
}

// FigureOf counts days by the date on which promises fell due, and holds the
// share kept against a goal.
func FigureOf(days []Day, goal BasisPoints) Figure {
	figure := Figure{Goal: goal}
	for _, day := range days {
		figure.Due += day.Due
		figure.Met += day.Met
	}
	figure.Word = word(figure.Due, figure.Met, goal)
	if figure.Due == 0 {
		return figure
	}
	figure.Share = float64(figure.Met) / float64(figure.Due)
	figure.Low, figure.High = Wilson(figure.Met, figure.Due)
	if figure.Due < Enough {
		figure.Word = TooFew
	}
	return figure
}

// word judges however few there are.
func word(due, met int, goal BasisPoints) Word {
	_, high := Wilson(met, due)
	switch {
	case due == 0:
		return NothingDue
	case met*int(Whole) >= int(goal)*due:
		return Kept
	case high >= float64(goal)/float64(Whole):
		return Slipping
	default:
		return NotKept
	}
}

// Wilson gives the 95 % interval of a share of met among due: the score
// interval of E. B. Wilson, Probable inference, the law of succession, and
// statistical inference, Journal of the American Statistical Association 22
// (1927), pages 209-212, without correction for continuity. Of nothing it says
// 0 to 1.
func Wilson(met, due int) (low, high float64) {
	if due == 0 {
		return 0, 1
	}
	const z = 1.959963984540054 // of the normal distribution, 2.5 % on each side
	n, share := float64(due), float64(met)/float64(due)
	middle := (share + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(share*(1-share)/n+z*z/(4*n*n))
	low, high = max(0, middle-half), min(1, middle+half)
	if met == 0 {
		low = 0
	}
	if met == due {
		high = 1
	}
	return low, high
}

// Counts says whether a run counts in the figures at an instant, and whether
// as kept. It counts from its deadline on, so that an open overdue one is a
// miss already; one that is paused, withdrawn or not yet due does not.
func (r Run) Counts(p Promise, at now.Instant) (counts, kept bool) {
	r = r.At(p, at)
	switch r.State {
	case Met:
		return r.Due <= at, r.Due <= at
	case Broken:
		return true, false
	default:
		return false, false
	}
}
