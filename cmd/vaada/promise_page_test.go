package main

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the output of the commands into the how-to page anew")

// session is a command of a page with what it prints.
var session = regexp.MustCompile("(?s)```console\n\\$ vaada ([^\n]*)\n(.*?)```")

// The how-to page shows what the commands print, to the letter.
func TestThePageOfReadingAndLintingIsTrue(t *testing.T) {
	t.Parallel()
	const name = "../../docs/how-to/read-and-lint-promises.md"
	text := page(t, "how-to/read-and-lint-promises.md")
	seen := 0
	made := session.ReplaceAllStringFunc(text, func(shown string) string {
		seen++
		line := session.FindStringSubmatch(shown)[1]
		arguments := strings.Fields(line)
		file := &arguments[len(arguments)-1]
		*file = "../../docs/how-to/files/" + *file
		var out, err bytes.Buffer
		if code := run(t.Context(), append([]string{"--lang=en"}, arguments...), strings.NewReader(""), &out, &err); code != exitFindings {
			t.Errorf("%s ended with %d: %s", line, code, err.String())
		}
		return "```console\n$ vaada " + line + "\n" + out.String() + "```"
	})
	if seen < 4 {
		t.Errorf("only %d commands are shown", seen)
	}
	if made == text {
		return
	}
	if *update {
		if err := os.WriteFile(name, []byte(made), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("the page does not show what the commands print; go test ./cmd/vaada -run Linting -update writes it:\n%s", made)
}
