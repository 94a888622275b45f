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
	"vaada/internal/money"
)

// Promise is one promise of a charter. It is stored inside the charter's
// edition and never changes there.
type Promise struct {
	// Key names the promise across editions, as call-answered.
	Key   string `json:"key"`
	Class Class  `json:"class"`
	// Title is its short name in lists.
	Title language.Text `json:"title"`
	// Start and Stop are the events between which time is measured.
	Start Event  `json:"start,omitempty"`
	Stop  Event  `json:"stop,omitempty"`
	Limit *Limit `json:"limit,omitempty"`
	// Share is how often it is kept at least; without one it is always.
	Share      *Share     `json:"share,omitempty"`
	Population Population `json:"population,omitzero"`
	Period     Period     `json:"period,omitempty"`
	Seasons    []Season   `json:"seasons,omitempty"`
	// Pauses are the waits during which its clock stands still.
	Pauses []Wait `json:"pauses,omitempty"`
	// Abandoned says what becomes of a call given up within the limit.
	Abandoned   Giving       `json:"abandoned,omitempty"`
	Alternative *Alternative `json:"alternative,omitempty"`
	OnMiss      OnMiss       `json:"on_miss,omitzero"`
	// Indicator says how one can tell that a promise without a clock is kept.
	Indicator language.Text `json:"indicator,omitzero"`
	Source    Source        `json:"source,omitempty"`
	Audience  Audience      `json:"audience,omitempty"`
	// Internal is the share we hold ourselves to, if it differs from the
	// public one.
	Internal *Share `json:"internal,omitempty"`
	// Owner is the role or person that answers for the promise.
	Owner string `json:"owner"`
	// Since and Until bound the dates on which it is made; zero is open.
	Since hours.Date `json:"since,omitempty"`
	Until hours.Date `json:"until,omitempty"`
	// Reason says why it was last changed.
	Reason language.Text `json:"reason,omitzero"`
	Words  Words         `json:"words"`
}

// Limit is how much time there is, and whether its very end still counts.
type Limit struct {
	hours.Limit
	Strictness Strictness `json:"strictness,omitempty"`
}

// Strictness tells "within" from "in less than".
type Strictness string

const (
	// Within holds at the very deadline too. It is the rule.
	Within Strictness = ""
	// Below wants it done before the deadline.
	Below Strictness = "below"
)

// BasisPoints are hundredths of a per cent: 9,000 are 90 %.
type BasisPoints int

// Whole is all of them.
const Whole BasisPoints = 10_000

// Share is how often a promise is kept.
type Share struct {
	Op      Op          `json:"op"`
	Percent BasisPoints `json:"percent"`
	// Tiers are further shares with limits of their own.
	Tiers []Tier `json:"tiers,omitempty"`
}

// Tier is one of several shares of the same promise: 60 % in 4 months and
// 90 % in 9 months.
type Tier struct {
	Percent BasisPoints `json:"percent"`
	Limit   Limit       `json:"limit"`
}

// Op says on which side of the percentage the share lies.
type Op string

const (
	// AtLeast counts those kept: in at least 90 % of cases.
	AtLeast Op = "at least"
	// AtMost counts those not kept: no more than 5 % wait longer.
	AtMost Op = "at most"
)

// Goal is the share to be kept: 10,000 when the promise names none.
func (p Promise) Goal() BasisPoints {
	switch {
	case p.Share == nil:
		return Whole
	case p.Share.Op == AtMost:
		return Whole - p.Share.Percent
	default:
		return p.Share.Percent
	}
}

// Population is whom and what a promise covers. An empty list covers all.
type Population struct {
	Touchpoints  []string `json:"touchpoints,omitempty"`
	RequestTypes []string `json:"request_types,omitempty"`
	Services     []string `json:"services,omitempty"`
	Segments     []string `json:"segments,omitempty"`
	Places       []string `json:"places,omitempty"`
	// Customers is external, internal, or empty for both.
	Customers string `json:"customers,omitempty"`
}

// Period is the stretch of time that one figure of a promise is of.
type Period string

// The periods. Empty is RollingQuarter.
const (
	RollingQuarter Period = "90 days"
	Daily          Period = "day"
	Weekly         Period = "week"
	Monthly        Period = "month"
	Quarterly      Period = "quarter"
	Yearly         Period = "year"
)

// Season is a stretch of dates in which the promise is not made, or (Only) in
// which alone it is.
type Season struct {
	From hours.Date `json:"from"`
	To   hours.Date `json:"to"`
	Only bool       `json:"only,omitempty"`
}

// Giving says what becomes of a matter that the customer gives up in time.
type Giving string

const (
	// LeftOut takes the matter out of the figure. It is the rule.
	LeftOut Giving = ""
	// CountedAsMiss counts it as not kept.
	CountedAsMiss Giving = "counted"
)

// Alternative is what may take the place of the limit.
type Alternative struct {
	Kind AlternativeKind `json:"kind"`
	// Limit and Fee belong to the express kind.
	Limit *Limit        `json:"limit,omitempty"`
	Fee   *money.Amount `json:"fee,omitempty"`
	// Promise is the key of the one that holds instead, of the fallback kind.
	Promise string `json:"promise,omitempty"`
}

// AlternativeKind says which alternative it is.
type AlternativeKind string

// The alternatives.
const (
	AgreedDate AlternativeKind = "agreed date" // a date agreed with the customer
	Express    AlternativeKind = "express"     // faster, for a fee
	Fallback   AlternativeKind = "fallback"    // another promise
)

// OnMiss is what follows when the promise is broken.
type OnMiss struct {
	// Explain is the time within which we say why, and what comes next.
	Explain *Limit `json:"explain,omitempty"`
	// Remedy is what we pay or do. Its phrase is among the Words.
	Remedy *Making `json:"remedy,omitempty"`
	Appeal *Appeal `json:"appeal,omitempty"`
}

// Making is a remedy: what is paid, how much, how often, up to what. A remedy
// that is no money has only its phrase.
type Making struct {
	Amount *money.Amount `json:"amount,omitempty"`
	// Percent is of what the matter is worth.
	Percent BasisPoints `json:"percent,omitempty"`
	// Every repeats it for as long as the promise stays broken.
	Every *Limit        `json:"every,omitempty"`
	Cap   *money.Amount `json:"cap,omitempty"`
	// CapPercent is the most, of what the matter is worth.
	CapPercent BasisPoints `json:"cap_percent,omitempty"`
	// Claimed is paid only when the customer asks for it.
	Claimed bool `json:"claimed,omitempty"`
}

// Appeal is whom one can turn to, and how soon they answer.
type Appeal struct {
	Officer language.Text `json:"officer"`
	Limit   Limit         `json:"limit"`
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

// Words are the phrases of a promise in each language.
type Words struct {
	Source language.Language             `json:"source"`
	In     map[language.Language]Phrases `json:"in"`
	Stale  []language.Language           `json:"stale,omitempty"`
}

// Phrases are what people write of a promise's sentence: short, as they stand
// in the middle of it, without a digit. The template of class and language
// puts them in order and prints what is measured.
type Phrases struct {
	Who       string `json:"who,omitempty"`       // we; an engineer; in Turkish often nothing
	Deed      string `json:"deed,omitempty"`      // answer; دیں گے; yanıtlarız
	Object    string `json:"object,omitempty"`    // your call; آپ کی کال کا جواب; aramanızı
	Condition string `json:"condition,omitempty"` // once your documents are complete
	// Remedy is what we do on a miss, with {amount}, {percent}, {every}, {cap}
	// where they are printed.
	Remedy string `json:"remedy,omitempty"`
}
