package journal_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

func swept(t *testing.T, d *db.DB, aside journal.Aside) {
	t.Helper()
	if _, err := aside.Sweep(t.Context(), d, testkit.Keys(), now.System()); err != nil {
		t.Fatal(err)
	}
}

func tells(found journal.Verified, harm journal.Harm) bool {
	return slices.ContainsFunc(found.Breaches, func(b journal.Breach) bool { return b.What == harm })
}

// Who writes the database can take its seals and their secret away, and have the
// program begin as if nothing had ever been sealed. A note outside tells.
func TestAHistoryThatIsSealedAnewIsSeenByTheNoteOutside(t *testing.T) {
	t.Parallel()
	for name, forged := range map[string]struct {
		do    func(t *testing.T, d *db.DB)
		tells []journal.Harm
		sweep error // what the next sweep answers
	}{
		"bare, without a secret": {func(t *testing.T, d *db.DB) {
			do(t, d, `DELETE FROM journal_keys`)
			journal.Forge(t, d, "", 9)
		}, []journal.Harm{journal.Keyless, journal.Behind}, journal.ErrTaken},
		"bare, and one secret of two taken": {func(t *testing.T, d *db.DB) {
			if err := journal.FollowKey(t.Context(), d, testkit.Keys(), now.System()); err != nil {
				t.Fatal(err)
			}
			do(t, d, `DELETE FROM journal_keys WHERE number = 1`)
			journal.Forge(t, d, "", 9)
		}, []journal.Harm{journal.Keyless, journal.Behind}, journal.ErrCut},
		"with a first secret that the program shall make": {func(t *testing.T, d *db.DB) {
			do(t, d, `DELETE FROM journal_keys`)
			do(t, d, `DELETE FROM journal_seals`)
			do(t, d, `UPDATE journal_entries SET seal = 0`)
		}, []journal.Harm{journal.Behind}, journal.ErrTaken},
		"with the secret that is there": {func(t *testing.T, d *db.DB) {
			do(t, d, `DELETE FROM journal_seals`)
			do(t, d, `UPDATE journal_entries SET seal = 0`)
		}, []journal.Harm{journal.Behind}, journal.ErrCut},
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			testkit.DB(t, func(t *testing.T, d *db.DB) {
				aside := journal.Aside(filepath.Join(testkit.Folder(t), "vaada.seal"))
				for range 3 {
					fill(t, d, 20)
					swept(t, d, aside)
				}
				if found := verified(t, d, journal.Verifying{Aside: aside}); len(found.Breaches) != 0 {
					t.Fatalf("as it was sealed: %v", found.Breaches)
				}
				do(t, d, `UPDATE journal_entries SET reason = 'other' WHERE id = (SELECT MIN(id) FROM journal_entries WHERE seal = 2)`)
				forged.do(t, d)
				for _, when := range []string{"before", "after"} {
					found := verified(t, d, journal.Verifying{Aside: aside})
					for _, harm := range forged.tells {
						if !tells(found, harm) {
							t.Errorf("%s the next sweep found are %v, not %v", when, found.Breaches, harm)
						}
					}
					fill(t, d, 2)
					if _, err := aside.Sweep(t.Context(), d, testkit.Keys(), now.System()); !errors.Is(err, forged.sweep) {
						t.Errorf("the sweep answers %v", err)
					}
				}
			})
		})
	}
}

// A database of before there were secrets gets its first when it is swept, and
// the note is there from then on.
func TestADatabaseOfBeforeGetsItsFirstSecretAndANote(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		aside := journal.Aside(filepath.Join(testkit.Folder(t), "vaada.seal"))
		fill(t, d, 20)
		sealed(t, d)
		do(t, d, `DELETE FROM journal_keys`)
		journal.Forge(t, d, "", 9) // as the first programs sealed
		swept(t, d, aside)
		if _, err := os.Stat(string(aside)); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a seal without a key is noted: %v", err)
		}
		fill(t, d, 5)
		swept(t, d, aside)
		found := verified(t, d, journal.Verifying{Aside: aside})
		noted, err := os.ReadFile(string(aside))
		if err != nil || len(found.Breaches) != 0 || found.Seals != 2 || !strings.Contains(string(noted), found.Last.Hash+" "+found.Last.Key) {
			t.Errorf("found is %+v; noted %s, %v", found, noted, err)
		}
		if err := os.WriteFile(string(aside), []byte("Dear Sir\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := aside.Sweep(t.Context(), d, testkit.Keys(), now.System()); err == nil {
			t.Error("who sweeps believes any note")
		}
		if err := aside.Forget(); err != nil {
			t.Fatal(err)
		}
		swept(t, d, aside)
		if again, err := os.ReadFile(string(aside)); err != nil || !strings.Contains(string(again), found.Last.Hash) {
			t.Errorf("a note that is gone comes back as %s, %v", again, err)
		}
	})
}

// Another program on the same database finds the seal that it noted gone, where
// somebody with the key restored an older backup meanwhile: that is no breach,
// and the note goes on.
func TestANoteElsewhereKnowsOfARestore(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		aside := journal.Aside(filepath.Join(testkit.Folder(t), "vaada.seal"))
		for range 3 {
			fill(t, d, 20)
			swept(t, d, aside)
		}
		do(t, d, `DELETE FROM journal_entries WHERE seal = 3`)
		do(t, d, `DELETE FROM journal_seals WHERE number = 3`)
		fill(t, d, 2)
		if err := journal.SealRestored(t.Context(), d, testkit.Keys(), now.System()); err != nil {
			t.Fatal(err)
		}
		if found := verified(t, d, journal.Verifying{Aside: aside}); len(found.Breaches) != 0 {
			t.Errorf("restored: %v", found.Breaches)
		}
		fill(t, d, 2)
		swept(t, d, aside)
		do(t, d, `DELETE FROM journal_entries WHERE seal >= 4`)
		do(t, d, `DELETE FROM journal_seals WHERE number >= 4`)
		if found := verified(t, d, journal.Verifying{Aside: aside}); !tells(found, journal.Behind) {
			t.Errorf("cut off after it: %v", found.Breaches)
		}
	})
}
