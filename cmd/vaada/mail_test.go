package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"vaada/app"
	"vaada/internal/testkit"
)

// letter is a message with an id of its own.
func letter(id int) string {
	return fmt.Sprintf("From: Emre Kılıç <emre@customer.example>\r\nTo: care@bahar.example\r\nSubject: Fridge\r\n"+
		"Message-ID: <%d@customer.example>\r\nDate: Sun, 22 Nov 2026 01:00:00 +0000\r\n\r\nMy fridge does not cool.\r\n", id)
}

func TestAMessageIsTakenInWhereNobodyServes(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir := filepath.Join(testkit.Folder(t), "data")
		vaada(t, append(append([]string{"setup", "init", "--data", dir}, firm...), database...)...).ends(t, exitFine)
		takesMail(t, dir)
	})
}

func TestAMessageIsTakenInWhileServing(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir := filepath.Join(testkit.Folder(t), "data")
		vaada(t, append(append([]string{"setup", "init", "--data", dir}, firm...), database...)...).ends(t, exitFine)
		lines, stop := serving(t, "serve", "--data", dir, "--addr", "127.0.0.1:0")
		hear(t, lines, "ready: ")
		takesMail(t, dir)
		stop().ends(t, exitFine)
		isGone(t, filepath.Join(dir, "vaada.socket"))
	})
}

// takesMail hands messages in, and hears where each went.
func takesMail(t *testing.T, dir string) {
	t.Helper()
	file := put(t, filepath.Join(t.TempDir(), "letter.eml"), letter(1))
	vaada(t, "mail", "take", file, "--data", dir).ends(t, exitFine, "To be placed")
	vaada(t, "mail", "take", file, "--data", dir).ends(t, exitFine, "had come before")

	said := vaadaReading(t, letter(2), "mail", "take", "-", "--data", dir, "--json").ends(t, exitFine)
	var taken app.Taken
	if err := json.Unmarshal([]byte(said.out), &taken); err != nil || !taken.ToPlace || taken.Before {
		t.Errorf("%v: %s", err, said.out)
	}
	if said.err != "" {
		t.Errorf("beside the document it said %s", said.err)
	}
	garbage := strings.Repeat("no header, no mail ", 1000)
	vaadaReading(t, garbage, "mail", "take", "-", "--data", dir).ends(t, exitFine, "for a person to look at")
	vaadaReading(t, "", "mail", "take", "-", "--data", dir).ends(t, exitUsage, "is empty")
}
