package hours

import "vaada/internal/now"

// StepKind says what a line of a Trace tells.
type StepKind string

const (
	// Counted is a stretch of time that counted towards the limit.
	Counted StepKind = "counted"
	// Closed is a run of dates on which the office did not open.
	Closed StepKind = "closed"
	// DayCounted is a date that counted as one of the limit's days.
	DayCounted StepKind = "day"
)

// Step is one line of how a due time was found.
type Step struct {
	Kind StepKind `json:"kind"`
	// From and To bound a stretch that counted.
	From now.Instant `json:"from,omitempty"`
	To   now.Instant `json:"to,omitempty"`
	// First and Last are the dates of a closure, or the date that counted.
	First Date `json:"first"`
	Last  Date `json:"last"`
	// Number says which of the limit's days the date is.
	Number int `json:"number,omitempty"`
	// Exception names the holiday or the other hours that held, if any.
	Exception *Exception `json:"exception,omitempty"`
}

// Trace tells how a due time was found, interval by interval.
type Trace struct {
	Limit Limit       `json:"limit"`
	Start now.Instant `json:"start"`
	Due   now.Instant `json:"due"`
	Zone  string      `json:"zone"`
	Steps []Step      `json:"steps"`
	// More says that the steps were too many and the later ones are left out.
	More bool `json:"more,omitempty"`
}

// mostSteps is how many lines a trace tells at most.
const mostSteps = 200

// Explain tells how Due finds its answer. It is false when Due is.
func (c *Calendar) Explain(start now.Instant, limit Limit) (Trace, bool) {
	due, found := c.Due(start, limit)
	if !found {
		return Trace{}, false
	}
	trace := Trace{Limit: limit, Start: start, Due: due, Zone: c.document.Zone}
	switch {
	case limit.Counting == Working && limit.Whole():
		c.traceDays(&trace)
	case limit.Counting == Working:
		c.traceSpans(&trace)
	default:
		trace.Steps = []Step{{
			Kind: Counted, From: start, To: due,
			First: DateIn(start, c.zone), Last: DateIn(due, c.zone),
		}}
	}
	if len(trace.Steps) > mostSteps {
		trace.Steps, trace.More = trace.Steps[:mostSteps], true
	}
	return trace, true
}

func (c *Calendar) traceDays(trace *Trace) {
	number := 0
	last := DateIn(trace.Due, c.zone)
	for date := DateIn(trace.Start, c.zone) + 1; date <= last && number < int(trace.Limit.Value); date++ {
		intervals, exception := c.On(date)
		if len(intervals) == 0 {
			trace.closed(date, exception)
			continue
		}
		number++
		trace.Steps = append(trace.Steps, Step{
			Kind: DayCounted, First: date, Last: date, Number: number, Exception: exception,
		})
	}
}

func (c *Calendar) traceSpans(trace *Trace) {
	told := DateIn(trace.Start, c.zone)
	for span := range c.Spans(trace.Start) {
		if span.From >= trace.Due {
			return
		}
		span.To = min(span.To, trace.Due)
		date := DateIn(span.From, c.zone)
		for ; told < date; told++ {
			if intervals, exception := c.On(told); len(intervals) == 0 {
				trace.closed(told, exception)
			}
		}
		if last := len(trace.Steps) - 1; last >= 0 && trace.Steps[last].To == span.From {
			trace.Steps[last].To, trace.Steps[last].Last = span.To, date
			continue
		}
		_, exception := c.On(date)
		trace.Steps = append(trace.Steps, Step{
			Kind: Counted, From: span.From, To: span.To, First: date, Last: date, Exception: exception,
		})
	}
}

// closed adds a date without hours, joined to the line before when that tells
// of the same closure.
func (t *Trace) closed(date Date, exception *Exception) {
	if last := len(t.Steps) - 1; last >= 0 {
		before := &t.Steps[last]
		if before.Kind == Closed && before.Last == date-1 && before.Exception == exception {
			before.Last = date
			return
		}
	}
	t.Steps = append(t.Steps, Step{Kind: Closed, First: date, Last: date, Exception: exception})
}
