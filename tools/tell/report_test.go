package main

import (
	"strings"
	"testing"
)

// told runs a report over go test's lines and gives what it printed.
func told(strict bool, lines ...string) (*report, string) {
	var out strings.Builder
	r := newReport(&out, strict)
	for _, line := range lines {
		r.line(line)
	}
	r.close()
	return r, out.String()
}

func TestAPassingPackageIsOneLine(t *testing.T) {
	t.Parallel()
	r, out := told(true,
		`{"Action":"run","Package":"vaada/hours","Test":"TestLunch"}`,
		`{"Action":"output","Package":"vaada/hours","Test":"TestLunch","Output":"=== RUN   TestLunch\n"}`,
		`{"Action":"pass","Package":"vaada/hours","Test":"TestLunch","Elapsed":0.1}`,
		`{"Action":"pass","Package":"vaada/hours","Elapsed":0.2}`,
	)
	if r.passed != 1 || r.failed != 0 || out != "ok   vaada/hours, 1 tests, 0.2 s\n" {
		t.Errorf("passed %d, failed %d, printed %q", r.passed, r.failed, out)
	}
}

func TestAFailureSaysWhatTheTestSaid(t *testing.T) {
	t.Parallel()
	r, out := told(false,
		`{"Action":"output","Package":"vaada/hours","Test":"TestLunch","Output":"    hours_test.go:9: lunch was counted\n"}`,
		`{"Action":"fail","Package":"vaada/hours","Test":"TestLunch","Elapsed":0.1}`,
		`{"Action":"fail","Package":"vaada/hours","Elapsed":0.2}`,
	)
	if r.failed != 1 || !strings.Contains(out, "lunch was counted") {
		t.Errorf("failed %d, printed %q", r.failed, out)
	}
}

func TestAPackageThatDoesNotBuildHasFailed(t *testing.T) {
	t.Parallel()
	r, out := told(false,
		`{"ImportPath":"vaada/hours","Action":"build-output","Output":"hours.go:3: undefined: lunch\n"}`,
		`{"Action":"fail","Package":"vaada/hours","Elapsed":0}`,
	)
	if r.failed != 1 || !strings.Contains(out, "undefined: lunch") {
		t.Errorf("failed %d, printed %q", r.failed, out)
	}
}

func TestASkippedTestIsNamedAndCountsWhereEverythingMustRun(t *testing.T) {
	t.Parallel()
	skip := func(reason string) []string {
		return []string{
			`{"Action":"output","Package":"vaada/promise","Test":"TestReading","Output":"    read_test.go:9: ` + reason + `\n"}`,
			`{"Action":"skip","Package":"vaada/promise","Test":"TestReading","Elapsed":0}`,
			`{"Action":"pass","Package":"vaada/promise","Elapsed":0}`,
		}
	}
	for _, row := range []struct {
		reason string
		strict bool
		failed int
	}{
		{"no browser", false, 0},
		{"no browser", true, 1},
		{"VAADA_MATERIAL is not set", true, 0},
	} {
		r, out := told(row.strict, skip(row.reason)...)
		if r.failed != row.failed || !strings.Contains(out, "did not run: vaada/promise TestReading") {
			t.Errorf("%q, strict %v: failed %d, printed %q", row.reason, row.strict, r.failed, out)
		}
	}
}
