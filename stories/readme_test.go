package stories_test

import (
	"bufio"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// A newcomer reads the README, types what it says on a fresh copy of the
// source, and comes in.
func TestTheReadmeIsTrue(t *testing.T) {
	t.Parallel()
	copied := copyOfSource(t)
	commands := typedIn(t, filepath.Join(copied, "README.md"))
	demo, check := wordsOf(t, commands, "demo"), wordsOf(t, commands, "check")

	dry := exec.Command(check[0], append([]string{"-n"}, check[1:]...)...)
	dry.Dir = copied
	if said, err := dry.CombinedOutput(); err != nil || len(said) == 0 {
		t.Errorf("%s: %v\n%s", strings.Join(dry.Args, " "), err, said)
	}

	home, saraIn, public := typesDemo(t, copied, demo)
	answer, err := http.Get(public)
	if err != nil {
		t.Fatal(err)
	}
	_ = answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Errorf("the public page answers %s", answer.Status)
	}
	if os.Getenv("VAADA_TEST_CHROMIUM") == "" {
		t.Log("the sign-in link was not opened: VAADA_TEST_CHROMIUM is not set")
		return
	}
	b := browse(t, home, language.English, desk)
	b.open(saraIn).sees(say.StaffDemoNote())
	b.follow(say.StaffDemoAs("Sara Khan")).follow(say.StaffRingDemo()).find(pressable, say.StaffAnswerCall())
}

// unhurried is how long the demo has to be built and filled, and to end, on
// the slowest machine: what it says is waited for, and nothing else.
const unhurried = 10 * time.Minute

// typesDemo starts the demo as somebody types it, and gives what it prints:
// where it answers, the link that signs Sara in, and the public page.
func typesDemo(t *testing.T, in string, demo []string) (home, saraIn, public string) {
	t.Helper()
	server := exec.Command(demo[0], append(demo[1:], "--addr", "127.0.0.1:0")...)
	server.Dir = in
	server.Env = append(os.Environ(), "TMPDIR="+t.TempDir()) // where the demo keeps its data
	server.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // go run starts a program of its own
	server.Stderr = os.Stderr
	out, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	t.Cleanup(func() {
		_ = syscall.Kill(-server.Process.Pid, syscall.SIGINT)
		select {
		case <-ended:
		case <-time.After(unhurried):
			_ = syscall.Kill(-server.Process.Pid, syscall.SIGKILL)
			t.Error("the demo did not end when it was asked to")
		}
	})
	lines := make(chan string, 100)
	go func() {
		for read := bufio.NewScanner(out); read.Scan(); {
			lines <- read.Text()
		}
		close(lines)
		_ = server.Wait()
		close(ended)
	}()
	home = hears(t, lines, regexp.MustCompile(`^ready: (http://\S+)$`))
	saraIn = hears(t, lines, regexp.MustCompile(`^Sara Khan .*\s(http://\S+)$`))
	return home, saraIn, hears(t, lines, regexp.MustCompile(`^(http://\S+/p)$`))
}

// copyOfSource is what somebody gets who fetches the source.
func copyOfSource(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "vaada")
	clone := exec.Command("git", "clone", "--quiet", "--no-hardlinks", "--depth", "1", "file://"+whereIs(t, tree), dir)
	if said, err := clone.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	return dir
}

func whereIs(t *testing.T, path string) string {
	t.Helper()
	whole, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	return whole
}

// typedIn lists what a document tells people to type: the lines of its fenced
// blocks.
func typedIn(t *testing.T, file string) (commands []string) {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	inside := false
	for line := range strings.Lines(string(content)) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "```") {
			inside = !inside
		} else if inside && line != "" {
			commands = append(commands, line)
		}
	}
	return commands
}

// wordsOf gives the one command that ends so, in words.
func wordsOf(t *testing.T, commands []string, ending string) []string {
	t.Helper()
	for _, command := range commands {
		if words := strings.Fields(command); words[len(words)-1] == ending {
			return words
		}
	}
	t.Fatalf("no command of %q ends with %q", commands, ending)
	return nil
}

// hears waits for a line of a kind, and gives the part of it that is meant.
func hears(t *testing.T, lines <-chan string, kind *regexp.Regexp) string {
	t.Helper()
	for late := time.After(unhurried); ; {
		select {
		case line, more := <-lines:
			if !more {
				t.Fatalf("the demo ended and never said %s", kind)
			}
			if found := kind.FindStringSubmatch(line); found != nil {
				return found[1]
			}
		case <-late:
			t.Fatalf("the demo never said %s", kind)
		}
	}
}
