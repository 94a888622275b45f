package stories_test

import (
	"testing"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/sample"
	"vaada/touchpoint"
)

// A message comes to an address for which nobody set a request type. It waits
// in a list; somebody says what it asks for, and its case begins. One that
// asks for nothing is set aside.
func TestAMessageWaitsToBePlaced(t *testing.T) {
	t.Parallel()
	for name, email := range map[string]string{"in English": sample.Sara, "in Urdu": sample.Bilal} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			c := chartOf(t, "complaint-by-email")
			asks := written{
				from: "Zoe Clarke <zoe@customers.example>", to: "info@anarhome.example",
				subject: "About my oven", body: "It came with a broken door.", id: "oven@customers.example",
			}
			if taken := take(t, h, asks); !taken.ToPlace || taken.Case != "" {
				t.Fatalf("the message was taken as %+v", taken)
			}
			take(t, h, written{from: "Spam <win@elsewhere.example>", to: "info@anarhome.example", subject: "You win", body: "Click.", id: "win@elsewhere.example"})

			agent := h.enter(email, desk).open("/placing").sees(say.StaffPlacingLead(), "About my oven", "You win")
			agent.followBeside("You win", say.StaffSetAside())
			agent.sees("About my oven").misses("You win")
			agent.followBeside("About my oven", say.StaffBeginCase()).sees(say.ErrChoose(say.TermRequestType()))
			agent.chooseBeside("About my oven", h.requestType(touchpoint.Complaint)).followBeside("About my oven", say.StaffBeginCase())
			agent.stands(c.box("read")).sees("It came with a broken door.")
			number, is := casework.ParseCode(agent.path()[len("/cases/"):])
			if !is {
				t.Fatalf("the message led to %s", agent.path())
			}
			agent.open("/placing").misses("About my oven")
			if did := h.deeds(number); len(did) == 0 || did[0] != "begun" {
				t.Errorf("the case went %q", did)
			}
			whole(t, h.DB)
		})
	}
}

// requestType is what people call a request type.
func (h *house) requestType(key string) (name language.Message) {
	h.t.Helper()
	lists, err := h.Touchpoints.Lists(h.t.Context(), h.actor(sample.Sara))
	if err != nil {
		h.t.Fatal(err)
	}
	for _, each := range lists.RequestTypes {
		if each.Key == key {
			return language.Words(each.Name).Capital()
		}
	}
	h.t.Fatalf("nobody asks for %s", key)
	return name
}
