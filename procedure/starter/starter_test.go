package starter_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/words"
	"vaada/procedure"
	"vaada/procedure/starter"
)

// all are the charts of all starters.
func all(t *testing.T) []*procedure.Chart {
	t.Helper()
	home, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	plain, err := starter.Plain()
	if err != nil {
		t.Fatal(err)
	}
	return append(home, plain...)
}

func TestAFirmThatVisitsNobodyWalksNoVisit(t *testing.T) {
	t.Parallel()
	charts, err := starter.Plain()
	if err != nil {
		t.Fatal(err)
	}
	asked := map[string]bool{}
	for _, chart := range charts {
		for _, request := range chart.Requests {
			asked[request] = true
		}
		for _, box := range chart.Boxes {
			if box.Promise == "visit" || box.Action == "book-visit" || string(box.Role) == "engineer" || box.Wait != nil && box.Wait.For == "visit" {
				t.Errorf("%s: %s is of a visit", chart.Key, box.Key)
			}
		}
	}
	if !asked["service"] || !asked["complaint"] {
		t.Errorf("the charts answer %v alone", asked)
	}
}

func TestStarterChartsHaveNothingWrong(t *testing.T) {
	t.Parallel()
	charts := all(t)
	facts := procedure.Facts{Promises: map[string]bool{
		"answer-call": true, "acknowledge-mail": true, "reply-mail": true, "visit": true, "refund": true, "explain-delay": true,
	}}
	for _, chart := range charts {
		for _, finding := range procedure.Check(chart, facts) {
			t.Errorf("%s %v: %s: %s", chart.Key, finding.Boxes, finding.Severity,
				finding.Say.Plain(language.Reader{Language: language.English}))
		}
		if spoken := procedure.Languages(chart); len(spoken) != len(language.All) {
			t.Errorf("%s speaks %v", chart.Key, spoken)
		}
	}
}

func TestStarterChartsKeepToTheVoice(t *testing.T) {
	t.Parallel()
	charts := all(t)
	for _, chart := range charts {
		family := words.Family{Name: chart.Key}
		say := family.Add
		say("name", chart.Name)
		say("summary", chart.Summary)
		for _, box := range chart.Boxes {
			for _, text := range []language.Text{box.Label, box.Instruction, box.Say, box.Public} {
				say(box.Key, text)
			}
			for _, exit := range box.Exits {
				say(box.Key+"."+exit.Key, exit.Label)
			}
			for _, field := range box.Fields {
				say(box.Key+"."+field.Key, field.Label)
				say(box.Key+"."+field.Key, field.Hint)
				for _, option := range field.Options {
					say(box.Key+"."+field.Key+"."+option.Key, option.Label)
				}
			}
		}
		for _, finding := range family.Findings() {
			t.Error(finding)
		}
	}
}
