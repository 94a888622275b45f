package reading_test

import (
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// From any event to any other, in every language and however it begins: the
// words of one event may hold those that join it to the next.
func TestEveryStartAndStopIsReadBack(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	limit := promise.Limit{Limit: hours.Limit{Value: 5, Unit: hours.InDays, Counting: hours.Working}}
	read := 0
	for _, l := range language.All {
		for _, start := range promise.Events {
			for _, stop := range promise.Events {
				if start == stop {
					continue
				}
				for _, begins := range []promise.Begins{promise.AtOnce, promise.NextOpening, promise.MonthEnd} {
					counted := limit
					counted.Begins = begins
					p := promise.Promise{Class: promise.MaxTime, Start: start, Stop: stop, Limit: &counted, Words: promise.Words{Source: l}}
					sentence := promise.Plain(promise.Terms(p, l)[0], l)
					got := promise.Promise{Limit: &promise.Limit{Limit: limit.Limit}}
					if !reader.Beside(&got, sentence, l) || got.Start != start || got.Stop != stop || got.Limit.Begins != begins {
						t.Errorf("%s: %q is read as from %q to %q, beginning %q", l, sentence, got.Start, got.Stop, got.Limit.Begins)
					}
					read++
				}
			}
		}
	}
	if read < 40_000 {
		t.Errorf("only %d were read", read)
	}
}
