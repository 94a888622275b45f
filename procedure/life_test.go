package procedure_test

import (
	"testing"

	"pgregory.net/rapid"

	"vaada/internal/now"
	"vaada/procedure"
)

// turn is a change of standing that a deed brought about.
type turn struct {
	from procedure.Standing
	deed procedure.DeedKind
	to   procedure.Standing
}

// A turn that no walk can make would be a line in a drawing that lies. The
// walks are drawn by fixed seeds, so that it is found or missed always.
func TestEveryTurnOfACasesLifeHappens(t *testing.T) {
	t.Parallel()
	seen := map[turn]bool{}
	walks := rapid.Custom(turnsOfAWalk)
	for seed := range 200 {
		for _, each := range walks.Example(seed) {
			seen[each] = true
		}
	}
	for _, each := range procedure.Life {
		for _, deed := range each.Deeds {
			if deed != procedure.Moved && !seen[turn{each.From, deed, each.To}] { // moves have tests of their own
				t.Errorf("no walk went from %q by %q to %q", each.From, deed, each.To)
			}
		}
	}
}

// turnsOfAWalk makes sixty deeds, possible or not, on a sound chart.
func turnsOfAWalk(t *rapid.T) []turn {
	charts := soundCharts(t)
	var state procedure.State
	var turns []turn
	at := now.Instant(1)
	for range 60 {
		deed := anyDeed(t, charts)
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
			turns = append(turns, turn{from, row.Deed, to})
			from = to
		}
		state, at = walked.State, at+1000
	}
	return turns
}
