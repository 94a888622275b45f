package stories_test

import (
	"net/http"
	"testing"

	"vaada/internal/language/say"
	"vaada/sample"
)

// What a telephone tells of a call stands on the desk at once: it rings for
// everybody, is somebody's, is held, taken up and over. An event that is told
// twice, or late, changes nothing; a caller who gives up leaves no case.
func TestTheDeskShowsWhatTheTelephoneTells(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct{ agent, other string }{
		"in English": {sample.Sara, sample.Bilal}, "in Urdu": {sample.Bilal, sample.Sara},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			const number = "+923005550177"
			h := anarHome(t)
			agent, other := h.enter(each.agent, desk), h.enter(each.other, desk)
			for agent.has(pressable, say.StaffEndCall()) { // who is on the line already
				agent.follow(say.StaffEndCall())
			}
			phone := h.telephone()
			contact := phone.rings("call-1", number)
			agent.find(pressable, say.StaffCallFrom(number))
			other.find(pressable, say.StaffCallFrom(number))
			for _, told := range []struct {
				event, kind string
				seen        any
			}{
				{"2", "answer", say.StaffOnLine(number)},
				{"3", "hold", say.StaffOnHold(number)},
				{"3", "hold", say.StaffOnHold(number)},
				{"4", "resume", say.StaffOnLine(number)},
				{"3", "hold", say.StaffOnLine(number)}, // comes again, late
			} {
				event := map[string]string{"call": "call-1", "event": told.event, "kind": told.kind}
				if told.kind == "answer" {
					event["answerer"] = each.agent
				}
				if status, answer := phone.tells(event); status != http.StatusOK {
					t.Fatalf("%v was answered with %d %v", event, status, answer)
				}
				agent.find([]string{"link"}, told.seen)
			}
			other.loses(say.StaffCallFrom(number)) // it is somebody's
			agent.follow(say.StaffHoldCall()).find([]string{"link"}, say.StaffOnHold(number))
			agent.follow(say.StaffResumeCall()).find([]string{"link"}, say.StaffOnLine(number))
			phone.tells(map[string]string{"call": "call-1", "kind": "end"})
			agent.loses(say.StaffOnLine(number))
			agent.open("/calls/" + contact).sees(say.StaffCallWho()) // it can become a case still

			contact = phone.rings("call-2", number)
			agent.find(pressable, say.StaffCallFrom(number))
			phone.tells(map[string]string{"call": "call-2", "kind": "end"})
			agent.loses(say.StaffCallFrom(number))
			agent.open("/calls/"+contact).sees(say.TermAbandoned().Capital(), say.StaffCallOver()).misses(say.StaffBeginCase())
			cases := column[int64](t, h.DB, `SELECT c.case_id FROM touchpoint_contacts c JOIN touchpoint_calls l ON l.contact = c.id WHERE l.external LIKE 'call-%'`)
			if len(cases) != 2 || cases[0] != 0 || cases[1] != 0 {
				t.Errorf("the calls came into the cases %v", cases)
			}
			whole(t, h.DB)
		})
	}
}

// loses waits until nothing that can be pressed is called so any more.
func (b *tab) loses(what any) {
	b.t.Helper()
	b.wait("no "+b.words(what), func() bool { return !b.has(pressable, what) })
}
