package stories_test

import (
	"slices"
	"testing"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/sample"
)

// A call does not always follow the chart: the customer has to hang up, an
// answer was wrong, a case needs a way of its own. All of it leaves a trace.
func TestAnotherWay(t *testing.T) {
	t.Parallel()
	for name, email := range map[string]string{"in English": sample.Sara, "in Urdu": sample.Bilal} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			c := chartOf(t, "service-by-telephone")
			code := h.answeredCall(email)
			number, _ := casework.ParseCode(code)
			agent := h.enter(email, desk).open("/cases/" + code)

			agent.stands(c.box("account")).follow(c.way("account", "cannot-stay")) // the alternate
			agent.stands(c.box("agree-call")).follow(say.TermUndo().Capital())
			agent.stands(c.box("account"))

			agent.unfold(say.StaffLeave()).fill(say.TermReason().Capital(), "Everything is known from yesterday.")
			agent.pick(say.StaffLeaveTo(), c.box("needed")).send(say.StaffLeave())
			agent.stands(c.box("needed")).follow(say.TermUndo().Capital())
			agent.stands(c.box("account"))

			agent.unfold(say.StaffLeave()).send(say.StaffLeave())
			agent.sees(say.ErrReason()) // not without a reason
			agent.fill(say.TermReason().Capital(), "The customer sits beside me.").send(say.StaffLeave())
			agent.sees(say.StaffOffChart())
			agent.follow(say.StaffComeBack()).stands(c.box("account"))

			agent.unfold(say.StaffLeave()).fill(say.TermReason().Capital(), "A twin of another case.").send(say.StaffLeave())
			agent.sees(say.StaffOffChart()).unfold(say.StaffCloseSo())
			agent.fill(say.TermReason().Capital(), "Told at the counter.").send(say.StaffDoClose())
			agent.sees(say.StaffCaseClosed())

			agent.open("/cases/"+code+"/trail").sees("The customer sits beside me.", "Told at the counter.")
			want := []string{"begun", "passed", "done", "done", "undone", "left the chart", "undone", "left the chart", "came back", "left the chart", "ended"}
			if did := h.deeds(number); !slices.Equal(did, want) {
				t.Errorf("the case went %q, not %q", did, want)
			}
			whole(t, h.DB)
		})
	}
}

// deeds lists what was done on a case's chart.
func (h *house) deeds(number int64) (did []string) {
	h.t.Helper()
	page, err := h.Cases.Case(h.t.Context(), h.actor(sample.Ayesha), number, 0)
	if err != nil {
		h.t.Fatal(err)
	}
	for _, step := range page.Steps {
		did = append(did, string(step.Deed))
	}
	return did
}
