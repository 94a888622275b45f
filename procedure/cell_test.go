package procedure_test

import (
	"reflect"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
)

func placed(t *testing.T, chart *procedure.Chart, key string, want procedure.Cell) {
	t.Helper()
	if cell := box(chart, key).Cell; cell == nil || *cell != want {
		t.Errorf("%s stands in %v, want %v", key, cell, want)
	}
}

func TestABoxKeepsThePlaceItWasGiven(t *testing.T) {
	t.Parallel()
	chart, want := visit(), procedure.Cell{Row: 4, Column: 3}
	box(chart, "visit").Cell = &want
	written, err := procedure.WriteYAML(chart)
	if err != nil {
		t.Fatal(err)
	}
	read, err := procedure.ReadYAML(written)
	if err != nil {
		t.Fatal(err)
	}
	placed(t, read, "visit", want)
	content, _, err := procedure.Encode(chart)
	if err != nil {
		t.Fatal(err)
	}
	stored, err := procedure.Decode(content)
	if err != nil {
		t.Fatal(err)
	}
	placed(t, stored, "visit", want)
	for _, edit := range []procedure.Edit{
		procedure.Rename("visit", language.English, "Wait until somebody came"),
		procedure.Insert("call", "", procedure.Box{Kind: procedure.Step, Label: english("Look")}),
		procedure.MoveUp("visit"),
		procedure.TakeOut("call"),
	} {
		if _, err := edit(stored); err != nil {
			t.Fatal(err)
		}
		placed(t, stored, "visit", want)
	}
	if lines := procedure.Outline(stored); len(lines) != len(stored.Boxes) {
		t.Errorf("the list has %d of %d boxes", len(lines), len(stored.Boxes))
	}
}

func TestAnotherPlaceChangesNothingThatSomebodyDoes(t *testing.T) {
	t.Parallel()
	was, is := visit(), visit()
	box(is, "visit").Cell = &procedure.Cell{Row: 4, Column: 3}
	changes, err := procedure.Differences(was, is)
	if err != nil || len(changes) == 0 {
		t.Fatalf("the changes are %v, %v", changes, err)
	}
	for _, change := range changes {
		if change.Part != procedure.BoxPath("visit") || change.Material || !strings.HasPrefix(change.Leaf, "cell") {
			t.Errorf("there is the change %+v", change)
		}
	}
}

func TestAPlaceOutsideIsRefusedWithItsLine(t *testing.T) {
	t.Parallel()
	for _, cell := range []procedure.Cell{{Row: 1, Column: -1}, {Row: procedure.LastCell + 1, Column: 1}} {
		chart := visit()
		box(chart, "visit").Cell = &cell
		written, err := procedure.WriteYAML(chart)
		if err != nil {
			t.Fatal(err)
		}
		read, err := procedure.ReadYAML(written)
		if err == nil || !strings.Contains(err.Error(), "1000") && !strings.Contains(err.Error(), "1,000") {
			t.Errorf("%v was read as %v: %v", cell, reflect.ValueOf(read), err)
		}
	}
}
