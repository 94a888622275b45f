package procedure_test

import (
	"fmt"
	"testing"

	"vaada/procedure"
)

// A page that tells which findings can be put right looks at the chart once for each
// that may, and no more than fifty times at one of 200 boxes.
func TestAPageLooksAtAChartAgainOnlySoOften(t *testing.T) {
	t.Parallel()
	unused := func(boxes, faulty int) *procedure.Chart {
		chart := &procedure.Chart{Format: procedure.Format, Key: "much", Name: english("Much")}
		chart.Boxes = append(chart.Boxes, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "s0"}}})
		for i := range boxes - 2 {
			step := procedure.Box{Key: fmt.Sprintf("s%d", i), Kind: procedure.Step, Label: english(fmt.Sprintf("Step %d", i)), Exits: []procedure.Exit{{To: fmt.Sprintf("s%d", i+1)}}}
			if i < faulty {
				step.Fields = []procedure.Field{{Key: fmt.Sprintf("f%d", i), Label: english("F"), Type: procedure.YesNoField}}
			}
			chart.Boxes = append(chart.Boxes, step)
		}
		chart.Boxes = append(chart.Boxes, procedure.Box{Key: fmt.Sprintf("s%d", boxes-2), Kind: procedure.End, Label: english("End"), Say: english("Done."), Outcome: "solved"})
		return chart
	}
	for _, each := range []struct{ boxes, faulty, told, mended int }{{200, 30, 30, 31}, {200, 180, 50, 181}, {5_000, 180, 3, 181}} {
		if testing.Short() && each.boxes > 200 {
			continue
		}
		told, mended := procedure.Looks(unused(each.boxes, each.faulty), procedure.Facts{})
		if told > each.told || mended > each.mended || told == 0 {
			t.Errorf("of %d boxes with %d faults, %d looks for a page and %d to put them right", each.boxes, each.faulty, told, mended)
		}
	}
}
