package stories_test

import (
	"regexp"
	"testing"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/sample"
)

// slipCode is the code that stands on a printed slip.
var slipCode = regexp.MustCompile(`\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b`)

// A manager invites somebody without an e-mail address by a printed slip; she
// joins in a browser of her own, takes a case, and leaves some day: what is open
// is a colleague's then, her browser is out, and what she did keeps her name.
func TestSomebodyJoinsAndLeaves(t *testing.T) {
	t.Parallel()
	for name, spoken := range map[string]language.Language{"in English": language.English, "in Urdu": language.Urdu} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			manager := h.enter(sample.Ayesha, desk).open("/settings/people/new")
			manager.fill(say.PeopleFieldName().Capital(), "Hina Aslam").send(say.CrewSendInvite())
			code := slipCode.FindString(manager.sees("hina.aslam").text())
			if code == "" {
				t.Fatalf("no code stands on the slip:\n%s", manager.text())
			}
			slip := manager.path()
			eval[bool](manager, `window.print = () => document.body.dataset.printed = "yes", true`)
			manager.click(manager.find(pressable, say.TermPrint().Capital()))
			manager.until("the slip is printed", `document.body.dataset.printed === "yes"`)

			hina := h.visit(spoken, desk).open("/join")
			hina.fill(say.CrewFieldCode().Capital(), code).send(say.CrewJoinGo())
			hina.sees("Hina Aslam", "hina.aslam").choose(spoken.Name())
			hina.fill(say.PeopleFieldPassword().Capital(), "short").send(say.CrewJoinTitle())
			hina.sees(say.PeoplePasswordShort(10)).choose(spoken.Name())
			hina.fill(say.PeopleFieldPassword().Capital(), "seven lamps in a bazaar").send(say.CrewJoinTitle())
			hina.sees(say.CrewWelcomeTitle("Hina Aslam"), say.CrewWelcomeAccount())

			number := h.freeCase(t)
			hina.open("/cases/" + casework.Code(number)).follow(say.TermTakeOver().Capital())
			hina.sees(say.StaffOwnerYou())

			person := slip[:len(slip)-len("/slip")]
			manager.open(person + "/leave").sees(casework.Code(number))
			manager.pick(say.CrewLeaveAll().Capital(), "Sara Khan").send(say.CrewLeaveGo())
			manager.sees(say.CrewGoneNow().Capital())

			hina.open("/today").sees(say.StaffSignInTitle())
			manager.open("/cases/" + casework.Code(number)).sees(say.StaffOwner("Sara Khan"))
			manager.open("/settings/people?gone=yes").sees("Hina Aslam")
			if _, err := h.People.Invited(t.Context(), code); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("the slip still opens: %v", err)
			}
		})
	}
}

// freeCase gives an open case of somebody else.
func (h *house) freeCase(t *testing.T) int64 {
	t.Helper()
	list, err := h.Cases.List(t.Context(), h.actor(sample.Ayesha), casework.Open, casework.Cursor{}, 1)
	if err != nil || len(list.Rows) == 0 {
		t.Fatal("no open case", err)
	}
	return list.Rows[0].Number
}
