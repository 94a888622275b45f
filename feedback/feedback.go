// Package feedback asks customers how we did, and keeps what they say: one
// question, from poor to very good, and their own words. Nobody signs in for
// it; who holds the random link of a case may answer, and correct the answer
// later. The rating is pinned to the chart and the step where the case stood.
package feedback

import (
	"strings"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Scores go from Lowest, which is poor, to Highest, which is very good.
const (
	Lowest  = 1
	Highest = 5
)

// longestWords is how many characters the words beside a rating may have.
const longestWords = 5_000

// Rating is what a customer said of a case.
type Rating struct {
	ID       ids.ID
	Case     ids.ID
	Customer ids.ID
	Score    int // Lowest to Highest
	Words    string
	Language language.Language // of the page it was given on
	Edition  ids.ID            // of the chart the case walked
	Box      string            // where it stood
	At       now.Instant
}

// clean trims the words and checks that the rating can be kept.
func (r Rating) clean() (Rating, error) {
	r.Words = strings.TrimSpace(strings.ReplaceAll(r.Words, "\r\n", "\n"))
	switch {
	case r.Score < Lowest || r.Score > Highest:
		return r, fault.Invalid("score", say.ErrChoose(say.TermRating()))
	case len([]rune(r.Words)) > longestWords:
		return r, fault.Invalid("words", say.ErrLong(say.TermFeedback(), longestWords))
	}
	return r, nil
}

// Asked is the question that the holder of a case's link is asked.
type Asked struct {
	Case     ids.ID
	Number   int64
	Subject  string
	Language language.Language // in which the case was answered
	Closed   now.Instant       // zero while the case is open
	Given    *Rating           // what was answered before; nil when nothing was
}
