package trial_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/ids"
	"vaada/procedure"
	"vaada/procedure/practice"
	"vaada/procedure/starter"
	"vaada/procedure/trial"
)

// alone is a chart that calls no other, as edition 1.
func alone(chart *procedure.Compiled) procedure.Charts {
	return procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{1: chart}}
}

// samples are the sample charts, ready to walk.
func samples(t testing.TB) (all []*procedure.Compiled) {
	t.Helper()
	home, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	plain, err := starter.Plain()
	if err != nil {
		t.Fatal(err)
	}
	for _, chart := range append(home, plain[1:]...) {
		compiled, err := procedure.Compile(chart)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, compiled)
	}
	return all
}

// An ordinary year over all sample charts: every case ends, every box is met,
// and what is told of the boxes and of the paths adds up.
func TestAYearMeetsEveryBoxAndEndsEveryCase(t *testing.T) {
	t.Parallel()
	for _, chart := range samples(t) {
		luck := trial.Ordinary
		luck.Cases = 20_000
		report := trial.Year(alone(chart), 1, luck)
		ended := 0
		for _, count := range report.Ended {
			ended += count
		}
		if ended != luck.Cases || report.GivenUp != 0 {
			t.Errorf("%s: %d ended and %d were given up", chart.Chart.Key, ended, report.GivenUp)
		}
		for _, box := range report.Boxes {
			if box.Cases == 0 || box.Visits < box.Cases || box.Cases > luck.Cases {
				t.Errorf("%s: %+v", chart.Chart.Key, box)
			}
		}
		if first := report.Boxes[0]; first.Key != chart.Start().Key || first.Visits != luck.Cases {
			t.Errorf("%s begins with %+v", chart.Chart.Key, first)
		}
		for at, path := range report.Paths {
			if at > 0 && path.Cases > report.Paths[at-1].Cases || path.Mean <= 0 || path.Most90 < path.Mean/2 {
				t.Errorf("%s: path %d is %+v", chart.Chart.Key, at, path)
			}
		}
		if again := trial.Year(alone(chart), 1, luck); !reflect.DeepEqual(report, again) {
			t.Errorf("%s: the same luck gave another year", chart.Chart.Key)
		}
	}
}

// The paths of a year are those that a case walks: whoever does in turn what each of
// their boxes asks for comes by the same boxes to the same end.
func TestAPathOfAYearCanBeWalked(t *testing.T) {
	t.Parallel()
	for _, chart := range samples(t) {
		luck := trial.Ordinary
		luck.Cases = 5_000
		for _, path := range trial.Year(alone(chart), 1, luck).Paths {
			var deeds []practice.Deed
			var boxes []string
			asked := map[string]int{} // the deed by which a field was filled last
			for n, place := range path.Boxes {
				box := chart.Box(place.Box)
				boxes = append(boxes, place.Box)
				switch {
				case n == len(path.Exits):
				case !box.Automatic():
					for _, field := range box.Fields {
						asked[field.Key] = len(deeds)
					}
					deeds = append(deeds, practice.Onwards(box, path.Exits[n]))
				case len(box.Rules) > 0:
					field, value := decides(chart, box, path.Exits[n])
					deeds[asked[field]].Wrote = map[string]string{field: value}
				}
			}
			walk := practice.Begun(alone(chart), 1, "").Go(deeds)
			if walk.Broken != nil || walk.Did != len(deeds) || walk.State.Standing != procedure.HasEnded {
				t.Fatalf("%s: %v: %d of %d deeds were done: %v, %+v", chart.Chart.Key, boxes, walk.Did, len(deeds), walk.Broken, walk.State)
			}
			var came []string
			for _, row := range walk.Rows[1:] { // behind that of the beginning
				came = append(came, row.Box)
			}
			if !slices.Equal(came, boxes) {
				t.Errorf("%s: the path %v was walked by %v", chart.Chart.Key, boxes, came)
			}
		}
	}
}

// decides gives a field and a value of it with which the rules of a box choose an
// exit: each of them looks at one choice.
func decides(chart *procedure.Compiled, box *procedure.Box, exit string) (field, value string) {
	var taken []string
	for _, rule := range box.Rules {
		for _, condition := range rule.When {
			field, taken = condition.Field, append(taken, condition.Value)
			if rule.Exit == exit {
				return field, condition.Value
			}
		}
	}
	for _, each := range chart.Chart.Boxes {
		for _, asked := range each.Fields {
			for _, option := range asked.Options {
				if asked.Key == field && !slices.Contains(taken, option.Key) {
					return field, option.Key
				}
			}
		}
	}
	return field, ""
}

