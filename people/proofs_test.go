package people_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vaada/people"
)

// tableWithStaff finds a table of this room that has a column of whose it is.
var tableWithStaff = regexp.MustCompile(`(?s)CREATE TABLE (people_\w+) \((.*?)\n\);`)

// kept are the tables of what stays of somebody who left.
var kept = []string{
	"people_roles", "people_holdings", "people_owned", "people_admitted", "people_invites", "people_absences", "people_absence_asks", "people_skilled", "people_spoken",
}

// Every table that says whose something is either ends with the account or is
// known to stay.
func TestEveryProofOfWhoSomebodyIsEndsWithTheAccount(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../internal/db/migrations/*.sql")
	if err != nil || len(files) == 0 {
		t.Fatal("no migrations", err)
	}
	found := 0
	for _, name := range files {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, table := range tableWithStaff.FindAllStringSubmatch(string(content), -1) {
			if !strings.Contains(table[2], "\n  staff BIGINT") {
				continue
			}
			found++
			if slices.Contains(people.Proofs, table[1]) == slices.Contains(kept, table[1]) {
				t.Errorf("%s: does %s end with the account? Name it in proofs or here", filepath.Base(name), table[1])
			}
		}
	}
	if found < 10 {
		t.Errorf("only %d tables were found", found)
	}
}
