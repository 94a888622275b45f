package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/testkit"
)

// answered is what a command said and told the shell.
type answered struct {
	code     int
	out, err string
}

// vaada does one command, in English unless it says otherwise.
func vaada(t *testing.T, arguments ...string) answered { return vaadaReading(t, "", arguments...) }

// vaadaReading does one command that reads standard input.
func vaadaReading(t *testing.T, in string, arguments ...string) answered {
	t.Helper()
	var out, err bytes.Buffer
	code := run(t.Context(), append([]string{"--lang=en"}, arguments...), strings.NewReader(in), &out, &err)
	return answered{code, out.String(), err.String()}
}

// ends fails unless a command ended so and said all of that.
func (a answered) ends(t *testing.T, code int, said ...string) answered {
	t.Helper()
	if a.code != code {
		t.Errorf("it ended with %d, want %d:\n%s%s", a.code, code, a.out, a.err)
	}
	for _, words := range said {
		if !strings.Contains(a.out+a.err, words) {
			t.Errorf("it did not say %q:\n%s%s", words, a.out, a.err)
		}
	}
	return a
}

// firm are the options that found an organisation.
var firm = []string{"--organisation", "Bahar Foods", "--manager", "Zehra Aksoy", "--email", "zehra@bahar.example", "--starter", "home"}

// founded is a data folder with an organisation.
func founded(t *testing.T) (dir string) {
	t.Helper()
	dir = filepath.Join(testkit.Folder(t), "data")
	vaada(t, append([]string{"setup", "init", "--data", dir}, firm...)...).ends(t, exitFine)
	return dir
}

// serving runs a command that serves, until stop is called.
func serving(t *testing.T, arguments ...string) (lines <-chan string, stop func() answered) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	read, write := io.Pipe()
	heard, ended := make(chan string, 1000), make(chan answered, 1)
	go func() {
		for each := bufio.NewScanner(read); each.Scan(); {
			heard <- each.Text()
		}
	}()
	go func() {
		var err bytes.Buffer
		code := run(ctx, append([]string{"--lang=en"}, arguments...), strings.NewReader(""), write, &err)
		_ = write.Close()
		ended <- answered{code: code, err: err.String()}
	}()
	return heard, func() answered {
		cancel()
		return <-ended
	}
}

// hear waits for a line that begins so, and gives the rest of it.
func hear(t *testing.T, lines <-chan string, start string) string {
	t.Helper()
	late := time.After(time.Minute)
	for {
		select {
		case line := <-lines:
			if rest, found := strings.CutPrefix(line, start); found {
				return rest
			}
		case <-late:
			t.Fatalf("it never said %q", start)
		}
	}
}

// wantsTheWholeSample leaves a test out of a short round: two months of deeds,
// one after another, have no race to find, and take a minute under its detector.
func wantsTheWholeSample(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("the round is short: the whole sample is filled in the one without the race detector")
	}
}

// put writes a file of a test.
func put(t *testing.T, name, text string) string {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// isGone fails when something is there.
func isGone(t *testing.T, name string) {
	t.Helper()
	if _, err := os.Lstat(name); err == nil {
		t.Errorf("%s was left behind", name)
	}
}

// others are the languages that are not English.
func others() []language.Language { return language.All[1:] }
