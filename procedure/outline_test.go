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
