package stories_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/sample"
)

// A manager walks what is being written with a made-up customer, before any real
// one does: a wrong turn is told and taken back, a later step is tried alone, and
// nothing of all this is kept.
func TestADraftIsWalkedWithAMadeUpCustomer(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	c := chartOf(t, "service-by-telephone")
	const home = "/procedures/service-by-telephone"
	manager := h.enter(sample.Ayesha, desk).open(home + "/edit/boxes/answer")
	manager.puts(say.ChartFieldLabel().Capital(), "Take the call")
	before := h.kept()

	manager.open(home+"/edit").follow(say.PracticeBegin()).sees(say.TermDraft().Capital(), say.PracticeCustomer(1))
	manager.stands("Take the call").follow(say.StaffStepDone())
	otherWay := say.PracticeStrayed(language.Words(c.box("account")), say.ProcedureWalkOrdinary())
	manager.stands(c.box("account")).misses(otherWay)
	manager.follow(c.way("account", "cannot-stay")).stands(c.box("agree-call")).sees(otherWay)
	manager.follow(say.PracticeBack()).stands(c.box("account")).misses(otherWay)
	manager.follow(say.StaffStepDone()).stands(c.box("request"))

	manager.open(home + "/edit?more&at=needed").follow(say.PracticeFrom())
	manager.stands(c.box("needed")).sees(say.TermDraft().Capital())
	manager.follow(c.way("needed", "no")).stands(c.box("guide"))

	if after := h.kept(); !slices.Equal(after, before) {
		t.Errorf("a walk left %v, and before it there were %v", after, before)
	}
}

// kept counts what is kept of cases, and of who did what.
func (h *house) kept() (counts []int64) {
	h.t.Helper()
	return column[int64](h.t, h.DB, `SELECT COUNT(*) FROM casework_cases UNION ALL SELECT COUNT(*) FROM casework_steps
		UNION ALL SELECT COUNT(*) FROM clock_clocks UNION ALL SELECT COUNT(*) FROM journal_entries UNION ALL SELECT COUNT(*) FROM touchpoint_contacts`)
}
