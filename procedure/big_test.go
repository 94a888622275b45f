package procedure_test

import (
	"fmt"
	"slices"
	"testing"

	"vaada/procedure"
)

// bigChart is a row of questions that answer themselves by a field, and of steps, each with
// so many fields of its own or of all, and arrows back.
func bigChart(boxes, fields int, own bool) *procedure.Chart {
	chart := &procedure.Chart{Format: procedure.Format, Key: "big", Name: english("Big")}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "b0"}}})
	key := func(i, n int) string {
		if own {
			return fmt.Sprintf("f%d-%d", i, n)
		}
		return fmt.Sprintf("f%d", n)
	}
	for i := range boxes - 2 {
		box := procedure.Box{Key: fmt.Sprintf("b%d", i), Kind: procedure.Step, Label: english(fmt.Sprintf("Box %d", i)), Say: english("We are at it.")}
		next := fmt.Sprintf("b%d", i+1)
		box.Exits = []procedure.Exit{{To: next}}
		if i%2 == 0 {
			for n := range fields {
				box.Fields = append(box.Fields, procedure.Field{Key: key(i, n), Label: english("Field"), Type: procedure.NumberField, Required: true})
			}
			box.Exits = append(box.Exits, procedure.Exit{Key: "other", To: fmt.Sprintf("b%d", i/2), Alternate: true, Label: english("Other")})
		} else {
			box.Kind = procedure.Question
			when := procedure.Condition{Field: key(i-1, i%fields), Is: procedure.AtLeast, Value: "5"}
			box.Rules = []procedure.Rule{{When: []procedure.Condition{when}, Exit: "yes"}, {Exit: "no"}}
			box.Exits = []procedure.Exit{{Key: "yes", Label: english("Yes"), To: next}, {Key: "no", Label: english("No"), To: fmt.Sprintf("b%d", i/2)}}
		}
		chart.Boxes = append(chart.Boxes, box)
	}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: fmt.Sprintf("b%d", boxes-2), Kind: procedure.End, Label: english("End"), Outcome: "solved"})
	return chart
}

// BenchmarkCheckFields checks boxes that fill many fields by which questions decide.
func BenchmarkCheckFields(b *testing.B) {
	for _, size := range []struct {
		boxes, fields int
		own           bool
	}{{200, 100, false}, {200, 100, true}, {5000, 20, false}, {5000, 20, true}, {5000, 100, false}} {
		b.Run(fmt.Sprintf("%d boxes, %d fields, own %v", size.boxes, size.fields, size.own), func(b *testing.B) {
			chart := bigChart(size.boxes, size.fields, size.own)
			for b.Loop() {
				procedure.Check(chart, procedure.Facts{})
			}
		})
	}
}

// Of hundreds of fields by which questions decide, the checker tells just the one that
// a way round its step leaves empty.
func TestOneUnfilledFieldOfHundredsIsFound(t *testing.T) {
	t.Parallel()
	chart := bigChart(400, 3, true)
	for i := range chart.Boxes {
		if box := &chart.Boxes[i]; box.Kind == procedure.Step {
			box.Exits = box.Exits[:1]
		}
	}
	asking := box(chart, "b301")
	unfilled := func() (boxes []string) {
		for _, f := range procedure.Check(chart, procedure.Facts{}) {
			if f.Defect == "field-unfilled" {
				boxes = append(boxes, f.Boxes...)
			}
		}
		return boxes
	}
	if boxes := unfilled(); len(boxes) > 0 {
		t.Errorf("unfilled at %v", boxes)
	}
	box(chart, "b300").Exits = append(box(chart, "b300").Exits, procedure.Exit{Key: "other", To: asking.Key, Alternate: true, Label: english("Other")})
	if boxes := unfilled(); !slices.Equal(boxes, []string{asking.Key}) {
		t.Errorf("unfilled at %v", boxes)
	}
}

// Checking twice as many boxes, each with fields of its own, makes about twice as much,
// and not four times: what is kept of a box does not grow with the chart.
func TestCheckingGrowsWithTheChart(t *testing.T) {
	made := func(boxes int) float64 {
		chart := bigChart(boxes, 10, true)
		return testing.AllocsPerRun(1, func() { procedure.Check(chart, procedure.Facts{}) })
	}
	if small, large := made(1_000), made(2_000); large > 2.6*small {
		t.Errorf("1,000 boxes make %.0f, and 2,000 make %.0f", small, large)
	}
}
