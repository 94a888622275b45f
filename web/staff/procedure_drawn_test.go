package staff

import (
	"slices"
	"strings"
	"testing"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/starter"
)

// From the boxes of a flowchart a walk begins, from the same ones as in the list.
func TestAFlowchartIsWalkedFromItsBoxes(t *testing.T) {
	t.Parallel()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	shown := procedure.Published{Chart: charts[0]}
	leads := triedFrom(shown)
	for i := range charts[0].Boxes {
		box := &charts[0].Boxes[i]
		address := leads(box)
		if begins := strings.Contains(address, "from="+box.Key); begins != (box.Kind != procedure.Start) {
			t.Errorf("%s leads to %q", box.Key, address)
		}
	}
}

// Of two editions that are compared, a change of a box leads to its place on the
// chart, and no other change does.
func TestAChangeLeadsToItsPlaceOnTheChart(t *testing.T) {
	t.Parallel()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	was, is := charts[0], *charts[0]
	is.Boxes = slices.Clone(was.Boxes)
	is.Boxes[3].Role = "manager"
	is.Summary = language.NewText(language.English, "Otherwise.")
	changes, err := procedure.Differences(was, &is)
	if err != nil {
		t.Fatal(err)
	}
	v := editionView{Paper: procedurePaper, Reader: language.Reader{Language: language.Turkish}}
	v.Was, v.Is, v.Changes = was, &is, changes
	svg, led := v.drawn(), 0
	for _, each := range v.grouped() {
		place := each.drawnAt(svg)
		if place == "" {
			continue
		}
		led++
		if (edition.Part{Path: each.Path}).Key() != is.Boxes[3].Key || strings.Count(svg, `id="`+place+`"`) != 1 {
			t.Errorf("%s leads to %s", each.Path, place)
		}
	}
	if led != 1 {
		t.Errorf("%d changes lead to the chart", led)
	}
}
