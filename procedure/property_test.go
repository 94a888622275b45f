package procedure_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"vaada/internal/now"
	"vaada/procedure"
)

// TestAnyWalkKeepsItsPromises does random deeds on random sound charts. A case
// stands only where a person is needed, leaves its chart only by leaving it,
// never spins, replays from its rows to the same state, never loses what was
// filled in, and undo brings it back to where it stood.
func TestAnyWalkKeepsItsPromises(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		charts := soundCharts(t)
		var state procedure.State
		var rows []procedure.Row
		at := now.Instant(1)
		for range rapid.IntRange(1, 30).Draw(t, "deeds") {
			deed := anyDeed(t)
			if state.Standing == procedure.NotBegun {
				deed = begin
			}
			before := snapshot(t, rows)
			walked, err := procedure.Walk(charts, state, deed, at)
			if diff := cmp.Diff(before, state); diff != "" {
				t.Fatalf("%s changed the state it was given:\n%s", deed.Kind, diff)
			}
			if err != nil {
				continue
			}
			state, rows, at = walked.State, append(rows, walked.Rows...), at+1000
			if diff := cmp.Diff(snapshot(t, rows), state); diff != "" {
				t.Fatalf("after %s the rows replay to another state:\n%s", deed.Kind, diff)
			}
			stands(t, charts, before, deed, state)
			isKept(t, state)
			keeps(t, before, state)
			undoes(t, charts, before, deed, walked, at)
		}
	})
}

func snapshot(t *rapid.T, rows []procedure.Row) procedure.State {
	state, err := procedure.Replay(rows)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

func stands(t *rapid.T, charts procedure.Charts, before procedure.State, deed procedure.Deed, state procedure.State) {
	switch state.Standing {
	case procedure.OnChart:
		box := charts.Editions[state.Edition].Box(state.Box)
		if box == nil || box.Automatic() || !box.OnPath() {
			t.Fatalf("%s left the case on %q, where nobody is needed", deed.Kind, state.Box)
		}
		if state.Visits[procedure.Place{Edition: state.Edition, Box: state.Box}] < 1 {
			t.Fatalf("the case stands on %q, which it never entered", state.Box)
		}
	case procedure.OffChart:
		if deed.Kind != procedure.Left && deed.Kind != procedure.Undone {
			t.Fatalf("%s took the case off its chart", deed.Kind)
		}
	case procedure.HasEnded:
		if before.Standing == procedure.OffChart && deed.Kind == procedure.Ended && state.Outcome != deed.Outcome {
			t.Fatalf("it ended with %q", state.Outcome)
		}
	}
	for _, caller := range state.Stack {
		if box := charts.Editions[caller.Edition].Box(caller.Box); box == nil || box.Kind != procedure.Call {
			t.Fatalf("%v is on the stack and calls nothing", caller)
		}
	}
}

// isKept says that a state survives being written down.
func isKept(t *rapid.T, state procedure.State) {
	written, err := json.Marshal(state)
	if err != nil {
		t.Fatal(err)
	}
	var read procedure.State
	if err := json.Unmarshal(written, &read); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(state, read, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("the state was written down as another:\n%s", diff)
	}
}

func keeps(t *rapid.T, before, after procedure.State) {
	for key := range before.Fields {
		if after.Fields[key] == "" {
			t.Fatalf("the field %q was lost", key)
		}
	}
}

func undoes(t *rapid.T, charts procedure.Charts, before procedure.State, deed procedure.Deed, walked procedure.Walked, at now.Instant) {
	if deed.Kind == procedure.Undone || deed.Kind == procedure.Begun {
		return
	}
	back, err := procedure.Walk(charts, walked.State, procedure.Deed{Kind: procedure.Undone}, at)
	if err != nil {
		t.Fatalf("%s could not be undone: %v", deed.Kind, err)
	}
	want, got := before, back.State
	want.Sequence, want.Entered, want.Fields = got.Sequence, got.Entered, got.Fields
	want.Trail, got.Trail = nil, nil
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("undoing %s led elsewhere:\n%s", deed.Kind, diff)
	}
}
