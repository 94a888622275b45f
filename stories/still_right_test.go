package stories_test

import (
	"testing"

	"vaada/edition"
	"vaada/internal/language/say"
	"vaada/sample"
)

// The work behind a promise changes. Its review opens before its day; who looks
// after the promise finds it wrong and writes it anew, and it is owed until the new
// edition is in force. Then the work of all engineers changes, and what they work by
// is opened at once. The list of deeds leads back to the review.
func TestAJobChangesAndItsPromiseIsWrittenAnew(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	h.appoint(sample.Nadia)
	manager, owner := h.enter(sample.Ayesha, desk), h.enter(sample.Nadia, phone)
	title := visitOf(h).Title
	named := title.In[h.member(sample.Ayesha).Language]

	manager.open("/reviews").sees(say.UpkeepLater()).misses(say.UpkeepNow())
	manager.follow(named).unfold(say.UpkeepGive()).pick(say.PolicyFieldOwner().Capital(), "نادیہ رحمان").send(say.TermSave().Capital())
	manager.sees(say.UpkeepOwner("نادیہ رحمان"))
	review := manager.path()
	manager.unfold(say.UpkeepJobChanged()).send(say.UpkeepOpen()).sees(say.ErrReason())
	manager.fill(say.UpkeepFieldReason().Capital(), "The engineers have vans now.").send(say.UpkeepOpen()).sees(say.PolicyReviewDue().Capital())

	owner.open("/today").sees(say.UpkeepDuty(), title.In[h.member(sample.Nadia).Language])
	owner.open(review).sees("The engineers have vans now.").follow(say.UpkeepWrong()).sees(say.UpkeepSayWhat())
	owner.fill(say.RemarkFieldWords().Capital(), "دو دن بہت زیادہ ہیں۔").follow(say.UpkeepWrong())
	owner.puts(say.TermTimeLimit().Capital(), "36").sees("36")
	owner.open("/reviews").sees(say.UpkeepToRewrite().Capital())
	sent := owner.sends("George Thomas", say.RoleEngineer())
	h.enter(sample.George, phone).open(sent).reviews("yes", "yes", "").sees(say.PublishingFine().Capital())
	manager.open(sent).sees("48", "36").follow(say.TermApprove().Capital()).sees(say.TermInTraining().Capital())
	for _, name := range []string{"عمران علی", "George Thomas", "Yusuf Demir"} {
		manager.choose(name)
	}
	manager.fill(say.PublishingFieldHow().Capital(), "At the van").follow(say.PublishingRecord()).sees(say.TermInForce().Capital())
	owner.open("/today").misses(say.UpkeepDuty())
	owner.open(review).misses(say.UpkeepToRewrite().Capital(), say.PolicyReviewDue().Capital()).sees("دو دن بہت زیادہ ہیں۔")

	manager.open("/reviews").misses(say.UpkeepNow()).unfold(say.UpkeepRoleChanged())
	manager.pick(say.TermRole().Capital(), say.RoleEngineer().Capital()).fill(say.UpkeepFieldReason().Capital(), "They order parts themselves.")
	manager.send(say.UpkeepOpen()).sees(say.UpkeepNow())
	all, err := h.Publishing.Upkeeps(t.Context(), h.actor(sample.Ayesha))
	if err != nil {
		t.Fatal(err)
	}
	open := 0
	for _, u := range all {
		if u.Open() {
			open++
		}
		if u.Open() && u.Kind == edition.Policy {
			t.Errorf("engineers work by the policy %s", u.Document)
		}
	}
	if manager.sees(say.UpkeepOpened(open)); open < 2 || open == len(all) {
		t.Errorf("of %d reviews %d are open", len(all), open)
	}
	manager.open("/settings/audit?kind=").sees(say.UpkeepDidWrong(), say.UpkeepDidOpen()).follow(named).sees(say.UpkeepIsRight())
	whole(t, h.DB)
}
