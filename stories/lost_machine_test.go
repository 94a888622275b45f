package stories_test

import (
	"compress/gzip"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
)

// A backup is asked for on its page, the machine is lost with its folder, and
// on a new one there are a share with backups and a passphrase that somebody
// wrote down. The manager signs in as before.
func TestTheMachineIsLost(t *testing.T) {
	t.Parallel()
	for _, engine := range []db.Engine{db.SQLite, db.PostgreSQL} {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			if engine == db.PostgreSQL && testkit.Server() == "" {
				t.Skip("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
			}
			theMachineIsLost(t, engine)
		})
	}
}

func theMachineIsLost(t *testing.T, engine db.Engine) {
	dir, share := filepath.Join(testkit.Folder(t), "firm"), testkit.Folder(t)
	phrase := filepath.Join(testkit.Folder(t), "phrase")
	if err := os.WriteFile(phrase, []byte("five apples on a tray\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var told []string
	if engine == db.PostgreSQL {
		told = []string{"--db", testkit.PostgreSQLAddress(t)}
	}
	firm := setUp(t, dir, told...)
	configure(t, dir, "folder = \"\"", "folder = '"+share+"'", "passphrase = \"\"", "passphrase = '"+phrase+"'")
	server := serve(t, dir)
	phone := telephone{t: t, home: server.home, key: firm.key}
	phone.rings("before the backup", "0300 5550177")
	file := firm.backsUp(t, server.home, share)
	server.Kill()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}

	fresh := filepath.Join(testkit.Folder(t), "new")
	if engine == db.PostgreSQL {
		address := testkit.EmptyPostgreSQLAddress(t)
		if err := os.MkdirAll(fresh, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(fresh, "vaada.toml"), []byte("db = '"+address+"'\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	saidSo(t, vaada(t, "restore", file, "--data", fresh, "--passphrase", phrase), 0, say.KeepKeyRestored(filepath.Join(fresh, "vaada.key")))
	if engine == db.SQLite {
		if made := vaada(t, "setup", "init", "--data", fresh); made.code != 0 {
			t.Fatalf("setup init answered %+v", made)
		}
	}
	again := serve(t, fresh)
	firm.comesIn(t, again.home)
	phone.home = again.home
	phone.rings("after the disaster", "0300 5550177")
}

// configure changes lines of a configuration.
func configure(t *testing.T, dir string, pairs ...string) {
	t.Helper()
	file := filepath.Join(dir, "vaada.toml")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(strings.NewReplacer(pairs...).Replace(string(text))), 0o600); err != nil {
		t.Fatal(err)
	}
}

// enters signs the first manager in.
func (f founded) enters(t *testing.T, home string) *plainBrowser {
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
	entry.values.Set("password", f.password)
	if inside, err := entry.send(); err != nil || inside.status != http.StatusOK {
		t.Fatal(inside, err)
	}
	return leyla
}

// backsUp asks for a backup on its page, waits until the page has it, and
// carries it away. It gives the file in the folder of backups.
func (f founded) backsUp(t *testing.T, home, share string) string {
	t.Helper()
	leyla := f.enters(t, home)
	page, err := leyla.get("/settings/backups")
	if err != nil {
		t.Fatal(err)
	}
	ask, err := page.form("/settings/backups")
	if err != nil {
		t.Fatal(err)
	}
	if asked, err := ask.send(); err != nil || asked.status != http.StatusOK || asked.path != "/settings/backups" {
		t.Fatal(asked, err)
	}
	for late := time.Now().Add(2 * time.Minute); ; time.Sleep(200 * time.Millisecond) {
		if page, err = leyla.get("/settings/backups"); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(page.text, say.KeepDownload().Plain(language.Reader{})) {
			break
		}
		if time.Now().After(late) {
			t.Fatalf("no backup came:\n%s", page.text)
		}
	}
	files, err := filepath.Glob(filepath.Join(share, "*"+backup.Ending))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	return files[0]
}

// leftByTheFirst is a database as the first issue that landed left it.
func leftByTheFirst(t *testing.T, name string) []byte {
	t.Helper()
	packed, err := os.Open(filepath.Join(tree, "testdata", "upgrade", name))
	if err != nil {
		t.Fatal(err)
	}
	defer packed.Close()
	r, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// oldFolder is a data folder as the first issue that landed left it.
func oldFolder(t *testing.T) (dir string) {
	t.Helper()
	dir = testkit.Folder(t)
	content := leftByTheFirst(t, "issue-002.db.gz")
	if err := os.WriteFile(filepath.Join(dir, "vaada.db"), content, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// The power fails again and again while an older database is upgraded. At every
// moment the folder holds a whole database, the old one or the new one, and the
// last start brings it up with all its cases.
func TestKillInTheMiddleOfAnUpgradeLosesNothing(t *testing.T) {
	t.Parallel()
	chance := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 1))
	stood := map[int64]int{}
	for range 4 {
		dir := oldFolder(t)
		file := filepath.Join(dir, "vaada.db")
		before, err := db.MomentIn(t.Context(), file)
		if err != nil {
			t.Fatal(err)
		}
		for range 5 {
			process := testkit.Start(t, exec.Command(program(t), "serve", "--data", dir, "--addr", "127.0.0.1:0"))
			time.Sleep(time.Duration(20+chance.IntN(500)) * time.Millisecond)
			process.Kill()
			if err := db.Check(t.Context(), file); err != nil {
				t.Fatalf("after a kill: %v", err)
			}
			held, err := db.MomentIn(t.Context(), file)
			if err != nil || held.Migration != before.Migration && held.Migration != db.Newest() {
				t.Fatalf("after a kill it stands at %d, %v", held.Migration, err)
			}
			stood[held.Migration]++
		}
		server := serve(t, dir)
		server.Kill()
		held, err := db.MomentIn(t.Context(), file)
		if err != nil || held.Migration != db.Newest() || held.Rows["casework_cases"] != before.Rows["casework_cases"] {
			t.Errorf("at last it holds %+v, %v", held, err)
		}
		saved, err := filepath.Glob(filepath.Join(dir, "backups", "before-upgrade-*"+backup.Ending))
		if err != nil || len(saved) == 0 {
			t.Fatal(saved, err)
		}
		for _, each := range saved {
			if err := backup.Verify(t.Context(), each); err != nil {
				t.Errorf("%s: %v", each, err)
			}
		}
	}
	t.Logf("after a kill it stood at: %v", stood)
}

// The power fails while backups are made: those that are there are whole, and
// the next process makes what was asked for.
func TestKillInTheMiddleOfABackupLeavesTheOthersWhole(t *testing.T) {
	t.Parallel()
	dir, share := filepath.Join(testkit.Folder(t), "firm"), testkit.Folder(t)
	firm := setUp(t, dir)
	configure(t, dir, "folder = \"\"", "folder = '"+share+"'")
	chance := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 2))
	for range 4 {
		server := serve(t, dir)
		leyla := firm.enters(t, server.home)
		page, err := leyla.get("/settings/backups")
		if err != nil {
			t.Fatal(err)
		}
		if ask, err := page.form("/settings/backups"); err == nil { // unless one is under way
			if _, err := ask.send(); err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(time.Duration(chance.IntN(5500)) * time.Millisecond)
		server.Kill()
		files, err := filepath.Glob(filepath.Join(share, "*"+backup.Ending))
		if err != nil {
			t.Fatal(err)
		}
		for _, each := range files {
			if err := backup.Verify(t.Context(), each); err != nil {
				t.Errorf("%s: %v", each, err)
			}
		}
		if err := db.Check(t.Context(), filepath.Join(dir, "vaada.db")); err != nil {
			t.Fatal(err)
		}
	}
}
