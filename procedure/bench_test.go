package procedure_test

import (
	"fmt"
	"testing"

	"vaada/hours"
	"vaada/procedure"
)

// BenchmarkCheck checks 200 boxes, as the editor does at every keystroke.
// The aim is 1 ms.
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

// going is a case that has gone round a loop of steps and a question until
// nothing of its state grows any more, with the deeds of one more round.
func going(t testing.TB) (procedure.Charts, *procedure.Walked, []procedure.Deed) {
	t.Helper()
	chart := &procedure.Chart{Format: procedure.Format, Key: "round", Name: english("Round"), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "call"}}},
		{Key: "call", Kind: procedure.Step, Label: english("Call"), Say: english("Good day."), Action: procedure.CallBack, Exits: []procedure.Exit{{To: "wait"}}},
		{
			Key: "wait", Kind: procedure.Delay, Label: english("Wait"), Exits: []procedure.Exit{{To: "again"}, {Key: "late", To: "again", TimeOut: true}},
			Wait: &procedure.Wait{For: procedure.CallBackTime, After: hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock}},
		},
		{Key: "again", Kind: procedure.Question, Label: english("Again?"), Exits: []procedure.Exit{
			{Key: "yes", To: "call", Label: english("Yes"), Usual: true}, {Key: "no", To: "end", Label: english("No")},
		}},
		{Key: "end", Kind: procedure.End, Label: english("End"), Outcome: "solved"},
	}}
	set, walked := charts(t, chart), &procedure.Walked{}
	round := []procedure.Deed{{Kind: procedure.Done}, {Kind: procedure.Done}, {Kind: procedure.Answering, Exit: "yes"}}
	if err := walked.Step(set, begin, 1); err != nil {
		t.Fatal(err)
	}
	for range 20 {
		for _, deed := range round {
			if err := walked.Step(set, deed, 2); err != nil {
				t.Fatal(err)
			}
		}
	}
	return set, walked, round
}

func TestAnOrdinaryStepAllocatesNothing(t *testing.T) {
	set, walked, round := going(t)
	if count := testing.AllocsPerRun(100, func() {
		for _, deed := range round {
			if err := walked.Step(set, deed, 3); err != nil {
				t.Error(err)
			}
		}
	}); count > 0 {
		t.Errorf("a step, a wait and a question allocate %v times", count)
	}
}

// BenchmarkStep does a step, a wait and a question.
func BenchmarkStep(b *testing.B) {
	set, walked, round := going(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, deed := range round {
			if err := walked.Step(set, deed, 3); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkWalk does the same as a desk does it, which shares the state that it read
// with others: each deed on a copy.
func BenchmarkWalk(b *testing.B) {
	set, walked, round := going(b)
	state := walked.State
	state.Trail = nil // as it is kept
	b.ReportAllocs()
	for b.Loop() {
		for _, deed := range round {
			next, err := procedure.Walk(set, state, deed, 3)
			if err != nil {
				b.Fatal(err)
			}
			state = next.State
			state.Trail = nil
		}
	}
}
