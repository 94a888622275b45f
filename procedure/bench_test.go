package procedure_test

import (
	"fmt"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
)

// checked is a chart of 200 boxes to check: questions that lead on, and back.
func checked() *procedure.Chart {
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
	return chart
}

// inFour says the labels of a chart in four languages, with steps that serve a promise,
// follow a clause and send a message, and gives what they are held against.
func inFour(chart *procedure.Chart) procedure.Facts {
	four := func(words string) language.Text {
		text := english(words)
		for _, each := range [...]struct {
			in    language.Language
			words string
		}{{language.Urdu, "سوال "}, {language.Hindi, "प्रश्न "}, {language.Turkish, "Soru "}} {
			text = text.With(each.in, each.words+words)
		}
		return text
	}
	chart.Name = four("Large")
	for i := range chart.Boxes {
		box := &chart.Boxes[i]
		if box.Kind == procedure.Question {
			box.Label = four(box.Label.In[language.English])
		}
		for n := range box.Exits {
			if !box.Exits[n].Label.IsZero() {
				box.Exits[n].Label = four(box.Exits[n].Label.In[language.English])
			}
		}
		switch i % 10 {
		case 3:
			box.Promise, box.Clause = "soon", "frost"
		case 5:
			*box = procedure.Box{Key: box.Key, Kind: procedure.Mail, Label: four(box.Key), Exits: box.Exits[:1], Message: &procedure.Message{Template: "coming"}}
			box.Exits[0].Label = language.Text{}
		}
	}
	known := procedure.Known{Name: four("Frost"), In: language.All}
	facts := promised(within(promise.Received, promise.Closed, 60))
	facts.Roles, facts.Languages = map[people.Role]int{people.Agent: 12}, language.All
	facts.Clauses, facts.Templates = map[string]procedure.Known{"frost": known}, map[string]procedure.Known{"coming": known}
	facts.Charts = map[string]*procedure.Chart{"sub": refusing}
	return facts
}

// asking has a hundred fields, which its first boxes ask for and rules all over look at.
func asking(chart *procedure.Chart) {
	for i := range chart.Boxes {
		box := &chart.Boxes[i]
		switch {
		case i > 0 && i <= 50:
			for n := range 2 {
				key := fmt.Sprintf("f%d", 2*(i-1)+n)
				box.Fields = append(box.Fields, procedure.Field{Key: key, Label: english(key), Type: procedure.NumberField, Required: true})
			}
		case i > 50 && box.Kind == procedure.Question:
			for n := range 5 {
				field := fmt.Sprintf("f%d", (i*7+n*13)%100)
				box.Rules = append(box.Rules, procedure.Rule{Exit: "yes", When: []procedure.Condition{{Field: field, Is: procedure.More, Value: fmt.Sprint(n)}}})
			}
			box.Rules = append(box.Rules, procedure.Rule{Exit: "no"})
			box.Exits[1].To = fmt.Sprintf("b%d", i/3%50) // a person comes between
		}
	}
}

// BenchmarkCheck checks 200 boxes, as the editor does at every keystroke.
// The aim is 1 ms.
func BenchmarkCheck(b *testing.B) {
	plain, four, fields := checked(), checked(), checked()
	facts := inFour(four)
	asking(fields)
	for _, each := range []struct {
		name  string
		chart *procedure.Chart
		facts procedure.Facts
	}{{"plain", plain, procedure.Facts{}}, {"four languages and facts", four, facts}, {"a hundred fields", fields, procedure.Facts{}}} {
		b.Run(each.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				procedure.Check(each.chart, each.facts)
			}
		})
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
