package stories_test

import (
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/sample"
)

// reviews answers both questions about an edition.
func (b *tab) reviews(correct, achievable, words string) *tab {
	b.t.Helper()
	for name, answer := range map[string]string{"correct": correct, "achievable": achievable} {
		eval[any](b, `document.querySelector("[name=`+name+`][value=`+answer+`]").click()`)
	}
	if words != "" {
		b.fill(say.PublishingYourWords().Capital(), words)
	}
	return b.follow(say.TermSend().Capital())
}

// sends sends the charter for review to somebody, for a role, and gives where its
// edition is.
func (b *tab) sends(reviewer string, role language.Message) (edition string) {
	b.t.Helper()
	b.open("/charter/edit").sees(say.CharterLacksNone()).follow(say.TermSendForReview().Capital())
	b.choose(reviewer).ticks(role)
	if eval[bool](b, `document.querySelector("[name=left]") !== null`) { // as what holds is changed
		b.fill(say.PublishingFieldLeft().Capital(), "They are told at the morning meeting.")
	}
	b.follow(say.TermSendForReview().Capital()).sees(say.TermInReview().Capital())
	return b.path()
}

// stillRight says of the translations of a part that they are right as they are.
func (b *tab) stillRight(part string, languages ...language.Language) *tab {
	b.t.Helper()
	for _, l := range languages {
		b.open(part + "?beside=" + string(l)).sees(say.CharterStale().Capital())
		b.keeps(say.BuilderStillRight()).misses(say.CharterStale().Capital())
	}
	return b
}

// contactPart is where it is written how one reaches us.
const contactPart = "/charter/edit/contact"

// A manager mends a word of the charter. It is refused with a reason, mended, and
// in force at once: nobody is trained for words.
func TestAWordOfTheCharterIsRefusedMendedAndInForceWithoutTraining(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	h.appoint(sample.Nadia)
	author, other := h.enter(sample.Ayesha, desk), h.enter(sample.Nadia, phone)
	english := say.BuilderFieldWords(say.CharterKinContact().Capital(), language.English.Name())
	words := author.open(contactPart + "?beside=tr").value(english)
	author.puts(english, strings.Replace(words, "broken", "borken", 1))
	author.open("/charter/edit").sees(say.CharterLackFresh(language.Turkish.Name()), say.CharterLackFresh(language.Urdu.Name()))
	author.stillRight(contactPart, language.Urdu, language.Hindi, language.Turkish)
	edition := author.sends("Sara Khan", say.RoleAgent())
	author.sees(say.PublishingWording().Capital()).misses(say.PublishingMaterial().Capital())
	author.open("/charter/edit").sees(say.PublishingSeeReview())

	h.enter(sample.Sara, desk).open(edition).reviews("no", "yes", "There is a slip in it.").sees(say.PublishingNotCorrect().Capital())
	other.open(edition).sees("There is a slip in it.", "borken").follow(say.TermRefuse().Capital())
	other.sees(say.ErrReason()).fill(say.TermReason().Capital(), "Mend the slip first.").follow(say.TermRefuse().Capital()).sees(say.TermDraft().Capital())

	author.open(edition).sees("Mend the slip first.")
	author.open(contactPart).puts(say.CharterKinContact().Capital(), strings.Replace(words, "Write to", "Please write to", 1))
	author.stillRight(contactPart, language.Urdu, language.Hindi, language.Turkish)
	edition = author.sends("Sara Khan", say.RoleAgent())
	author.open(edition).follow(say.TermApprove().Capital()).sees(say.PublishingFourEyes())
	h.enter(sample.Sara, desk).open(edition).reviews("yes", "yes", "").sees(say.PublishingFine().Capital())
	other.open(edition).follow(say.TermApprove().Capital()).sees(say.TermInForce().Capital())
	h.visit(language.English, phone).open("/p/charter").sees(strings.Replace(words, "Write to", "Please write to", 1))
}

// A manager changes a number and leaves before it holds. Who takes over approves
// it, withdraws it with a reason, and sends it again: what was written was not
// lost, and what held went on holding.
func TestANumberOutlivesItsAuthorAndAWithdrawal(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	h.appoint(sample.Nadia)
	author, heir := h.enter(sample.Ayesha, desk), h.enter(sample.Nadia, desk)
	author.open("/charter/promises/visit").puts(say.TermTimeLimit().Capital(), "36").sees("36 saat")
	edition := author.sends("George Thomas", say.RoleEngineer())
	author.sees(say.PublishingMaterial().Capital())

	person := "/settings/people/" + h.member(sample.Ayesha).ID.String()
	heir.open(person+"/leave").sees(say.CrewLeaveDocuments()).pick(say.CrewLeaveAll().Capital(), "نادیہ رحمان").send(say.CrewLeaveGo()).sees(say.CrewGoneNow().Capital())
	author.open("/today").sees(say.StaffSignInTitle())

	h.enter(sample.George, phone).open(edition).reviews("yes", "yes", "").sees(say.PublishingFine().Capital())
	heir.open(edition).sees("Ayesha Siddiqui").follow(say.TermApprove().Capital()).sees(say.TermInTraining().Capital())
	heir.unfold(say.PublishingWithdraw()).send(say.PublishingWithdraw()).sees(say.ErrReason())
	heir.fill(say.TermReason().Capital(), "عید کے بعد").send(say.PublishingWithdraw()).sees(say.TermWithdrawn().Capital(), "عید کے بعد")
	customer := h.visit(language.English, phone).open("/p").sees("48").misses("36")

	heir.open("/charter/edit").sees(say.CharterChanged().Capital())
	edition = heir.sends("George Thomas", say.RoleEngineer())
	h.enter(sample.George, phone).open(edition).reviews("yes", "yes", "").sees(say.PublishingFine().Capital())
	heir.open(edition).follow(say.TermApprove().Capital()).sees(say.TermInTraining().Capital())
	for _, name := range []string{"عمران علی", "George Thomas", "Yusuf Demir"} {
		heir.choose(name)
	}
	heir.fill(say.PublishingFieldHow().Capital(), "گاڑی کے پاس، صبح").follow(say.PublishingRecord()).sees(say.TermInForce().Capital())
	customer.open("/p").sees("36").misses("48")
	heir.open("/charter#visit").sees(promise.Plain(promise.Sentence(visitOf(h), language.Urdu), language.Urdu))
	whole(t, h.DB)
}

// visitOf is the promise of a visit as it holds.
func visitOf(h *house) promise.Promise {
	h.t.Helper()
	c, _, err := h.Charters.Published(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	visit, _ := c.Promise("visit")
	return visit
}
