package starter_test

import (
	"testing"

	charters "vaada/charter/starter"
	"vaada/internal/language"
	"vaada/internal/language/words"
	"vaada/procedure"
	"vaada/procedure/starter"
	"vaada/promise"
	"vaada/promise/reading"
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

// accepted are the warnings that the charts keep, each for a reason.
var accepted = map[string]string{
	"complaint-by-email endless-loop": "each time the expert is late, the customer is told",
	"complaint-by-email may-exceed":   "a complaint that takes long is answered in between, as an expert or a supervisor is asked",
}

func TestStarterChartsHaveNothingWrong(t *testing.T) {
	t.Parallel()
	charts := all(t)
	home, err := charters.Charter()
	if err != nil {
		t.Fatal(err)
	}
	facts := procedure.Facts{Promises: map[string]promise.Promise{}, Happening: map[promise.Event]bool{}}
	for _, p := range home.Promises {
		facts.Promises[p.Key] = p
	}
	visit := facts.Promises["visit"]
	for _, event := range []promise.Event{
		promise.Received, promise.Rung, promise.Answered, promise.CaseBegun, promise.Replied, promise.Explained, promise.Closed, promise.Missed,
	} {
		facts.Happening[event] = true
	}
	for _, chart := range charts {
		facts.Promises["visit"] = visit
		if chart.Key == "request-by-telephone" { // of a firm that visits nobody
			delete(facts.Promises, "visit")
		}
		for _, finding := range procedure.Check(chart, facts) {
			if finding.Severity == procedure.Warning && accepted[chart.Key+" "+finding.Defect] != "" {
				continue
			}
			t.Errorf("%s %v: %s %s: %s, by %v", chart.Key, finding.Boxes, finding.Severity, finding.Defect,
				finding.Say.Plain(language.Reader{Language: language.English}), finding.Walk)
		}
		parts, err := chart.Parts()
		if doubts := reading.OtherFigures(parts, language.All); err != nil || len(doubts) > 0 {
			t.Errorf("%s: %+v %v", chart.Key, doubts, err)
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
