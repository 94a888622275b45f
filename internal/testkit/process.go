package testkit

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"
)

// Process is a program under test that says lines on its standard output, and
// that can be killed at any moment.
type Process struct {
	t     testing.TB
	cmd   *exec.Cmd
	mu    sync.Mutex
	said  []string
	heard chan struct{} // closed, and made anew, with each line
	ended chan struct{} // closed when the program has ended
}

// Start starts a program. Its errors go where the test's go. It is killed when
// the test is over.
func Start(t testing.TB, cmd *exec.Cmd) *Process {
	t.Helper()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if cmd.Stderr == nil {
		cmd.Stderr = os.Stderr
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p := &Process{t: t, cmd: cmd, heard: make(chan struct{}), ended: make(chan struct{})}
	go func() {
		for lines := bufio.NewScanner(out); lines.Scan(); {
			p.hear(lines.Text())
		}
		_ = cmd.Wait() // its end is no news
		close(p.ended)
	}()
	t.Cleanup(func() { p.Kill() })
	return p
}

func (p *Process) hear(line string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.said = append(p.said, line)
	close(p.heard)
	p.heard = make(chan struct{})
}

// Await gives the rest of the first line that begins so, and fails the test
// when none has come in time or the program has ended.
func (p *Process) Await(beginning string, within time.Duration) string {
	p.t.Helper()
	late := time.After(within)
	for read, over := 0, false; ; {
		p.mu.Lock()
		said, heard := p.said[read:], p.heard
		read = len(p.said)
		p.mu.Unlock()
		for _, line := range said {
			if rest, found := strings.CutPrefix(line, beginning); found {
				return rest
			}
		}
		select {
		case <-heard:
		case <-p.ended:
			if !over {
				over = true // its last lines may be unread
				continue
			}
			p.t.Fatalf("the program ended and never said %q", beginning)
		case <-late:
			p.t.Fatalf("the program has not said %q within %v", beginning, within)
		}
	}
}

// Interrupt asks the program to end, as Ctrl-C does, and waits until it has.
// It gives the exit code.
func (p *Process) Interrupt(within time.Duration) int {
	p.t.Helper()
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		p.t.Fatal(err)
	}
	select {
	case <-p.ended:
	case <-time.After(within):
		p.t.Fatalf("the program has not ended within %v", within)
	}
	return p.cmd.ProcessState.ExitCode()
}

// Kill ends the program without asking it, as kill -9 does, and gives every
// line that it said.
func (p *Process) Kill() []string {
	_ = p.cmd.Process.Kill() // it may have ended
	<-p.ended
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.said
}
