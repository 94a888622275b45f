package stories_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/sample"
)

// A reply is late. The desk says that the reason is owed; words that are
// marked as the reason keep the promise to explain, other words do not; and
// the public page counts it.
func TestALateReplyIsExplained(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		agent  string
		speaks language.Language
	}{"in English": {sample.Sara, language.English}, "in Urdu": {sample.Bilal, language.Urdu}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			complaint := written{
				from: "Zoe Clarke <zoe@customers.example>", to: "complaints@anarhome.example",
				subject: "Delivered broken", body: "The door is broken.", id: "first@customers.example",
			}
			taken, err := h.TakeMail(t.Context(), strings.NewReader(complaint.text()))
			if err != nil {
				t.Fatal(err)
			}
			agent := h.enter(each.agent, desk).open("/cases/" + taken.Case + "?write=reply")
			agent.find(fillable, say.TermReply().Capital())
			agent.misses(say.StaffExplains())           // nothing is late yet
			h.goesBy(h.watch.Now().Add(70 * time.Hour)) // late, and nobody is signed out for idling yet
			customer := h.visit(each.speaks, phone)
			before := customer.open("/p").tallies(t)

			agent.open("/cases/" + taken.Case + "?write=reply")
			agent.fill(say.TermReply().Capital(), "We look into it.").follow(say.TermSend().Capital())
			agent.sees("We look into it.")
			if now := customer.open("/p").tallies(t)["explain-delay"]; now != before["explain-delay"] {
				t.Errorf("words without a reason counted: %v became %v", before["explain-delay"], now)
			}
			agent.fill(say.TermReply().Capital(), "We are late because the part is.").choose(say.StaffExplains())
			agent.follow(say.TermSend().Capital()).sees("We are late because the part is.")
			agent.misses(say.StaffExplains()) // it is told
			customer.open("/p").countsOneMore(t, "explain-delay", before)
		})
	}
}
