package journal_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/internal/testkit"
)

// Who writes the database can make any row, and has no key to the secrets.
func TestNobodySealsWithoutTheKey(t *testing.T) {
	t.Parallel()
	for name, forge := range map[string]func(t *testing.T, d *db.DB) (told journal.Harm){
		"without a key at all": func(t *testing.T, d *db.DB) journal.Harm {
			journal.Forge(t, d, "", 9)
			return journal.Keyless
		},
		"in the name of the key": func(t *testing.T, d *db.DB) journal.Harm {
			journal.Forge(t, d, journal.KeyOf(t, d), 9)
			return journal.Changed
		},
		"in a name of one's own": func(t *testing.T, d *db.DB) journal.Harm {
			journal.Forge(t, d, "0123456789abcdef", 9)
			return journal.Locked
		},
		"with a key of one's own": func(t *testing.T, d *db.DB) journal.Harm {
			do(t, d, `DELETE FROM journal_keys`)
			do(t, d, `UPDATE journal_entries SET seal = 0`)
			do(t, d, `DELETE FROM journal_seals`)
			if _, err := journal.Sweep(t.Context(), d, secret.New(), now.System()); err != nil {
				t.Error(err)
			}
			return journal.Locked
		},
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			testkit.DB(t, func(t *testing.T, d *db.DB) {
				for range 3 {
					fill(t, d, 20)
					sealed(t, d)
				}
				do(t, d, `UPDATE journal_entries SET reason = 'other' WHERE id = (SELECT MIN(id) FROM journal_entries WHERE seal = 2)`)
				want := forge(t, d)
				found := verified(t, d, journal.Verifying{})
				if !slices.ContainsFunc(found.Breaches, func(b journal.Breach) bool { return b.What == want }) {
					t.Errorf("found are %v, not %v", found.Breaches, want)
				}
			})
		})
	}
}

// What was sealed before there was a key stays as it was, and nothing comes after
// the first key without it.
func TestSealsOfBeforeThereWasAKeyStayGood(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		fill(t, d, 20)
		sealed(t, d)
		fill(t, d, 20)
		sealed(t, d)
		do(t, d, `DELETE FROM journal_keys`)
		journal.Forge(t, d, "", 9) // as the first programs sealed
		if found := verified(t, d, journal.Verifying{}); len(found.Breaches) != 0 || found.Seals != 2 || found.Read != 40 {
			t.Fatalf("of before: %+v", found)
		}
		fill(t, d, 5)
		if n := sealed(t, d); n != 6 {
			t.Errorf("%d lines are sealed: the new key is among them", n)
		}
		if found := verified(t, d, journal.Verifying{}); len(found.Breaches) != 0 || found.Seals != 3 || found.Last.Key == "" {
			t.Errorf("of now: %+v", found)
		}
		do(t, d, `UPDATE journal_entries SET reason = 'other' WHERE seal = 1`)
		journal.Forge(t, d, "", 2)
		if found := verified(t, d, journal.Verifying{}); len(found.Breaches) == 0 {
			t.Error("seals of before were made again, and nobody missed them")
		}
	})
}

// A backup's last seal is missed when the end was cut off, also after more was
// sealed; and it is not where somebody with the key restored an older backup.
func TestACutEndIsSeenByTheSealOfABackup(t *testing.T) {
	t.Parallel()
	for name, restores := range map[string]bool{"cut": false, "restored": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			testkit.DB(t, func(t *testing.T, d *db.DB) {
				for range 3 {
					fill(t, d, 20)
					sealed(t, d)
				}
				last := verified(t, d, journal.Verifying{}).Last
				kept := []journal.Kept{{Number: last.Number, Hash: last.Hash, Made: now.System()}}
				if found := verified(t, d, journal.Verifying{Kept: kept}); len(found.Breaches) != 0 {
					t.Fatalf("whole: %v", found.Breaches)
				}
				do(t, d, `DELETE FROM journal_entries WHERE seal = 3`)
				do(t, d, `DELETE FROM journal_seals WHERE number = 3`)
				fill(t, d, 2)
				if restores {
					if err := journal.SealRestored(t.Context(), d, testkit.Keys(), now.System()); err != nil {
						t.Fatal(err)
					}
				}
				fill(t, d, 20)
				sealed(t, d)
				found := verified(t, d, journal.Verifying{Kept: kept})
				if restores && len(found.Breaches) != 0 {
					t.Errorf("restored: %v", found.Breaches)
				}
				if !restores && (len(found.Breaches) != 1 || found.Breaches[0].What != journal.Behind || found.Breaches[0].Seal.Number != 3) {
					t.Errorf("cut: %v", found.Breaches)
				}
				later := []journal.Kept{{Number: 3, Hash: last.Hash, Made: now.System().Add(time.Hour)}}
				if found := verified(t, d, journal.Verifying{Kept: later}); len(found.Breaches) != 1 {
					t.Errorf("a backup that is newer than the restore: %v", found.Breaches)
				}
				if restores { // the word alone says nothing
					do(t, d, `UPDATE journal_seals SET note = '' WHERE note <> ''`)
					do(t, d, `UPDATE journal_seals SET note = 'restored' WHERE number = (SELECT MAX(number) FROM journal_seals)`)
					if found := verified(t, d, journal.Verifying{Kept: kept}); !slices.ContainsFunc(found.Breaches, func(b journal.Breach) bool { return b.What == journal.Behind }) {
						t.Errorf("a forged note: %v", found.Breaches)
					}
				}
			})
		})
	}
}

