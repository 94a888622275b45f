package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

// ofSeals are the findings about the journal.
func ofSeals(t *testing.T, dir string) (found []string) {
	t.Helper()
	for _, each := range checked(t, dir) {
		if strings.HasPrefix(each, "cmd.seal") {
			found = append(found, each)
		}
	}
	return found
}

// kept makes a firm with two backups in its own folder of backups, each with a
// seal of its own, and gives their names.
func kept(t *testing.T, database []string) (dir, monday, tuesday string) {
	t.Helper()
	dir = filepath.Join(testkit.Folder(t), "data")
	vaada(t, append(append([]string{"setup", "init", "--data", dir}, firm...), database...)...).ends(t, exitFine)
	folder := filepath.Join(dir, "backups")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	monday, tuesday = filepath.Join(folder, "monday.vaada"), filepath.Join(folder, "tuesday.vaada")
	for _, file := range []string{monday, tuesday} {
		line(t, dir)
		seal(t, dir)
		vaada(t, "backup", file, "--data", dir).ends(t, exitFine)
	}
	if found := ofSeals(t, dir); len(found) != 0 {
		t.Fatalf("as it was made: %v", found)
	}
	return dir, monday, tuesday
}

// line has one more line stand in the journal.
func line(t *testing.T, dir string) {
	t.Helper()
	in(t, dir, `INSERT INTO journal_entries (id, at, actor_kind, actor, verb, kind, subject, reason)
		SELECT MAX(id) + 1, MAX(at), 'system', 0, 'closed', 'case', 1, '' FROM journal_entries`)
}

func TestCheckMissesAnEndThatABackupHolds(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir, _, tuesday := kept(t, database)
		in(t, dir, `DELETE FROM journal_entries WHERE seal = (SELECT MAX(number) FROM journal_seals)`)
		in(t, dir, `DELETE FROM journal_seals WHERE number = (SELECT MAX(number) FROM journal_seals)`)
		line(t, dir)
		seal(t, dir)
		if found := ofSeals(t, dir); !slices.Equal(found, []string{"cmd.seal_behind"}) {
			t.Errorf("cut off: %v", found)
		}
		vaada(t, "backup", filepath.Join(filepath.Dir(tuesday), "wednesday.vaada"), "--data", dir).ends(t, exitFine)
		if found := ofSeals(t, dir); !slices.Equal(found, []string{"cmd.seal_behind"}) {
			t.Errorf("after a new backup: %v", found)
		}
	})
}

func TestCheckKnowsOfARestore(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir, monday, _ := kept(t, database)
		restored := func(words string) {
			t.Helper()
			said := vaada(t, "restore", monday, "--data", dir, "--replace").ends(t, exitFine)
			if kept := regexp.MustCompile(`vaada_test_\w+_before_\w+`).FindString(said.out + said.err); kept != "" {
				t.Cleanup(func() { _ = db.Drop(context.Background(), testkit.Server(), kept) })
			}
			if strings.Contains(said.out+said.err, "could not be sealed") != (words != "") {
				t.Errorf("it said %s%s", said.out, said.err)
			}
		}
		restored("")
		if found := ofSeals(t, dir); len(found) != 0 {
			t.Errorf("restored: %v", found)
		}
		line(t, dir)
		seal(t, dir)
		if found := ofSeals(t, dir); len(found) != 0 {
			t.Errorf("and used: %v", found)
		}
	})
}

// On a machine without the key nobody can seal that it was restored, and the
// command says so; with a new key in place of the lost one it is known.
func TestARestoreWithoutTheKeyIsNotSealed(t *testing.T) {
	t.Parallel()
	dir, monday, tuesday := kept(t, nil)
	aside := filepath.Join(testkit.Folder(t), "vaada.key")
	if err := os.Rename(folder.KeyIn(dir), aside); err != nil {
		t.Fatal(err)
	}
	vaada(t, "restore", monday, "--data", dir).ends(t, exitFine, "could not be sealed", "rekey --lost")
	if found := ofSeals(t, dir); !slices.Equal(found, []string{"cmd.seal_locked", "cmd.seal_behind"}) {
		t.Errorf("without the key: %v", found)
	}
	vaada(t, "setup", "check", "--data", dir).ends(t, exitFindings, "Nobody can verify", "rekey --lost")
	vaada(t, "setup", "rekey", "--data", dir, "--lost").ends(t, exitFine)
	seal(t, dir)
	if found := ofSeals(t, dir); len(found) != 0 {
		t.Errorf("after the key was given up: %v", found)
	}
	vaada(t, "setup", "check", "--data", dir).ends(t, exitFindings, "cannot be verified: their key was lost")
	// With the key that was kept aside it would all have been well.
	if err := os.Rename(aside, folder.KeyIn(dir)); err != nil {
		t.Fatal(err)
	}
	vaada(t, "restore", tuesday, "--data", dir).ends(t, exitFine)
	vaada(t, "restore", monday, "--data", dir).ends(t, exitFine)
	if found := ofSeals(t, dir); len(found) != 0 {
		t.Errorf("restored with the key: %v", found)
	}
}

