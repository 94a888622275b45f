package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const neverEnded = `- key: shop-seen
  class: SHARE_WITHIN
  title: {source: en, en: Shops}
  start: received
  stop: inspected
  limit: {value: 9, unit: day, counting: working, boundary: close}
  share: {op: at least, percent: 9000}
  owner: manager
  words: {source: en, in: {en: {who: we, deed: see, object: your shop}}}
`

// With a data folder the linter says what nothing measures, and where nothing is
// known yet; without one it says neither.
func TestLintLooksIntoADataFolder(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	file := filepath.Join(t.TempDir(), "promises.yaml")
	put(t, file, neverEnded)
	for _, data := range [][]string{nil, {"--data", dir}} {
		got := vaada(t, append([]string{"promise", "lint", file, "--json"}, data...)...)
		var document lintDocument
		if err := json.Unmarshal([]byte(got.out), &document); err != nil {
			t.Fatalf("%v: %s%s", err, got.out, got.err)
		}
		var found []string
		for _, each := range document.Findings {
			if slices.Contains([]string{"never starts", "never ends", "no history"}, each.Kind) {
				found = append(found, each.Kind)
			}
		}
		want := ""
		if data != nil {
			want = "no history, never ends"
		}
		if strings.Join(found, ", ") != want {
			t.Errorf("with %v it finds %v, not %q", data, found, want)
		}
	}
	vaada(t, "promise", "lint", file, "--data", filepath.Join(dir, "nowhere")).ends(t, exitUsage, "")
}
