package people_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
	"vaada/people"
)

const password = "a pomegranate tree"

// hall is an organisation in which people are invited, on a clock in the hand.
type hall struct {
	*testing.T
	people.Desk
	db             *db.DB
	hand           *now.Hand
	office, team   ids.ID
	manager, agent people.Actor
}

func openHall(t *testing.T, d *db.DB) *hall {
	t.Helper()
	desk, manager, agent := founded(t, d)
	h := &hall{T: t, Desk: desk, db: d, hand: testkit.Hand()}
	h.Now = h.hand.Now
	h.manager, h.agent = h.actor(manager), h.actor(agent)
	h.office, h.team = h.manager.Office, h.manager.Team
	return h
}

func (h *hall) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

func (h *hall) actor(id ids.ID) (who people.Actor) {
	h.Helper()
	h.must(h.db.Look(h.Context(), func(tx *db.Tx) (err error) {
		who, err = people.ActorOf(tx, id)
		who.Proved = h.hand.Now()
		return err
	}))
	return who
}

// someone is who is invited: without an e-mail address, as many are.
func (h *hall) someone(name string, held ...people.Holding) people.Staff {
	return people.Staff{Name: name, Language: language.Urdu, Office: h.office, Team: h.team, Holdings: held}
}

func address(link string) string { return "https://desk.example/join/" + link }

// invites invites somebody as an agent by a slip, and gives the code.
func (h *hall) invites(name string) people.Invitation {
	h.Helper()
	made, err := h.Invite(h.Context(), h.manager, h.someone(name, people.At(h.office, people.Agent)...), people.BySlip, address)
	h.must(err)
	return made
}

func TestSomebodyWithoutMailJoinsByASlip(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		made := h.invites("Işıl Öztürk")
		if made.Staff.SignIn != "isil.ozturk" || len(made.Code) != 12 {
			t.Fatalf("the invitation is %+v", made)
		}
		typed := strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(people.SpellCode(made.Code), "0", "o"), "1", "l"))
		for range 3 { // opening it has no effect, however often a scanner does
			shown, err := h.Invited(t.Context(), typed)
			h.must(err)
			if shown.Staff.ID != made.Staff.ID || shown.Organisation.Name.IsZero() {
				t.Errorf("it shows %+v", shown)
			}
		}
		if _, err := h.Join(t.Context(), typed, language.Turkish, "short", people.Entrance{}); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("a short password: %v", err)
		}
		begun, err := h.Join(t.Context(), typed, language.Turkish, password, people.Entrance{})
		h.must(err)
		who, err := h.Who(t.Context(), begun.Token)
		h.must(err)
		if who.ID != made.Staff.ID || who.Language != language.Turkish || !who.Is(people.Agent) {
			t.Errorf("the session is %+v", who)
		}
		if _, err := h.Join(t.Context(), typed, language.Turkish, password, people.Entrance{}); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a second time: %v", err)
		}
		if _, err := h.SignIn(t.Context(), " Isil.Ozturk ", password, people.Entrance{}); err != nil {
			t.Errorf("the sign-in name does not sign in: %v", err)
		}
		if _, err := h.SignIn(t.Context(), "", password, people.Entrance{}); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("nobody's name signs in: %v", err)
		}
	})
}

func TestAnInvitationIsOverAfterThreeDaysAndANewOneReplacesIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		first := h.invites("عمران علی")
		if first.Staff.SignIn != "1001" {
			t.Errorf("a name in another script became %q", first.Staff.SignIn)
		}
		second, err := h.InviteAgain(t.Context(), h.manager, first.Staff.ID, people.BySlip, address)
		h.must(err)
		opens := func(code string) bool {
			_, err := h.Invited(t.Context(), code)
			if err != nil && !fault.Is(err, fault.KindNotFound) {
				t.Fatal(err)
			}
			return err == nil
		}
		if opens(first.Code) || !opens(second.Code) {
			t.Error("the slip before opens, or the new one does not")
		}
		h.hand.Advance(people.InviteLasts - time.Microsecond)
		if !opens(second.Code) {
			t.Error("it is over too soon")
		}
		h.hand.Advance(time.Microsecond)
		if opens(second.Code) {
			t.Error("it is never over")
		}
		if _, err := h.InviteAgain(t.Context(), h.manager, first.Staff.ID, people.BySlip, address); !fault.Is(err, fault.KindUnproved) {
			t.Errorf("three days after proving who one is: %v", err)
		}
		third, err := h.InviteAgain(t.Context(), h.actor(h.manager.ID), first.Staff.ID, people.BySlip, address)
		h.must(err)
		h.must(h.Uninvite(t.Context(), h.actor(h.manager.ID), first.Staff.ID))
		if opens(third.Code) {
			t.Error("what was taken back opens")
		}
		h.must(d.Look(t.Context(), func(tx *db.Tx) error {
			for _, code := range []string{first.Code, second.Code, third.Code} {
				var n int
				if err := tx.Row(`SELECT COUNT(*) FROM people_invites WHERE hash = $1`, code).Scan(&n); err != nil || n != 0 {
					t.Errorf("the database holds a code: %d, %v", n, err)
				}
			}
			return nil
		}))
	})
}

