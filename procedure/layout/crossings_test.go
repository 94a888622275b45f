package layout_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/procedure/layout"
)

// corpus are the charts on which drawings are compared with those of dagre, by
// their names: those that people wrote, and made ones from a handful of boxes to
// two hundred, with loops.
func corpus(t testing.TB) map[string][]layout.Box {
	t.Helper()
	all := made()
	for _, chart := range written(t) {
		all[chart.Key] = drawing.Measured(chart, language.Reader{Language: language.English})
	}
	return all
}

// written are the charts that people wrote.
func written(t testing.TB) (all []*procedure.Chart) {
	t.Helper()
	for _, pattern := range []string{"../drawing/testdata/corpus/*.yaml", "../starter/*.yaml", "../starter/plain/*.yaml"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", pattern, len(files), err)
		}
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			chart, err := procedure.ReadYAML(content)
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			all = append(all, chart)
		}
	}
	return all
}

// made are those that nobody wrote.
func made() map[string][]layout.Box {
	all := map[string][]layout.Box{
		"straight": chart([]int{1}, []int{2}, []int{3}, []int{4}, nil),
		"diamond":  chart([]int{1}, []int{2, 3}, []int{4}, []int{4}, nil),
		"loop":     chart([]int{1}, []int{2}, []int{3, 1}, nil),
		"ladder":   chart([]int{1}, []int{2, 8}, []int{3, 8}, []int{4, 8}, []int{5, 8}, []int{6, 8}, []int{7, 8}, nil, nil),
		"back":     chart([]int{1}, []int{2}, []int{3}, []int{4}, []int{5}, []int{6, 1}, []int{7, 2}, nil),
	}
	for at, count := range []int{6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 44, 48, 52, 56, 60, 70, 80, 100, 120, 150, 180, 200} {
		all[fmt.Sprintf("made of %d", count)] = random(rand.New(rand.NewPCG(uint64(at), 11)), count)
	}
	return all
}

// figures is what testdata/dagre.json holds.
type figures struct {
	Dagre     string         `json:"dagre"`     // the version that drew them
	Corpus    string         `json:"corpus"`    // SHA-256 of what was drawn, so that other charts want other figures
	Crossings map[string]int `json:"crossings"` // by the chart's name
}

// moreThanDagres are the charts with more crossings than dagre makes, and how many;
// docs/explanation/drawing.md says why.
var moreThanDagres = map[string]int{"power-cut": 1, "exchange": 2}

// No chart has more crossings than dagre makes, whose lines run aslant and need no
// room of their own. VAADA_DAGRE names a file to write the corpus into, for
// testdata/dagre.mjs.
func TestNoMoreCrossingsThanDagres(t *testing.T) {
	t.Parallel()
	drawn := corpus(t)
	written, err := json.Marshal(drawn)
	if err != nil {
		t.Fatal(err)
	}
	if name := os.Getenv("VAADA_DAGRE"); name != "" {
		if err := os.WriteFile(name, written, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	content, err := os.ReadFile("testdata/dagre.json")
	if err != nil {
		t.Fatal(err)
	}
	var dagre figures
	if err := json.Unmarshal(content, &dagre); err != nil {
		t.Fatal(err)
	}
	if sum := fmt.Sprintf("%x", sha256.Sum256(written)); sum != dagre.Corpus {
		t.Errorf("testdata/dagre.json has the figures of other charts: testdata/dagre.mjs says how they are made")
	}
	ours, theirs := 0, 0
	for name, boxes := range drawn {
		made, known := dagre.Crossings[name]
		if !known {
			t.Errorf("there is no figure for %q", name)
		}
		plan := layout.Of(boxes)
		for _, wrong := range faults(boxes, plan) {
			t.Errorf("%s: %s", name, wrong)
		}
		count := crossings(plan)
		ours, theirs = ours+count, theirs+made
		most, excepted := moreThanDagres[name]
		if count > max(most, made) || excepted && count < most {
			t.Errorf("%s has %d crossings, dagre's are %d", name, count, made)
		}
	}
	if ours*10 > theirs*3 {
		t.Errorf("there are %d crossings, dagre's are %d", ours, theirs)
	}
}

// crossings counts the places where lines to different boxes cross, of which
// those that run together are one; each jump counts as one.
func crossings(p layout.Plan) (count int) {
	places := map[[3]int]bool{}
	for i, a := range p.Arrows {
		if a.Letter != "" {
			count++
		}
		for _, b := range p.Arrows[:i] {
			if a.To == b.To {
				continue
			}
			for _, s := range segments(a.Points) {
				for _, o := range segments(b.Points) {
					switch {
					case crosses(s, o):
						places[[3]int{o.X, s.Y, a.To * b.To}] = true
					case crosses(o, s):
						places[[3]int{s.X, o.Y, a.To * b.To}] = true
					}
				}
			}
		}
	}
	return count + len(places)
}

// crosses says that a line across runs over a line down.
func crosses(across, down layout.Rect) bool {
	return across.Height == 0 && down.Width == 0 && across.X < down.X && down.X < across.X+across.Width &&
		down.Y < across.Y && across.Y < down.Y+down.Height
}
