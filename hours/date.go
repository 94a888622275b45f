package hours

import (
	"fmt"
	"time"

	"vaada/internal/now"
)

// Date is a day on the wall, in whatever zone its calendar has: days since
// 1970-01-01. It is written 2026-11-02.
type Date int32

const (
	dateLayout       = "2006-01-02"
	day        int64 = 24 * 60 * 60 * 1_000_000 // µs
)

// DateOf gives the Date of a year, a month and a day.
func DateOf(year int, month time.Month, dayOfMonth int) Date {
	return Date(time.Date(year, month, dayOfMonth, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// DateIn gives the Date that the wall shows at an instant in a zone.
func DateIn(at now.Instant, zone *time.Location) Date {
	_, offset := at.In(zone).Zone()
	return dateOfWall(int64(at) + int64(offset)*second)
}

// ParseDate reads a date written 2026-11-02.
func ParseDate(text string) (Date, error) {
	at, err := time.Parse(dateLayout, text)
	if err != nil {
		return 0, fmt.Errorf("hours: %q is not a date like 2026-11-02", text)
	}
	return Date(at.Unix() / 86400), nil
}

func (d Date) utc() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// String writes the date 2026-11-02.
func (d Date) String() string { return d.utc().Format(dateLayout) }

// Weekday says which day of the week the date is.
func (d Date) Weekday() time.Weekday { return time.Weekday(((int(d)+4)%7 + 7) % 7) }

// Split gives year, month and day of the month.
func (d Date) Split() (year int, month time.Month, dayOfMonth int) { return d.utc().Date() }

// AddMonths moves the date by whole months; the 31st of a month becomes the
// last day of a shorter one.
func (d Date) AddMonths(months int) Date {
	year, month, dayOfMonth := d.Split()
	first := time.Date(year, month+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return DateOf(first.Year(), first.Month(), min(dayOfMonth, last))
}

// Midnight gives the instant at which the date begins in a zone: the first
// instant that exists on it.
func (d Date) Midnight(zone *time.Location) now.Instant {
	return atWall(int64(d)*day, zone)
}

// MarshalText writes the date as String does.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (d *Date) UnmarshalText(text []byte) error {
	parsed, err := ParseDate(string(text))
	*d = parsed
	return err
}

func dateOfWall(wall int64) Date {
	date := wall / day
	if wall%day < 0 {
		date--
	}
	return Date(date)
}
