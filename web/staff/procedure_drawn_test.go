package staff

import (
	"slices"
	"strings"
	"testing"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/procedure/starter"
	"vaada/touchpoint"
)

// From the boxes of a flowchart a walk begins, from the same ones as in the list.
func TestAFlowchartIsWalkedFromItsBoxes(t *testing.T) {
	t.Parallel()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	shown := procedure.Published{Chart: charts[0]}
	leads := boxNames{}.leads(shown)
	for i := range charts[0].Boxes {
		box := &charts[0].Boxes[i]
		address := leads(box)
		if begins := strings.Contains(address, "from="+box.Key); begins != (box.Kind != procedure.Start) {
			t.Errorf("%s leads to %q", box.Key, address)
		}
	}
}

// A box that calls a procedure in force leads to its chart and says its name; one that
// sends a message says what that is about.
func TestABoxThatCallsAProcedureOpensIt(t *testing.T) {
	t.Parallel()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	names := boxNames{
		Charts:    []procedure.Published{{Chart: charts[1]}},
		Templates: []touchpoint.Template{{Key: "visit-agreed", Subject: language.NewText(language.English, "Your visit")}},
	}
	chart := &procedure.Chart{Key: "calls", Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "call"}}},
		{Key: "call", Kind: procedure.Call, Chart: charts[1].Key, Label: language.NewText(language.English, "Hand it on"), Exits: []procedure.Exit{{To: "gone"}}},
		{Key: "gone", Kind: procedure.Call, Chart: "nowhere", Exits: []procedure.Exit{{To: "tell"}}},
		{Key: "tell", Kind: procedure.Mail, Message: &procedure.Message{Template: "visit-agreed"}, Label: language.NewText(language.English, "Tell the time"), Exits: []procedure.Exit{{To: "end"}}},
		{Key: "end", Kind: procedure.End, Outcome: procedure.Solved},
	}}
	leads := names.leads(procedure.Published{Chart: chart})
	if to := leads(&chart.Boxes[1]); to != "/procedures/"+charts[1].Key+"/chart" {
		t.Errorf("it opens %s", to)
	}
	if to := leads(&chart.Boxes[2]); !strings.Contains(to, "/walk?from=gone") {
		t.Errorf("a procedure that is not in force opens %s", to)
	}
	svg := drawing.Linked(chart, language.Reader{Language: language.English}, leads, func(*procedure.Box) (none drawing.Note) { return none }, names.of)
	name, _ := charts[1].Name.Pick(language.English)
	for _, words := range []string{"Hand it on · " + name, "Tell the time · Your visit"} {
		if !strings.Contains(svg, words) {
			t.Errorf("%q is not drawn", words)
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
