package procedure_test

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
)

// mendable are the defects that have an obvious repair in the small chart.
var mendable = []string{
	"no-start", "no-end", "into-start", "out-of-end", "dead-end", "two-ways", "misplaced-exit", "same-exit", "record-type", "same-place",
	"no-otherwise", "rule-never", "rule-always", "rule-value", "field-kinds", "field-unused", "no-limit",
}

// foundName holds, for each defect, the boxes that its finding names in the small
// chart, and the walk that shows it.
const foundName = "testdata/found.tsv"

// isWalked says that the walk of a finding leads along arrows of the chart, from its
// start, as far as they go.
func isWalked(t *testing.T, chart *procedure.Chart, f procedure.Finding) {
	t.Helper()
	for at, key := range f.Walk {
		if at == 0 {
			if from := box(chart, key); from.Kind != procedure.Start {
				t.Errorf("%s: the walk begins at %s", f.Defect, key)
			}
			continue
		}
		from := box(chart, f.Walk[at-1])
		if !slices.ContainsFunc(from.Exits, func(exit procedure.Exit) bool { return exit.To == key }) {
			t.Errorf("%s: no arrow leads from %s to %s", f.Defect, f.Walk[at-1], key)
		}
	}
}

func TestEachDefectIsFoundByName(t *testing.T) {
	t.Parallel()
	mended := map[string]bool{}
	shown := map[string]string{}
	for _, defects := range []map[string]spoil{structureDefects, questionDefects, flowDefects, referenceDefects, tableDefects, timeDefects} {
		for defect, spoil := range defects {
			chart := visit()
			facts := spoil(chart)
			findings := procedure.Check(chart, facts)
			at := slices.IndexFunc(findings, func(f procedure.Finding) bool { return f.Defect == defect })
			if at < 0 {
				t.Errorf("%s was not found, but %v", defect, found(chart, facts))
				continue
			}
			f := findings[at]
			for _, l := range language.All {
				if f.Say.Plain(language.Reader{Language: l}) == "" {
					t.Errorf("%s says nothing in %s", defect, l)
				}
			}
			shown[defect] = strings.Join(f.Boxes, " ") + "\t" + strings.Join(f.Walk, " ")
			isWalked(t, chart, f)
			before, _, _ := procedure.Encode(chart)
			better, repaired := f.Repaired(chart, facts)
			if after, _, _ := procedure.Encode(chart); !slices.Equal(before, after) {
				t.Errorf("repairing %s changed the chart it was given", defect)
			}
			mended[defect] = mended[defect] || repaired
			if repaired && slices.Contains(found(better, facts), defect) {
				t.Errorf("%s was repaired and is still there", defect)
			}
		}
	}
	var rows strings.Builder
	rows.WriteString("defect\tboxes\twalk\n")
	for _, defect := range slices.Sorted(maps.Keys(shown)) {
		rows.WriteString(defect + "\t" + shown[defect] + "\n")
	}
	if *update {
		if err := os.WriteFile(foundName, []byte(rows.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if written, err := os.ReadFile(foundName); err != nil || string(written) != rows.String() {
		t.Errorf("the boxes and walks are other than %s says (-update writes it): %v\n%s", foundName, err, rows.String())
	}
	for defect, repaired := range mended {
		if repaired != slices.Contains(mendable, defect) {
			t.Errorf("%s was repaired: %v", defect, repaired)
		}
	}
}
