package leaving_test

import (
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/leaving"
	"vaada/people"
	"vaada/sample"
)

// leavesToday plans that today is somebody's last day, and lets it pass.
func (f *firm) leavesToday(planner people.Actor, staff ids.ID, heirs leaving.Heirs) {
	f.Helper()
	f.must(f.Leaving.Leave(f.Context(), f.proved(planner), staff, hours.DateIn(f.hand.Now(), planner.Zone), heirs))
}

// signsIn begins a session for a member of staff.
func (f *firm) signsIn(staff ids.ID) people.Begun {
	f.Helper()
	link, err := f.People.MakeLink(f.Context(), people.Program(), staff, true)
	f.must(err)
	begun, err := f.People.SignInByLink(f.Context(), link, people.Entrance{})
	f.must(err)
	return begun
}

func (f *firm) journaled() (n int) {
	f.Helper()
	f.must(f.DB.Look(f.Context(), func(tx *db.Tx) error { return tx.Row(`SELECT COUNT(*) FROM journal_entries`).Scan(&n) }))
	return n
}

func slip(string) string { return "https://anarhome.example/join" }

// A visit that nobody else may make keeps an engineer from leaving, and lets them in
// no more: nobody but a manager who wants them to stay opens the account again.
func TestOnTheLastDayWaysInEndWhateverIsStuck(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, usman := f.staff[sample.Ayesha], f.staff[sample.Usman]
		engineer := f.toVisit(sample.Sara, f.begins(sample.Sara))
		begun := f.signsIn(engineer)
		again := func(who people.Actor) error {
			_, err := f.People.InviteAgain(t.Context(), f.proved(who), engineer, people.BySlip, slip)
			return err
		}
		f.leavesToday(usman, engineer, leaving.Heirs{leaving.All: manager.ID}) // who makes no visits
		f.must(again(manager))
		f.hand.Set((hours.DateIn(f.hand.Now(), manager.Zone) + 1).Midnight(manager.Zone))
		if err := f.Leaving.Sweep(t.Context(), f.hand.Now()); !fault.Is(err, fault.KindInvalid) {
			t.Fatalf("the visits went to a manager: %v", err)
		}
		if _, err := f.People.Who(t.Context(), begun.Token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the session goes on: %v", err)
		}
		f.must(d.Look(t.Context(), func(tx *db.Tx) error {
			for _, table := range []string{"people_sessions WHERE", "people_links WHERE", "people_invites WHERE ended = 0 AND"} {
				var n int
				if err := tx.Row(`SELECT COUNT(*) FROM `+table+` staff = $1`, engineer).Scan(&n); err != nil || n > 0 {
					t.Errorf("%d of %s: %v", n, table, err)
				}
			}
			return nil
		}))
		if e, err := f.Leaving.Estate(t.Context(), manager, engineer); err != nil || e.Stuck.Key() != "crew.leave_not_engineer" {
			t.Errorf("in the way stands %q, %v", e.Stuck.Key(), err)
		}
		before := f.journaled()
		_ = f.Leaving.Sweep(t.Context(), f.hand.Now())
		if n := f.journaled() - before; n != 0 {
			t.Errorf("%d lines more, a minute later", n)
		}
		if err := again(manager); !fault.Is(err, fault.KindConflict) {
			t.Errorf("invited again after the last day: %v", err)
		}
		f.must(f.Leaving.Stay(t.Context(), manager, engineer))
		if err := again(usman); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an administrator opens the account: %v", err)
		}
		f.must(again(manager))
	})
}

// Who planned it may have other roles by then: it is done all the same.
func TestALeavingComesThoughItsPlannerManagesNobodyAnyMore(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, sara, priya := f.staff[sample.Ayesha], f.staff[sample.Sara], f.staff[sample.Priya]
		number, role := f.begins(sample.Sara), people.Holding{Role: people.Administrator}
		f.must(f.People.Give(t.Context(), people.Program(), priya.ID, role))
		f.leavesToday(f.staff[sample.Usman], sara.ID, leaving.Heirs{leaving.All: priya.ID})
		f.must(f.People.TakeAway(t.Context(), people.Program(), f.staff[sample.Usman].ID, role))
		f.hand.Advance(48 * time.Hour)
		f.must(f.Leaving.Sweep(t.Context(), f.hand.Now()))
		c, err := f.Cases.Number(t.Context(), manager, number)
		f.must(err)
		if c.Owner != priya.ID || f.open(sara.ID) != "" {
			t.Errorf("the case is %v's; there are %s", c.Owner, f.open(sara.ID))
		}
	})
}

