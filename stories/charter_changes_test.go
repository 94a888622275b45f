package stories_test

import (
	"testing"

	"github.com/chromedp/chromedp/kb"

	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/sample"
)

// A manager changes a number of the charter. Staff say what they think of it,
// she approves it, the engineers are trained, and only then it holds.
func TestANumberOfTheCharterChangesByReviewApprovalAndTraining(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	manager := h.enter(sample.Ayesha, desk).open("/charter/promises/visit")
	manager.goes("limit.value").types("36").types(kb.Tab)
	manager.sees(say.BuilderDidChange(promise.Field("limit").Say()))
	manager.open("/charter/edit").sees(say.CharterChanged().Capital(), say.CharterLacksNone())
	manager.follow(say.TermSendForReview().Capital())
	manager.follow(say.TermSendForReview().Capital()).sees(say.ErrChoose(say.PublishingFieldReviewers()).Capital())
	manager.choose("George Thomas").ticks(say.TermEngineer())
	manager.follow(say.TermSendForReview().Capital()).sees(say.PublishingWhyLeft(say.RoleAgent()))
	manager.fill(say.PublishingFieldLeft().Capital(), "They visit nobody.").follow(say.TermSendForReview().Capital())
	manager.sees(say.TermInReview().Capital(), say.PublishingMaterial().Capital(), say.PublishingLeftOut().Capital(), "They visit nobody.")
	edition := manager.path()

	engineer := h.enter(sample.George, phone).open("/today").sees(say.PublishingDutyReview())
	engineer.open(edition).sees(say.PublishingAsked())
	for name, answer := range map[string]string{"correct": "yes", "achievable": "no"} {
		eval[any](engineer, `document.querySelector("[name=`+name+`][value=`+answer+`]").click()`)
	}
	engineer.follow(say.TermSend().Capital()).sees(say.PublishingSayWhyNot())
	engineer.fill(say.PublishingYourWords().Capital(), "Not on Fridays.").follow(say.TermSend().Capital())
	engineer.sees(say.PublishingNotAchievable().Capital())

	manager.open(edition).sees("Not on Fridays.")
	manager.follow(say.TermApprove().Capital()).sees(say.PublishingSomebodySaysYes())
	engineer.open(edition).reviews("yes", "yes", "Karachi comes on Fridays.").sees(say.PublishingFine().Capital())
	manager.open(edition).sees("Karachi comes on Fridays.").follow(say.TermApprove().Capital())
	manager.sees(say.TermInTraining().Capital())
	h.visit(h.member(sample.George).Language, phone).open("/p").sees("48")

	for _, name := range []string{"عمران علی", "George Thomas", "Yusuf Demir"} {
		manager.choose(name)
	}
	manager.fill(say.PublishingFieldHow().Capital(), "In the morning, at the van").follow(say.PublishingRecord())
	manager.sees(say.TermInForce().Capital())
	h.visit(h.member(sample.George).Language, phone).open("/p").sees("36").misses("48")
}
