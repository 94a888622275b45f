package procedure_test

import (
	"slices"
	"strconv"
	"testing"
	"time"

	documents "vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
)

// What is done in the outline is taken back as one, however many boxes it touched,
// step by step to the very beginning.
func TestTheOutlineIsTakenBackStepByStep(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		desk := procedure.Desk{DB: d, Now: hand.Now}
		manager := people.Actor{Kind: people.Person, ID: ids.New(), Holdings: people.Everywhere(people.Manager)}
		key, err := documents.Desk{DB: d, Now: hand.Now}.Begin(t.Context(), manager, procedure.Sort, language.NewText(language.English, "Orders"))
		if err != nil {
			t.Fatal(err)
		}
		read := func() (chart *procedure.Chart, w documents.Writing) {
			t.Helper()
			if err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
				chart, w, err = procedure.WrittenOf(tx, manager, key)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return chart, w
		}
		var past [][]string
		do := func(edit procedure.Edit) {
			t.Helper()
			chart, _ := read()
			past = append(past, shape(chart))
			hand.Advance(time.Second) // within the minute in which typing counts as one
			if _, err := desk.Edit(t.Context(), manager, key, procedure.Seen{}, edit); err != nil {
				t.Fatal(err)
			}
		}
		do(procedure.Insert("", "", stepCalled("Answer")))
		do(procedure.Insert("answer", "", stepCalled("Ask him")))
		do(procedure.Insert("start", "", stepCalled("Greet")))
		do(procedure.MoveUp("ask-him"))
		do(procedure.MoveUp("ask-him"))
		do(procedure.Paste("One\nTwo", language.English))
		do(procedure.PutIn("card-2", "greet", ""))
		do(procedure.TakeOut("answer"))
		for at := len(past) - 1; at >= 0; at-- {
			_, w := read()
			_, seen := w.Undoes()
			if err := desk.Undo(t.Context(), manager, key, seen+1); !fault.Is(err, fault.KindConflict) {
				t.Fatalf("what was not seen is taken back: %v", err)
			}
			hand.Advance(time.Second)
			if err := desk.Undo(t.Context(), manager, key, seen); err != nil {
				t.Fatal(err)
			}
			if chart, _ := read(); !slices.Equal(shape(chart), past[at]) {
				t.Fatalf("after undo %d it is %v, not %v", at, shape(chart), past[at])
			}
		}
	})
}

// TestTheSecondOfTwoWhoChangeABoxIsTold has two rename the same step: the later one
// is told, and what the other wrote stands.
func TestTheSecondOfTwoWhoChangeABoxIsTold(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		desk := procedure.Desk{DB: d, Now: hand.Now}
		manager := people.Actor{Kind: people.Person, ID: ids.New(), Holdings: people.Everywhere(people.Manager)}
		other := people.Actor{Kind: people.Person, ID: ids.New(), Holdings: people.Everywhere(people.Manager)}
		key, err := documents.Desk{DB: d, Now: hand.Now}.Begin(t.Context(), manager, procedure.Sort, language.NewText(language.English, "Orders"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := desk.Edit(t.Context(), manager, key, procedure.Seen{}, procedure.Insert("", "", stepCalled("Answer"))); err != nil {
			t.Fatal(err)
		}
		read := func() (seen procedure.Seen, label string) {
			t.Helper()
			if err := d.Look(t.Context(), func(tx *db.Tx) error {
				chart, w, err := procedure.WrittenOf(tx, manager, key)
				if err == nil {
					at := slices.IndexFunc(chart.Boxes, func(b procedure.Box) bool { return b.Key == "answer" })
					label = chart.Boxes[at].Label.In[language.English]
				}
				seen = procedure.Seen{Box: "answer", Sequence: w.Seen(procedure.BoxPath("answer"))}
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return seen, label
		}
		seen, _ := read()
		if _, err := desk.Edit(t.Context(), manager, key, seen, procedure.Rename("answer", language.English, "Answer the call")); err != nil {
			t.Fatal(err)
		}
		if _, err := desk.Edit(t.Context(), other, key, seen, procedure.Rename("answer", language.English, "Pick up")); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the later one is not told: %v", err)
		}
		seen, label := read()
		if label != "Answer the call" {
			t.Errorf("it is called %q", label)
		}
		if _, err := desk.Edit(t.Context(), other, key, seen, procedure.Rename("answer", language.English, "Pick up")); err != nil {
			t.Errorf("who has seen it is refused: %v", err)
		}
	})
}

// shape is a chart in short: its boxes in the order of their keys, and where each
// leads.
func shape(chart *procedure.Chart) (all []string) {
	for _, box := range chart.Boxes {
		line := box.Key + " " + string(box.Kind)
		for n, exit := range box.Exits {
			line += " " + strconv.Itoa(n) + ">" + exit.To
		}
		all = append(all, line)
	}
	slices.Sort(all)
	return all
}
