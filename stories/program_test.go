package stories_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"vaada/internal/testkit"
)

// tree is the root of the source.
const tree = ".."

// built is the program, built once in a run.
var built = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "vaada-built-")
	if err != nil {
		return "", err
	}
	afterAll(func() { os.RemoveAll(folder) })
	file := filepath.Join(folder, "vaada")
	build := exec.Command("go", "build", "-o", file, "./cmd/vaada")
	build.Dir = tree
	if said, err := build.CombinedOutput(); err != nil {
		return "", errors.New(string(said))
	}
	return file, nil
})

func program(t *testing.T) string {
	t.Helper()
	file, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// answer is what a command said, and what it told the shell.
type answer struct {
	code     int
	out, err string
}

// vaada gives one command and waits for its end.
func vaada(t *testing.T, arguments ...string) answer {
	t.Helper()
	return vaadaReading(t, nil, arguments...)
}

// vaadaReading does the same with something on standard input.
func vaadaReading(t *testing.T, in []byte, arguments ...string) answer {
	t.Helper()
	command := exec.CommandContext(t.Context(), program(t), arguments...)
	var out, said bytes.Buffer
	command.Stdin, command.Stdout, command.Stderr = bytes.NewReader(in), &out, &said
	command.Env = append(os.Environ(), "LANG=C.UTF-8")
	err := command.Run()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		t.Fatal(err)
	}
	return answer{command.ProcessState.ExitCode(), out.String(), said.String()}
}

// running is a program that serves.
type running struct {
	*testkit.Process
	command *exec.Cmd
	home    string
	dir     string
}

// serve starts a server on a data folder and waits until it answers.
func serve(t *testing.T, dir string, arguments ...string) *running {
	t.Helper()
	arguments = append([]string{"serve", "--data", dir, "--addr", "127.0.0.1:0"}, arguments...)
	return started(t, exec.Command(program(t), arguments...), dir)
}

// demo starts the demo on a data folder and waits until it answers.
func demo(t *testing.T, dir string) *running {
	t.Helper()
	return started(t, exec.Command(program(t), "demo", "--data", dir, "--addr", "127.0.0.1:0"), dir)
}

func started(t *testing.T, command *exec.Cmd, dir string) *running {
	t.Helper()
	command.Stderr = &bytes.Buffer{}
	r := &running{command: command, dir: dir}
	r.Process = testkit.Start(t, command)
	t.Cleanup(func() {
		r.Kill()
		if t.Failed() {
			t.Logf("the server said:\n%s", command.Stderr)
		}
	})
	r.home = strings.TrimSpace(r.Await("ready: ", 3*time.Minute))
	return r
}
