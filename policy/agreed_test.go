package policy_test

import (
	"testing"

	"vaada/charter"
	"vaada/internal/language"
	"vaada/policy"
)

// A policy speaks as everybody agreed, in its clauses, their steps and its text.
func TestAPolicySpeaksAsEverybodyAgreed(t *testing.T) {
	t.Parallel()
	in := func(words string) language.Text { return language.NewText(language.English, words) }
	p := &policy.Policy{
		Key: "refunds", Name: in("Refunds"), Text: in("Every mechanic knows this."),
		Situations: []policy.Situation{{Key: "late", Words: in("An engineer is late.")}},
		Clauses: []policy.Clause{
			{Key: "tell", Force: policy.Must, Words: in("Tell the customer."), Steps: []language.Text{in("Ring the mechanics.")}},
			{Key: "pay", Force: policy.Must, Words: in("Pay at once.")},
		},
	}
	words := []charter.Word{{Key: "engineer", Term: in("engineer"), Not: in("mechanic, fitter")}}
	var parts []string
	for _, advice := range p.Disagreeing(words) {
		parts = append(parts, advice.Part)
	}
	if len(parts) != 2 || parts[0] != "clauses/tell" || parts[1] != "text" {
		t.Errorf("found in %q", parts)
	}
	if got := p.Disagreeing(nil); len(got) != 0 {
		t.Errorf("nothing was agreed: %+v", got)
	}
}
