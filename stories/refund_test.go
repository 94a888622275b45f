package stories_test

import (
	"net/mail"
	"slices"
	"strconv"
	"testing"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/sample"
)

// A complaint ends in money back: more than the agent may decide, so the
// supervisor approves it and the manager has it paid, in time; the customer is
// answered, follows it on a phone, agrees, and the case is closed.
func TestARefundAboveTheLimit(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		agent  string
		speaks language.Language
	}{"in English": {sample.Sara, language.English}, "in Urdu": {sample.Bilal, language.Urdu}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			post := newPostOffice(t)
			h := anarHome(t, post.carries)
			c := chartOf(t, "complaint-by-email")
			complaint := written{
				from: "Zoe Clarke <zoe@customers.example>", to: "complaints@anarhome.example",
				subject: "Charged twice", body: "You took the money twice.", id: "first@customers.example",
			}
			number := take(t, h, complaint).Case
			post.next() // the acknowledgement

			agent := h.enter(each.agent, desk).open("/cases/" + number)
			agent.stands(c.box("read")).choose(c.option("read", "about", "bill")).fill(c.field("read", "wish"), "20,000 back")
			agent.follow(say.StaffStepDone())
			agent.stands(c.box("clear")).follow(c.way("clear", "yes"))
			agent.stands(c.box("ours")).follow(c.way("ours", "yes"))
			agent.stands(c.box("right")).follow(c.way("right", "refund"))
			agent.stands(c.box("refund-amount")).fill(c.field("refund-amount", "refund-amount"), "20,000")
			agent.choose(c.option("refund-amount", "refund-reason", "charged-twice"))
			agent.follow(say.StaffStepDone()).stands(c.box("refund-amount")) // beyond the limit
			agent.fill(c.field("refund-amount", "refund-amount"), "").follow(c.way("refund-amount", "above-limit"))
			agent.stands(c.box("approve"))

			nadia := h.enter(sample.Nadia, desk).open("/cases/" + number)
			nadia.stands(c.box("approve")).fill(c.field("approve", "refund-amount"), "20,000")
			nadia.follow(say.StaffStepDone()).stands(c.box("pay"))
			agent.hears().stands(c.box("pay")).follow(say.StaffDoRefund())
			agent.stands(c.box("reply")).fill(say.TermReply().Capital(), "Your money is on its way.")
			agent.follow(say.TermSend().Capital()).stands(c.box("reply")).follow(say.StaffStepDone())
			agent.stands(c.box("wait-reply"))

			ayesha := h.enter(sample.Ayesha, desk).open("/refunds")
			ayesha.followBeside(number, say.StaffPay())
			ayesha.wait("the refund to be off the list", func() bool { return !ayesha.has([]string{"link"}, number) })
			digits, _ := casework.ParseCode(number)
			promised := column[string](t, h.DB, `SELECT k.state FROM clock_clocks k JOIN casework_cases c ON c.id = k.case_id
				WHERE k.promise = 'refund' AND c.number = `+strconv.FormatInt(digits, 10))
			if !slices.Equal(promised, []string{"met"}) {
				t.Errorf("the promise to pay stands as %q", promised)
			}
			customer := h.visit(each.speaks, phone).open("/t/" + h.linkOf(digits))
			customer.sees(c.stage("pay"), c.stage("reply"), "Your money is on its way.")

			told := post.next()
			replyTo, err := mail.ParseAddress(told.about("Reply-To"))
			if err != nil {
				t.Fatal(err)
			}
			take(t, h, written{
				from: complaint.from, to: replyTo.Address, subject: "Re: Charged twice", body: "Thank you, it is fine.", id: "second@customers.example", answers: told,
			})
			agent.stands(c.box("satisfied")).sees("Thank you, it is fine.").follow(c.way("satisfied", "yes"))
			agent.stands(c.box("close")).follow(say.StaffDoClose()).sees(say.StaffEnded(), say.StaffCaseClosed())
			whole(t, h.DB)
		})
	}
}
