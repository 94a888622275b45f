package language

import (
	"errors"
	"strings"
	"time"

	"vaada/internal/now"
)

// ErrNotADate and ErrNotATime are what the reading functions answer to
// anything else than one day of the calendar and one time of the day.
var (
	ErrNotADate = errors.New("language: not a date")
	ErrNotATime = errors.New("language: not a time of day")
)

// ParseDate reads a day as people type it, in any of the figures, and gives
// its beginning in the zone: 21/11/2026, 21.11.2026, 21-11-2026, or 2026-11-21
// as date fields send it. The day stands before the month in all languages.
func ParseDate(typed string, zone *time.Location) (now.Instant, error) {
	plain := strings.NewReplacer("/", "-", ".", "-").Replace(WesternDigits(strings.TrimSpace(typed)))
	for _, layout := range []string{"2006-1-2", "2-1-2006"} {
		if day, err := time.ParseInLocation(layout, plain, zone); err == nil {
			return now.At(day), nil
		}
	}
	return 0, ErrNotADate
}

// ParseTime reads a time of day by the 24-hour clock, 14:52 or 14.52, and
// gives the time since midnight.
func ParseTime(typed string) (time.Duration, error) {
	plain := strings.ReplaceAll(WesternDigits(strings.TrimSpace(typed)), ".", ":")
	at, err := time.Parse("15:04", plain)
	if err != nil {
		return 0, ErrNotATime
	}
	return time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute, nil
}
