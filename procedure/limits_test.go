package procedure_test

import (
	"slices"
	"testing"

	"vaada/hours"
	"vaada/procedure"
	"vaada/promise"
)

// minutes is a step with a limit, which leads on and makes an event true.
func minutes(key, to string, limit int64, event promise.Event) procedure.Box {
	return procedure.Box{
		Key: key, Kind: procedure.Step, Label: english(key), Say: english("We are at it."), Event: event, Exits: []procedure.Exit{{To: to}},
		Limit: hours.Limit{Value: limit, Unit: hours.InMinutes, Counting: hours.Working},
	}
}

// within10 is ten minutes, a procedure, ten minutes more, of which the last makes an
// event true.
func within10(calls string, event promise.Event) *procedure.Chart {
	return &procedure.Chart{Key: "main", Name: english("Main"), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "first"}}},
		minutes("first", "sub", 10, ""),
		{Key: "sub", Kind: procedure.Call, Label: english("Sub"), Chart: calls, Exits: []procedure.Exit{{To: "last"}}},
		minutes("last", "end", 10, event),
		{Key: "end", Kind: procedure.End, Outcome: "solved"},
	}}
}

// fiveOr25 takes five minutes, or twenty more, at the end of which it makes an event
// true. The longer way calls another chart.
func fiveOr25(key, calls string, event promise.Event) *procedure.Chart {
	ask := minutes("ask", "", 5, "")
	ask.Kind, ask.Exits = procedure.Question, []procedure.Exit{
		{Key: "yes", To: "more", Label: english("Yes"), Usual: true}, {Key: "no", To: "end", Label: english("No")},
	}
	chart := &procedure.Chart{Key: key, Name: english(key), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "ask"}}},
		ask,
		minutes("more", "end", 20, event),
		{Key: "end", Kind: procedure.End, Outcome: "solved"},
	}}
	if calls != "" {
		chart.Boxes[2].Exits[0].To = "deeper"
		chart.Boxes = append(chart.Boxes, procedure.Box{Key: "deeper", Kind: procedure.Call, Label: english("Deeper"), Chart: calls, Exits: []procedure.Exit{{To: "end"}}})
	}
	return chart
}

// TestLimitsOfCalledChartsCount adds up what a called chart takes, on its shortest
// way and on its longest, as far as what stops the clock, or from what starts it,
// also where that one calls another, and ends where charts call in a circle.
func TestLimitsOfCalledChartsCount(t *testing.T) {
	t.Parallel()
	plain := fiveOr25("sub", "", "")
	for _, row := range []struct {
		what              string
		chart             *procedure.Chart
		called            []*procedure.Chart
		from, to          promise.Event
		shortest, longest int64
	}{
		{"through it", within10("sub", promise.VisitDone), []*procedure.Chart{plain}, promise.Received, promise.VisitDone, 25, 45},
		{"not there", within10("sub", promise.VisitDone), nil, promise.Received, promise.VisitDone, 20, 20},
		{"to within it", within10("sub", ""), []*procedure.Chart{fiveOr25("sub", "", promise.VisitDone)}, promise.Received, promise.VisitDone, 35, 35},
		{"from within it", within10("sub", promise.VisitDone), []*procedure.Chart{fiveOr25("sub", "", promise.Complained)}, promise.Complained, promise.VisitDone, 10, 10},
		{"through two", within10("sub", promise.VisitDone), []*procedure.Chart{fiveOr25("sub", "low", ""), fiveOr25("low", "", "")}, promise.Received, promise.VisitDone, 25, 70},
		{"to within the second", within10("sub", ""), []*procedure.Chart{fiveOr25("sub", "low", ""), fiveOr25("low", "", promise.VisitDone)}, promise.Received, promise.VisitDone, 60, 60},
		{"in a circle", within10("sub", promise.VisitDone), []*procedure.Chart{fiveOr25("sub", "low", ""), fiveOr25("low", "sub", "")}, promise.Received, promise.VisitDone, 25, 70},
	} {
		for limit, want := range map[int64]string{row.shortest - 1: "over-promise", row.longest - 1: "may-exceed", row.longest: ""} {
			if limit == row.longest-1 && row.shortest == row.longest {
				continue
			}
			facts := promised(within(row.from, row.to, limit))
			facts.Charts = map[string]*procedure.Chart{}
			for _, chart := range row.called {
				facts.Charts[chart.Key] = chart
			}
			defects := found(row.chart, facts)
			got := ""
			for _, defect := range []string{"over-promise", "may-exceed"} {
				if slices.Contains(defects, defect) {
					got += defect
				}
			}
			if got != want {
				t.Errorf("%s: within %d minutes there is %q, not %q", row.what, limit, got, want)
			}
		}
	}
}

// A working day is as long as the office's: nine hours are promised, and the step
// may take a day.
func TestAWorkingDayIsThatOfTheOffice(t *testing.T) {
	t.Parallel()
	chart := visit()
	box(chart, "record").Limit = hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Working}
	for week, exceeds := range map[procedure.Week]bool{{}: false, {Days: 6, Day: 9 * 60}: false, {Days: 5, Day: 10 * 60}: true} {
		facts := promised(within(promise.Received, promise.VisitDone, 9*60))
		facts.Week = week
		if defects := found(chart, facts); slices.Contains(defects, "may-exceed") || slices.Contains(defects, "over-promise") != exceeds {
			t.Errorf("in a week of %+v there is %v", week, defects)
		}
	}
}
