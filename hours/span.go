package hours

import (
	"iter"
	"time"

	"vaada/internal/now"
)

// Span is a stretch of time: it holds From and not To.
type Span struct{ From, To now.Instant }

// Length is how long the span is.
func (s Span) Length() time.Duration { return s.To.Sub(s.From) }

const (
	// longestClosure is how many dates on end may pass without hours before a
	// search gives up: a calendar without hours answers, and does not spin.
	longestClosure = 400
	// longestSearch is how many dates a search walks at most, two centuries.
	longestSearch = 73_000
)

// Spans walks the times at which the office is open from an instant on, in
// order and without overlap. A stretch across midnight may come in two. The
// walk ends when the office has no hours for more than a year.
func (c *Calendar) Spans(from now.Instant) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		reached := from
		closed, walked := 0, 0
		for here := range segments(c.zone, from) {
			// Hours of the day before may run into this one.
			date := dateOfWall(int64(here.from)+here.offset) - 1
			for ; here.holds(date); date++ {
				intervals, _ := c.On(date)
				closed, walked = closed+1, walked+1
				if len(intervals) > 0 {
					closed = 0
				}
				if closed > longestClosure || walked > longestSearch {
					return
				}
				for _, interval := range intervals {
					span := here.span(date, interval)
					span.From = max(span.From, reached)
					if span.To <= span.From {
						continue
					}
					if !yield(span) {
						return
					}
					reached = span.To
				}
			}
		}
	}
}

// holds says whether a date begins before the segment ends.
func (s segment) holds(date Date) bool { return now.Instant(int64(date)*day-s.offset) < s.to }

// span gives the part of an interval of a date that lies in the segment. It
// may be empty.
func (s segment) span(date Date, interval Interval) Span {
	midnight := int64(date)*day - s.offset
	return Span{
		From: max(s.from, now.Instant(midnight+int64(interval.From)*60*second)),
		To:   min(s.to, now.Instant(midnight+int64(interval.end())*60*second)),
	}
}

// SpansOn gives the opening times that belong to a date, in order. Overnight
// hours run into the next one.
func (c *Calendar) SpansOn(date Date) []Span {
	intervals, _ := c.On(date)
	if len(intervals) == 0 {
		return nil
	}
	var spans []Span
	for here := range segments(c.zone, now.Instant(int64(date)*day)-farthest) {
		if here.from >= now.Instant(int64(date+2)*day)+farthest {
			break
		}
		for _, interval := range intervals {
			span := here.span(date, interval)
			switch last := len(spans) - 1; {
			case span.To <= span.From:
			case last >= 0 && spans[last].To == span.From:
				spans[last].To = span.To
			default:
				spans = append(spans, span)
			}
		}
	}
	return spans
}
