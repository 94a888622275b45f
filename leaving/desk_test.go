package leaving_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"vaada/casework"
	"vaada/charter"
	"vaada/duty"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/leaving"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/sample"
	"vaada/visit"
)

func TestAfterALeaverNothingOpenNamesThemAndNothingOfThePastHasChanged(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 11)
		f.works(90)
		manager := f.staff[sample.Ayesha]
		for _, leaver := range []struct{ who, to string }{{sample.Sara, sample.Bilal}, f.busiest(), {sample.Bilal, sample.Priya}} {
			staff := f.staff[leaver.who].ID
			before := f.past()
			estate, err := f.Leaving.Estate(t.Context(), manager, staff)
			f.must(err)
			heirs := leaving.Heirs{leaving.All: f.staff[leaver.to].ID}
			f.must(f.clashFree(manager, staff, heirs))
			if estate.Empty() {
				t.Errorf("%s owned nothing, so nothing is tried", leaver.who)
			}
			if left := f.open(staff); left != "" {
				t.Errorf("%s left, and there are %s", leaver.who, left)
			}
			for table, lines := range f.past() {
				if kept := before[table]; strings.Join(lines, "\n") != strings.Join(kept, "\n") && !isLonger(lines, kept) {
					t.Errorf("%s: the past changed:\n%s", table, strings.Join(lines, "\n"))
				}
			}
			f.gone[leaver.who] = true
			f.works(20)
			if left := f.open(staff); left != "" {
				t.Errorf("after more work by the others, %s has %s", leaver.who, left)
			}
		}
		gone, err := f.People.Crew(t.Context(), manager, true)
		f.must(err)
		if len(gone) != 3 {
			t.Errorf("%d stand among those who left", len(gone))
		}
	})
}

// busiest gives the engineer with the most visits ahead, and another.
func (f *firm) busiest() (pair struct{ who, to string }) {
	f.Helper()
	most := 0
	for _, each := range []string{sample.Imran, sample.George, sample.Yusuf} {
		e, err := f.Leaving.Estate(f.Context(), f.staff[sample.Ayesha], f.staff[each].ID)
		f.must(err)
		if n := e.Counts[leaving.Visits]; n > most {
			pair.who, most = each, n
		}
	}
	pair.to = sample.George
	if pair.who == sample.George {
		pair.to = sample.Imran
	}
	return pair
}

// isLonger says that lines only came after those that were there.
func isLonger(lines, before []string) bool {
	return len(lines) > len(before) && strings.Join(lines[:len(before)], "\n") == strings.Join(before, "\n")
}

// clashFree lets somebody go; visits that the heir cannot make go to the other
// engineer.
func (f *firm) clashFree(manager people.Actor, staff ids.ID, heirs leaving.Heirs) error {
	err := f.Leaving.Leave(f.Context(), f.proved(manager), staff, 0, heirs)
	if fault.Is(err, fault.KindInvalid) && fault.Of(err).Field == leaving.Field(leaving.Visits) {
		heirs[leaving.Visits] = f.staff[sample.Yusuf].ID
		err = f.Leaving.Leave(f.Context(), f.proved(manager), staff, 0, heirs)
	}
	return err
}

func TestWhoLeavesIsOutAtOnceAndStaysByName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, sara := f.staff[sample.Ayesha], f.staff[sample.Sara]
		number := f.begins(sample.Sara)
		f.must(f.People.SetPassword(t.Context(), people.Program(), sara.ID, "a pomegranate tree"))
		session, err := f.People.SignIn(t.Context(), sample.Sara, "a pomegranate tree", people.Entrance{})
		f.must(err)
		if err := f.Leaving.Leave(t.Context(), f.proved(manager), sara.ID, 0, nil); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("with nobody to have the case: %v", err)
		}
		if _, err := f.People.Who(t.Context(), session.Token); err != nil {
			t.Errorf("a deed that was refused ended the session: %v", err)
		}
		f.must(f.Leaving.Leave(t.Context(), f.proved(manager), sara.ID, 0, leaving.Heirs{leaving.All: f.staff[sample.Bilal].ID}))
		if _, err := f.People.Who(t.Context(), session.Token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the session stands: %v", err)
		}
		if _, err := f.People.SignIn(t.Context(), sample.Sara, "a pomegranate tree", people.Entrance{}); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("the password signs in: %v", err)
		}
		page, err := f.Cases.Case(t.Context(), manager, number, 0)
		f.must(err)
		if page.Case.Owner != f.staff[sample.Bilal].ID || page.Names[page.Steps[0].Actor] != "Sara Khan" {
			t.Errorf("the case is %v's, begun by %q", page.Case.Owner, page.Names[page.Steps[0].Actor])
		}
		if err := f.Leaving.Leave(t.Context(), f.proved(manager), sara.ID, 0, nil); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a second time: %v", err)
		}
		if err := f.Cases.Assign(t.Context(), manager, number, sara.ID); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("a case is given to who left: %v", err)
		}
	})
}

