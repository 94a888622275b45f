package procedure_test

import (
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
