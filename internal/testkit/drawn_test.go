package testkit_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"vaada/internal/testkit"
)

type leaf struct {
	Name  string `json:"name"`
	Never int    `json:"never,omitempty"`
	Then  *leaf  `json:"then,omitempty"`
}

type tree struct {
	Root   leaf              `json:"root"`
	Kind   string            `json:"kind"`
	Leaves []leaf            `json:"leaves"`
	Words  map[string]string `json:"words"`
	kept   int
}

// What nobody draws is told, however deep it stands.
func TestADrawingTellsWhatItNeverDrew(t *testing.T) {
	t.Parallel()
	d := &testkit.Drawing{At: map[string]func(t *rapid.T) any{
		"kind": testkit.OneOf("oak", "ash"), "leaves.never": func(*rapid.T) any { return 0 },
	}}
	rapid.Check(t, func(t *rapid.T) {
		drawn := tree{}
		d.Fill(t, &drawn)
		if drawn.Kind == "" || drawn.kept != 0 {
			t.Fatalf("%+v", drawn)
		}
	})
	if left := d.Undrawn(tree{}); !slices.Equal(left, []string{"leaves.never"}) {
		t.Errorf("it never drew %q", left)
	}
}
