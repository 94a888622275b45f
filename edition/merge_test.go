package edition_test

import (
	"encoding/json"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"vaada/edition"
)

func TestWhatTwoChangedIsPutTogether(t *testing.T) {
	t.Parallel()
	from := `{"source":"en","en":"Answer","ur":"جواب","fee":{"amount":500,"words":{"en":"half"}},"list":["a"]}`
	for name, each := range map[string]struct {
		mine, theirs, want string
		both               []string
	}{
		"different leaves": {
			`{"source":"en","en":"Answer","ur":"جواب دیں","fee":{"amount":500,"words":{"en":"half"}},"list":["a"]}`,
			`{"source":"en","en":"Answer","ur":"جواب","fee":{"amount":700,"words":{"en":"half"}},"list":["a"]}`,
			`{"source":"en","en":"Answer","ur":"جواب دیں","fee":{"amount":700,"words":{"en":"half"}},"list":["a"]}`, nil,
		},
		"the same leaf": {
			`{"source":"en","en":"Reply","ur":"جواب","fee":{"amount":500,"words":{"en":"half"}},"list":["a"]}`,
			`{"source":"en","en":"Respond","ur":"جواب","fee":{"amount":500,"words":{"en":"half"}},"list":["a"]}`,
			"",
			[]string{"en"},
		},
		"both the same": {
			`{"source":"en","en":"Reply","ur":"جواب","fee":{"amount":500,"words":{"en":"half"}},"list":["a"]}`,
			`{"source":"en","en":"Reply","ur":"جواب","fee":{"amount":500},"list":["a","b"]}`,
			`{"source":"en","en":"Reply","ur":"جواب","fee":{"amount":500},"list":["a","b"]}`, nil,
		},
		"one translates while the other writes anew": {
			`{"source":"en","en":"Answer","ur":"نیا","hi":"उत्तर","fee":{"amount":500,"words":{"en":"half"}},"list":["a"]}`,
			`{"source":"en","en":"Reply","ur":"جواب","stale":["ur"],"fee":{"amount":500,"words":{"en":"half"}},"list":["a"]}`,
			`{"source":"en","en":"Reply","ur":"نیا","hi":"उत्तर","stale":["ur"],"fee":{"amount":500,"words":{"en":"half"}},"list":["a"]}`, nil,
		},
		"a list is one": {
			`{"source":"en","en":"Answer","ur":"جواب","fee":{"amount":500,"words":{"en":"half"}},"list":["a","c"]}`,
			`{"source":"en","en":"Answer","ur":"جواب","fee":{"amount":500,"words":{"en":"half"}},"list":["a","b"]}`,
			"",
			[]string{"list"},
		},
	} {
		merged, both := edition.Merge(from, each.mine, each.theirs)
		if !slices.Equal(both, each.both) || !same(t, merged, each.want) {
			t.Errorf("%s: %s, both changed %v", name, merged, both)
		}
	}
}

func same(t *testing.T, a, b string) bool {
	t.Helper()
	if a == "" || b == "" {
		return a == b
	}
	return len(edition.Differing(a, b)) == 0
}

// Whoever comes second, and wherever they changed something: what is put
// together differs from each only where the other changed it.
func TestPuttingTogetherLosesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		leaf := rapid.SampledFrom([]string{"", "1", "2", "3"})
		draw := func(name string) map[string]string {
			all := map[string]string{}
			for _, key := range []string{"a", "b", "c.d", "e~f", "~1"} {
				if value := leaf.Draw(t, name); value != "" {
					all[key] = value
				}
			}
			return all
		}
		written := func(all map[string]string) string {
			content, _ := json.Marshal(map[string]any{"in": all, "x": all["a"]})
			return string(content)
		}
		from, mine, theirs := written(draw("from")), written(draw("mine")), written(draw("theirs"))
		merged, both := edition.Merge(from, mine, theirs)
		if len(both) > 0 {
			for _, path := range both {
				if !slices.Contains(edition.Differing(from, mine), path) || !slices.Contains(edition.Differing(from, theirs), path) {
					t.Fatalf("%s was not changed by both", path)
				}
			}
			return
		}
		for _, path := range edition.Differing(merged, mine) {
			if !slices.Contains(edition.Differing(from, theirs), path) {
				t.Fatalf("%s of mine was lost: %s + %s + %s = %s", path, from, mine, theirs, merged)
			}
		}
		for _, path := range edition.Differing(merged, theirs) {
			if !slices.Contains(edition.Differing(from, mine), path) {
				t.Fatalf("%s of theirs was lost: %s + %s + %s = %s", path, from, mine, theirs, merged)
			}
		}
	})
}

func TestThereIsAlwaysAPlaceBetween(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		places := []string{edition.PlaceOf(0), edition.PlaceOf(1), edition.PlaceOf(250)}
		for range rapid.IntRange(1, 80).Draw(t, "many") {
			at := rapid.IntRange(0, len(places)).Draw(t, "at")
			after, before := "", ""
			if at > 0 {
				after = places[at-1]
			}
			if at < len(places) {
				before = places[at]
			}
			places = slices.Insert(places, at, edition.Between(after, before))
		}
		if !slices.IsSorted(places) || len(slices.Compact(slices.Clone(places))) != len(places) {
			t.Fatalf("out of order: %q", places)
		}
	})
}

// What somebody writes once more over what another wrote of the same is theirs there
// alone: what only the other changed stays.
func TestWhatIsWrittenOverAnotherKeepsTheRest(t *testing.T) {
	t.Parallel()
	const from = `{"name":"Old","fee":100,"force":"should"}`
	for name, each := range map[string]struct{ mine, theirs, want string }{
		"the same leaf":         {`{"name":"Mine","fee":100,"force":"should"}`, `{"name":"Theirs","fee":150,"force":"should"}`, `{"fee":150,"force":"should","name":"Mine"}`},
		"the same and another":  {`{"name":"Mine","fee":100,"force":"must"}`, `{"name":"Theirs","fee":150,"force":"should"}`, `{"fee":150,"force":"must","name":"Mine"}`},
		"taken out and changed": {`{"fee":100,"force":"should"}`, `{"name":"Theirs","fee":100,"force":"can"}`, `{"fee":100,"force":"can"}`},
	} {
		if got := edition.Over(from, each.mine, each.theirs); got != each.want {
			t.Errorf("%s: %s, not %s", name, got, each.want)
		}
	}
}
