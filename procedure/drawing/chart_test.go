package drawing_test

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
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
			sameAsFile(t, filepath.Join("testdata", "whole", chart.Key+"."+string(l)+".svg"), got)
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

// In Urdu everything stands as far from the right as it would in English from the
// left: the usual path is the first column.
func TestUrduChartsAreMirrored(t *testing.T) {
	t.Parallel()
	chart := starters(t)[0]
	places := func(l language.Language, kind string) (starts []int, whole int) {
		drawn := drawing.Chart(chart, language.Reader{Language: l})
		number := func(text string) int {
			n, err := strconv.Atoi(text)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		whole = number(regexp.MustCompile(`^<svg [^>]* width="(\d+)"`).FindStringSubmatch(drawn)[1])
		box := regexp.MustCompile(`class="chart-box chart-` + kind + ` chart-plain" x="(\d+)" y="\d+" width="(\d+)"`)
		for _, found := range box.FindAllStringSubmatch(drawn, -1) {
			x := number(found[1])
			if l.Direction() == "rtl" {
				x = whole - x - number(found[2])
			}
			starts = append(starts, x)
		}
		return starts, whole
	}
	for _, l := range language.All {
		starts, whole := places(l, "start")
		steps, _ := places(l, "step")
		if len(starts) != 1 || len(steps) < 5 {
			t.Fatalf("in %s there are %d starts and %d steps", l, len(starts), len(steps))
		}
		if starts[0] != slices.Min(steps) || starts[0] > whole/3 {
			t.Errorf("in %s the start stands %d from where lines begin, of %d", l, starts[0], whole)
		}
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

// BenchmarkDraw lays out and draws 40 boxes: eight questions, each with a way of its
// own that comes back to the next but one. The aim is 5 ms.
func BenchmarkDraw(b *testing.B) {
	text := func(words string, n int) language.Text {
		return language.NewText(language.English, fmt.Sprintf("%s %d?", words, n))
	}
	chart := &procedure.Chart{Key: "forty", Boxes: []procedure.Box{{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "q0"}}}}}
	key := func(kind string, n int) string {
		if kind == "q" && n >= 9 {
			return "end"
		}
		return fmt.Sprint(kind, n)
	}
	for n := range 9 {
		chart.Boxes = append(chart.Boxes,
			procedure.Box{Key: key("q", n), Kind: procedure.Question, Label: text("Is it so with the part", n), Exits: []procedure.Exit{
				{Key: "y", To: key("s", n), Label: language.NewText(language.English, "Yes"), Usual: true},
				{Key: "n", To: key("a", n), Label: language.NewText(language.English, "No")},
			}},
			procedure.Box{Key: key("s", n), Kind: procedure.Step, Label: text("Do what is usual of", n), Exits: []procedure.Exit{{To: key("q", n+1)}}},
			procedure.Box{Key: key("a", n), Kind: procedure.Step, Label: text("Look at it again", n), Exits: []procedure.Exit{{To: key("b", n)}}},
			procedure.Box{Key: key("b", n), Kind: procedure.Step, Label: text("Put it right", n), Exits: []procedure.Exit{{To: key("q", n+2)}}})
	}
	chart.Boxes = append(chart.Boxes[:39], procedure.Box{Key: "end", Kind: procedure.End, Outcome: "solved"})
	for at := range chart.Boxes[:39] { // what stood behind the last is the end
		for n, exit := range chart.Boxes[at].Exits {
			if !slices.ContainsFunc(chart.Boxes, func(box procedure.Box) bool { return box.Key == exit.To }) {
				chart.Boxes[at].Exits[n].To = "end"
			}
		}
	}
	for b.Loop() {
		drawing.Chart(chart, language.Reader{Language: language.English})
	}
}
