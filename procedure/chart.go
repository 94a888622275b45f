// Package procedure holds the flowcharts by which customers' cases are
// handled: what a chart is made of, what may be wrong with it, how a case
// walks it, and how it is drawn.
//
// A case stands on exactly one box of one chart, with the boxes that called
// that chart below it as a stack. A box is a step, a question, a wait, a
// message, a look-up, another procedure, a start or an end; arrows are its
// exits. Everything here but the store is pure: a chart, a state, a deed and
// an instant in; a new state, its rows and its effects out.
package procedure

import (
	"vaada/hours"
	"vaada/internal/language"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
)

// Format is the number of the form in which charts are stored today. Every
// format that was ever stored is read for ever.
const Format = 1

// Bounds of what is read: a larger chart is refused with a sentence.
const (
	MostBoxes  = 5_000
	MostExits  = 50
	MostFields = 100
	LongText   = 10_000  // characters of one text in one language
	LargeFile  = 8 << 20 // bytes of one chart file
	LastCell   = 1_000   // row and column
)

// Chart is one procedure: how one or more request types are handled at one or
// more touchpoints.
type Chart struct {
	Format int    `json:"format"`
	Key    string `json:"key"` // names the procedure through all its editions, as "service-by-telephone"

	Name    language.Text `json:"name"`
	Summary language.Text `json:"summary,omitzero"`

	Handles `yaml:",inline"`

	Own []Outcome `json:"outcomes,omitempty"` // outcomes of its own

	Boxes []Box `json:"boxes"`
}

// Handles is what a chart is for: all these request types at all these
// touchpoints. One that others call handles nothing by itself.
type Handles struct {
	Touchpoints []string `json:"touchpoints,omitempty"` // keys of touchpoints, as "telephone"
	Requests    []string `json:"requests,omitempty"`    // keys of request types, as "service"
}

// Box is one shape of a chart. Which of its parts are used depends on its
// kind.
type Box struct {
	Key  string `json:"key"` // unique in the chart; stays when the label changes
	Kind Kind   `json:"kind"`

	Label       language.Text `json:"label,omitzero"`
	Instruction language.Text `json:"instruction,omitzero"` // what to do, for the one who does it
	Say         language.Text `json:"say,omitzero"`         // words to say to the customer
	Public      language.Text `json:"public,omitzero"`      // the step's name on the customer's tracking page; without it the customer does not see the step

	Role    people.Role   `json:"role,omitempty"`    // who does it; without one, whoever has the case
	Limit   hours.Limit   `json:"limit,omitzero"`    // the step's own time limit
	Promise string        `json:"promise,omitempty"` // key of the charter's promise it serves
	Event   promise.Event `json:"event,omitempty"`   // made true when the box is left by an ordinary exit; else the action's

	Action    Action   `json:"action,omitempty"`
	Fields    []Field  `json:"fields,omitempty"`    // to fill
	Knowledge []string `json:"knowledge,omitempty"` // keys of articles
	Clause    string   `json:"clause,omitempty"`    // the policy's clause it follows

	Wait    *Wait    `json:"wait,omitempty"`    // of a wait
	Message *Message `json:"message,omitempty"` // of a message
	Record  Record   `json:"record,omitempty"`  // of a look-up: the record it reads into its fields, by their keys
	Chart   string   `json:"chart,omitempty"`   // of a procedure: the key of the chart it calls
	Outcome string   `json:"outcome,omitempty"` // of an end: the key of how the case ended, see Chart.Choices
	Rules   []Rule   `json:"rules,omitempty"`   // of a question that answers itself

	Exits []Exit `json:"exits,omitempty"`

	Cell *Cell `json:"cell,omitempty"` // where it stands on the drawing, where somebody gave it a place
}

// Cell is a place on the drawing. Rows run from the start down, columns from the
// usual path on; both are counted from 1, and what stands empty takes no room.
type Cell struct {
	Row    int `json:"row"`
	Column int `json:"column"`
}

