package trial_test

import (
	"reflect"
	"testing"
	"time"

	"vaada/internal/ids"
	"vaada/procedure"
	"vaada/procedure/starter"
	"vaada/procedure/trial"
)

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
		report := trial.Year(chart, luck)
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
		if again := trial.Year(chart, luck); !reflect.DeepEqual(report, again) {
			t.Errorf("%s: the same luck gave another year", chart.Chart.Key)
		}
	}
}

// The paths of a year are those that a case really walks.
func TestAPathOfAYearCanBeWalked(t *testing.T) {
	t.Parallel()
	for _, chart := range samples(t) {
		luck := trial.Ordinary
		luck.Cases = 5_000
		for _, path := range trial.Year(chart, luck).Paths {
			at := chart.Start()
			for n, key := range path.Boxes {
				if at == nil || at.Key != key {
					t.Fatalf("%s: %v leaves the chart at %s", chart.Chart.Key, path.Boxes, key)
				}
				if n == len(path.Boxes)-1 {
					if at.Kind != procedure.End {
						t.Errorf("%s: %v stops at %s", chart.Chart.Key, path.Boxes, key)
					}
					break
				}
				exit, known := at.Exit(path.Exits[n])
				if !known {
					t.Fatalf("%s: %s has no exit %q", chart.Chart.Key, key, path.Exits[n])
				}
				at = chart.Box(exit.To)
			}
		}
	}
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
	report := trial.Year(compiled, luck)
	if report.Ways != 1 || report.Boxes[1].Visits != 30_000 {
		t.Fatalf("%+v", report)
	}
	if mean := report.Paths[0].Mean; mean < 29*time.Minute || mean > 31*time.Minute {
		t.Errorf("three times ten minutes take %s on average", mean)
	}
	walked, err := procedure.Walk(procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{1: compiled}},
		procedure.State{}, procedure.Deed{Kind: procedure.Begun, Edition: 1}, 1)
	for n := 0; err == nil && walked.State.Standing == procedure.OnChart; n++ {
		if n > 3 {
			t.Fatal("a case goes on and on")
		}
		walked, err = procedure.Walk(procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{1: compiled}},
			walked.State, procedure.Deed{Kind: procedure.Done}, 1)
	}
	if err != nil || walked.State.Outcome != "solved" {
		t.Errorf("%+v, %v", walked.State, err)
	}
}

// BenchmarkYear walks 100,000 cases over the sample charts. The aim is a second.
func BenchmarkYear(b *testing.B) {
	charts := samples(b)
	luck := trial.Ordinary
	luck.Cases /= len(charts)
	for b.Loop() {
		for _, chart := range charts {
			trial.Year(chart, luck)
		}
	}
}