const counting = `format: 1
key: counting
name: {en: Counting}
boxes:
  - {key: start, kind: start, exits: [{to: call}]}
  - {key: call, kind: step, label: {en: Call the customer}, say: {en: Good day.}, limit: {value: 10, unit: minute, counting: working}, exits: [{to: often}]}
  - key: often
    kind: question
    label: {en: "The third time?"}
    rules: [{when: [{box: call, is: ">=", value: "3"}], exit: stop}, {exit: again}]
    exits: [{key: again, to: call, label: {en: Again}, usual: true}, {key: stop, to: end, label: {en: Stop}}]
  - {key: end, kind: end, label: {en: Solved}, outcome: solved}
`

func TestAQuestionThatCountsIsNoMatterOfLuck(t *testing.T) {
	t.Parallel()
	chart, err := procedure.ReadYAML([]byte(counting))
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := procedure.Compile(chart)
	if err != nil {
		t.Fatal(err)
	}
	luck := trial.Ordinary
	luck.Cases, luck.Hurry = 10_000, 1
	report := trial.Year(alone(compiled), 1, luck)
	if report.Ways != 1 || report.Boxes[1].Visits != 30_000 {
		t.Fatalf("%+v", report)
	}
	if mean := report.Paths[0].Mean; mean < 29*time.Minute || mean > 31*time.Minute {
		t.Errorf("three times ten minutes take %s on average", mean)
	}
	walked, err := procedure.Walk(alone(compiled),
		procedure.State{}, procedure.Deed{Kind: procedure.Begun, Edition: 1}, 1)
	for n := 0; err == nil && walked.State.Standing == procedure.OnChart; n++ {
		if n > 3 {
			t.Fatal("a case goes on and on")
		}
		walked, err = procedure.Walk(alone(compiled),
			walked.State, procedure.Deed{Kind: procedure.Done}, 1)
	}
	if err != nil || walked.State.Outcome != "solved" {
		t.Errorf("%+v, %v", walked.State, err)
	}
}

