package hours

import (
	"iter"
	"math"
	"sync"
	"time"
	_ "time/tzdata" // an office's zone is known on a machine that has no zone files

	"vaada/internal/now"
)

// zones are those that were read: reading one takes longer than a deed.
var zones sync.Map

// Zone reads a time zone by its IANA name.
func Zone(name string) (*time.Location, error) {
	if known, ok := zones.Load(name); ok {
		return known.(*time.Location), nil
	}
	zone, err := time.LoadLocation(name)
	if err == nil {
		zones.Store(name, zone)
	}
	return zone, err
}

// segment is a stretch of time in which a zone keeps one distance from UTC.
// Inside it the wall clock runs evenly: wall = instant + offset.
type segment struct {
	from, to now.Instant
	offset   int64 // µs
}

const (
	second int64 = 1_000_000 // µs
	// No zone was ever further from UTC than this.
	farthest = now.Instant(16 * 3600 * second)
)

// segments walks a zone's segments from the one that holds an instant.
func segments(zone *time.Location, from now.Instant) iter.Seq[segment] {
	return func(yield func(segment) bool) {
		for {
			at := from.In(zone)
			_, offset := at.Zone()
			_, end := at.ZoneBounds()
			here := segment{from: from, to: math.MaxInt64, offset: int64(offset) * second}
			if !end.IsZero() {
				here.to = now.At(end)
			}
			if !yield(here) || end.IsZero() {
				return
			}
			from = here.to
		}
	}
}

// atWall gives the first instant at which a wall clock shows a time (µs since
// 1970-01-01 on the wall), or has already passed it because the clock was put
// forward.
func atWall(wall int64, zone *time.Location) now.Instant {
	for here := range segments(zone, now.Instant(wall)-farthest) {
		at := now.Instant(wall - here.offset)
		if at < here.to {
			return max(at, here.from)
		}
	}
	panic("hours: a zone without an end")
}

// wallAt gives what the wall clock shows at an instant.
func wallAt(at now.Instant, zone *time.Location) int64 {
	_, offset := at.In(zone).Zone()
	return int64(at) + int64(offset)*second
}
