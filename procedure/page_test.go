package procedure_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
)

const pageName = "../docs/reference/procedure-defects.md"

const pageHead = `# What is wrong with a procedure

Every defect that ` + "`vaada procedure check`" + ` and the program itself look for, drawn by a
test from the charts that have them. An **error** keeps a procedure from being approved; a
**warning** is accepted with a reason; a **hint** may be passed over. Each finding names
its boxes and is shown by the shortest walk from the start. *Repaired* is what
` + "`--repair`" + ` puts right where nothing else gets worse by it.

What a chart alone does not tell is asked only where it is known: who holds a role, which
promises cover the cases, which messages and clauses are in force, and whether all of them
that people read is there in each language: of a message its subject too, of a clause its
steps. Limits of a promise take in the procedures that are called, leave out waits, since
how long others take is not ours to say, and count a working day as long as most days of the
oldest office are. The articles that a box names are not asked for by any page or command:
the program keeps none yet. That customers marked a problem at a step is not asked: they
cannot mark one yet.

Rules that overlap are no defect: a question asks its rules in their order, and the first
that holds decides. One that none of the rules before leaves anything to is ` + "`rule-never`" + `.
`

// ofSets are the findings that are about more than one chart.
func ofSets() []procedure.Finding {
	newer := visit()
	newer.Boxes = slices.DeleteFunc(newer.Boxes, func(b procedure.Box) bool { return b.Key == "call" })
	one, two := visit(), visit()
	one.Touchpoints, one.Requests = []string{"email"}, []string{"service"}
	two.Key, two.Touchpoints, two.Requests, two.Name = "repair", one.Touchpoints, one.Requests, language.Text{}
	cells := []procedure.Named{{Key: "email", Name: "e-mail"}}
	all := procedure.CheckSet([]*procedure.Chart{one, two}, cells, []procedure.Named{{Key: "order", Name: "order"}, {Key: "service", Name: "service request"}}, language.English)
	return append(all, procedure.CheckMove(visit(), newer, nil, map[string]int{"call": 12})...)
}

var foundInCode = regexp.MustCompile(`(Error|Warning|Hint), "([a-z-]+)"`)

// The page tells of every defect that the code can find, and so each has a chart
// that has it.
func TestThePageTellsOfEveryDefect(t *testing.T) {
	t.Parallel()
	var page strings.Builder
	page.WriteString(pageHead)
	told := map[string]bool{}
	row := func(f procedure.Finding, repaired bool) {
		told[f.Defect] = true
		mark := ""
		if repaired {
			mark = "yes"
		}
		fmt.Fprintf(&page, "| `%s` | %s | %s | %s |\n", f.Defect, f.Severity, f.Say.Plain(language.Reader{Language: language.English}), mark)
	}
	head := func(title string) {
		fmt.Fprintf(&page, "\n## %s\n\n| defect | severity | says | repaired |\n|---|---|---|---|\n", title)
	}
	for _, group := range []struct {
		title   string
		defects map[string]spoil
	}{
		{"Structure", structureDefects},
		{"Questions", questionDefects},
		{"Rules, fields and words", tableDefects},
		{"Loops and waits", flowDefects},
		{"Time, people and the customer", timeDefects},
		{"What boxes name", referenceDefects},
	} {
		head(group.title)
		for _, defect := range slices.Sorted(maps.Keys(group.defects)) {
			chart := visit()
			facts := group.defects[defect](chart)
			for _, f := range procedure.Check(chart, facts) {
				if f.Defect == defect {
					_, repaired := f.Repaired(chart, facts)
					row(f, repaired)
					break
				}
			}
		}
	}
	head("Sets of charts and open cases")
	for _, f := range ofSets() {
		row(f, false)
	}
	files, err := filepath.Glob("check*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		code, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range foundInCode.FindAllStringSubmatch(string(code), -1) {
			if !told[found[2]] {
				t.Errorf("no chart here has the defect %s of %s", found[2], name)
			}
		}
	}
	if *update {
		if err := os.WriteFile(pageName, []byte(page.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if written, err := os.ReadFile(pageName); err != nil || string(written) != page.String() {
		t.Errorf("%s is not what the checks are; go test ./procedure -run Page -update writes it: %v", pageName, err)
	}
}
