package procedure_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
)

const formPage = "../docs/reference/procedure-format.md"

// recordsMark stands before the table of records, which reaches to the end of the page.
const recordsMark = "## What look-ups read\n"

// The page of the text form tells of every record and of all that it holds.
func TestThePageTellsOfEveryRecord(t *testing.T) {
	t.Parallel()
	written, err := os.ReadFile(formPage)
	if err != nil {
		t.Fatal(err)
	}
	head, _, found := strings.Cut(string(written), recordsMark)
	if !found {
		t.Fatalf("%s has no part %q", formPage, recordsMark)
	}
	var page strings.Builder
	page.WriteString(head + recordsMark + `
The ` + "`record`" + ` of a look-up is one of these, and the ` + "`key`" + ` and ` + "`type`" + ` of each of its fields
stand beside it. Its own words are what people read.

| record | key | type | holds |
|---|---|---|---|
`)
	english := language.Reader{Language: language.English}
	for _, record := range procedure.Records {
		for _, held := range record.Holds() {
			fmt.Fprintf(&page, "| `%s` | `%s` | `%s` | %s: %s |\n", record, held.Key, held.Type, record.Say().Plain(english), held.Name().Plain(english))
		}
	}
	if *update {
		if err := os.WriteFile(formPage, []byte(page.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		written = []byte(page.String())
	}
	if string(written) != page.String() {
		t.Errorf("%s is not what the records are; go test ./procedure -run Page -update writes it", formPage)
	}
}

// What the page shows as a look-up is one that nothing is wrong with.
func TestTheLookUpOfThePageIsRight(t *testing.T) {
	t.Parallel()
	written, err := os.ReadFile(formPage)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(written), "```yaml\n")
	text, _, found := strings.Cut(rest, "```")
	if !found {
		t.Fatal("the page shows no chart")
	}
	chart, err := procedure.ReadYAML([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if findings := procedure.Check(chart, procedure.Facts{}); !procedure.Sound(findings) {
		t.Errorf("it is not sound: %v", findings)
	}
}