// read reads a chart that is sound.
func read(t *testing.T, text string) *procedure.Compiled {
	t.Helper()
	chart, err := procedure.ReadYAML([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := procedure.Compile(chart)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// caller asks twice by the chart that is asked.
const (
	caller = `format: 1
key: caller
name: {en: Caller}
boxes:
  - {key: start, kind: start, exits: [{to: first}]}
  - {key: first, kind: procedure, chart: asked, label: {en: Ask first}, exits: [{key: a, to: second, outcome: solved}, {key: b, to: no, outcome: refused}]}
  - {key: second, kind: procedure, chart: asked, label: {en: Ask again}, exits: [{key: c, to: yes}]}
  - {key: "yes", kind: end, label: {en: Done}, outcome: solved}
  - {key: "no", kind: end, label: {en: Not done}, outcome: refused}
`
	asked = `format: 1
key: asked
name: {en: Asked}
boxes:
  - {key: start, kind: start, exits: [{to: call}]}
  - {key: call, kind: step, label: {en: Call}, say: {en: Good day.}, limit: {value: 10, unit: minute, counting: working}, exits: [{to: ask}]}
  - {key: ask, kind: question, label: {en: "Agreed?"}, limit: {value: 20, unit: minute, counting: working}, exits: [{key: "y", to: good, label: {en: "Yes"}, usual: true}, {key: "n", to: bad, label: {en: "No"}}]}
  - {key: good, kind: end, label: {en: Good}, outcome: solved}
  - {key: bad, kind: end, label: {en: Bad}, outcome: refused}
`
)

// A chart that is called takes its own time, and its end says by which way the case
// goes on: of the first asking seven of ten are agreed to; of the second the caller
// leads on whatever came of it.
func TestACalledChartTakesItsTimeAndSaysHowItEnds(t *testing.T) {
	t.Parallel()
	charts := procedure.Charts{
		Editions: map[ids.ID]*procedure.Compiled{1: read(t, caller), 2: read(t, asked)}, Called: map[string]ids.ID{"asked": 2},
	}
	luck := trial.Ordinary
	luck.Cases, luck.Hurry = 10_000, 1
	report := trial.Year(charts, 1, luck)
	visits := map[procedure.Place]trial.Box{}
	for _, box := range report.Boxes {
		visits[procedure.Place{Edition: box.Edition, Box: box.Key}] = box
	}
	solved, refused := report.Ended["solved"], report.Ended["refused"]
	if solved+refused != luck.Cases || solved < 6_800 || solved > 7_200 || report.GivenUp > 0 || report.Absent != nil {
		t.Errorf("%v, given up %d, absent %v", report.Ended, report.GivenUp, report.Absent)
	}
	if call := visits[procedure.Place{Edition: 2, Box: "call"}]; call.Visits != luck.Cases+solved || call.Cases != luck.Cases {
		t.Errorf("the called chart was begun %d times, by %d cases", call.Visits, call.Cases)
	}
	if again := visits[procedure.Place{Edition: 1, Box: "second"}]; again.Visits != solved {
		t.Errorf("it was called again %d times, and %d were agreed to first", again.Visits, solved)
	}
	for _, path := range report.Paths {
		asked := 0
		for _, place := range path.Boxes {
			if (place == procedure.Place{Edition: 2, Box: "ask"}) {
				asked++
			}
		}
		if per := path.Mean / time.Duration(asked); per < 29*time.Minute || per > 31*time.Minute {
			t.Errorf("%v: ten and twenty minutes, %d times, take %s on average", path.Boxes, asked, path.Mean)
		}
		walksAsTold(t, charts, path)
	}
	delete(charts.Editions, 2)
	if lacking := trial.Year(charts, 1, luck); len(lacking.Absent) != 1 || lacking.Absent[0] != "asked" {
		t.Errorf("without the called chart: %v", lacking.Absent)
	}
}

// A chart that is called twice counts its visits anew each time.
func TestEachCallCountsForItself(t *testing.T) {
	t.Parallel()
	charts := procedure.Charts{
		Editions: map[ids.ID]*procedure.Compiled{1: read(t, caller), 2: read(t, strings.Replace(counting, "key: counting", "key: asked", 1))},
		Called:   map[string]ids.ID{"asked": 2},
	}
	luck := trial.Ordinary
	luck.Cases = 100
	report := trial.Year(charts, 1, luck)
	if report.Ways != 1 || report.GivenUp > 0 {
		t.Fatalf("%d ways, %d given up", report.Ways, report.GivenUp)
	}
	for _, box := range report.Boxes {
		if box.Edition == 2 && box.Key == "call" && box.Visits != 600 {
			t.Errorf("twice three times, a hundred cases came to %d", box.Visits)
		}
	}
	walksAsTold(t, charts, report.Paths[0])
}

// walksAsTold walks the path of a year as a case does, and fails where it comes
// to other boxes that somebody has in hand.
func walksAsTold(t *testing.T, charts procedure.Charts, path trial.Path) {
	t.Helper()
	walked, err := procedure.Walk(charts, procedure.State{}, procedure.Deed{Kind: procedure.Begun, Edition: 1}, 1)
	for at, place := range path.Boxes {
		box := charts.Editions[place.Edition].Box(place.Box)
		if box.Automatic() || err != nil {
			continue
		}
		if walked.State.Edition != place.Edition || walked.State.Box != place.Box {
			t.Fatalf("%v: the case stands on %v", path.Boxes, walked.State.Here())
		}
		deed := procedure.Deed{Kind: procedure.Done}
		if box.Kind == procedure.Question {
			deed = procedure.Deed{Kind: procedure.Answering, Exit: path.Exits[at]}
		}
		walked, err = procedure.Walk(charts, walked.State, deed, 1)
	}
	last := path.Boxes[len(path.Boxes)-1]
	if err != nil || walked.State.Standing != procedure.HasEnded || walked.State.Outcome != charts.Editions[last.Edition].Box(last.Box).Outcome {
		t.Errorf("%v: %+v, %v", path.Boxes, walked.State, err)
	}
}

// BenchmarkYear walks 100,000 cases over the sample charts. The aim is a second.
func BenchmarkYear(b *testing.B) {
	charts := samples(b)
	luck := trial.Ordinary
	luck.Cases /= len(charts)
	for b.Loop() {
		for _, chart := range charts {
			trial.Year(alone(chart), 1, luck)
		}
	}
}
