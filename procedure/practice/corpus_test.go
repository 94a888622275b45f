package practice_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/practice"
)

// The scenarios of every procedure of the corpus come by every way out of it, but for
// those that no rule of theirs ever takes. What is called stands for itself: a chart
// with each outcome for which a way leads on.
func TestTheScenariosOfTheCorpusTakeEveryWay(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../drawing/testdata/corpus/*.yaml")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		chart, err := procedure.ReadYAML(content)
		if err != nil {
			t.Fatal(err)
		}
		all := []*procedure.Chart{chart}
		for i := range chart.Boxes {
			if box := &chart.Boxes[i]; box.Kind == procedure.Call {
				all = append(all, standsFor(box))
			}
		}
		charts := procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{}, Called: map[string]ids.ID{}}
		for at, each := range all { // as they stand: some look up what the program does not keep
			compiled, err := procedure.Sketch(each)
			if err != nil {
				t.Fatal(err)
			}
			id := edition + ids.ID(at)
			charts.Editions[id], charts.Called[each.Key] = compiled, id
		}
		scenarios, missed := practice.Scenarios(charts, edition)
		for _, way := range missed {
			t.Errorf("%s: no scenario leaves %q by %q", chart.Key, way.Box, way.Exit)
		}
		if met := walks(t, charts, scenarios); len(met) != every(charts) {
			t.Errorf("%s: %d of %d ways", chart.Key, len(met), every(charts))
		}
	}
}

// standsFor is a chart to be called from a box: somebody says which of its outcomes it
// has.
func standsFor(box *procedure.Box) *procedure.Chart {
	chart := &procedure.Chart{Format: procedure.Format, Key: box.Chart, Name: language.NewText(language.English, box.Chart)}
	ask := procedure.Box{Key: "ask", Kind: procedure.Question, Label: chart.Name, Say: chart.Name}
	for at, exit := range box.Exits {
		key := fmt.Sprint("end", at)
		ask.Exits = append(ask.Exits, procedure.Exit{Key: key, To: key, Label: language.NewText(language.English, key), Usual: at == 0})
		outcome := exit.Outcome
		if outcome == "" {
			outcome = "done"
		}
		chart.Boxes = append(chart.Boxes, procedure.Box{Key: key, Kind: procedure.End, Label: language.NewText(language.English, key), Outcome: outcome})
	}
	if len(ask.Exits) == 1 { // a question has two answers
		ask.Kind = procedure.Step
		ask.Exits = []procedure.Exit{{To: ask.Exits[0].To}}
	}
	chart.Boxes = append(chart.Boxes, ask, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "ask"}}})
	return chart
}

// A procedure with hundreds of steps in a row is walked to its end, and the whole walk
// stands in an address.
func TestALongProcedureIsWalkedToItsEnd(t *testing.T) {
	t.Parallel()
	chart := &procedure.Chart{Format: procedure.Format, Key: "long", Name: language.NewText(language.English, "Long")}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "s0"}}})
	var deeds []practice.Deed
	for at := range 300 {
		box := procedure.Box{Key: fmt.Sprint("s", at), Kind: procedure.Step, Label: language.NewText(language.English, fmt.Sprint("Step ", at)), Exits: []procedure.Exit{{To: fmt.Sprint("s", at+1)}}}
		chart.Boxes = append(chart.Boxes, box)
		deeds = append(deeds, practice.Onwards(&box, ""))
	}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "s300", Kind: procedure.End, Outcome: "solved"})
	written, err := practice.Write(deeds)
	if err != nil {
		t.Fatal(err)
	}
	if deeds, err = practice.Read(written); err != nil {
		t.Fatal(err)
	}
	if walk := practice.Begun(ready(t, chart), edition, "").Go(deeds); walk.State.Standing != procedure.HasEnded || walk.Broken != nil {
		t.Errorf("after %d deeds it stands at %q: %v", walk.Did, walk.State.Box, walk.Broken)
	}
}
