// Command tell runs go test and tells what happened in few words: a line for
// each package, everything a failed test said, every test that did not run
// with its reason, and how many passed and failed.
//
//	tell [-strict] [-in DIR] [-totals FILE] GO-TEST-ARGUMENTS…
//	tell -sum FILE
//
// With -strict a test that does not run has failed, unless it wants outside
// material that was not given: such a test is named only.
package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "tell:", err)
		os.Exit(1)
	}
}

// options are tell's own, before those of go test.
type options struct {
	strict bool
	folder string // where to run go test; empty is here
	totals string // the file to note the counts in; empty for none
}

func run(args []string) error {
	var o options
	for len(args) > 0 {
		switch {
		case args[0] == "-strict":
			o.strict, args = true, args[1:]
		case args[0] == "-in" && len(args) > 1:
			o.folder, args = args[1], args[2:]
		case args[0] == "-totals" && len(args) > 1:
			o.totals, args = args[1], args[2:]
		case args[0] == "-sum" && len(args) > 1:
			return sum(args[1])
		default:
			return test(args, o)
		}
	}
	return fmt.Errorf("say what to test, for example ./...")
}

// test runs go test, tells about it, and fails when a test failed.
func test(args []string, o options) error {
	command := exec.Command("go", append([]string{"test", "-json"}, args...)...)
	command.Dir = o.folder
	command.Stderr = os.Stderr
	output, err := command.StdoutPipe()
	if err != nil {
		return err
	}
	if err := command.Start(); err != nil {
		return err
	}
	report := newReport(os.Stdout, o.strict)
	lines := bufio.NewReader(output)
	for {
		line, readErr := lines.ReadString('\n')
		if line != "" {
			report.line(line)
		}
		if readErr != nil {
			break
		}
	}
	exit := command.Wait()
	if exit != nil && report.failed == 0 {
		report.failed++
		fmt.Println("go test ended with:", exit)
	}
	report.close()
	if o.totals != "" {
		if err := note(o.totals, report.passed, report.failed); err != nil {
			return err
		}
	}
	if report.failed > 0 {
		return fmt.Errorf("%d failed", report.failed)
	}
	return nil
}

// note adds one run's counts to the file of totals.
func note(file string, passed, failed int) error {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintln(f, passed, failed); err != nil {
		return err
	}
	return f.Close()
}

// sum prints the counts of every run noted in the file as one line.
func sum(file string) error {
	content, err := os.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	passed, failed := 0, 0
	for line := range strings.Lines(string(content)) {
		var p, f int
		if _, err := fmt.Sscan(line, &p, &f); err != nil {
			return fmt.Errorf("%s: %q is not two counts", file, strings.TrimSpace(line))
		}
		passed, failed = passed+p, failed+f
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	return nil
}
