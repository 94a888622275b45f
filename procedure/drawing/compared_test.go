package drawing_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/drawing"
)

// revised is the complaint's chart as a later edition might be: a question reads
// otherwise, a box is gone, one came, and an answer leads elsewhere.
func revised(t testing.TB) (older, newer *procedure.Chart) {
	t.Helper()
	older, newer = starters(t)[0], starters(t)[0]
	if older.Key != "complaint-by-email" {
		t.Fatalf("the first starter is %s", older.Key)
	}
	boxes := newer.Boxes
	newer.Boxes = nil
	for _, box := range boxes {
		switch box.Key {
		case "acknowledge":
			continue
		case "start":
			box.Exits = []procedure.Exit{{To: "welcome"}}
		case "read":
			box.Limit.Value = 2
		}
		newer.Boxes = append(newer.Boxes, box)
	}
	newer.Boxes = append(newer.Boxes, procedure.Box{
		Key: "welcome", Kind: procedure.Step, Role: "agent", Exits: []procedure.Exit{{To: "read"}},
		Label: language.NewText(language.English, "Thank the customer by telephone"),
	})
	return older, newer
}

func TestWhatChangedIsDrawnWithARingAndAWord(t *testing.T) {
	t.Parallel()
	older, newer := revised(t)
	for _, l := range language.All {
		got := drawing.ComparedFile(older, newer, language.Reader{Language: l})
		if err := wellFormed(got); err != nil {
			t.Fatalf("in %s: %v", l, err)
		}
		sameAsFile(t, filepath.Join("testdata", "compared", string(l)+".svg"), got)
	}
	english := drawing.Compared(older, newer, language.Reader{Language: language.English})
	for words, times := range map[string]int{"+ new": 1, "≠ changed": 1, "− taken out": 1, ">− <": 2, ">+ <": 1} {
		if got := strings.Count(english, words); got != times {
			t.Errorf("%q is said %d times, want %d", words, got, times)
		}
	}
	if rings := strings.Count(english, `<rect class="chart-arrow chart-`); rings != 3 || strings.Contains(english, "style=") {
		t.Errorf("there are %d rings", rings)
	}
}

func TestAChartComparedWithItselfIsDrawnAsItIs(t *testing.T) {
	t.Parallel()
	for _, chart := range starters(t) {
		r := language.Reader{Language: language.Urdu}
		if drawing.Compared(chart, chart, r) != drawing.Chart(chart, r) {
			t.Errorf("%s is drawn otherwise", chart.Key)
		}
	}
}

// sameAsFile compares a drawing with the one that is kept, or keeps it.
func sameAsFile(t *testing.T, file, got string) {
	t.Helper()
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
