package procedure_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/procedure"
)

// found gives the defects of a chart, in their order.
func found(chart *procedure.Chart, facts procedure.Facts) []string {
	var defects []string
	for _, finding := range procedure.Check(chart, facts) {
		defects = append(defects, finding.Defect)
	}
	return defects
}

func TestASoundChartHasNothingWrong(t *testing.T) {
	t.Parallel()
	if defects := found(visit(), procedure.Facts{}); len(defects) > 0 {
		t.Fatalf("found %v", defects)
	}
}

func TestEveryFindingSpeaksInFourLanguages(t *testing.T) {
	t.Parallel()
	chart := &procedure.Chart{Key: "bad", Boxes: []procedure.Box{
		{Key: "a", Kind: procedure.Question}, {Key: "a", Kind: procedure.Delay}, {Key: "b", Kind: procedure.Call, Chart: "bad"},
	}}
	for _, finding := range procedure.Check(chart, procedure.Facts{}) {
		for _, l := range language.All {
			if finding.Say.Plain(language.Reader{Language: l}) == "" {
				t.Errorf("%s says nothing in %s", finding.Defect, l)
			}
		}
	}
}

// A chart as large and as wrong as one may be is checked all the same: thousands
// of questions whose rules look at many fields that nobody has filled.
func TestTheWorstChartIsStillChecked(t *testing.T) {
	t.Parallel()
	chart := &procedure.Chart{Key: "worst", Name: english("Worst"), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "b0"}}},
	}}
	for i := range procedure.MostBoxes - 2 {
		next := fmt.Sprintf("b%d", i+1)
		box := procedure.Box{Key: fmt.Sprintf("b%d", i), Kind: procedure.Question, Label: english("Which?"), Exits: []procedure.Exit{
			{Key: "yes", To: next, Label: english("Yes")}, {Key: "no", To: next, Label: english("No")},
		}}
		for n := range 20 {
			box.Rules = append(box.Rules, procedure.Rule{Exit: "yes", When: []procedure.Condition{
				{Field: fmt.Sprintf("f%d", n%(1+i%20)), Is: procedure.More, Value: fmt.Sprint(n)},
			}})
		}
		chart.Boxes = append(chart.Boxes, box)
	}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: chart.Boxes[len(chart.Boxes)-1].Exits[0].To, Kind: procedure.End, Outcome: "solved"})
	begun, shown := time.Now(), 0
	findings := procedure.Check(chart, procedure.Facts{})
	for _, f := range findings {
		if f.Walk != nil {
			shown++
		}
	}
	if len(findings) < 3*len(chart.Boxes) || shown == 0 || shown > 200 {
		t.Errorf("of %d findings %d are shown by a walk", len(findings), shown)
	}
	if took := time.Since(begun); took > 20*time.Second {
		t.Errorf("it took %s", took)
	}
}

func TestChartsThatCallInACircleAreFound(t *testing.T) {
	t.Parallel()
	calls := func(key, calls string) *procedure.Chart {
		return &procedure.Chart{Key: key, Name: english(key), Boxes: []procedure.Box{
			{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "call"}}},
			{Key: "call", Kind: procedure.Call, Chart: calls, Label: english(calls), Exits: []procedure.Exit{{To: "end"}}},
			{Key: "end", Kind: procedure.End, Outcome: "solved"},
		}}
	}
	one, two, three := calls("one", "two"), calls("two", "three"), calls("three", "one")
	facts := procedure.Facts{Charts: map[string]*procedure.Chart{"one": one, "two": two, "three": three}}
	if defects := found(one, facts); !slices.Equal(defects, []string{"calls-itself"}) {
		t.Errorf("of one that calls itself by two others, found %v", defects)
	}
	beside := calls("beside", "two")
	if defects := found(beside, facts); len(defects) > 0 {
		t.Errorf("of one that calls a circle and is not in it, found %v", defects)
	}
}
