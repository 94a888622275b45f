package procedure

import (
	"errors"
	"slices"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/people"
	"vaada/promise"
)

// Severity says what a finding means for approval.
type Severity string

// An error stops approval, a warning is accepted with a reason, a hint may be
// passed over.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Hint    Severity = "hint"
)

// Finding is something wrong with a chart.
type Finding struct {
	Severity Severity
	Defect   string           // names the rule, as "dead-end"
	Boxes    []string         // keys of the boxes concerned, in the order of the chart
	Walk     []string         // keys of the boxes on the shortest way from the start that shows it; nil where none leads there
	About    string           // what beside its boxes it is about: the key of a promise or of another chart, languages; "" for nothing
	Say      language.Message // what is wrong and what to do
	Repairs  bool             // it can be put right by itself; told by Repairable alone

	repair  func(chart *Chart)
	outcome string // of the chart's own, where the finding is about one
}

// Facts are what a chart is held against beside itself. What is nil is not
// asked.
type Facts struct {
	Roles     map[people.Role]int // how many people hold each role
	Promises  map[string]promise.Promise
	Happening map[promise.Event]bool // what happens to cases whatever this chart says
	Templates map[string]Known
	Articles  map[string]Known // nil everywhere so far: the program keeps no articles yet
	Clauses   map[string]Known
	Charts    map[string]*Chart   // the published charts, by key
	Languages []language.Language // those that the organisation serves
	Week      Week                // when the office works; zero is five days of eight hours
}

// Week is how many days of a common week an office opens, and how many minutes most
// of them have.
type Week struct{ Days, Day int }

// Known is something in force that a box can name.
type Known struct {
	Name language.Text       // as people call it
	In   []language.Language // that it is written in; nil is not asked
}

// unsound gives the fault of a chart with errors, or nil.
func unsound(findings []Finding) error {
	var faults []*fault.Fault
	for _, finding := range findings {
		if finding.Severity != Error {
			continue
		}
		box := "chart"
		if len(finding.Boxes) > 0 {
			box = finding.Boxes[0]
		}
		faults = append(faults, fault.Invalid(box, finding.Say).Because(errors.New(finding.Defect)))
	}
	return fault.All(faults...)
}

// Shown is the walk that shows the finding, box after box, each with the way that
// leads to it: the first has none.
func (f Finding) Shown(chart *Chart) (ways []Way) {
	if len(f.Walk) == 0 {
		return nil
	}
	lines := map[string]Line{}
	for _, line := range Outline(chart) {
		lines[line.Box.Key] = line
	}
	for at, key := range f.Walk {
		way := Way{To: lines[key].Box, Number: lines[key].Number}
		if at > 0 {
			way.Exit = exitTo(lines[f.Walk[at-1]], key)
		}
		ways = append(ways, way)
	}
	return ways
}

// exitTo is the first way out of a box that leads to another.
func exitTo(from Line, key string) Exit {
	for _, way := range from.Ways {
		if way.To.Key == key {
			return way.Exit
		}
	}
	return Exit{}
}

// Mark tells the same finding again, whatever words it is told in.
func (f Finding) Mark() string {
	return strings.TrimSpace(strings.Join(append([]string{f.Defect, f.outcome, f.About}, f.Boxes...), " "))
}

// about is the first of the boxes that a finding is about; "" where it is about none.
func (f Finding) about() string {
	if len(f.Boxes) == 0 {
		return ""
	}
	return f.Boxes[0]
}

// is says that a finding is the one of that defect about those boxes.
func (f Finding) is(defect string, boxes []string) bool {
	return f.Defect == defect && slices.Equal(f.Boxes, boxes)
}
