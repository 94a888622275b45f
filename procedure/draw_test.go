package procedure_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/starter"
)

var update = flag.Bool("update", false, "write the drawings of testdata anew")

// sample gives a starter chart.
func sample(t testing.TB, key string) *procedure.Compiled {
	t.Helper()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	for _, chart := range charts {
		if chart.Key == key {
			compiled, err := procedure.Compile(chart)
			if err != nil {
				t.Fatal(err)
			}
			return compiled
		}
	}
	t.Fatalf("there is no starter chart %q", key)
	return nil
}

// around gives the surroundings of a box that was reached by an exit.
func around(t testing.TB, compiled *procedure.Compiled, last, exit, here string) procedure.Surroundings {
	t.Helper()
	to := procedure.Place{Edition: edition, Box: here}
	rows := []procedure.Row{{Deed: procedure.Answering, Edition: edition, Box: last, Exit: exit, To: here}}
	surroundings, on := procedure.Around(compiled, procedure.State{Standing: procedure.OnChart, Edition: to.Edition, Box: to.Box}, rows)
	if !on {
		t.Fatalf("%q is not on the chart", here)
	}
	return surroundings
}

func TestDrawingsAreThoseOfTestdata(t *testing.T) {
	t.Parallel()
	calls := sample(t, "service-by-telephone")
	for name, s := range map[string]procedure.Surroundings{
		"question": around(t, calls, "wait-call", "", "reached"),
		"step":     around(t, calls, "needed", "yes", "engineers"),
		"wait":     around(t, calls, "tell", "", "visit"),
	} {
		for _, l := range language.All {
			got := s.SVG(language.Reader{Language: l})
			file := filepath.Join("testdata", "drawings", name+"."+string(l)+".svg")
			if *update {
				if err := os.WriteFile(file, []byte(got+"\n"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got+"\n" != string(want) {
				t.Errorf("%s is drawn differently; look at it and write it anew with -update", file)
			}
		}
	}
}

func TestEveryBoxIsDrawnWellFormedAndWithoutStyle(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"service-by-telephone", "complaint-by-email"} {
		compiled := sample(t, key)
		for i := range compiled.Chart.Boxes {
			box := &compiled.Chart.Boxes[i]
			for _, l := range language.All {
				s := procedure.Surroundings{Last: box, Here: box, Leads: compiled.Leads(box)}
				drawing := s.SVG(language.Reader{Language: l})
				if err := wellFormed(drawing); err != nil {
					t.Fatalf("%s in %s: %v\n%s", box.Key, l, err, drawing)
				}
				if strings.Contains(drawing, "style=") {
					t.Fatalf("%s in %s carries a style", box.Key, l)
				}
			}
		}
	}
}

func wellFormed(text string) error {
	decoder := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

func TestAfterAnUndoTheDrawingStillShowsHowTheCaseCame(t *testing.T) {
	t.Parallel()
	set := charts(t, visit())
	state, rows, _ := walk(t, set, begin, recorded, procedure.Deed{Kind: procedure.Answering, Exit: "yes"}, procedure.Deed{Kind: procedure.Undone})
	s, on := procedure.Around(set.Editions[edition], state, rows)
	if !on || s.Last == nil || s.Last.Key != "record" || s.Here.Key != "needed" {
		t.Fatalf("drawn around %+v", s)
	}
}

func TestUrduIsDrawnFromTheRight(t *testing.T) {
	t.Parallel()
	s := around(t, sample(t, "service-by-telephone"), "tell", "", "visit")
	first := regexp.MustCompile(`class="chart-box chart-step chart-done" x="(\d+)"`)
	english := first.FindStringSubmatch(s.SVG(language.Reader{Language: language.English}))
	urdu := first.FindStringSubmatch(s.SVG(language.Reader{Language: language.Urdu}))
	if english[1] != "12" || urdu[1] != "198" {
		t.Fatalf("the last box begins at %s in English and at %s in Urdu", english[1], urdu[1])
	}
}

func TestWordsOfAnotherLanguageSaySo(t *testing.T) {
	t.Parallel()
	compiled, err := procedure.Compile(visit())
	if err != nil {
		t.Fatal(err)
	}
	s := procedure.Surroundings{Here: compiled.Box("record"), Leads: compiled.Leads(compiled.Box("record"))}
	if drawing := s.SVG(language.Reader{Language: language.Urdu}); !strings.Contains(drawing, `<span lang="en" dir="ltr">Record the request</span>`) {
		t.Fatal(drawing)
	}
}

func TestTheOutlineReadsTheUsualWayFirst(t *testing.T) {
	t.Parallel()
	compiled := sample(t, "service-by-telephone")
	lines := procedure.Outline(compiled.Chart)
	var keys []string
	for _, line := range lines {
		keys = append(keys, line.Box.Key)
	}
	want := "start answer account request create needed engineers tell visit report outcome satisfied close solved " +
		"agree-call wait-call reached guide bad-news accepts late supervisor call-now close-unsolved unsolved"
	if got := strings.Join(keys, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if lines[5].Number != 5 || lines[5].Ways[1].Number != 17 || lines[5].Ways[1].To.Key != "guide" {
		t.Errorf("line 5 is %d and leads to %+v", lines[5].Number, lines[5].Ways)
	}
}
