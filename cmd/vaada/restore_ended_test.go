package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/internal/testkit"
	"vaada/people"
)

// staffed opens the database of a folder for as long as do takes.
func staffed(t *testing.T, dir string, do func(d people.Desk)) {
	t.Helper()
	settings, err := readConfig(dir)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := openFounded(t.Context(), dir, settings)
	if err != nil {
		t.Fatal(err)
	}
	do(app.NewRooms(opened.DB, now.System, "").Unlocked(opened.keys).People)
	if err := opened.Close(); err != nil {
		t.Fatal(err)
	}
}

func must[T any](t *testing.T) func(made T, err error) T {
	return func(made T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
}

// What was ended after a backup does not come back with it: a session that was
// signed out, a link and a slip that were used, a key that was revoked, a
// password that was changed, the account of somebody who left.
func TestWhatWasEndedAfterABackupStaysEnded(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir, file := filepath.Join(testkit.Folder(t), "data"), filepath.Join(testkit.Folder(t), "monday.vaada")
		vaadaReading(t, "correct horse\nbattery\n", append(append([]string{"setup", "init", "--data", dir, "--password", "-"}, firm...), database...)...).ends(t, exitFine)
		var p before
		var key people.APIKey
		var zehra people.Staff
		lasts := people.KeyPlan{Name: "PBX", Rights: []people.Right{people.TellCalls}, Lasts: people.KeyLasts[0]}
		staffed(t, dir, func(d people.Desk) {
			zehra = must[[]people.Staff](t)(d.Everybody(t.Context(), people.Program()))[0]
			link := must[string](t)(d.MakeLink(t.Context(), people.Program(), zehra.ID, false))
			p.links = []string{link}
			p.session = must[people.Begun](t)(d.SignIn(t.Context(), zehra.Email, "correct horse", people.Entrance{}))
			ali := zehra
			ali.ID, ali.Name, ali.Email, ali.Joined = 0, "Ali Raza", "", 0
			p.slip = must[people.Invitation](t)(d.Invite(t.Context(), people.Program(), ali, people.BySlip, func(link string) string { return "https://vaada.example/join/" + link }))
			p.leaver = zehra
			p.leaver.ID, p.leaver.Name, p.leaver.Email = 0, "Deniz Kaya", "deniz@bahar.example"
			p.leaver.ID = hired(t, d, p.leaver)
			if err := d.SetPassword(t.Context(), people.Program(), p.leaver.ID, "purple lamp of June"); err != nil {
				t.Fatal(err)
			}
			var err error
			if key, p.revoked, err = d.MakeKey(t.Context(), people.Program(), lasts); err != nil {
				t.Fatal(err)
			}
			if _, p.held, err = d.MakeKey(t.Context(), people.Program(), lasts); err != nil {
				t.Fatal(err)
			}
		})
		vaada(t, "backup", file, "--data", dir).ends(t, exitFine)
		staffed(t, dir, func(d people.Desk) {
			if err := d.RevokeKey(t.Context(), people.Program(), key.ID); err != nil {
				t.Fatal(err)
			}
			if err := d.SetPassword(t.Context(), people.Program(), zehra.ID, "another horse of May"); err != nil {
				t.Fatal(err)
			}
			if err := d.DB.Deed(t.Context(), func(tx *db.Tx) error {
				_, err := people.Depart(tx, people.Program(), p.leaver.ID, d.Now())
				return err
			}); err != nil {
				t.Fatal(err)
			}
			p.links = append(p.links, must[string](t)(d.MakeLink(t.Context(), people.Program(), zehra.ID, false)))
		})
		said := vaada(t, "restore", file, "--data", dir, "--replace").ends(t, exitFine, "signs in anew", "1 API keys, 1 accounts", "1 passwords")
		if kept := regexp.MustCompile(`vaada_test_\w+_before_\w+`).FindString(said.out + said.err); kept != "" {
			t.Cleanup(func() { _ = db.Drop(context.Background(), testkit.Server(), kept) })
		}
		staffed(t, dir, func(d people.Desk) { p.staysOut(t, d) })
	})
}

// before is what people held when the backup was made, and of one thing after it.
type before struct {
	session       people.Begun
	links         []string
	slip          people.Invitation
	revoked, held string // API keys
	leaver        people.Staff
}

