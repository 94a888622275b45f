package leaving_test

import (
	"slices"
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/testkit"
	"vaada/leaving"
	"vaada/people"
	"vaada/sample"
)

// Handing over opens nothing: who does not read what is private gives a private
// case to somebody else, proves who they are, and what was handed is written down.
func TestNobodyHandsAPrivateCaseToThemselves(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 3)
		number := f.begins(sample.Sara)
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			if _, err := tx.Exec(`UPDATE casework_cases SET private = 1 WHERE number = $1`, number); err != nil {
				return err
			}
			return people.Own(tx, "key", 9001, f.staff[sample.Sara].ID, f.hand.Now())
		}))
		bilal := f.proved(f.staff[sample.Bilal])
		bilal.Holdings = append(people.Everywhere(people.Administrator), people.At(bilal.Office, people.Agent)...)
		sara := f.staff[sample.Sara].ID
		own := leaving.Heirs{leaving.All: bilal.ID}
		for name, err := range map[string]error{
			"at once":           f.Leaving.HandOver(t.Context(), bilal, sara, own),
			"with the last day": f.Leaving.Leave(t.Context(), bilal, sara, 0, own),
			"on a later day":    f.Leaving.Leave(t.Context(), bilal, sara, hours.DateIn(f.hand.Now(), bilal.Zone)+1, own),
		} {
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Say.Key() != "crew.leave_private" {
				t.Errorf("to oneself %s: %v", name, err)
			}
		}
		stale := bilal
		stale.Proved = 0
		keeper := f.staff[sample.Ayesha].ID
		f.opensNothingToAnother(bilal, number)
		other := leaving.Heirs{leaving.All: f.staff[sample.Priya].ID, leaving.Keys: keeper}
		if err := f.Leaving.HandOver(t.Context(), stale, sara, other); !fault.Is(err, fault.KindUnproved) {
			t.Errorf("by who proved nothing: %v", err)
		}
		f.must(f.Leaving.HandOver(t.Context(), bilal, sara, other))
		var verbs []string
		f.must(d.Look(t.Context(), func(tx *db.Tx) error {
			lines, err := journal.Of(tx, "staff", keeper, 0, 50)
			for _, each := range lines {
				verbs = append(verbs, each.Verb)
			}
			return err
		}))
		if !slices.Contains(verbs, "handed keys over to") {
			t.Errorf("of the keys nobody wrote down who got them: %q", verbs)
		}
	})
}

// opensNothingToAnother tries to have somebody else read a private case of Sara, whom
// the administrator might have invited themself, and admits them then.
func (f *firm) opensNothingToAnother(administrator people.Actor, number int64) {
	f.Helper()
	sara, puppet := f.staff[sample.Sara].ID, f.staff[sample.Priya]
	heirs := leaving.Heirs{leaving.All: puppet.ID, leaving.Keys: f.staff[sample.Ayesha].ID}
	for name, err := range map[string]error{
		"at once":           f.Leaving.HandOver(f.Context(), administrator, sara, heirs),
		"with the last day": f.Leaving.Leave(f.Context(), administrator, sara, 0, heirs),
		"on a later day":    f.Leaving.Leave(f.Context(), administrator, sara, hours.DateIn(f.hand.Now(), administrator.Zone)+1, heirs),
	} {
		if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Say.Key() != "crew.leave_private" {
			f.Errorf("to somebody else %s: %v", name, err)
		}
	}
	estate, err := f.Leaving.Estate(f.Context(), administrator, sara)
	f.must(err)
	if offered(estate, leaving.Cases, puppet.ID) || !offered(estate, leaving.Cases, f.staff[sample.Ayesha].ID) {
		f.Errorf("for a private case there are %v", estate.Heirs[leaving.Cases])
	}
	if _, err := f.Cases.Case(f.Context(), puppet, number, 0); !fault.Is(err, fault.KindNotFound) {
		f.Errorf("the case is read: %v", err)
	}
	f.must(f.Cases.Admit(f.Context(), f.staff[sample.Ayesha], number, puppet.ID))
}

