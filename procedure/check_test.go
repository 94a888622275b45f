package procedure_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

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

// TestTheCheckerAgreesWithWalkingEverything compares the checker with a
// brute-force walk over all boxes on small random charts: without an error
// every box can be reached and leads to an end; with one of those defects
// some box cannot.
func TestTheCheckerAgreesWithWalkingEverything(t *testing.T) {
	t.Parallel()
	lost := []string{"no-end", "unreachable", "dead-end", "trap", "to-nothing", "into-start", "out-of-end"}
	rapid.Check(t, func(t *rapid.T) {
		chart := looseChart(t)
		defects := found(chart, procedure.Facts{})
		told := slices.ContainsFunc(defects, func(defect string) bool { return slices.Contains(lost, defect) })
		if sound := walksEverywhere(chart); sound == told {
			t.Fatalf("walking says sound=%v, the checker %v\n%+v", sound, defects, chart.Boxes)
		}
	})
}

// looseChart draws a chart of up to six boxes whose arrows go anywhere.
func looseChart(t *rapid.T) *procedure.Chart {
	names := []string{"start", "b", "c", "d", "e", "f", "nowhere"}
	count := rapid.IntRange(2, 6).Draw(t, "boxes")
	chart := &procedure.Chart{Key: "loose", Name: english("Loose")}
	for i := range count {
		kind := procedure.Start
		if i > 0 {
			kind = rapid.SampledFrom([]procedure.Kind{procedure.Step, procedure.Step, procedure.Question, procedure.End}).Draw(t, "kind")
		}
		box := procedure.Box{Key: names[i], Kind: kind, Label: english(names[i])}
		exits := 1
		switch kind {
		case procedure.Question:
			exits = 2
		case procedure.End:
			exits = rapid.SampledFrom([]int{0, 0, 0, 1}).Draw(t, "out of end")
		case procedure.Step:
			exits = rapid.SampledFrom([]int{0, 1, 1, 1, 1}).Draw(t, "exits")
		}
		for n := range exits {
			to := names[rapid.IntRange(0, count).Draw(t, "to")]
			if to == names[count] && count < 6 {
				to = "nowhere"
			}
			box.Exits = append(box.Exits, procedure.Exit{Key: names[n], To: to, Label: english(names[n])})
		}
		chart.Boxes = append(chart.Boxes, box)
	}
	return chart
}

// walksEverywhere tries every walk from every box.
func walksEverywhere(chart *procedure.Chart) bool {
	at := map[string]*procedure.Box{}
	for i := range chart.Boxes {
		at[chart.Boxes[i].Key] = &chart.Boxes[i]
	}
	reached := map[string]bool{}
	var ends func(key string, seen map[string]bool) bool
	ends = func(key string, seen map[string]bool) bool {
		box := at[key]
		if box == nil || seen[key] {
			return false
		}
		seen[key] = true
		if box.Kind == procedure.End {
			return len(box.Exits) == 0
		}
		good := false
		for _, exit := range box.Exits {
			good = ends(exit.To, seen) || good
		}
		return good
	}
	var visit func(key string)
	visit = func(key string) {
		if reached[key] || at[key] == nil {
			return
		}
		reached[key] = true
		for _, exit := range at[key].Exits {
			visit(exit.To)
		}
	}
	visit("start")
	for key, box := range at {
		if !reached[key] || !ends(key, map[string]bool{}) {
			return false
		}
		for _, exit := range box.Exits {
			if at[exit.To] == nil || exit.To == "start" {
				return false
			}
		}
	}
	return true
}