// With a passphrase the key comes along, and so the restore is sealed on a new
// machine as well, also where the backups of before come with it.
func TestARestoreThatBringsItsKeyIsSealed(t *testing.T) {
	t.Parallel()
	dir, _, tuesday := kept(t, nil)
	words := put(t, filepath.Join(testkit.Folder(t), "phrase"), phrase)
	wednesday := filepath.Join(filepath.Dir(tuesday), "wednesday.vaada")
	vaada(t, "backup", wednesday, "--data", dir, "--passphrase", words).ends(t, exitFine)
	line(t, dir)
	seal(t, dir)
	vaada(t, "backup", filepath.Join(filepath.Dir(tuesday), "thursday.vaada"), "--data", dir).ends(t, exitFine)
	fresh := filepath.Join(testkit.Folder(t), "new")
	vaada(t, "restore", wednesday, "--data", fresh, "--passphrase", words).ends(t, exitFine)
	if err := os.Rename(filepath.Dir(tuesday), filepath.Join(fresh, "backups")); err != nil {
		t.Fatal(err)
	}
	if found := ofSeals(t, fresh); len(found) != 0 {
		t.Errorf("on a new machine: %v", found)
	}
}

// After the key is exchanged everything still holds.
func TestSealsOutliveTheKeyToTheSecrets(t *testing.T) {
	t.Parallel()
	dir, _, _ := kept(t, nil)
	vaada(t, "setup", "rekey", "--data", dir).ends(t, exitFine)
	line(t, dir)
	seal(t, dir)
	if found := ofSeals(t, dir); len(found) != 0 {
		t.Errorf("found are %v", found)
	}
	in(t, dir, `UPDATE journal_entries SET actor = 7 WHERE id = (SELECT MIN(id) FROM journal_entries)`)
	if found := ofSeals(t, dir); !slices.Equal(found, []string{"cmd.seal_changed"}) {
		t.Errorf("an old line that was changed: %v", found)
	}
}

// Who writes the database seals a history of their own, as it was before seals
// had a key: that is missed on a machine that keeps no backup.
func TestCheckMissesTheSecretOfSeals(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir := filepath.Join(testkit.Folder(t), "data")
		vaada(t, append(append([]string{"setup", "init", "--data", dir}, firm...), database...)...).ends(t, exitFine)
		line(t, dir)
		seal(t, dir)
		if found := ofSeals(t, dir); len(found) != 0 {
			t.Fatalf("as it was sealed: %v", found)
		}
		in(t, dir, `DELETE FROM journal_keys`)
		in(t, dir, `UPDATE journal_seals SET key = ''`)
		if found := ofSeals(t, dir); !slices.Contains(found, "cmd.seal_keyless") {
			t.Errorf("its secret taken away: %v", found)
		}
		in(t, dir, `DELETE FROM journal_seals`)
		in(t, dir, `UPDATE journal_entries SET seal = 0`)
		opened := entered(t, dir)
		if _, err := usual().sealFile(dir).Sweep(t.Context(), opened.DB, opened.keys, now.System()); !errors.Is(err, journal.ErrTaken) {
			t.Errorf("the program seals it all anew: %v", err)
		}
		if err := opened.Close(); err != nil {
			t.Fatal(err)
		}
		if found := ofSeals(t, dir); !slices.Equal(found, []string{"cmd.seal_behind"}) {
			t.Errorf("all of it taken away: %v", found)
		}
	})
}
