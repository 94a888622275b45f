package main

import (
	"archive/zip"
	"bytes"
	"context"
	"database/sql"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/language"
	"vaada/internal/secret"
	"vaada/internal/testkit"
)

const phrase = "five apples on a tray"

// The folder is gone, and with it the key: what is left is a backup, and a
// passphrase that somebody knows.
func TestABackupUnderAPassphraseIsEnough(t *testing.T) {
	t.Parallel()
	dir, away := founded(t), testkit.Folder(t)
	file, words := filepath.Join(away, "monday.vaada"), put(t, filepath.Join(away, "phrase"), phrase+"\n")
	kept := secretIn(t, dir)
	vaada(t, "backup", file, "--data", dir).ends(t, exitFine, folder.KeyIn(dir), "--passphrase")
	plainly := vaada(t, "backup", file, "--data", dir, "--replace", "--passphrase", words).ends(t, exitFine)
	if strings.Contains(plainly.err, folder.KeyIn(dir)) {
		t.Errorf("with the key inside it says: %s", plainly.err)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	fresh := filepath.Join(testkit.Folder(t), "new")
	wrong := put(t, filepath.Join(away, "wrong"), "six apples on a tray\n")
	vaada(t, "restore", file, "--data", fresh, "--passphrase", wrong).ends(t, exitUsage, "does not open the key")
	isGone(t, fresh)
	vaadaReading(t, "short\n", "restore", file, "--data", fresh, "--passphrase", "-").ends(t, exitUsage, "12 characters")
	vaadaReading(t, phrase+"\n", "restore", file, "--data", fresh, "--passphrase", "-").ends(t, exitFine, folder.KeyIn(fresh))
	if secretIn(t, fresh) != kept {
		t.Error("the secret is another one")
	}
	if info, err := os.Stat(folder.KeyIn(fresh)); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others may read the key: %v, %v", info, err)
	}
}

func TestAnotherKeyThatIsThereStaysBeside(t *testing.T) {
	t.Parallel()
	dir, other, away := founded(t), founded(t), testkit.Folder(t)
	file, words := filepath.Join(away, "monday.vaada"), put(t, filepath.Join(away, "phrase"), phrase)
	vaada(t, "backup", file, "--data", dir, "--passphrase", words).ends(t, exitFine)
	vaada(t, "restore", file, "--data", other).ends(t, exitFine, "do not open without their key", folder.KeyIn(other))
	old, err := secret.Load(folder.KeyIn(other))
	if err != nil {
		t.Fatal(err)
	}
	vaada(t, "restore", file, "--data", other, "--passphrase", words).ends(t, exitFine, folder.KeyIn(other))
	aside, _ := filepath.Glob(filepath.Join(other, "vaada-before-*.key"))
	if len(aside) != 1 {
		t.Fatalf("beside it are %v", aside)
	}
	if kept, err := secret.Load(aside[0]); err != nil || kept.ID() != old.ID() {
		t.Errorf("kept is %v, %v", kept, err)
	}
	keyless := filepath.Join(away, "keyless.vaada")
	vaada(t, "backup", keyless, "--data", dir).ends(t, exitFine)
	vaada(t, "restore", keyless, "--data", dir, "--passphrase", words).ends(t, exitUsage, "holds no key")
}

// Backups as the first programs wrote them are bare copies.
func TestABareCopyIsRestored(t *testing.T) {
	t.Parallel()
	dir, file := founded(t), filepath.Join(testkit.Folder(t), "monday.db")
	if err := db.Snapshot(t.Context(), filepath.Join(dir, "vaada.db"), file); err != nil {
		t.Fatal(err)
	}
	vaada(t, "restore", file, "--data", dir).ends(t, exitFine, "vaada-before-")
	if found := checked(t, dir); len(found) != 1 || found[0] != "cmd.check_no_mail" {
		t.Error(found)
	}
}

