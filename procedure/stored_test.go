package procedure_test

import (
	"slices"
	"strings"
	"testing"

	documents "vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
)

// An edition in force is walked though the rules of today would refuse it: it was
// approved when there were fewer of them, and cases stand on it.
func TestAnEditionIsWalkedWhateverRuleWasMadeSince(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		manager := people.Actor{Kind: people.Person, ID: ids.New(), Holdings: people.Everywhere(people.Manager)}
		key, err := documents.Desk{DB: d, Now: hand.Now}.Begin(t.Context(), manager, procedure.Sort, language.NewText(language.English, "Visits"))
		if err != nil {
			t.Fatal(err)
		}
		chart := visit()
		chart.Key = key
		box(chart, "needed").Label = language.Text{}
		box(chart, "visit").Wait.After.Value = 0
		if _, err := procedure.Compile(chart); !fault.Is(err, fault.KindInvalid) {
			t.Fatalf("it would be approved today: %v", err)
		}
		draft, err := chart.Draft()
		if err != nil {
			t.Fatal(err)
		}
		var charts procedure.Charts
		var stored documents.Edition
		err = d.Deed(t.Context(), func(tx *db.Tx) (err error) {
			if stored, err = procedure.Papers.Submit(tx, manager, draft, hand.Now(), ""); err == nil {
				charts, err = procedure.ChartsOf(tx, stored.ID)
			}
			return err
		})
		if err != nil {
			t.Fatalf("it is not read: %v", err)
		}
		deeds := []procedure.Deed{{Kind: procedure.Begun, Edition: stored.ID}, recorded, {Kind: procedure.Answering, Exit: "yes"}, {Kind: procedure.Done}}
		if state, _, _ := walk(t, charts, deeds...); state.Standing != procedure.HasEnded || state.Outcome != "solved" {
			t.Errorf("a case stands %q at %q", state.Standing, state.Box)
		}
	})
}

// Of all rules, four alone keep a chart from being walked as far as it goes.
func TestFewDefectsKeepAChartFromBeingWalked(t *testing.T) {
	t.Parallel()
	var refused []string
	for _, defects := range []map[string]spoil{structureDefects, questionDefects, flowDefects, referenceDefects, tableDefects, timeDefects} {
		for defect, spoil := range defects {
			chart := visit()
			spoil(chart)
			if _, err := procedure.Sketch(chart); err != nil {
				refused = append(refused, defect)
			}
		}
	}
	slices.Sort(refused)
	want := []string{"large", "no-start", "same-exit", "same-key", "two-starts"} // the large one is made of boxes without keys
	if !slices.Equal(refused, want) {
		t.Errorf("refused for %v, not %v", refused, want)
	}
}

// What a finding is about is called as people call it, in the reader's language, and not
// by the key under which it is kept.
func TestAFindingCallsThingsByTheirNames(t *testing.T) {
	t.Parallel()
	late := within(promise.Received, promise.VisitDone, 60)
	late.Title = english("A visit at once").With(language.Urdu, "فوری وزٹ")
	chart := visit()
	limited(chart, 31, "record", "needed")
	box(chart, "needed").Rules = []procedure.Rule{
		{When: []procedure.Condition{{Field: "fault", Is: procedure.Is, Value: "leak"}}, Exit: "yes"}, {Exit: "no"},
	}
	box(chart, "record").Fields[0].Required = false
	box(chart, "record").Fields[0].Label = english("What is wrong").With(language.Urdu, "خرابی")
	box(chart, "record").Clause = "frost"
	facts := promised(late)
	facts.Languages = []language.Language{language.Turkish}
	facts.Clauses = map[string]procedure.Known{"frost": {Name: english("In frost").With(language.Urdu, "سردی میں"), In: []language.Language{language.Urdu}}}
	want := map[string]string{"over-promise": "فوری وزٹ", "field-unfilled": "خرابی", "not-in-language": "سردی میں"}
	for _, f := range procedure.Check(chart, facts) {
		name, asked := want[f.Defect]
		if !asked {
			continue
		}
		said := f.Say.Plain(language.Reader{Language: language.Urdu})
		if !strings.Contains(said, name) || strings.Contains(said, "soon") || strings.Contains(said, "frost") || strings.Contains(said, "fault") {
			t.Errorf("%s says %s", f.Defect, said)
		}
		delete(want, f.Defect)
	}
	if len(want) > 0 {
		t.Errorf("not found: %v", want)
	}
}
