package drawing_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/procedure/starter"
)

func starters(t testing.TB) []*procedure.Chart {
	t.Helper()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	return charts
}

func TestWholeChartsAreThoseOfTestdata(t *testing.T) {
	t.Parallel()
	for _, chart := range starters(t) {
		for _, l := range language.All {
			got := drawing.File(chart, language.Reader{Language: l})
			if err := wellFormed(got); err != nil {
				t.Fatalf("%s in %s: %v", chart.Key, l, err)
			}
			file := filepath.Join("testdata", "whole", chart.Key+"."+string(l)+".svg")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s is drawn differently; look at it and write it anew with -update", file)
			}
		}
	}
}

// On a page the looks come from the style sheet alone, and the words are HTML.
func TestAChartOnAPageCarriesNoStyle(t *testing.T) {
	t.Parallel()
	for _, chart := range starters(t) {
		for _, l := range language.All {
			drawn := drawing.Chart(chart, language.Reader{Language: l})
			if err := wellFormed(drawn); err != nil {
				t.Fatalf("%s in %s: %v", chart.Key, l, err)
			}
			if strings.Contains(drawn, "<style") || strings.Contains(drawn, "style=") || strings.Contains(drawn, "<text") {
				t.Errorf("%s in %s carries looks of its own", chart.Key, l)
			}
			for i := range chart.Boxes {
				box := &chart.Boxes[i]
				if words, _ := box.Called(l); !strings.Contains(drawn, ">"+strings.ReplaceAll(words, "'", "&#39;")+"</span>") {
					t.Errorf("%s in %s does not say %q", chart.Key, l, words)
				}
			}
		}
	}
}

func TestUrduChartsAreMirrored(t *testing.T) {
	t.Parallel()
	chart := starters(t)[0]
	start := regexp.MustCompile(`class="chart-box chart-start chart-plain" x="(\d+)" y="\d+" width="(\d+)"`)
	width := regexp.MustCompile(`^<svg [^>]* width="(\d+)"`)
	at := func(l language.Language) (x, w, whole string) {
		drawn := drawing.Chart(chart, language.Reader{Language: l})
		found := start.FindStringSubmatch(drawn)
		return found[1], found[2], width.FindStringSubmatch(drawn)[1]
	}
	x, _, _ := at(language.English)
	if x != "48" {
		t.Errorf("in English the start begins at %s", x)
	}
	x, w, whole := at(language.Urdu)
	if !strings.HasPrefix(whole, "1") || w != "248" || len(x) < 4 {
		t.Errorf("in Urdu the start begins at %s of %s and is %s wide", x, whole, w)
	}
}

// A label of ten thousand letters is cut off in the drawing, and the drawing
// stays one that can be looked at.
func TestALongLabelIsBounded(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("word ", 2000)
	chart := &procedure.Chart{Key: "long", Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "step"}}},
		{Key: "step", Kind: procedure.Step, Label: language.NewText(language.English, long), Exits: []procedure.Exit{
			{To: "end"}, {Key: "else", To: "end", Alternate: true, Label: language.NewText(language.English, strings.Repeat("x", 10_000))},
		}},
		{Key: "end", Kind: procedure.End},
	}}
	if drawn := drawing.File(chart, language.Reader{Language: language.English}); len(drawn) > 8000 {
		t.Errorf("the drawing has %d bytes", len(drawn))
	}
}

func BenchmarkChart(b *testing.B) {
	chart := starters(b)[0]
	for b.Loop() {
		drawing.Chart(chart, language.Reader{Language: language.English})
	}
}
