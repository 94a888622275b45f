package hours

import (
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Lines tells a trace line by line, for people. The reader's zone should be
// the calendar's.
func (t Trace) Lines() []language.Message {
	zone, err := time.LoadLocation(t.Zone)
	if err != nil {
		zone = time.UTC
	}
	var lines []language.Message
	for _, step := range t.Steps {
		line := step.line(zone)
		if step.Exception != nil && !step.Exception.Name.IsZero() {
			line = say.HoursStepBecause(line, step.Exception.Name)
		}
		lines = append(lines, line)
	}
	if t.More {
		lines = append(lines, say.HoursStepMore())
	}
	return lines
}

func (s Step) line(zone *time.Location) language.Message {
	noon := func(date Date) now.Instant { return date.Midnight(zone).Add(12 * time.Hour) }
	switch {
	case s.Kind == DayCounted:
		return say.HoursStepDay(noon(s.First), s.Number)
	case s.Kind == Closed && s.First == s.Last:
		return say.HoursStepClosed(noon(s.First))
	case s.Kind == Closed:
		return say.HoursStepClosedOver(noon(s.First), noon(s.Last))
	case DateIn(s.From, zone) == DateIn(s.To, zone):
		return say.HoursStepCounted(s.From, s.From, s.To, s.To.Sub(s.From))
	default:
		return say.HoursStepCountedOver(s.From, s.To, s.To.Sub(s.From))
	}
}
