package procedure_test

import (
	"maps"
	"testing"

	"pgregory.net/rapid"

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
			standing[box.Key] = 1
			if _, mapped := mapping[box.Key]; box.Holds() && !mapped {
				left++
			}
		}
		if found := procedure.CheckMove(older, newer, mapping, standing); len(found) != left {
			t.Fatalf("%d boxes have no suggestion, and %d are found to drop cases", left, len(found))
		}
	})
}
