package stories_test

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
)

// A firm of its own: set up, looked at, served, entered with a password, told
// of calls, backed up while it serves, and brought back.
func TestRunItForReal(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(testkit.Folder(t), "firm")
	firm := setUp(t, dir)

	ended := make(chan struct{})
	server := serve(t, dir)
	phone := telephone{t: t, home: server.home, key: firm.key}
	phone.rings("before the backup", "0300 5550177")
	firm.comesIn(t, server.home)
	kept := filepath.Join(testkit.Folder(t), "kept.vaada")
	go func() { // deeds go on meanwhile
		defer close(ended)
		for range 20 {
			phone.rings("during "+time.Now().Format(time.RFC3339Nano), "0300 5550177")
		}
	}()
	saidSo(t, vaada(t, "backup", kept, "--data", dir), 0, say.CmdBackedUp(kept))
	<-ended
	phone.rings("after the backup", "0300 5550177")

	saidSo(t, vaada(t, "restore", kept, "--data", dir), 3, say.CmdFolderServed(dir))
	saidSo(t, vaada(t, "--lang", "ur", "restore", kept, "--data", dir), 3, say.CmdFolderServed(dir))
	if code := server.Interrupt(20 * time.Second); code != 0 {
		t.Errorf("the server ended with %d", code)
	}
	if err := db.Check(t.Context(), filepath.Join(dir, "vaada.db")); err != nil {
		t.Errorf("after Ctrl-C: %v", err)
	}
	saidSo(t, vaada(t, "restore", dir+"/vaada.toml", "--data", dir), 2, say.KeepForeign())

	restored := vaada(t, "restore", kept, "--data", dir)
	aside := slices.DeleteFunc(filesIn(t, dir), func(name string) bool {
		return name == "vaada.db" || !strings.Contains(name, "vaada") || !strings.HasSuffix(name, ".db")
	})
	if restored.code != 0 || len(aside) != 1 || !strings.Contains(restored.err, aside[0]) {
		t.Errorf("restore answered %+v and left %q beside", restored, aside)
	}
	calls := callsIn(t, "sqlite:"+filepath.Join(dir, "vaada.db"))
	if !slices.Contains(calls, "before the backup") || slices.Contains(calls, "after the backup") {
		t.Errorf("the backup brought back %q", calls)
	}
	if old := callsIn(t, "sqlite:"+filepath.Join(dir, aside[0])); !slices.Contains(old, "after the backup") {
		t.Errorf("what was there before holds %q", old)
	}
	again := serve(t, dir)
	firm.comesIn(t, again.home)
}

// The same firm on PostgreSQL: the folder holds the configuration alone, and
// the database is copied while it serves, and brought back in its own place;
// what was there stays beside it.
func TestRunItOnPostgreSQL(t *testing.T) {
	t.Parallel()
	if testkit.Server() == "" {
		t.Skip("a story on PostgreSQL: VAADA_TEST_POSTGRES is not set")
	}
	dir, address := filepath.Join(testkit.Folder(t), "firm"), testkit.PostgreSQLAddress(t)
	firm := setUp(t, dir, "--db", address)
	server := serve(t, dir)
	phone := telephone{t: t, home: server.home, key: firm.key}
	phone.rings("before the backup", "0300 5550177")
	firm.comesIn(t, server.home)
	kept := filepath.Join(testkit.Folder(t), "kept")
	saidSo(t, vaada(t, "backup", kept, "--data", dir), 0, say.CmdBackedUp(kept))
	phone.rings("after the backup", "0300 5550177")
	saidSo(t, vaada(t, "restore", kept, "--data", dir), 3, say.KeepFilled("--replace"))
	saidSo(t, vaada(t, "restore", kept, "--data", dir, "--replace"), 3, say.KeepInUse())
	if code := server.Interrupt(20 * time.Second); code != 0 {
		t.Errorf("the server ended with %d", code)
	}

	restored := vaada(t, "restore", kept, "--data", dir, "--replace")
	aside := regexp.MustCompile(`\w+_before_\d{8}_\d{6}`).FindString(restored.err)
	if restored.code != 0 || aside == "" {
		t.Fatalf("restore answered %+v", restored)
	}
	before := regexp.MustCompile(`/[^/?]+(\?|$)`).ReplaceAllString(address, "/"+aside+"$1")
	t.Cleanup(func() {
		if err := db.Drop(context.Background(), testkit.Server(), aside); err != nil {
			t.Error(err)
		}
	})
	if calls := callsIn(t, address); !slices.Equal(calls, []string{"before the backup"}) {
		t.Errorf("the backup brought back %q", calls)
	}
	if old := callsIn(t, before); !slices.Contains(old, "after the backup") {
		t.Errorf("what was there before holds %q", old)
	}
	again := serve(t, dir)
	firm.comesIn(t, again.home)
}

