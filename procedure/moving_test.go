package procedure_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/procedure"
)

func labelled(key string, kind procedure.Kind, label string) procedure.Box {
	return procedure.Box{Key: key, Kind: kind, Label: english(label)}
}

// TestABoxIsSuggestedByItsKeyThenByItsLabel maps what a person would map, and
// leaves to a person what could be meant in two ways, or where no case could
// stand.
func TestABoxIsSuggestedByItsKeyThenByItsLabel(t *testing.T) {
	t.Parallel()
	sub := procedure.Box{Key: "visit", Kind: procedure.Call, Chart: "visit", Label: english("Visit")}
	other := procedure.Box{Key: "visit", Kind: procedure.Call, Chart: "delivery", Label: english("Visit")}
	moved := procedure.Box{Key: "go-there", Kind: procedure.Call, Chart: "visit", Label: english("On the way")}
	for _, row := range []struct {
		what         string
		older, newer []procedure.Box
		want         map[string]string
	}{
		{
			"the same key, whatever the label",
			[]procedure.Box{labelled("ask", procedure.Step, "Ask")},
			[]procedure.Box{labelled("ask", procedure.Question, "Ask for the name")},
			map[string]string{"ask": "ask"},
		},
		{
			"the same label, folded",
			[]procedure.Box{labelled("a1", procedure.Step, "Ask for the  name")},
			[]procedure.Box{labelled("b1", procedure.Step, "ask for the Name"), labelled("b2", procedure.Step, "Write")},
			map[string]string{"a1": "b1"},
		},
		{
			"two of the same label",
			[]procedure.Box{labelled("a1", procedure.Step, "Ask")},
			[]procedure.Box{labelled("b1", procedure.Step, "Ask"), labelled("b2", procedure.Step, "Ask")},
			map[string]string{},
		},
		{
			"where no case stands",
			[]procedure.Box{labelled("done", procedure.Step, "Close"), labelled("look", procedure.Lookup, "Look")},
			[]procedure.Box{labelled("done", procedure.End, "Close"), labelled("look", procedure.Lookup, "Look")},
			map[string]string{},
		},
		{"the same chart called", []procedure.Box{sub}, []procedure.Box{sub}, map[string]string{"visit": "visit"}},
		{"another chart called", []procedure.Box{sub}, []procedure.Box{other, moved}, map[string]string{}},
		{"nothing like it", []procedure.Box{labelled("a1", procedure.Step, "Ask")}, []procedure.Box{labelled("b1", procedure.Step, "Write")}, map[string]string{}},
	} {
		got := procedure.Suggest(&procedure.Chart{Boxes: row.older}, &procedure.Chart{Boxes: row.newer})
		if !maps.Equal(got, row.want) {
			t.Errorf("%s: got %v, want %v", row.what, got, row.want)
		}
	}
}

// TestALabelInAnyLanguageIsTheSame maps a box whose Urdu alone stayed.
func TestALabelInAnyLanguageIsTheSame(t *testing.T) {
	t.Parallel()
	was := procedure.Box{Key: "a", Kind: procedure.Step, Label: english("Ask").With(language.Urdu, "نام پوچھیں")}
	is := procedure.Box{Key: "b", Kind: procedure.Step, Label: english("Ask who it is").With(language.Urdu, "نام پوچھیں")}
	got := procedure.Suggest(&procedure.Chart{Boxes: []procedure.Box{was}}, &procedure.Chart{Boxes: []procedure.Box{is}})
	if got["a"] != "b" {
		t.Errorf("got %v", got)
	}
}

// TestWhatIsSuggestedNeverDropsACase holds the suggestion against the check: what
// is mapped is never found dropped, what is not always is.
func TestWhatIsSuggestedNeverDropsACase(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		older, newer := soundChart(t, "main", "sub"), soundChart(t, "main", "sub")
		mapping, standing := procedure.Suggest(older, newer), map[string]int{}
		left := 0
		for i := range older.Boxes {
			box := &older.Boxes[i]
			if !box.Holds() {
				continue
			}
			standing[box.Key] = 1
			if _, mapped := mapping[box.Key]; !mapped {
				left++
			}
		}
		if found := procedure.CheckMove(older, newer, mapping, standing); len(found) != left {
			t.Fatalf("%d boxes have no suggestion, and %d are found to drop cases", left, len(found))
		}
	})
}

// reruled is a sound chart with other rules: none, so that a person answers, or by
// the size, or the same with an otherwise.
func reruled(t *rapid.T, chart *procedure.Chart) *procedure.Chart {
	other := *chart
	other.Boxes = slices.Clone(chart.Boxes)
	for i := range other.Boxes {
		if box := &other.Boxes[i]; len(box.Rules) > 0 {
			rules := [][]procedure.Rule{nil, bySize, append(slices.Clone(bySize), procedure.Rule{Exit: "no"})}
			box.Rules = rapid.SampledFrom(rules).Draw(t, "rules")
		}
	}
	return &other
}

