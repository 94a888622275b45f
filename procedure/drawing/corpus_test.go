package drawing_test

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/procedure/layout"
	"vaada/procedure/starter"
)

// corpus are the charts that are drawn to be looked at, those of the starters
// among them, by their keys.
func corpus(t testing.TB) map[string]*procedure.Chart {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "corpus", "*.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]*procedure.Chart{}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		chart, err := procedure.ReadYAML(content)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		if file != filepath.Join("testdata", "corpus", chart.Key+".yaml") {
			t.Errorf("%s is called %s", file, chart.Key)
		}
		all[chart.Key] = chart
	}
	plain, err := starter.Plain()
	if err != nil {
		t.Fatal(err)
	}
	for _, chart := range append(starters(t), plain...) {
		all[chart.Key] = chart
	}
	return all
}

func TestTheCorpusIsOfSoundChartsInFourLanguages(t *testing.T) {
	t.Parallel()
	charts := corpus(t)
	if len(charts) < 30 {
		t.Errorf("there are %d charts", len(charts))
	}
	for key, chart := range charts {
		findings := slices.DeleteFunc(procedure.Check(chart, procedure.Facts{}), func(f procedure.Finding) bool {
			return f.Defect == "record-unknown" // orders and bills are drawn, whatever the program keeps
		})
		if !procedure.Sound(findings) {
			t.Errorf("%s is not sound: %v", key, findings)
		}
		for i := range chart.Boxes {
			for _, l := range language.All {
				if _, in := chart.Boxes[i].Called(l); in != l {
					t.Errorf("%s: %s says nothing in %s", key, chart.Boxes[i].Key, l)
				}
			}
		}
	}
}

func TestTheCorpusIsDrawnAsPlanned(t *testing.T) {
	t.Parallel()
	for key, chart := range corpus(t) {
		sameAsFile(t, filepath.Join("testdata", "corpus", key+".plan"), planned(t, chart))
	}
}

// planned says where the boxes of a chart stand and how its arrows run, and what
// the picture is in every language.
func planned(t testing.TB, chart *procedure.Chart) string {
	t.Helper()
	var out strings.Builder
	lines := procedure.Outline(chart)
	plan := layout.Of(drawing.Measured(chart, language.Reader{Language: language.English}))
	for at, line := range lines {
		fmt.Fprintf(&out, "%-20s row %d, column %d\n", line.Box.Key, plan.Cells[at].Row, plan.Cells[at].Column)
	}
	var arrows []string
	for _, arrow := range plan.Arrows {
		way := fmt.Sprintf("%s > %s:", lines[arrow.From].Box.Key, lines[arrow.To].Box.Key)
		for _, p := range arrow.Points {
			way += fmt.Sprintf(" %d,%d", p.X, p.Y)
		}
		if arrow.Letter != "" {
			way += " (" + arrow.Letter + ")"
		}
		arrows = append(arrows, way+"\n")
	}
	slices.Sort(arrows)
	out.WriteString(strings.Join(arrows, ""))
	for _, l := range language.All {
		drawn := drawing.File(chart, language.Reader{Language: l})
		if err := wellFormed(drawn); err != nil {
			t.Fatalf("%s in %s: %v", chart.Key, l, err)
		}
		fmt.Fprintf(&out, "%s: %x\n", l, sha256.Sum256([]byte(drawn)))
	}
	return out.String()
}
