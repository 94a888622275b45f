package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/keeping"
	"vaada/people"
)

// landed are the databases of issues that landed, as far as they lack something.
func landed(t *testing.T, ending string) (older []string) {
	t.Helper()
	names, err := filepath.Glob("../../testdata/upgrade/*.db.gz")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		held, err := db.MomentIn(t.Context(), filepath.Join(old(t, name), "vaada.db"))
		if err != nil {
			t.Fatal(name, err)
		}
		if held.Migration < db.Newest() { // the one of the issue at work needs no upgrade
			older = append(older, strings.TrimSuffix(name, ".db.gz")+ending)
		}
	}
	return older
}

func unpacked(t *testing.T, name string) []byte {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// old is a data folder as an older Vaada left it.
func old(t *testing.T, name string) (dir string) {
	t.Helper()
	dir = testkit.Folder(t)
	put(t, filepath.Join(dir, "vaada.db"), string(unpacked(t, name)))
	putKey(t, dir)
	return dir
}

// putKey puts the key there that the kept databases are sealed with.
func putKey(t *testing.T, dir string) {
	t.Helper()
	if err := testkit.Keys().Save(filepath.Join(dir, "vaada.key")); err != nil {
		t.Fatal(err)
	}
}

// oldServer is a PostgreSQL database as an older Vaada left it, named in the
// configuration of a folder.
func oldServer(t *testing.T, name string) (dir, address string) {
	t.Helper()
	dir, address = testkit.Folder(t), testkit.EmptyPostgreSQLAddress(t)
	var statements strings.Builder
	for line := range bytes.Lines(unpacked(t, name)) {
		if !bytes.HasPrefix(line, []byte(`\`)) { // for psql alone
			statements.Write(line)
		}
	}
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if _, err := conn.PgConn().Exec(t.Context(), statements.String()).ReadAll(); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, configFile), "db = '"+address+"'\n")
	putKey(t, dir)
	return dir, address
}

// served serves a folder and stops again.
func served(t *testing.T, dir string, more ...string) {
	t.Helper()
	lines, stop := serving(t, append([]string{"serve", "--data", dir, "--addr", "127.0.0.1:0"}, more...)...)
	hear(t, lines, "ready: ")
	stop().ends(t, exitFine)
}

// savedBefore are the backups that were made before an upgrade.
func savedBefore(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "backups", "before-upgrade-*.vaada"))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// noted are the backups that the database of a folder knows of.
func noted(t *testing.T, dir, address string) []keeping.Backup {
	t.Helper()
	settings, err := readConfig(dir)
	if err != nil {
		t.Fatal(err)
	}
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	desk := keeping.Desk{DB: d, Now: testkit.Hand().Now, Place: settings.place(dir)}
	view, err := desk.View(t.Context(), people.Actor{Kind: people.Person, ID: 1, Holdings: people.Everywhere(people.Manager)})
	if err != nil {
		t.Fatal(err)
	}
	return view.Backups
}

// manifest is what a backup says of itself.
func manifest(t *testing.T, file string) backup.Manifest {
	t.Helper()
	b, err := backup.Open(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	return b.Manifest
}

func TestAnOlderDatabaseIsBackedUpAndThenUpgraded(t *testing.T) {
	t.Parallel()
	for _, name := range landed(t, ".db.gz") {
		dir := old(t, name)
		served(t, dir)
		saved := savedBefore(t, dir)
		if len(saved) != 1 || !strings.Contains(saved[0], "before-upgrade-00") {
			t.Fatalf("%s: saved are %v", name, saved)
		}
		if made := noted(t, dir, "sqlite:"+filepath.Join(dir, "vaada.db")); len(made) != 1 || !made[0].There || made[0].Why != backup.BeforeUpgrade {
			t.Errorf("%s: noted is %+v", name, made)
		}
		served(t, dir)
		if again := savedBefore(t, dir); len(again) != 1 {
			t.Errorf("%s: a second start saved %v", name, again)
		}
		if left, _ := filepath.Glob(filepath.Join(dir, "vaada-before-*")); len(left) > 0 {
			t.Errorf("%s: left behind are %v", name, left)
		}
		fresh := filepath.Join(testkit.Folder(t), "new")
		vaada(t, "restore", saved[0], "--data", fresh).ends(t, exitFine)
		putKey(t, fresh)
		if made := manifest(t, saved[0]); made.Migration >= db.Newest() || made.Rows["casework_cases"] == 0 {
			t.Errorf("%s: what was saved holds %+v", name, made)
		}
		held, err := db.MomentIn(t.Context(), filepath.Join(fresh, "vaada.db"))
		if err != nil || held.Migration != db.Newest() || held.Rows["casework_cases"] == 0 {
			t.Errorf("%s: what was restored holds %+v, %v", name, held, err)
		}
		served(t, fresh)
	}
}

func TestAnOlderPostgreSQLIsBackedUpAndThenUpgraded(t *testing.T) {
	t.Parallel()
	if testkit.Server() == "" {
		t.Log("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
		return
	}
	for _, name := range landed(t, ".sql.gz") {
		dir, address := oldServer(t, name)
		served(t, dir)
		saved := savedBefore(t, dir)
		if len(saved) != 1 {
			t.Fatalf("%s: saved are %v", name, saved)
		}
		if made := noted(t, dir, address); len(made) != 1 || !made[0].There {
			t.Errorf("%s: noted is %+v", name, made)
		}
		fresh, empty := testkit.Folder(t), testkit.EmptyPostgreSQLAddress(t)
		put(t, filepath.Join(fresh, configFile), "db = '"+empty+"'\n")
		vaada(t, "restore", saved[0], "--data", fresh).ends(t, exitFine)
		putKey(t, fresh)
		served(t, fresh)
	}
}

// An upgrade that fails leaves the database to the byte as it was.
func TestAnUpgradeThatFailsChangesNothing(t *testing.T) {
	t.Parallel()
	dir := old(t, landed(t, ".db.gz")[0])
	file := filepath.Join(dir, "vaada.db")
	change := func(statement string) {
		t.Helper()
		d, err := db.Open(t.Context(), "sqlite:"+file)
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(statement)
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	change(`CREATE TABLE keeping_jobs (in_the_way BIGINT)`)
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	begin := []string{"serve", "--data", dir, "--addr", "127.0.0.1:0"}
	vaada(t, begin...).ends(t, exitFailure, "the database is as it was", "before-upgrade-")
	if after, err := os.ReadFile(file); err != nil || !bytes.Equal(before, after) {
		t.Errorf("it has changed: %v", err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "vaada.db?*")); len(left) > 0 {
		t.Errorf("left behind are %v", left)
	}
	change(`DROP TABLE keeping_jobs`)
	served(t, dir)
}

func TestWithoutABackupNothingIsUpgradedUnlessToldSo(t *testing.T) {
	t.Parallel()
	dir := old(t, landed(t, ".db.gz")[0])
	put(t, filepath.Join(dir, configFile), "[backup]\nfolder = '/no/such/share'\n")
	begin := []string{"serve", "--data", dir, "--addr", "127.0.0.1:0"}
	vaada(t, begin...).ends(t, exitFailure, "--unsaved", "/no/such/share")
	held, err := db.MomentIn(t.Context(), filepath.Join(dir, "vaada.db"))
	if err != nil || held.Migration >= db.Newest() {
		t.Errorf("it was upgraded: %+v, %v", held, err)
	}
	vaada(t, "mail", "take", "--data", dir, put(t, filepath.Join(dir, "letter"), "Subject: x\n\nx")).ends(t, exitFailure, "--unsaved")
	served(t, dir, "--unsaved")
}