// founded is a firm that was just set up.
type founded struct{ email, password, key string }

// setUp makes a firm in a new folder; a second time it says that it is there.
func setUp(t *testing.T, dir string, more ...string) founded {
	t.Helper()
	asked := append([]string{
		"setup", "init", "--data", dir, "--organisation", "Cedar Appliances", "--manager", "Leyla Aksoy", "--email", "leyla@cedar.example", "--starter", "home",
	}, more...)
	made := vaada(t, asked...)
	firm := founded{
		email:    "leyla@cedar.example",
		password: strings.TrimSpace(after(made.out, "Password: ")), key: strings.TrimSpace(after(made.out, "API key: ")),
	}
	if made.code != 0 || firm.password == "" || firm.key == "" {
		t.Fatalf("setup init answered %+v", made)
	}
	if again := vaada(t, asked...); again.code != 2 || again.out != "" {
		t.Errorf("a second setup init answered %+v", again)
	}
	found := vaada(t, "setup", "check", "--data", dir)
	if found.code != 1 || plain(found.out) != plain(say.CmdCheckNoMail().Plain(language.Reader{})) {
		t.Errorf("setup check found %+v", found)
	}
	return firm
}

// comesIn signs the first manager in, with the password and not without.
func (f founded) comesIn(t *testing.T, home string) {
	t.Helper()
	leyla := newPlainBrowser(home)
	door, err := leyla.get("/cases")
	if err != nil {
		t.Fatal(err)
	}
	entry, err := door.form("/sign-in")
	if err != nil {
		t.Fatal(err)
	}
	entry.values.Set("email", f.email)
	entry.values.Set("password", "not the password")
	refused, err := entry.send()
	if err != nil {
		t.Fatal(err)
	}
	if refused.status != http.StatusUnprocessableEntity {
		t.Errorf("a wrong password was answered with %d", refused.status)
	}
	if again, err := refused.form("/sign-in"); err != nil || again.values.Get("email") != f.email {
		t.Errorf("the form came back with %v, %v", again, err)
	}
	entry.values.Set("password", f.password)
	inside, err := entry.send()
	if err != nil {
		t.Fatal(err)
	}
	if inside.status != http.StatusOK || inside.path != "/cases" {
		t.Errorf("the manager came to %s (%d)", inside.path, inside.status)
	}
}

// saidSo fails unless a command answered with a code and a sentence.
func saidSo(t *testing.T, a answer, code int, sentence language.Message) {
	t.Helper()
	for _, l := range language.All {
		if a.code == code && strings.Contains(plain(a.err), plain(sentence.Plain(language.Reader{Language: l}))) {
			return
		}
	}
	t.Errorf("it answered %d %q %q, not %d %q", a.code, a.out, a.err, code, sentence.Plain(language.Reader{}))
}

func after(text, mark string) string {
	_, rest, _ := strings.Cut(text, mark)
	line, _, _ := strings.Cut(rest, "\n")
	return line
}

func filesIn(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

// callsIn lists the calls that a database knows.
func callsIn(t *testing.T, address string) []string {
	t.Helper()
	d, err := db.Open(context.Background(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	return column[string](t, d, `SELECT external FROM touchpoint_calls`)
}
