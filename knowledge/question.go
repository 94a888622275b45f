// Package knowledge holds what those who know tell those who serve: questions to
// experts about a case. An answer stands in its case; articles, by which one serves
// the next case too, are not made yet.
package knowledge

import (
	"strings"
	"unicode/utf8"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// State is where a question stands.
type State string

// The states of a question.
const (
	Open      State = "open"
	Answered  State = "answered"
	Declined  State = "declined"  // who was asked cannot say, or left
	Withdrawn State = "withdrawn" // nobody waits for the answer any more
)

// Deed is what somebody did to a question.
type Deed string

// What can be done to a question.
const (
	Asking    Deed = "asked"
	HandingOn Deed = "handed on" // somebody else is asked instead
	Reminding Deed = "reminded"
	Answering Deed = "answered"
	Declining Deed = "declined"
	Taking    Deed = "withdrawn"
)

// Life is the life of a question: from each state, where each deed leads.
var Life = map[State]map[Deed]State{
	Open: {HandingOn: Open, Reminding: Open, Answering: Answered, Declining: Declined, Taking: Withdrawn},
}

// To says who is asked: one person by name, all who have a skill, or, where both
// are zero, all who hold the role expert where the case is led.
type To struct {
	Expert ids.ID
	Skill  ids.ID
}

// FieldTo is what a fault calls the choice of who is asked. No field of a chart can
// have that name.
const FieldTo = "ask.to"

// All says that all experts are asked.
func (t To) All() bool { return t == To{} }

// Question is one question to experts, about one case.
type Question struct {
	ID           ids.ID
	Case         ids.ID
	Office, Team ids.ID // where the case was led when it was asked
	Box          string // the step at which it was asked
	Words        string
	To
	Asked     now.Instant
	AskedBy   ids.ID
	Due       now.Instant // when the first wait for the answer is over; zero while the case does not wait
	State     State
	Settled   now.Instant // zero while open
	SettledBy ids.ID
	Answer    string      // or why there is none
	Heard     now.Instant // when the case went on by the answer; zero before

	IsAsked bool // the reader is the one, or among those, who are asked
}

// Turn is one deed in a question's life.
type Turn struct {
	Deed  Deed
	At    now.Instant
	Staff ids.ID // zero: by itself
	To           // who is asked from then on
	Words string
}

// Longest is how many characters a question, an answer or a reason may have.
const Longest = 5_000

// next gives where a deed leads a question. Conflict when it is over already.
func next(from State, deed Deed) (State, error) {
	to, may := Life[from][deed]
	if !may {
		return "", fault.Conflict(say.KnowledgeOver())
	}
	return to, nil
}

// wellSaid tidies words that somebody has to give. Invalid names the field.
func wellSaid(field, words string) (string, error) {
	words = strings.TrimSpace(words)
	named := say.KnowledgeFieldQuestion()
	switch field {
	case "answer":
		named = say.TermAnswer()
	case "reason":
		named = say.TermReason()
	}
	switch {
	case words == "" && field == "reason":
		return "", fault.Invalid(field, say.ErrReason())
	case words == "":
		return "", fault.Invalid(field, say.ErrEnter(named))
	case utf8.RuneCountInString(words) > Longest:
		return "", fault.Invalid(field, say.ErrLong(named, Longest))
	}
	return words, nil
}
