package procedure_test

import (
	"fmt"
	"testing"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/procedure"
)

// passing is a chart of so many boxes that need nobody, one behind the other, which
// look something up or call a chart.
func passing(key string, count int, calls string) *procedure.Chart {
	name := func(i int) string { return fmt.Sprintf("b%d", i) }
	chart := &procedure.Chart{Format: procedure.Format, Key: key, Name: english(key)}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: name(0)}}})
	for i := range count {
		box := procedure.Box{Key: name(i), Kind: procedure.Lookup, Label: english(name(i)), Record: procedure.CaseRecord, Exits: []procedure.Exit{{To: name(i + 1)}}}
		if calls != "" {
			box.Kind, box.Record, box.Chart = procedure.Call, "", calls
		}
		chart.Boxes = append(chart.Boxes, box)
	}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: name(count), Kind: procedure.End, Label: english("End"), Outcome: "solved"})
	return chart
}

// A sound chart as large as one may be is gone through in one deed, and one that calls
// another again and again.
func TestNoSoundChartIsTakenForOneThatSpins(t *testing.T) {
	t.Parallel()
	large := charts(t, passing("large", procedure.MostBoxes-2, ""))
	walked, err := procedure.Walk(large, procedure.State{}, begin, 1)
	if err != nil || walked.State.Standing != procedure.HasEnded || len(walked.Rows) != procedure.MostBoxes+1 {
		t.Errorf("of %d boxes it went through %d: %v", procedure.MostBoxes, len(walked.Rows)-1, err)
	}
	calling := charts(t, passing("main", 60, "sub"))
	sub, err := procedure.Compile(passing("sub", 60, ""))
	if err != nil {
		t.Fatal(err)
	}
	calling.Editions[subEdition], calling.Called = sub, map[string]ids.ID{"sub": subEdition}
	walked, err = procedure.Walk(calling, procedure.State{}, begin, 1)
	if want := 1 + 62 + 60*62; err != nil || walked.State.Standing != procedure.HasEnded || len(walked.Rows) != want {
		t.Errorf("it went through %d rows, not %d: %v", len(walked.Rows), want, err)
	}
	round := passing("round", 2, "")
	box(round, "b1").Exits[0].To = "b0"
	sketch, err := procedure.Sketch(round)
	if err != nil {
		t.Fatal(err)
	}
	spinning := procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{edition: sketch}}
	if _, err = procedure.Walk(spinning, procedure.State{}, begin, 1); fault.Of(err) == nil || fault.Of(err).Kind != fault.KindUnavailable {
		t.Errorf("what is being written and goes round by itself: %v", err)
	}
	deep := charts(t, passing("main", 4_000, "sub"))
	deep.Editions[subEdition], deep.Called = sub, calling.Called
	_, err = procedure.Walk(deep, procedure.State{}, begin, 1)
	if said := fault.Of(err); said == nil || said.Kind != fault.KindUnavailable {
		t.Errorf("a quarter of a million boxes in one deed: %v", err)
	}
}
