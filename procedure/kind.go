package procedure

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
)

// Kind is the kind of a box; it decides shape and exits.
type Kind string

// The kinds of boxes, with their ISO 5807 shapes.
const (
	Start    Kind = "start"     // terminator
	Step     Kind = "step"      // process
	Question Kind = "question"  // decision
	Delay    Kind = "wait"      // delay
	Mail     Kind = "message"   // document
	Lookup   Kind = "look-up"   // data
	Call     Kind = "procedure" // predefined process
	End      Kind = "end"       // terminator
	Note     Kind = "note"      // annotation, not on the path
	Card     Kind = "card"      // a loose sticky note, in drafts only
)

// Kinds lists all kinds of boxes.
var Kinds = []Kind{Start, Step, Question, Delay, Mail, Lookup, Call, End, Note, Card}

// Roles lists who a step can ask for.
var Roles = []people.Role{
	people.Agent, people.Supervisor, people.Manager, people.Trainer, people.Engineer, people.Expert,
}

// Awaited is what a case waits for.
type Awaited string

// What a wait can be for.
const (
	CustomersReply Awaited = "reply"
	CallBackTime   Awaited = "call-back"
	VisitMade      Awaited = "visit"
	ExpertsAnswer  Awaited = "expert"
)

// AllAwaited lists what a wait can be for.
var AllAwaited = []Awaited{CustomersReply, CallBackTime, VisitMade, ExpertsAnswer}

// Operator compares a field with a value.
type Operator string

// The comparisons of a decision table. Less and More hold for numbers, money
// and dates; a field that is not filled satisfies only Empty and IsNot.
const (
	Is      Operator = "="
	IsNot   Operator = "<>"
	Less    Operator = "<"
	AtMost  Operator = "<="
	More    Operator = ">"
	AtLeast Operator = ">="
	Filled  Operator = "filled"
	Empty   Operator = "empty"
)

// Operators lists all comparisons.
var Operators = []Operator{Is, IsNot, Less, AtMost, More, AtLeast, Filled, Empty}

// Say is what a box is, where its shape is not seen.
func (k Kind) Say() language.Message {
	switch k {
	case Start:
		return say.TermStart()
	case Question:
		return say.TermQuestion()
	case Delay:
		return say.TermWait()
	case Mail:
		return say.TermMessage()
	case Lookup:
		return say.TermLookup()
	case Call:
		return say.TermSubprocedure()
	case End:
		return say.TermEnd()
	case Note:
		return say.TermNote()
	case Card:
		return say.ChartCard()
	default:
		return say.TermStep()
	}
}
