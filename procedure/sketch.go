package procedure

import "slices"

// unwalkable are the defects with which nobody could begin on a chart, or say
// where a case stands.
var unwalkable = []string{"no-start", "two-starts", "same-key", "same-exit"}

// Sketch makes a chart that is still being written ready to be walked as far as
// it goes, whatever else is wrong with it. No case begins on one. A chart without
// one start, or with two boxes of one key, is refused with the sentence of the
// finding.
func Sketch(chart *Chart) (*Compiled, error) {
	findings := slices.DeleteFunc(Check(chart, Facts{}), func(f Finding) bool { return !slices.Contains(unwalkable, f.Defect) })
	if err := unsound(findings); err != nil {
		return nil, err
	}
	return compile(chart), nil
}
