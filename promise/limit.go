package promise

import (
	"vaada/hours"
	"vaada/internal/money"
)

// Limit is how much time there is, from when it counts, and whether its very
// end still counts.
type Limit struct {
	hours.Limit
	Strictness Strictness `json:"strictness,omitempty"`
	// From is the lower end where a range is promised, in the same unit: 2 to 7
	// days. The clock runs to Value.
	From int64 `json:"from,omitempty"`
	// Rings are counted by the sentence in the place of seconds, which Value
	// holds all the same: 5 rings.
	Rings int64 `json:"rings,omitempty"`
	// Begins is when the time begins to count after the start.
	Begins Begins `json:"begins,omitempty"`
	// Before counts the time back from the start: until 24 hours before.
	Before bool `json:"before,omitempty"`
}

// Strictness tells "within" from "in less than".
type Strictness string

const (
	// Within holds at the very deadline too. It is the rule.
	Within Strictness = ""
	// Below wants it done before the deadline.
	Below Strictness = "below"
)

// Begins says when the time of a limit begins to count.
type Begins string

// The beginnings. Empty is at the start itself.
const (
	AtOnce      Begins = ""
	NextOpening Begins = "next opening" // of the first working day after
	MonthEnd    Begins = "month end"    // with the month in which it started
)

// Keyed is a limit for those matters alone whose Dimension has a value: 4 hours
// in towns, 8 hours in villages.
type Keyed struct {
	By    Dimension `json:"by"`
	Value string    `json:"value"`
	Limit Limit     `json:"limit"`
}

// Dimension is what a limit or a sum can depend on.
type Dimension string

// The dimensions.
const (
	BySegment  Dimension = "segment"
	BySeverity Dimension = "severity"
	ByPlace    Dimension = "place"
	ByService  Dimension = "service"
	ByRequest  Dimension = "request type"
	// ByOpening and ByDay are of when the time begins; a sum depends on neither.
	ByOpening Dimension = "opening"
	ByDay     Dimension = "day"
)

// Dimensions lists them.
var Dimensions = []Dimension{BySegment, BySeverity, ByPlace, ByService, ByRequest, ByOpening, ByDay}

// The values of ByOpening and of ByDay.
const (
	Inside  = "inside"  // opening hours
	Outside = "outside" // them
	Working = "working" // a day with opening hours
	Other   = "other"   // day: a weekend, a holiday
)

// Values are those that a dimension of when has; of the others people say what
// there is.
func (d Dimension) Values() []string {
	switch d {
	case ByOpening:
		return []string{Inside, Outside}
	case ByDay:
		return []string{Working, Other}
	}
	return nil
}

// Stage is one of the steps that follow one another, each by its own time:
// inspected in 7 days, and replaced within 15 days thereafter. Its deed stands
// among the phrases.
type Stage struct {
	Stop  Event `json:"stop"`
	Limit Limit `json:"limit"`
}

// Moment is when something is done that has no limit to count.
type Moment string

// The moments.
const (
	SameMoment   Moment = "at once"
	SameDay      Moment = "same day"
	FirstContact Moment = "first contact"
	ByItself     Moment = "automatic" // by a program, as soon as it is received
)

// Moments lists them.
var Moments = []Moment{SameMoment, SameDay, FirstContact, ByItself}

// Average is what of all times is limited.
type Average string

// The averages. Empty is the Mean.
const (
	Mean   Average = ""
	Median Average = "median"
)

// Slot is the stretch of a day within which we come: half a day, or so many
// hours. Both are zero where an instant was agreed; the limit is then how late
// we may be.
type Slot struct {
	Hours   int64 `json:"hours,omitempty"`
	HalfDay bool  `json:"half_day,omitempty"`
	Chosen  bool  `json:"chosen,omitempty"` // by the customer
}

// Repeat is how often something is done: every so long, so many times in a
// period, or by dates of the year. Until ends it.
type Repeat struct {
	Every *Limit    `json:"every,omitempty"`
	Times int64     `json:"times,omitempty"`
	In    Period    `json:"in,omitempty"`
	Dates []YearDay `json:"dates,omitempty"`
	Until Event     `json:"until,omitempty"`
}

// Alternative is what may take the place of the limit.
type Alternative struct {
	Kind AlternativeKind `json:"kind"`
	// The express kind has a Limit, a Moment or a Slot, and a Fee where it costs
	// something. A Fee or FeePercent without any of them is what the customer pays
	// who comes later.
	Limit      *Limit        `json:"limit,omitempty"`
	Moment     Moment        `json:"moment,omitempty"`
	Slot       *Slot         `json:"slot,omitempty"`
	Fee        *money.Amount `json:"fee,omitempty"`
	FeePercent BasisPoints   `json:"fee_percent,omitempty"`
	// Promise is the key of the one that holds instead, of the fallback kind.
	Promise string `json:"promise,omitempty"`
}

// AlternativeKind says which alternative it is.
type AlternativeKind string

// The alternatives.
const (
	AgreedDate AlternativeKind = "agreed date" // a date agreed with the customer
	ToldDate   AlternativeKind = "told date"   // a date that we told the customer
	Express    AlternativeKind = "express"     // faster, for a fee
	Fallback   AlternativeKind = "fallback"    // another promise
	Charged    AlternativeKind = "charged"     // later, for a fee
)

// Alternatives lists them.
var Alternatives = []AlternativeKind{AgreedDate, ToldDate, Express, Fallback, Charged}

// For is the promise as it is made for one matter: with the limit that its
// severity, segment, request type, service or place has. Of several that of the
// most specific holds: what is the matter goes before who asks, what is asked
// before where.
func (p Promise) For(m Matter) Promise {
	for _, by := range specific {
		for _, keyed := range p.Keyed {
			if keyed.By == by && m.value(by) == keyed.Value {
				limit := keyed.Limit
				if p.Limit != nil {
					limit.Begins, limit.Before = p.Limit.Begins, p.Limit.Before
				}
				p.Limit = &limit
				return p
			}
		}
	}
	return p
}

// specific are the dimensions, the most specific first.
var specific = []Dimension{BySeverity, BySegment, ByRequest, ByService, ByPlace, ByOpening, ByDay}

func (m Matter) value(by Dimension) string {
	switch by {
	case BySegment:
		return m.Segment
	case BySeverity:
		return m.Severity
	case ByPlace:
		return m.Place
	case ByService:
		return m.Service
	case ByRequest:
		return m.RequestType
	case ByOpening:
		return m.Opening
	case ByDay:
		return m.Day
	}
	return ""
}
