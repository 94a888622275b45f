package hours

import (
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Unit is what a limit counts.
type Unit string

// The units. Weeks and months always follow the calendar on the wall.
const (
	InSeconds Unit = "second"
	InMinutes Unit = "minute"
	InHours   Unit = "hour"
	InDays    Unit = "day"
	InWeeks   Unit = "week"
	InMonths  Unit = "month"
)

// Units lists every unit, shortest first.
var Units = []Unit{InSeconds, InMinutes, InHours, InDays, InWeeks, InMonths}

// Counting says which time a limit counts.
type Counting string

const (
	// Working counts opening hours alone, and days that have some.
	Working Counting = "working"
	// Clock counts all time, and every day of the calendar.
	Clock Counting = "clock"
)

// Boundary says where on its last day a limit of days, weeks or months ends.
type Boundary string

const (
	// AtClose ends with the day's last opening hours, or the next ones when
	// the day has none: what working days do unless told otherwise.
	AtClose Boundary = "close"
	// AtMidnight ends with the date: what calendar days, weeks and months do
	// unless told otherwise.
	AtMidnight Boundary = "midnight"
	// AtSameTime ends at the time of day at which the limit began.
	AtSameTime Boundary = "same time"
)

// AtMinute ends at a time of day, which is written 13:00: by then on the last
// day, or on the next such day when the limit began later.
func AtMinute(at Minute) Boundary { return Boundary(at.String()) }

// Minute gives the time of day of a boundary that is one.
func (b Boundary) Minute() (at Minute, is bool) {
	if len(b) != len("23:59") {
		return 0, false
	}
	at, err := parseMinute(string(b))
	return at, err == nil && at < wholeDay && string(b) == at.String()
}

// Limit is how much time there is: 20 seconds, 4 working hours, 2 working
// days, 1 month.
type Limit struct {
	Value    int64    `json:"value"`
	Unit     Unit     `json:"unit"`
	Counting Counting `json:"counting"`
	// Boundary may stay empty: the unit's own holds.
	Boundary Boundary `json:"boundary,omitempty"`
}

// longest is the largest value of each unit, about a hundred years.
var longest = map[Unit]int64{
	InSeconds: 3_000_000_000, InMinutes: 50_000_000, InHours: 876_000,
	InDays: 36_500, InWeeks: 5_200, InMonths: 1_200,
}

// Longest is the largest value that a limit may have in the unit.
func (u Unit) Longest() int64 { return longest[u] }

// Check gives a fault of kind Invalid when the limit is not sound, with the
// field: value, unit, counting or boundary.
func (l Limit) Check() error {
	most, known := longest[l.Unit]
	switch {
	case !known:
		return fault.Invalid("unit", say.ErrChoose(say.HoursFieldUnit()))
	case l.Value < 0 || l.Value > most:
		return fault.Invalid("value", say.ErrRange(say.TermTimeLimit(), 0, int(most)))
	case l.Counting != Working && l.Counting != Clock:
		return fault.Invalid("counting", say.ErrChoose(say.HoursFieldCounting()))
	case l.Counting == Working && (l.Unit == InWeeks || l.Unit == InMonths):
		return fault.Invalid("counting", say.HoursWeeksByTheClock())
	}
	switch l.Boundary {
	case "", AtClose, AtMidnight, AtSameTime:
		return nil
	}
	if _, is := l.Boundary.Minute(); is && l.Whole() {
		return nil
	}
	return fault.Invalid("boundary", say.ErrChoose(say.HoursFieldBoundary()))
}

// Whole says that the limit counts whole days, so that its end is a day and a
// boundary on it rather than an amount of time.
func (l Limit) Whole() bool {
	return l.Unit == InDays || l.Unit == InWeeks || l.Unit == InMonths
}

// boundary gives the boundary that holds.
func (l Limit) boundary() Boundary {
	switch {
	case l.Boundary != "":
		return l.Boundary
	case l.Counting == Working:
		return AtClose
	default:
		return AtMidnight
	}
}

// Say is the limit in words: 2 hours, 10 working days.
func (l Limit) Say() language.Message {
	units := map[Unit]language.Unit{
		InSeconds: language.Second, InMinutes: language.Minute, InHours: language.Hour,
		InDays: language.Day, InWeeks: language.Week, InMonths: language.Month,
	}
	unit := units[l.Unit]
	if l.Unit == InDays && l.Counting == Working {
		unit = language.WorkingDay
	}
	return say.HoursLimit(language.Measure{Count: int(l.Value), Unit: unit})
}

// Short is the same where there is little room: 4 h. That only working time counts
// is said beside it.
func (l Limit) Short() language.Message {
	switch l.Unit {
	case InSeconds:
		return say.HoursShortSeconds(int(l.Value))
	case InMinutes:
		return say.HoursShortMinutes(int(l.Value))
	case InHours:
		return say.HoursShortHours(int(l.Value))
	}
	l.Counting = Clock
	return l.Say()
}
