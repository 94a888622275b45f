package lint_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/promise/lint"
)

var update = flag.Bool("update", false, "write docs/reference/lint-rules.md anew")

const pageName = "../../docs/reference/lint-rules.md"

// titles are the rules as the page words them.
var titles = [...]string{
	"One promise in one sentence", "A subject, and an event that the customer sees", "What starts the clock is named",
	"What ends the clock is named", "A number", "A unit with its calendar", "The touchpoints are named, or all are meant",
	"How often stands apart from how long", "The share has a period and a population", "Conditions are listed, not written into the sentence",
	"Exclusions and peak seasons are listed", "What happens on a miss is said", "No wording that leaves a way out",
	"The target can be reached, and can be missed", "The same numbers in every language",
}

// page is the reference of the rules, drawn from the linter's own table.
func page() string {
	var out strings.Builder
	out.WriteString(`# The fifteen rules of a promise

What ` + "`vaada promise lint`" + ` looks for, drawn by a test from the table in
` + "`promise/lint`" + `. How to use it stands in
[read and lint promises](../how-to/read-and-lint-promises.md).

An **error** keeps a promise from being published as one; a **warning** does not, but
customers or figures will suffer; a **hint** is worth a look. A missing start, end or
remedy weighs less where a sentence or a class can do without it.

`)
	for at, title := range titles {
		fmt.Fprintf(&out, "## %d. %s\n\n| finding | severity | says |\n|---|---|---|\n", at+1, title)
		for _, kind := range lint.Kinds {
			if int(kind.Rule) == at+1 {
				fmt.Fprintf(&out, "| %s | %s | %s |\n", kind.Name, kind.Severity, kind.Say("…").Plain(language.Reader{Language: language.English}))
			}
		}
		out.WriteString("\n")
	}
	return strings.TrimRight(out.String(), "\n") + "\n"
}

func TestThePageOfTheRulesIsTrue(t *testing.T) {
	t.Parallel()
	want := page()
	if *update {
		if err := os.WriteFile(pageName, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(pageName)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/reference/lint-rules.md is not what the rules are; go test ./promise/lint -run Page -update writes it")
	}
}
