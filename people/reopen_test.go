package people_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

// An invitation opens the account of who joined already: that is for managers, and
// for nobody about themselves.
func TestOnlyAManagerOpensAnAccountAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		joined := func(name string, roles ...people.Role) people.Actor {
			person := h.someone(name, people.Everywhere(roles...)...)
			made, err := h.Invite(t.Context(), people.Program(), person, people.BySlip, address)
			h.must(err)
			_, err = h.Join(t.Context(), made.Code, language.English, password, people.Entrance{})
			h.must(err)
			return h.actor(made.Staff.ID)
		}
		manager, usman, other := joined("Ayesha", people.Manager), joined("Usman", people.Administrator), joined("Elif", people.Administrator)
		both, sara := joined("Ravi", people.Manager, people.Administrator), joined("Sara", people.Agent)
		waits := h.invites("Bilal").Staff.ID
		for _, try := range []struct {
			who  people.Actor
			whom ids.ID
			may  bool
		}{
			{manager, sara.ID, true},
			{usman, sara.ID, false},
			{usman, manager.ID, false},
			{h.manager, manager.ID, true},
			{manager, manager.ID, false}, // oneself
			{manager, usman.ID, false},   // managers do not handle administrators
			{usman, usman.ID, false},
			{other, usman.ID, true},
			{usman, both.ID, false}, // a manager too
			{both, usman.ID, true},
			{usman, waits, true}, // who has not joined has no account
			{people.Program(), both.ID, true},
		} {
			_, err := h.InviteAgain(t.Context(), try.who, try.whom, people.BySlip, address)
			if try.may != (err == nil) || err != nil && !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s opens the account of %d: %v", try.who.Name, try.whom, err)
			}
			if try.who.Kind == people.System {
				continue
			}
			if shown, err := h.Member(t.Context(), try.who, try.whom); err != nil || shown.May.Invite != try.may {
				t.Errorf("the page offers %s to open the account of %d: %v, %v", try.who.Name, try.whom, shown.May, err)
			}
		}
	})
}

func TestAnAccountIsNotOpenedSilently(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		bilal, _ := o.in("bilal@example.com", sarasBrowser)
		o.factor(bilal)
		meera, _ := o.in(o.meerasAddress, sarasBrowser)
		made, err := o.InviteAgain(t.Context(), meera, o.bilal, people.BySlip, address)
		o.must(err)
		if told := letters(t, d); len(told) != 1 || told[0].Staff != o.bilal || !strings.Contains(told[0].Body, "by "+meera.Name) {
			t.Errorf("the letters are %+v", told)
		}
		gone := func() bool { return slices.Contains(o.verbs(o.bilal), "removed a second factor") }
		if !slices.Contains(o.verbs(o.bilal), "opened the account of") || gone() {
			t.Errorf("before the slip is used the journal says %v", o.verbs(o.bilal))
		}
		_, err = o.Join(t.Context(), made.Code, language.English, password, people.Entrance{})
		o.must(err)
		if !gone() {
			t.Errorf("after the slip was used the journal says %v", o.verbs(o.bilal))
		}
	})
}