// Exit is an arrow out of a box.
type Exit struct {
	Key string `json:"key,omitempty"` // unique among the box's exits; the one plain exit needs none
	To  string `json:"to"`            // key of the box it leads to

	Label     language.Text `json:"label,omitzero"`
	Usual     bool          `json:"usual,omitempty"`     // the answer most cases take, by the author's judgement
	Alternate bool          `json:"alternate,omitempty"` // a step's second way out, drawn dashed
	TimeOut   bool          `json:"timeOut,omitempty"`   // a wait's way out when the time is over
	Outcome   string        `json:"outcome,omitempty"`   // of a procedure box: the called chart's outcome that takes it
}

// Wait says what a case waits for and how long.
type Wait struct {
	For   Awaited     `json:"for"`
	Until string      `json:"until,omitempty"`  // key of the date or time field that says when it is over, for a call-back
	After hours.Limit `json:"timeOut,omitzero"` // the time-out, counted from entering the box, or from Until
}

// Message is what a message box sends. Without Edit it leaves by itself, where it
// can leave at all.
type Message struct {
	Template   string `json:"template"`
	Touchpoint string `json:"touchpoint,omitempty"` // without one, by e-mail
	Edit       bool   `json:"edit,omitempty"`       // a person reads and changes it before it leaves
}

// ByHand says that no program can send the message where it is to go: somebody
// says or sends the words, and confirms it. E-mail leaves by itself, which answers
// the website's form too; nothing else does.
func (m *Message) ByHand() bool {
	if m == nil {
		return false
	}
	switch m.Touchpoint {
	case "", touchpoint.Email, touchpoint.Website:
		return false
	}
	return true
}

// Rule is one row of a decision table: when all conditions hold, the case
// takes the exit. Rules are tried in order; the last has no condition and is
// the "otherwise".
type Rule struct {
	When []Condition `json:"when,omitempty"`
	Exit string      `json:"exit"`
}

// Condition compares a field of the case with a fixed value, or how often the
// case has come to a box: "at most three times, then …".
type Condition struct {
	Field string   `json:"field,omitempty"`
	Box   string   `json:"box,omitempty"` // in place of a field: key of the box whose visits count
	Is    Operator `json:"is"`
	Value string   `json:"value,omitempty"` // in the form values are kept in, see Values
}

// Plain gives the exit that a box is left by when nothing special happens:
// neither an alternate nor a time-out. Questions and procedures have none.
func (b *Box) Plain() (Exit, bool) {
	if b.Kind == Question || b.Kind == Call {
		return Exit{}, false
	}
	for _, exit := range b.Exits {
		if !exit.Alternate && !exit.TimeOut {
			return exit, true
		}
	}
	return Exit{}, false
}

// Exit gives the exit with a key.
func (b *Box) Exit(key string) (Exit, bool) {
	for _, exit := range b.Exits {
		if exit.Key == key {
			return exit, true
		}
	}
	return Exit{}, false
}

// Usual gives the exit that most cases take: the usual answer, else the plain
// exit, else the first.
func (b *Box) Usual() (Exit, bool) {
	for _, exit := range b.Exits {
		if exit.Usual {
			return exit, true
		}
	}
	if exit, ok := b.Plain(); ok {
		return exit, true
	}
	if len(b.Exits) > 0 {
		return b.Exits[0], true
	}
	return Exit{}, false
}

// TimeOut gives the way out of a wait whose time is over.
func (b *Box) TimeOut() (Exit, bool) {
	for _, exit := range b.Exits {
		if exit.TimeOut {
			return exit, true
		}
	}
	return Exit{}, false
}

// Waits is how long a wait waits; nothing of any other box.
func (b *Box) Waits() hours.Limit {
	if b.Kind != Delay || b.Wait == nil {
		return hours.Limit{}
	}
	return b.Wait.After
}

// Automatic says that the box needs no person: the deed that reaches it goes
// on through it.
func (b *Box) Automatic() bool {
	switch b.Kind {
	case Start, Lookup, Call, End:
		return true
	case Mail:
		return b.Message == nil || !b.Message.Edit && !b.Message.ByHand()
	case Question:
		return len(b.Rules) > 0
	}
	return false
}

// OnPath says that cases can stand on the box or pass it.
func (b *Box) OnPath() bool { return b.Kind != Note && b.Kind != Card }

// Happens gives the event that is made true when the box is done.
func (b *Box) Happens() promise.Event {
	if b.Event != "" {
		return b.Event
	}
	return b.Action.Event()
}
