package procedure_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
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

// anyBox draws a box of any kind that the outline puts in.
func anyBox(r *rapid.T) procedure.Box {
	kind := rapid.SampledFrom([]procedure.Kind{
		procedure.Step, procedure.Question, procedure.Delay, procedure.Mail, procedure.Lookup, procedure.Call, procedure.End, procedure.Note,
	}).Draw(r, "kind")
	box := stepCalled(rapid.SampledFrom([]string{"More", "Refused", "Call back", "فون"}).Draw(r, "label"))
	box.Kind = kind
	switch kind {
	case procedure.Question:
		box.Exits = []procedure.Exit{{Key: "yes", Usual: true, Label: english("Yes")}, {Key: "no", Label: english("No")}}
		if rapid.Bool().Draw(r, "ruled") {
			box.Rules = []procedure.Rule{{When: []procedure.Condition{{Box: "one", Is: procedure.More, Value: "2"}}, Exit: "yes"}, {Exit: "no"}}
		}
	case procedure.Delay:
		box.Wait = &procedure.Wait{For: procedure.CustomersReply}
	case procedure.Call:
		box.Chart = "sub"
	}
	return box
}

// anyEdit draws something that can be done in the outline to a chart, by how many boxes
// it gets more, the box that it is about, and whether all ways go on to where they led.
func anyEdit(r *rapid.T, chart *procedure.Chart) (edit procedure.Edit, more int, about string, goesOn bool) {
	of := func(what string, is func(*procedure.Box) bool) *procedure.Box {
		var all []*procedure.Box
		for i := range chart.Boxes {
			if is(&chart.Boxes[i]) {
				all = append(all, &chart.Boxes[i])
			}
		}
		if len(all) == 0 {
			return &procedure.Box{Key: "nowhere"}
		}
		return rapid.SampledFrom(all).Draw(r, what)
	}
	box := of("box", func(*procedure.Box) bool { return true })
	exit, to := "", of("to", func(b *procedure.Box) bool { return b.OnPath() && b.Kind != procedure.Start }).Key
	if len(box.Exits) > 0 {
		exit = rapid.SampledFrom(box.Exits).Draw(r, "exit").Key
	}
	switch rapid.SampledFrom([]string{"insert", "insert", "insert", "name", "up", "down", "out", "lead", "way", "paste", "put"}).Draw(r, "edit") {
	case "insert":
		fresh := anyBox(r)
		return procedure.Insert(box.Key, exit, fresh), 1, box.Key, fresh.Kind != procedure.End
	case "name":
		return procedure.Rename(box.Key, language.Urdu, "نام"), 0, box.Key, true
	case "up":
		return procedure.MoveUp(box.Key), 0, box.Key, true
	case "down":
		return procedure.MoveDown(box.Key), 0, box.Key, true
	case "out":
		return procedure.TakeOut(box.Key), -1, box.Key, false
	case "lead":
		return procedure.Connect(box.Key, exit, to), 0, box.Key, false
	case "way":
		return procedure.AddWay(box.Key, to, english("Another")), 0, box.Key, true
	case "paste":
		return procedure.Paste("Greet\nThank", language.English), 2, "", true
	}
	card := of("card", func(b *procedure.Box) bool { return b.Kind == procedure.Card }).Key
	return procedure.PutIn(card, box.Key, exit), 0, card, true
}

// reached are the boxes to which ways lead from the start.
func reached(chart *procedure.Chart) map[string]bool {
	seen, todo := map[string]bool{}, []string{"start"}
	for len(todo) > 0 {
		at := slices.IndexFunc(chart.Boxes, func(b procedure.Box) bool { return b.Key == todo[0] })
		if todo = todo[1:]; at < 0 || seen[chart.Boxes[at].Key] {
			continue
		}
		seen[chart.Boxes[at].Key] = true
		for _, exit := range chart.Boxes[at].Exits {
			todo = append(todo, exit.To)
		}
	}
	return seen
}

// Whatever somebody does in the outline, to boxes of whatever kind: no box is lost, doubled
// or changed by what is done to another, no way leads to what is not there or is no box of
// the path, and what cases could come to they still can, unless a way was led elsewhere,
// an end put in or a box taken out.
func TestTheOutlineNeverTearsAChartOfAnyBoxes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		chart := outlined(t, "One", "Two", "Three")
		for range rapid.IntRange(1, 20).Draw(r, "edits") {
			edit, more, about, goesOn := anyEdit(r, chart)
			content, _, err := procedure.Encode(chart)
			if err != nil {
				r.Fatal(err)
			}
			was, err := procedure.Decode(content)
			if err != nil {
				r.Fatalf("it cannot be stored: %v", err)
			}
			if _, err := edit(chart); err != nil {
				if !fault.Is(err, fault.KindConflict) {
					r.Fatal(err)
				}
				chart = was // nothing is saved
				continue
			}
			if len(chart.Boxes) != len(was.Boxes)+more {
				r.Fatalf("there are %d boxes, not %d", len(chart.Boxes), len(was.Boxes)+more)
			}
			whole(r, was, chart, about)
			if still := reached(chart); goesOn {
				for key := range reached(was) {
					if !still[key] {
						r.Fatalf("no way leads to %q any more: %+v", key, chart.Boxes)
					}
				}
			}
		}
	})
}

// whole says that a chart hangs together, and that of the boxes that were there all but
// the one in hand say what they said.
func whole(r *rapid.T, was, is *procedure.Chart, about string) {
	boxes := map[string]procedure.Box{}
	for _, box := range is.Boxes {
		if _, twice := boxes[box.Key]; twice {
			r.Fatalf("%q is there twice", box.Key)
		}
		boxes[box.Key] = box
	}
	for _, box := range is.Boxes {
		for _, exit := range box.Exits {
			if to, there := boxes[exit.To]; exit.To != "" && (!there || !to.OnPath() || to.Kind == procedure.Start) {
				r.Fatalf("%q leads to %q, which is %q", box.Key, exit.To, to.Kind)
			}
		}
		if !box.OnPath() && len(box.Exits) > 0 {
			r.Fatalf("the %s %q leads on", box.Kind, box.Key)
		}
	}
	for _, box := range was.Boxes {
		now, there := boxes[box.Key]
		if box.Key == about {
			continue
		}
		box.Exits, now.Exits = nil, nil
		if diff := cmp.Diff(box, now); !there || diff != "" {
			r.Fatalf("%q was touched by what was done to %q:\n%s", box.Key, about, diff)
		}
	}
	if read := procedure.Outline(is); len(read) != len(is.Boxes) {
		r.Fatalf("of %d boxes %d are read", len(is.Boxes), len(read))
	}
}