// zipped rewrites a backup, entry by entry.
func zipped(t *testing.T, from, to string, change func(name string, content []byte) (string, []byte)) string {
	t.Helper()
	read, err := zip.OpenReader(from)
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, entry := range read.File {
		r, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		name, content := change(entry.Name, content)
		in, err := w.Create(name)
		if err == nil {
			_, err = in.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return put(t, to, out.String())
}

// What is wrong with a backup is told in the reader's language, and nothing is
// left of a restore that was refused.
func TestWhatIsWrongWithABackupIsToldInFourLanguages(t *testing.T) {
	t.Parallel()
	away, dir := testkit.Folder(t), founded(t)
	whole := filepath.Join(away, "whole.vaada")
	vaada(t, "backup", whole, "--data", dir).ends(t, exitFine)
	content, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	manifest := func(old, new string) func(string, []byte) (string, []byte) {
		return func(name string, content []byte) (string, []byte) {
			if name == "manifest.json" {
				content = bytes.Replace(content, []byte(old), []byte(new), 1)
			}
			return name, content
		}
	}
	for file, want := range map[string]struct {
		trouble backup.Trouble
		code    int
	}{
		put(t, filepath.Join(away, "letter"), "Dear Sir"):           {backup.Foreign, exitUsage},
		put(t, filepath.Join(away, "torn"), string(content[:5000])): {backup.Torn, exitUsage},
		zipped(t, whole, filepath.Join(away, "path"), func(name string, content []byte) (string, []byte) {
			return strings.Replace(name, "database", "../database", 1), content
		}): {backup.Foreign, exitUsage},
		zipped(t, whole, filepath.Join(away, "sum"), func(name string, content []byte) (string, []byte) {
			if name == "database" {
				content[len(content)/2] ^= 1
			}
			return name, content
		}): {backup.Torn, exitUsage},
		zipped(t, whole, filepath.Join(away, "rows"), manifest(`"db_numbers": `, `"db_numbers": 1`)):            {backup.Damaged, exitUsage},
		zipped(t, whole, filepath.Join(away, "format"), manifest(`"format": 1`, `"format": 2`)):                 {backup.NewerFormat, exitFailure},
		zipped(t, whole, filepath.Join(away, "newer"), manifest(`"migration": `, `"migration": 9`)):             {backup.NewerDatabase, exitFailure},
		zipped(t, whole, filepath.Join(away, "engine"), manifest(`"engine": "sqlite"`, `"engine": "postgres"`)): {backup.OtherEngine, exitFailure},
	} {
		fresh := filepath.Join(testkit.Folder(t), "new")
		for _, l := range language.All {
			vaada(t, "restore", file, "--data", fresh, "--lang", string(l)).
				ends(t, want.code, want.trouble.Say().Plain(language.Reader{Language: l}))
		}
		isGone(t, fresh)
	}
}

// What somebody put into a backup to do their work later does none: neither in
// what is restored, nor in a rehearsal.
func TestATriggerInABackupDoesNotFire(t *testing.T) {
	t.Parallel()
	dir, file := founded(t), filepath.Join(testkit.Folder(t), "tampered.db")
	if err := db.Snapshot(t.Context(), filepath.Join(dir, "vaada.db"), file); err != nil {
		t.Fatal(err)
	}
	tampered, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range []string{
		`CREATE TRIGGER later AFTER INSERT ON journal_entries BEGIN UPDATE people_staff SET name = 'nobody'; END`,
		`CREATE VIEW report_all AS SELECT * FROM people_passwords`,
	} {
		if _, err := tampered.ExecContext(t.Context(), each); err != nil {
			t.Fatal(err)
		}
	}
	if err := tampered.Close(); err != nil {
		t.Fatal(err)
	}
	vaada(t, "restore", file, "--data", dir).ends(t, exitFine)
	opened := entered(t, dir)
	defer opened.Close()
	var added, harmed int
	if err := opened.Look(t.Context(), func(tx *db.Tx) error {
		if err := tx.Row(`SELECT COUNT(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')`).Scan(&added); err != nil {
			return err
		}
		return tx.Row(`SELECT COUNT(*) FROM people_staff WHERE name = 'nobody'`).Scan(&harmed)
	}); err != nil || added+harmed != 0 {
		t.Errorf("%d were brought along, %d harmed: %v", added, harmed, err)
	}
	seen := false
	err = backup.Rehearse(t.Context(), file, backup.Stage{Scratch: testkit.Folder(t), Look: func(ctx context.Context, d *db.DB) error {
		seen = true
		return d.Look(ctx, func(tx *db.Tx) error {
			return tx.Row(`SELECT COUNT(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')`).Scan(&added)
		})
	}})
	if err != nil || !seen || added != 0 {
		t.Errorf("the rehearsal brought %d along: %v", added, err)
	}
}
