package procedure_test

import (
	"fmt"
	"testing"

	"vaada/procedure"
)

// BenchmarkCheck checks 200 boxes, as the editor does at every keystroke.
func BenchmarkCheck(b *testing.B) {
	chart := &procedure.Chart{Format: procedure.Format, Key: "large", Name: english("Large")}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "b0"}}})
	for i := range 198 {
		chart.Boxes = append(chart.Boxes, procedure.Box{
			Key: fmt.Sprintf("b%d", i), Kind: procedure.Question, Label: english(fmt.Sprintf("Question %d?", i)),
			Exits: []procedure.Exit{
				{Key: "yes", Label: english("Yes"), Usual: true, To: fmt.Sprintf("b%d", i+1)},
				{Key: "no", Label: english("No"), To: fmt.Sprintf("b%d", i/2)},
			},
		})
	}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "b198", Kind: procedure.End, Outcome: "solved"})
	for b.Loop() {
		procedure.Check(chart, procedure.Facts{})
	}
}
