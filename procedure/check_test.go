package procedure_test

import (
	"testing"

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
