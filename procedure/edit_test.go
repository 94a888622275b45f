package procedure_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/procedure"
)

func stepCalled(label string) procedure.Box {
	return procedure.Box{Kind: procedure.Step, Label: language.NewText(language.English, label)}
}

// outlined makes a chart by edits, each after the box that the last one was about.
func outlined(t *testing.T, labels ...string) *procedure.Chart {
	t.Helper()
	chart, after := &procedure.Chart{Format: procedure.Format, Key: "written"}, ""
	for _, label := range labels {
		var err error
		if after, err = procedure.Insert(after, "", stepCalled(label))(chart); err != nil {
			t.Fatal(err)
		}
	}
	return chart
}

// steps is what is read of a chart, without its start and its ends.
func steps(chart *procedure.Chart) (labels []string) {
	for _, line := range procedure.Outline(chart) {
		if line.Box.Kind != procedure.Start && line.Box.Kind != procedure.End {
			labels = append(labels, line.Box.Label.In[language.English])
		}
	}
	return labels
}

func edited(t *testing.T, chart *procedure.Chart, edit procedure.Edit) {
	t.Helper()
	if _, err := edit(chart); err != nil {
		t.Fatal(err)
	}
}

func TestAChartIsWrittenStepAfterStep(t *testing.T) {
	t.Parallel()
	chart := outlined(t, "Answer", "Ask him", "Close")
	if got := steps(chart); !slices.Equal(got, []string{"Answer", "Ask him", "Close"}) {
		t.Fatalf("it reads %v", got)
	}
	if !procedure.Sound(procedure.Check(chart, procedure.Facts{})) {
		t.Error("it is not sound")
	}
	edited(t, chart, procedure.MoveUp("close"))
	if got := steps(chart); !slices.Equal(got, []string{"Answer", "Close", "Ask him"}) {
		t.Errorf("moved up it reads %v", got)
	}
	edited(t, chart, procedure.MoveDown("close"))
	edited(t, chart, procedure.TakeOut("ask-him"))
	if got := steps(chart); !slices.Equal(got, []string{"Answer", "Close"}) {
		t.Errorf("with one taken out it reads %v", got)
	}
	edited(t, chart, procedure.Paste("Greet\nThank", language.English))
	edited(t, chart, procedure.PutIn("card-1", "start", ""))
	edited(t, chart, procedure.AddWay("answer", "close", language.NewText(language.English, "Nobody there")))
	answer := chart.Boxes[slices.IndexFunc(chart.Boxes, func(b procedure.Box) bool { return b.Key == "answer" })]
	if got := steps(chart); !slices.Equal(got, []string{"Greet", "Answer", "Close", "Thank"}) || !answer.Exits[1].Alternate {
		t.Errorf("with a card placed it reads %v, and the way is %+v", got, answer.Exits)
	}
	if _, err := procedure.Connect("answer", "nowhere", "close")(chart); !fault.Is(err, fault.KindConflict) {
		t.Errorf("a way that is not there is led: %v", err)
	}
}

// Whatever somebody does in the outline to a chart that is a row of steps, no box
// is lost, none leads to one that is not there, and it stays sound.
func TestTheOutlineNeverTearsAChart(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		chart := outlined(t, "One", "Two", "Three")
		for range rapid.IntRange(1, 12).Draw(r, "edits") {
			before, more := len(chart.Boxes), 0
			key := rapid.SampledFrom(chart.Boxes).Draw(r, "box").Key
			var err error
			switch rapid.SampledFrom([]string{"insert", "up", "down", "out"}).Draw(r, "edit") {
			case "insert":
				if _, err = procedure.Insert(key, "", stepCalled("More"))(chart); err == nil {
					more = 1
				}
			case "up":
				_, err = procedure.MoveUp(key)(chart)
			case "down":
				_, err = procedure.MoveDown(key)(chart)
			case "out":
				if key == "start" || key == "end" || len(steps(chart)) < 2 {
					continue
				}
				more = -1
				_, err = procedure.TakeOut(key)(chart)
			}
			if err != nil && !fault.Is(err, fault.KindConflict) {
				r.Fatal(err)
			}
			if len(chart.Boxes) != before+more {
				r.Fatalf("there are %d boxes, not %d", len(chart.Boxes), before+more)
			}
			if found := procedure.Check(chart, procedure.Facts{}); !procedure.Sound(found) {
				r.Fatalf("it is not sound: %+v", found)
			}
		}
	})
}