func TestNobodyLeavesWhoIsTheLastManagerAndNobodyGetsWhatTheyCannotHave(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, administrator := f.staff[sample.Ayesha], f.staff[sample.Usman]
		all := leaving.Heirs{leaving.All: f.staff[sample.Bilal].ID}
		if err := f.Leaving.Leave(t.Context(), f.proved(manager), manager.ID, 0, all); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the last manager: %v", err)
		}
		if err := f.Leaving.Leave(t.Context(), f.proved(manager), administrator.ID, 0, all); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("a manager lets an administrator go: %v", err)
		}
		engineer := f.toVisit(sample.Sara, f.begins(sample.Sara))
		if err := f.Leaving.Leave(t.Context(), f.proved(manager), engineer, 0, all); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "to.visits" {
			t.Errorf("visits of an agent: %v", err)
		}
		toRavi := leaving.Heirs{leaving.All: f.staff[sample.Ravi].ID} // a trainer leads no cases
		if err := f.Leaving.Leave(t.Context(), f.proved(manager), f.staff[sample.Sara].ID, 0, toRavi); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "to.cases" {
			t.Errorf("cases of an agent to a trainer: %v", err)
		}
		if err := f.Leaving.Leave(t.Context(), f.proved(manager), engineer, 0, leaving.Heirs{leaving.All: engineer}); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("to oneself: %v", err)
		}
		f.must(f.People.Give(t.Context(), f.proved(manager), f.staff[sample.Bilal].ID, people.Holding{Role: people.Manager}))
		f.must(f.Leaving.Leave(t.Context(), f.proved(manager), manager.ID, 0, all))
		if left := f.open(manager.ID); left != "" {
			t.Errorf("the manager left, and there are %s", left)
		}
		heir := f.staff[sample.Bilal]
		heir.Holdings = append(heir.Holdings, people.Holding{Role: people.Manager})
		gets, err := f.Leaving.Estate(t.Context(), heir, heir.ID)
		f.must(err)
		if gets.Counts[leaving.Documents] == 0 {
			t.Error("the documents have no owner")
		}
	})
}

func TestALaterLastDayIsRememberedAndComes(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, sara, bilal := f.staff[sample.Ayesha], f.staff[sample.Sara], f.staff[sample.Bilal]
		f.begins(sample.Sara)
		today := hours.DateIn(f.hand.Now(), manager.Zone)
		heirs := leaving.Heirs{leaving.All: bilal.ID, leaving.Visits: f.staff[sample.George].ID}
		if err := f.Leaving.Leave(t.Context(), f.proved(manager), sara.ID, today-1, heirs); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("yesterday: %v", err)
		}
		f.must(f.Leaving.Leave(t.Context(), f.proved(manager), sara.ID, today+3, heirs))
		f.must(f.Leaving.Leave(t.Context(), f.proved(manager), sara.ID, today+2, heirs))
		owed, err := f.Cases.Today(t.Context(), manager)
		f.must(err)
		reminders := 0
		for _, each := range owed {
			if each.Subject == sara.ID {
				reminders++
			}
		}
		if reminders != 1 {
			t.Errorf("managers are reminded %d times", reminders)
		}
		f.must(f.Leaving.Stay(t.Context(), manager, sara.ID))
		f.hand.Advance(4 * 24 * time.Hour)
		f.must(f.Leaving.Sweep(t.Context(), f.hand.Now()))
		if f.open(sara.ID) == "" {
			t.Error("who stays left")
		}
		today = hours.DateIn(f.hand.Now(), manager.Zone)
		f.must(f.Leaving.Leave(t.Context(), f.proved(manager), sara.ID, today, heirs))
		f.must(f.Leaving.Leave(t.Context(), f.proved(manager), bilal.ID, 0, leaving.Heirs{leaving.All: f.staff[sample.Priya].ID})) // the heir is gone by then
		f.hand.Set((today + 1).Midnight(manager.Zone).Add(-time.Microsecond))
		f.must(f.Leaving.Sweep(t.Context(), f.hand.Now()))
		if f.open(sara.ID) == "" {
			t.Error("she left before her last day was over")
		}
		f.hand.Advance(time.Microsecond)
		f.must(f.Leaving.Sweep(t.Context(), f.hand.Now()))
		if left := f.open(sara.ID); left != "" {
			t.Errorf("her last day is over, and there are %s", left)
		}
		c, err := f.Cases.Number(t.Context(), manager, f.begun[0])
		f.must(err)
		if c.Owner != manager.ID {
			t.Errorf("the case is %v's, not who planned it", c.Owner)
		}
	})
}