// staysOut fails where somebody gets in who should not.
func (p before) staysOut(t *testing.T, d people.Desk) {
	t.Helper()
	if _, err := d.Who(t.Context(), p.session.Token); err == nil {
		t.Error("a session of before goes on")
	}
	for _, each := range p.links {
		if _, err := d.SignInByLink(t.Context(), each, people.Entrance{}); err == nil {
			t.Error("a link of before opens")
		}
	}
	if _, err := d.Invited(t.Context(), p.slip.Code); err == nil {
		t.Error("a slip of before is accepted")
	}
	if _, err := d.WhoKey(t.Context(), p.revoked); err == nil {
		t.Error("a key that was revoked holds")
	}
	if _, err := d.WhoKey(t.Context(), p.held); err != nil {
		t.Errorf("a key that was not revoked: %v", err)
	}
	for email, password := range map[string]string{"zehra@bahar.example": "correct horse", p.leaver.Email: "purple lamp of June"} {
		if _, err := d.SignIn(t.Context(), email, password, people.Entrance{}); err == nil {
			t.Errorf("%s gets in by the password of before", email)
		}
	}
	if _, err := d.SignIn(t.Context(), "zehra@bahar.example", "another horse of May", people.Entrance{}); err != nil {
		t.Errorf("by the password of today: %v", err)
	}
	if err := d.DB.Look(t.Context(), func(tx *db.Tx) error {
		due, err := people.LeaversBy(tx, d.Now())
		if len(due) != 1 || due[0].Staff != p.leaver.ID {
			t.Errorf("those who leave are %v", due)
		}
		if _, none := people.ByEmail(tx, p.leaver.Email); !errors.Is(none, db.ErrNone) {
			t.Errorf("a forgotten password or single sign-on finds who left: %v", none)
		}
		return err
	}); err != nil {
		t.Error(err)
	}
	if link, err := d.MakeLink(t.Context(), people.Program(), p.leaver.ID, false); err == nil {
		if _, err := d.SignInByLink(t.Context(), link, people.Entrance{}); err == nil {
			t.Error("who left gets in by a new link")
		}
	}
	if err := app.NewRooms(d.DB, now.System, "").Leaving.Sweep(t.Context(), d.Now()); err != nil {
		t.Error(err)
	}
	if err := d.DB.Look(t.Context(), func(tx *db.Tx) error {
		s, err := people.StaffOf(tx, p.leaver.ID)
		if s.Gone.IsZero() {
			t.Error("who left has not left again")
		}
		return err
	}); err != nil {
		t.Error(err)
	}
}

func hired(t *testing.T, d people.Desk, s people.Staff) ids.ID {
	t.Helper()
	id, err := d.Hire(t.Context(), people.Program(), s)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// On a new machine nobody knows what has ended, and that is said.
func TestARestoreSaysWhatItCouldNotLookUp(t *testing.T) {
	t.Parallel()
	dir, file, fresh := founded(t), filepath.Join(testkit.Folder(t), "monday.vaada"), filepath.Join(testkit.Folder(t), "new")
	vaada(t, "backup", file, "--data", dir).ends(t, exitFine)
	vaada(t, "restore", file, "--data", fresh).ends(t, exitFine, "could not be looked up", "API keys and People")
}

// A restore that stops at any moment leaves a key that opens the database that is
// there: the old one's until the new one has its place.
func TestARestoreThatStopsHalfWayLeavesAKeyThatOpens(t *testing.T) {
	t.Parallel()
	dir, other, away := founded(t), founded(t), testkit.Folder(t)
	kept, old := secretIn(t, dir), secretIn(t, other)
	file, words := filepath.Join(away, "monday.vaada"), put(t, filepath.Join(away, "phrase"), phrase)
	vaada(t, "backup", file, "--data", dir, "--passphrase", words).ends(t, exitFine)
	// The new database has all but its place when the machine stops.
	keys, err := secret.Load(folder.KeyIn(dir))
	if err != nil {
		t.Fatal(err)
	}
	fresh := filepath.Join(other, "vaada.db.restoring")
	if err := db.Snapshot(t.Context(), filepath.Join(dir, "vaada.db"), fresh); err != nil {
		t.Fatal(err)
	}
	change := exchange{file: folder.KeyIn(other), keys: keys, at: now.System()}
	if err := change.ready(t.Context(), inFile(fresh), inFile(filepath.Join(other, "vaada.db"))); err != nil {
		t.Fatal(err)
	}
	if secretIn(t, other) != old {
		t.Error("before the exchange the old database does not open")
	}
	if err := os.Rename(fresh, filepath.Join(other, "vaada.db")); err != nil {
		t.Fatal(err)
	}
	if secretIn(t, other) != kept {
		t.Error("after it the new one does not open")
	}
}

// A key that cannot be written keeps everything as it was.
func TestARestoreWhoseKeyCannotBeWrittenChangesNothing(t *testing.T) {
	t.Parallel()
	dir, other, away := founded(t), founded(t), testkit.Folder(t)
	old := secretIn(t, other)
	file, words := filepath.Join(away, "monday.vaada"), put(t, filepath.Join(away, "phrase"), phrase)
	vaada(t, "backup", file, "--data", dir, "--passphrase", words).ends(t, exitFine)
	config := filepath.Join(other, configFile)
	before, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	put(t, config, regexp.MustCompile(`(?m)^key *=.*$`).ReplaceAllString(string(before), `key = "nowhere/vaada.key"`))
	vaada(t, "restore", file, "--data", other, "--passphrase", words).ends(t, exitFailure, "nowhere")
	put(t, config, string(before))
	if secretIn(t, other) != old {
		t.Error("the database is another one")
	}
	if left, _ := filepath.Glob(filepath.Join(other, "vaada-before-*")); len(left) != 0 {
		t.Errorf("left are %v", left)
	}
}
