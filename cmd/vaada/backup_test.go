package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/testkit"
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

func TestWhatIsNoBackupIsNotRestored(t *testing.T) {
	t.Parallel()
	whole := filepath.Join(testkit.Folder(t), "whole.db")
	vaada(t, "backup", whole, "--data", founded(t)).ends(t, exitFine)
	content, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(testkit.Folder(t), "new")
	torn := put(t, whole+".torn", string(content[:len(content)/2]))
	vaada(t, "restore", torn, "--data", dir).ends(t, exitUsage, torn)
	isGone(t, dir)

	put(t, filepath.Join(founded(t), "vaada.db"), "")
	broken := founded(t)
	put(t, filepath.Join(broken, "vaada.db"), string(content[:len(content)/2]))
	vaada(t, "serve", "--data", broken, "--addr", "127.0.0.1:0").ends(t, exitFailure, "vaada restore")
	vaada(t, "restore", whole, "--data", broken).ends(t, exitFine)
	if found := checked(t, broken); len(found) != 1 || found[0] != "cmd.check_no_mail" {
		t.Error(found)
	}
}

func TestPostgreSQLIsBackedUpByItsOwnTools(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	put(t, filepath.Join(dir, configFile), "db = 'postgres://host/name'")
	vaada(t, "backup", filepath.Join(dir, "copy.db"), "--data", dir).ends(t, exitFailure, "pg_dump")
	vaada(t, "restore", filepath.Join(dir, "copy.db"), "--data", dir).ends(t, exitFailure, "pg_restore")
}
