package procedure_test

import (
	"testing"

	"vaada/procedure"
)

func TestAfterAnUndoTheChartStillShowsHowTheCaseCame(t *testing.T) {
	t.Parallel()
	set := charts(t, visit())
	state, rows, _ := walk(t, set, begin, recorded, procedure.Deed{Kind: procedure.Answering, Exit: "yes"}, procedure.Deed{Kind: procedure.Undone})
	s, on := procedure.Around(set.Editions[edition], state, rows)
	if !on || s.Last == nil || s.Last.Key != "record" || s.Here.Key != "needed" {
		t.Fatalf("drawn around %+v", s)
	}
}
