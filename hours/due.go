package hours

import (
	"time"

	"vaada/internal/now"
)

// Due gives the instant at which a limit that begins at start ends. What
// happens at that very instant is still in time. It is false when the
// calendar has too few hours to tell, or the limit is not sound.
//
//   - Seconds, minutes and hours by the clock are added to the start; the
//     working ones end when the office has been open for as long. An end that
//     meets the closing is at the closing, not at the next opening.
//   - The date of the start counts as nothing, whatever the hour. The n-th
//     working day is the n-th date after it with opening hours; the limit ends
//     at the close of that day's last hours (overnight hours with the night), or
//     of the night before, where that lasts longer.
//   - Calendar days, weeks and months end with the last date. The 31st and a
//     month is the last day of the next month.
//   - No working days at all, "the same day", end with the hours of the first
//     date whose close is not yet past.
func (c *Calendar) Due(start now.Instant, limit Limit) (now.Instant, bool) {
	if limit.Check() != nil {
		return 0, false
	}
	if limit.Whole() {
		return c.dueOnDay(start, limit)
	}
	length := limit.Length()
	if limit.Counting == Clock {
		return start.Add(length), true
	}
	return c.After(start, length)
}

// Length is how long a limit of seconds, minutes or hours is. It is zero for
// one of days, weeks or months.
func (l Limit) Length() time.Duration {
	switch l.Unit {
	case InSeconds:
		return time.Duration(l.Value) * time.Second
	case InMinutes:
		return time.Duration(l.Value) * time.Minute
	case InHours:
		return time.Duration(l.Value) * time.Hour
	default:
		return 0
	}
}

// After gives the first instant by which the office has been open for a
// length of time since start.
func (c *Calendar) After(start now.Instant, length time.Duration) (now.Instant, bool) {
	if length <= 0 {
		return start, true
	}
	for span := range c.Spans(start) {
		if open := span.Length(); open < length {
			length -= open
			continue
		}
		return span.From.Add(length), true
	}
	return 0, false
}

func (c *Calendar) dueOnDay(start now.Instant, limit Limit) (now.Instant, bool) {
	date, found := c.lastDate(start, limit)
	if !found {
		return 0, false
	}
	if at, is := limit.Boundary.Minute(); is {
		return c.dueAt(date, at, start, limit.Counting)
	}
	switch limit.boundary() {
	case AtSameTime:
		wall := wallAt(start, c.zone)
		timeOfDay := wall - int64(dateOfWall(wall))*day
		return max(start, atWall(int64(date)*day+timeOfDay, c.zone)), true
	case AtClose:
		return c.closeOf(date, start)
	default:
		return (date + 1).Midnight(c.zone), true
	}
}

// Next gives the first time of day, of a date that counts, that is not before an
// instant.
func (c *Calendar) Next(at Minute, notBefore now.Instant, counting Counting) (now.Instant, bool) {
	date, found := DateIn(notBefore, c.zone), true
	if counting == Working {
		date, found = c.WorkingDay(date-1, 1)
	}
	if !found {
		return 0, false
	}
	return c.dueAt(date, at, notBefore, counting)
}

// dueAt gives a time of day on a date; on the next date that counts where the
// limit began after it.
func (c *Calendar) dueAt(date Date, at Minute, start now.Instant, counting Counting) (now.Instant, bool) {
	for {
		due := atWall(int64(date)*day+int64(at)*60*second, c.zone)
		if due >= start {
			return due, true
		}
		if counting == Clock {
			date++
			continue
		}
		next, found := c.WorkingDay(date, 1)
		if !found {
			return 0, false
		}
		date = next
	}
}

// lastDate gives the date on which a limit of days, weeks or months ends.
func (c *Calendar) lastDate(start now.Instant, limit Limit) (Date, bool) {
	date := DateIn(start, c.zone)
	switch {
	case limit.Unit == InWeeks:
		return date + Date(7*limit.Value), true
	case limit.Unit == InMonths:
		return date.AddMonths(int(limit.Value)), true
	case limit.Counting == Clock:
		return date + Date(limit.Value), true
	case limit.Value == 0:
		return date, true
	}
	return c.WorkingDay(date, int(limit.Value))
}

// WorkingDay gives the n-th date after a date that has opening hours. It is
// false when the office has no hours for more than a year.
func (c *Calendar) WorkingDay(date Date, n int) (Date, bool) {
	for closed := 0; n > 0; {
		date++
		if intervals, _ := c.On(date); len(intervals) > 0 {
			n, closed = n-1, 0
			continue
		}
		if closed++; closed > longestClosure {
			return 0, false
		}
	}
	return date, true
}

// closeOf gives the close of the first date, from the given one on, that has
// hours and does not close before an instant.
func (c *Calendar) closeOf(date Date, notBefore now.Instant) (now.Instant, bool) {
	for range longestClosure {
		if spans := c.SpansOn(date); len(spans) > 0 {
			end := spans[len(spans)-1].To
			if night := c.SpansOn(date - 1); len(night) > 0 { // the night before may last longer than the day
				end = max(end, night[len(night)-1].To)
			}
			if end >= notBefore {
				return end, true
			}
		}
		date++
	}
	return 0, false
}
