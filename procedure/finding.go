package procedure

import (
	"errors"

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
	Say      language.Message // what is wrong and what to do

	repair func(chart *Chart)
}

// Facts are what a chart is held against beside itself. What is nil is not
// asked.
type Facts struct {
	Roles     map[people.Role]int // how many people hold each role
	Promises  map[string]promise.Promise
	Happening map[promise.Event]bool // what happens to cases whatever this chart says
	Templates map[string]Known
	Articles  map[string]Known
	Clauses   map[string]Known
	Charts    map[string]*Chart   // the published charts, by key
	Languages []language.Language // those that the organisation serves
	Problems  map[string]int      // how many customers marked a problem at a box
	Day       int64               // minutes of an ordinary working day; 0 is eight hours
}

// Known is something in force that a box can name.
type Known struct {
	In     []language.Language // that it is written in; nil is not asked
	Fields []string            // of a template: those that it needs filled
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
