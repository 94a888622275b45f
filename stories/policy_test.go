package stories_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/sample"
)

// A manager writes a policy by which agents refund 5,000 rupees alone, in four
// languages. Staff review it, it is approved, the agents are trained; and a refund
// of 4,000 that one of them could not grant before is granted at once.
func TestAnAgentRefundsAloneWhatThePolicySays(t *testing.T) {
	t.Parallel()
	post := newPostOffice(t)
	h := anarHome(t, post.carries)
	c := chartOf(t, "complaint-by-email")
	manager := h.enter(sample.Ayesha, desk).open("/policies/refunds")
	manager.unfold(say.PolicyRetire()).send(say.PolicyRetire()).sees(say.ErrReason())
	manager.fill(say.TermReason().Capital(), "A new one takes its place.").send(say.PolicyRetire())
	manager.sees(say.PolicyNotInForce())

	number := take(t, h, written{
		from: "Zoe Clarke <zoe@customers.example>", to: "complaints@anarhome.example",
		subject: "Charged twice", body: "You took the money twice.", id: "first@customers.example",
	}).Case
	post.next() // the acknowledgement
	agent := h.enter(sample.Sara, desk).open("/cases/" + number)
	agent.stands(c.box("read")).choose(c.option("read", "about", "bill")).fill(c.field("read", "wish"), "4,000 back")
	agent.follow(say.StaffStepDone())
	agent.stands(c.box("clear")).follow(c.way("clear", "yes"))
	agent.stands(c.box("ours")).follow(c.way("ours", "yes"))
	agent.stands(c.box("right")).follow(c.way("right", "refund"))
	agent.stands(c.box("refund-amount")).fill(c.field("refund-amount", "refund-amount"), "4,000")
	agent.choose(c.option("refund-amount", "refund-reason", "charged-twice"))
	agent.follow(say.StaffStepDone()).stands(c.box("refund-amount")) // nobody said that she may

	manager.unfold(say.PolicyBegin()).fill(say.PolicyKinName().Capital(), "Small refunds").send(say.SettingsAdd())
	manager.sees(say.PolicyEditTitle(), say.ErrChoose(say.PolicyFieldOwner()))
	home := manager.path()
	manager.open(home+"/reach").pick(say.PolicyFieldOwner().Capital(), say.RoleManager()).sees(say.CharterDidAdd())
	manager.fill(say.PolicyFieldReview().Capital(), "2036-10-01").sees(say.BuilderUndoOf(say.CharterChanged()))
	manager.open(home).unfold(say.CharterAddPart(say.PolicyKinSituations())).fill(say.PolicyFieldSituation().Capital(), "A customer was charged twice").send(say.SettingsAdd())
	situation := manager.path()
	manager.open(home).unfold(say.CharterAddPart(say.PolicyKinClauses())).fill(say.PolicyFieldExpected().Capital(), "Give it back at once.").send(say.SettingsAdd())
	clause := manager.path()
	manager.choose(say.TermCan().Capital()).sees(say.BuilderUndoOf(say.CharterChanged())).fill(say.SettingsLimitOf(say.RoleAgent().Capital()), "5,000").types(kb.Tab)
	manager.wait("the limit to be saved", func() bool { return strings.Count(manager.text(), "Ayesha Siddiqui 10:00") > 2 })
	manager.open(home).sees("5,000")
	for _, each := range []struct {
		path  string
		label language.Message
	}{{home + "/name", say.PolicyKinName()}, {situation, say.PolicyFieldSituation()}, {clause, say.PolicyFieldExpected()}} {
		for l, words := range map[language.Language]string{language.Urdu: "رقم فوراً واپس کریں", language.Hindi: "पैसा तुरंत वापस करें", language.Turkish: "Parayı hemen geri verin"} {
			manager.open(each.path+"?beside="+string(l)).fill(say.BuilderFieldWords(each.label.Capital(), l.Name()), words).types(kb.Tab).sees(say.CharterDidWords(l.Name()))
		}
	}
	manager.open(home).sees(say.CharterLacksNone()).follow(say.TermSendForReview().Capital())
	manager.choose("Sara Khan").ticks(say.RoleAgent()).follow(say.TermSendForReview().Capital())
	manager.sees(say.TermInReview().Capital(), say.PublishingMaterial().Capital())
	edition := manager.path()

	reviewer := h.enter(sample.Sara, desk).open(edition).sees(say.PublishingAsked())
	for _, name := range []string{"correct", "achievable"} {
		eval[any](reviewer, `document.querySelector("[name=`+name+`][value=yes]").click()`)
	}
	reviewer.follow(say.TermSend().Capital()).sees(say.PublishingFine().Capital())
	manager.open(edition).follow(say.TermApprove().Capital()).sees(say.TermInTraining().Capital())
	for _, member := range sample.Cast {
		for _, role := range member.Roles {
			if role == people.Agent {
				manager.choose(member.Name)
			}
		}
	}
	manager.fill(say.PublishingFieldHow().Capital(), "At the desk, with the new policy").follow(say.PublishingRecord())
	manager.sees(say.TermInForce().Capital())
	manager.open("/settings/limits").sees("5,000")

	agent.open("/cases/"+number).stands(c.box("refund-amount")).fill(c.field("refund-amount", "refund-amount"), "4,000")
	agent.choose(c.option("refund-amount", "refund-reason", "charged-twice"))
	agent.follow(say.StaffStepDone()).stands(c.box("pay"))
	whole(t, h.DB)
}
