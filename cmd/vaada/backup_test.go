package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/folder"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestABackupIsMadeWhileServingAndRestoredWhenNot(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	copied := filepath.Join(testkit.Folder(t), "monday.db")
	lines, stop := serving(t, "serve", "--data", dir, "--addr", "127.0.0.1:0")
	home := hear(t, lines, "ready: ")
	vaada(t, "backup", copied, "--data", dir).ends(t, exitFine, copied)
	vaada(t, "restore", copied, "--data", dir).ends(t, exitFailure, "is being served")
	vaada(t, "backup", filepath.Join(dir, "vaada.db"), "--data", dir).ends(t, exitUsage, "is the database itself")
	vaada(t, "serve", "--data", dir, "--addr", strings.TrimPrefix(home, "http://")).ends(t, exitUsage, "--addr")
	vaada(t, "serve", "--data", dir, "--addr", "127.0.0.1:0").ends(t, exitFailure, "is being served")
	vaada(t, append([]string{"setup", "init", "--data", dir}, firm...)...).ends(t, exitFailure, "is being served")
	answer, err := http.Get(home + "/p")
	if err != nil {
		t.Fatal(err)
	}
	_ = answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Error(answer.Status)
	}
	stop().ends(t, exitFine)

	vaada(t, "restore", copied, "--data", dir).ends(t, exitFine, "vaada-before-")
	if kept, _ := filepath.Glob(filepath.Join(dir, "vaada-before-*.db")); len(kept) != 1 {
		t.Errorf("kept are %v", kept)
	}
	lines, stop = serving(t, "serve", "--data", dir, "--addr", "127.0.0.1:0")
	hear(t, lines, "ready: ")
	stop().ends(t, exitFine)
}

func TestABackupIsNotWrittenOverUnlessToldSo(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	file := put(t, filepath.Join(testkit.Folder(t), "monday.db"), "last week's")
	vaada(t, "backup", file, "--data", dir).ends(t, exitUsage, "--replace")
	if kept, err := os.ReadFile(file); err != nil || string(kept) != "last week's" {
		t.Errorf("it is %d bytes, %v", len(kept), err)
	}
	vaada(t, "backup", file, "--data", dir, "--replace").ends(t, exitFine, file)
	vaada(t, "restore", file, "--data", filepath.Join(testkit.Folder(t), "new")).ends(t, exitFine)
}

// secretIn is what signs reply addresses in a data folder.
func secretIn(t *testing.T, dir string) string {
	t.Helper()
	opened, err := openFounded(t.Context(), dir, usual())
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	secret, err := people.Desk{DB: opened.DB, Now: now.System, Keys: opened.keys}.Secret(t.Context(), people.Program(), people.ReplySecret)
	if err != nil {
		t.Fatal(err)
	}
	return secret
}

// carryKey does what a person does: the key is kept apart from the backups.
func carryKey(t *testing.T, from, to string) {
	t.Helper()
	content, err := os.ReadFile(folder.KeyIn(from))
	if err != nil {
		t.Fatal(err)
	}
	put(t, folder.KeyIn(to), string(content))
}

func TestABackupAndItsKeyAreEnoughForANewFolder(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	secret := secretIn(t, dir)
	file, fresh := filepath.Join(testkit.Folder(t), "monday.db"), filepath.Join(testkit.Folder(t), "new")
	vaada(t, "backup", file, "--data", dir).ends(t, exitFine)
	vaada(t, "restore", file, "--data", fresh).ends(t, exitFine)
	vaada(t, "setup", "init", "--data", fresh).ends(t, exitFailure, "vaada.key")
	carryKey(t, dir, fresh)
	vaada(t, "setup", "init", "--data", fresh).ends(t, exitFine, "stays as it is", configFile)
	settings, err := readConfig(fresh)
	if err != nil || settings.Mail.Name != "Bahar Foods" || settings.Mail.Address != "zehra@bahar.example" {
		t.Errorf("the configuration is %+v, %v", settings, err)
	}
	if secretIn(t, fresh) != secret {
		t.Error("answers to letters that were sent before no longer find their case")
	}
	vaada(t, "setup", "init", "--data", fresh).ends(t, exitUsage)
	if found := checked(t, fresh); len(found) != 1 || found[0] != "cmd.check_no_mail" {
		t.Error(found)
	}
}

func TestWhatIsNoBackupIsNotRestored(t *testing.T) {
	t.Parallel()
	broken, whole := founded(t), filepath.Join(testkit.Folder(t), "whole.db")
	vaada(t, "backup", whole, "--data", broken).ends(t, exitFine)
	content, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(testkit.Folder(t), "new")
	torn := put(t, whole+".torn", string(content[:len(content)/2]))
	vaada(t, "restore", torn, "--data", dir).ends(t, exitUsage, "cut short")
	isGone(t, dir)

	content, err = os.ReadFile(filepath.Join(broken, "vaada.db"))
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(broken, "vaada.db"), string(content[:len(content)/2]))
	vaada(t, "serve", "--data", broken, "--addr", "127.0.0.1:0").ends(t, exitFailure, "vaada restore")
	vaada(t, "restore", whole, "--data", broken).ends(t, exitFine)
	if found := checked(t, broken); len(found) != 1 || found[0] != "cmd.check_no_mail" {
		t.Error(found)
	}
}
