package procedure_test

import (
	"testing"

	"pgregory.net/rapid"

	"vaada/internal/now"
	"vaada/procedure"
)

// A turn that no walk can make would be a line in a drawing that lies.
func TestEveryTurnOfACasesLifeHappens(t *testing.T) {
	t.Parallel()
	type turn struct {
		from procedure.Standing
		deed procedure.DeedKind
		to   procedure.Standing
	}
	seen := map[turn]bool{}
	rapid.Check(t, func(t *rapid.T) {
		charts := soundCharts(t)
		var state procedure.State
		at := now.Instant(1)
		for range 60 {
			deed := anyDeed(t)
			if state.Standing == procedure.NotBegun {
				deed = begin
			}
			walked, err := procedure.Walk(charts, state, deed, at)
			if err != nil {
				continue
			}
			from := state.Standing
			for i, row := range walked.Rows {
				to := procedure.OnChart // the rows of one deed go through automatic boxes
				if i == len(walked.Rows)-1 {
					to = walked.State.Standing
				}
				seen[turn{from, row.Deed, to}] = true
				from = to
			}
			state, at = walked.State, at+1000
		}
	})
	for _, each := range procedure.Life {
		for _, deed := range each.Deeds {
			if deed != procedure.Moved && !seen[turn{each.From, deed, each.To}] { // moves have tests of their own
				t.Errorf("no walk went from %q by %q to %q", each.From, deed, each.To)
			}
		}
	}
}
