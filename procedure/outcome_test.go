package procedure_test

import (
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
)

// Outcomes have names in every language: the chart's own words, else those of all
// charts, else those of the end that has it; never the key.
func TestAnOutcomeIsCalledByItsNameInEveryLanguage(t *testing.T) {
	t.Parallel()
	chart := &procedure.Chart{
		Own: []procedure.Outcome{{Key: "exchanged", Label: english("Exchanged"), Sense: procedure.Good}, {Key: "refused", Label: english("Declined")}},
		Boxes: []procedure.Box{
			{Key: "a", Kind: procedure.End, Label: english("All over"), Outcome: "end-2"},
			{Key: "b", Kind: procedure.End, Outcome: "end-3"},
		},
	}
	for key, want := range map[string]string{
		"exchanged": "Exchanged", "refused": "Declined", "solved": "Solved", "unsatisfied": "Not solved", "handed-on": "Handed on to others",
		"end-2": "All over", "end-3": "No outcome", "": "No outcome",
	} {
		if got := chart.OutcomeNamed(key).Plain(language.Reader{Language: language.English}); got != want {
			t.Errorf("%q is called %q, not %q", key, got, want)
		}
	}
	for _, key := range procedure.SharedOutcomes() {
		said := map[string]bool{}
		for _, in := range language.All {
			name := (&procedure.Chart{}).OutcomeNamed(key).Plain(language.Reader{Language: in})
			if said[name] || strings.Contains(name, "-") {
				t.Errorf("%s is called %q in %s", key, name, in.Name())
			}
			said[name] = true
			if got := (&procedure.Chart{}).OutcomeCalled(" " + name + " "); got != key {
				t.Errorf("%q names %q, not %q", name, got, key)
			}
		}
	}
	if got := chart.OutcomeCalled("declined"); got != "refused" {
		t.Errorf("its own name names %q", got)
	}
	if got := chart.OutcomeCalled("Goodbye"); got != "" {
		t.Errorf("other words name %q", got)
	}
}

// What an outcome says of what was promised: as the chart says, else as all do.
func TestAnOutcomeKeepsAPromiseOrRefuses(t *testing.T) {
	t.Parallel()
	chart := &procedure.Chart{Own: []procedure.Outcome{
		{Key: "exchanged", Sense: procedure.Good}, {Key: "too-late", Sense: procedure.Refusal}, {Key: "refused", Label: english("Declined")}, {Key: "moved-away"},
	}}
	for key, want := range map[string]procedure.Sense{
		"exchanged": procedure.Good, "too-late": procedure.Refusal, "refused": procedure.Refusal, "moved-away": procedure.Neither,
		"solved": procedure.Good, "done": procedure.Good, "unsolved": procedure.Refusal, "rejected": procedure.Refusal, "unsatisfied": procedure.Refusal,
		"unreachable": procedure.Neither, "handed-on": procedure.Neither, "withdrawn": procedure.Neither, "end-2": procedure.Neither, "": procedure.Neither,
	} {
		if got := chart.OutcomeSense(key); got != want {
			t.Errorf("%q is %s, not %s", key, got, want)
		}
	}
}

// An outcome of a chart's own is asked for its reason, alternative and appeal where it
// says that it refuses.
func TestAnOutcomeOfItsOwnCanRefuse(t *testing.T) {
	t.Parallel()
	bare := func(sense procedure.Sense) bool {
		chart := visit()
		chart.Own = []procedure.Outcome{{Key: "too-late", Label: english("Too late"), Sense: sense}}
		box(chart, "end").Outcome = "too-late"
		for _, f := range procedure.Check(chart, procedure.Facts{}) {
			if f.Defect == "refused-bare" {
				return true
			}
		}
		return false
	}
	if !bare(procedure.Refusal) || bare(procedure.Good) || bare(procedure.Neither) {
		t.Errorf("refusing %v, good %v, neither %v", bare(procedure.Refusal), bare(procedure.Good), bare(procedure.Neither))
	}
}

func TestOutcomesOfItsOwnAreWrittenInTheFile(t *testing.T) {
	t.Parallel()
	const text = `format: 1
key: t
name: {en: T}
outcomes:
  - {key: exchanged, label: {en: Exchanged, ur: بدل دیا گیا}, sense: good}
boxes:
  - {key: start, kind: start, exits: [{to: end}]}
  - {key: end, kind: end, label: {en: End}, outcome: exchanged}
`
	chart, err := procedure.ReadYAML([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	written, err := procedure.WriteYAML(chart)
	if err != nil {
		t.Fatal(err)
	}
	again, err := procedure.ReadYAML(written)
	if err != nil || len(again.Own) != 1 || again.Own[0].Sense != procedure.Good || again.Own[0].Label.In[language.Urdu] == "" {
		t.Fatalf("it comes back as %+v: %v", again, err)
	}
	for spoilt, line := range map[string]string{
		strings.Replace(text, "sense: good", "sense: splendid", 1):                               "5",
		strings.Replace(text, "boxes:", "  - {key: exchanged, label: {en: Another}}\nboxes:", 1): "6",
	} {
		if _, err := procedure.ReadYAML([]byte(spoilt)); err == nil || !strings.Contains(err.Error(), line) {
			t.Errorf("it is read: %v", err)
		}
	}
}
