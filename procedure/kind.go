package procedure

import "time"

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

// Role names who does a step.
type Role string

// The roles that a step can ask for.
const (
	Agent      Role = "agent"
	Supervisor Role = "supervisor"
	Manager    Role = "manager"
	Trainer    Role = "trainer"
	Engineer   Role = "engineer"
	Expert     Role = "expert"
)

// Roles lists all roles.
var Roles = []Role{Agent, Supervisor, Manager, Trainer, Engineer, Expert}

// Unit is the unit of a time limit.
type Unit string

// The units of time limits. Working hours and days pass only while the office
// is open.
const (
	Seconds      Unit = "seconds"
	Minutes      Unit = "minutes"
	Hours        Unit = "hours"
	Days         Unit = "days"
	WorkingHours Unit = "working hours"
	WorkingDays  Unit = "working days"
)

// Units lists all units.
var Units = []Unit{Seconds, Minutes, Hours, Days, WorkingHours, WorkingDays}

// Limit is a time limit: a count of a unit. The zero Limit is none.
type Limit struct {
	Value int  `json:"value"`
	Unit  Unit `json:"unit"`
}

// IsZero says that there is no limit.
func (l Limit) IsZero() bool { return l == Limit{} }

// Working says that the limit passes only in opening hours.
func (l Limit) Working() bool { return l.Unit == WorkingHours || l.Unit == WorkingDays }

// Duration gives the limit as a span on the wall clock; a working day counts
// as 24 hours, so it serves only to compare and to print seconds to hours.
func (l Limit) Duration() time.Duration {
	unit := map[Unit]time.Duration{
		Seconds: time.Second, Minutes: time.Minute, Hours: time.Hour, WorkingHours: time.Hour,
		Days: 24 * time.Hour, WorkingDays: 24 * time.Hour,
	}[l.Unit]
	return time.Duration(l.Value) * unit
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
