package promise

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"vaada/hours"
	"vaada/internal/money"
)

// Population is whom and what a promise covers. An empty list covers all.
type Population struct {
	Touchpoints  []string `json:"touchpoints,omitempty"`
	RequestTypes []string `json:"request_types,omitempty"`
	Services     []string `json:"services,omitempty"`
	Segments     []string `json:"segments,omitempty"`
	Places       []string `json:"places,omitempty"`
	// Customers is external, internal, or empty for both.
	Customers string `json:"customers,omitempty"`
	// Counted says which matters the share is of.
	Counted Counted `json:"counted,omitempty"`
}

// Counted says which matters a share is of.
type Counted string

// The countings. Empty is ByDue.
const (
	ByDue     Counted = ""     // those that fell due in the period
	StillOpen Counted = "open" // those open at its end
)

// Period is the stretch of time that one figure of a promise is of: one of
// those named here, or so many days, months or years that roll, as 12 months.
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

// Periods lists those that stand in the calendar.
var Periods = []Period{Daily, Weekly, Monthly, Quarterly, Yearly}

// Rolling gives the number and the unit (InDays, InWeeks, InMonths, or
// InMonths by twelves) of a period that rolls; false for one of the calendar.
func (p Period) Rolling() (n int64, unit hours.Unit, rolls bool) {
	if p == "" {
		p = RollingQuarter
	}
	number, word, found := strings.Cut(string(p), " ")
	n, err := strconv.ParseInt(number, 10, 64)
	if !found || err != nil || n < 1 || n > 1200 {
		return 0, "", false
	}
	switch word {
	case "days":
		return n, hours.InDays, true
	case "weeks":
		return n, hours.InWeeks, true
	case "months":
		return n, hours.InMonths, true
	case "years":
		return 12 * n, hours.InMonths, true
	}
	return 0, "", false
}

// Season is a stretch of each year in which the promise is not made, or (Only)
// in which alone it is. It may run over the end of the year.
type Season struct {
	From YearDay `json:"from"`
	To   YearDay `json:"to"`
	Only bool    `json:"only,omitempty"`
}

// YearDay is a day that comes every year, written 10-15.
type YearDay struct {
	Month time.Month
	Day   int
}

// String writes the day as month and day, each with two digits.
func (d YearDay) String() string { return fmt.Sprintf("%02d-%02d", int(d.Month), d.Day) }

// MarshalText writes what UnmarshalText reads.
func (d YearDay) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads 10-15. 29 February is a day of the year.
func (d *YearDay) UnmarshalText(text []byte) error {
	at, err := time.Parse("2006-01-02", "2024-"+string(text))
	if err != nil {
		return fmt.Errorf("promise: %q is no day of a year, such as 10-15", text)
	}
	d.Month, d.Day = at.Month(), at.Day()
	return nil
}

// sound says that the year has such a day.
func (d YearDay) sound() bool {
	at := time.Date(2024, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
	return at.Month() == d.Month && at.Day() == d.Day
}

func (d YearDay) before(other YearDay) bool {
	return d.Month < other.Month || d.Month == other.Month && d.Day < other.Day
}

// holds says whether a date lies in the season.
func (s Season) holds(date hours.Date) bool {
	_, month, day := date.Split()
	on := YearDay{month, day}
	afterFrom, beforeTo := !on.before(s.From), !s.To.before(on)
	if s.To.before(s.From) {
		return afterFrom || beforeTo
	}
	return afterFrom && beforeTo
}

// Condition is something that must hold for the promise to be made.
type Condition struct {
	Kind ConditionKind `json:"kind"`
	// Limit is how long something lasted, By the time of day by which it came.
	Limit *Limit       `json:"limit,omitempty"`
	By    hours.Minute `json:"by,omitempty"`
	// Fee is what is paid, and FeeTo the most of it where it depends on the case.
	Fee   *money.Amount `json:"fee,omitempty"`
	FeeTo *money.Amount `json:"fee_to,omitempty"`
}

// ConditionKind is a condition of the vocabulary. One of an organisation's own
// is OwnCondition, and stands in the phrase of the promise.
type ConditionKind string

// The conditions.
const (
	CompleteDocuments ConditionKind = "complete documents"
	EnoughInformation ConditionKind = "enough information"
	FeePaid           ConditionKind = "fee paid"
	InWriting         ConditionKind = "in writing"
	OnRequest         ConditionKind = "on request"
	ReachedBy         ConditionKind = "reached by"   // a time of day
	LastsLonger       ConditionKind = "lasts longer" // than a limit
	CurrentYear       ConditionKind = "current year"
	SurveyNeeded      ConditionKind = "survey needed"
	NoSurveyNeeded    ConditionKind = "no survey needed"
	NotDoneSo         ConditionKind = "not done so" // the promise before could not be kept
	OnRefusal         ConditionKind = "on refusal"
	InOfficeHours     ConditionKind = "in office hours"
	OwnCondition      ConditionKind = "own"
)

// ConditionKinds lists them.
var ConditionKinds = []ConditionKind{
	CompleteDocuments, EnoughInformation, FeePaid, InWriting, OnRequest, ReachedBy, LastsLonger, CurrentYear,
	SurveyNeeded, NoSurveyNeeded, NotDoneSo, OnRefusal, InOfficeHours, OwnCondition,
}

// Exclusion is something that a promise leaves out.
type Exclusion string

// The exclusions.
const (
	ForceMajeure   Exclusion = "force majeure" // what nobody could prevent
	OthersTime     Exclusion = "others' time"  // of another authority or supplier
	CustomersFault Exclusion = "customer's own"
	PeakTimes      Exclusion = "peak times"
	ComplexCases   Exclusion = "complex cases"
	OtherLaw       Exclusion = "other law" // requests that a law gives a limit of their own
	CopiedIn       Exclusion = "copied in" // messages that are not meant for us
	PlannedWork    Exclusion = "planned work"
	StockGone      Exclusion = "stock gone"
)

// ExclusionKinds lists them.
var ExclusionKinds = []Exclusion{
	ForceMajeure, OthersTime, CustomersFault, PeakTimes, ComplexCases, OtherLaw, CopiedIn, PlannedWork, StockGone,
}

// Giving says what becomes of a matter that the customer gives up in time.
type Giving string

const (
	// LeftOut takes the matter out of the figure. It is the rule.
	LeftOut Giving = ""
	// CountedAsMiss counts it as not kept.
	CountedAsMiss Giving = "counted"
)
