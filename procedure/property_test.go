package procedure_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/procedure"
)

// TestAnyWalkKeepsItsPromises does random deeds on random sound charts. A case
// stands only where a person is needed, leaves its chart only by leaving it,
// never spins, replays from its rows to the same state, never loses what was
// filled in, and undo brings it back to where it stood. A called chart comes back
// by the exit of its outcome, a time-out fires once, and a move to a newer
// edition follows its mapping.
func TestAnyWalkKeepsItsPromises(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		charts := soundCharts(t)
		var state procedure.State
		var rows []procedure.Row
		at := now.Instant(1)
		for range rapid.IntRange(1, 30).Draw(t, "deeds") {
			deed := anyDeed(t, charts)
			if state.Standing == procedure.NotBegun {
				deed = begin
			}
			before := snapshot(t, rows)
			walked, err := procedure.Walk(charts, state, deed, at)
			if diff := cmp.Diff(before, state); diff != "" {
				t.Fatalf("%s changed the state it was given:\n%s", deed.Kind, diff)
			}
			goesOn(t, charts, state, at)
			if err != nil {
				if !fault.Is(err, fault.KindInvalid) && !fault.Is(err, fault.KindConflict) {
					t.Fatalf("%s of a sound chart is answered %v", deed.Kind, err)
				}
				continue
			}
			state, rows, at = walked.State, append(rows, walked.Rows...), at+1000
			if diff := cmp.Diff(snapshot(t, rows), state); diff != "" {
				t.Fatalf("after %s the rows replay to another state:\n%s", deed.Kind, diff)
			}
			stands(t, charts, before, deed, walked)
			leaves(t, rows[len(rows)-1], state)
			isKept(t, state)
			keeps(t, charts, before, deed, state)
			undoes(t, charts, before, deed, walked, at)
			chains(t, charts, walked)
			moves(t, before, deed, walked)
			firesOnce(t, charts, before, deed, state, at)
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

func stands(t *rapid.T, charts procedure.Charts, before procedure.State, deed procedure.Deed, walked procedure.Walked) {
	state := walked.State
	switch state.Standing {
	case procedure.OnChart:
		box := charts.Editions[state.Edition].Box(state.Box)
		if box == nil || box.Automatic() && !undecided(box, state) || !box.OnPath() {
			t.Fatalf("%s left the case on %q, where nobody is needed", deed.Kind, state.Box)
		}
		if state.Visits[procedure.Place{Edition: state.Edition, Box: state.Box}] < 1 {
			t.Fatalf("the case stands on %q, which it never entered", state.Box)
		}
	case procedure.OffChart:
		if last := walked.Rows[len(walked.Rows)-1]; deed.Kind != procedure.Left && deed.Kind != procedure.Undone && !last.Strayed() {
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

// undecided says that the rules of a question decide by the size, for which nobody
// asked: a case was taken past that step.
func undecided(box *procedure.Box, state procedure.State) bool {
	return cmp.Equal(box.Rules, bySize) && state.Fields["size"] == ""
}

// leaves says that the last row alone tells where a case stands. Where an undo takes
// it off its chart again, the row tells only that.
func leaves(t *rapid.T, last procedure.Row, state procedure.State) {
	if last.Deed == procedure.Undone && state.Standing == procedure.OffChart {
		if _, off, err := last.Leaves(); !off || err != nil {
			t.Fatalf("a case is off its chart, and the last row says %v: %v", off, err)
		}
		return
	}
	want := append(procedure.Path(nil), state.Stack...)
	want = append(want, procedure.Place{Edition: state.Edition, Box: state.Box})
	path, off, err := last.Leaves()
	if diff := cmp.Diff(want, path); err != nil || diff != "" || off == (state.Standing == procedure.OnChart) {
		t.Fatalf("of the case on %v (%s) the last row says %v, off the chart %v, %v", want, state.Standing, path, off, err)
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
	state.Trail = nil // the rows give it back
	if diff := cmp.Diff(state, read, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("the state was written down as another:\n%s", diff)
	}
}

// keeps says that what was filled in is never lost, unless who did a step took it out
// of a field that may be empty.
func keeps(t *rapid.T, charts procedure.Charts, before procedure.State, deed procedure.Deed, after procedure.State) {
	for key, value := range before.Fields {
		if value == "" || after.Fields[key] != "" {
			continue
		}
		box := charts.Editions[before.Edition].Box(before.Box)
		at := slices.IndexFunc(box.Fields, func(f procedure.Field) bool { return f.Key == key })
		typed, given := deed.Typed[key]
		exit, _ := box.Exit(deed.Exit)
		if at < 0 || box.Fields[at].Required || !given || typed != "" || exit.Alternate {
			t.Fatalf("%s by %q lost the field %q", deed.Kind, deed.Exit, key)
		}
	}
}

// goesOn says that whoever does what the box asks for is never refused.
func goesOn(t *rapid.T, charts procedure.Charts, state procedure.State, at now.Instant) {
	if state.Standing != procedure.OnChart {
		return
	}
	box := charts.Editions[state.Edition].Box(state.Box)
	deed := procedure.Deed{Kind: procedure.Done, Actor: 5, Typed: map[string]string{"size": "small"}}
	if box.Kind == procedure.Question {
		deed.Kind, deed.Exit = procedure.Answering, box.Exits[0].Key
	}
	if _, err := procedure.Walk(charts, state, deed, at); err != nil {
		t.Fatalf("what %q (%s) asks for is answered %v", box.Key, box.Kind, err)
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
	want.Sequence, want.Entered, want.Fields, want.Found = got.Sequence, got.Entered, got.Fields, got.Found
	want.Trail, got.Trail = nil, nil
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("undoing %s led elsewhere:\n%s", deed.Kind, diff)
	}
}

// chains says that one deed goes through no box twice, and that the end of a
// called chart leads on by the exit that takes its outcome.
func chains(t *rapid.T, charts procedure.Charts, walked procedure.Walked) {
	been := map[procedure.Place]bool{}
	for n, row := range walked.Rows {
		place := procedure.Place{Edition: row.Edition, Box: row.Box}
		if n > 0 && been[place] && !row.Strayed() {
			t.Fatalf("one deed came to %v twice: %+v", place, walked.Rows)
		}
		been[place] = n > 0
		end := charts.Editions[row.Edition].Box(row.Box)
		if row.Deed != procedure.Passed || end.Kind != procedure.End {
			continue
		}
		last := len(row.Stack) - 1
		caller := row.Stack[last]
		exit, known := charts.Editions[caller.Edition].Box(caller.Box).Outgoing(end.Outcome)
		next := walked.State
		if n+1 < len(walked.Rows) {
			row := walked.Rows[n+1]
			next = procedure.State{Edition: row.Edition, Box: row.Box, Stack: row.Stack}
		}
		if !known {
			strays(t, walked, n+1, caller, end.Outcome)
			continue
		}
		if row.Exit != exit.Key || next.Box != exit.To || next.Edition != caller.Edition || len(next.Stack) != last {
			t.Fatalf("%q of %v led by %q to %q of %v", end.Outcome, caller, row.Exit, next.Box, next.Edition)
		}
	}
}

// strays says that a case for which the chart that called has no way on leaves it at
// the box that called, that the trail names the outcome, and that somebody owes it.
func strays(t *rapid.T, walked procedure.Walked, n int, caller procedure.Place, outcome string) {
	state := walked.State
	if n != len(walked.Rows)-1 || !walked.Rows[n].Strayed() || walked.Rows[n].Exit != outcome {
		t.Fatalf("for %q there is no way, and its rows are %+v", outcome, walked.Rows)
	}
	if (procedure.Place{Edition: state.Edition, Box: state.Box}) != caller || state.Standing != procedure.OffChart {
		t.Fatalf("for %q there is no way from %v, and it stands at %+v", outcome, caller, state)
	}
	if !slices.ContainsFunc(walked.Effects, func(e procedure.Effect) bool { return e.Kind == procedure.Owe && e.Box.Key == caller.Box }) {
		t.Fatalf("nobody owes the case that left %v", caller)
	}
}

// moves says that a case moved to a newer edition stands on the box that takes
// the place of its own, inside the same called chart, with the same fields, and
// since it came to the older one: what it waited is not counted twice.
func moves(t *rapid.T, before procedure.State, deed procedure.Deed, walked procedure.Walked) {
	if deed.Kind != procedure.Moved {
		return
	}
	after := walked.State
	was, is := before.Here(), after.Here()
	if len(was) != len(is) {
		t.Fatalf("moved from %v to %v", was, is)
	}
	for n, place := range was {
		want := place
		if place.Edition == edition {
			want = procedure.Place{Edition: newerEdition, Box: deed.Mapping[place.Box]}
		}
		if is[n] != want {
			t.Fatalf("moved from %v to %v", was, is)
		}
		if after.Visits[want] != before.Visits[place] {
			t.Fatalf("a case came to %v %d times, and moved %d times to %v", place, before.Visits[place], after.Visits[want], want)
		}
	}
	if diff := cmp.Diff(before.Fields, after.Fields); diff != "" {
		t.Fatalf("the move changed what was filled in:\n%s", diff)
	}
	if row := walked.Rows[0]; len(walked.Rows) != 1 || row.Waited != 0 || row.Worked != 0 || after.Entered != before.Entered {
		t.Fatalf("it came there %v, and as %+v %v", before.Entered, walked.Rows, after.Entered)
	}
}

// firesOnce says that a time-out which was already done is refused.
func firesOnce(t *rapid.T, charts procedure.Charts, before procedure.State, deed procedure.Deed, after procedure.State, at now.Instant) {
	if deed.Kind != procedure.TimedOut {
		return
	}
	deed.Seen = before.Sequence
	if _, err := procedure.Walk(charts, after, deed, at); !fault.Is(err, fault.KindConflict) {
		t.Fatalf("a time-out that fired before came again: %v", err)
	}
}
