package vaada_test

import (
	"path"
	"strings"
	"testing"
)

// clockReaders may ask the machine what time it is: the clock itself, ids that
// sort by time, the database measuring its own patience, and those who start
// the program. Everybody else is handed a now.Clock or an instant.
var clockReaders = []string{"internal/now", "internal/ids", "internal/db", "internal/testkit", "cmd/vaada", "stories"}

// environmentReaders may read the environment: the command line, and what
// only tests run.
var environmentReaders = []string{"cmd", "stories", "internal/testkit", "."}

// plumbingAndDoors are the storeys without rooms of business: their files hold
// no rules.
var plumbingAndDoors = []string{"internal", "web", "api", "app", "sample", "cmd", "stories", "."}

func TestNobodyAsksTheMachineForTheTime(t *testing.T) {
	t.Parallel()
	for _, file := range goFiles(t) {
		if file.isTest() || isIn(file.folder, clockReaders) {
			continue
		}
		for _, name := range []string{"Now", "Since", "Until"} {
			for _, line := range file.calls("time", name) {
				t.Errorf("%s:%d calls time.%s: take a now.Clock or an instant", file.path, line, name)
			}
		}
	}
}

func TestOnlyTheCommandReadsTheEnvironment(t *testing.T) {
	t.Parallel()
	for _, file := range goFiles(t) {
		if file.isTest() || isIn(file.folder, environmentReaders) {
			continue
		}
		for _, name := range []string{"Getenv", "LookupEnv", "Environ", "ExpandEnv"} {
			for _, line := range file.calls("os", name) {
				t.Errorf("%s:%d calls os.%s: configuration is read in cmd and handed down", file.path, line, name)
			}
		}
	}
}

// In a room, desk files, store files and sweepers meet the database; every
// other file holds types and rules, which take state and time and give state
// or a fault.
func TestRulesArePure(t *testing.T) {
	t.Parallel()
	impure := []string{"context", "database/sql", "net/http", "os", "vaada/internal/db", "vaada/internal/outbox", "vaada/internal/files"}
	for _, file := range goFiles(t) {
		if file.isTest() || isIn(file.folder, plumbingAndDoors) || mayMeetTheDatabase(path.Base(file.path)) {
			continue
		}
		if channelOf(file.folder) != "" {
			continue // a channel is code that carries contacts
		}
		for _, name := range impure {
			if file.importsPath(name) {
				t.Errorf("%s imports %s: rules are pure; what meets the database is in desk*.go, store*.go or sweep*.go", file.path, name)
			}
		}
		for _, line := range file.calls("vaada/internal/now", "System") {
			t.Errorf("%s:%d calls now.System: rules take the instant", file.path, line)
		}
	}
}

func TestEveryPackageSaysWhatItIs(t *testing.T) {
	t.Parallel()
	documented := map[string]bool{}
	for _, file := range goFiles(t) {
		documented[file.folder] = documented[file.folder] || file.tree.Doc != nil
	}
	for folder, has := range documented {
		if !has {
			t.Errorf("package %s has no doc: say in the business's words what it is", folder)
		}
	}
}

// mayMeetTheDatabase tells by its name that a file of a room may hold SQL.
func mayMeetTheDatabase(file string) bool {
	name := strings.TrimSuffix(file, ".go")
	for _, part := range strings.Split(name, "_") {
		switch part {
		case "desk", "store", "sweep":
			return true
		}
	}
	return false
}

func isIn(folder string, rooms []string) bool {
	for _, room := range rooms {
		if within(folder, room) {
			return true
		}
	}
	return false
}
