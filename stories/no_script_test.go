package stories_test

import (
	"strconv"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/sample"
)

// A browser without script does the same work: an answer, and a reply.
func TestWithoutScript(t *testing.T) {
	t.Parallel()
	post := newPostOffice(t)
	h := anarHome(t, post.carries)
	c := chartOf(t, "complaint-by-email")
	taken := take(t, h, written{
		from: "Zoe Clarke <zoe@customers.example>", to: "complaints@anarhome.example", subject: "Delivered broken", body: "The door is broken.",
		id: "first@customers.example",
	})
	post.next()
	agent := h.enterWithoutScript(sample.Sara, desk)
	agent.open("/cases/" + taken.Case)
	agent.stands(c.box("read")).choose(c.option("read", "about", "product")).fill(c.field("read", "wish"), "A new door.")
	agent.follow(say.StaffStepDone())
	agent.stands(c.box("clear")).follow(c.way("clear", "write"))
	agent.stands(c.box("ask")).fill(say.TermReply().Capital(), "Please send us a picture.").follow(say.TermSend().Capital())
	agent.sees("Please send us a picture.")
	if left := post.next(); left.to != "zoe@customers.example" || !strings.Contains(left.whole, "Please send us a picture.") {
		t.Errorf("the reply went to %s:\n%s", left.to, left.whole)
	}
}

// Two people stand before the same step. The second sees what the first did,
// and nothing is done twice.
func TestTwoAnswerTheSameStep(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	c := chartOf(t, "service-by-telephone")
	code := h.answeredCall(sample.Sara)
	first := h.enter(sample.Sara, desk).open("/cases/" + code)
	watching := h.enter(sample.Deniz, desk).open("/cases/" + code + "?view=open")
	late := h.enterWithoutScript(sample.Bilal, desk).open("/cases/" + code + "?view=open")
	for _, each := range []*tab{first, watching, late} {
		each.stands(c.box("account"))
	}
	first.follow(say.StaffStepDone()).stands(c.box("request"))
	watching.stands(c.box("request")) // by itself
	late.follow(say.StaffStepDone()).stands(c.box("request"))
	late.sees(h.member(sample.Sara).Name).sees(say.CaseworkMovedOn(h.member(sample.Sara).Name, h.watch.Now()))
	number, _ := casework.ParseCode(code)
	done := column[string](t, h.DB, `SELECT s.deed FROM casework_steps s JOIN casework_cases c ON c.id = s.case_id
		WHERE s.box = 'account' AND c.number = `+strconv.FormatInt(number, 10))
	if len(done) != 1 {
		t.Errorf("the step was done %d times: %q", len(done), done)
	}
}