// When the key is lost, that is said: of each seal that nobody can verify until
// somebody at the machine begins anew, and of all of them afterwards.
func TestALostKeyIsSaid(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		fill(t, d, 20)
		sealed(t, d)
		fill(t, d, 20)
		sealed(t, d)
		fresh := secret.New()
		if _, err := journal.Sweep(t.Context(), d, fresh, now.System()); err != nil {
			t.Errorf("nothing waits to be sealed: %v", err)
		}
		fill(t, d, 5)
		if _, err := journal.Sweep(t.Context(), d, fresh, now.System()); !errors.Is(err, secret.ErrShut) {
			t.Errorf("sealed with another key: %v", err)
		}
		lost := verified(t, d, journal.Verifying{Keys: fresh})
		if lost.Locked != 2 || len(lost.Breaches) != 1 || lost.Breaches[0].What != journal.Locked || lost.Breaches[0].Seal.Number != 2 {
			t.Errorf("without the key: %+v", lost)
		}
		if err := journal.LoseKeys(t.Context(), d, fresh, now.System()); err != nil {
			t.Fatal(err)
		}
		if _, err := journal.Sweep(t.Context(), d, fresh, now.System()); err != nil {
			t.Fatal(err)
		}
		known := verified(t, d, journal.Verifying{Keys: fresh})
		if known.Locked != 2 || known.Lost.Number != 2 || len(known.Breaches) != 0 {
			t.Errorf("after it was said: %+v", known)
		}
		do(t, d, `UPDATE journal_seals SET hash = '00' WHERE number = 2`)
		if found := verified(t, d, journal.Verifying{Keys: fresh}); len(found.Breaches) == 0 {
			t.Error("the new key vouches for the last seal of before, and it was changed")
		}
	})
}

// After another key follows, what the older one made still holds, and it makes
// no more.
func TestAKeyFollowsAnother(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		fill(t, d, 20)
		sealed(t, d)
		old := journal.KeyOf(t, d)
		both := testkit.Keys().Followed()
		if err := journal.Reseal(t.Context(), d, both); err != nil {
			t.Fatal(err)
		}
		if err := journal.FollowKey(t.Context(), d, both, now.System()); err != nil {
			t.Fatal(err)
		}
		if _, err := journal.Sweep(t.Context(), d, both.Latest(), now.System()); err != nil {
			t.Fatal(err)
		}
		found := verified(t, d, journal.Verifying{Keys: both.Latest()})
		if len(found.Breaches) != 0 || found.Locked != 0 || found.Seals != 2 || found.Last.Key == old {
			t.Errorf("found is %+v", found)
		}
		do(t, d, `DELETE FROM journal_keys WHERE number = 2`)
		fill(t, d, 3)
		sealed := func() {
			if _, err := journal.Sweep(t.Context(), d, both, now.System()); err != nil {
				t.Fatal(err)
			}
		}
		sealed()
		if found := verified(t, d, journal.Verifying{Keys: both}); len(found.Breaches) == 0 {
			t.Error("the key that followed was taken away, and nobody missed it")
		}
	})
}

func do(t *testing.T, d *db.DB, statement string) {
	t.Helper()
	if err := d.Deed(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(statement)
		return err
	}); err != nil {
		t.Fatal(err)
	}
}
