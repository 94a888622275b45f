package stories_test

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
)

// firmOn sets a firm with a charter up, on PostgreSQL where an address is given,
// and serves it; its manager has begun in a browser.
func firmOn(t *testing.T, address string) (server *running, manager *plainBrowser) {
	t.Helper()
	dir := filepath.Join(testkit.Folder(t), "firm")
	arguments := []string{
		"--lang", "en", "setup", "init", "--data", dir, "--organisation", "Cedar Appliances", "--manager", "Leyla Aksoy",
		"--email", "leyla@cedar.example", "--starter", "home",
	}
	if address != "" {
		arguments = append(arguments, "--db", address)
	}
	made := vaada(t, arguments...)
	begin := strings.TrimSpace(after(made.out, say.CmdBegin().Plain(language.Reader{})+": "))
	if made.code != 0 || begin == "" {
		t.Fatalf("setup init answered %+v", made)
	}
	server = serve(t, dir)
	manager = newPlainBrowser(server.home)
	walked(t, manager, strings.TrimPrefix(begin, "http://127.0.0.1:8080"), "/begin/", nil)
	return server, manager
}

// purposePage is where the purpose is written.
const purposePage = "/charter/edit/purpose"

func (p *plainBrowser) writesPurpose(t *testing.T, words string) {
	t.Helper()
	walked(t, p, purposePage, purposePage, func(f *form) { f.values.Set("text.en", words) })
}

func (p *plainBrowser) seesPurpose(t *testing.T, words string) {
	t.Helper()
	shown, err := p.get(purposePage)
	if err != nil {
		t.Fatal(err)
	}
	if f, err := shown.form(purposePage); err != nil || f.values.Get("text.en") != words {
		t.Errorf("the purpose is not %q: %v %s", words, err, shown.text)
	}
}

// replaced writes other words into a file.
func replaced(t *testing.T, file, was, is string) {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(content), was) {
		t.Fatalf("%q is not in %s: %v", was, file, err)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(content), was, is, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
}

const (
	oldPurpose     = "We get it right, every call, every time."
	browserPurpose = "We get it right in the browser."
	filesPurpose   = "We get it right from our files."
)

// While the server runs on PostgreSQL, a charter goes out into files and comes back
// changed. What somebody writes in the browser between the showing and the yes is
// not overwritten: nothing is, and the next showing says what would go.
func TestACharterComesBackFromFilesWhileOthersWrite(t *testing.T) {
	t.Parallel()
	if testkit.Server() == "" {
		t.Skip("a story on PostgreSQL: VAADA_TEST_POSTGRES is not set")
	}
	name := "vaada_story_" + ids.New().String()
	if err := administer("CREATE DATABASE " + name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = administer("DROP DATABASE " + name + " WITH (FORCE)") })
	server, manager := firmOn(t, databaseAt(name))
	files := filepath.Join(testkit.Folder(t), "charter")
	saidSo(t, vaada(t, "charter", "export", files, "--data", server.dir), 0, say.FilesExported(files))
	replaced(t, filepath.Join(files, "charter.yaml"), oldPurpose, filesPurpose)
	arguments := []string{"--lang", "en", "charter", "import", files, "--data", server.dir, "--as", "leyla@cedar.example"}

	asked := asks(t, say.FilesAsk(), arguments...)
	manager.writesPurpose(t, browserPurpose)
	if said, err := asked.answers("yes\n"); err == nil || !strings.Contains(said, say.FilesMeanwhile().Plain(language.Reader{})) {
		t.Errorf("somebody wrote meanwhile, and it said %q: %v", said, err)
	}
	manager.seesPurpose(t, browserPurpose)

	asked = asks(t, say.FilesAsk(), arguments...)
	if said, err := asked.answers("yes\n"); err != nil || !strings.Contains(said, "in the browser.") || !strings.Contains(said, "from our files.") {
		t.Errorf("it did not say what it takes away: %v %s", err, said)
	}
	manager.seesPurpose(t, filesPurpose)
}

// On SQLite the data folder has one owner: both commands say so while the server
// runs, and leave everything as it is. When it has ended they do their work.
func TestACharterInFilesWaitsForTheServerOnSQLite(t *testing.T) {
	t.Parallel()
	server, manager := firmOn(t, "")
	manager.writesPurpose(t, browserPurpose)
	files := filepath.Join(testkit.Folder(t), "charter")
	saidSo(t, vaada(t, "charter", "export", files, "--data", server.dir), 3, say.CmdFolderServed(server.dir))
	if _, err := os.Stat(files); err == nil {
		t.Error("something was exported")
	}
	if code := server.Interrupt(patience); code != 0 {
		t.Fatalf("the server ended with %d", code)
	}
	saidSo(t, vaada(t, "charter", "export", files, "--data", server.dir), 0, say.FilesExported(files))
	replaced(t, filepath.Join(files, "charter.yaml"), browserPurpose, filesPurpose)
	bring := []string{"charter", "import", files, "--data", server.dir, "--as", "leyla@cedar.example", "--yes"}
	again := serve(t, server.dir)
	saidSo(t, vaada(t, bring...), 3, say.CmdFolderServed(server.dir))
	if code := again.Interrupt(patience); code != 0 {
		t.Fatalf("the server ended with %d", code)
	}
	saidSo(t, vaada(t, bring...), 0, say.FilesWritten())
}

// waiting is a command that waits for an answer.
type waiting struct {
	command *exec.Cmd
	said    *heard
	hand    io.WriteCloser
}

// asks begins a command, and waits until it asks.
func asks(t *testing.T, question language.Message, arguments ...string) waiting {
	t.Helper()
	command := exec.CommandContext(t.Context(), program(t), arguments...)
	a := waiting{command: command, said: &heard{}}
	command.Stdout, command.Stderr = a.said, a.said
	var err error
	if a.hand, err = command.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	for until := time.Now().Add(patience); !strings.Contains(a.said.words(), question.Plain(language.Reader{})); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(until) {
			_ = command.Process.Kill()
			t.Fatalf("it does not ask: %s", a.said.words())
		}
	}
	return a
}

// answers answers it, and gives all that the command said when it has ended.
func (a waiting) answers(words string) (string, error) {
	_, wrong := io.WriteString(a.hand, words)
	if wrong != nil {
		return a.said.words(), wrong
	}
	err := a.command.Wait()
	return a.said.words(), err
}

// heard is what a command says, as far as it has.
type heard struct {
	lock sync.Mutex
	all  bytes.Buffer
}

func (h *heard) Write(words []byte) (int, error) {
	h.lock.Lock()
	defer h.lock.Unlock()
	return h.all.Write(words)
}

func (h *heard) words() string {
	h.lock.Lock()
	defer h.lock.Unlock()
	return h.all.String()
}
