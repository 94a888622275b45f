package procedure_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"vaada/procedure"
	"vaada/procedure/starter"
)

// sample gives a starter chart.
func sample(t testing.TB, key string) *procedure.Compiled {
	t.Helper()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	for _, chart := range charts {
		if chart.Key == key {
			compiled, err := procedure.Compile(chart)
			if err != nil {
				t.Fatal(err)
			}
			return compiled
		}
	}
	t.Fatalf("there is no starter chart %q", key)
	return nil
}

func TestTheOutlineReadsTheUsualWayFirst(t *testing.T) {
	t.Parallel()
	compiled := sample(t, "service-by-telephone")
	lines := procedure.Outline(compiled.Chart)
	var keys []string
	for _, line := range lines {
		keys = append(keys, line.Box.Key)
	}
	want := "start answer account request create needed engineers tell visit report outcome satisfied close solved " +
		"agree-call wait-call reached guide bad-news accepts late supervisor call-now close-unsolved unsolved"
	if got := strings.Join(keys, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if lines[5].Number != 5 || lines[5].Ways[1].Number != 17 || lines[5].Ways[1].To.Key != "guide" {
		t.Errorf("line 5 is %d and leads to %+v", lines[5].Number, lines[5].Ways)
	}
}

// Whatever the chart, sound or not, every box is read once; the run from the start
// goes on along the usual ways as long as they lead to what was not read; a number is
// the place among those that people have in hand, and every way that leads somewhere
// says to which line.
func TestAnOutlineReadsEveryBoxOnceAndSaysWhereItLeads(t *testing.T) {
	t.Parallel()
	for seed := range uint64(2_000) {
		chart := looseChart(rand.New(rand.NewPCG(seed, 31)))
		lines := procedure.Outline(chart)
		read, number := map[string]*procedure.Line{}, 0
		for at := range lines {
			line := &lines[at]
			if read[line.Box.Key] != nil {
				t.Fatalf("%s is read twice", line.Box.Key)
			}
			read[line.Box.Key] = line
			want := 0
			if line.Box.OnPath() && line.Box.Kind != procedure.Start {
				number++
				want = number
			}
			if line.Number != want {
				t.Fatalf("%s has the number %d, not %d", line.Box.Key, line.Number, want)
			}
		}
		if len(read) != len(chart.Boxes) {
			t.Fatalf("of %d boxes %d are read", len(chart.Boxes), len(read))
		}
		for at := range lines {
			led := 0
			for _, exit := range lines[at].Box.Exits {
				to := read[exit.To]
				if to == nil {
					continue
				}
				if way := lines[at].Ways[led]; way.Exit.Key != exit.Key || way.To.Key != exit.To || way.Number != to.Number {
					t.Fatalf("%s leads by %q to %s, line %d, and not to %+v", lines[at].Box.Key, exit.Key, exit.To, to.Number, way)
				}
				led++
			}
			if led != len(lines[at].Ways) {
				t.Fatalf("%s has %d ways too many", lines[at].Box.Key, len(lines[at].Ways)-led)
			}
		}
		before := map[string]bool{}
		for at := 0; at+1 < len(lines) && lines[0].Box.Kind == procedure.Start; at++ {
			before[lines[at].Box.Key] = true
			usual, leads := lines[at].Box.Usual()
			if !leads || read[usual.To] == nil || before[usual.To] {
				break
			}
			if next := lines[at+1].Box.Key; next != usual.To {
				t.Fatalf("behind %s comes %s, and the usual way leads to %s", lines[at].Box.Key, next, usual.To)
			}
		}
	}
}

// The usual way comes first; each side way says from where it leaves, and all
// of them in a row are the outline.
func TestASideWayStandsUnderTheAnswerThatLeadsToIt(t *testing.T) {
	t.Parallel()
	chart := sample(t, "service-by-telephone").Chart
	all := procedure.Outline(chart)
	from := map[string]string{}
	for n, branch := range procedure.Branches(chart) {
		if (branch.From == nil) != (n == 0) {
			t.Errorf("run %d begins at %+v", n, branch.From)
		}
		for _, line := range branch.Lines {
			if line.Box.Key != all[0].Box.Key || line.Number != all[0].Number {
				t.Fatalf("%s is read where %s is due", line.Box.Key, all[0].Box.Key)
			}
			all = all[1:]
		}
		if branch.From != nil {
			from[branch.Lines[0].Box.Key] = branch.From.Box.Key + " " + branch.Exit.Key
		}
	}
	if len(all) > 0 || from["guide"] != "needed no" {
		t.Errorf("%d lines are left, and side ways leave at %v", len(all), from)
	}
}
