package practice_test

import (
	"fmt"
	"testing"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/practice"
	"vaada/procedure/starter"
)

const edition ids.ID = 7 << 20

// ready compiles charts; the first is walked, the others may be called.
func ready(t testing.TB, all ...*procedure.Chart) procedure.Charts {
	t.Helper()
	charts := procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{}, Called: map[string]ids.ID{}}
	for at, chart := range all {
		compiled, err := procedure.Compile(chart)
		if err != nil {
			t.Fatal(err)
		}
		id := edition + ids.ID(at)
		charts.Editions[id], charts.Called[chart.Key] = compiled, id
	}
	return charts
}

// walks does what each scenario tells and gives the ways out it took.
func walks(t *testing.T, charts procedure.Charts, all []practice.Scenario) map[practice.Way]bool {
	t.Helper()
	met := map[practice.Way]bool{}
	for n, scenario := range all {
		walked, err := procedure.Walk(charts, procedure.State{}, scenario.Begin, 1)
		for _, turn := range scenario.Turns {
			if err != nil || walked.State.Edition != turn.Edition || walked.State.Box != turn.Box.Key {
				t.Fatalf("scenario %d stands at %q, not at %q: %v", n, walked.State.Box, turn.Box.Key, err)
			}
			met[practice.Way{Edition: turn.Edition, Box: turn.Box.Key, Exit: turn.Exit().Key}] = true
			walked, err = procedure.Walk(charts, walked.State, turn.Deed, 1)
		}
		if err != nil || walked.State.Standing != procedure.HasEnded || walked.State.Outcome != scenario.Outcome {
			t.Fatalf("scenario %d ends at %q with %q: %v", n, walked.State.Box, walked.State.Outcome, err)
		}
		for _, way := range scenario.Meets {
			met[way] = true
		}
	}
	return met
}

// every counts the ways out of the boxes of the charts.
func every(charts procedure.Charts) (count int) {
	for _, compiled := range charts.Editions {
		for i := range compiled.Chart.Boxes {
			count += len(compiled.Chart.Boxes[i].Exits)
		}
	}
	return count
}

func TestTheScenariosOfTheStartersTakeEveryWay(t *testing.T) {
	t.Parallel()
	home, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	plain, err := starter.Plain()
	if err != nil {
		t.Fatal(err)
	}
	for _, chart := range append(home, plain...) {
		charts := ready(t, chart)
		all, missed := practice.Scenarios(charts, edition)
		if met := walks(t, charts, all); len(missed) > 0 || len(met) != every(charts) {
			t.Errorf("%s: %d of %d ways, missed %v", chart.Key, len(met), every(charts), missed)
		}
		if len(all) > every(charts)/2 {
			t.Errorf("%s: %d scenarios for %d ways", chart.Key, len(all), every(charts))
		}
	}
}

const main = `format: 1
key: main
name: {en: Main}
boxes:
  - {key: start, kind: start, exits: [{to: look}]}
  - key: look
    kind: look-up
    record: customer
    fields: [{key: colleague, label: {en: Paid}, type: yesno}]
    exits: [{to: ask}]
  - key: ask
    kind: step
    label: {en: Ask for the price}
    say: {en: What did it cost?}
    fields: [{key: price, label: {en: Price}, type: money, currency: PKR, required: true}]
    exits: [{to: decide}]
  - key: decide
    kind: question
    label: {en: "How much?"}
    rules:
      - {when: [{field: colleague, is: "=", value: "no"}], exit: unpaid}
      - {when: [{field: price, is: ">", value: PKR 500000}], exit: much}
      - {when: [{box: ask, is: ">=", value: "3"}], exit: often}
      - {exit: little}
    exits:
      - {key: unpaid, to: end, label: {en: Not paid}}
      - {key: much, to: sub, label: {en: Much}}
      - {key: little, to: ask, label: {en: Little}, usual: true}
      - {key: often, to: end, label: {en: Often}}
      - {key: odd, to: end, label: {en: Odd}}
  - {key: sub, kind: procedure, chart: sub, label: {en: Sub}, exits: [{key: good, to: end, outcome: good}, {key: rest, to: ask}]}
  - {key: end, kind: end, label: {en: End}, outcome: solved}
`

const sub = `format: 1
key: sub
name: {en: Sub}
boxes:
  - {key: start, kind: start, exits: [{to: ask}]}
  - key: ask
    kind: question
    label: {en: "Good?"}
    say: {en: Is it good?}
    exits: [{key: y, to: good, label: {en: "Yes"}, usual: true}, {key: n, to: bad, label: {en: "No"}}]
  - {key: good, kind: end, outcome: good, label: {en: Good}}
  - {key: bad, kind: end, outcome: bad, label: {en: Bad}}
`

// Rules about what a look-up finds, about an amount and about visits are met by
// made-up values, a called chart comes back by each outcome, and a way that no
// rule takes is named.
func TestScenariosMakeUpWhatRulesLookAt(t *testing.T) {
	t.Parallel()
	var all []*procedure.Chart
	for _, text := range []string{main, sub} {
		chart, err := procedure.ReadYAML([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, chart)
	}
	charts := ready(t, all...)
	scenarios, missed := practice.Scenarios(charts, edition)
	if len(missed) != 1 || missed[0] != (practice.Way{Edition: edition, Box: "decide", Exit: "odd"}) {
		t.Errorf("missed %v", missed)
	}
	if met := walks(t, charts, scenarios); len(met) != every(charts)-1 {
		t.Errorf("%d of %d ways", len(met), every(charts))
	}
}

// Where there are more kinds of cases than are tried, it is said.
func TestItIsSaidThatNotEverythingWasTried(t *testing.T) {
	t.Parallel()
	english := func(words string) language.Text { return language.NewText(language.English, words) }
	asking := func(fields int) *procedure.Chart {
		ask := procedure.Box{Key: "ask", Kind: procedure.Step, Label: english("Ask"), Exits: []procedure.Exit{{To: "sort"}}}
		rule := procedure.Rule{Exit: "all"}
		for n := range fields {
			key := fmt.Sprintf("f%d", n)
			ask.Fields = append(ask.Fields, procedure.Field{Key: key, Label: english(key), Type: procedure.YesNoField, Required: true})
			rule.When = append(rule.When, procedure.Condition{Field: key, Is: procedure.Is, Value: "no"})
		}
		return &procedure.Chart{Format: procedure.Format, Key: "many", Name: english("Many"), Boxes: []procedure.Box{
			{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "ask"}}},
			ask,
			{
				Key: "sort", Kind: procedure.Question, Label: english("All?"), Rules: []procedure.Rule{rule, {Exit: "not"}},
				Exits: []procedure.Exit{{Key: "all", To: "end", Label: english("All")}, {Key: "not", To: "other", Label: english("Not all")}},
			},
			{Key: "end", Kind: procedure.End, Label: english("End"), Outcome: "solved"},
			{Key: "other", Kind: procedure.End, Label: english("Other end"), Outcome: "solved"},
		}}
	}
	if made := practice.Make(ready(t, asking(3)), edition); made.Cut || len(made.Missed) > 0 {
		t.Errorf("of three questions it is cut %v, and missed %v", made.Cut, made.Missed)
	}
	if made := practice.Make(ready(t, asking(8)), edition); !made.Cut || len(made.Missed) != 1 {
		t.Errorf("of eight questions it is cut %v, and missed %v", made.Cut, made.Missed)
	}
}
