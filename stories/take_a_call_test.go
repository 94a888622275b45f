package stories_test

import (
	"testing"

	"vaada/internal/language/say"
	"vaada/sample"
)

// A customer calls because the fridge does not cool. The call rings on the
// desk, is answered and taken along the chart to a visit; the engineer reports
// from a phone; the case is closed; and the public page counts the promises.
func TestTakeACall(t *testing.T) {
	t.Parallel()
	for _, cast := range []struct{ name, agent, engineer string }{
		{"in English", sample.Sara, sample.George},
		{"in Urdu", sample.Bilal, sample.Imran},
	} {
		t.Run(cast.name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			c := chartOf(t, "service-by-telephone")
			agent := h.enter(cast.agent, desk)
			h.telephone().rings("call-1", "0300 5550177")

			agent.find(pressable, say.StaffCallFrom("+923005550177")) // it comes by itself
			agent.follow(say.StaffAnswerCall())
			agent.fill(say.PeopleFieldName().Capital(), "Elif Yılmaz").fill(say.CaseworkFieldSubject().Capital(), "Buzdolabı soğutmuyor")
			agent.follow(say.StaffBeginCase())

			agent.stands(c.box("account")).follow(say.StaffStepDone())
			agent.stands(c.box("request")).choose(c.option("request", "appliance", "fridge"))
			agent.fill(c.field("request", "fault"), "Dünden beri soğutmuyor.").choose(say.TermNo().Capital())
			agent.follow(say.StaffStepDone())
			agent.stands(c.box("create")).follow(say.StaffDoCreate())
			agent.stands(c.box("needed")).follow(c.way("needed", "yes"))
			engineer := h.member(cast.engineer)
			agent.stands(c.box("engineers")).choose(engineer.Name).follow(say.StaffDoBook())
			agent.stands(c.box("tell")).follow(say.StaffDoTell())
			agent.stands(c.box("visit")).sees(say.StaffPledges())
		})
	}
}