func TestALetterThatHasNotLeftIsCalledBackWithItsInvitation(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		s := h.someone("Selin", people.At(h.office, people.Agent)...)
		if _, err := h.Invite(t.Context(), h.manager, s, people.ByMail, address); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("by mail without an address: %v", err)
		}
		s.Email = "Selin@Example.com"
		made, err := h.Invite(t.Context(), h.manager, s, people.ByMail, address)
		h.must(err)
		if made.Code != "" {
			t.Error("what leaves by mail is shown to who invites")
		}
		waits := func() (due now.Instant) {
			h.must(d.Look(t.Context(), func(tx *db.Tx) (err error) {
				due, err = outbox.Due(tx)
				return err
			}))
			return due
		}
		if waits() == 0 {
			t.Fatal("no letter waits")
		}
		h.must(h.Uninvite(t.Context(), h.actor(h.manager.ID), made.Staff.ID))
		if waits() != 0 {
			t.Error("the letter leaves with a link that opens nothing")
		}
	})
}

func TestSeveralAreInvitedAtOnceOrNobodyIs(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		first, second := h.someone("Elif Kaya", people.At(h.office, people.Agent)...), h.someone("Elif Kaya", people.At(h.office, people.Engineer)...)
		forbidden := h.someone("Eve", people.Everywhere(people.Administrator)...)
		number := func() int {
			all, err := h.Everybody(t.Context(), h.manager)
			h.must(err)
			return len(all)
		}
		before := number()
		for why, all := range map[string][]people.Staff{
			"one of whom nobody may give that role": {first, forbidden}, "one without a name": {first, h.someone(" ", people.At(h.office, people.Agent)...)},
			"one without a role": {first, h.someone("Nobody")}, "nobody": nil, "more than a page holds": make([]people.Staff, people.MostAtOnce+1),
		} {
			if _, err := h.InviteSeveral(t.Context(), h.manager, all, address); err == nil || number() != before {
				t.Errorf("%s: %v, and %d are here instead of %d", why, err, number(), before)
			}
		}
		made, err := h.InviteSeveral(t.Context(), h.manager, []people.Staff{first, second}, address)
		h.must(err)
		if len(made) != 2 || made[0].Code == made[1].Code || made[0].Staff.SignIn == made[1].Staff.SignIn {
			t.Fatalf("two of one name were invited as %+v", made)
		}
		for _, each := range made {
			begun, err := h.Join(t.Context(), each.Code, language.English, "seven lamps in a bazaar", people.Entrance{})
			h.must(err)
			if who, err := h.Who(t.Context(), begun.Token); err != nil || who.ID != each.Staff.ID {
				t.Errorf("the slip of %s let %s in: %v", each.Staff.SignIn, who.Name, err)
			}
		}
	})
}

func TestOfTwoWhoOpenOneInvitationOneJoins(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		code := h.invites("Sara Khan").Code
		var all sync.WaitGroup
		joined := make([]bool, 4)
		for i := range joined {
			all.Go(func() {
				_, err := h.Join(t.Context(), code, language.English, password, people.Entrance{})
				joined[i] = err == nil
			})
		}
		all.Wait()
		n := 0
		for _, each := range joined {
			if each {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%d joined", n)
		}
	})
}

func TestWhoeverHeldTheOldPasswordIsOutAfterANewInvitation(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		h.must(h.SetPassword(t.Context(), people.Program(), h.agent.ID, "the old pomegranate"))
		old, err := h.SignIn(t.Context(), "bilal@example.com", "the old pomegranate", people.Entrance{})
		h.must(err)
		made, err := h.InviteAgain(t.Context(), h.manager, h.agent.ID, people.BySlip, address)
		h.must(err)
		_, err = h.Join(t.Context(), made.Code, language.Urdu, password, people.Entrance{})
		h.must(err)
		if _, err := h.Who(t.Context(), old.Token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the old session stands: %v", err)
		}
		if _, err := h.SignIn(t.Context(), "bilal@example.com", "the old pomegranate", people.Entrance{}); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("the old password signs in: %v", err)
		}
	})
}

func TestAnInvitationIsWrittenDown(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		made := h.invites("Sara Khan")
		_, err := h.Join(t.Context(), made.Code, language.English, password, people.Entrance{})
		h.must(err)
		h.must(d.Look(t.Context(), func(tx *db.Tx) error {
			entries, err := journal.Of(tx, "staff", made.Staff.ID, 0, 10)
			var verbs []string
			for _, each := range entries {
				verbs = append(verbs, each.Verb)
			}
			if said := strings.Join(verbs, ", "); !strings.Contains(said, "invited") || !strings.Contains(said, "joined") {
				t.Errorf("the journal says %q", said)
			}
			return err
		}))
	})
}

func TestACodeIsReadAsPeopleTypeIt(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"4F7K-9QMX-2PTA": "4F7K9QMX2PTA", " 4f7k 9qmx 2pta ": "4F7K9QMX2PTA", "oil0-il10-aaaa": "01101110AAAA", "۴F7K9QMX2PTA": "4F7K9QMX2PTA",
		"4F7K-9QMX": "", "4F7K-9QMX-2PT!": "", "": "", "4F7K-9QMX-2PTU": "",
	} {
		if code, good := people.CleanCode(typed); good != (want != "") || good && code != want {
			t.Errorf("%q is read as %q, %v", typed, code, good)
		}
	}
}
