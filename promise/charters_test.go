package promise_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"vaada/internal/language"
	"vaada/promise"
)

// row is one promise of the table of real promises: hand-coded, with the words
// and the numbers of the charter it stands in.
type row struct {
	Number                                            int
	Charter, Words, Threshold, Unit, Percent, Channel string
	Clock                                             string
	Class                                             promise.Class
	Modifiers                                         []string
}

func (r row) has(modifier string) bool { return slices.Contains(r.Modifiers, modifier) }

func (r row) String() string { return fmt.Sprintf("row %d (%s: %s)", r.Number, r.Charter, r.Words) }

// fixture is one row as a typed promise, made by hand. It may borrow what other
// rows of its charter measure: its remedy, its appeal, its next stage.
type fixture struct {
	Row     int             `json:"row"`
	Borrows []int           `json:"borrows"`
	Promise promise.Promise `json:"promise"`
}

// table reads the rows of the table by their numbers. It lies outside this
// repository, in the folder that VAADA_MATERIAL names.
func table(t *testing.T) map[int]row {
	t.Helper()
	folder := os.Getenv("VAADA_MATERIAL")
	if folder == "" {
		t.Skip("the table of real promises is not compared: VAADA_MATERIAL is not set")
	}
	file, err := os.ReadFile(filepath.Join(folder, "promises-dev.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	reader := csv.NewReader(bytes.NewReader(file))
	reader.Comma, reader.LazyQuotes = '\t', true
	lines, err := reader.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Fields("charter promise threshold unit percent channel clock_start class modifiers")
	if len(lines) < 2 || !slices.Equal(lines[0], want) {
		t.Fatalf("the table's columns are %v, want %v", lines[0], want)
	}
	rows := map[int]row{}
	for at, cells := range lines[1:] {
		rows[at+1] = row{
			Number: at + 1, Charter: cells[0], Words: cells[1], Threshold: cells[2], Unit: cells[3], Percent: cells[4],
			Channel: cells[5], Clock: cells[6], Class: promise.Class(cells[7]),
			Modifiers: strings.FieldsFunc(cells[8], func(r rune) bool { return r == ',' }),
		}
	}
	return rows
}

// fixtures reads testdata/charters: for each charter its promises.
func fixtures(t *testing.T) map[string][]fixture {
	t.Helper()
	files, err := filepath.Glob("testdata/charters/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no charters: %v", err)
	}
	all := map[string][]fixture{}
	for _, name := range files {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		plain, err := yaml.YAMLToJSON(file)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var read []fixture
		decoder := json.NewDecoder(bytes.NewReader(plain))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&read); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all[strings.TrimSuffix(filepath.Base(name), ".yaml")] = read
	}
	return all
}

func TestEveryRowOfTheTableHasOnePromise(t *testing.T) {
	t.Parallel()
	rows, made := table(t), map[int]bool{}
	for charter, all := range fixtures(t) {
		for _, f := range all {
			r, found := rows[f.Row]
			switch {
			case !found || made[f.Row]:
				t.Errorf("%s: row %d is not in the table, or a promise has it already", charter, f.Row)
				continue
			case r.Charter != charter:
				t.Errorf("%s stands under %s", r, charter)
			}
			made[f.Row] = true
			for _, difference := range differences(f, rows) {
				t.Errorf("%s: %s", r, difference)
			}
		}
	}
	if len(made) != len(rows) {
		t.Errorf("%d of the table's %d rows have a promise", len(made), len(rows))
	}
}

func TestTheRowsPromisesAreSound(t *testing.T) {
	t.Parallel()
	for charter, all := range fixtures(t) {
		keys := map[string]bool{}
		for _, f := range all {
			if err := f.Promise.Check(); err != nil {
				t.Errorf("%s row %d: %+v", charter, f.Row, err)
			}
			if keys[f.Promise.Key] {
				t.Errorf("%s has two promises named %s", charter, f.Promise.Key)
			}
			keys[f.Promise.Key] = true
		}
		for _, f := range all {
			if a := f.Promise.Alternative; a != nil && a.Kind == promise.Fallback && !keys[a.Promise] {
				t.Errorf("%s row %d falls back to %q, which is not there", charter, f.Row, a.Promise)
			}
		}
	}
}

