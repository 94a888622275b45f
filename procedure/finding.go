package procedure

import (
	"errors"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/people"
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
	Say      language.Message // what is wrong and what to do
}

// Facts are what a chart is held against beside itself. A nil map is not
// asked.
type Facts struct {
	Roles     map[people.Role]int // how many people hold each role
	Promises  map[string]bool
	Templates map[string]bool
	Articles  map[string]bool
	Clauses   map[string]bool
	Charts    map[string]*Chart // the published charts, by key
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