// What became private after a leaving was planned goes to a manager, where the planner
// does not read it and the heir would; the rest to the heir.
func TestWhatIsMadePrivateMeanwhileGoesToAManager(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 3)
		open, hidden := f.begins(sample.Sara), f.begins(sample.Sara)
		usman, sara := f.proved(f.staff[sample.Usman]), f.staff[sample.Sara]
		f.must(f.Leaving.Leave(t.Context(), usman, sara.ID, hours.DateIn(f.hand.Now(), sara.Zone), leaving.Heirs{leaving.All: f.staff[sample.Priya].ID}))
		f.must(f.Cases.MakePrivate(t.Context(), sara, hidden, "about a colleague"))
		f.hand.Advance(48 * time.Hour)
		f.must(f.Leaving.Sweep(t.Context(), f.hand.Now()))
		if _, err := f.Cases.Case(t.Context(), f.staff[sample.Priya], hidden, 0); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the heir reads what is private: %v", err)
		}
		for number, heir := range map[int64]string{open: sample.Priya, hidden: sample.Ayesha} {
			page, err := f.Cases.Case(t.Context(), f.staff[sample.Ayesha], number, 0)
			f.must(err)
			if page.Case.Owner != f.staff[heir].ID {
				t.Errorf("%d went to %d", number, page.Case.Owner)
			}
		}
	})
}

// Who stays is told that what was theirs is not any more.
func TestWhoStaysIsToldThatTheirWorkWasHandedOver(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 3)
		f.begins(sample.Sara)
		sara := f.staff[sample.Sara].ID
		told := func() (n int) {
			f.must(d.Look(t.Context(), func(tx *db.Tx) error {
				return tx.Row(`SELECT COUNT(*) FROM outbox_waiting WHERE kind = $1`, people.LetterKind).Scan(&n)
			}))
			return n
		}
		before := told()
		f.must(f.Leaving.HandOver(t.Context(), f.proved(f.staff[sample.Usman]), sara, leaving.Heirs{leaving.All: f.staff[sample.Priya].ID}))
		f.must(f.Leaving.HandOver(t.Context(), f.proved(f.staff[sample.Usman]), sara, nil)) // nothing is left, and nothing to tell
		if n := told() - before; n != 1 {
			t.Errorf("%d letters", n)
		}
	})
}

// The role of manager is given and taken by managers alone, and so is the manager.
func TestNoAdministratorLetsAManagerGo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 3)
		ayesha, usman, nadia := f.proved(f.staff[sample.Ayesha]), f.proved(f.staff[sample.Usman]), f.staff[sample.Nadia].ID
		f.must(f.People.Give(t.Context(), ayesha, nadia, people.Holding{Role: people.Manager}))
		heirs := leaving.Heirs{leaving.All: nadia}
		later := hours.DateIn(f.hand.Now(), ayesha.Zone) + 9
		_, seen := f.Leaving.Estate(t.Context(), usman, ayesha.ID)
		for what, err := range map[string]error{
			"at once":          f.Leaving.Leave(t.Context(), usman, ayesha.ID, 0, heirs),
			"later":            f.Leaving.Leave(t.Context(), usman, ayesha.ID, later, heirs),
			"while they stay":  f.Leaving.HandOver(t.Context(), usman, ayesha.ID, heirs),
			"calling it off":   f.Leaving.Stay(t.Context(), usman, ayesha.ID),
			"looking at it":    seen,
			"behind the pages": d.Deed(t.Context(), func(tx *db.Tx) error { _, err := people.Depart(tx, usman, ayesha.ID, f.hand.Now()); return err }),
		} {
			if !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s: %v", what, err)
			}
		}
		f.must(f.Leaving.Leave(t.Context(), usman, f.staff[sample.Bilal].ID, 0, heirs))
		f.must(f.Leaving.Leave(t.Context(), ayesha, ayesha.ID, later, heirs))
		f.must(f.Leaving.Stay(t.Context(), ayesha, ayesha.ID))
	})
}
