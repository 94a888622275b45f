package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// outsideMaterial is the variable that a skipped test must name in its reason
// to be forgiven: it wants files that are not part of this repository.
const outsideMaterial = "VAADA_MATERIAL"

// event is one line of `go test -json` (see `go doc test2json`).
type event struct {
	Action  string
	Package string
	Test    string
	Output  string
	Elapsed float64 // seconds
	// ImportPath names the package of build-output events.
	ImportPath string
}

// report gathers the events of one run of go test.
type report struct {
	out            io.Writer
	strict         bool
	passed, failed int
	said           map[string][]string // what each test has said so far
	tests          map[string]int      // finished tests of each package
	broken         map[string]bool     // packages in which a test failed
	skipped        []string
}

func newReport(out io.Writer, strict bool) *report {
	return &report{
		out: out, strict: strict,
		said: map[string][]string{}, tests: map[string]int{}, broken: map[string]bool{},
	}
}

// line takes one line of go test's output.
func (r *report) line(line string) {
	var e event
	if err := json.Unmarshal([]byte(line), &e); err != nil {
		fmt.Fprint(r.out, line)
		return
	}
	if e.Action == "build-output" {
		fmt.Fprint(r.out, e.Output)
		return
	}
	name := e.Package + " " + e.Test
	switch e.Action {
	case "output":
		if !isFrame(e.Output) {
			r.said[name] = append(r.said[name], e.Output)
		}
	case "pass", "fail", "skip":
		if e.Test == "" {
			r.packageEnded(e)
		} else {
			r.testEnded(e, name)
		}
		delete(r.said, name)
	}
}

func (r *report) testEnded(e event, name string) {
	r.tests[e.Package]++
	said := strings.Join(r.said[name], "")
	switch e.Action {
	case "pass":
		r.passed++
	case "fail":
		r.failed++
		r.broken[e.Package] = true
		fmt.Fprintf(r.out, "FAIL %s %s (%.1f s)\n%s", e.Package, e.Test, e.Elapsed, said)
	case "skip":
		r.skip(e, said)
	}
}

func (r *report) skip(e event, said string) {
	reason := strings.Join(strings.Fields(said), " ")
	if r.strict && !strings.Contains(reason, outsideMaterial) {
		r.failed++
		r.broken[e.Package] = true
		reason += " (counted as failed: here everything must run)"
	}
	r.skipped = append(r.skipped, fmt.Sprintf("did not run: %s %s: %s", e.Package, e.Test, reason))
}

func (r *report) packageEnded(e event) {
	said := strings.Join(r.said[e.Package+" "], "")
	switch {
	case e.Action == "fail" && !r.broken[e.Package]:
		// No test failed, so the package itself did: it does not build,
		// its TestMain gave up, or it ran out of time.
		r.failed++
		r.broken[e.Package] = true
		fmt.Fprintf(r.out, "FAIL %s\n%s", e.Package, said)
	case e.Action == "fail":
		fmt.Fprintf(r.out, "FAIL %s %.1f s\n", e.Package, e.Elapsed)
	case r.tests[e.Package] > 0:
		fmt.Fprintf(r.out, "ok   %s, %d tests, %.1f s\n", e.Package, r.tests[e.Package], e.Elapsed)
	}
}

// close names the tests that did not run.
func (r *report) close() {
	slices.Sort(r.skipped)
	for _, line := range r.skipped {
		fmt.Fprintln(r.out, line)
	}
}

// isFrame tells the lines that go test prints around what a test says.
func isFrame(output string) bool {
	text := strings.TrimLeft(output, " ")
	for _, frame := range []string{"=== ", "--- PASS", "--- FAIL", "--- SKIP"} {
		if strings.HasPrefix(text, frame) {
			return true
		}
	}
	return false
}
