package drawing_test

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

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/procedure/starter"
)

// edition is that of the charts that are drawn.
const edition = ids.ID(7)

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
			got := drawing.Around(s, language.Reader{Language: l})
			file := filepath.Join("testdata", "around", name+"."+string(l)+".svg")
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
				drawn := drawing.Around(s, language.Reader{Language: l})
				if err := wellFormed(drawn); err != nil {
					t.Fatalf("%s in %s: %v\n%s", box.Key, l, err, drawn)
				}
				if strings.Contains(drawn, "style=") {
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

func TestUrduIsDrawnFromTheRight(t *testing.T) {
	t.Parallel()
	s := around(t, sample(t, "service-by-telephone"), "tell", "", "visit")
	first := regexp.MustCompile(`class="chart-box chart-step chart-done" x="(\d+)"`)
	english := first.FindStringSubmatch(drawing.Around(s, language.Reader{Language: language.English}))
	urdu := first.FindStringSubmatch(drawing.Around(s, language.Reader{Language: language.Urdu}))
	if english[1] != "12" || urdu[1] != "198" {
		t.Fatalf("the last box begins at %s in English and at %s in Urdu", english[1], urdu[1])
	}
}

func TestWordsOfAnotherLanguageSaySo(t *testing.T) {
	t.Parallel()
	record := &procedure.Box{Key: "record", Kind: procedure.Step, Label: language.NewText(language.English, "Record the request")}
	s := procedure.Surroundings{Here: record}
	if drawn := drawing.Around(s, language.Reader{Language: language.Urdu}); !strings.Contains(drawn, `<span lang="en" dir="ltr">Record the request</span>`) {
		t.Fatal(drawn)
	}
}

// Who hears the small drawing hears where the case stands.
func TestTheStepInHandIsTheCurrentOne(t *testing.T) {
	t.Parallel()
	s := around(t, sample(t, "service-by-telephone"), "needed", "yes", "engineers")
	for _, l := range language.All {
		drawn := drawing.Around(s, language.Reader{Language: l})
		_, after, found := strings.Cut(drawn, ` aria-current="step">`)
		words, _ := s.Here.Called(l)
		if here, _, _ := strings.Cut(after, "</div>"); !found || !strings.Contains(here, ">"+words+"<") || strings.Contains(after, "aria-current") {
			t.Errorf("in %s %q is not the one current step", l, words)
		}
		if !strings.HasPrefix(drawn, `<svg class="chart-drawing" role="group"`) {
			t.Errorf("in %s it is an image, of which nothing is heard", l)
		}
	}
}
