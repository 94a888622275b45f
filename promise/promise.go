// Package promise holds one typed standard of a charter: what is measured, its
// limit, its share, whom it covers, and what happens on a miss.
//
// The sentence of a promise is printed from that data in four languages, so
// that the numbers are the same in all of them; people give only short phrases
// without a digit. The same data starts, pauses and judges the clocks that run
// on customers' matters, and says which word its figure deserves.
//
// Everything here is pure. Instants and calendars come in; a judgement, a
// sentence or a figure comes out.
package promise

import (
	"vaada/hours"
	"vaada/internal/language"
)

// Promise is one promise of a charter. It is stored inside the charter's
// edition and never changes there.
type Promise struct {
	// Key names the promise across editions, as call-answered.
	Key   string `json:"key"`
	Class Class  `json:"class"`
	// Title is its short name in lists.
	Title language.Text `json:"title"`
	// Start and Stop are the events between which time is measured. A notice is
	// counted back from its Start, a window around it.
	Start Event `json:"start,omitempty"`
	Stop  Event `json:"stop,omitempty"`
	// Limit is how much time there is, where none of Keyed says otherwise.
	Limit *Limit  `json:"limit,omitempty"`
	Keyed []Keyed `json:"keyed,omitempty"`
	// Stages follow one another after Stop, each with a limit of its own.
	Stages []Stage `json:"stages,omitempty"`
	// Moment takes the place of a limit in the class Instant.
	Moment Moment `json:"moment,omitempty"`
	// Average is what of all times the class AverageTime limits.
	Average Average `json:"average,omitempty"`
	// Slot is the stretch of a day that the class Window keeps.
	Slot *Slot `json:"slot,omitempty"`
	// Repeat is how often something is done.
	Repeat *Repeat `json:"repeat,omitempty"`
	// Share is how often the promise is kept at least; without one it is always.
	Share *Share `json:"share,omitempty"`
	// Level is a number that is no time and no share of cases.
	Level      *Level     `json:"level,omitempty"`
	Population Population `json:"population,omitzero"`
	Period     Period     `json:"period,omitempty"`
	Seasons    []Season   `json:"seasons,omitempty"`
	// Conditions must hold for the promise to be made; Exclusions are left out
	// of it, and Pauses are the waits during which its clock stands still.
	Conditions []Condition `json:"conditions,omitempty"`
	Exclusions []Exclusion `json:"exclusions,omitempty"`
	Pauses     []Wait      `json:"pauses,omitempty"`
	// Abandoned says what becomes of a call given up within the limit.
	Abandoned   Giving       `json:"abandoned,omitempty"`
	Alternative *Alternative `json:"alternative,omitempty"`
	OnMiss      OnMiss       `json:"on_miss,omitzero"`
	// Indicator says how one can tell that a promise without a clock is kept.
	Indicator language.Text `json:"indicator,omitzero"`
	Source    Source        `json:"source,omitempty"`
	Audience  Audience      `json:"audience,omitempty"`
	// Internal is the share we hold ourselves to, and InternalLimit the time, if
	// they differ from the public ones.
	Internal      *Share `json:"internal,omitempty"`
	InternalLimit *Limit `json:"internal_limit,omitempty"`
	// Owner is the role or person that answers for the promise.
	Owner string `json:"owner"`
	// Since and Until bound the dates on which it is made; zero is open.
	Since hours.Date `json:"since,omitempty"`
	Until hours.Date `json:"until,omitempty"`
	// Law is the law that asks for it, by its name; Reason says why it was last
	// changed.
	Law    language.Text `json:"law,omitzero"`
	Reason language.Text `json:"reason,omitzero"`
	Words  Words         `json:"words"`
}

// Source is where a promise's figures come from.
type Source string

// The sources. Empty is Cases.
const (
	Cases       Source = ""
	Surveys     Source = "survey"
	Scoring     Source = "scoring"
	Inspections Source = "inspection"
	Imports     Source = "import"
)

// Audience is who may see a promise.
type Audience string

// The audiences. Empty is Public.
const (
	Public       Audience = ""
	InternalOnly Audience = "internal"
)
