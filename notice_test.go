package vaada_test

import (
	"regexp"
	"strings"
	"testing"
)

// Everybody whose work is in the program is named in NOTICE.
func TestNoticeNamesEveryModule(t *testing.T) {
	t.Parallel()
	tree := textFiles(t)
	for _, m := range regexp.MustCompile(`(?m)^\t(\S+) v\S+`).FindAllStringSubmatch(tree["go.mod"], -1) {
		if !strings.Contains(tree["NOTICE"], "  "+m[1]+"\n") {
			t.Errorf("NOTICE does not name %s and its licence", m[1])
		}
	}
}
