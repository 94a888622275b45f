package people_test

import (
	"sync"
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

// hires takes on somebody who has joined, and gives the actor that they are.
func (h *hall) hires(email string, held ...people.Holding) people.Actor {
	h.Helper()
	s := h.someone(email, held...)
	s.Email = email + "@example.com"
	id, err := h.Hire(h.Context(), people.Program(), s)
	h.must(err)
	return h.actor(id)
}

func TestNobodyGivesMoreThanTheyMay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		administrator := h.hires("usman", people.Everywhere(people.Administrator)...)
		local := h.hires("local", people.At(h.office, people.Manager)...)
		pass, refuse := fault.Kind(0), fault.KindForbidden
		for _, row := range []struct {
			who  people.Actor
			to   ids.ID
			held people.Holding
			want fault.Kind
		}{
			{h.agent, h.agent.ID, people.Holding{Role: people.Manager}, refuse},
			{h.agent, h.agent.ID, people.Holding{Role: people.Agent, Office: h.office}, refuse},
			{h.manager, h.agent.ID, people.Holding{Role: people.Supervisor, Office: h.office, Team: h.team}, pass},
			{h.manager, h.agent.ID, people.Holding{Role: people.Administrator}, refuse},
			{h.manager, h.manager.ID, people.Holding{Role: people.Administrator, Office: h.office}, refuse},
			{h.manager, administrator.ID, people.Holding{Role: people.Agent}, refuse}, // or a new slip would open an administrator's account
			{administrator, h.agent.ID, people.Holding{Role: people.Administrator}, pass},
			{administrator, administrator.ID, people.Holding{Role: people.Manager}, refuse},
			{administrator, h.agent.ID, people.Holding{Role: people.Manager}, refuse},
			{administrator, h.agent.ID, people.Holding{Role: people.Manager, Office: h.office}, refuse},
			{administrator, h.agent.ID, people.Holding{Role: people.Expert, Office: h.office}, pass},
			{local, h.agent.ID, people.Holding{Role: people.Manager, Office: h.office}, refuse}, // an administrator's by now
			{local, h.hires("one").ID, people.Holding{Role: people.Agent, Office: h.office}, pass},
			{local, h.hires("two").ID, people.Holding{Role: people.Agent}, refuse},
			{local, local.ID, people.Holding{Role: people.Manager}, refuse},
			{local, h.manager.ID, people.Holding{Role: people.Agent, Office: h.office}, refuse},
			{h.manager, local.ID, people.Holding{Role: people.Agent, Office: 4711}, fault.KindInvalid},
			{h.manager, local.ID, people.Holding{Role: "owner", Office: h.office}, fault.KindInvalid},
			{h.manager, local.ID, people.Holding{Role: people.Agent, Team: h.team}, fault.KindInvalid},
			{h.manager, 4711, people.Holding{Role: people.Agent, Office: h.office}, fault.KindNotFound},
		} {
			err := h.Give(t.Context(), row.who, row.to, row.held)
			if row.want == pass && err != nil || row.want != pass && !fault.Is(err, row.want) {
				t.Errorf("%s gives %+v: %v", row.who.Name, row.held, err)
			}
		}
		puppet := h.someone("Puppet", people.At(h.office, people.Manager)...)
		if _, err := h.Invite(t.Context(), administrator, puppet, people.BySlip, address); !fault.Is(err, refuse) {
			t.Errorf("an administrator invites a manager: %v", err)
		}
		if _, err := h.InviteSeveral(t.Context(), administrator, []people.Staff{puppet}, address); !fault.Is(err, refuse) {
			t.Errorf("an administrator invites managers: %v", err)
		}
		if err := h.TakeAway(t.Context(), administrator, h.manager.ID, people.Holding{Role: people.Manager}); !fault.Is(err, refuse) {
			t.Errorf("an administrator takes the role of manager: %v", err)
		}
		if _, err := h.InviteAgain(t.Context(), h.manager, administrator.ID, people.BySlip, address); !fault.Is(err, refuse) {
			t.Errorf("a manager makes a slip for an administrator: %v", err)
		}
		if _, err := h.Hire(t.Context(), h.manager, people.Staff{
			Name: "Eve", Email: "eve@example.com", Language: "en", Office: h.office, Team: h.team, Holdings: people.Everywhere(people.Administrator),
		}); !fault.Is(err, refuse) {
			t.Errorf("a manager hires an administrator: %v", err)
		}
	})
}

