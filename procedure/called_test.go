package procedure_test

import (
	"slices"
	"testing"

	"vaada/procedure"
)

// callingAt is a chart that calls another, again and again where again, and then ends.
func callingAt(key, called string, again bool) *procedure.Chart {
	exits := []procedure.Exit{{To: "sort"}}
	chart := &procedure.Chart{Format: procedure.Format, Key: key, Name: english(key), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "call"}}},
		{Key: "call", Kind: procedure.Call, Label: english("Call"), Chart: called, Exits: exits},
		{Key: "end", Kind: procedure.End, Label: english("Solved"), Outcome: "solved"},
	}}
	if !again {
		exits[0].To = "end"
		return chart
	}
	thrice := procedure.Condition{Box: "sort", Is: procedure.Less, Value: "3"}
	chart.Boxes = append(chart.Boxes, procedure.Box{
		Key: "sort", Kind: procedure.Question, Label: english("Again?"),
		Rules: []procedure.Rule{{When: []procedure.Condition{thrice}, Exit: "yes"}, {Exit: "no"}},
		Exits: []procedure.Exit{{Key: "yes", To: "call", Label: english("Yes")}, {Key: "no", To: "end", Label: english("No")}},
	})
	return chart
}

// atWork is a chart in which somebody does a step that says something, or not, or may
// leave it by another way.
func atWork(said string, exits ...procedure.Exit) *procedure.Chart {
	step := procedure.Box{Key: "step", Kind: procedure.Step, Label: english("Look"), Exits: append([]procedure.Exit{{To: "end"}}, exits...)}
	if said != "" {
		step.Say = english(said)
	}
	return &procedure.Chart{Format: procedure.Format, Key: "work", Name: english("Work"), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "step"}}},
		step,
		{Key: "end", Kind: procedure.End, Label: english("Solved"), Outcome: "solved"},
	}}
}

// A loop is automatic where nobody stops a case in what it calls, nor in what that
// calls; and who takes the people out of a chart is told which loops went through it.
func TestALoopIsAutomaticByWhatItCalls(t *testing.T) {
	t.Parallel()
	nobody := atWork("")
	nobody.Boxes[1].Kind = procedure.Start
	nobody.Boxes = slices.Delete(nobody.Boxes, 0, 1)
	for name, each := range map[string]struct {
		work *procedure.Chart
		want bool
	}{"people at work": {atWork(""), false}, "nobody": {nobody, true}} {
		facts := procedure.Facts{Charts: map[string]*procedure.Chart{"work": each.work, "between": callingAt("between", "work", false)}}
		if got := slices.Contains(found(callingAt("main", "between", true), facts), "automatic-loop"); got != each.want {
			t.Errorf("%s: the loop is automatic: %v", name, got)
		}
		facts.Charts["work"], facts.Charts["main"] = atWork(""), callingAt("main", "between", true)
		if got := slices.Contains(found(each.work, facts), "caller-circles"); got != each.want {
			t.Errorf("%s: a loop becomes automatic: %v", name, got)
		}
	}
}

// Somebody is told where every way through what is called tells them: not by a step
// that is left by another way, nor by a chart that keeps quiet.
func TestACustomerIsToldByWhatIsCalled(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		work *procedure.Chart
		want bool
	}{
		"a step that says it":            {atWork("It is done."), false},
		"a step that says nothing":       {atWork(""), true},
		"a step that can be left unsaid": {atWork("It is done.", procedure.Exit{Key: "gone", To: "end", Alternate: true, Label: english("Gone")}), true},
	} {
		facts := procedure.Facts{Charts: map[string]*procedure.Chart{"work": each.work, "between": callingAt("between", "work", false)}}
		if got := slices.Contains(found(callingAt("main", "between", false), facts), "untold"); got != each.want {
			t.Errorf("%s: nobody is told: %v", name, got)
		}
	}
}

// Bad news in a called chart, with a way from there to somebody above, is told.
func TestBadNewsAreToldInWhatIsCalled(t *testing.T) {
	t.Parallel()
	for _, told := range []bool{true, false} {
		work, main := atWork("It cannot be done."), callingAt("main", "work", false)
		main.Boxes[2].Outcome = "refused"
		if told {
			work.Boxes[1].Action, work.Boxes[1].Role = procedure.TellBadNews, "supervisor"
		}
		if bare := slices.Contains(found(main, procedure.Facts{Charts: map[string]*procedure.Chart{"work": work}}), "refused-bare"); bare == told {
			t.Errorf("told in the called chart: %v, found bare: %v", told, bare)
		}
	}
}
