package main

import (
	"bufio"
	"errors"
	"fmt"
	"html"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/people"
)

func unescaped(address string) string { return html.UnescapeString(address) }

// interactive says whether what is said goes to a person's terminal.
func interactive(w io.Writer) bool {
	file, is := w.(*os.File)
	if !is {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// program is this program, running in a process of its own.
type program struct {
	*exec.Cmd
	home string        // where it says that it is ready
	took time.Duration // until it said so
}

// run starts this program and waits until it is ready.
func (m *measuring) run(arguments ...string) (*program, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	p := &program{Cmd: exec.CommandContext(m, self, arguments...)}
	said, err := p.StdoutPipe()
	if err != nil {
		return nil, err
	}
	began := time.Now()
	if err := p.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewReader(said)
	for {
		line, err := lines.ReadString('\n')
		if home, ready := strings.CutPrefix(line, "ready: "); ready {
			p.took, p.home = time.Since(began), strings.TrimSpace(home)
			go func() { _, _ = io.Copy(io.Discard, lines) }()
			return p, nil
		}
		if err != nil {
			return nil, errors.Join(fmt.Errorf("bench: %s did not get ready", arguments[0]), p.Wait())
		}
	}
}

// end stops it as Ctrl-C does.
func (p *program) end() {
	_ = p.Process.Signal(os.Interrupt)
	_ = p.Wait() // how it ends is no figure
}

// How often the program is started.
const (
	freshStarts = 3
	laterStarts = 9
)

// start measures how long the program takes until it answers, with the sample
// to be filled and on data that is there.
func (m *measuring) start() ([]figure, error) {
	var fresh, later []time.Duration
	for n := range freshStarts {
		dir := filepath.Join(m.scratch, fmt.Sprint("start", n))
		p, err := m.run("demo", "--addr", "127.0.0.1:0", "--data", dir)
		if err != nil {
			return nil, err
		}
		p.end()
		fresh = append(fresh, p.took)
	}
	for range laterStarts {
		p, err := m.run("serve", "--addr", "127.0.0.1:0", "--data", filepath.Join(m.scratch, "start0"))
		if err != nil {
			return nil, err
		}
		p.end()
		later = append(later, p.took)
	}
	return []figure{
		figure{Name: "start/demo", what: say.BenchStartDemo(), Value: within(fresh, 0.5).Seconds(), Unit: "s"}.atMost(5),
		figure{Name: "start/serve", what: say.BenchStartServe(), Value: milliseconds(within(later, 0.5)), Unit: "ms"}.atMost(200),
	}, nil
}

// binary measures the program as it is shipped.
func (m *measuring) binary() ([]figure, error) {
	f := figure{Name: "binary", what: say.BenchBinary(), Unit: "MB"}
	shipped := filepath.Join(m.scratch, "vaada")
	build := exec.CommandContext(m, "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", shipped, "vaada/cmd/vaada")
	if said, err := build.CombinedOutput(); err != nil {
		f.Left = strings.TrimSpace(err.Error() + " " + string(said))
		return []figure{f}, nil
	}
	info, err := os.Stat(shipped)
	if err != nil {
		return nil, err
	}
	f.Value = float64(info.Size()) / (1 << 20)
	return []figure{f.atMost(40)}, nil
}

// rest is how long a server is left alone before its memory is measured: the
// runtime gives memory back in the background.
const rest = 20 * time.Second

// visit looks at lists and cases, as a morning at the desk does.
func (g *ground) visit(session string) error {
	caller, err := g.dial(session)
	if err != nil {
		return err
	}
	defer caller.close()
	addresses := []string{"/cases/" + casework.Code(g.talked)}
	for _, view := range casework.Views {
		addresses = append(addresses, "/cases?view="+string(view))
	}
	for range 20 {
		for _, address := range addresses {
			if _, err := caller.page(address); err != nil {
				return err
			}
		}
	}
	return nil
}

// memory measures a server of its own on the large database, after some pages,
// at rest. It ends the one that was measured until now.
func (m *measuring) memory() ([]figure, error) {
	f := figure{Name: "memory", what: say.BenchMemory(m.Cases), Unit: "MB"}
	g, err := m.crowded()
	if err != nil {
		return nil, err
	}
	begun, err := g.app.People.SignInByLink(m.console, g.link, people.Entrance{})
	if err != nil {
		return nil, err
	}
	if err := m.leave(); err != nil {
		return nil, err
	}
	arguments := []string{"serve", "--addr", "127.0.0.1:0", "--data", g.dir}
	if m.DB != "" {
		arguments = append(arguments, "--db", m.DB)
	}
	p, err := m.run(arguments...)
	if err != nil {
		return nil, err
	}
	defer p.end()
	g.host = strings.TrimPrefix(p.home, "http://")
	if err := g.visit(begun.Token); err != nil {
		return nil, err
	}
	select {
	case <-time.After(rest):
	case <-m.Done():
		return nil, m.Err()
	}
	resident := lineOf(fmt.Sprintf("/proc/%d/status", p.Process.Pid), "VmRSS")
	kilobytes, err := strconv.ParseFloat(strings.TrimSuffix(resident, " kB"), 64)
	if err != nil {
		f.Left = "/proc/PID/status"
		return []figure{f}, nil
	}
	f.Value = kilobytes / 1024
	return []figure{f.atMost(80)}, nil
}
