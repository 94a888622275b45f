package staff

import (
	"strconv"
	"time"

	"vaada/clock"
	"vaada/internal/now"
)

// sameDay says that two instants lie on one day of a zone.
func sameDay(a, b now.Instant, zone *time.Location) bool {
	if zone == nil {
		zone = time.UTC
	}
	return a.In(zone).Format(time.DateOnly) == b.In(zone).Format(time.DateOnly)
}

// spent is the share of a clock's time that has gone at an instant, 0 to 1.
func spent(running clock.Clock, at now.Instant) float64 {
	if running.Due <= running.Started {
		return 1
	}
	return float64(at-running.Started) / float64(running.Due-running.Started)
}

// milliseconds writes an instant as a script reckons with it.
func milliseconds(at now.Instant) string { return strconv.FormatInt(at.Time().UnixMilli(), 10) }