// An organisation may have events of its own, but the vocabulary has to do for
// nearly everything.
func TestFewRowsNeedAnEventOfTheirOwn(t *testing.T) {
	t.Parallel()
	const most = 10
	own := map[string]int{}
	for _, all := range fixtures(t) {
		for _, f := range all {
			for _, event := range eventsOf(f.Promise) {
				if key, is := event.Own(); is {
					own[key]++
				} else if !event.Known() {
					t.Errorf("row %d: event %q is not of the vocabulary", f.Row, event)
				}
			}
		}
	}
	t.Logf("%d events of their own: %v", len(own), own)
	if len(own) > most {
		t.Errorf("%d events of their own, %d are the most: %v", len(own), most, own)
	}
}

func eventsOf(p promise.Promise) (all []promise.Event) {
	all = append(all, p.Start, p.Stop)
	for _, stage := range p.Stages {
		all = append(all, stage.Stop)
	}
	if p.Repeat != nil {
		all = append(all, p.Repeat.Until)
	}
	return slices.DeleteFunc(all, func(e promise.Event) bool { return e == "" })
}

// A promise that is a value has no clock and no share: only a sign of it that
// can be counted.
func TestValuesHaveAnIndicatorAndNoClock(t *testing.T) {
	t.Parallel()
	values := 0
	for charter, all := range fixtures(t) {
		for _, f := range all {
			p := f.Promise
			if p.Class != promise.Vague && p.Class != promise.Behaviour {
				continue
			}
			values++
			for name, there := range map[string]bool{
				"a limit": p.Limit != nil, "a start": p.Start != "", "a stop": p.Stop != "", "a share": p.Share != nil,
				"a moment": p.Moment != "", "a level": p.Level != nil, "a remedy": p.OnMiss.Remedy != nil,
				"no indicator": p.Indicator.IsZero(), "a clock": p.Class.Timed() || p.Starts(p.Start),
			} {
				if there {
					t.Errorf("%s row %d is a value and has %s", charter, f.Row, name)
				}
			}
		}
	}
	if values == 0 {
		t.Error("no value was seen")
	}
}

// tongues are the languages besides English in which a charter's own words are
// given, by the beginning of its name.
var tongues = map[string]language.Language{"in_": language.Hindi, "tr_": language.Turkish, "pk_": language.Urdu}

func TestTheRowsPromisesPrintAllTheirNumbers(t *testing.T) {
	t.Parallel()
	for charter, all := range fixtures(t) {
		for _, f := range all {
			p := f.Promise
			english := printedFigures(p, language.English)
			for _, number := range printable(p) {
				if !slices.Contains(english, number) {
					t.Errorf("%s row %d: %s is not printed: %q", charter, f.Row, number, printed(p, language.English))
				}
			}
			if len(promise.Sentence(p, language.English)) == 0 {
				t.Errorf("%s row %d: no sentence", charter, f.Row)
			}
			if own, given := tongues[charter[:3]]; given && p.SpokenIn(own) != own {
				t.Errorf("%s row %d has no words in %s", charter, f.Row, own)
			}
			for l := range p.Words.In {
				if got := printedFigures(p, l); !slices.Equal(got, english) {
					t.Errorf("%s row %d: %v in %s, in English %v", charter, f.Row, got, l, english)
				}
			}
		}
	}
}

func printed(p promise.Promise, l language.Language) []string {
	var all []string
	for _, sentence := range sentences(p, l) {
		all = append(all, promise.Plain(sentence, l))
	}
	return all
}

func sentences(p promise.Promise, l language.Language) [][]promise.Part {
	return slices.Concat([][]promise.Part{promise.Sentence(p, l)}, promise.Miss(p, l), promise.Terms(p, l))
}

func printedFigures(p promise.Promise, l language.Language) (all []string) {
	for _, sentence := range sentences(p, l) {
		all = append(all, figures(sentence, l)...)
	}
	slices.Sort(all)
	return all
}
