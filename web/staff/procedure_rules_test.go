package staff

import (
	"net/http"
	"net/url"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/web"
)

// ruled is a question that answers itself by one rule, and otherwise, and what takes
// further rules for it.
func ruled(t *testing.T, typed url.Values) (box *procedure.Box, form *web.Form) {
	t.Helper()
	asked := procedure.Box{
		Key: "clear", Kind: procedure.Question, Exits: []procedure.Exit{{Key: "yes", To: "end", Usual: true}, {Key: "no", To: "end"}},
		Rules: []procedure.Rule{{When: []procedure.Condition{{Field: "fault", Is: procedure.Filled}}, Exit: "yes"}, {Exit: "no"}},
	}
	chart := &procedure.Chart{Key: "c", Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "look"}}},
		{Key: "look", Kind: procedure.Step, Fields: []procedure.Field{
			{Key: "fault", Type: procedure.TextField}, {Key: "place", Type: procedure.TextField},
		}, Exits: []procedure.Exit{{To: "clear"}}},
		asked,
		{Key: "end", Kind: procedure.End, Outcome: "solved"},
	}}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "/", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	alone := &procedure.Chart{Boxes: []procedure.Box{asked}}
	form = web.NewForm(r, typed)
	v := writtenPart{Whole: chart, Alone: alone, Source: language.English, Form: form}
	rulesField().take(v, form)
	return &alone.Boxes[0], form
}

// A second and a third rule are typed below the one that decides otherwise: they come
// before it, in their order, and one without a way out is asked for it.
func TestAFurtherRuleComesBeforeOtherwise(t *testing.T) {
	t.Parallel()
	third := url.Values{"rule.3.1.field": {"place"}, "rule.3.1.is": {string(procedure.Filled)}, "rule.3.exit": {"yes"}}
	box, form := ruled(t, third)
	if form.Wrong() || len(box.Rules) != 3 || box.Rules[0].When[0].Field != "fault" || box.Rules[1].When == nil || box.Rules[1].When[0].Field != "place" {
		t.Fatalf("the rules are %+v", box.Rules)
	}
	if last := box.Rules[2]; last.Exit != "no" || len(last.When) != 0 {
		t.Errorf("the last is %+v", last)
	}
	third.Set("rule.3.exit", "")
	box, form = ruled(t, third)
	if form.FaultOf("rule.3.exit").IsZero() || len(box.Rules) != 2 {
		t.Errorf("a rule that leads nowhere: %+v, and no word", box.Rules)
	}
	if box, form = ruled(t, url.Values{"rule.1.1.field": {""}, "rule.1.exit": {""}}); form.Wrong() || len(box.Rules) != 1 {
		t.Errorf("a rule that was taken out: %+v", box.Rules)
	}
}