func TestTheLastManagerAndTheLastAdministratorStay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		everywhere := people.Holding{Role: people.Manager}
		if err := h.TakeAway(t.Context(), h.manager, h.manager.ID, everywhere); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the last manager: %v", err)
		}
		h.invites("Second") // who has not joined leads nobody
		made, err := h.Invite(t.Context(), h.manager, h.someone("Third", everywhere), people.BySlip, address)
		h.must(err)
		if err := h.TakeAway(t.Context(), h.manager, h.manager.ID, everywhere); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a manager who has not joined counts: %v", err)
		}
		_, err = h.Join(t.Context(), made.Code, "en", password, people.Entrance{})
		h.must(err)
		third := h.actor(made.Staff.ID)
		third.Proved = h.hand.Now()
		h.must(h.TakeAway(t.Context(), third, h.manager.ID, everywhere))
		administrator := h.hires("usman", people.Everywhere(people.Administrator)...)
		if err := h.TakeAway(t.Context(), administrator, administrator.ID, people.Holding{Role: people.Administrator}); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the last administrator: %v", err)
		}
	})
}

func TestNobodyChangesTheirOwnRolesWhileSomebodyElseMight(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		expert := people.Holding{Role: people.Expert, Office: h.office}
		h.must(h.Give(t.Context(), h.manager, h.manager.ID, expert)) // nobody else could
		h.must(h.TakeAway(t.Context(), h.manager, h.manager.ID, expert))
		h.hires("local", people.At(h.office, people.Manager)...) // who may not change somebody above
		h.must(h.Give(t.Context(), h.manager, h.manager.ID, expert))
		other := h.hires("other", people.Everywhere(people.Manager)...)
		for deed, err := range map[string]error{
			"gave": h.Give(t.Context(), h.manager, h.manager.ID, people.Holding{Role: people.Agent, Office: h.office}),
			"took": h.TakeAway(t.Context(), h.manager, h.manager.ID, expert),
		} {
			if !fault.Is(err, fault.KindForbidden) || fault.Of(err).Say.Key() != say.CrewOwnRoles().Key() {
				t.Errorf("somebody %s themselves a role: %v", deed, err)
			}
		}
		own, err := h.Member(t.Context(), h.manager, h.manager.ID)
		h.must(err)
		seen, err := h.Member(t.Context(), other, h.manager.ID)
		h.must(err)
		if own.May.Roles || !own.May.Change || !seen.May.Roles {
			t.Errorf("the page offers %+v to oneself, %+v to another", own.May, seen.May)
		}
		h.must(h.TakeAway(t.Context(), other, h.manager.ID, expert))
	})
}

func TestOfTwoManagersWhoTakeEachOthersRoleAwayOneStays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		everywhere := people.Holding{Role: people.Manager}
		other := h.hires("other", everywhere)
		var all sync.WaitGroup
		all.Go(func() { _ = h.TakeAway(t.Context(), h.manager, other.ID, everywhere) })
		all.Go(func() { _ = h.TakeAway(t.Context(), other, h.manager.ID, everywhere) })
		all.Wait()
		if !h.actor(h.manager.ID).Is(people.Manager) && !h.actor(other.ID).Is(people.Manager) {
			t.Error("nobody is manager any more")
		}
	})
}

func TestOfTwoChangesToOnePersonTheSecondIsToldOfTheFirst(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		seen, err := h.Member(t.Context(), h.manager, h.agent.ID)
		h.must(err)
		change := people.Change{Name: "Bilal Hussain", Email: "bilal@example.com", Language: "ur", Office: h.office, Team: h.team, Seen: seen.Seen()}
		h.must(h.Change(t.Context(), h.manager, h.agent.ID, change))
		change.Name = "Bilal Khan"
		if err := h.Change(t.Context(), h.manager, h.agent.ID, change); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the second change: %v", err)
		}
		change.Email = "meera@example.com"
		if err := h.Change(t.Context(), h.manager, h.agent.ID, change); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("an address that is taken: %v", err)
		}
	})
}
