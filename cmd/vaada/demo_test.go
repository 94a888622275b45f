package main

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/sample"
)

// A newcomer starts the demo, follows every link that it prints, stops it, and
// finds all of it again.
func TestTheDemoIsOpenToItsCast(t *testing.T) {
	t.Parallel()
	wantsTheWholeSample(t)
	dir := filepath.Join(testkit.Folder(t), "demo")
	for range 2 {
		lines, stop := serving(t, "demo", "--data", dir, "--addr", "127.0.0.1:0")
		home := hear(t, lines, "ready: ")
		hear(t, lines, "Sign in as")
		for range sample.Cast {
			said := strings.Fields(hear(t, lines, ""))
			reads(t, said[len(said)-1])
		}
		for _, page := range []string{"/p", "/p/charter", "/t/", "/s/"} {
			reads(t, home+page+hear(t, lines, home+page))
		}
		stop().ends(t, exitFine, dir)
		if err := db.Check(t.Context(), filepath.Join(dir, "vaada.db")); err != nil {
			t.Error(err)
		}
	}
}

// reads fails unless a page answers.
func reads(t *testing.T, address string) {
	t.Helper()
	answer, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.Copy(io.Discard, answer.Body)
	_ = answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Errorf("%s answers %s", address, answer.Status)
	}
}

func TestTheDemoLetsNobodyIntoARealOrganisation(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	vaada(t, "demo", "--data", dir, "--addr", "127.0.0.1:0").ends(t, exitFailure, "vaada serve")
	if found := checked(t, dir); len(found) != 1 {
		t.Error(found)
	}
}

// Who stops the demo while it is being filled begins anew the next time.
func TestADemoStoppedWhileItIsFilledLeavesNothing(t *testing.T) {
	t.Parallel()
	wantsTheWholeSample(t)
	dir := filepath.Join(testkit.Folder(t), "demo")
	line := []string{"demo", "--data", dir, "--addr", "127.0.0.1:0"}
	_, stop := serving(t, line...)
	log := filepath.Join(dir, "vaada.db-wal")
	for end := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		if info, err := os.Stat(log); err == nil && info.Size() > 1<<20 {
			break
		} else if time.Now().After(end) {
			t.Fatalf("it was never filled: %v", err)
		}
	}
	stop().ends(t, exitFailure, "Stopped")
	isGone(t, dir)
	lines, stop := serving(t, line...)
	hear(t, lines, "ready: ")
	stop().ends(t, exitFine)
}

// PostgreSQL keeps what was filled until then: nobody takes that for whole.
func TestASampleThatIsHalfFilledIsRefused(t *testing.T) {
	t.Parallel()
	if testkit.Server() == "" {
		t.Log("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
		return
	}
	address := testkit.PostgreSQLAddress(t)
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	line := []string{"demo", "--db", address, "--addr", "127.0.0.1:0"}
	_, stop := serving(t, line...)
	cases := 0
	for end := time.Now().Add(time.Minute); cases < 3 && time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		err := d.Look(t.Context(), func(tx *db.Tx) error { return tx.Row(`SELECT COUNT(*) FROM casework_cases`).Scan(&cases) })
		if err != nil {
			t.Fatal(err)
		}
	}
	stop().ends(t, exitFailure, "Stopped")
	vaada(t, line...).ends(t, exitFailure, "is not whole", "drop the database")
	dir := testkit.Folder(t)
	vaada(t, "serve", "--data", dir, "--db", address, "--addr", "127.0.0.1:0").ends(t, exitFailure, "is not whole")
}
