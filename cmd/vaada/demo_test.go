package main

import (
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/sample"
)

// A newcomer starts the demo, follows every link that it prints, stops it, and
// finds all of it again.
func TestTheDemoIsOpenToItsCast(t *testing.T) {
	t.Parallel()
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