// taken is the state of a case after deeds that nothing keeps from being done.
func taken(t *rapid.T, charts procedure.Charts, deeds ...procedure.Deed) (state procedure.State) {
	for _, deed := range deeds {
		walked, err := procedure.Walk(charts, state, deed, 1)
		if err != nil {
			t.Fatal(err)
		}
		state = walked.State
	}
	return state
}

// TestWhatThePreviewAllowsTheDeedDoes moves cases from wherever they came to on a
// random chart, automatic questions that knew no answer among them, to another
// edition by any mapping: the deed does what the preview allows, and nothing else,
// and keeps what was filled in.
func TestWhatThePreviewAllowsTheDeedDoes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		charts := soundCharts(t)
		older, newer := charts.Editions[edition].Chart, soundChart(t, "main", "sub")
		if rapid.Bool().Draw(t, "alike") {
			newer = reruled(t, older)
		}
		compiled, err := procedure.Compile(newer)
		if err != nil {
			t.Fatalf("a chart that should be sound was refused: %v", err)
		}
		charts.Editions[newerEdition] = compiled
		state := procedure.State{}
		for range rapid.IntRange(1, 8).Draw(t, "deeds") {
			deed := anyDeed(t, charts)
			if state.Standing == procedure.NotBegun {
				deed = begin
			}
			if walked, err := procedure.Walk(charts, state, deed, 1); err == nil && deed.Kind != procedure.Moved {
				state = walked.State
			}
		}
		if rapid.Bool().Draw(t, "past the size") {
			state = taken(t, charts, begin, procedure.Deed{Kind: procedure.Left, To: "sort", Reason: "known to the customer"})
		}
		if state.Standing != procedure.OnChart {
			return
		}
		mapping := procedure.Suggest(older, newer)
		for key := range mapping {
			if rapid.IntRange(0, 3).Draw(t, "chosen") == 0 {
				mapping[key] = rapid.SampledFrom(newer.Boxes).Draw(t, "box").Key
			}
		}
		on := state.Here()[0].Box
		preview := procedure.CheckMove(older, newer, mapping, map[string]int{on: 1})
		moved, err := procedure.Walk(charts, state, procedure.Deed{Kind: procedure.Moved, Edition: newerEdition, Mapping: mapping, Reason: "better"}, 2)
		switch {
		case len(preview) == 0 && err != nil:
			t.Fatalf("a case on %q is to go to %q, and is refused: %v", on, mapping[on], err)
		case len(preview) > 0 && !fault.Is(err, fault.KindConflict):
			t.Fatalf("a case on %q has no place, and goes to %q: %v", on, moved.State.Box, err)
		case len(preview) > 0:
			return
		}
		if diff := cmp.Diff(state.Fields, moved.State.Fields); diff != "" {
			t.Fatalf("the move changed what was filled in:\n%s", diff)
		}
		if moved.State.Standing == procedure.OnChart {
			stands(t, charts, state, procedure.Deed{Kind: procedure.Moved}, moved)
		}
	})
}

// TestACaseThatNoRuleDecidedMoves has one wait for an answer at a question that
// decides by itself, past the step which asks what it decides by. Where the newer
// edition knows an answer it goes on, else it waits there.
func TestACaseThatNoRuleDecidedMoves(t *testing.T) {
	t.Parallel()
	sorts := func(rules []procedure.Rule) *procedure.Chart {
		size := procedure.Field{
			Key: "size", Label: english("Size"), Type: procedure.ChoiceField, Required: true,
			Options: []procedure.Option{{Key: "small", Label: english("Small")}, {Key: "large", Label: english("Large")}},
		}
		chart := visit()
		box(chart, "record").Fields, box(chart, "record").Exits = []procedure.Field{size}, box(chart, "record").Exits[:1]
		box(chart, "needed").Rules = rules
		return chart
	}
	otherwise := append(slices.Clone(bySize), procedure.Rule{Exit: "yes"})
	for want, rules := range map[string][]procedure.Rule{"needed": bySize, "visit": otherwise} {
		older, newer := sorts(bySize), sorts(rules)
		set := charts(t, older)
		set.Editions[newerEdition] = charts(t, newer).Editions[edition]
		state, _, _ := walk(t, set, begin, procedure.Deed{Kind: procedure.Left, To: "needed", Reason: "known to the customer"})
		if state.Box != "needed" {
			t.Fatalf("it stands on %q", state.Box)
		}
		mapping := procedure.Suggest(older, newer)
		if dropped := procedure.CheckMove(older, newer, mapping, map[string]int{"needed": 1}); len(dropped) > 0 || mapping["needed"] != "needed" {
			t.Errorf("to %q it is suggested, and found %v", mapping["needed"], dropped)
		}
		moved, err := procedure.Walk(set, state, procedure.Deed{Kind: procedure.Moved, Edition: newerEdition, Mapping: mapping, Reason: "better"}, 2)
		if err != nil || moved.State.Box != want {
			t.Errorf("it goes to %q, not %q: %v", moved.State.Box, want, err)
		}
		if dropped := procedure.CheckMove(older, newer, map[string]string{"needed": "end"}, map[string]int{"needed": 1}); len(dropped) != 1 {
			t.Errorf("it is let go to an end: %v", dropped)
		}
	}
}
