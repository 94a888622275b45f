// Package vaada_test walks the whole house: imports climb nowhere, files and
// functions stay small, and pages, words and docs keep the promises that
// STYLE.md makes for them.
package vaada_test

import (
	"slices"
	"strings"
	"testing"
)

// floors is the one list along which imports run: a room may import only what
// stands before it.
var floors = []string{
	"internal",
	// when and who
	"hours", "people", "duty", "keeping", "connection", "customer", "touchpoint",
	// what we say
	"edition", "promise", "charter", "policy", "procedure",
	// what we do
	"clock", "knowledge", "visit", "order", "casework",
	// what we learn
	"training", "feedback", "coaching", "insight", "publishing", "improvement",
	// who leaves
	"leaving",
	// doors and roof
	"web", "web/public", "web/staff", "api", "app", "sample", "cmd/vaada",
}

// A wall stands where the list alone would let an import through.
var walls = []struct {
	why    string
	closed func(from, to string) bool
}{
	{"api has its own wire types and never imports web", func(from, to string) bool {
		return within(from, "api") && within(to, "web")
	}},
	{"pages of customers and pages of staff never meet", func(from, to string) bool {
		return within(from, "web/staff") && within(to, "web/public")
	}},
	{"a channel folder is imported by app alone", func(from, to string) bool {
		channel := channelOf(to)
		return channel != "" && !within(from, channel) && !within(from, "app")
	}},
	{"internal/testkit serves tests alone", func(from, to string) bool {
		return within(to, "internal/testkit") && !within(from, "internal/testkit")
	}},
}

func TestImportsClimbNowhere(t *testing.T) {
	t.Parallel()
	for _, file := range goFiles(t) {
		if file.mayLookUp() {
			continue
		}
		if floorOf(file.folder) < 0 {
			t.Errorf("%s: the folder %q has no place in the house", file.path, file.folder)
			continue
		}
		for _, imported := range file.imports() {
			if file.isTest() && within(imported, "internal/testkit") {
				continue
			}
			if why := forbidden(file.folder, imported); why != "" {
				t.Errorf("%s imports vaada/%s: %s", file.path, imported, why)
			}
		}
	}
}

func TestFloorsRefuseWhatTheyShould(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		from, to string
		allowed  bool
	}{
		{"casework", "clock", true},
		{"clock", "casework", false},
		{"hours/starter", "hours", true},
		{"internal/db", "hours", false},
		{"web/staff", "web", true},
		{"web", "web/staff", false},
		{"web/staff", "web/public", false},
		{"web/public", "web/staff", false},
		{"api", "casework", true},
		{"api", "web", false},
		{"app", "touchpoint/email", true},
		{"casework", "touchpoint/email", false},
		{"cmd/vaada", "touchpoint/email", false},
		{"touchpoint/email", "touchpoint", true},
		{"touchpoint/email/parse", "touchpoint/email", true},
		{"app", "internal/testkit", false},
		{"cmd/vaada", "sample", true},
	} {
		if why := forbidden(row.from, row.to); (why == "") != row.allowed {
			t.Errorf("%s imports %s: allowed should be %v, got %q", row.from, row.to, row.allowed, why)
		}
	}
}

// forbidden says why one folder may not import another; empty when it may.
func forbidden(from, to string) string {
	if floorOf(to) > floorOf(from) {
		return "it stands higher in the house"
	}
	for _, wall := range walls {
		if wall.closed(from, to) {
			return wall.why
		}
	}
	return ""
}

// floorOf gives a folder's place in the list, by its longest matching entry,
// or -1.
func floorOf(folder string) int {
	found := -1
	for i, floor := range floors {
		if within(folder, floor) && (found < 0 || len(floor) > len(floors[found])) {
			found = i
		}
	}
	return found
}

// channelOf gives the channel folder that a folder lies in; empty for none.
func channelOf(folder string) string {
	parts := strings.Split(folder, "/")
	if len(parts) < 2 || parts[0] != "touchpoint" {
		return ""
	}
	return strings.Join(parts[:2], "/")
}

// within says whether a folder is the room or lies in it.
func within(folder, room string) bool {
	return folder == room || strings.HasPrefix(folder, room+"/")
}

// onlyTests are folders without a floor: they test the house from outside.
var onlyTests = []string{".", "stories"}

// mayLookUp says that a file tests from outside and may import any room.
func (f *goFile) mayLookUp() bool {
	if strings.HasSuffix(f.syntax().Name.Name, "_test") {
		return true
	}
	return slices.ContainsFunc(onlyTests, func(room string) bool { return within(f.folder, room) })
}
