package language

import (
	"strconv"
	"time"

	"vaada/internal/now"
)

// All dates and times are those of the reader's Zone: the office's, not the
// browser's.

// Date writes 21 November 2026.
func (r Reader) Date(at now.Instant) string {
	return r.marked(r.digits(r.date(r.in(at))))
}

// DayAndMonth writes 21 November, where the year is plain.
func (r Reader) DayAndMonth(at now.Instant) string {
	return r.marked(r.digits(r.dayAndMonth(r.in(at))))
}

// Month writes November 2026.
func (r Reader) Month(at now.Instant) string {
	day := r.in(at)
	return r.marked(r.digits(months[r.Language.place()][day.Month()-1] + " " + strconv.Itoa(day.Year())))
}

// DateWithWeekday writes Saturday, 21 November 2026; Turkish puts the weekday
// at the end.
func (r Reader) DateWithWeekday(at now.Instant) string {
	return r.marked(r.digits(r.withWeekday(r.date(r.in(at)), r.in(at))))
}

// DayWithWeekday writes Saturday 21 November, with a comma in Urdu and Hindi.
func (r Reader) DayWithWeekday(at now.Instant) string {
	if day := r.in(at); r.Language.place() == 0 {
		return r.marked(r.Language.weekday(day) + " " + r.dayAndMonth(day))
	}
	return r.marked(r.digits(r.withWeekday(r.dayAndMonth(r.in(at)), r.in(at))))
}

// Weekday writes Saturday.
func (r Reader) Weekday(day time.Weekday) string {
	return r.marked(weekdays[r.Language.place()][day])
}

// ShortWeekday writes Sat, for narrow columns. Urdu has no short forms.
func (r Reader) ShortWeekday(day time.Weekday) string {
	return r.marked(shortWeekdays[r.Language.place()][day])
}

// ShortDate writes 21/11/2026, in Turkish 21.11.2026.
func (r Reader) ShortDate(at now.Instant) string {
	layout := "02/01/2006"
	if r.Language == Turkish {
		layout = "02.01.2006"
	}
	return r.digits(r.in(at).Format(layout))
}

// Time writes 14:52, by the 24-hour clock in every language.
func (r Reader) Time(at now.Instant) string {
	return r.digits(r.in(at).Format("15:04"))
}

// DateTime writes 21 November 2026, 14:52.
func (r Reader) DateTime(at now.Instant) string {
	return r.marked(r.digits(r.date(r.in(at)) + r.comma() + r.in(at).Format("15:04")))
}

// Day names a day as a list wants it: Today, Yesterday or Tomorrow where the
// language has unmistakable words for them (کل and कल are both of the last
// two), else weekday, day and month, with the year when it is another one.
func (r Reader) Day(at now.Instant) string {
	day, today := r.in(at), r.in(r.Now)
	place := r.Language.place()
	switch days(day) - days(today) {
	case 0:
		return r.marked([4]string{"Today", "آج", "आज", "Bugün"}[place])
	case 1:
		if word := [4]string{"Tomorrow", "", "", "Yarın"}[place]; word != "" {
			return r.marked(word)
		}
	case -1:
		if word := [4]string{"Yesterday", "", "", "Dün"}[place]; word != "" {
			return r.marked(word)
		}
	}
	if day.Year() != today.Year() {
		return r.DateWithWeekday(at)
	}
	return r.DayWithWeekday(at)
}

// days counts the calendar day of a time, whatever its hours.
func days(t time.Time) int64 {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC).Unix() / 86400
}

// TimeRange writes 10:00–12:00, in Urdu and Hindi with their words for from
// and to.
func (r Reader) TimeRange(from, to now.Instant) string {
	return r.Range(r.Time(from), r.Time(to))
}

// Range writes from one value to another, both written already: 10–12, and
// with words for from and to in Urdu, where a dash would turn the two round,
// and Hindi.
func (r Reader) Range(from, to string) string {
	switch r.Language {
	case Urdu:
		return from + " سے " + to + " تک"
	case Hindi:
		return from + " से " + to + " तक"
	default:
		return from + "–" + to
	}
}

func (r Reader) date(day time.Time) string {
	return r.dayAndMonth(day) + " " + strconv.Itoa(day.Year())
}

func (r Reader) dayAndMonth(day time.Time) string {
	return strconv.Itoa(day.Day()) + " " + months[r.Language.place()][day.Month()-1]
}

func (r Reader) withWeekday(date string, day time.Time) string {
	weekday := r.Language.weekday(day)
	if r.Language == Turkish {
		return date + " " + weekday
	}
	return weekday + r.comma() + date
}

func (l Language) weekday(day time.Time) string { return weekdays[l.place()][day.Weekday()] }

// comma sets two parts of a date apart.
func (r Reader) comma() string {
	switch r.Language {
	case Urdu:
		return "، "
	case Turkish:
		return " "
	default:
		return ", "
	}
}
