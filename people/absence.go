package people

import (
	"slices"
	"time"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// AbsenceKind says why somebody is away.
type AbsenceKind string

// The kinds of absence.
const (
	OnLeave    AbsenceKind = "leave"
	Sick       AbsenceKind = "sick"
	InTraining AbsenceKind = "training"
	AwayElse   AbsenceKind = "other"
)

// AbsenceKinds in the order in which a page offers them.
var AbsenceKinds = []AbsenceKind{OnLeave, Sick, InTraining, AwayElse}

// Absence is a stretch of whole days on which somebody is away, by the wall of
// their office; first and last included.
type Absence struct {
	ID          ids.ID
	Staff       ids.ID
	First, Last hours.Date
	Kind        AbsenceKind
	Note        string
}

// mostAway is how many days one absence may have.
const mostAway = 400

// Holds says whether a date lies in the absence.
func (a Absence) Holds(date hours.Date) bool { return a.First <= date && date <= a.Last }

// Meets says whether two absences have a day in common.
func (a Absence) Meets(b Absence) bool { return a.First <= b.Last && b.First <= a.Last }

// Days says from when to when the absence is.
func (a Absence) Days() language.Message {
	if a.First == a.Last {
		return say.CrewAbsenceDay(noonOf(a.First))
	}
	return say.CrewAbsenceDays(noonOf(a.First), noonOf(a.Last))
}

// noonOf is an instant on a date wherever it is written.
func noonOf(date hours.Date) now.Instant { return date.Midnight(time.UTC).Add(9 * time.Hour) }

// anew refuses an absence with a day that is noted for the same reason already.
func (a Absence) anew(known []Absence) error {
	for _, each := range known {
		if each.Kind == a.Kind && each.Meets(a) {
			return fault.Invalid("first", say.CrewAbsenceMeets(each.Days()))
		}
	}
	return nil
}

// Roster is when one person works: their own hours, or the office's, less
// holidays and days away.
type Roster struct {
	office *hours.Calendar
	own    *hours.Calendar // nil: the office's hours
	away   []Absence
	leaves now.Instant
}

// AwayOn gives the absence that a date lies in.
func (r Roster) AwayOn(date hours.Date) (Absence, bool) {
	at := slices.IndexFunc(r.away, func(a Absence) bool { return a.Holds(date) })
	if at < 0 {
		return Absence{}, false
	}
	return r.away[at], true
}

// Works says whether the person works through a whole stretch of time. On
// holidays and other special days the office's hours hold for everybody.
func (r Roster) Works(from, until now.Instant) bool {
	if !r.leaves.IsZero() && until > r.leaves {
		return false
	}
	today := hours.DateIn(from, r.office.Zone())
	for date := today - 1; date <= today; date++ { // a night's hours belong to the day on which they begin
		calendar := r.office
		if _, special := r.office.On(date); special == nil && r.own != nil {
			calendar = r.own
		}
		if slices.ContainsFunc(calendar.SpansOn(date), func(s hours.Span) bool { return s.From <= from && until <= s.To }) {
			_, away := r.AwayOn(date)
			return !away
		}
	}
	return false
}
