package duty_test

import (
	"slices"
	"testing"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
)

var (
	made = testkit.Hand().Now()
	sara = people.Actor{Kind: people.Person, ID: 7, Holdings: people.Everywhere(people.Agent)}
)

func deed(t *testing.T, d *db.DB, do func(*db.Tx) error) {
	t.Helper()
	if err := d.Deed(t.Context(), do); err != nil {
		t.Fatal(err)
	}
}

func owe(t *testing.T, d *db.DB, kind duty.Kind, subject, matter, staff ids.ID, due now.Instant) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) error {
		return duty.Owe(tx, duty.Duty{Kind: kind, Subject: subject, Case: matter, Staff: staff, Role: people.Agent, Made: made, Due: due})
	})
}

func read(t *testing.T, d *db.DB, who people.Actor) (mine []duty.Duty, err error) {
	t.Helper()
	err = d.Look(t.Context(), func(tx *db.Tx) error {
		mine, err = duty.Mine(tx, who)
		return err
	})
	return mine, err
}

// mine gives the subjects of what somebody owes, in order.
func mine(t *testing.T, d *db.DB, who people.Actor) (subjects []ids.ID) {
	t.Helper()
	owed, err := read(t, d, who)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range owed {
		subjects = append(subjects, one.Subject)
	}
	return subjects
}

func TestWhatIsOwedStandsByItsDueTimeAndWithoutOneLast(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		owe(t, d, duty.Step, 1, 1, sara.ID, 0)
		owe(t, d, duty.Pledge, 2, 1, sara.ID, made+200)
		owe(t, d, duty.CallBack, 3, 2, sara.ID, made+100)
		owe(t, d, duty.Step, 4, 4, 8, made+50) // somebody else's
		if got := mine(t, d, sara); !slices.Equal(got, []ids.ID{3, 2, 1}) {
			t.Errorf("she owes %v", got)
		}
		if _, err := read(t, d, people.ByLink(7)); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("a customer read what staff owe: %v", err)
		}
	})
}

func TestTheNextStepIsOwedWhenTheOneBeforeIsSettled(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		owe(t, d, duty.Step, 1, 1, sara.ID, made+100)
		owe(t, d, duty.Pledge, 1, 1, sara.ID, made+200)
		deed(t, d, func(tx *db.Tx) error { return duty.Settle(tx, duty.Step, 1) })
		owe(t, d, duty.Step, 1, 1, sara.ID, made+300)
		owed, err := read(t, d, sara)
		if err != nil || len(owed) != 2 || owed[0].Kind != duty.Pledge || owed[1].Due != made+300 {
			t.Errorf("she owes %+v, %v", owed, err)
		}
	})
}

func TestWhatIsDoneIsOwedNoMore(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		owe(t, d, duty.Step, 1, 1, sara.ID, made+1)
		owe(t, d, duty.Pledge, 2, 1, sara.ID, made+2)
		owe(t, d, duty.Refund, 3, 2, sara.ID, made+3)
		deed(t, d, func(tx *db.Tx) error { return duty.Settle(tx, duty.Pledge, 2) })
		if got := mine(t, d, sara); !slices.Equal(got, []ids.ID{1, 3}) {
			t.Errorf("after the pledge was kept she owes %v", got)
		}
		deed(t, d, func(tx *db.Tx) error { return duty.SettleCase(tx, 1) })
		if got := mine(t, d, sara); !slices.Equal(got, []ids.ID{3}) {
			t.Errorf("after the case was closed she owes %v", got)
		}
	})
}

func TestWhoTakesACaseOverOwesItsStepAndNotItsPledges(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		other := sara
		other.ID = 8
		owe(t, d, duty.Step, 1, 1, sara.ID, made+1)
		owe(t, d, duty.Pledge, 2, 1, sara.ID, made+2)
		deed(t, d, func(tx *db.Tx) error { return duty.HandOver(tx, 1, other.ID) })
		if hers, his := mine(t, d, sara), mine(t, d, other); !slices.Equal(hers, []ids.ID{2}) || !slices.Equal(his, []ids.ID{1}) {
			t.Errorf("she owes %v, he owes %v", hers, his)
		}
	})
}

func TestWhatNobodyInParticularOwesIsOwedByTheRoleWhereItStands(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		free := func(subject ids.ID, role people.Role, office ids.ID, due now.Instant) {
			deed(t, d, func(tx *db.Tx) error {
				return duty.Owe(tx, duty.Duty{Kind: duty.Step, Subject: subject, Case: subject, Role: role, Office: office, Made: made, Due: due})
			})
		}
		owe(t, d, duty.Pledge, 1, 1, sara.ID, made+200)
		free(2, people.Agent, 1, made+100)
		free(3, people.Agent, 1, 0)
		free(4, people.Agent, 2, made+50)
		free(5, people.Supervisor, 1, made+150)
		free(6, people.Engineer, 1, made+10)
		as := func(office ids.ID, roles ...people.Role) people.Actor {
			return people.Actor{Kind: people.Person, ID: sara.ID, Office: office, Holdings: people.Usual(office, roles...)}
		}
		for _, each := range []struct {
			who  people.Actor
			owes []ids.ID
		}{
			{as(1, people.Agent), []ids.ID{2, 1, 3}},
			{as(2, people.Agent), []ids.ID{4, 1}},
			{as(1, people.Agent, people.Supervisor), []ids.ID{2, 5, 1, 3}},
			{as(1, people.Manager), []ids.ID{1}},
			{as(0, people.Manager, people.Agent), []ids.ID{4, 2, 1, 3}},
			{as(1, people.Engineer), []ids.ID{1}}, // who sees only the cases of their visits
			{as(1, people.Engineer, people.Agent), []ids.ID{6, 2, 1, 3}},
		} {
			if got := mine(t, d, each.who); !slices.Equal(got, each.owes) {
				t.Errorf("%v of office %d owes %v, not %v", each.who.Roles(), each.who.Office, got, each.owes)
			}
		}
		deed(t, d, func(tx *db.Tx) error { return duty.HandOver(tx, 2, 8) })
		if got := mine(t, d, as(1, people.Agent)); !slices.Equal(got, []ids.ID{1, 3}) {
			t.Errorf("after somebody took it she owes %v", got)
		}
		if got := mine(t, d, people.Actor{Kind: people.Person, ID: 8, Office: 1, Holdings: people.At(1, people.Agent)}); !slices.Equal(got, []ids.ID{2, 3}) {
			t.Errorf("who took it owes %v", got)
		}
	})
}
