package procedure_test

import (
	"fmt"

	"pgregory.net/rapid"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/promise"
)

const subEdition = edition + 1

// soundChart draws a chart that is sound by construction: every box leads to
// the next, and further arrows go anywhere but into the start; those of boxes
// that need nobody go only forwards.
func soundChart(t *rapid.T, key string, calls string) *procedure.Chart {
	chart := &procedure.Chart{Format: procedure.Format, Key: key, Name: english(key)}
	count := rapid.IntRange(1, 8).Draw(t, "boxes")
	name := func(i int) string { return fmt.Sprintf("b%d", i) }
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: name(0)}}})
	kinds := []procedure.Kind{procedure.Step, procedure.Step, procedure.Question, procedure.Delay, procedure.Mail, procedure.Lookup}
	if calls != "" {
		kinds = append(kinds, procedure.Call)
	}
	for i := range count {
		box := procedure.Box{Key: name(i), Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Label: english(name(i))}
		anywhere := func() string { return name(rapid.IntRange(0, count).Draw(t, "to")) }
		forwards := func() string { return name(rapid.IntRange(i+1, count).Draw(t, "to")) }
		dress(t, &box, name(i+1), calls, anywhere, forwards)
		chart.Boxes = append(chart.Boxes, box)
	}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: name(count), Kind: procedure.End, Label: english("End"), Outcome: "solved"})
	return chart
}

// dress gives a box what its kind has.
func dress(t *rapid.T, box *procedure.Box, next, calls string, anywhere, forwards func() string) {
	box.Exits = []procedure.Exit{{To: next}}
	switch box.Kind {
	case procedure.Step:
		box.Fields = []procedure.Field{{Key: rapid.SampledFrom([]string{"fault", "place"}).Draw(t, "field"), Label: english("Field"), Type: procedure.TextField}}
		if rapid.Bool().Draw(t, "alternate") {
			box.Exits = append(box.Exits, procedure.Exit{Key: "other", To: anywhere(), Alternate: true, Label: english("Other")})
		}
	case procedure.Question:
		automatic := rapid.Bool().Draw(t, "rules")
		to := anywhere
		if automatic {
			to = forwards
			box.Rules = []procedure.Rule{
				{When: []procedure.Condition{{Field: "fault", Is: procedure.Filled}}, Exit: "yes"}, {Exit: "no"},
			}
		}
		box.Exits = []procedure.Exit{
			{Key: "yes", To: next, Label: english("Yes"), Usual: true}, {Key: "no", To: to(), Label: english("No")},
		}
	case procedure.Delay:
		box.Wait = &procedure.Wait{For: procedure.CustomersReply, After: hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock}}
		box.Exits = append(box.Exits, procedure.Exit{Key: "late", To: anywhere(), TimeOut: true})
	case procedure.Mail:
		box.Message = &procedure.Message{Template: "thanks", Edit: rapid.Bool().Draw(t, "edit")}
		box.Event = promise.Acknowledged
	case procedure.Call:
		box.Chart = calls
	}
}

// soundCharts draws a chart, and one that it may call.
func soundCharts(t *rapid.T) procedure.Charts {
	charts := procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{}, Called: map[string]ids.ID{"sub": subEdition}}
	main, sub := soundChart(t, "main", "sub"), soundChart(t, "sub", "")
	for id, chart := range map[ids.ID]*procedure.Chart{edition: main, subEdition: sub} {
		compiled, err := procedure.Compile(chart)
		if err != nil {
			t.Fatalf("a chart that should be sound was refused: %v", err)
		}
		charts.Editions[id] = compiled
	}
	return charts
}

// anyDeed draws a deed, possible or not.
func anyDeed(t *rapid.T) procedure.Deed {
	some := func(what string, from ...string) string { return rapid.SampledFrom(from).Draw(t, what) }
	return procedure.Deed{
		Kind: rapid.SampledFrom([]procedure.DeedKind{
			procedure.Begun, procedure.Done, procedure.Done, procedure.Done, procedure.Answering, procedure.Answering,
			procedure.TimedOut, procedure.Left, procedure.CameBack, procedure.Undone, procedure.Moved, procedure.Ended, "dance",
		}).Draw(t, "deed"),
		Edition: edition,
		Actor:   5,
		Exit:    some("exit", "", "", "yes", "no", "other", "late", "nonsense"),
		To:      some("to", "", "", "b0", "b1", "b2", "start", "nowhere"),
		Reason:  some("reason", "", "asked for it"),
		Outcome: "given up",
		Typed:   map[string]string{some("field", "fault", "place", "nothing"): some("typed", "cold", "warm")},
		Reader:  language.Reader{Language: language.Urdu},
	}
}