func TestWhatStandsInTheWayOfALeavingIsSaidOnceAndStandsOnThePage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		f.Leaving.Told = &leaving.Told{}
		manager := f.staff[sample.Ayesha]
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE people_staff SET leaves = $1 WHERE id = $2`, f.hand.Now().Add(-time.Hour), manager.ID)
			return err
		}))
		if err := f.Leaving.Sweep(t.Context(), f.hand.Now()); err == nil {
			t.Fatal("the last manager left")
		}
		for range 2 {
			if err := f.Leaving.Sweep(t.Context(), f.hand.Now()); err != nil {
				t.Errorf("it is said again: %v", err)
			}
		}
		e, err := f.Leaving.Estate(t.Context(), manager, manager.ID)
		f.must(err)
		if e.Stuck.Key() != "crew.last_manager" {
			t.Errorf("in the way stands %q", e.Stuck.Key())
		}
		if f.open(manager.ID) == "" {
			t.Error("looking at it let the manager go")
		}
	})
}

func TestACaseThatIsGivenToALeaverAtThatMomentIsSomebodys(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		other := f.staff[sample.Usman]
		f.must(f.People.Give(t.Context(), people.Program(), other.ID, people.Holding{Role: people.Manager}))
		manager, supervisor, sara := f.staff[sample.Ayesha], f.staff[sample.Nadia], f.staff[sample.Sara]
		for range 12 {
			f.begins(sample.Bilal)
		}
		heirs := leaving.Heirs{leaving.All: f.staff[sample.Priya].ID}
		var all sync.WaitGroup
		left := make([]error, 2)
		for i, number := range f.begun {
			all.Go(func() {
				err := f.Cases.Assign(t.Context(), supervisor, number, sara.ID)
				if err != nil && !fault.Is(err, fault.KindInvalid) && !fault.Is(err, fault.KindConflict) {
					t.Errorf("case %d: %v", i, err)
				}
			})
			if i == 5 {
				for at, who := range []people.Actor{manager, other} { // two managers at once
					all.Go(func() { left[at] = f.Leaving.Leave(t.Context(), f.proved(who), sara.ID, 0, heirs) })
				}
			}
		}
		all.Wait()
		if (left[0] == nil) == (left[1] == nil) {
			t.Errorf("the managers were told %v and %v", left[0], left[1])
		}
		if still := f.open(sara.ID); still != "" {
			t.Errorf("she left, and there are %s", still)
		}
	})
}

func TestNoWindowIsOfferedOfAnEngineerWhoIsAwayOrDoesNotWork(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager := f.staff[sample.Ayesha]
		today := hours.DateIn(f.hand.Now(), manager.Zone)
		free := func() (by map[ids.ID][]visit.Slot) {
			by = map[ids.ID][]visit.Slot{}
			f.must(d.Look(t.Context(), func(tx *db.Tx) error {
				office, err := people.OfficeOf(tx, manager.Office)
				if err != nil {
					return err
				}
				slots, err := visit.Free(tx, office, f.hand.Now(), 3, 100)
				for _, each := range slots {
					by[each.Engineer] = append(by[each.Engineer], each)
				}
				return err
			}))
			return by
		}
		george, yusuf, imran := f.staff[sample.George].ID, f.staff[sample.Yusuf].ID, f.staff[sample.Imran].ID
		f.must(f.People.AddAbsence(t.Context(), manager, people.Absence{Staff: imran, First: today, Last: today + 10, Kind: people.OnLeave}))
		f.must(f.People.AddAbsence(t.Context(), manager, people.Absence{Staff: george, First: today, Last: today, Kind: people.Sick}))
		f.must(f.People.SetHours(t.Context(), manager, yusuf, &hours.Week{}))
		offered := free()
		if len(offered[imran]) > 0 || len(offered[yusuf]) > 0 || len(offered[george]) == 0 {
			t.Errorf("windows are offered of %d, %d and %d", len(offered[imran]), len(offered[yusuf]), len(offered[george]))
		}
		for _, slot := range offered[george] {
			if hours.DateIn(slot.From, manager.Zone) == today {
				t.Error("who is sick today comes today")
			}
		}
		f.must(f.People.SetHours(t.Context(), manager, yusuf, nil))
		if len(free()[yusuf]) == 0 {
			t.Error("with the office's hours again nothing is offered")
		}
	})
}

func TestWhatComesWhileTheOwnerIsAwayIsOwedByTheTeam(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, sara, bilal := f.staff[sample.Ayesha], f.staff[sample.Sara], f.staff[sample.Bilal]
		number := f.begins(sample.Sara)
		f.must(f.Cases.Walk(t.Context(), sara, number, procedure.Deed{Kind: procedure.Left, Reason: "by telephone"}))
		f.must(f.Cases.Close(t.Context(), sara, number, "done"))
		c, err := f.Cases.Number(t.Context(), sara, number)
		f.must(err)
		today := hours.DateIn(f.hand.Now(), manager.Zone)
		f.must(f.People.AddAbsence(t.Context(), manager, people.Absence{Staff: sara.ID, First: today, Last: today, Kind: people.OnLeave}))
		f.must(f.Cases.Tell(t.Context(), c.Link, "It broke again."))
		owed, err := f.Cases.Today(t.Context(), bilal)
		f.must(err)
		if !slices.ContainsFunc(owed, func(d casework.Owed) bool { return d.Kind == duty.Afterwards && d.Case == c.ID && d.Staff == 0 }) {
			t.Errorf("what a customer said while she is away is owed as %+v", owed)
		}
	})
}

// What a leaver looks after is looked after by somebody else, who owes what is owed
// for it, whoever gets their other duties.
func TestWhatALeaverLooksAfterHasAnotherOwner(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager, heir := f.staff[sample.Ayesha], f.staff[sample.Bilal]
		f.must(f.People.Give(t.Context(), f.proved(manager), heir.ID, people.Holding{Role: people.Manager}))
		of := func() publishing.Upkeep {
			all, err := f.Publishing.UpkeepsOf(t.Context(), manager, edition.Charter, charter.Document)
			f.must(err)
			return all[0]
		}
		u := of()
		f.must(f.Publishing.GiveUpkeep(t.Context(), manager, u.ID, manager.ID))
		f.must(f.Publishing.JobChanged(t.Context(), manager, u.ID, "We have vans now"))
		for what, last := range map[string]hours.Date{"at once": 0, "later": hours.DateIn(f.hand.Now(), manager.Zone) + 1} {
			err := f.Leaving.Leave(t.Context(), f.proved(manager), manager.ID, last, leaving.Heirs{leaving.All: f.staff[sample.Priya].ID})
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != leaving.Field(leaving.Documents) {
				t.Errorf("%s, to who does not publish: %v", what, err)
			}
		}
		f.must(f.Leaving.Leave(t.Context(), f.proved(manager), manager.ID, 0, leaving.Heirs{
			leaving.All: f.staff[sample.Priya].ID, leaving.Documents: heir.ID,
		}))
		if left := f.open(manager.ID); left != "" {
			t.Errorf("the manager left, and there are %s", left)
		}
		if now := of(); now.Owner != heir.ID || !now.Open() {
			t.Errorf("it is looked after as %+v", now)
		}
		owed, err := f.Cases.Today(t.Context(), heir)
		f.must(err)
		if !slices.ContainsFunc(owed, func(o casework.Owed) bool {
			return o.Kind == duty.StillRight && o.Subject == u.ID && o.Staff == heir.ID
		}) {
			t.Errorf("the heir owes %+v", owed)
		}
		f.must(f.Publishing.FindRight(t.Context(), heir, u.ID, ""))
	})
}
