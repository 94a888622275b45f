package procedure

import "slices"

// unwalkable are the defects with which nobody could begin on a chart, or say
// where a case stands. No other rule is ever asked of an edition that cases walk:
// it was approved by the rules of its day.
var unwalkable = []string{"no-start", "two-starts", "same-key", "same-exit"}

// Sketch makes a chart ready to be walked as far as it goes, whatever else is
// wrong with it: one that is still being written, on which no case begins, and
// one that came into force before a rule was made. A chart without one start, or
// with two boxes of one key, is refused with the sentence of the finding.
func Sketch(chart *Chart) (*Compiled, error) {
	c := &checker{graph: graphOf(chart)}
	c.structure()
	c.shapes()
	findings := slices.DeleteFunc(c.findings, func(f Finding) bool { return !slices.Contains(unwalkable, f.Defect) })
	if err := unsound(findings); err != nil {
		return nil, err
	}
	return compile(chart), nil
}
