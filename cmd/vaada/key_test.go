package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/secret"
	"vaada/internal/testkit"
)

func TestNothingStartsWithoutTheKeyOrWithAnother(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	key := folder.KeyIn(dir)
	if info, err := os.Stat(key); err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("the key is %v, %v", info, err)
	}
	aside := filepath.Join(testkit.Folder(t), "kept.key")
	content, err := os.ReadFile(key)
	if err != nil {
		t.Fatal(err)
	}
	put(t, aside, string(content))
	if err := os.Remove(key); err != nil {
		t.Fatal(err)
	}
	begin := []string{"serve", "--data", dir, "--addr", "127.0.0.1:0"}
	vaada(t, begin...).ends(t, exitFailure, key, "is missing")
	vaada(t, "mail", "take", "--data", dir, aside).ends(t, exitFailure, key, "is missing")
	isGone(t, key)
	put(t, key, "no key")
	vaada(t, begin...).ends(t, exitFailure, key, "no whole key")
	if err := os.Remove(key); err != nil {
		t.Fatal(err)
	}
	if _, err := secret.Make(key); err != nil {
		t.Fatal(err)
	}
	vaada(t, begin...).ends(t, exitFailure, key, "does not open")
	lines, stop := serving(t, append(begin, "--key", aside)...)
	hear(t, lines, "ready: ")
	stop().ends(t, exitFine)
	put(t, filepath.Join(dir, configFile), "key = '"+aside+"'\n")
	lines, stop = serving(t, begin...)
	hear(t, lines, "ready: ")
	stop().ends(t, exitFine)
}

func TestADatabaseAloneNamesItsKey(t *testing.T) {
	t.Parallel()
	if testkit.Server() == "" {
		t.Log("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
		return
	}
	address, dir := testkit.PostgreSQLAddress(t), filepath.Join(testkit.Folder(t), "firm")
	vaada(t, append([]string{"setup", "init", "--data", dir, "--db", address}, firm...)...).ends(t, exitFine)
	begin := []string{"serve", "--db", address, "--addr", "127.0.0.1:0"}
	vaada(t, begin...).ends(t, exitUsage, "--key")
	lines, stop := serving(t, append(begin, "--key", folder.KeyIn(dir))...)
	hear(t, lines, "ready: ")
	stop().ends(t, exitFine)
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if err := secret.Check(t.Context(), d, filepath.Join(testkit.Folder(t), "none")); err == nil {
		t.Error("the database does not miss its key")
	}
}

func TestAKeyIsRenewedAndALostOneGivenUp(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	kept, key := secretIn(t, dir), folder.KeyIn(dir)
	before, err := os.ReadFile(key)
	if err != nil {
		t.Fatal(err)
	}
	vaada(t, "setup", "rekey", "--data", dir).ends(t, exitFine, key)
	after, err := os.ReadFile(key)
	if err != nil || string(after) == string(before) || strings.Count(string(after), "\n") != strings.Count(string(before), "\n") {
		t.Errorf("the file holds %q, %v", after, err)
	}
	if secretIn(t, dir) != kept {
		t.Error("the secret is another one")
	}
	put(t, key, string(before))
	vaada(t, "serve", "--data", dir, "--addr", "127.0.0.1:0").ends(t, exitFailure, "does not open")
	vaada(t, "setup", "rekey", "--data", dir, "--lost").ends(t, exitUsage, key)
	if err := os.Remove(key); err != nil {
		t.Fatal(err)
	}
	vaada(t, "setup", "rekey", "--data", dir).ends(t, exitFailure, "is missing", "--lost")
	vaada(t, "setup", "rekey", "--data", dir, "--lost").ends(t, exitFine, key)
	if again := secretIn(t, dir); again == kept || again == "" {
		t.Errorf("the secret is %q", again)
	}
	lines, stop := serving(t, "serve", "--data", dir, "--addr", "127.0.0.1:0")
	hear(t, lines, "ready: ")
	stop().ends(t, exitFine)
}

// Where no manager can be reached, who keeps the machine makes one.
func TestAManagerIsMadeAtTheMachine(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	vaada(t, "setup", "manager", "--data", dir, "--email", "nobody@example.com").ends(t, exitUsage, "nobody@example.com")
	vaada(t, "setup", "manager", "--data", dir, "--email", "zehra@bahar.example").ends(t, exitFine, "Manager of all offices")
}
