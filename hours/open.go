package hours

import (
	"time"

	"vaada/internal/now"
)

// IsOpen says whether the office is open at an instant. It is open at the
// first instant of an interval and closed at its last.
func (c *Calendar) IsOpen(at now.Instant) bool {
	for span := range c.Spans(at) {
		return span.From == at
	}
	return false
}

// NextOpening gives the first instant, from the given one on, at which the
// office is open: the instant itself if it is open then. It is false when the
// office has no hours for more than a year.
func (c *Calendar) NextOpening(at now.Instant) (now.Instant, bool) {
	for span := range c.Spans(at) {
		return span.From, true
	}
	return 0, false
}

// Closing gives the end of the opening hours that hold an instant, or of the
// next ones. Hours that join, as across midnight, end together. It is false
// when the office has no hours for more than a year, or never closes.
func (c *Calendar) Closing(at now.Instant) (now.Instant, bool) {
	var end now.Instant
	for span := range c.Spans(at) {
		switch {
		case end != 0 && span.From > end:
			return end, true
		case end != 0 && span.To.Sub(at) > longestClosure*24*time.Hour:
			return 0, false
		}
		end = span.To
	}
	return end, end != 0
}

// Elapsed is how long the office was open between two instants. It is zero
// when to is not after from.
func (c *Calendar) Elapsed(from, to now.Instant) time.Duration {
	var sum time.Duration
	for span := range c.Spans(from) {
		if span.From >= to {
			break
		}
		sum += min(span.To, to).Sub(span.From)
	}
	return sum
}
