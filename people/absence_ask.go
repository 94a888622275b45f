package people

import (
	"strings"
	"unicode/utf8"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Answer is what became of an absence that somebody asked for.
type Answer string

// The answers; "" while it waits for one.
const (
	Granted   Answer = "granted"
	Refused   Answer = "refused"
	TakenBack Answer = "taken back" // by who asked
)

// AbsenceAsk is an absence that somebody asks for.
type AbsenceAsk struct {
	Absence
	Name      string // of who asks
	Asked     now.Instant
	Decided   now.Instant // zero while it waits
	DecidedBy string      // their name
	Answer    Answer
	Reason    string
}

// The bounds of what is asked for.
const (
	mostAsks      = 20  // of one person that wait
	longestReason = 500 // characters
)

// answered checks an answer; refusing needs a reason.
func answered(asked AbsenceAsk, who Actor, grant bool, reason string) (Answer, string, error) {
	reason = strings.TrimSpace(reason)
	switch {
	case asked.Staff == who.ID && who.Kind == Person:
		return "", "", fault.Forbidden(say.CrewAskOwn())
	case !asked.Decided.IsZero():
		return "", "", fault.Conflict(say.CrewAskDecided(asked.DecidedBy))
	case utf8.RuneCountInString(reason) > longestReason:
		return "", "", fault.Invalid("reason", say.ErrLong(say.CrewFieldReason(), longestReason))
	case grant:
		return Granted, reason, nil
	case reason == "":
		return "", "", fault.Invalid("reason", say.ErrReason())
	}
	return Refused, reason, nil
}

// waiting counts what waits for an answer.
func waiting(all []AbsenceAsk) (count int) {
	for _, each := range all {
		if each.Decided.IsZero() {
			count++
		}
	}
	return count
}

// meets refuses to ask for a day that one asked for already, while that waits.
func (a Absence) meets(asked []AbsenceAsk) error {
	for _, each := range asked {
		if each.Decided.IsZero() && each.Meets(a) {
			return fault.Invalid("first", say.CrewAskMeets(each.Days()))
		}
	}
	return nil
}

// Absences are one person's own: those that are known, and those asked for.
type Absences struct {
	Known []Absence // from today on
	Asked []AbsenceAsk
}