// An administrator plans the leaving of an agent, who becomes manager: whether that one goes is
// for managers to say.
func TestWhoBecameManagerIsNotLetGoByAnAdministratorsPlan(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, bilal := f.staff[sample.Ayesha], f.staff[sample.Bilal].ID
		begun := f.signsIn(bilal)
		heirs := leaving.Heirs{leaving.All: manager.ID}
		f.leavesToday(f.staff[sample.Usman], bilal, heirs)
		f.must(f.People.Give(t.Context(), f.proved(manager), bilal, people.Holding{Role: people.Manager}))
		f.hand.Set((hours.DateIn(f.hand.Now(), manager.Zone) + 1).Midnight(manager.Zone))
		if err := f.Leaving.Sweep(t.Context(), f.hand.Now()); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("a manager is let go: %v", err)
		}
		if _, err := f.People.Who(t.Context(), begun.Token); err != nil {
			t.Errorf("a manager is out: %v", err)
		}
		if e, err := f.Leaving.Estate(t.Context(), manager, bilal); err != nil || e.Stuck.Key() != "crew.leave_managers" {
			t.Errorf("in the way stands %q, %v", e.Stuck.Key(), err)
		}
		f.must(f.Leaving.Leave(t.Context(), f.proved(manager), bilal, 0, heirs))
	})
}

// Who called it off before the program came to it keeps them: what it read a moment
// ago holds no more.
func TestALeavingThatIsCalledOffAtTheLastMomentDoesNotCome(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, sara := f.staff[sample.Ayesha], f.staff[sample.Sara]
		f.begins(sample.Sara)
		over := func() now.Instant { return (hours.DateIn(f.hand.Now(), manager.Zone) + 1).Midnight(manager.Zone) }
		f.leavesToday(manager, sara.ID, leaving.Heirs{leaving.All: f.staff[sample.Bilal].ID, leaving.Visits: f.staff[sample.George].ID})
		f.hand.Set(over())
		f.must(f.Leaving.Stay(t.Context(), manager, sara.ID))
		before := f.journaled()
		f.must(f.Leaving.Comes(t.Context(), sara.ID, f.hand.Now()))
		f.leavesToday(manager, sara.ID, leaving.Heirs{leaving.All: f.staff[sample.Bilal].ID, leaving.Visits: f.staff[sample.George].ID})
		before++
		f.must(f.Leaving.Comes(t.Context(), sara.ID, f.hand.Now())) // put off until tonight
		if n := f.journaled() - before; f.open(sara.ID) == "" || n != 0 {
			t.Errorf("who stays left, and %d lines were written", n)
		}
		f.hand.Set(over())
		f.must(f.Leaving.Comes(t.Context(), sara.ID, f.hand.Now()))
		f.must(f.Leaving.Comes(t.Context(), sara.ID, f.hand.Now()))
		if left := f.open(sara.ID); left != "" {
			t.Errorf("her last day is over, and there are %s", left)
		}
	})
}

// An heir who is shut out, or never came, gets nothing: a manager who is here does.
func TestOnlyWhoIsHereGetsWhatALeaverOwned(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, sara, bilal := f.staff[sample.Ayesha], f.staff[sample.Sara], f.staff[sample.Bilal]
		f.begins(sample.Sara)
		f.leavesToday(manager, sara.ID, leaving.Heirs{leaving.All: bilal.ID, leaving.Visits: f.staff[sample.George].ID})
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE people_staff SET joined_before = joined, joined = 0 WHERE id = $1`, bilal.ID)
			return err
		}))
		f.hand.Set((hours.DateIn(f.hand.Now(), manager.Zone) + 1).Midnight(manager.Zone))
		f.must(f.Leaving.Sweep(t.Context(), f.hand.Now()))
		c, err := f.Cases.Number(t.Context(), manager, f.begun[0])
		f.must(err)
		if c.Owner != manager.ID || f.open(sara.ID) != "" {
			t.Errorf("the case is %v's", c.Owner)
		}
	})
}
