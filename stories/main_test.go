// Package stories tells the business end to end: each file is one story, and
// walks it through a real server, most of them in a real browser, by the names
// that people read or hear. The inside may change freely; the stories stay.
//
// Browser stories need VAADA_TEST_CHROMIUM, the path of a Chromium, and those on
// PostgreSQL VAADA_TEST_POSTGRES; without them they say so and do not run.
// VAADA_CRASHES is how often the server is killed, VAADA_SEED makes the same
// moments again, and VAADA_GALLERY says how much of the gallery is looked at.
package stories_test

import (
	"os"
	"sync"
	"testing"
)

// lastly is what the whole run cleans up when its last story is over.
var lastly struct {
	sync.Mutex
	deeds []func()
}

// afterAll puts off a deed to the end of the whole run.
func afterAll(deed func()) {
	lastly.Lock()
	defer lastly.Unlock()
	lastly.deeds = append(lastly.deeds, deed)
}

func TestMain(m *testing.M) {
	code := m.Run()
	for at := len(lastly.deeds) - 1; at >= 0; at-- {
		lastly.deeds[at]()
	}
	os.Exit(code)
}
